"""The settings: read once from the environment and .env, and nowhere else."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from dotenv import dotenv_values

from bot.store.folder import DataFolders

_TOKEN_PARTS = 3


class BadSettingError(Exception):
    """A setting is missing or wrong; the message names it and says what would be right."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A value that never shows itself in a log, a repr or an error."""

    _value: str

    def reveal(self) -> str:
        """Return the value, for the one place that needs it."""
        return self._value

    def __repr__(self) -> str:
        """Return stars."""
        return "Secret('***')"

    def __bool__(self) -> bool:
        """Tell whether there is a value at all."""
        return bool(self._value)

    @property
    def looks_like_a_token(self) -> bool:
        """Tell whether this has the shape of a bot's token: three parts with dots between them."""
        return len(self._value.split(".")) == _TOKEN_PARTS and not any(char.isspace() for char in self._value)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. `home` is a folder that may be written to, `data` the folder of the catalogue's files.

    `extra` is a folder with more of them, an operator's own, or None.
    """

    token: Secret
    home: Path
    data: Path
    extra: Path | None
    log: str
    test_guild: int | None
    database: Secret

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Self:
        """Return the settings in `environment`. Raises BadSettingError with the name of what is wrong."""
        try:
            home = Path(environment.get("BALLAD_HOME") or "~/.local/share/ballad-bot").expanduser()
        except RuntimeError as error:
            raise BadSettingError("BALLAD_HOME is needed: this account has no home folder to keep things in") from error
        return cls(
            token=Secret(environment.get("DISCORD_TOKEN", "").strip()),
            home=home,
            data=Path(environment.get("BALLAD_DATA") or default_data_folder()).expanduser(),
            extra=_folder(environment, "BALLAD_EXTRA_DATA"),
            log=_one_of(environment, "BALLAD_LOG", ("human", "json")),
            test_guild=_number(environment, "BALLAD_TEST_GUILD"),
            database=_database(environment),
        )

    @property
    def book(self) -> Path | str:
        """Where the book is kept: a file, or the address of a PostgreSQL database, which nobody may see."""
        return self.database.reveal() or self.home / "book.sqlite3"

    @property
    def commands(self) -> Path:
        """Where it is noted which commands were registered with Discord last."""
        return self.home / "commands.txt"

    @property
    def folders(self) -> DataFolders:
        """Where the files of the catalogue stand."""
        return DataFolders.at(self.data, self.extra)

    @property
    def feelings(self) -> Path:
        """Where it stands how people say what they feel."""
        return self.data / "feelings"

    @property
    def texts(self) -> Path:
        """Where the sentences stand."""
        return self.data / "texts"


def environment() -> dict[str, str]:
    """Return the environment, with the .env file of this folder beneath it. Raises BadSettingError."""
    try:
        values = dotenv_values(".env")
    except UnicodeDecodeError as error:
        raise BadSettingError("the file .env cannot be read: save it again as UTF-8") from error
    from_file = {name: value for name, value in values.items() if value is not None}
    return {**from_file, **os.environ}


def default_data_folder() -> Path:
    """Return the data folder that came with the program: inside the package if installed, else beside it."""
    package = Path(__file__).parent
    inside = package / "data"
    return inside if inside.is_dir() else package.parent / "data"


def _database(environment: Mapping[str, str]) -> Secret:
    value = environment.get("DATABASE_URL", "").strip()
    if value and not value.startswith(("postgresql://", "postgres://")):
        raise BadSettingError(
            "DATABASE_URL is no address of a PostgreSQL database: it begins with postgresql://, or is left empty for a"
            " file in BALLAD_HOME"
        )
    return Secret(value)


def _one_of(environment: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    value = environment.get(name) or choices[0]
    if value not in choices:
        raise BadSettingError(f"{name} is {value!r}; it can be {' or '.join(choices)}")
    return value


def _folder(environment: Mapping[str, str], name: str) -> Path | None:
    value = environment.get(name, "").strip()
    path = Path(value).expanduser() if value else None
    if path and not path.is_dir():
        raise BadSettingError(f"{name} is {value!r}, and there is no such folder")
    return path


def _number(environment: Mapping[str, str], name: str) -> int | None:
    value = environment.get(name, "").strip()
    if value and not value.isdecimal():
        raise BadSettingError(f"{name} is {value!r}; it must be the number of a server, such as 123456789012345678")
    return int(value) if value else None
