"""ballad-bot check and ballad-bot catalogue …: what editors type in a terminal."""

import argparse
from pathlib import Path
from random import SystemRandom

from bot.editing.editorial import IDS, editorial_problems, ids_of
from bot.editing.exchange import read_changes, write_csv
from bot.editing.rewriting import write_changes
from bot.editing.stats import stats
from bot.settings import Settings, default_data_folder, environment
from bot.store.datafiles import read_data
from bot.store.folder import DataFolders
from bot.store.ids import new_ids
from bot.store.problems import BadDataError
from bot.store.schema import write_schemas
from bot.terminal import FAILED, FINE, complain
from bot.ui.texts import wrong_texts


def check(options: argparse.Namespace) -> int:
    """Check the data folders and the texts, and say what is wrong: all at once. Raises BadDataError."""
    folders = _folders(options.folder)
    files = read_data(folders)
    if problems := [*editorial_problems(files, folders.ours.path)]:
        raise BadDataError(problems)
    if wrong := wrong_texts(folders.ours.path / "texts"):
        return complain("\n".join(wrong), FAILED)
    where = " and ".join(str(folder.path) for folder in (folders.ours, folders.extra) if folder)
    print(f"{where}: {files.total} ballads by {len(files.artists)} artists, and nothing is wrong.")
    return FINE


def print_stats(_options: argparse.Namespace) -> int:
    """Print the counts of the catalogue."""
    print(stats(read_data(_folders())))
    return FINE


def export(options: argparse.Namespace) -> int:
    """Write all ballads of our own to a CSV file: those that `import_` takes back."""
    print(f"{options.file}: {write_csv(read_data(_ours()), options.file)} ballads")
    return FINE


def import_(options: argparse.Namespace) -> int:
    """Show what a CSV file changes, and unless that is all that is wanted, change it."""
    ours = _ours()
    changes = read_changes(read_data(ours), options.file, SystemRandom())
    print("\n".join(map(str, changes)) or "Nothing is different.")
    if changes and options.dry_run:
        print(f"\n{len(changes)} ballads would change. Without --dry-run they do.")
    elif changes:
        paths = write_changes(ours.ours.path, changes)
        print(f"\n{len(changes)} ballads in {len(paths)} files. `ballad-bot check` tells whether all is well.")
    return FINE


def register(_options: argparse.Namespace) -> int:
    """Note the ids of new records, so that they are never lost and never used again."""
    ours = _ours()
    path = ours.ours.path / IDS
    before = set(path.read_text("utf-8").split()) if path.exists() else set[str]()
    now = before | ids_of(read_data(ours))
    path.write_text("\n".join(sorted(now)) + "\n", "utf-8")
    print(f"{path}: {len(now - before)} new ids, {len(now)} altogether")
    return FINE


def print_new_ids(options: argparse.Namespace) -> int:
    """Print permanent ids that nothing has yet."""
    print("\n".join(new_ids(read_data(_folders()), options.count, SystemRandom(), extra=options.extra)))
    return FINE


def write_schema_files(_options: argparse.Namespace) -> int:
    """Write the schemas by which editors complete the files."""
    for path in write_schemas(default_data_folder()):
        print(path)
    return FINE


def _ours() -> DataFolders:
    """Return the folders without that of an operator's own."""
    return DataFolders.at(_folders().ours.path)


def _folders(chosen: Path | None = None) -> DataFolders:
    return DataFolders.at(chosen) if chosen else Settings.read(environment()).folders
