"""The help text: by task, with three examples to press."""

from typing import Final

import discord

from bot.core.listener import Listener
from bot.core.listing import Filters
from bot.core.models import Artist
from bot.core.vocabulary import Mood
from bot.ui.controls import button
from bot.ui.press import Press
from bot.ui.rows import Row, pick_doors
from bot.ui.speaker import Speaker
from bot.ui.wording import mood_label

TASKS: Final = (
    "mood", "random", "today", "for-me", "artist", "song", "drama", "search", "list", "collection", "saved", "me",
)  # fmt: skip


def help_embed(speaker: Speaker) -> discord.Embed:
    """Return what can be done, a line a task."""
    tasks = [speaker.term(f"help-{task}", command=f"`/ballad {task}`") for task in TASKS]
    lines = [speaker.term("help-intro"), "", *tasks, "", speaker.term("help-private"), speaker.term("help-examples")]
    return discord.Embed(title=speaker.term("help-title"), description="\n".join(lines))


def help_rows(singer: Artist, listener: Listener, speaker: Speaker) -> tuple[Row, ...]:
    """Return three examples to press: any ballad, one of a mood, and a singer."""
    labels = {Filters(): speaker.term("button-anything"), Filters(Mood.SAD): mood_label(Mood.SAD, speaker)}
    person = button(Press("artist", "example", listener.id, singer.id), speaker.of(singer.names), "👤")
    return ((*pick_doors(labels, listener), person),)
