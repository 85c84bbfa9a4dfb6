"""What a person reads on a list, and what the catalogue says should stand there."""

import re

from bot.core.language import Language
from bot.core.listing import one_version_each
from bot.core.models import Ballad, Profile
from bot.play.world import World
from bot.store.catalogue import Catalogue
from tests.screen import Screen


def catalogue_of(world: World) -> Catalogue:
    """Return the catalogue from which the bot answers now."""
    return world.bot.answers._catalogue


def jump(page: Screen) -> str:
    """Return what stands on the button that opens the form for a page number: 1 / 180."""
    (label,) = [label for label in page.controls if re.fullmatch(r"\d+ / \d+", label)]
    return label


def pages(page: Screen) -> int:
    """Return how many pages a list says it has."""
    return int(jump(page).partition(" / ")[2])


def opened(page: Screen, menu: str = "Open one of these") -> list[str]:
    """Return the ids of the ballads that can be opened from a page, in their order."""
    return [option["value"] for option in page.controls[menu]["options"]]


def counted(world: World, count: int, language: Language = Language.EN) -> str:
    """Return how many ballads there are, in words: 1 ballad · 1,798 ballads · 3곡."""
    return world.bot.voice.speaker(language).term("count-ballads", count=count)


async def singer(world: World, name: str) -> Profile:
    """Return the only singer of that name."""
    (profile,) = await catalogue_of(world).search.artists(name, 5)
    return profile


async def songs_of(world: World, name: str) -> list[Ballad]:
    """Return what a list of the only singer of that name shows: one version of each song, the best known first."""
    profile = await singer(world, name)
    return one_version_each(await catalogue_of(world).by_artist(profile.artist.id))
