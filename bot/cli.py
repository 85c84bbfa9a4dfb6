"""ballad-bot run · play · check · doctor · catalogue: what can be typed in a terminal."""

import argparse
import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from bot import __version__
from bot.settings import BadSettingError, Settings, environment
from bot.store.problems import BadDataError
from bot.terminal import FAILED, FINE, MISUSED, complain

_LAST_PORT = 65535


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
    commands = parser.add_subparsers(required=True, metavar="run|play|check|doctor|catalogue")
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
    commands.add_parser("doctor", help="say what is missing or wrong").set_defaults(command=_doctor)
    _add_catalogue(commands.add_parser("catalogue", help="help for those who write the catalogue"))
    return parser


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


def _doctor(_options: argparse.Namespace) -> int:
    from bot.doctor import examine

    findings = asyncio.run(examine(Settings.read(environment())))
    print("\n".join(map(str, findings)))
    return FINE if all(finding.fine for finding in findings) else FAILED
