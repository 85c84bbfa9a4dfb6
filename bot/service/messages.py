"""What can be asked of a message: a ballad for it, and the ballad it names. The message is read and forgotten."""

from collections.abc import Iterable
from dataclasses import replace

from bot.core.errors import SeveralBalladsError, UnknownBalladError
from bot.core.links import singer_texts, song_texts
from bot.core.listener import Listener
from bot.core.listing import one_version_each
from bot.core.models import Ballad
from bot.core.snowflakes import pack_id
from bot.service.answers import Answers
from bot.service.feelings import Feelings
from bot.service.voice import Voice
from bot.store.catalogue import Catalogue
from bot.ui.controls import button
from bot.ui.press import Press
from bot.ui.reply import Reply

_MOST = 5
_LOOKS = 24  # how many texts are looked up at most


class Messages:
    """Answers about messages, privately."""

    def __init__(self, catalogue: Catalogue, feelings: Feelings, answers: Answers, voice: Voice) -> None:
        self._catalogue = catalogue
        self._feelings = feelings
        self._answers = answers
        self._voice = voice

    async def ballad_for(self, listener: Listener, text: str, message: int) -> Reply:
        """Return a ballad for what a message says, and the button that posts it under the message.

        Raises NothingMatchesError or BookUnavailableError as a feeling does.
        """
        reply = await self._feelings.answer(listener, text)
        if not reply.shown:
            return reply
        press = Press("post", "post", listener.id, f"{reply.shown[0]}.{pack_id(message)}")
        post = button(press, self._voice.to(listener).term("button-post"), "📮", main=True)
        ways, links, *others = reply.rows
        return replace(reply, rows=(ways, links, *[row for row in others if row][:2], (post,)))

    async def find(self, listener: Listener, texts: Iterable[str]) -> Reply:
        """Return the card of the ballad that a message names, or else the page of the singer.

        Raises SeveralBalladsError if it may be more than one, UnknownBalladError if nobody is found either.
        """
        texts = [*texts]
        for _, text in zip(range(_LOOKS), song_texts(texts), strict=False):
            found: list[Ballad] = one_version_each(await self._catalogue.search.ballads(text, _MOST))
            if len(found) == 1:
                return self._answers.ballad(listener, found[0])
            if found:
                raise SeveralBalladsError(text, found)
        singer = await self._feelings.singer(singer_texts(texts))
        profile = await self._catalogue.profile(singer) if singer else None
        if profile is None:
            raise UnknownBalladError(" ".join(texts), [])
        return await self._answers.artist(listener, profile)
