"""The parameters of the commands: what a person types becomes an object, and is completed while they type."""

from typing import Any

import discord
from discord import app_commands

from bot.core.feelings.letters import LONGEST
from bot.core.models import Ballad, Collection, Profile, Work
from bot.core.vocabulary import DECADES, Mood, Sort
from bot.ui.reply import listener_of
from bot.ui.speaker import Speaker
from bot.ui.wording import clip

Interaction = discord.Interaction[Any]
Choices = list[app_commands.Choice[str]]
_MOST_CHOICES, _NAME_LENGTH = 25, 100  # Discord's limits for suggestions


class MoodParam(app_commands.Transformer):
    """A mood, by its id, label or a synonym in any of the languages."""

    async def transform(self, interaction: Interaction, value: str, /) -> Mood:
        """Return the mood that was typed. Raises UnknownMoodError."""
        return interaction.client.finder.mood(value, await _speaker(interaction))

    async def autocomplete(self, interaction: Interaction, value: str, /) -> Choices:  # type: ignore[override]
        """Return the moods that may be meant."""
        return _choices(interaction.client.finder.suggest_moods(value, await _speaker(interaction)))


class FeelingParam(app_commands.Transformer):
    """A mood by one of its words, or anything that somebody says about how they feel."""

    @property
    def max_value(self) -> int:
        """Return how many characters may be typed."""
        return LONGEST

    async def transform(self, interaction: Interaction, value: str, /) -> Mood | str:
        """Return the mood that was named, else what was typed."""
        return interaction.client.finder.named_mood(value, await _speaker(interaction)) or value

    async def autocomplete(self, interaction: Interaction, value: str, /) -> Choices:  # type: ignore[override]
        """Return the moods that may be meant by a word, else those in which the sentence is."""
        speaker = await _speaker(interaction)
        named = interaction.client.finder.suggest_moods(value, speaker)
        return _choices(named or interaction.client.feelings.suggest(value, speaker))


class CollectionParam(app_commands.Transformer):
    """A collection, by its key, name or a synonym in any of the languages."""

    async def transform(self, interaction: Interaction, value: str, /) -> Collection:
        """Return the collection that was typed. Raises UnknownCollectionError."""
        return interaction.client.finder.collection(value, await _speaker(interaction))

    async def autocomplete(self, interaction: Interaction, value: str, /) -> Choices:  # type: ignore[override]
        """Return the collections that may be meant."""
        return _choices(interaction.client.finder.suggest_collections(value, await _speaker(interaction)))


class ArtistParam(app_commands.Transformer):
    """An artist, by any spelling of their names."""

    async def transform(self, interaction: Interaction, value: str, /) -> Profile:
        """Return the artist that was typed. Raises UnknownArtistError, SeveralArtistsError."""
        return await interaction.client.finder.artist(value, await _speaker(interaction))

    async def autocomplete(self, interaction: Interaction, value: str, /) -> Choices:  # type: ignore[override]
        """Return the artists that may be meant."""
        return _choices(await interaction.client.finder.suggest_artists(value, await _speaker(interaction)))


class BalladParam(app_commands.Transformer):
    """A ballad, by any spelling of its title."""

    async def transform(self, interaction: Interaction, value: str, /) -> Ballad:
        """Return the ballad that was typed. Raises UnknownBalladError, SeveralBalladsError."""
        return await interaction.client.finder.ballad(value, await _speaker(interaction))

    async def autocomplete(self, interaction: Interaction, value: str, /) -> Choices:  # type: ignore[override]
        """Return the ballads that may be meant."""
        return _choices(await interaction.client.finder.suggest_ballads(value, await _speaker(interaction)))


class WorkParam(app_commands.Transformer):
    """A drama, film or other work, by any spelling of its name."""

    async def transform(self, interaction: Interaction, value: str, /) -> Work:
        """Return the work that was typed. Raises UnknownWorkError, SeveralWorksError."""
        return await interaction.client.finder.work(value, await _speaker(interaction))

    async def autocomplete(self, interaction: Interaction, value: str, /) -> Choices:  # type: ignore[override]
        """Return the works that may be meant."""
        return _choices(await interaction.client.finder.suggest_works(value, await _speaker(interaction)))


class ListParam(app_commands.Transformer):
    """One of the lists of who asks, by its name."""

    async def transform(self, interaction: Interaction, value: str, /) -> str:
        """Return the id of the list that was typed. Raises NoSuchListError."""
        return await interaction.client.keeping.find_list(await listener_of(interaction), value)

    async def autocomplete(self, interaction: Interaction, value: str, /) -> Choices:  # type: ignore[override]
        """Return the lists that may be meant."""
        return _choices(await interaction.client.keeping.suggest_lists(await listener_of(interaction), value))


def decade_choices() -> list[app_commands.Choice[int]]:
    """Return the decades to choose from, the latest first."""
    return [
        app_commands.Choice(name=app_commands.locale_str(f"{decade}s", key="decade", year=str(decade)), value=decade)
        for decade in reversed(DECADES)
    ]


def sort_choices() -> list[app_commands.Choice[str]]:
    """Return the orders to choose from."""
    return [choice for choice in kept_sort_choices() if choice.value != Sort.RECENT]


def kept_sort_choices() -> list[app_commands.Choice[str]]:
    """Return the orders to choose from for what somebody keeps."""
    names = {
        Sort.RECENT: "last saved first",
        Sort.BEST: "best first",
        Sort.NEWEST: "newest first",
        Sort.OLDEST: "oldest first",
        Sort.TITLE: "by title",
    }
    return [
        app_commands.Choice(name=app_commands.locale_str(name, key=f"sort-{sort}"), value=str(sort))
        for sort, name in names.items()
    ]


async def _speaker(interaction: Interaction) -> Speaker:
    return interaction.client.voice.to(await listener_of(interaction))


def _choices(labels: dict[str, str]) -> Choices:
    choices = [app_commands.Choice(name=clip(label, _NAME_LENGTH), value=value) for label, value in labels.items()]
    return choices[:_MOST_CHOICES]
