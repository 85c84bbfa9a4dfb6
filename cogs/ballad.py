"""/ballad random, today, mood, song and artist: one ballad, or who sings it."""

from typing import TYPE_CHECKING

from discord import app_commands

from bot.core.listing import Filters
from bot.core.models import Ballad, Profile
from bot.core.vocabulary import Mood
from bot.ui import params
from bot.ui.reply import listener_of, send
from cogs._group import Interaction, add_to_ballad

if TYPE_CHECKING:
    from bot.app import BalladBot


@app_commands.command()
@app_commands.describe(mood="How does it feel?", decade="Songs of which time?", private="Only you see the answer")
@app_commands.choices(decade=params.decade_choices())
async def random(
    interaction: Interaction,
    mood: app_commands.Transform[Mood, params.MoodParam] | None = None,
    decade: int | None = None,
    private: bool | None = None,
) -> None:
    """A ballad for now; none is repeated until you have heard them all."""
    listener = await listener_of(interaction, private=private)
    await send(interaction, await interaction.client.answers.random(listener, Filters(mood, decade)))


@app_commands.command()
@app_commands.describe(private="Only you see the answer")
async def today(interaction: Interaction, private: bool | None = None) -> None:
    """The ballad of the day: one for everybody here, until midnight in Seoul."""
    listener = await listener_of(interaction, private=private)
    await send(interaction, await interaction.client.answers.today(listener, interaction.created_at))


@app_commands.command()
@app_commands.describe(
    mood="How does it feel? In your own words: English, Korean or Japanese",
    decade="Songs of which time?",
    private="Only you see the answer",
)
@app_commands.choices(decade=params.decade_choices())
async def mood(
    interaction: Interaction,
    mood: app_commands.Transform[Mood | str, params.FeelingParam],
    decade: int | None = None,
    private: bool | None = None,
) -> None:
    """A ballad for how you feel, in your own words, and the way to all of that mood."""
    listener = await listener_of(interaction, private=private)
    if isinstance(mood, Mood):
        await send(interaction, await interaction.client.answers.random(listener, Filters(mood, decade)))
    else:
        await send(interaction, await interaction.client.feelings.answer(listener, mood, decade))


@app_commands.command()
@app_commands.describe(name="Which singer? Any spelling will do", private="Only you see the answer")
async def artist(
    interaction: Interaction,
    name: app_commands.Transform[Profile, params.ArtistParam],
    private: bool | None = None,
) -> None:
    """Who a singer is, and their ballads."""
    listener = await listener_of(interaction, private=private)
    await send(interaction, await interaction.client.answers.artist(listener, name))


@app_commands.command()
@app_commands.describe(title="Which song? Any spelling will do", private="Only you see the answer")
async def song(
    interaction: Interaction,
    title: app_commands.Transform[Ballad, params.BalladParam],
    private: bool | None = None,
) -> None:
    """Open a ballad by its title."""
    listener = await listener_of(interaction, private=private)
    await send(interaction, interaction.client.answers.ballad(listener, title))


async def setup(bot: "BalladBot") -> None:
    """Add the commands to the bot."""
    add_to_ballad(bot.tree, (random, today, mood, artist, song))
