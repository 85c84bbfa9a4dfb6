"""The layers stay layers: who reads one folder need not read the others."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import cogs
from bot.settings import Settings, environment

ROOT = Path(__file__).parents[1]
OUTSIDE = {
    "bot/core": set[str](),
    "bot/store": {
        "aiosql",
        "aiosqlite",
        "asyncpg",
        "cachetools",
        "msgspec",
        "pydantic",
        "pydantic_core",
        "rapidfuzz",
        "sqlite3",
        "tomli",
        "tqdm",
    },
    "bot/ui": {"discord", "fluent"},
    "bot/drawing": {"matplotlib", "msgspec", "numpy"},
    "bot/service": {"cachetools", "discord"},
    "bot/editing": {"pydantic", "tomli", "tomlkit"},
    "cogs": {"discord"},
}
INSIDE = {
    "bot/core": {"bot.core"},
    "bot/store": {"bot.core", "bot.store"},
    "bot/ui": {"bot.core", "bot.ui"},
    "bot/drawing": {"bot.drawing"},
    "bot/service": {"bot.core", "bot.store", "bot.ui", "bot.drawing", "bot.service"},
    "bot/editing": {"bot.core", "bot.store", "bot.ui.texts", "bot.editing", "bot.settings", "bot.terminal"},
    "cogs": {"bot.core", "bot.ui", "cogs"},
}


def imports(path: Path) -> Iterator[str]:
    """Yield what a module imports when it runs; what only type checkers read does not count."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in list(ast.walk(tree)):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module)


@pytest.mark.parametrize("folder", INSIDE)
def test_imports_go_one_way(folder: str) -> None:
    for path in (ROOT / folder).rglob("*.py"):
        for module in imports(path):
            top = module.partition(".")[0]
            if top in {"bot", "cogs"}:
                assert any(module.startswith(allowed) for allowed in INSIDE[folder]), f"{path}: {module}"
            elif top not in sys.stdlib_module_names or top == "sqlite3":
                assert top in OUTSIDE[folder], f"{path}: {module}"


def test_the_domain_needs_no_discord() -> None:
    code = "import pkgutil, sys, bot.core, bot.store\n"
    code += "for package in (bot.core, bot.store):\n"
    code += (
        "    for module in pkgutil.iter_modules(package.__path__, package.__name__ + '.'): __import__(module.name)\n"
    )
    code += "sys.exit('discord' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_bot_does_not_carry_what_only_the_making_of_a_catalogue_needs() -> None:
    unwanted = {"tqdm", "tomlkit", "bot.store.building", "bot.editing"}
    code = f"import sys, bot.running, bot.doctor; sys.exit(bool({unwanted} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_modules_stay_small() -> None:
    for path in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")]:
        assert len(path.read_text("utf-8").splitlines()) <= (150 if path.parent.name == "cogs" else 250), path


def test_every_extension_is_found() -> None:
    assert cogs.extensions() == [f"cogs.{name}" for name in ("ballad", "controls", "help", "lists", "messages", "mine")]


def test_every_setting_stands_in_the_example_and_is_read() -> None:
    example = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE))
    read = set(
        re.findall(r'"((?:BALLAD|DISCORD|DATABASE)_[A-Z_]+)"', (ROOT / "bot" / "settings.py").read_text("utf-8"))
    )
    assert example == read
    assert Settings.read(environment()).data.is_dir()


def test_only_the_settings_read_the_environment() -> None:
    for path in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")]:
        if path.name not in {"settings.py", "page.py"}:  # the page asks whether there is a screen
            assert "environ" not in path.read_text("utf-8").replace("environment", ""), path


def test_the_locks_hold_no_address_and_a_hash_for_everything() -> None:
    for lock in ("run", "play", "test"):
        text = (ROOT / "locks" / f"{lock}.txt").read_text("utf-8")
        assert not re.search(r"://|--(extra-)?index", text)
        for requirement in re.split(r"\n(?=[a-z])", text.strip()):
            assert "--hash=sha256:" in requirement, requirement
