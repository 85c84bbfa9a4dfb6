"""Writing the keys by which artists, ballads and works are found."""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.core.models import Title
from bot.core.names import Key, Way, key_of, keys_of, keys_together, spoken_keys, written_keys
from bot.core.sounds import sounds_of, words_of
from bot.core.vocabulary import Kind
from bot.store.records import ArtistRecord, WorkRecord
from bot.store.tiers import TIER_STARTS

_TITLES = 4_000  # titles that come again: 사랑 and 비 by the hundred
_TIER = f"CASE WHEN number < {TIER_STARTS[1]} THEN 0 WHEN number < {TIER_STARTS[2]} THEN 1 ELSE 2 END"
_SORTED = """
INSERT INTO {table}_name SELECT way, {tier}, key, number
FROM (SELECT way, key, {table}_number(seat) AS number FROM {table}_key) ORDER BY 1, 2, 3, 4
"""
_NUMBERED = """
INSERT INTO {table}_{what} (rowid, {columns}) SELECT {table}_number(seat), {columns} FROM {table}_heard ORDER BY 1
"""
_PIECES = """
CREATE VIRTUAL TABLE temp.{table}_pieces USING fts5vocab (main, {table}_sound, row);
INSERT INTO {table}_piece SELECT term, doc FROM {table}_pieces;
DROP TABLE {table}_pieces;
"""


class NameWriter:
    """Takes in the names of everybody by their seats, and writes the keys by number, sorted as an index wants them."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._connection = connection
        self._table = table
        self._keys_of_title = lru_cache(_TITLES)(_title_keys)
        connection.execute(f"CREATE TEMPORARY TABLE {table}_key (way, key, seat)")
        connection.execute(f"CREATE TEMPORARY TABLE {table}_heard (seat, sounds, letters, words)")

    def add_artist(self, seat: int, record: ArtistRecord, groups: Sequence[ArtistRecord]) -> None:
        """Take in an artist: by every name and alias, and by each together with those of a group (BTS Jin, 진 방탄)."""
        in_group = [name for group in groups for name in _names_of(group)]
        names = [name for name in _names_of(record) if not _stand_together(name, in_group)]
        alone = record.kind is Kind.SOLO
        keys = {key for name in names for key in keys_of(name, person=alone)}
        self._add_keys(seat, keys | keys_together(names, in_group))
        self._add_heard(seat, *_heard(keys))

    def add_title(self, seat: int, title: Title) -> None:
        """Take in a ballad by its title, how that is said in Latin letters, and what it means."""
        keys, sounds, letters, words = self._keys_of_title(title)
        self._add_keys(seat, keys)
        self._add_heard(seat, sounds, letters, words)

    def add_work(self, seat: int, record: WorkRecord) -> None:
        """Take in a drama, film or other work."""
        self._add_keys(seat, {key for name in _names_of(record) for key in keys_of(name)})

    def finish(self, *, sounds: bool, words: bool) -> None:
        """Write all that was taken in; the numbers of the seats are known by now."""
        table = self._table
        self._connection.execute(_SORTED.format(table=table, tier=_TIER))
        if sounds:
            self._connection.execute(_NUMBERED.format(table=table, what="sound", columns="sounds, letters"))
            self._connection.executescript(_PIECES.format(table=table))
        if words:
            self._connection.execute(_NUMBERED.format(table=table, what="words", columns="words"))
        for temporary in ("key", "heard"):
            self._connection.execute(f"DROP TABLE {table}_{temporary}")

    def _add_heard(self, seat: int, sounds: str, letters: str, words: str = "") -> None:
        row = (seat, sounds, letters, words)
        self._connection.execute(f"INSERT INTO {self._table}_heard VALUES (?, ?, ?, ?)", row)

    def _add_keys(self, seat: int, keys: Iterable[Key]) -> None:
        rows = [(way, text, seat) for way, text in keys]
        self._connection.executemany(f"INSERT INTO {self._table}_key VALUES (?, ?, ?)", rows)


def _title_keys(title: Title) -> tuple[tuple[Key, ...], str, str, str]:
    """Return the keys of a title, how it sounds, its letters, and its words."""
    written = [name for name in (title.ko, title.en) if name]
    meant = [name for name in (title.meaning_en, title.meaning_ja) if name]
    keys = set[Key]().union(*map(spoken_keys, written), *map(written_keys, written))
    if title.roman:
        keys.add(Key(Way.WHOLE, key_of(title.roman)))
        if not keys.issuperset(Key(Way.SOUND, one) for one in sounds_of(words_of(title.roman))):
            keys |= spoken_keys(title.roman)
    words = " ".join(filter(None, (*written, title.roman, *meant)))
    return tuple(keys.union(*map(written_keys, meant))), *_heard(keys), words


def _heard(keys: Iterable[Key]) -> tuple[str, str]:
    """Return the sounds and the letters among `keys`, each between spaces."""
    sounds = [text for way, text in keys if way is Way.SOUND]
    letters = [text for way, text in keys if way is Way.WHOLE]
    return f" {' '.join(sounds)} ", " ".join(letters)


def _names_of(record: ArtistRecord | WorkRecord) -> list[str]:
    names = record.names
    return [*dict.fromkeys((names.ko, names.en, names.ja, *record.aliases))]


def _stand_together(name: str, groups: Iterable[str]) -> bool:
    """Tell whether a name of a member is that of a group and one's own: BTS Jin."""
    key = key_of(name)
    return any(key != group and key.startswith(group) for group in map(key_of, groups))
