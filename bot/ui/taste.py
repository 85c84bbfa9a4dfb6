"""What somebody's hearts come to, in words: as the alternative text of the picture, and as its labels."""

from collections.abc import Mapping
from typing import TypeVar

import discord

from bot.core.listener import Listener
from bot.core.taste import Portrait
from bot.core.vocabulary import Mood
from bot.ui.controls import button
from bot.ui.press import Press
from bot.ui.reply import Attachment, Reply
from bot.ui.rows import audience
from bot.ui.speaker import Speaker
from bot.ui.wording import decade_name, mood_in_sentence, mood_label

K = TypeVar("K", Mood, int)

_ALT_LENGTH = 1024  # Discord's limit
_TOLD = 3  # how many moods are told in words


def taste_reply(png: bytes, portrait: Portrait, listener: Listener, speaker: Speaker) -> Reply:
    """Return the picture, with what it shows in words."""
    best = [mood for mood, _ in _largest(portrait.moods)][:_TOLD]
    told = "  ".join(mood_label(mood, speaker) for mood in best)
    embed = discord.Embed(
        title=speaker.term("taste-title"),
        description=f"{speaker.term('taste-from', count=portrait.hearts)}\n{told}",
        colour=speaker.moods[best[0]].colour,
    )
    embed.set_image(url="attachment://taste.png")
    picture = Attachment("taste.png", png, taste_in_words(portrait, speaker)[:_ALT_LENGTH])
    for_me = button(Press("forme", "forme", listener.id), speaker.term("button-for-me"), "🫶")
    row = (for_me, audience("taste.", listener, speaker))
    return Reply(embed.title, embed, (row,), listener.private, files=(picture,))


def taste_in_words(portrait: Portrait, speaker: Speaker) -> str:
    """Return the shares in percent, the largest first, for those who do not see the picture."""
    parts = [f"{mood_in_sentence(mood, speaker)} {share:.0%}" for mood, share in _largest(portrait.moods)]
    years = [f"{decade_name(decade, speaker)} {share:.0%}" for decade, share in _largest(portrait.decades)]
    joined = [speaker.term("listing-separator").join(some) for some in (parts, years)]
    return speaker.say("taste-words", moods=joined[0], decades=joined[1])


def _largest(shares: Mapping[K, float]) -> list[tuple[K, float]]:
    return sorted(((one, share) for one, share in shares.items() if share), key=lambda item: -item[1])
