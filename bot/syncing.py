"""Registering the commands with Discord: only when they changed, since it is slow and rationed."""

import hashlib
import json
import logging
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

_log = logging.getLogger(__name__)


class CommandSync:
    """Registers the commands of a bot, and remembers in the file `memory` which ones were registered last."""

    def __init__(self, memory: Path, test_guild: int | None) -> None:
        self._memory = memory
        self._guild = discord.Object(test_guild) if test_guild else None

    async def sync(self, tree: app_commands.CommandTree[Any]) -> bool:
        """Register the commands if they are not those of last time; return whether they were registered."""
        told = f"{tree.client.application_id} {self._guild.id if self._guild else '-'} {await self.fingerprint(tree)}"
        before = self._remembered()
        if before == told:
            return False
        await self._forget_server(tree, before)
        if self._guild:
            tree.copy_global_to(guild=self._guild)
        registered = await tree.sync(guild=self._guild)
        self._memory.write_text(told, "utf-8")
        _log.info("registered %d commands with Discord", len(registered))
        return True

    async def in_sync(self, tree: app_commands.CommandTree[Any]) -> bool:
        """Tell whether the commands that were registered last, from here, are those of `tree`."""
        return self._remembered().endswith(await self.fingerprint(tree))

    async def _forget_server(self, tree: app_commands.CommandTree[Any], before: str) -> None:
        """Take the commands away from the server they were tried out in before: there they would stand twice."""
        match before.split():
            case [_, guild, _] if guild.isdecimal() and (self._guild is None or self._guild.id != int(guild)):
                tree.clear_commands(guild=discord.Object(int(guild)))
                await tree.sync(guild=discord.Object(int(guild)))
            case _:
                pass

    async def fingerprint(self, tree: app_commands.CommandTree[Any]) -> str:
        """Return 16 hexadecimal digits that change with anything Discord is told about the commands."""
        translator = tree.translator
        payload = [
            await command.get_translated_payload(tree, translator) if translator else command.to_dict(tree)
            for command in tree.get_commands()
        ]
        told = json.dumps([self._guild and self._guild.id, payload], sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def _remembered(self) -> str:
        return self._memory.read_text("utf-8", "replace") if self._memory.exists() else ""
