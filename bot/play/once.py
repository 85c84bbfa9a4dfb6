"""One command in a terminal: the answer as text."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from random import SystemRandom
from typing import Any

import discord
from simcord import ResponseMessage

from bot.core.language import Language
from bot.play.typed import NotACommandError, read_command
from bot.play.world import World, open_world, passing
from bot.settings import Settings
from bot.terminal import FINE, MISUSED, complain
from bot.ui.texts import load_texts

_MARKS = re.compile(r"^-# |\*\*|\\(?=[*_~`|>#\[\]().<-])", re.MULTILINE)


async def play_once(settings: Settings, line: str, language: str) -> int:
    """Print the answer to the command in `line`; return 0, or 2 if it is no command."""
    with passing(settings) as here:
        async with open_world(here, load_texts(here.texts), SystemRandom(), datetime.now(UTC)) as world:
            try:
                print("\n".join(as_text(await ask(world, line, Language(language)))))
            except NotACommandError as error:
                return complain(str(error), MISUSED)
    return FINE


async def ask(world: World, line: str, language: Language) -> ResponseMessage:
    """Return the message with which the bot answers the command in `line`. Raises NotACommandError."""
    command = read_command(line, world.bot.tree.get_commands())
    result = await world.people[language].slash(world.channel, command.name, **command.options)
    if result.response is None:
        raise NotACommandError("The bot did not answer this; its log says why.")
    return result.response


def as_text(message: ResponseMessage) -> Iterator[str]:
    """Yield the lines of a message as somebody reads them: title, text, controls."""
    for embed in message.embeds:
        yield from filter(None, (embed.title, _MARKS.sub("", embed.description or "")))
    for row in message.components:
        yield " ".join(_control(component) for component in row["components"])


def _control(component: dict[str, Any]) -> str:
    emoji = (component.get("emoji") or {}).get("name")
    label = component.get("label") or component.get("placeholder")
    arrow = " ↗" if component.get("url") else " ▾" if component["type"] == discord.ComponentType.select.value else ""
    return f"[{' '.join(filter(None, (emoji, label)))}{arrow}]"
