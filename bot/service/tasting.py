"""Answers by one's own taste: a ballad for me, the first cards, and the taste itself as a picture."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.errors import NoHeartsError, PictureError
from bot.core.listener import Listener
from bot.core.listing import Filters, Onward
from bot.core.marks import Sign
from bot.core.taste import Portrait, portrait_of
from bot.core.vocabulary import Mood
from bot.drawing import Bar, DrawingError, Easel, Picture
from bot.service.answers import Answers
from bot.service.chooser import Chooser
from bot.service.voice import Voice
from bot.store.book import Book
from bot.store.catalogue import Catalogue
from bot.ui.reply import Reply
from bot.ui.speaker import Speaker
from bot.ui.starting import first_cards
from bot.ui.taste import taste_reply
from bot.ui.wording import decade_name

_LAMP = 0xE8B878  # the colour of the decades, which have none of their own


class Tasting:
    """Answers from hearts. Every method raises BookUnavailableError if the book cannot be read or written."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it joins
        self, catalogue: Catalogue, book: Book, chooser: Chooser, answers: Answers, voice: Voice, easel: Easel
    ) -> None:
        self._catalogue = catalogue
        self._marks = book.marks
        self._chooser = chooser
        self._answers = answers
        self._voice = voice
        self._easel = easel

    async def for_me(self, listener: Listener, mood: Mood | None) -> Reply:
        """Return a ballad by the listener's own taste; to somebody without hearts, five cards to react to.

        Raises NothingMatchesError if nothing fits, and AllKnownError if nothing new is left of what does.
        """
        try:
            ballad, reason = await self._chooser.next(listener, mood)
        except NoHeartsError:
            return await self.first_cards(listener)
        return self._answers.card(listener, ballad, reason, Onward(Filters(mood), by_taste=True))

    async def first_cards(self, listener: Listener) -> Reply:
        """Return five cards to react to, for nobody else."""
        ballads, marks = await asyncio.gather(self._chooser.first_cards(listener), self._marks.of(listener.id))
        reply = first_cards(ballads, marks, listener, self._voice.to(listener))
        return replace(reply, shown=tuple(ballad.id for ballad in ballads))

    async def react(
        self, listener: Listener, ballad_id: str, sign: Sign, cards: Sequence[str], moment: datetime
    ) -> Reply:
        """Say `sign` of one of the first cards, and return all of them as they are now.

        Raises GoneError if one of them is not here any more; then nothing is said of any.
        """
        ballads = [await self._catalogue.known_ballad(card) for card in cards]
        pressed = await self._catalogue.known_ballad(ballad_id)
        await self._marks.press(listener.id, pressed.id, sign, moment)
        return first_cards(ballads, await self._marks.of(listener.id), listener, self._voice.to(listener))

    async def portrait(self, listener: Listener) -> Portrait:
        """Return what the listener's hearts come to. Raises NoHeartsError if there is none yet."""
        hearts = await self._catalogue.sketches.of((await self._marks.of(listener.id)).hearts)
        if not hearts:
            raise NoHeartsError
        return portrait_of(hearts)

    async def picture(self, listener: Listener, portrait: Portrait) -> Reply:
        """Return a portrait as a picture, which takes a moment. Raises PictureError if it cannot be drawn."""
        speaker = self._voice.to(listener)
        try:
            png = await self._easel.draw(_picture(portrait, speaker))
        except DrawingError as error:
            raise PictureError(str(error)) from error
        return taste_reply(png, portrait, listener, speaker)


def _picture(portrait: Portrait, speaker: Speaker) -> Picture:
    moods, decades, infos = portrait.moods, portrait.decades, speaker.moods
    return Picture(
        title=speaker.term("taste-title"),
        subtitle=speaker.term("taste-from", count=portrait.hearts),
        moods_title=speaker.term("taste-moods"),
        moods=tuple(Bar(speaker.of(infos[mood].names), share, infos[mood].colour) for mood, share in moods.items()),
        decades_title=speaker.term("taste-decades"),
        decades=tuple(Bar(decade_name(decade, speaker), share, _LAMP) for decade, share in decades.items()),
    )
