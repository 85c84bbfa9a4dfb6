"""What a person sees and does: reads an answer, presses a button, chooses from a menu, fills in a form."""

from dataclasses import dataclass
from typing import Any

import discord
from simcord import ResponseMessage
from simcord.results import InteractionResult

from bot.core.language import Language
from bot.play.typed import read_command
from bot.play.world import Person, World


@dataclass
class Screen:
    """A message as one person sees it."""

    world: World
    person: Person
    message: ResponseMessage

    @property
    def embed(self) -> discord.Embed:
        (embed,) = self.message.embeds
        return embed

    @property
    def title(self) -> str:
        return self.embed.title or ""

    @property
    def text(self) -> str:
        return self.embed.description or ""

    @property
    def private(self) -> bool:
        return self.message.ephemeral

    @property
    def controls(self) -> dict[str, dict[str, Any]]:
        """Return every control by what is read on it: its label, else its emoji, else its placeholder."""
        items = [item for row in self.message.components for item in row["components"]]
        return {
            item.get("label") or (item.get("emoji") or item)["name" if "emoji" in item else "placeholder"]: item
            for item in items
        }

    @property
    def ballad(self) -> str:
        """Return the id of the ballad that a card shows: *More like this* carries it."""
        (like,) = [item for item in self.controls.values() if ":like:" in item.get("custom_id", "")]
        return like["custom_id"].rpartition(":")[2]

    def tamper(self, control: str, custom_id: str) -> None:
        """Make a control be one of another time: of another version, or of a song that has been removed."""
        for row in self.message._message.components:
            for item in row["components"]:
                if item.get("custom_id") == self.controls[control]["custom_id"]:
                    item["custom_id"] = custom_id
                    return

    def remove_option(self, control: str, number: int) -> None:
        """Make an option of a menu lead to a song that has been removed."""
        for row in self.message._message.components:
            for item in row["components"]:
                if item.get("custom_id") == self.controls[control]["custom_id"]:
                    item["options"][number]["value"] = "zzzzz"

    def by(self, language: Language) -> "Screen":
        """Return the same message as somebody else sees it."""
        return Screen(self.world, self.world.people[language], self.message)

    async def press(self, control: str) -> "Screen":
        """Press a button, and return what is seen then: the answer, or the same message with other content."""
        result = await self.person.click(self.message, custom_id=self.controls[control]["custom_id"])
        return self._after(result)

    async def choose(self, control: str, number: int) -> "Screen":
        """Choose the n-th option (from 0) of a menu, and return what is seen then."""
        item = self.controls[control]
        values = [item["options"][number]["value"]]
        return self._after(await self.person.select(self.message, values, custom_id=item["custom_id"]))

    async def open_form(self, control: str) -> InteractionResult:
        """Press a button that opens a form, and return the form."""
        result = await self.person.click(self.message, custom_id=self.controls[control]["custom_id"])
        assert result.modal is not None
        return result

    async def fill_in(self, form: InteractionResult, text: str) -> "Screen":
        """Send a form with `text` in its only field, and return what is seen then."""
        return self._after(await self.person.submit_modal(form, {"page": text}))

    def _after(self, result: InteractionResult) -> "Screen":
        assert result.acknowledged, "nobody answered"
        return Screen(self.world, self.person, result.response or self.message)


async def ask(world: World, line: str, language: Language = Language.EN) -> Screen:
    """Type a command, and return what is seen then."""
    command = read_command(line, world.bot.tree.get_commands())
    return await give(world, command.name, language, **command.options)


async def give(world: World, name: str, language: Language = Language.EN, /, **options: Any) -> Screen:
    """Give a command with exactly these options, and return what is seen then."""
    person = world.people[language]
    result = await person.slash(world.channel, name, **options)
    assert result.response is not None, "nobody answered"
    return Screen(world, person, result.response)
