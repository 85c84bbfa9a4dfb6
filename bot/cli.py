"""ballad-bot run · play · check · doctor · backup · restore · catalogue: what can be typed in a terminal."""

import argparse
import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

from bot import __version__
from bot.settings import BadSettingError, Settings, environment
from bot.store.problems import BadDataError
from bot.terminal import FAILED, FINE, MISUSED, complain

_LAST_PORT = 65535
# What the rows of the book's tables are for those who keep it
_ROWS: Final = {
    "memory": "places",
    "round": "rounds",
    "today": "ballads of the day",
    "mark": "hearts and what was put away",
    "list_entry": "ballads on lists",
    "named_list": "lists",
    "history": "ballads shown",
    "preference": "preferences",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; return the exit code: 0 fine, 1 something is wrong, 2 something is missing."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except BadSettingError as error:
        return complain(str(error), MISUSED)
    except BadDataError as error:
        return complain(error.report, FAILED)
    except OSError as error:
        return complain(f"{error}\n`ballad-bot doctor` tells what is wrong and what to do.", FAILED)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ballad-bot", description="Recommends Korean ballads sung by men.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="run|play|moods|check|doctor|backup|restore|catalogue")
    commands.add_parser("run", help="run the bot on Discord").set_defaults(command=_run)
    play = commands.add_parser("play", help="try the bot in a local Discord, without token or account")
    play.add_argument("--once", metavar="COMMAND", help='print the answer to one command, such as "/ballad mood sad"')
    play.add_argument("--language", choices=("en", "ko", "ja"), default="en", help="who asks, with --once")
    play.add_argument("--port", type=_port, default=0, help="the port of the page (default: any that is free)")
    play.add_argument("--no-browser", action="store_true", help="print the address, and do not open it")
    play.set_defaults(command=_play)
    check = commands.add_parser("check", help="check the catalogue's files")
    check.add_argument("folder", nargs="?", type=Path, help="the data folder (default: the one in use)")
    check.set_defaults(command=_editing("check"))
    moods = commands.add_parser("moods", help="print the moods of each line of standard input, best first")
    moods.set_defaults(command=_moods)
    commands.add_parser("doctor", help="say what is missing or wrong").set_defaults(command=_doctor)
    _add_backup(commands.add_parser("backup", help="copy the book, what is kept about people and places, to a file"))
    _add_restore(commands.add_parser("restore", help="put what is in such a copy into the book"))
    _add_catalogue(commands.add_parser("catalogue", help="help for those who write the catalogue"))
    return parser


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="where to; a copy that is there makes way for it")
    parser.set_defaults(command=_backup)


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the copy, also one of a book in another database")
    parser.add_argument("--replace", action="store_true", help="instead of what is in the book, which is gone then")
    parser.set_defaults(command=_restore)


def _add_catalogue(parser: argparse.ArgumentParser) -> None:
    tasks = parser.add_subparsers(required=True, metavar="stats|export|import|new-id|register|schema")
    tasks.add_parser("stats", help="count what there is").set_defaults(command=_editing("print_stats"))
    export = tasks.add_parser("export", help="write all ballads to a CSV file")
    export.add_argument("file", type=Path, metavar="FILE.csv")
    export.set_defaults(command=_editing("export"))
    import_ = tasks.add_parser("import", help="show what was changed in a CSV file, and change it in the catalogue")
    import_.add_argument("file", type=Path, metavar="FILE.csv")
    import_.add_argument("--dry-run", action="store_true", help="show it only")
    import_.set_defaults(command=_editing("import_"))
    new_id = tasks.add_parser("new-id", help="print permanent ids that nothing has yet")
    new_id.add_argument("count", nargs="?", type=_positive, default=1)
    new_id.add_argument("--extra", action="store_true", help="for a folder of one's own, BALLAD_EXTRA_DATA")
    new_id.set_defaults(command=_editing("print_new_ids"))
    register = tasks.add_parser("register", help="note the ids of new records, which are for ever")
    register.set_defaults(command=_editing("register"))
    schema = tasks.add_parser("schema", help="write the schemas by which editors complete the files")
    schema.set_defaults(command=_editing("write_schema_files"))


def _editing(name: str) -> Callable[[argparse.Namespace], int]:
    """Return a task of the editors, which is loaded only when somebody wants it."""

    def task(options: argparse.Namespace) -> int:
        from bot.editing import commands

        return cast("Callable[[argparse.Namespace], int]", getattr(commands, name))(options)

    return task


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1")
    return int(text)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text} is not a port: a number up to {_LAST_PORT}, or 0 for any")
    return int(text)


def _run(_options: argparse.Namespace) -> int:
    from bot.running import run

    return run(Settings.read(environment()))


def _play(options: argparse.Namespace) -> int:
    try:
        from bot.play import play, play_once
    except ModuleNotFoundError as error:
        return complain(f"The local Discord is not installed ({error.name} is missing): `make play` does it.", MISUSED)
    settings = Settings.read(environment())
    if options.once is not None:
        return asyncio.run(play_once(settings, options.once, options.language))
    return play(settings, options.port, browser=not options.no_browser)


def _moods(_options: argparse.Namespace) -> int:
    from bot.moods import print_moods

    print_moods(Settings.read(environment()))
    return FINE


def _doctor(_options: argparse.Namespace) -> int:
    from bot.doctor import examine

    findings = asyncio.run(examine(Settings.read(environment())))
    print("\n".join(map(str, findings)))
    return FINE if all(finding.fine for finding in findings) else FAILED


def _backup(options: argparse.Namespace) -> int:
    from bot.store.book.copying import backup

    settings = Settings.read(environment())
    return _copied(backup(settings.book, options.file), f"The book was copied to {options.file}")


def _restore(options: argparse.Namespace) -> int:
    from bot.store.book.copying import restore

    settings = Settings.read(environment())
    settings.home.mkdir(parents=True, exist_ok=True)
    copying = restore(options.file, settings.book, replace=options.replace)
    return _copied(copying, f"What is in {options.file} is in the book now")


def _copied(copying: Coroutine[Any, Any, Mapping[str, int]], done: str) -> int:
    """Copy a book, and say how much of what was copied, or why nothing was."""
    from bot.core.errors import BookUnavailableError
    from bot.store.book import BookTooNewError
    from bot.store.book.copying import CopyError

    try:
        counts = asyncio.run(copying)
    except CopyError as error:
        return complain(str(error), FAILED)
    except BookTooNewError as error:
        return complain(f"A newer version of the bot wrote it, and only that one can copy it ({error}).", FAILED)
    except BookUnavailableError as error:
        return complain(f"The book is not available ({error}): `ballad-bot doctor` tells what to do.", FAILED)
    kept = ", ".join(f"{_ROWS.get(table, table)} {count:,}" for table, count in counts.items() if count)
    print(f"{done}: {kept or 'nothing yet'}.")
    return FINE
