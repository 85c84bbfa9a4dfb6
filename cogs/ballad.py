"""/ballad: a ballad by chance, of the day, by mood, by title; an artist; lists of all kinds."""

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.listing import LONGEST_SEARCH, Filters, Listing, searched
from bot.core.models import Ballad, Collection, Profile, Work
from bot.core.vocabulary import Mood, Sort
from bot.ui import params
from bot.ui.reply import listener_of, send

if TYPE_CHECKING:
    from bot.app import BalladBot

Interaction = discord.Interaction[Any]


@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
class BalladCog(
    commands.GroupCog,
    group_name="ballad",
    group_description="Korean ballads sung by men: one song, and why this one",
):
    """The commands of listeners."""

    @app_commands.command()
    @app_commands.describe(mood="How does it feel?", decade="Songs of which time?", private="Only you see the answer")
    @app_commands.choices(decade=params.decade_choices())
    async def random(
        self,
        interaction: Interaction,
        mood: app_commands.Transform[Mood, params.MoodParam] | None = None,
        decade: int | None = None,
        private: bool = False,
    ) -> None:
        """A ballad for now; none is repeated until you have heard them all."""
        listener = listener_of(interaction, private=private)
        await send(interaction, await interaction.client.answers.random(listener, Filters(mood, decade)))

    @app_commands.command()
    @app_commands.describe(private="Only you see the answer")
    async def today(self, interaction: Interaction, private: bool = False) -> None:
        """The ballad of the day: one for everybody here, until midnight in Seoul."""
        listener = listener_of(interaction, private=private)
        await send(interaction, await interaction.client.answers.today(listener, interaction.created_at))

    @app_commands.command()
    @app_commands.describe(
        mood="How does it feel? In English, Korean or Japanese",
        decade="Songs of which time?",
        private="Only you see the answer",
    )
    @app_commands.choices(decade=params.decade_choices())
    async def mood(
        self,
        interaction: Interaction,
        mood: app_commands.Transform[Mood, params.MoodParam],
        decade: int | None = None,
        private: bool = False,
    ) -> None:
        """A ballad for how you feel, and the way to all of that mood."""
        listener = listener_of(interaction, private=private)
        await send(interaction, await interaction.client.answers.random(listener, Filters(mood, decade)))

    @app_commands.command()
    @app_commands.describe(name="Which singer? Any spelling will do", private="Only you see the answer")
    async def artist(
        self, interaction: Interaction, name: app_commands.Transform[Profile, params.ArtistParam], private: bool = False
    ) -> None:
        """Who a singer is, and their ballads."""
        listener = listener_of(interaction, private=private)
        await send(interaction, await interaction.client.answers.artist(listener, name))

    @app_commands.command()
    @app_commands.describe(
        mood="How does it feel?",
        decade="Songs of which time?",
        artist="Which singer? Any spelling will do",
        sort="In which order?",
        private="Only you see the answer",
    )
    @app_commands.choices(decade=params.decade_choices())
    @app_commands.choices(sort=params.sort_choices())
    async def list(  # noqa: PLR0913, PLR0917 - these are what a person can choose
        self,
        interaction: Interaction,
        mood: app_commands.Transform[Mood, params.MoodParam] | None = None,
        decade: int | None = None,
        artist: app_commands.Transform[Profile, params.ArtistParam] | None = None,
        sort: str = Sort.BEST,
        private: bool = False,
    ) -> None:
        """Turn pages by mood, decade or singer."""
        filters = Filters(mood, decade, artist.artist.id if artist else None)
        await _list(interaction, Listing(filters, Sort(sort)), private)

    @app_commands.command()
    @app_commands.describe(title="Which song? Any spelling will do", private="Only you see the answer")
    async def song(
        self, interaction: Interaction, title: app_commands.Transform[Ballad, params.BalladParam], private: bool = False
    ) -> None:
        """Open a ballad by its title."""
        await send(interaction, interaction.client.answers.ballad(listener_of(interaction, private=private), title))

    @app_commands.command()
    @app_commands.describe(words="A title, a singer, a drama, or some of each", private="Only you see the answer")
    async def search(
        self, interaction: Interaction, words: app_commands.Range[str, 1, LONGEST_SEARCH], private: bool = False
    ) -> None:
        """Find songs, singers and dramas by any words."""
        await _list(interaction, Listing(Filters(words=searched(words))), private)

    @app_commands.command()
    @app_commands.describe(name="Which drama or film? Any spelling will do", private="Only you see the answer")
    async def drama(
        self, interaction: Interaction, name: app_commands.Transform[Work, params.WorkParam], private: bool = False
    ) -> None:
        """The ballads of a drama or a film."""
        await _list(interaction, Listing(Filters(work=name.ballad)), private)

    @app_commands.command()
    @app_commands.describe(name="Which one?", private="Only you see the answer")
    async def collection(
        self,
        interaction: Interaction,
        name: app_commands.Transform[Collection, params.CollectionParam],
        private: bool = False,
    ) -> None:
        """Ballads that belong together, in an order worth hearing."""
        await _list(interaction, Listing(Filters(collection=name.key)), private)

    @app_commands.command()
    @app_commands.describe(private="Only you see the answer")
    async def help(self, interaction: Interaction, private: bool = True) -> None:
        """What you can ask for, with three examples to press."""
        await send(interaction, await interaction.client.answers.help(listener_of(interaction, private=private)))


async def _list(interaction: Interaction, listing: Listing, private: bool) -> None:
    listener = listener_of(interaction, private=private)
    await send(interaction, await interaction.client.answers.listing(listener, listing))


async def setup(bot: "BalladBot") -> None:
    """Add the commands to the bot."""
    await bot.add_cog(BalladCog())
