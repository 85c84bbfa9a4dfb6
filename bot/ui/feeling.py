"""What somebody sees who said in their own words how they feel: corrections, a question, or care."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import discord

from bot.core.feelings.reading import Heard, Reading
from bot.core.listener import Listener
from bot.core.listing import Filters
from bot.core.models import Artist, Ballad
from bot.core.vocabulary import Mood
from bot.ui.controls import Item, button
from bot.ui.press import Press
from bot.ui.reply import Reply
from bot.ui.rows import Row, ballad_doors, pick_doors
from bot.ui.speaker import Speaker
from bot.ui.wording import decade_name, heard_line, mood_label

_CORRECTIONS = 5  # as many buttons as fit into a row
_OTHER_MOODS = 2


def corrections(
    heard: Heard, reading: Reading | None, artist: Artist | None, listener: Listener, speaker: Speaker
) -> Row:
    """Return the buttons by which what was heard is put right: other moods, and without this or that."""
    others = [mood for mood in reading.best if mood not in heard.moods][:_OTHER_MOODS] if reading else []
    moods = [(heard.with_moods(mood), mood_label(mood, speaker)) for mood in others]
    if len(heard.moods) > 1:
        moods = [(heard.with_moods(heard.moods[0]), mood_label(heard.moods[0], speaker)), *moods]
    ways = [*moods, *_without(heard, artist, speaker)][:_CORRECTIONS]
    return tuple(_feel(f"c{number}", other, label, listener) for number, (other, label) in enumerate(ways))


def question(reading: Reading, heard: Heard, listener: Listener, speaker: Speaker) -> Reply:
    """Return the question which of three moods is meant, for who asked alone."""
    asked = [speaker.term("feel-unsure")]
    if also := heard_line(heard.with_moods(), None, speaker):
        asked.append(f"-# {speaker.say('feel-also', heard=also)}")
    row = tuple(
        _feel(f"m{number}", heard.with_moods(mood), mood_label(mood, speaker), listener)
        for number, mood in enumerate(reading.asked)
    )
    return Reply(None, discord.Embed(description="\n".join(asked)), (row,), private=True)


def care(ballads: Sequence[Ballad], listener: Listener, speaker: Speaker) -> Reply:
    """Return where help is, in the language of who needs it, and songs that sit down beside them."""
    embed = discord.Embed(description=speaker.term("care"), colour=speaker.moods[Mood.COMFORTING].colour)
    more = pick_doors({Filters(Mood.COMFORTING): mood_label(Mood.COMFORTING, speaker)}, listener)
    return Reply(None, embed, (ballad_doors(ballads, listener, speaker), more), private=True)


def _without(heard: Heard, artist: Artist | None, speaker: Speaker) -> Iterator[tuple[Heard, str]]:
    """Yield what was heard without each of the other things, and what its button says."""

    def label(name: str) -> str:
        return speaker.say("button-without", name=name)

    for sky in heard.weather:
        yield heard.without(sky), label(speaker.term(f"weather-{sky}"))
    if heard.season:
        yield replace(heard, season=None), label(speaker.term(f"season-{heard.season}"))
    if heard.story:
        yield replace(heard, story=None), label(speaker.term(f"story-{heard.story}"))
    if heard.decade:
        yield replace(heard, decade=None), label(decade_name(heard.decade, speaker))
    if heard.artist and artist:
        yield replace(heard, artist=None), label(speaker.of(artist.names))


def _feel(role: str, heard: Heard, label: str, listener: Listener) -> Item:
    return button(Press("feel", role, listener.id, heard.pack()), label)
