"""Examining an installation: what is fine, what is not, and the next step for each."""

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom

from bot.app import open_bot
from bot.core.errors import BookUnavailableError
from bot.settings import Settings
from bot.store.book import BookTooNewError, open_book
from bot.store.datafiles import read_data
from bot.store.loading import make_catalogue
from bot.store.problems import BadDataError
from bot.syncing import CommandSync
from bot.ui.texts import load_texts, wrong_texts


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found out about one thing; `todo` is the next step, empty if it is fine."""

    what: str
    todo: str = ""

    @property
    def fine(self) -> bool:
        """Tell whether nothing has to be done."""
        return not self.todo

    def __str__(self) -> str:
        """Return the finding as a line, with the next step beneath it."""
        return f"✓ {self.what}" if self.fine else f"✗ {self.what}\n  → {self.todo}"


async def examine(settings: Settings) -> list[Finding]:
    """Return the findings about everything that the bot needs, in the order in which it needs them."""
    examinations: list[Callable[[Settings], Awaitable[Finding]]] = [
        _token, _home, _data, _catalogue, _book, _commands,
    ]  # fmt: skip
    return [await examination(settings) for examination in examinations]


async def _token(settings: Settings) -> Finding:
    if not settings.token:
        return Finding("There is no token.", "Put DISCORD_TOKEN=… into .env; `make play` works without it.")
    if not settings.token.looks_like_a_token:
        return Finding("The token has not the shape of one.", "Copy it again: three parts with dots between them.")
    return Finding("The token has the shape of one.")


async def _home(settings: Settings) -> Finding:
    try:
        settings.home.mkdir(parents=True, exist_ok=True)
        probe = settings.home / f".probe-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        return Finding(
            f"{settings.home} cannot be written to ({error.strerror}).",
            "Set BALLAD_HOME to a folder that the bot may write to, or give it the right to write there.",
        )
    return Finding(f"{settings.home} can be written to.")


async def _data(settings: Settings) -> Finding:
    try:
        files = read_data(settings.folders)
    except BadDataError as error:
        todo = f"{error.problems[0]}; `ballad-bot check` lists all."
        return Finding(f"The data in {settings.data} is wrong in {len(error.problems)} places.", todo)
    if wrong := wrong_texts(settings.texts):
        return Finding(f"The texts in {settings.texts} are wrong.", f"{wrong[0]}; `ballad-bot check` lists all.")
    return Finding(f"The data in {settings.data} is right: {len(files.artists)} artists.")


async def _catalogue(settings: Settings) -> Finding:
    try:
        path = await make_catalogue(settings.folders, settings.home)
    except (BadDataError, OSError):
        return Finding("The catalogue cannot be made.", "Mend what stands above; then it is made at the next start.")
    return Finding(f"The catalogue is there: {path.name}.")


async def _book(settings: Settings) -> Finding:
    try:
        async with open_book(settings.book):
            where = settings.book.name if isinstance(settings.book, Path) else "in PostgreSQL"
            return Finding(f"The book opens: {where}.")
    except BookTooNewError as error:
        return Finding(f"The book is from a newer version: {error}.", "Start the newer version of the bot.")
    except BookUnavailableError as error:
        return Finding(
            f"The book does not open: {error}.",
            "See that no other program holds it and the disk is not full, or that the database of DATABASE_URL can be"
            " reached; a damaged file is replaced by `ballad-bot restore`.",
        )


async def _commands(settings: Settings) -> Finding:
    try:
        async with open_bot(settings, load_texts(settings.texts), SystemRandom()) as bot:
            await bot.load_commands()
            sync = CommandSync(settings.commands, settings.test_guild)
            if await sync.in_sync(bot.tree):
                return Finding("The commands were registered with Discord as they are.")
    except (BadDataError, BookUnavailableError, BookTooNewError, OSError):
        return Finding("The commands cannot be compared.", "Mend what stands above first.")
    return Finding("The commands as they are were not registered from here.", "They are at the next `make run`.")
