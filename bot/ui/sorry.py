"""What a person reads when something is not there or went wrong: what happened, then the nearest door that opens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import discord

from bot.core.errors import (
    AllAwayError,
    AllKnownError,
    AwayTodayError,
    BookUnavailableError,
    EmptyListError,
    GoneError,
    ListExistsError,
    ListGoneError,
    ListNameError,
    NoHeartsError,
    NoSuchListError,
    NoSuchPageError,
    NothingFoundError,
    NothingKeptError,
    NothingMatchesError,
    NotSharedError,
    NotYoursError,
    PictureError,
    SeveralArtistsError,
    SeveralBalladsError,
    SeveralWorksError,
    StaleControlError,
    TooManyListsError,
    UnknownArtistError,
    UnknownBalladError,
    UnknownCollectionError,
    UnknownMoodError,
    UnknownWorkError,
)
from bot.core.listener import Listener
from bot.core.listing import Filters, Listing, Pile, kept_listing
from bot.core.vocabulary import Mood
from bot.ui.controls import button
from bot.ui.kept import list_menu
from bot.ui.press import Press
from bot.ui.reply import Reply
from bot.ui.rows import Row, artist_doors, ballad_doors, collection_doors, list_doors, pick_doors, work_doors
from bot.ui.speaker import Speaker
from bot.ui.wording import (
    SEPARATOR,
    artist_label,
    artist_name,
    ballad_label,
    collection_label,
    filters_line,
    kept_name,
    mood_label,
    safe,
    title_line,
    typed_line,
    work_label,
)


@dataclass(frozen=True, slots=True)
class _Sorry:
    """A sentence, what is near, and the doors; `blame` if the one who runs the bot can do something about it.

    `more` stands below the doors, also below those that are always open.
    """

    sentence: str
    doors: Row = ()
    near: str = ""
    blame: bool = False
    more: Row = ()


_DOORS = 4  # beside one more that is always there
_Tell = Callable[[Any, Listener, Speaker], _Sorry]


def sorry(error: BaseException, reference: str, listener: Listener, speaker: Speaker) -> Reply:
    """Return what to tell the `listener` about `error`; `reference` finds its line in the log."""
    tell = _table().get(type(error), _plain("unexpected", blame=True))
    said = tell(error, listener, speaker)
    doors = said.doors or front_doors(listener, speaker)
    lines = [said.sentence, said.near or (speaker.say("near-none") if not said.doors else "")]
    if said.blame:
        lines.append(f"-# {speaker.say('reference', reference=reference)}")
    embed = discord.Embed(description="\n".join(filter(None, lines)))
    return Reply(None, embed, (doors, said.more), private=True)


def front_doors(listener: Listener, speaker: Speaker) -> Row:
    """Return the ways in that are always open."""
    whole = button(Press("list", "all", listener.id, Listing(Filters()).pack()), speaker.say("button-list"), "📜")
    labels = {
        Filters(): speaker.say("button-anything"),
        Filters(Mood.COMFORTING): mood_label(Mood.COMFORTING, speaker),
    }
    return (*pick_doors(labels, listener), whole)


def _unknown(key: str, label: Callable[[Any, Speaker], str], doors: Callable[[Any, Listener, Speaker], Row]) -> _Tell:
    """Tell that nothing is called so, and lead to what is nearly called so."""

    def tell(error: Any, listener: Listener, speaker: Speaker) -> _Sorry:
        sentence = speaker.say(key, typed=typed_line(error.typed, speaker))
        names = _joined(label(one, speaker) for one in error.near)
        near = speaker.say("near-these", names=names) if names else ""
        return _Sorry(sentence, doors(error.near, listener, speaker), near)

    return tell


def _several(key: str, doors: Callable[[Any, Listener, Speaker], Row]) -> _Tell:
    """Tell that several are called so, and let the person choose."""

    def tell(error: Any, listener: Listener, speaker: Speaker) -> _Sorry:
        return _Sorry(speaker.say(key, typed=typed_line(error.typed, speaker)), doors(error.found, listener, speaker))

    return tell


def _unknown_mood(error: UnknownMoodError, listener: Listener, speaker: Speaker) -> _Sorry:
    sentence = speaker.say("unknown-mood", typed=typed_line(error.typed, speaker))
    labels = {Filters(mood): mood_label(mood, speaker) for mood in error.near}
    near = speaker.say("near-moods", names=_joined(mood_label(mood, speaker) for mood in Mood))
    return _Sorry(sentence, pick_doors(labels, listener), near)


def _nothing_matches(error: NothingMatchesError, listener: Listener, speaker: Speaker) -> _Sorry:
    sentence = speaker.say("nothing-matches", what=filters_line(error.filters, speaker))
    anything = {Filters(): speaker.say("button-anything")}
    labels = {filters: filters_line(filters, speaker) for filters in error.near} | anything
    return _Sorry(sentence, pick_doors(labels, listener))


def _empty_list(error: EmptyListError, listener: Listener, speaker: Speaker) -> _Sorry:
    singer = artist_name(error.artist, speaker) if error.artist else ""
    what = SEPARATOR.join(filter(None, (safe(singer), filters_line(error.filters, speaker))))
    labels = {filters: singer if filters.artist else filters_line(filters, speaker) for filters in error.near}
    return _Sorry(speaker.say("nothing-matches", what=what), list_doors(labels, listener))


def _all_away(error: AllAwayError, listener: Listener, speaker: Speaker) -> _Sorry:
    labels = {filters: filters_line(filters, speaker) for filters in error.near}
    away = button(_own(listener, Pile.AWAY), speaker.say("kept-away"))
    return _Sorry(speaker.say("all-away"), (*pick_doors(labels, listener)[:_DOORS], away))


def _all_known(error: AllKnownError, listener: Listener, speaker: Speaker) -> _Sorry:
    labels = {filters: filters_line(filters, speaker) for filters in error.near}
    saved = button(_own(listener, Pile.SAVED), speaker.say("kept-saved"))
    picks = pick_doors(labels | {Filters(): speaker.say("button-anything")}, listener)
    return _Sorry(speaker.say("all-known"), (saved, *picks))


def _away_today(error: AwayTodayError, listener: Listener, speaker: Speaker) -> _Sorry:
    open_ = button(Press("song", "open", listener.id, error.ballad.id), speaker.say("button-open-anyway"))
    doors = (open_, *pick_doors({Filters(): speaker.say("button-anything")}, listener))
    return _Sorry(speaker.say("away-today", title=safe(title_line(error.ballad, speaker))), doors)


def _nothing_kept(error: NothingKeptError, listener: Listener, speaker: Speaker) -> _Sorry:
    kept = error.filters.kept
    assert kept is not None  # the error is about what is kept
    if error.filters != Filters(kept=kept):
        whole = button(_own(listener, kept.what), kept_name(kept, error.named, speaker))
        return _Sorry(speaker.say("nothing-kept-fits"), (whole,))
    more = list_menu(error.lists, listener, speaker) if error.lists else ()
    return _Sorry(speaker.say(f"nothing-{kept.what}"), more=more)


def _no_such_list(error: NoSuchListError, listener: Listener, speaker: Speaker) -> _Sorry:
    doors = tuple(
        button(_own(listener, one.id, f"d{number}"), one.name, "🗂️") for number, one in enumerate(error.lists[:_DOORS])
    )
    new = button(Press("newlist", "new", listener.id), speaker.say("button-new-list"), "➕")
    return _Sorry(speaker.say("no-such-list", typed=typed_line(error.typed, speaker)), (*doors, new))


def _list_name(key: str) -> _Tell:
    def tell(error: ListNameError, listener: Listener, speaker: Speaker) -> _Sorry:
        saved = button(_own(listener, Pile.SAVED), speaker.say("kept-saved"))
        return _Sorry(speaker.say(key, typed=typed_line(error.typed, speaker)), (saved,))

    return tell


def _no_hearts(_error: NoHeartsError, listener: Listener, speaker: Speaker) -> _Sorry:
    begin = button(Press("firstcards", "begin", listener.id), speaker.say("button-first-cards"), "🫶")
    return _Sorry(speaker.say("no-hearts"), (begin,))


def _own(listener: Listener, what: str, role: str = "own") -> Press:
    """Return the press that opens what the listener keeps."""
    return Press("list", role, listener.id, kept_listing(listener.id, what).pack())


def _no_such_page(error: NoSuchPageError, _listener: Listener, speaker: Speaker) -> _Sorry:
    return _Sorry(speaker.say("no-such-page", typed=typed_line(error.typed, speaker), pages=error.pages))


def _no_book(_error: BookUnavailableError, listener: Listener, speaker: Speaker) -> _Sorry:
    """Lead to what needs no book, which is lists: what is heard next would have to be written down."""
    labels = {Filters(): speaker.say("button-list"), Filters(Mood.COMFORTING): mood_label(Mood.COMFORTING, speaker)}
    doors = list_doors(labels, listener)
    return _Sorry(speaker.say("book-unavailable"), doors, speaker.say("near-none"), blame=True)


def _plain(key: str, *, blame: bool = False) -> _Tell:
    return lambda _error, _listener, speaker: _Sorry(speaker.say(key), blame=blame)


def _table() -> Mapping[type[BaseException], _Tell]:
    return {
        UnknownArtistError: _unknown("unknown-artist", artist_label, artist_doors),
        UnknownBalladError: _unknown("unknown-ballad", ballad_label, ballad_doors),
        UnknownMoodError: _unknown_mood,
        UnknownCollectionError: _unknown("unknown-collection", collection_label, collection_doors),
        UnknownWorkError: _unknown("unknown-work", work_label, work_doors),
        NothingFoundError: _unknown("nothing-found", ballad_label, ballad_doors),
        SeveralArtistsError: _several("several-artists", artist_doors),
        SeveralWorksError: _several("several-works", work_doors),
        SeveralBalladsError: _several("several-ballads", ballad_doors),
        NothingMatchesError: _nothing_matches,
        EmptyListError: _empty_list,
        NoSuchPageError: _no_such_page,
        AllAwayError: _all_away,
        AllKnownError: _all_known,
        AwayTodayError: _away_today,
        NothingKeptError: _nothing_kept,
        NoHeartsError: _no_hearts,
        NoSuchListError: _no_such_list,
        ListNameError: _list_name("list-name"),
        ListExistsError: _list_name("list-exists"),
        TooManyListsError: _list_name("too-many-lists"),
        NotSharedError: _plain("not-shared"),
        PictureError: _plain("no-picture", blame=True),
        GoneError: _plain("gone"),
        ListGoneError: _plain("list-gone"),
        NotYoursError: _plain("not-yours"),
        StaleControlError: _plain("stale-control", blame=True),
        BookUnavailableError: _no_book,
    }


def _joined(names: Any) -> str:
    return " · ".join(f"**{safe(name)}**" for name in names)
