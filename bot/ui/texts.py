"""Every sentence the bot says, in three languages, from the Fluent files in the data folder."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message

from bot.core.language import Language
from bot.ui.josa import with_particle

_log = logging.getLogger(__name__)
# Of a locale Fluent takes the plurals and the writing of numbers. Korean and Japanese have no plurals and write numbers
# as English does, and Babel would keep a megabyte in memory for each.
_LOCALE = "en-US"


class Texts:
    """The texts of all languages. English stands in for what another language lacks or gets wrong.

    `term` is `say` with a memory, for what stands in the catalogue; what people typed is not to be remembered.
    """

    def __init__(self, sources: Mapping[Language, str]) -> None:
        self._bundles = {language: _bundle(source) for language, source in sources.items()}
        # Formatting costs 30 µs, and a list of ten songs says the same forty things again and again
        self.term = lru_cache(maxsize=1024)(self.say)

    def say(self, language: Language, key: str, /, **facts: Any) -> str:
        """Return the message `key` in `language` with the `facts` set in.

        Raises KeyError if no language has it.
        """
        for candidate in (language, Language.EN):
            said = self._said(candidate, key, facts)
            if said is not None:
                return said
        raise KeyError(key)

    def find(self, language: Language, key: str) -> str | None:
        """Return the message `key` if `language` itself has it; for what others fall back to in their own way."""
        return self._said(language, key, {})

    def _said(self, language: Language, key: str, facts: Mapping[str, Any]) -> str | None:
        bundle = self._bundles[language]
        if not bundle.has_message(key):
            return None
        pattern = bundle.get_message(key).value
        if pattern is None:
            return None
        said, errors = bundle.format_pattern(pattern, dict(facts))
        if errors:
            _log.warning("text %s of %s: %s", key, language, errors)
            return None
        return str(said)


def load_texts(folder: Path) -> Texts:
    """Return the texts that stand in `folder` as en.ftl, ko.ftl and ja.ftl."""
    return Texts({language: (folder / f"{language}.ftl").read_text("utf-8") for language in Language})


def wrong_texts(folder: Path) -> list[str]:
    """Return what is wrong with the texts in `folder`, a line each: files, messages or facts that are missing."""
    try:
        sources = {language: (folder / f"{language}.ftl").read_text("utf-8") for language in Language}
    except (OSError, UnicodeDecodeError) as error:
        return [f"texts: {error}"]
    found = {language: dict(_messages(source)) for language, source in sources.items()}
    every = {name: facts for messages in found.values() for name, facts in messages.items()}
    spoken = {
        language: every
        if language is not Language.EN
        else {name: every[name] for name in every if not _described(name)}
        for language in Language
    }
    return [
        f"texts/{language}.ftl · {name}: is missing, or has not the same facts as in the other languages"
        for language, expected in spoken.items()
        for name, facts in expected.items()
        if found[language].get(name) != facts
    ]


def _messages(source: str) -> Iterator[tuple[str, frozenset[str]]]:
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, Message):
            yield entry.id.name, frozenset(re.findall(r"\$(\w+)", FluentSerializer().serialize_entry(entry)))


def _described(name: str) -> bool:
    """The English descriptions of commands, and names of menus, stand at the commands."""
    return name.startswith(("command-", "parameter-", "context-"))


def _bundle(source: str) -> FluentBundle:
    # Isolating marks would stand around every fact and break links, buttons and searches
    bundle = FluentBundle([_LOCALE], functions=_functions(), use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle


def _functions() -> dict[str, Callable[[Any], FluentType]]:
    functions: dict[str, Any] = {"JOSA": _josa}
    return functions


def _josa(word: object, pair: object) -> str:
    return with_particle(str(word), str(pair))
