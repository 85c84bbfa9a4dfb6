"""Finding whom and what people mean, in any words: a name, a title with its singer, a drama, with slips in it."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TypeVar

from bot.core.asking import asks_for_work, content_words, coverage, fit, readings, splits, whole_keys
from bot.core.hangul import has_hangul
from bot.core.models import Ballad, Profile, Work
from bot.core.names import Key, Step, Way
from bot.store.name_index import NameIndex

_HITS = 64  # how many singers and titles a text with both may have
_SHORT = 2  # letters
_HALF = 0.5  # of a title, at least, are the words by which it is remembered
_SINGERS = 8  # how many singers of one name are asked for the title beside it

T = TypeVar("T")
SongsOf = Callable[[str], Awaitable[list[Ballad]]]
Look = Callable[[str, int], Awaitable[list[T]]]


class Search:
    """Finds artists, ballads and works. What is found is all that is equally likely, the best known first."""

    def __init__(
        self,
        artists: NameIndex[Profile],
        ballads: NameIndex[Ballad],
        works: NameIndex[Work],
        by_artist: SongsOf,
        by_work: SongsOf,
    ) -> None:
        self._artists = artists
        self._ballads = ballads
        self._works = works
        self._by_artist = by_artist
        self._by_work = by_work

    async def artists(self, typed: str, limit: int) -> list[Profile]:
        """Return whom `typed` means."""
        return await self._look_for_artists(self._artists.find, typed, limit)

    async def ballads(self, typed: str, limit: int) -> list[Ballad]:
        """Return which ballads `typed` means: by title, title and singer, drama, or else all of a singer."""
        return await self._look_for_ballads(self._ballads.find, typed, limit)

    async def works(self, typed: str, limit: int) -> list[Work]:
        """Return which drama, film or other work `typed` means."""
        return await self._first([self._works.find], readings(typed), limit)

    async def suggest_artists(self, typed: str, limit: int) -> list[Profile]:
        """Return who may be meant by `typed` so far."""
        return await self._look_for_artists(self._artists.suggest, typed, limit)

    async def suggest_ballads(self, typed: str, limit: int) -> list[Ballad]:
        """Return which ballads may be meant by `typed` so far."""
        return await self._look_for_ballads(self._ballads.suggest, typed, limit)

    async def suggest_works(self, typed: str, limit: int) -> list[Work]:
        """Return which works may be meant by `typed` so far."""
        return await self._first([self._works.suggest], readings(typed) or [""], limit)

    async def artists_near(self, typed: str, limit: int) -> list[Profile]:
        """Return well-known artists whose names begin like `typed`."""
        return await self._artists.near(typed, limit)

    async def ballads_near(self, typed: str, limit: int) -> list[Ballad]:
        """Return well-known ballads whose titles begin like `typed`."""
        return await self._ballads.near(typed, limit)

    async def works_near(self, typed: str, limit: int) -> list[Work]:
        """Return works whose names begin like `typed`."""
        return await self._works.near(typed, limit)

    async def _look_for_artists(self, by_name: Look[Profile], typed: str, limit: int) -> list[Profile]:
        if found := await by_name(typed, limit):
            return found
        ways = readings(typed)
        return (
            await self._first([by_name], ways[1:], limit)
            or await self._first([self._beside_other_words], ways, limit)
            or await self._first([self._artists.slips], ways, limit)
        )

    async def _look_for_ballads(self, by_title: Look[Ballad], typed: str, limit: int) -> list[Ballad]:
        if found := await self._asked_of_work(typed, limit):
            return found
        if found := await by_title(typed, limit):
            return found
        ways = readings(typed)
        by_others = [self._with_singer, self._of_work, self._of_singer]
        return (
            await self._first(by_others, ways[:1], limit)
            or await self._first([by_title, *by_others], ways[1:], limit)
            or await self._first([self._with_words], ways, limit)
            or await self._first([self._ballads.slips], ways, limit)
        )

    async def _asked_of_work(self, typed: str, limit: int) -> list[Ballad]:
        """Return the ballads of the drama that somebody asks for as such; DRAMA alone is a title."""
        if not asks_for_work(typed) or await self._ballads.exactly(whole_keys(typed), 1):
            return []
        works = await self.works(typed, 1)
        return (await self._by_work(works[0].ballad))[:limit] if works else []

    async def _first(self, looks: Sequence[Look[T]], ways: Sequence[str], limit: int) -> list[T]:
        """Return what the first look finds that finds anything, of all looks for the first way of reading first."""
        for reading in ways:
            for look in looks:
                if found := await look(reading, limit):
                    return found
        return []

    async def _of_work(self, reading: str, limit: int) -> list[Ballad]:
        """Return the ballads of the drama or film that is called just so."""
        keys = {key for key in whole_keys(reading) if key.way is not Way.PART}
        works = _having(keys, await self._works.exactly(keys, _HITS))
        return (await self._by_work(works[0].ballad))[:limit] if works else []

    async def _of_singer(self, reading: str, limit: int) -> list[Ballad]:
        """Return the ballads of the singer who is called just so."""
        singers = _having(whole_keys(reading), await self._artists.exactly(whole_keys(reading), _HITS))
        ids = dict.fromkeys(profile.artist.id for profile in singers[:_SINGERS])
        return [song for id_ in ids for song in await self._by_artist(id_)][:limit]

    async def _with_words(self, reading: str, limit: int) -> list[Ballad]:
        """Return the ballads whose title or meaning is made of these words, those first that are so most."""
        words = content_words(reading)
        found = await self._ballads.with_words(words, limit) if words else []
        covered = {ballad.id: coverage(words, ballad.title.names) for ballad in found}
        fitting = [ballad for ballad in found if covered[ballad.id] >= _HALF]
        return sorted(fitting, key=lambda ballad: -covered[ballad.id])

    async def _beside_other_words(self, reading: str, limit: int) -> list[Profile]:
        """Return whom some of the words name, while the rest names nobody here: 최헌 in "검은나비 최헌"."""
        sides = [side for split in splits(reading) for side in split if " " in reading]
        ways = {side: {Way.WHOLE, Way.PART} if has_hangul(side) else {Way.WHOLE} for side in sides}
        keys = {key for side in sides for key in whole_keys(side) if key.way in ways[side] and len(key.text) > _SHORT}
        hits = await self._artists.exactly(keys, _HITS)
        longest = max(hits, key=lambda key: len(key.text), default=None)
        return hits[longest][:limit] if longest else []

    async def _with_singer(self, reading: str, limit: int) -> list[Ballad]:
        """Return the ballads that one part of `reading` names while the rest names the singer, the surest first."""
        pairs = [pair for one, other in splits(reading) for pair in ((one, other), (other, one))]
        keys = {side: whole_keys(side) for pair in pairs for side in pair}
        singers = await self._artists.exactly({key for some in keys.values() for key in some}, _HITS)
        found: dict[str, tuple[Step, Ballad]] = {}
        for singer, title in pairs:
            for profile in _having(keys[singer], singers)[:_SINGERS]:
                for song in await self._by_artist(profile.artist.id):
                    if (step := fit(title, song.title.names)) is not None:
                        found.setdefault(song.id, (step, song))
        if not found:
            return (await self._with_slip_in_singer(pairs, keys))[:limit]
        surest = min(step for step, _ in found.values())
        return [song for step, song in found.values() if step is surest][:limit]

    async def _with_slip_in_singer(self, pairs: Sequence[tuple[str, str]], keys: dict[str, set[Key]]) -> list[Ballad]:
        """The same where the title stands as it is, and the singer's name is half typed or has a slip in it."""
        titles = await self._ballads.exactly({key for some in keys.values() for key in some}, _HITS)
        for singer, title in pairs:
            songs = _having(keys[title], titles)
            people = await self.artists(singer, _HITS) if songs else []
            ids = {artist.id for one in people for artist in (one.artist, *one.members)}
            if fitting := [song for song in songs if song.artist.id in ids]:
                return fitting
        return []


def _having(keys: Iterable[Key], hits: dict[Key, list[T]]) -> list[T]:
    return [one for key in keys for one in hits.get(key, ())]
