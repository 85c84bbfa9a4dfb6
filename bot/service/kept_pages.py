"""The pages of what people keep: read from the book by id, and from the catalogue by page."""

from bot.core.belongings import NamedList
from bot.core.errors import ListGoneError, NothingKeptError, NotSharedError
from bot.core.listener import Listener
from bot.core.listing import Filters, Kept, Listing, Page, Pile
from bot.core.marks import Sign
from bot.service.voice import Voice
from bot.store.book import Book
from bot.store.catalogue import Catalogue
from bot.ui.kept import KeptView, kept_page
from bot.ui.reply import Reply


class KeptPages:
    """Shows what people keep: to themselves, and to others what they share.

    Every method raises GoneError if a list is not there any more, NotSharedError if it is somebody else's own, and
    BookUnavailableError if the book cannot be read.
    """

    def __init__(self, catalogue: Catalogue, book: Book, voice: Voice) -> None:
        self._catalogue = catalogue
        self._book = book
        self._voice = voice

    async def page(self, listener: Listener, listing: Listing, number: int = 0) -> Reply:
        """Return page `number` (from 0), or the nearest one that exists. A list that is shown to all is shared by that.

        Raises NothingKeptError if there is nothing on it; only a list with a name can be looked at while it is empty.
        """
        kept = _kept(listing)
        named = await self._named(listener, kept)
        page = await self._page(kept, listing, number)
        if not page.total and not (named and listing.filters == Filters(kept=kept)):
            ways = await self._book.lists.of(listener.id) if kept.what == Pile.SAVED else []
            raise NothingKeptError(listing.filters, named, ways)
        if named and not named.shared and not listener.private:
            await self._book.lists.share(kept.whose, kept.what)
        lists = await self._book.lists.of(listener.id) if listener.private and kept.whose == listener.id else []
        return kept_page(KeptView(listing, page, named, lists), listener, self._voice.to(listener))

    async def total(self, listener: Listener, listing: Listing) -> int:
        """Return how many ballads there are."""
        kept = _kept(listing)
        await self._named(listener, kept)
        return (await self._page(kept, listing, 0)).total

    async def _named(self, listener: Listener, kept: Kept) -> NamedList | None:
        """Return the list, if it has a name. Raises GoneError or NotSharedError if the listener may not read it."""
        named = await self._book.lists.find(kept.whose, kept.what) if kept.is_named else None
        if kept.is_named and named is None:
            raise ListGoneError
        if kept.whose != listener.id and not (named and named.shared):
            raise NotSharedError
        return named

    async def _page(self, kept: Kept, listing: Listing, number: int) -> Page:
        return await self._catalogue.page_of(await self._ids(kept), listing, number)

    async def _ids(self, kept: Kept) -> list[str]:
        match kept.what:
            case Pile.SAVED:
                return (await self._book.marks.of(kept.whose)).hearts
            case Pile.AWAY:
                marks = await self._book.marks.of(kept.whose)
                return [mark.ballad for mark in marks.all if mark.sign is Sign.AWAY]
            case Pile.HISTORY:
                return [showing.ballad for showing in await self._book.history.of(kept.whose)]
            case list_id:
                return await self._book.lists.ballads(kept.whose, list_id)


def _kept(listing: Listing) -> Kept:
    assert listing.filters.kept is not None  # else the catalogue alone would be asked
    return listing.filters.kept
