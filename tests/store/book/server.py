"""A PostgreSQL server for the tests: where it is, and a corner of it that is gone afterwards."""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from uuid import uuid4

import asyncpg
import pytest


def server() -> str:
    """Return the server's address. Without one the test is skipped, but never where all checks have to run."""
    address = os.environ.get("TEST_DATABASE_URL")
    if not address and not os.environ.get("CI"):
        pytest.skip("no PostgreSQL: set TEST_DATABASE_URL to postgresql://user:password@host:port/database")
    assert address, "TEST_DATABASE_URL is needed to run all checks: the address of a PostgreSQL database"
    return address


@asynccontextmanager
async def schema() -> AsyncGenerator[str]:
    """Yield the address of an empty schema, which is dropped at the end."""
    address, name = server(), f"test_{uuid4().hex}"
    await _execute(address, f"CREATE SCHEMA {name}")
    try:
        yield f"{address}{'&' if '?' in address else '?'}search_path={name}&application_name={name}"
    finally:
        await _execute(address, f"DROP SCHEMA {name} CASCADE")


async def hang_up(where: str) -> int:
    """End all connections to a schema, as a server does that restarts, and return how many there were."""
    connection = await asyncpg.connect(where)
    try:
        # All who come by the address of a schema have the same name there
        ended = await connection.fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()"
        )
    finally:
        await connection.close()
    return len(ended)


async def _execute(address: str, statement: str) -> None:
    connection = await asyncpg.connect(address)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
