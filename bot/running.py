"""Running the bot on Discord until it is told to stop."""

import asyncio
import contextlib
import gc
import os
import signal
from collections.abc import Callable
from random import SystemRandom

import aiohttp
import discord

from bot.app import open_bot
from bot.logs import set_up_logging
from bot.service.editions import renewing
from bot.settings import Settings
from bot.store.book import BookTooNewError
from bot.terminal import FAILED, FINE, MISUSED, complain
from bot.ui.texts import load_texts

_STANDARD_INPUT = 0
_HOW_TO_GET_IN = (
    "make one at discord.com/developers/applications (New Application, then Bot, then Reset Token) and put it into"
    " .env as DISCORD_TOKEN=…; `make play` needs none."
)


def run(settings: Settings) -> int:
    """Run the bot until SIGTERM or SIGINT, and return the exit code."""
    if not settings.token:
        return complain(f"There is no token: {_HOW_TO_GET_IN}", MISUSED)
    set_up_logging(settings.log)
    try:
        return asyncio.run(_run(settings))
    except discord.LoginFailure:
        return complain(f"Discord does not accept this token: {_HOW_TO_GET_IN}", MISUSED)
    except discord.Forbidden:
        return complain("Discord refuses the commands: the bot is not in the server of BALLAD_TEST_GUILD.", FAILED)
    except (aiohttp.ClientError, discord.HTTPException):
        return complain("Discord cannot be reached from here: look at the network, then start again.", FAILED)
    except BookTooNewError as error:
        return complain(f"A newer version of the bot wrote the book here ({error}): start that one.", FAILED)


async def _run(settings: Settings) -> int:
    stop = asyncio.current_task().cancel  # type: ignore[union-attr] - this runs in a task
    for name in ("SIGTERM", "SIGINT"):
        _on_signal(name, stop)
    with contextlib.suppress(asyncio.CancelledError):
        async with (
            open_bot(settings, load_texts(settings.texts), SystemRandom()) as bot,
            bot,
            renewing(bot.editions) as look,
        ):
            _on_signal("SIGHUP", _looking_unless_hung_up(look, stop))
            gc.collect()
            gc.freeze()  # what is here now stays for ever: the collector need not look at it again
            await bot.start(settings.token.reveal())
    return FINE


def _on_signal(name: str, react: Callable[[], object]) -> None:
    with contextlib.suppress(NotImplementedError, AttributeError):  # Windows stops by itself, and has no SIGHUP
        asyncio.get_running_loop().add_signal_handler(getattr(signal, name), react)


def _looking_unless_hung_up(look: Callable[[], object], stop: Callable[[], object]) -> Callable[[], object]:
    """A terminal that is closed tells so by the same signal by which a host asks to look at the data again."""
    with_terminal = os.isatty(_STANDARD_INPUT)
    return lambda: stop() if with_terminal and not os.isatty(_STANDARD_INPUT) else look()
