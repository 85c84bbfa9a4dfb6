"""Keeping and taking back: hearts, what is not for somebody, lists with names, and what they were shown."""

import logging
from collections.abc import Collection, Iterable
from datetime import datetime
from random import Random

from bot.core.belongings import MOST_LISTS, NamedList, list_called, list_name
from bot.core.errors import (
    BookUnavailableError,
    ListExistsError,
    ListGoneError,
    ListNameError,
    NoSuchListError,
    TooManyListsError,
)
from bot.core.ids import new_id
from bot.core.listener import Listener
from bot.core.listing import Listing, kept_listing
from bot.core.marks import AT_ONCE, Sign
from bot.service.kept_pages import KeptPages
from bot.service.preferences import PreferenceKeeper
from bot.service.voice import Voice
from bot.store.book import Book
from bot.store.catalogue import Catalogue
from bot.ui.kept import deletion, forgetting, told
from bot.ui.marking import lists_of_ballad, marked
from bot.ui.reply import Reply
from bot.ui.wording import safe

_log = logging.getLogger(__name__)


class Keeping:
    """Answers who keeps something or lets it go. Every method raises BookUnavailableError if it cannot be kept."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it joins
        self,
        catalogue: Catalogue,
        book: Book,
        pages: KeptPages,
        preferences: PreferenceKeeper,
        voice: Voice,
        rng: Random,
    ) -> None:
        self._catalogue = catalogue
        self._book = book
        self._pages = pages
        self._preferences = preferences
        self._voice = voice
        self._rng = rng

    async def press(self, listener: Listener, ballad_id: str, sign: Sign, moment: datetime) -> Reply:
        """Say `sign` of a ballad, or take it back if that is what was said. Raises GoneError if it is not here."""
        ballad = await self._catalogue.known_ballad(ballad_id)
        pressed = await self._book.marks.press(listener.id, ballad.id, sign, moment)
        return marked(ballad, pressed, listener, self._voice.to(listener))

    async def put(self, listener: Listener, ballad_id: str, sign: Sign, moment: datetime) -> Reply:
        """Say `sign` of a ballad, whatever was said before. Raises GoneError if there is no such ballad."""
        ballad = await self._catalogue.known_ballad(ballad_id)
        # As if a while ago: who presses right after it means another press than before
        pressed = await self._book.marks.put(listener.id, ballad.id, sign, moment - AT_ONCE)
        return marked(ballad, pressed, listener, self._voice.to(listener))

    async def note_shown(self, listener: int, ballad_ids: Iterable[str], moment: datetime) -> None:
        """Note that somebody was shown ballads, if they want that. What cannot be noted is passed over."""
        try:
            if (await self._preferences.of(listener)).history:
                for ballad_id in ballad_ids:
                    await self._book.history.note(listener, ballad_id, moment)
        except BookUnavailableError as error:
            _log.warning("the history cannot be kept: %s", error)

    async def lists_of(self, listener: Listener, ballad_id: str) -> Reply:
        """Return on which lists a ballad stands, to be changed."""
        ballad = await self._catalogue.known_ballad(ballad_id)
        lists, having = await self._lists_and_having(listener, ballad.id)
        return lists_of_ballad(ballad, lists, having, listener, self._voice.to(listener))

    async def put_on(self, listener: Listener, ballad_id: str, chosen: Collection[str], moment: datetime) -> Reply:
        """Let a ballad stand on just the `chosen` lists. What stands on one has a heart."""
        lists, having = await self._lists_and_having(listener, ballad_id)
        if chosen:
            await self._book.marks.put(listener.id, ballad_id, Sign.HEART, moment)
        for one in lists:
            if one.id in chosen and one.id not in having:
                await self._book.lists.put(listener.id, one.id, ballad_id, moment)
            elif one.id in having and one.id not in chosen:
                await self._book.lists.take_off(listener.id, one.id, ballad_id)
        return await self.lists_of(listener, ballad_id)

    async def make_list(self, listener: Listener, typed: str, ballad_id: str, moment: datetime) -> Reply:
        """Make a list, and put a ballad on it unless `ballad_id` is empty; return what there is to see then.

        Raises ListNameError, ListExistsError or TooManyListsError if no list can be made.
        """
        name, id_ = _name(typed), new_id(self._rng)
        if not await self._book.lists.make(listener.id, id_, name, moment):
            full = len(await self._book.lists.of(listener.id)) >= MOST_LISTS
            raise TooManyListsError(name) if full else ListExistsError(name)
        if not ballad_id:
            return await self._pages.page(listener, kept_listing(listener.id, id_))
        _, having = await self._lists_and_having(listener, ballad_id)
        return await self.put_on(listener, ballad_id, {*having, id_}, moment)

    async def rename_list(self, listener: Listener, id_: str, typed: str) -> Reply:
        """Give a list another name. Raises ListNameError or ListExistsError if it cannot be called so."""
        name = _name(typed)
        if not await self._book.lists.rename(listener.id, id_, name):
            raise ListExistsError(name) if await self._book.lists.find(listener.id, id_) else ListGoneError
        return await self._pages.page(listener, kept_listing(listener.id, id_))

    async def list_named(self, listener: Listener, id_: str) -> NamedList:
        """Return a list of the listener. Raises GoneError if it is not there any more."""
        named = await self._book.lists.find(listener.id, id_)
        if named is None:
            raise ListGoneError
        return named

    async def ask_to_drop(self, listener: Listener, id_: str) -> Reply:
        """Ask whether a list is really to be deleted."""
        named = await self.list_named(listener, id_)
        count = len(await self._book.lists.ballads(listener.id, id_))
        return deletion(named, count, listener, self._voice.to(listener))

    async def drop(self, listener: Listener, id_: str) -> Reply:
        """Delete a list; the hearts stay."""
        named = await self.list_named(listener, id_)
        await self._book.lists.delete(listener.id, id_)
        return told("list-deleted", listener, self._voice.to(listener), name=safe(named.name))

    async def take_off(self, listener: Listener, listing: Listing, number: int, ballad_id: str) -> Reply:
        """Take a ballad off a list, and return the page of it that stood there, or the last one there is now."""
        assert listing.filters.kept is not None  # it is a list with a name
        await self._book.lists.take_off(listener.id, listing.filters.kept.what, ballad_id)
        return await self._pages.page(listener, listing, number)

    async def bring_back(self, listener: Listener, ballad_id: str, moment: datetime) -> Reply:
        """Let a ballad that was put away be offered again."""
        return await self.put(listener, ballad_id, Sign.NONE, moment)

    async def forget(self, listener: Listener, listing: Listing, number: int, ballad_id: str) -> Reply:
        """Forget that a ballad was shown, and return the page of the history that stood there, or the last one."""
        await self._book.history.forget(listener.id, ballad_id)
        return await self._pages.page(listener, listing, number)

    async def ask_to_forget_all(self, listener: Listener) -> Reply:
        """Ask whether the whole history is really to be forgotten."""
        return forgetting(len(await self._book.history.of(listener.id)), listener, self._voice.to(listener))

    async def forget_all(self, listener: Listener) -> Reply:
        """Forget the whole history."""
        count = await self._book.history.forget_all(listener.id)
        return told("history-forgotten", listener, self._voice.to(listener), count=count)

    async def find_list(self, listener: Listener, typed: str) -> str:
        """Return the id of the list that `typed` means: its id, or its name. Raises NoSuchListError."""
        lists = await self._book.lists.of(listener.id)
        for one in lists:
            if typed == one.id or list_called(typed) == list_called(one.name):
                return one.id
        raise NoSuchListError(typed, lists)

    async def suggest_lists(self, listener: Listener, typed: str) -> dict[str, str]:
        """Return name → id of the lists whose names hold what was typed so far; none while the book cannot be read."""
        wanted = list_called(typed)
        try:
            lists = await self._book.lists.of(listener.id)
        except BookUnavailableError as error:  # nobody can be told while they type
            _log.warning("lists cannot be suggested: %s", error)
            return {}
        return {one.name: one.id for one in lists if wanted in list_called(one.name)}

    async def _lists_and_having(self, listener: Listener, ballad_id: str) -> tuple[list[NamedList], frozenset[str]]:
        return await self._book.lists.of(listener.id), await self._book.lists.having(listener.id, ballad_id)


def _name(typed: str) -> str:
    name = list_name(typed)
    if not name:
        raise ListNameError(typed)
    return name
