"""Files of books: copied while others may write to them, looked at, and put out of the way."""

import sqlite3
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

_BESIDE: Final = ("", "-wal", "-shm")  # a file, and what SQLite keeps beside it while it is open


def copy_book(source: Path, target: Path) -> None:
    """Copy a book of any version, as it is at one moment, into a file that stands by itself.

    Raises sqlite3.Error if that is not possible; then there may be a part of it.
    """
    with closing(_reading(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
    let_stand_alone(target)


def let_stand_alone(path: Path) -> None:
    """Let a book that nobody has open be one file, which also who may only read can open. Raises sqlite3.Error."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def damage(path: Path) -> str:
    """Return what is wrong with a file as a database, in SQLite's words; nothing if it is right, or not there."""
    if not path.exists():
        return ""
    try:
        with closing(_reading(path)) as connection:
            (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.OperationalError:  # it cannot be looked at now, which says nothing of what is in it
        return ""
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if said == "ok" else " ".join(said.split())


def count_rows(path: Path, tables: Iterable[str]) -> dict[str, int]:
    """Return how many rows there are in each of these tables that a database has. Raises sqlite3.Error."""
    with closing(_reading(path)) as connection:
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in tables
            if table in there
        }


@contextmanager
def out_of_the_way(path: Path) -> Generator[None]:
    """Give a file the name of `beside` for good, or only meanwhile if the block fails. Raises OSError."""
    aside = beside(path)
    _rename(path, aside)
    try:
        yield
    except BaseException:
        _rename(aside, path)
        raise


def beside(path: Path) -> Path:
    """Return a name for a damaged file that nothing has yet."""
    number = 1
    while (name := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    return name


def _rename(path: Path, name: Path) -> None:
    for end in _BESIDE:
        if (file := path.with_name(path.name + end)).exists():
            file.replace(name.with_name(name.name + end))


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
