"""Understanding what somebody typed: an id, a label that was suggested, or any spelling of a name."""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from bot.core.errors import (
    SeveralArtistsError,
    SeveralBalladsError,
    SeveralWorksError,
    UnknownArtistError,
    UnknownBalladError,
    UnknownCollectionError,
    UnknownMoodError,
    UnknownWorkError,
)
from bot.core.listing import one_version_each
from bot.core.models import PERMANENT_ID, Ballad, Collection, Profile, Work
from bot.core.vocabulary import Mood
from bot.core.words import Words
from bot.store.catalogue import Catalogue
from bot.ui.speaker import Speaker
from bot.ui.wording import SEPARATOR, artist_label, ballad_label, collection_label, mood_label, work_label

T = TypeVar("T", Profile, Ballad, Work)

_NEAR = 5  # how many doors an apology has
_LONGEST_NAME = 100  # Discord's limit for a suggestion; nothing here is called by more
_MOST = 25  # Discord's limit for suggestions, and for the options of a menu


class Finder:
    """Finds artists, ballads and moods by what people type, and suggests them while they type."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._search = catalogue.search
        self._moods = Words({mood: info.called for mood, info in catalogue.moods.items()})
        self._collections = Words({key: shelf.called for key, shelf in catalogue.collections.items()})

    async def artist(self, typed: str, speaker: Speaker) -> Profile:
        """Return the artist that `typed` means.

        Raises SeveralArtistsError if it may be more than one, UnknownArtistError if nobody is called so.
        """
        if _is_id(typed) and (profile := await self._catalogue.profile(typed)):
            return profile
        name = typed[:_LONGEST_NAME]
        found = await _find(name, self._search.artists, lambda one: artist_label(one, speaker))
        if not found:
            raise UnknownArtistError(typed, await self._search.artists_near(name, _NEAR))
        if len(found) > 1:
            raise SeveralArtistsError(typed, found)
        return found[0]

    async def ballad(self, typed: str, speaker: Speaker) -> Ballad:
        """Return the ballad that `typed` means.

        Raises SeveralBalladsError if it may be more than one, UnknownBalladError if nothing is called so.
        """
        if _is_id(typed) and (ballad := await self._catalogue.ballad(typed)):
            return ballad
        name = typed[:_LONGEST_NAME]
        found = await _find(name, self._search.ballads, lambda one: ballad_label(one, speaker))
        found = one_version_each(found)
        if not found:
            raise UnknownBalladError(typed, await self._search.ballads_near(name, _NEAR))
        if len(found) > 1:
            raise SeveralBalladsError(typed, found)
        return found[0]

    async def work(self, typed: str, speaker: Speaker) -> Work:
        """Return the drama, film or other work that `typed` means.

        Raises SeveralWorksError if it may be more than one, UnknownWorkError if none is called so.
        """
        if _is_id(typed) and (work := await self._catalogue.work(typed)):
            return work
        name = typed[:_LONGEST_NAME]
        found = await _find(name, self._search.works, lambda one: work_label(one, speaker))
        if not found:
            raise UnknownWorkError(typed, await self._search.works_near(name, _NEAR))
        if len(found) > 1:
            raise SeveralWorksError(typed, found)
        return found[0]

    def mood(self, typed: str, speaker: Speaker) -> Mood:
        """Return the mood that `typed` means: its id, label or a synonym in any language.

        Raises UnknownMoodError if it is none of them.
        """
        name = typed[:_LONGEST_NAME]
        if mood := self.named_mood(name, speaker):
            return mood
        near = (self._moods.suggest(name) if name.strip() else []) or self._moods.near(name)
        raise UnknownMoodError(typed, (near or [Mood.COMFORTING, Mood.SAD, Mood.LONGING])[:_NEAR])

    def named_mood(self, typed: str, speaker: Speaker) -> Mood | None:
        """Return the mood that has `typed` as its id, label or synonym, or None."""
        labelled = (mood for mood in Mood if mood_label(mood, speaker) == typed)
        return next(labelled, None) or (self._moods.find(typed) if len(typed) <= _LONGEST_NAME else None)

    def collection(self, typed: str, speaker: Speaker) -> Collection:
        """Return the collection that `typed` means: its key, label or a synonym in any language.

        Raises UnknownCollectionError if it is none of them.
        """
        name, shelves = typed[:_LONGEST_NAME], self._catalogue.collections
        labelled = (key for key, shelf in shelves.items() if collection_label(shelf, speaker) == name)
        if key := next(labelled, None) or self._collections.find(name):
            return shelves[key]
        near = (self._collections.suggest(name) if name.strip() else []) or self._collections.near(name)
        raise UnknownCollectionError(typed, [shelves[key] for key in (near or shelves)][:_NEAR])

    async def suggest_artists(self, typed: str, speaker: Speaker) -> dict[str, str]:
        """Return label → id of the artists that may be meant by what was typed so far, best first."""
        profiles = await self._search.suggest_artists(typed, _MOST)
        return {artist_label(profile, speaker): profile.artist.id for profile in profiles}

    async def suggest_ballads(self, typed: str, speaker: Speaker) -> dict[str, str]:
        """Return label → id of the ballads that may be meant by what was typed so far, best first."""
        ballads = await self._search.suggest_ballads(typed, _MOST)
        return {ballad_label(ballad, speaker): ballad.id for ballad in ballads}

    async def suggest_works(self, typed: str, speaker: Speaker) -> dict[str, str]:
        """Return label → id of the works that may be meant by what was typed so far, best first."""
        works = await self._search.suggest_works(typed, _MOST)
        return {work_label(work, speaker): work.ballad for work in works}

    def suggest_moods(self, typed: str, speaker: Speaker) -> dict[str, str]:
        """Return label → id of the moods that may be meant by what was typed so far, in their order."""
        return {mood_label(mood, speaker): mood for mood in self._moods.suggest(typed)}

    def suggest_collections(self, typed: str, speaker: Speaker) -> dict[str, str]:
        """Return label → key of the collections that may be meant by what was typed so far, in their order."""
        shelves = [self._catalogue.collections[key] for key in self._collections.suggest(typed)]
        return {collection_label(shelf, speaker): shelf.key for shelf in shelves}


async def _find(
    name: str, look_up: Callable[[str, int], Awaitable[Sequence[T]]], label: Callable[[T], str]
) -> Sequence[T]:
    """Look up `name`; if it is the label of a suggestion, which some clients send, it means just that one."""
    for separator in (SEPARATOR, " — ", " ("):
        named = await look_up(name.partition(separator)[0], _MOST) if separator in name else []
        if labelled := [one for one in named if label(one) == name]:
            return labelled
    return await look_up(name, _MOST)


def _is_id(typed: str) -> bool:
    return re.fullmatch(PERMANENT_ID, typed) is not None
