"""The page: a channel in the browser in which the bot can be talked to."""

import asyncio
import contextlib
import os
import signal
import sys
import webbrowser
from collections.abc import AsyncGenerator, Coroutine
from datetime import UTC, datetime
from random import SystemRandom
from typing import Any

import discord
from simcord import SetupError
from simcord.preview import _markdown

from bot.core.language import Language
from bot.core.listener import Listener
from bot.play.world import World, open_world, passing
from bot.settings import Settings
from bot.terminal import FAILED, FINE, complain
from bot.ui.texts import load_texts

_TICK_S = 0.1


def play(settings: Settings, port: int, *, browser: bool) -> int:
    """Serve the page until it is closed or interrupted; return 0, or 1 if it cannot be shown."""
    with contextlib.suppress(KeyboardInterrupt), passing(settings) as here:
        try:
            asyncio.run(_play(here, port, browser=browser))
        except SetupError as error:
            return complain(f"The page cannot be shown: {error}. Another --port may be free.", FAILED)
    return FINE


async def _play(settings: Settings, port: int, *, browser: bool) -> None:
    _show_small_text()
    async with (
        open_world(settings, load_texts(settings.texts), SystemRandom(), datetime.now(UTC)) as world,
        _time_passing(world),
    ):
        await greet(world)
        async with world.env.preview(
            world.channel, viewers=tuple(world.people.values()), layout="channel", port=port
        ) as preview:
            print(f"The bot is in this channel, with {', '.join(_names(world))}:\n\n  {preview.url}\n", flush=True)
            print("Type /ballad mood sad there. Press Ctrl+C here to end it.", flush=True)
            if browser and _has_screen():
                webbrowser.open(preview.url)
            await _until_closed(preview.wait_closed())


async def greet(world: World) -> None:
    """Let the bot say hello in the channel, with three things to try."""
    listener = Listener(world.bot.application_id or 0, Language.EN, world.channel.id, private=False)
    reply = await world.bot.answers.help(listener)
    tries = {language: world.bot.voice.speaker(language).say("play-greeting") for language in Language}
    embed = discord.Embed(description="\n\n".join(tries.values()))
    await world.bot.get_partial_messageable(world.channel.id).send(embed=embed, view=reply.view())
    await world.env.settle()


@contextlib.asynccontextmanager
async def _time_passing(world: World) -> AsyncGenerator[None]:
    """Let time pass in the local Discord: simcord's clock stands, and what is pressed later must be later."""
    task = asyncio.create_task(_pass_time(world))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _pass_time(world: World) -> None:
    clock = asyncio.get_running_loop().time
    before = clock()
    while True:
        await asyncio.sleep(_TICK_S)
        now = clock()
        world.env.backend.advance_clock(now - before)
        before = now


def _show_small_text() -> None:
    """Let the page show "-# " in embeds as small text, as Discord does and simcord 3.2 does not yet."""
    _markdown._FIELD_POLICIES["embed_description"]["subtext"] = True  # noqa: SLF001


async def _until_closed(closed: Coroutine[Any, Any, None]) -> None:
    waiting = asyncio.create_task(closed)
    with contextlib.suppress(NotImplementedError):  # Windows has no such handlers; Ctrl+C ends the page there
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, waiting.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await waiting


def _names(world: World) -> list[str]:
    return [person.name for person in world.people.values()]


def _has_screen() -> bool:
    return sys.platform in {"darwin", "win32"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
