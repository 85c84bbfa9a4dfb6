"""The bot: is handed what it needs, loads the commands, and registers them."""

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from random import Random

import discord
from discord.ext import commands

import cogs
from bot.core.errors import BookUnavailableError
from bot.service.answers import Answers
from bot.service.desk import Desks
from bot.service.editions import Editions, open_editions
from bot.service.feelings import Feelings
from bot.service.finder import Finder
from bot.service.keeping import Keeping
from bot.service.me import Me
from bot.service.messages import Messages
from bot.service.preferences import PreferenceKeeper
from bot.service.sweeping import sweeping
from bot.service.tasting import Tasting
from bot.service.voice import Voice
from bot.settings import Settings
from bot.store.book import opening_book
from bot.store.feelings import Feelings as KnownFeelings
from bot.syncing import CommandSync
from bot.tree import BalladTree
from bot.ui.texts import Texts
from bot.ui.translator import TextsTranslator

_log = logging.getLogger(__name__)


class BalladBot(commands.AutoShardedBot):
    """A bot that answers slash commands and the controls under its answers. It reads no messages."""

    def __init__(self, editions: Editions, preferences: PreferenceKeeper, texts: Texts, sync: CommandSync) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=BalladTree,
            intents=discord.Intents.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )
        self.editions = editions
        self.preferences = preferences
        self.texts = texts
        self._sync = sync

    @property
    def answers(self) -> Answers:
        """Who answers now. Ask for it anew each time: another catalogue may have come in between."""
        return self.editions.now.desk.answers

    @property
    def finder(self) -> Finder:
        """Who finds what was meant, in the catalogue of `answers`."""
        return self.editions.now.desk.finder

    @property
    def voice(self) -> Voice:
        """Who speaks, in the words of the catalogue of `answers`."""
        return self.editions.now.desk.voice

    @property
    def keeping(self) -> Keeping:
        """Who keeps what people save, and lets go of it."""
        return self.editions.now.desk.keeping

    @property
    def tasting(self) -> Tasting:
        """Who answers by people's own taste."""
        return self.editions.now.desk.tasting

    @property
    def me(self) -> Me:
        """Who shows people what is kept about them."""
        return self.editions.now.desk.me

    @property
    def feelings(self) -> Feelings:
        """Who answers what people say in their own words."""
        return self.editions.now.desk.feelings

    @property
    def messages(self) -> Messages:
        """Who answers about messages."""
        return self.editions.now.desk.messages

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
async def open_bot(settings: Settings, texts: Texts, rng: Random, grace_s: float = 60.0) -> AsyncGenerator[BalladBot]:
    """Open what the bot needs, and yield the bot, which speaks with `texts`; close all of it at the end.

    A catalogue that gave way to a new one stays open for `grace_s` seconds: Discord takes no answer after three. A book
    that cannot be opened is tried again whenever it is needed; whatever needs none is answered.
    Raises BadDataError, BookTooNewError or OSError if something else cannot be opened.
    """
    settings.home.mkdir(parents=True, exist_ok=True)
    sync = CommandSync(settings.commands, settings.test_guild)
    async with opening_book(settings.book) as book:
        try:
            await book.open()
        except BookUnavailableError as error:
            _log.error("the book cannot be opened, and what needs it waits: %s", error)
        desks = Desks(book, texts, KnownFeelings(settings.feelings), rng)
        async with open_editions(settings.folders, settings.home, desks.make, grace_s) as editions, sweeping(book):
            yield BalladBot(editions, desks.preferences, texts, sync)
