"""/ballad for-me, saved, history, taste and me: what belongs to who asks."""

from typing import TYPE_CHECKING

from discord import app_commands

from bot.core.listing import Filters, Kept, Listing, Pile
from bot.core.models import Profile
from bot.core.vocabulary import Mood, Sort
from bot.ui import params
from bot.ui.handlers.tasting import send_taste
from bot.ui.reply import listener_of, send
from cogs._group import Interaction, add_to_ballad

if TYPE_CHECKING:
    from bot.app import BalladBot


@app_commands.command(name="for-me")
@app_commands.describe(mood="How does it feel?", private="Only you see the answer")
async def for_me(
    interaction: Interaction,
    mood: app_commands.Transform[Mood, params.MoodParam] | None = None,
    private: bool | None = None,
) -> None:
    """A ballad by your own taste: from your hearts, and from nothing else."""
    listener = await listener_of(interaction, private=private)
    await send(interaction, await interaction.client.tasting.for_me(listener, mood))


@app_commands.command()
@app_commands.rename(list_="list")
@app_commands.describe(
    list_="Which of your lists?",
    mood="How does it feel?",
    artist="Which singer? Any spelling will do",
    sort="In which order?",
    private="Only you see the answer; that is so unless you say no",
)
@app_commands.choices(sort=params.kept_sort_choices())
async def saved(  # noqa: PLR0913, PLR0917 - these are what a person can choose
    interaction: Interaction,
    list_: app_commands.Transform[str, params.ListParam] | None = None,
    mood: app_commands.Transform[Mood, params.MoodParam] | None = None,
    artist: app_commands.Transform[Profile, params.ArtistParam] | None = None,
    sort: str = Sort.RECENT,
    private: bool = True,
) -> None:
    """What you gave a heart, and your lists."""
    kept = Kept(interaction.user.id, list_ or Pile.SAVED)
    filters = Filters(mood, artist=artist.artist.id if artist else None, kept=kept)
    listener = await listener_of(interaction, private=private)
    await send(interaction, await interaction.client.answers.listing(listener, Listing(filters, Sort(sort))))


@app_commands.command()
@app_commands.describe(private="Only you see the answer; that is so unless you say no")
async def history(interaction: Interaction, private: bool = True) -> None:
    """What you were shown, to hear it again or to forget it."""
    listing = Listing(Filters(kept=Kept(interaction.user.id, Pile.HISTORY)), Sort.RECENT)
    listener = await listener_of(interaction, private=private)
    await send(interaction, await interaction.client.answers.listing(listener, listing))


@app_commands.command()
@app_commands.describe(private="Only you see the answer; that is so unless you say no")
async def taste(interaction: Interaction, private: bool = True) -> None:
    """Your taste as a picture: the moods and the decades of your hearts."""
    await send_taste(interaction, await listener_of(interaction, private=private))


@app_commands.command()
async def me(interaction: Interaction) -> None:
    """How I answer you, and everything that is kept about you, in your own hands."""
    await send(interaction, await interaction.client.me.panel(await listener_of(interaction, private=True)))


async def setup(bot: "BalladBot") -> None:
    """Add the commands to the bot."""
    add_to_ballad(bot.tree, (for_me, saved, history, taste, me))
