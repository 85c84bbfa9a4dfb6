"""The tables of a book as they are, of whatever version, in SQLite as in PostgreSQL."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

from bot.store.book.book import engine_at
from bot.store.book.copying import backup
from bot.store.book.engine import Engine, Transaction
from bot.store.book.migrating import statements_of

MIGRATIONS = sorted((Path(engine_at.__code__.co_filename).parent / "migrations").glob("*.sql"))
NEWEST = len(MIGRATIONS)
# What a column may hold, where it is not free
_MEANT = {"sign": "heart", "before": "none"}

Rows = dict[str, list[dict[str, Any]]]


class Table(NamedTuple):
    """What a schema says of a table: its columns with their types, and those of its key in their order."""

    columns: dict[str, str]
    key: list[str]


@asynccontextmanager
async def as_it_is(where: Path | str) -> AsyncGenerator[Transaction]:
    """Yield a transaction in the book at `where`, which is neither made nor migrated for it."""
    engine = type(engine_at(where))(where, _nothing)  # type: ignore[arg-type] - the kind that goes with `where`
    async with engine.transaction(alone=True) as transaction:
        yield transaction
    await engine.close()


async def _nothing(_engine: Engine) -> None:
    pass


async def make_version(where: Path | str, version: int) -> None:
    """Make the book that a bot made which knew the migrations up to `version`."""
    async with as_it_is(where) as book:
        await book.script(["CREATE TABLE migration (number BIGINT NOT NULL PRIMARY KEY)"])
        for number, path in enumerate(MIGRATIONS[:version], 1):
            await book.script(statements_of(path.read_text("utf-8"), book.dialect))
            await book.script([f"INSERT INTO migration (number) VALUES ({number})"])


async def fill(where: Path | str, count: int = 2) -> Rows:
    """Put `count` rows into every table of the book at `where`, of whatever version it is, and return them."""
    filled = Rows()
    async with as_it_is(where) as book:
        for name, table in (await _described(book, where)).items():
            filled[name] = [
                {column: _value(column, type_, number) for column, type_ in table.columns.items()}
                for number in range(count)
            ]
            await book.write(name, list(table.columns), [tuple(row.values()) for row in filled[name]])
    return filled


async def filled_copy(folder: Path, count: int = 2) -> Path:
    """Return a copy of a book with so many rows in each table."""
    await make_version(folder / "copied", NEWEST)
    await fill(folder / "copied", count)
    await backup(folder / "copied", folder / "copy")
    return folder / "copy"


def damage(path: Path) -> None:
    """Write over a part of a database, as a failing disk does."""
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


async def read_all(where: Path | str) -> Rows:
    """Return all rows of all tables, sorted here: each kind of database has an order of its own."""
    async with as_it_is(where) as book:
        return {
            name: sorted(await book.rows(f"SELECT * FROM {name}"), key=lambda row: tuple(row.values()))
            for name in await table_names(book, where)
            if name != "migration"
        }


async def describe(where: Path | str) -> dict[str, Table]:
    """Return what the schema says of every table but that of the migrations."""
    async with as_it_is(where) as book:
        return await _described(book, where)


async def _described(book: Transaction, where: Path | str) -> dict[str, Table]:
    names = [name for name in await table_names(book, where) if name != "migration"]
    return {name: await (_in_sqlite if isinstance(where, Path) else _in_postgres)(book, name) for name in names}


async def table_names(book: Transaction, where: Path | str) -> list[str]:
    """Return the names of all tables."""
    listed = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if isinstance(where, Path)
        else "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()"
    )
    return sorted(row["name"] for row in await book.rows(listed))


async def foreign_keys(where: Path | str) -> int:
    """Return how many foreign keys there are."""
    async with as_it_is(where) as book:
        if isinstance(where, str):
            condition = "constraint_schema = current_schema() AND constraint_type = 'FOREIGN KEY'"
            return len(await book.rows(f"SELECT 1 FROM information_schema.table_constraints WHERE {condition}"))
        return sum(
            [len(await book.rows(f"PRAGMA foreign_key_list({name})")) for name in await table_names(book, where)]
        )


async def _in_sqlite(book: Transaction, name: str) -> Table:
    columns = await book.rows(f"PRAGMA table_info({name})")
    key = sorted((column["pk"], column["name"]) for column in columns if column["pk"])
    return Table({column["name"]: column["type"] for column in columns}, [name for _, name in key])


async def _in_postgres(book: Transaction, name: str) -> Table:
    columns = await book.rows(
        "SELECT column_name, upper(data_type) AS type FROM information_schema.columns"
        " WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position",
        name,
    )
    key = await book.rows(
        "SELECT used.column_name FROM information_schema.table_constraints AS held"
        " JOIN information_schema.key_column_usage AS used USING (constraint_schema, constraint_name, table_name)"
        " WHERE held.constraint_schema = current_schema() AND held.table_name = $1"
        " AND held.constraint_type = 'PRIMARY KEY' ORDER BY used.ordinal_position",
        name,
    )
    return Table({column["column_name"]: column["type"] for column in columns}, [row["column_name"] for row in key])


def _value(column: str, type_: str, number: int) -> str | int:
    if type_ == "BIGINT":
        return 2**63 - 1 - number
    return _MEANT.get(column, f"{column}'s “{number}” 노래")
