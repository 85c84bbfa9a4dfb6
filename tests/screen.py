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
    def items(self) -> list[dict[str, Any]]:
        """Return every control in its order, also those on which the same is read."""
        return [item for row in self.message.components for item in row["components"]]

    @property
    def controls(self) -> dict[str, dict[str, Any]]:
        """Return every control by what is read on it: its label, else its emoji, else its placeholder."""
        return {
            item.get("label") or (item.get("emoji") or item)["name" if "emoji" in item else "placeholder"]: item
            for item in self.items
        }

    @property
    def words(self) -> str:
        """Return all that can be read: the message, its embeds, its controls, their options, and what pictures show."""
        texts = [text for embed in self.message.embeds for text in (embed.title, embed.description)]
        options = [option["label"] for item in self.items for option in item.get("options", [])]
        pictures = [one.description for one in self.message.attachments]
        return "\n".join(filter(None, [self.message.content, *texts, *self.controls, *options, *pictures]))

    @property
    def ballad(self) -> str:
        """Return the id of the ballad that a card shows: *More like this* carries it."""
        (like,) = [item for item in self.controls.values() if ":like:" in item.get("custom_id", "")]
        return like["custom_id"].rpartition(":")[2]

    @property
    def ballads(self) -> list[str]:
        """Return the ids of the ballads that can be opened from a page, in their order; none where there is no page."""
        menus = [item for item in self.items if item.get("custom_id", "").startswith("s1:open:")]
        return [option["value"] for item in menus for option in item["options"]]

    @property
    def why(self) -> str:
        """Return why a card is shown: its last line."""
        return self.text.splitlines()[-1].removeprefix("-# ")

    def say(self, key: str, **facts: Any) -> str:
        """Return a text of the bot in the language of this person's Discord, as on a button: "button-heart"."""
        (language,) = [language for language, one in self.world.people.items() if one is self.person]
        return self.world.bot.voice.speaker(language).say(key, **facts)

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
        return await self.press_item(self.controls[control])

    async def press_item(self, item: dict[str, Any]) -> "Screen":
        """Press a button of `items`, and return what is seen then."""
        return self._after(await self.person.click(self.message, custom_id=item["custom_id"]))

    async def choose(self, control: str, *numbers: int) -> "Screen":
        """Choose just these options (from 0) of a menu, and return what is seen then."""
        item = self.controls[control]
        values = [item["options"][number]["value"] for number in numbers]
        return self._after(await self.person.select(self.message, values, custom_id=item["custom_id"]))

    async def open_form(self, control: str) -> InteractionResult:
        """Press a button that opens a form, and return the form."""
        result = await self.person.click(self.message, custom_id=self.controls[control]["custom_id"])
        assert result.modal is not None
        return result

    async def open_form_by(self, control: str, number: int) -> InteractionResult:
        """Choose an option of a menu that opens a form, and return the form."""
        item = self.controls[control]
        values = [item["options"][number]["value"]]
        result = await self.person.select(self.message, values, custom_id=item["custom_id"])
        assert result.modal is not None
        return result

    async def fill_in(self, form: InteractionResult, text: str) -> "Screen":
        """Send a form with `text` in its only field, and return what is seen then."""
        return self._after(await self.person.submit_modal(form, {"typed": text}))

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
