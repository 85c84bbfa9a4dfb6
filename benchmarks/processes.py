"""Bots as processes of their own: starting and stopping them, and reading what they cost."""

import asyncio
import contextlib
import os
import re
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path

from benchmarks.fake_discord import FakeDiscord

_STARTS_WITHIN_S = 60.0
# Set to nothing, since the bot would take from a .env of this folder what its environment does not say
_NOT_SET = ("BALLAD_EXTRA_DATA", "BALLAD_LOG", "BALLAD_TEST_GUILD", "DATABASE_URL")


async def _started(process: asyncio.subprocess.Process, fake: FakeDiscord, log: Path) -> None:
    """Wait until the bot is connected; one that ends before is reported with its last words."""
    connected = asyncio.ensure_future(fake.connected(_STARTS_WITHIN_S))
    ended = asyncio.ensure_future(process.wait())
    try:
        await asyncio.wait((connected, ended), return_when=asyncio.FIRST_COMPLETED)
        if not connected.done() or connected.exception() is not None:
            raise RuntimeError(f"the bot did not start:\n{log.read_text(errors='replace')[-4000:]}")
    finally:
        connected.cancel()
        ended.cancel()


@contextlib.asynccontextmanager
async def running(
    fake: FakeDiscord,
    command: Sequence[str],
    home: Path,
    *,
    data: Path | None = None,
    settings: Mapping[str, str] | None = None,
) -> AsyncIterator[int]:
    """Run a bot of `benchmarks.launch` until the block ends, and give its process id.

    `home` is its writable folder and takes its log; `data` is its catalogue's folder, if not the one that came with it.
    Of the caller's own settings only `settings` reach it.
    """
    ours = {
        **dict.fromkeys(_NOT_SET, ""),
        "DISCORD_TOKEN": fake.token,
        "BALLAD_HOME": str(home),
        "PYTHONUNBUFFERED": "1",
        "BALLAD_DATA": str(data or ""),
        **(settings or {}),
    }
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    arguments = ["-m", "benchmarks.launch", fake.url, *command]
    log = home / "log.txt"
    root = Path(__file__).resolve().parents[1]
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, cwd=root, env={**kept, **ours}, stdout=output, stderr=output
        )
    try:
        await _started(process, fake, log)
        yield process.pid
    finally:
        await _stop(process)


async def _stop(process: asyncio.subprocess.Process) -> None:
    """End the process, politely first."""
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 10)
        except TimeoutError:
            process.kill()
            await process.wait()


def cpu_seconds(pid: int) -> float:
    """Return the user and system time that a process has used, threads included.

    Linux gives every process a clock of its own, exact where the ticks of /proc/<pid>/stat are 10 ms; the
    number of that clock follows from the process id (see clock_getcpuclockid(3)).
    """
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        ticks = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")


def memory_kib(pid: int) -> tuple[int, int]:
    """Return the resident and the proportional memory of a process: RSS and PSS."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    found = {name: int(size) for name, size in re.findall(r"^(Rss|Pss):\s+(\d+) kB", rollup, re.MULTILINE)}
    return found["Rss"], found["Pss"]


def peak_memory_kib() -> int:
    """Return the most memory that this process ever held.

    The maximum of getrusage(2) is not it: a process inherits that of its parent through exec.
    """
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])
