"""What can go wrong for a person. Errors carry facts; the sentences are made where people are spoken to.

BalladError
├── NotFoundError          a name that nothing here has
│   ├── UnknownArtistError
│   ├── UnknownBalladError
│   ├── UnknownMoodError
│   ├── UnknownCollectionError
│   ├── UnknownWorkError
│   └── NothingFoundError
├── SeveralError           a name that several have: the person chooses
│   ├── SeveralArtistsError
│   ├── SeveralBalladsError
│   └── SeveralWorksError
├── NothingMatchesError    filters that nothing fits
│   ├── EmptyListError
│   ├── AllAwayError       all that fits was put away by who asks
│   └── AllKnownError      all that fits has a heart of theirs, or was put away
├── AwayTodayError         the ballad of the day here was put away by who asks
├── NothingKeptError       a list of one's own that is empty
├── NoHeartsError          nothing to go by yet
├── ListNameError          a name that no list can have
│   ├── NoSuchListError
│   ├── ListExistsError
│   └── TooManyListsError
├── NotSharedError         somebody else's list that is not, or no longer, for others
├── GoneError              a button leads to something that has been removed
│   └── ListGoneError      a list that its owner deleted
├── StaleControlError      a control made by a version that this one does not know
├── NotYoursError          only the one who asked may do this
├── NoSuchPageError        not a page number of this list
├── PictureError           a picture could not be drawn
└── BookUnavailableError   what is kept about places and people cannot be read or written now
"""

from collections.abc import Sequence

from bot.core.belongings import NamedList
from bot.core.listing import Filters
from bot.core.models import Artist, Ballad, Collection, Profile, Work
from bot.core.vocabulary import Mood


class BalladError(Exception):
    """Something a person is told, with a next step."""


class NotFoundError(BalladError):
    """Nothing here is called `typed`."""

    def __init__(self, typed: str) -> None:
        super().__init__(f"nothing is called that ({len(typed)} characters)")
        self.typed = typed


class UnknownArtistError(NotFoundError):
    """No artist has this name; `near` are those whose names begin most alike."""

    def __init__(self, typed: str, near: Sequence[Profile]) -> None:
        super().__init__(typed)
        self.near = tuple(near)


class UnknownBalladError(NotFoundError):
    """No ballad has this title; `near` are those whose titles begin most alike."""

    def __init__(self, typed: str, near: Sequence[Ballad]) -> None:
        super().__init__(typed)
        self.near = tuple(near)


class UnknownMoodError(NotFoundError):
    """No mood has this name; `near` are the ones that come closest."""

    def __init__(self, typed: str, near: Sequence[Mood]) -> None:
        super().__init__(typed)
        self.near = tuple(near)


class UnknownCollectionError(NotFoundError):
    """No collection has this name; `near` are the ones that come closest."""

    def __init__(self, typed: str, near: Sequence[Collection]) -> None:
        super().__init__(typed)
        self.near = tuple(near)


class UnknownWorkError(NotFoundError):
    """No drama, film or other work has this name; `near` are those whose names begin most alike."""

    def __init__(self, typed: str, near: Sequence[Work]) -> None:
        super().__init__(typed)
        self.near = tuple(near)


class NothingFoundError(NotFoundError):
    """No song, singer or drama is called `typed`; `near` are ballads whose titles begin most alike."""

    def __init__(self, typed: str, near: Sequence[Ballad]) -> None:
        super().__init__(typed)
        self.near = tuple(near)


class SeveralError(BalladError):
    """More than one thing is called `typed`."""

    def __init__(self, typed: str, count: int) -> None:
        super().__init__(f"{count} are called that")
        self.typed = typed


class SeveralArtistsError(SeveralError):
    """All of `found` are called so, the best known first."""

    def __init__(self, typed: str, found: Sequence[Profile]) -> None:
        super().__init__(typed, len(found))
        self.found = tuple(found)


class SeveralBalladsError(SeveralError):
    """All of `found` are called so, the best known first."""

    def __init__(self, typed: str, found: Sequence[Ballad]) -> None:
        super().__init__(typed, len(found))
        self.found = tuple(found)


class SeveralWorksError(SeveralError):
    """All of `found` are called so."""

    def __init__(self, typed: str, found: Sequence[Work]) -> None:
        super().__init__(typed, len(found))
        self.found = tuple(found)


class NothingMatchesError(BalladError):
    """No ballad fits the filters; `near` are filters that some fit."""

    def __init__(self, filters: Filters, near: Sequence[Filters]) -> None:
        super().__init__(f"nothing matches {filters.pack()}")
        self.filters = filters
        self.near = tuple(near)


class EmptyListError(NothingMatchesError):
    """The same for a list, perhaps of one `artist`."""

    def __init__(self, filters: Filters, near: Sequence[Filters], artist: Artist | None) -> None:
        super().__init__(filters, near)
        self.artist = artist


class AllAwayError(NothingMatchesError):
    """All ballads that fit the filters were put away by who asks."""


class AllKnownError(NothingMatchesError):
    """All ballads that fit the filters have a heart of who asks, or were put away by them."""


class AwayTodayError(BalladError):
    """The `ballad` of the day here, the same for everybody, was put away by who asks."""

    def __init__(self, ballad: Ballad) -> None:
        super().__init__("the ballad of the day was put away")
        self.ballad = ballad


class NothingKeptError(BalladError):
    """Nothing is `kept` here, or nothing of it fits the filters; `named` is the list, if it has a name of its own.

    `lists` are those to which a way leads from here.
    """

    def __init__(self, filters: Filters, named: NamedList | None = None, lists: Sequence[NamedList] = ()) -> None:
        super().__init__("nothing is kept here")
        self.filters = filters
        self.named = named
        self.lists = tuple(lists)


class NoHeartsError(BalladError):
    """Somebody who has no hearts yet asked for what is made of hearts."""


class ListNameError(BalladError):
    """No list can be called `typed`: there is nothing to read in it."""

    def __init__(self, typed: str) -> None:
        super().__init__(f"no list can be called that ({len(typed)} characters)")
        self.typed = typed


class NoSuchListError(ListNameError):
    """The person has no list called `typed`; `lists` are those they have."""

    def __init__(self, typed: str, lists: Sequence[NamedList]) -> None:
        super().__init__(typed)
        self.lists = tuple(lists)


class ListExistsError(ListNameError):
    """The person has a list called `typed` already."""


class TooManyListsError(ListNameError):
    """The person has as many lists as there can be."""


class NotSharedError(BalladError):
    """Somebody else's list that they do not share, or do not share any more."""


class PictureError(BalladError):
    """The picture could not be drawn."""


class GoneError(BalladError):
    """What a button or menu leads to is no longer in the catalogue."""


class ListGoneError(GoneError):
    """The list was deleted by its owner."""


class StaleControlError(BalladError):
    """A control made by a version of the bot that this one does not know."""


class NotYoursError(BalladError):
    """Only the one who asked may do this."""


class NoSuchPageError(BalladError):
    """`typed` is not the number of one of the `pages` pages."""

    def __init__(self, typed: str, pages: int) -> None:
        super().__init__(f"not one of {pages} pages")
        self.typed = typed
        self.pages = pages


class BookUnavailableError(BalladError):
    """The book cannot be read or written at the moment."""
