"""A small Discord with one server, one channel and three people who speak three languages.

NOTE: `Person`, `LocalDiscord`, `_world` and `_speaking` are, with `_show_small_text` and `_pass_time` of the page, the
only places that reach into simcord.
"""

import shutil
import tempfile
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import discord
import simcord
from simcord import interactions

from bot.app import BalladBot, open_bot
from bot.core.errors import BalladError
from bot.core.language import Language
from bot.play.typed import NotACommandError, read_command
from bot.settings import Settings
from bot.store.loading import catalogue_path
from bot.tree import root_of
from bot.ui.texts import Texts

_PEOPLE = {Language.EN: ("Sam", "en-US"), Language.KO: ("민지", "ko"), Language.JA: ("葵", "ja")}


class Person(simcord.MemberActor):
    """Somebody who can also type a whole command and send it, as one does in Discord without thinking."""

    def __init__(self, guild: simcord.GuildHandle, user: simcord.UserHandle, bot: BalladBot) -> None:
        super().__init__(guild.add_member(user)._env, guild, user)  # noqa: SLF001 - see the note above
        self._bot = bot

    async def send(self, channel: simcord.ChannelHandle, content: str = "", **more: Any) -> discord.Message:
        """Send a message; if it is a command, give the command instead, and return the answer to it."""
        try:
            command = read_command(content, self._bot.tree.get_commands())
        except NotACommandError:
            return await super().send(channel, content, **more)
        answer = (await self.slash(channel, command.name, **command.options)).response
        return answer.message if answer else await super().send(channel, content, **more)


class LocalDiscord(simcord.Env):
    """A Discord to which an apology is an answer, not a failure of the bot."""

    def _record_error(self, error: BaseException) -> None:
        if not (isinstance(error, Exception) and isinstance(root_of(error), BalladError)):
            super()._record_error(error)


@dataclass(frozen=True, slots=True)
class World:
    """The local Discord, the bot in it, the channel, and the people by the language they speak."""

    env: simcord.Env
    bot: BalladBot
    channel: simcord.ChannelHandle
    people: Mapping[Language, Person]


@asynccontextmanager
async def open_world(
    settings: Settings, texts: Texts, rng: Random, now: datetime | None = None
) -> AsyncGenerator[World]:
    """Yield a local Discord with the bot logged in. Its clock stands at `now`, else at the beginning of 2026."""
    async with open_bot(settings, texts, rng) as bot:
        env = LocalDiscord(bot, shard_count=1, check_errors=False)
        await env.start()
        try:
            if now:
                await env.advance_time(max(0.0, (now - env.now()).total_seconds()))
            world = _world(env, bot)
            with _speaking({person.id: _PEOPLE[language][1] for language, person in world.people.items()}):
                yield world
        finally:
            await env.shutdown()


@contextmanager
def passing(settings: Settings) -> Generator[Settings]:
    """Yield settings with a home that is gone at the end: the local Discord is new every time, and so is the book.

    A catalogue that is made already comes along.
    """
    with tempfile.TemporaryDirectory(prefix="ballad-bot-") as home:
        with suppress(FileNotFoundError):
            shutil.copy(catalogue_path(settings.folders, settings.home), home)
        yield replace(settings, home=Path(home), test_guild=None)


def _world(env: simcord.Env, bot: BalladBot) -> World:
    env.backend.bot_user.name = "ballad-bot"
    guild = env.create_guild("발라드 · Ballads")
    people = {language: Person(guild, env.create_user(name), bot) for language, (name, _) in _PEOPLE.items()}
    return World(env, bot, guild.create_text_channel("ballads"), people)


@contextmanager
def _speaking(locales: Mapping[int, str]) -> Generator[None]:
    """Give each person (by id) a locale of their own: simcord says en-US for everyone."""
    original = interactions.base_payload

    def base_payload(*args: Any, **kwargs: Any) -> tuple[Any, dict[str, Any]]:
        record, payload = original(*args, **kwargs)
        payload["locale"] = locales.get(kwargs["user_id"], payload["locale"])
        return record, payload

    interactions.base_payload = base_payload
    try:
        yield
    finally:
        interactions.base_payload = original
