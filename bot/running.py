"""Running the bot on Discord until it is told to stop."""

import asyncio
import contextlib
import gc
import signal
from random import SystemRandom

import aiohttp
import discord

from bot.app import open_bot
from bot.core.errors import BookUnavailableError
from bot.logs import set_up_logging
from bot.settings import Settings
from bot.store.migrating import BookTooNewError
from bot.terminal import FAILED, FINE, MISUSED, complain

_HOW_TO_GET_IN = (
    "make one at discord.com/developers/applications (New Application, then Bot, then Reset Token) and put it into"
    " .env as DISCORD_TOKEN=…; `make play` needs none."
)


def run(settings: Settings) -> int:  # noqa: PLR0911 - a sentence for each way it can end
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
    except BookUnavailableError as error:
        return complain(f"The book cannot be opened ({error}): `ballad-bot doctor` tells more.", FAILED)


async def _run(settings: Settings) -> int:
    async with open_bot(settings, SystemRandom()) as bot, bot:
        gc.collect()
        gc.freeze()  # what is here now stays for ever: the collector need not look at it again
        running = asyncio.ensure_future(bot.start(settings.token.reveal()))
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            with contextlib.suppress(NotImplementedError):  # Windows has no such handlers and stops by itself
                loop.add_signal_handler(number, running.cancel)
        with contextlib.suppress(asyncio.CancelledError):
            await running
    return FINE
