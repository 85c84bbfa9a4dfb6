"""The bot: is handed what it needs, loads the commands, and registers them."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from random import Random

import discord
from discord.ext import commands

import cogs
from bot.service.answers import Answers
from bot.service.editions import Editions, open_editions
from bot.service.finder import Finder
from bot.service.rounds import Rounds, Turns
from bot.settings import Settings
from bot.store.book import open_book
from bot.store.catalogue import Catalogue
from bot.syncing import CommandSync
from bot.tree import BalladTree
from bot.ui.texts import Texts, load_texts
from bot.ui.translator import TextsTranslator


class BalladBot(commands.AutoShardedBot):
    """A bot that answers slash commands and the controls under its answers. It reads no messages."""

    def __init__(self, editions: Editions, texts: Texts, sync: CommandSync) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=BalladTree,
            intents=discord.Intents.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )
        self.editions = editions
        self.texts = texts
        self._sync = sync

    @property
    def answers(self) -> Answers:
        """Who answers now. Ask for it anew each time: another catalogue may have come in between."""
        return self.editions.now.answers

    @property
    def finder(self) -> Finder:
        """Who finds what was meant, in the catalogue of `answers`."""
        return self.editions.now.finder

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
async def open_bot(settings: Settings, rng: Random, grace_s: float = 60.0) -> AsyncGenerator[BalladBot]:
    """Open what the bot needs, and yield the bot; close all of it at the end.

    A catalogue that gave way to a new one stays open for `grace_s` seconds: Discord takes no answer after three.
    Raises BadDataError, BookTooNewError, BookUnavailableError or OSError if something cannot be opened.
    """
    settings.home.mkdir(parents=True, exist_ok=True)
    texts, turns = load_texts(settings.texts), Turns()
    sync = CommandSync(settings.commands, settings.test_guild)
    async with open_book(settings.book) as book:

        def compose(catalogue: Catalogue) -> tuple[Answers, Finder]:
            return Answers(catalogue, Rounds(catalogue, book, turns, rng), texts), Finder(catalogue)

        async with open_editions(settings.folders, settings.home, compose, grace_s) as editions:
            yield BalladBot(editions, texts, sync)
