"""The bot: is handed what it needs, loads the commands, and registers them."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from random import Random

import discord
from discord.ext import commands

import cogs
from bot.service.answers import Answers
from bot.service.finder import Finder
from bot.service.rounds import Rounds
from bot.settings import Settings
from bot.store.book import open_book
from bot.store.catalogue import open_catalogue
from bot.store.loading import load_catalogue
from bot.syncing import CommandSync
from bot.tree import BalladTree
from bot.ui.texts import Texts, load_texts
from bot.ui.translator import TextsTranslator


class BalladBot(commands.AutoShardedBot):
    """A bot that answers slash commands and the controls under its answers. It reads no messages."""

    def __init__(self, answers: Answers, finder: Finder, texts: Texts, sync: CommandSync) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=BalladTree,
            intents=discord.Intents.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )
        self.answers = answers
        self.finder = finder
        self.texts = texts
        self._sync = sync

    async def setup_hook(self) -> None:
        """Load the commands, and register them with Discord if they changed."""
        await self.load_commands()
        await self._sync.sync(self.tree)

    async def load_commands(self) -> None:
        """Load every extension; one that fails stops the start."""
        for extension in cogs.extensions():
            await self.load_extension(extension)
        await self.tree.set_translator(TextsTranslator(self.texts))


@asynccontextmanager
async def open_bot(settings: Settings, rng: Random) -> AsyncGenerator[BalladBot]:
    """Open what the bot needs, and yield the bot; close all of it at the end.

    Raises BadDataError, BookTooNewError, BookUnavailableError or OSError if something cannot be opened.
    """
    settings.home.mkdir(parents=True, exist_ok=True)
    path = load_catalogue(settings.data, settings.home)
    texts = load_texts(settings.texts)
    async with open_catalogue(path) as catalogue, open_book(settings.book) as book:
        answers = Answers(catalogue, Rounds(catalogue, book, rng), texts)
        sync = CommandSync(settings.commands, settings.test_guild)
        yield BalladBot(answers, Finder(catalogue), texts, sync)
