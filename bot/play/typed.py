"""A command as it is typed into a line: "/ballad artist Park Hyo-shin private:true"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from discord import AppCommandOptionType, app_commands


class NotACommandError(Exception):
    """What was typed is no command; the message says what is."""


@dataclass(frozen=True, slots=True)
class TypedCommand:
    """A command and its options, as values of the types that Discord sends."""

    name: str
    options: dict[str, Any]


def read_command(line: str, tree: Sequence[Any]) -> TypedCommand:
    """Return the command of `tree` (what CommandTree.get_commands returns) that `line` is.

    Words before the first `name:` go to the first option that is free. Raises NotACommandError.
    """
    if not line.startswith("/"):
        raise NotACommandError("A command begins with a slash, such as /ballad random")
    known = {
        command.qualified_name: command
        for group in tree
        if isinstance(group, app_commands.Group)
        for command in group.walk_commands()
        if isinstance(command, app_commands.Command)
    }
    words = line[1:].split()
    name = " ".join(words[:2])
    if name not in known:
        raise NotACommandError(f"There is no command /{name}. There are: " + ", ".join(f"/{one}" for one in known))
    parameters = {str(parameter.display_name): parameter for parameter in known[name].parameters}
    texts = _texts(words[2:], list(parameters))
    for parameter in parameters.values():
        if parameter.required and not texts.get(str(parameter.display_name)):
            raise NotACommandError(f"/{name} needs {parameter.display_name}: {parameter.description}")
    return TypedCommand(name, {option: _value(parameters[option], text) for option, text in texts.items()})


def _texts(words: Sequence[str], names: Sequence[str]) -> Mapping[str, str]:
    """Return option → text: what stands before the first `name:` is for the first option that is free."""
    spoken: dict[str, list[str]] = {"": []}
    option = ""
    for word in words:
        name, colon, value = word.partition(":")
        if colon and name in names:
            option = name
            spoken[option] = [value]
        else:
            spoken[option].append(word)
    loose = spoken.pop("")
    free = next((name for name in names if name not in spoken), None)
    texts = {name: " ".join(filter(None, said)) for name, said in spoken.items()}
    return {**texts, free: " ".join(loose)} if loose and free else texts


def _value(parameter: app_commands.Parameter, text: str) -> Any:
    for choice in parameter.choices:
        if text in {choice.name, str(choice.value)}:
            return choice.value
    match parameter.type:
        case AppCommandOptionType.boolean:
            return text.casefold() in {"true", "yes", "1"}
        case AppCommandOptionType.integer:
            raise NotACommandError(
                f"{parameter.name} can be: " + ", ".join(choice.name for choice in parameter.choices)
            )
        case _:
            return text
