"""The descriptions of commands and parameters in the other languages, as they are registered with Discord."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Location

from bot.core.language import Language
from bot.ui.reply import language_of
from bot.ui.texts import Texts


class TextsTranslator(app_commands.Translator):
    """Finds descriptions and choices in the texts. The names of commands and parameters stay English everywhere."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """Return the text in `locale`, or None where the English one is to stand."""
        language = language_of(locale)
        if language is Language.EN:
            return None
        if "key" in string.extras:
            facts = {name: value for name, value in string.extras.items() if name != "key"}
            return self._texts.say(language, string.extras["key"], **facts)
        found = (self._texts.find(language, key) for key in _keys(context.location, context.data))
        return next(filter(None, found), None)


def _keys(location: Location, data: Any) -> Sequence[str]:
    """Return where the text may stand, that of one command before that of all."""
    match location:
        case Location.command_description | Location.group_description:
            return (f"command-{data.qualified_name.replace(' ', '-')}",)
        case Location.parameter_description:
            name = data.display_name  # Python's own words cannot be names of parameters
            return f"parameter-{data.command.name}-{name}", f"parameter-{name}"
        case _:
            return ()
