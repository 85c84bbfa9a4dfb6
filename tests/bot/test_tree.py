"""What Discord is told about the commands is complete in three languages, fits its limits, and is told only once."""

import json
import re
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.play.world import World
from bot.syncing import CommandSync

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


async def payload(world: World) -> dict[str, Any]:
    (group,) = world.bot.tree.get_commands(type=discord.AppCommandType.chat_input)
    assert world.bot.tree.translator is not None
    return dict(await group.get_translated_payload(world.bot.tree, world.bot.tree.translator))


def described(node: Any) -> list[dict[str, Any]]:
    """Return every node of a command that has a description."""
    found = [node] if "description" in node else []
    return found + [inner for option in node.get("options", []) for inner in described(option)]


async def test_every_description_and_choice_exists_in_korean_and_japanese(world: World) -> None:
    for node in described(await payload(world)):
        assert node["description"] not in {"", "…"}, node["name"]
        assert set(node["description_localizations"]) == {"ko", "ja"}, node["name"]
        for choice in node.get("choices", []):
            assert set(choice["name_localizations"]) == {"ko", "ja"}, choice["name"]


async def test_descriptions_are_short_and_the_whole_fits_discords_limits(world: World) -> None:
    whole = await payload(world)
    total = 0
    for node in described(whole):
        texts = [node["description"], *node["description_localizations"].values()]
        assert max(map(len, texts)) <= 80, node["name"]
        total += len(node["name"]) + max(map(len, texts))
        choices = node.get("choices", [])
        assert len(choices) <= 25
        total += sum(max(len(choice["name"]), 8) + len(str(choice["value"])) for choice in choices)
    assert total <= 8000
    assert len(whole["options"]) <= 25


async def test_the_commands_work_in_servers_alone_and_for_those_who_installed_them(world: World) -> None:
    told = await payload(world)
    assert sorted(told["contexts"]) == [0, 1, 2]
    assert sorted(told["integration_types"]) == [0, 1]
    assert world.bot.intents == discord.Intents.none()


async def test_every_command_takes_private_and_names_stay_english(world: World) -> None:
    told = await payload(world)
    for command in told["options"]:
        if command["name"] != "me":  # which nobody else ever sees
            assert [option["name"] for option in command.get("options", [])][-1] == "private"
    assert "name_localizations" not in told or not told["name_localizations"]


async def test_the_readme_shows_the_commands_as_they_are(world: World) -> None:
    rows = dict(re.findall(r"^\| `(/[^`]+)` \| (.+) \|$", README, re.MULTILINE))
    expected: dict[str, str] = {}
    for command in world.bot.tree.walk_commands():
        if isinstance(command, app_commands.Command):
            parameters = [parameter for parameter in command.parameters if parameter.name != "private"]
            shown = [f"<{one.display_name}>" if one.required else f"[{one.display_name}]" for one in parameters]
            expected[" ".join([f"/{command.qualified_name}", *shown])] = command.description
    assert rows == expected


async def test_commands_are_registered_only_when_they_changed(world: World, tmp_path: Path) -> None:
    def registered() -> int:
        return sum(entry.method == "PUT" and entry.path.endswith("/commands") for entry in world.env.http_requests)

    tree = world.bot.tree
    sync = CommandSync(tmp_path / "registered.txt", None)
    assert not await sync.in_sync(tree)
    before = registered()
    assert await sync.sync(tree)
    assert await sync.in_sync(tree)
    assert not await sync.sync(tree)
    assert registered() == before + 1
    setattr(tree.get_commands()[0], "description", "something else")  # noqa: B010 - its type is not told
    assert not await sync.in_sync(tree)
    assert await sync.sync(tree)
    assert registered() == before + 2


async def test_new_commands_can_be_tried_out_in_one_server_first(world: World, tmp_path: Path) -> None:
    guild = world.env.create_guild("workshop")
    assert await CommandSync(tmp_path / "registered.txt", guild.id).sync(world.bot.tree)

    def paths() -> list[str]:
        return [entry.path for entry in world.env.http_requests if entry.method == "PUT"]

    assert paths()[-1].endswith(f"/guilds/{guild.id}/commands")
    assert await CommandSync(tmp_path / "registered.txt", None).sync(world.bot.tree)
    assert paths()[-2].endswith(f"/guilds/{guild.id}/commands")
    assert not paths()[-1].endswith(f"/guilds/{guild.id}/commands")
    assert world.env.backend.commands[guild.id] == {}


async def test_without_a_translator_the_commands_have_a_fingerprint_too(tmp_path: Path) -> None:
    bot = discord.Client(intents=discord.Intents.none())
    tree = app_commands.CommandTree(bot)
    fingerprint = await CommandSync(tmp_path / "x", None).fingerprint(tree)
    assert re.fullmatch(r"[0-9a-f]{16}", fingerprint)
    assert json.dumps(fingerprint)


@pytest.mark.parametrize(
    "path", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", ".env.example", "docs/architecture.md"]
)
def test_what_a_newcomer_looks_for_is_there(path: str) -> None:
    assert (Path(__file__).parents[2] / path).stat().st_size > 500
