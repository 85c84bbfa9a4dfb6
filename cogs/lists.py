"""/ballad list, search, drama and collection: ballads to look through."""

from typing import TYPE_CHECKING

from discord import app_commands

from bot.core.listing import LONGEST_SEARCH, Filters, Listing, searched
from bot.core.models import Collection, Profile, Work
from bot.core.vocabulary import Mood, Sort
from bot.ui import params
from bot.ui.reply import listener_of, send
from cogs._group import Interaction, add_to_ballad

if TYPE_CHECKING:
    from bot.app import BalladBot


@app_commands.command(name="list")
@app_commands.describe(
    mood="How does it feel?",
    decade="Songs of which time?",
    artist="Which singer? Any spelling will do",
    sort="In which order?",
    private="Only you see the answer",
)
@app_commands.choices(decade=params.decade_choices())
@app_commands.choices(sort=params.sort_choices())
async def list_(  # noqa: PLR0913, PLR0917 - these are what a person can choose
    interaction: Interaction,
    mood: app_commands.Transform[Mood, params.MoodParam] | None = None,
    decade: int | None = None,
    artist: app_commands.Transform[Profile, params.ArtistParam] | None = None,
    sort: str = Sort.BEST,
    private: bool | None = None,
) -> None:
    """Turn pages by mood, decade or singer."""
    filters = Filters(mood, decade, artist.artist.id if artist else None)
    await _list(interaction, Listing(filters, Sort(sort)), private)


@app_commands.command()
@app_commands.describe(words="A title, a singer, a drama, or some of each", private="Only you see the answer")
async def search(
    interaction: Interaction, words: app_commands.Range[str, 1, LONGEST_SEARCH], private: bool | None = None
) -> None:
    """Find songs, singers and dramas by any words."""
    await _list(interaction, Listing(Filters(words=searched(words))), private)


@app_commands.command()
@app_commands.describe(name="Which drama or film? Any spelling will do", private="Only you see the answer")
async def drama(
    interaction: Interaction, name: app_commands.Transform[Work, params.WorkParam], private: bool | None = None
) -> None:
    """The ballads of a drama or a film."""
    await _list(interaction, Listing(Filters(work=name.ballad)), private)


@app_commands.command()
@app_commands.describe(name="Which one?", private="Only you see the answer")
async def collection(
    interaction: Interaction,
    name: app_commands.Transform[Collection, params.CollectionParam],
    private: bool | None = None,
) -> None:
    """Ballads that belong together, in an order worth hearing."""
    await _list(interaction, Listing(Filters(collection=name.key)), private)


async def _list(interaction: Interaction, listing: Listing, private: bool | None) -> None:
    listener = await listener_of(interaction, private=private)
    await send(interaction, await interaction.client.answers.listing(listener, listing))


async def setup(bot: "BalladBot") -> None:
    """Add the commands to the bot."""
    add_to_ballad(bot.tree, (list_, search, drama, collection))
