"""What the catalogue of the data costs at the start: made for the first time, and there already.

`python -m benchmarks.loading` prints both, beside the start of Python itself: seconds differ between machines, and
between two runs on a shared one; how many starts of Python something takes does so less.
"""

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bot.settings import default_data_folder
from bot.store.catalogue import open_catalogue
from bot.store.folder import DataFolders
from bot.store.loading import load_catalogue

_TIMES = 7


def seconds(work: Callable[[], object], times: int = _TIMES) -> float:
    """Return the median of how long `work` takes."""
    taken: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def main() -> int:
    """Print what loading takes."""
    folders = DataFolders.at(default_data_folder())
    with tempfile.TemporaryDirectory(prefix="ballad-loading-") as folder:
        home = Path(folder)

        def make() -> None:
            for file in home.iterdir():
                file.unlink()
            load_catalogue(folders, home)

        rows = {
            "starting Python": seconds(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True)),
            "making the catalogue": seconds(make),
            "finding it unchanged, and opening it": seconds(lambda: _open(folders, home)),
        }
    for what, taken in rows.items():
        print(f"{what:<40}{1000 * taken:8.1f} ms {taken / rows['starting Python']:8.1f} ×")
    return 0


def _open(folders: DataFolders, home: Path) -> None:
    path = load_catalogue(folders, home)

    async def opened() -> None:
        async with open_catalogue(path):
            pass

    asyncio.run(opened())


if __name__ == "__main__":
    sys.exit(main())
