"""Keeping a copy of a book, and bringing a book back from one, also into another kind of database.

A copy is always one SQLite file. Both can be done while bots use the book.
"""

import asyncio
import sqlite3
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import AbstractContextManager, aclosing, asynccontextmanager, contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.core.errors import BookUnavailableError
from bot.store.book.belongings import TABLES
from bot.store.book.book import engine_at
from bot.store.book.engine import Engine, Transaction
from bot.store.book.files import beside, copy_book, count_rows, damage, let_stand_alone, out_of_the_way
from bot.store.book.migrating import BookTooNewError, last_migration, newest_migration


class CopyError(Exception):
    """A book is not copied; the message is a sentence that says why, and what to do."""


async def backup(where: Path | str, file: Path) -> Mapping[str, int]:
    """Copy the book at `where` to a file, whole or not at all, and return how many rows of each table it has.

    A SQLite file is copied as it is, of whatever version. Raises CopyError if the copy cannot be made,
    BookUnavailableError if a database cannot be read, and BookTooNewError if a newer version of the bot wrote it.
    """
    with _aside(file, where) as aside:
        if isinstance(where, Path):
            await asyncio.to_thread(_copy_file, where, aside)
        else:
            await _copy_out(where, aside)
        return await asyncio.to_thread(count_rows, aside, TABLES)


async def restore(file: Path, where: Path | str, *, replace: bool) -> Mapping[str, int]:
    """Put what is in a copy into the book at `where`, all or nothing, and return how many rows of each table that is.

    Only with `replace` may there be something in the book; all of that is gone afterwards, but a damaged SQLite file is
    kept beside it. Raises CopyError if the file is no book, or if something is in the way; BookTooNewError if a newer
    version of the bot wrote one of the two; BookUnavailableError if the book cannot be written.
    """
    with TemporaryDirectory() as folder:
        copy = Path(folder, "book")
        await asyncio.to_thread(_take, file, copy, where)
        async with _up_to_date(copy, file) as source:
            with await asyncio.to_thread(_room, where, replace=replace):
                async with _open(where) as target:
                    return await _copy_in(source, target, replace=replace)


def _copy_file(where: Path, aside: Path) -> None:
    if not where.exists():
        raise CopyError(f"There is no book yet: {where} is not there.")
    if not (found := damage(where)):
        copy_book(where, aside)
        found = damage(aside)
    if found:
        raise CopyError(f"The book is damaged ({found}): bring back an earlier copy with `ballad-bot restore`.")


async def _copy_out(where: str, aside: Path) -> None:
    """Write what is in a database into a new file."""
    engine = engine_at(where)
    async with engine.snapshot(patient=True) as book:
        last = await last_migration(book) if await book.has("migration") else 0
        if last == 0:
            raise CopyError("There is no book yet in the database.")
        if last < newest_migration():
            raise CopyError(
                f"The book is at migration {last}, and this version of the bot copies {newest_migration()}: start it"
                " once, which brings the book up to date."
            )
        async with _open(aside) as copy, copy.transaction(alone=True) as new:
            for table in TABLES:
                await _copy_table(table, book, new)
    await asyncio.to_thread(let_stand_alone, aside)


async def _copy_in(source: Engine, target: Engine, *, replace: bool) -> Mapping[str, int]:
    async with source.snapshot(patient=True) as old, target.transaction(alone=True) as new:
        await new.hold(TABLES)
        if not replace and [table for table in TABLES if await new.rows(f"SELECT 1 FROM {table} LIMIT 1")]:
            raise CopyError("There is something in the book already: with --replace, the copy takes its place.")
        await new.script([f"DELETE FROM {table}" for table in TABLES])
        return {table: await _copy_table(table, old, new) for table in TABLES}


async def _copy_table(table: str, old: Transaction, new: Transaction) -> int:
    count = 0
    async with aclosing(old.portions(table)) as portions:
        async for columns, rows in portions:
            await new.write(table, columns, rows)
            count += len(rows)
    return count


def _take(file: Path, copy: Path, where: Path | str) -> None:
    """Copy a copy, so that nothing happens to it. Raises CopyError if it is none."""
    _refuse_the_same(file, where)
    if not file.is_file():
        raise CopyError(f"There is no file {file}.")
    try:
        copy_book(file, copy)
        if found := damage(copy):
            raise CopyError(f"{file} is damaged ({found}): take an earlier copy.")
        if not count_rows(copy, ["migration"]).get("migration"):
            raise _no_book(file, "nothing in it is ours")
    except sqlite3.Error as error:
        raise _no_book(file, error) from error


@asynccontextmanager
async def _up_to_date(copy: Path, file: Path) -> AsyncGenerator[Engine]:
    """Yield the copy of a file, brought up to date. Raises CopyError if it is no book, or BookTooNewError."""
    engine = engine_at(copy)
    try:
        try:
            await engine.make_ready()
            async with engine.snapshot() as book:
                missing = [table for table in TABLES if not await book.has(table)]
        except BookTooNewError as error:
            raise BookTooNewError(f"{file}: {error}") from error
        except BookUnavailableError as error:
            raise _no_book(file, error) from error
        if missing:
            raise _no_book(file, f"{missing[0]} is missing")
        yield engine
    finally:
        await engine.close()


def _room(where: Path | str, *, replace: bool) -> AbstractContextManager[None]:
    """Return what puts a damaged book out of the way. Raises CopyError if there is one and it may not be replaced."""
    found = damage(where) if isinstance(where, Path) else ""
    if not found:
        return nullcontext()
    assert isinstance(where, Path)  # only a file was looked at
    if not replace:
        name = beside(where).name
        raise CopyError(
            f"The book is damaged ({found}): with --replace the copy takes its place, and it becomes {name}."
        )
    return out_of_the_way(where)


@asynccontextmanager
async def _open(where: Path | str) -> AsyncGenerator[Engine]:
    engine = engine_at(where)
    try:
        await engine.make_ready()
        yield engine
    finally:
        await engine.close()


@contextmanager
def _aside(file: Path, where: Path | str) -> Generator[Path]:
    """Yield where a file may be written, which takes its name at the end if all went well. Raises CopyError."""
    try:
        _refuse_the_same(file, where)
        with TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as folder:
            aside = Path(folder, "book")
            yield aside
            aside.replace(file)
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror or error if isinstance(error, OSError) else error
        raise CopyError(f"The book cannot be copied to {file}: {reason}.") from error


def _refuse_the_same(file: Path, where: Path | str) -> None:
    if isinstance(where, Path) and file.exists() and where.exists() and file.samefile(where):
        raise CopyError(f"{file} is the book itself: name another file.")


def _no_book(file: Path, reason: object) -> CopyError:
    return CopyError(f"{file} cannot be read as a book ({reason}): name a file that `ballad-bot backup` wrote.")
