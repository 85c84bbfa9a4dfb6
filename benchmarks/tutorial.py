"""A bot as a good tutorial teaches it: discord.py, SQLite by aiosqlite, one table, a query for each command.

It answers cards of the size of the bare bot's, from a table of the same songs as ours (benchmarks.tutorial_songs).
"""

import os
from pathlib import Path

import aiosqlite
import discord
from discord import app_commands
from discord.ext import commands

from bot.core.vocabulary import Mood

Choices = list[app_commands.Choice[str]]
PAGE_SIZE = 10


def database() -> Path:
    """Return where the songs are."""
    return Path(os.environ["BALLAD_HOME"]) / "songs.sqlite3"


async def fetch(query: str, *parameters: object) -> list[aiosqlite.Row]:
    """Open the database, ask, and close it again, as every command of a tutorial does."""
    async with aiosqlite.connect(database()) as db:
        db.row_factory = aiosqlite.Row
        async with db.execute(query, parameters) as cursor:
            return [*await cursor.fetchall()]


def song_card(song: aiosqlite.Row) -> discord.Embed:
    """Return the card of a song."""
    embed = discord.Embed(title=song["title"], description=song["description"] * 5, colour=0x5B6EE1)
    embed.add_field(name="Artist", value=song["artist"])
    embed.add_field(name="Year", value=song["year"])
    embed.add_field(name="Mood", value=song["mood"])
    return embed.set_footer(text=song["album"] or "Single")


class SongView(discord.ui.View):
    """Five buttons and four links under a song."""

    def __init__(self, song: aiosqlite.Row) -> None:
        """Keep the song, which two of the buttons need."""
        super().__init__(timeout=180)
        self.song = song
        for number in range(4):
            self.add_item(discord.ui.Button(label=f"Link {number}", url=f"https://example.com/{number}", row=1))

    @discord.ui.button(label="Another", row=0)
    async def another(self, interaction: discord.Interaction, _button: discord.ui.Button["SongView"]) -> None:
        """Answer another song by chance."""
        await answer_song(interaction, "SELECT * FROM songs ORDER BY RANDOM() LIMIT 1")

    @discord.ui.button(label="Same mood", row=0)
    async def same_mood(self, interaction: discord.Interaction, _button: discord.ui.Button["SongView"]) -> None:
        """Answer another song of the mood."""
        query = "SELECT * FROM songs WHERE mood = ? ORDER BY RANDOM() LIMIT 1"
        await answer_song(interaction, query, self.song["mood"])

    @discord.ui.button(label="Artist", row=0)
    async def by_artist(self, interaction: discord.Interaction, _button: discord.ui.Button["SongView"]) -> None:
        """Answer the songs of the artist."""
        await answer_artist(interaction, self.song["artist"])

    @discord.ui.button(label="All songs", row=0)
    async def all_songs(self, interaction: discord.Interaction, _button: discord.ui.Button["SongView"]) -> None:
        """Answer the first page of all songs."""
        embed, total = await list_page(0)
        await interaction.response.send_message(embed=embed, view=ListView(0, total))

    @discord.ui.button(label="Delete", row=0)
    async def delete(self, interaction: discord.Interaction, _button: discord.ui.Button["SongView"]) -> None:
        """Remove the message."""
        await interaction.response.defer()
        await interaction.delete_original_response()


class ListView(discord.ui.View):
    """Turning the pages of all songs."""

    def __init__(self, page: int, total: int) -> None:
        """Keep the page; `total` is the number of songs."""
        super().__init__(timeout=180)
        self.page = page
        self.last = max(0, (total - 1) // PAGE_SIZE)
        self.previous.disabled = page == 0
        self.next.disabled = page == self.last
        for number in range(4):
            self.add_item(discord.ui.Button(label=f"Link {number}", url=f"https://example.com/{number}", row=1))

    @discord.ui.button(label="First", row=0)
    async def first(self, interaction: discord.Interaction, _button: discord.ui.Button["ListView"]) -> None:
        """Turn to the first page."""
        await self.turn(interaction, 0)

    @discord.ui.button(label="Previous", row=0)
    async def previous(self, interaction: discord.Interaction, _button: discord.ui.Button["ListView"]) -> None:
        """Turn back."""
        await self.turn(interaction, self.page - 1)

    @discord.ui.button(label="Refresh", row=0)
    async def refresh_page(self, interaction: discord.Interaction, _button: discord.ui.Button["ListView"]) -> None:
        """Show the page again."""
        await self.turn(interaction, self.page)

    @discord.ui.button(label="Next", row=0)
    async def next(self, interaction: discord.Interaction, _button: discord.ui.Button["ListView"]) -> None:
        """Turn on."""
        await self.turn(interaction, self.page + 1)

    @discord.ui.button(label="Last", row=0)
    async def last_page(self, interaction: discord.Interaction, _button: discord.ui.Button["ListView"]) -> None:
        """Turn to the last page."""
        await self.turn(interaction, self.last)

    async def turn(self, interaction: discord.Interaction, page: int) -> None:
        """Show another page in place of this one."""
        embed, total = await list_page(page)
        await interaction.response.edit_message(embed=embed, view=ListView(page, total))


async def answer_song(interaction: discord.Interaction, query: str, *parameters: object) -> None:
    """Answer the song that a query finds."""
    songs = await fetch(query, *parameters)
    if not songs:
        await interaction.response.send_message("I could not find that song.", ephemeral=True)
        return
    await interaction.response.send_message(embed=song_card(songs[0]), view=SongView(songs[0]))


async def answer_artist(interaction: discord.Interaction, name: str) -> None:
    """Answer the songs of an artist, the newest first."""
    songs = await fetch("SELECT * FROM songs WHERE artist LIKE ? ORDER BY year DESC LIMIT 10", f"%{name}%")
    if not songs:
        await interaction.response.send_message("I do not know that artist.", ephemeral=True)
        return
    embed = discord.Embed(title=songs[0]["artist"], description=lines(songs), colour=0x5B6EE1)
    await interaction.response.send_message(embed=embed, view=SongView(songs[0]))


async def list_page(page: int) -> tuple[discord.Embed, int]:
    """Return a page of all songs (from 0), and how many songs there are."""
    total = (await fetch("SELECT COUNT(*) FROM songs"))[0][0]
    songs = await fetch("SELECT * FROM songs ORDER BY id LIMIT ? OFFSET ?", PAGE_SIZE, page * PAGE_SIZE)
    embed = discord.Embed(title=f"All songs ({total})", description=lines(songs), colour=0x5B6EE1)
    return embed.set_footer(text=f"Page {page + 1}"), total


def lines(songs: list[aiosqlite.Row]) -> str:
    """Return a line for each song."""
    return "\n".join(f"**{song['title']}** - {song['artist']} ({song['year']})" for song in songs)


class Songs(app_commands.Group):
    """The commands of the tutorial's bot."""

    @app_commands.command()
    async def random(self, interaction: discord.Interaction) -> None:
        """Get a song by chance."""
        await answer_song(interaction, "SELECT * FROM songs ORDER BY RANDOM() LIMIT 1")

    @app_commands.command()
    @app_commands.choices(mood=[app_commands.Choice(name=mood, value=mood) for mood in Mood])
    async def mood(self, interaction: discord.Interaction, mood: str) -> None:
        """Get a song of a mood."""
        await answer_song(interaction, "SELECT * FROM songs WHERE mood = ? ORDER BY RANDOM() LIMIT 1", mood)

    @app_commands.command()
    async def artist(self, interaction: discord.Interaction, name: str) -> None:
        """Get the songs of an artist."""
        await answer_artist(interaction, name)

    @app_commands.command()
    async def song(self, interaction: discord.Interaction, title: str) -> None:
        """Find a song by its title."""
        await answer_song(interaction, "SELECT * FROM songs WHERE title LIKE ? LIMIT 1", f"%{title}%")

    @app_commands.command()
    async def list(self, interaction: discord.Interaction, page: int = 1) -> None:
        """List all songs."""
        embed, total = await list_page(page - 1)
        await interaction.response.send_message(embed=embed, view=ListView(page - 1, total))

    @artist.autocomplete("name")
    async def artist_names(self, interaction: discord.Interaction, text: str) -> Choices:
        """Suggest artists."""
        found = await fetch("SELECT DISTINCT artist FROM songs WHERE artist LIKE ? LIMIT 25", f"%{text}%")
        return [app_commands.Choice(name=row["artist"], value=row["artist"]) for row in found]

    @song.autocomplete("title")
    async def song_titles(self, interaction: discord.Interaction, text: str) -> Choices:
        """Suggest titles."""
        found = await fetch("SELECT DISTINCT title FROM songs WHERE title LIKE ? LIMIT 25", f"%{text}%")
        return [app_commands.Choice(name=row["title"], value=row["title"]) for row in found]


class TutorialBot(commands.Bot):
    """A bot with the options that tutorials choose."""

    def __init__(self) -> None:
        """Set the options."""
        super().__init__(command_prefix="!", intents=discord.Intents.default())

    async def setup_hook(self) -> None:
        """Register the commands."""
        self.tree.add_command(Songs(name="songs", description="The tutorial's bot"))


def main() -> int:
    """Run until stopped."""
    TutorialBot().run(os.environ["DISCORD_TOKEN"], log_level=30)
    return 0
