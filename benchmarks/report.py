"""The tables of one size, with the limits that our bot is held to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from benchmarks.comparison import Measured, Row
from benchmarks.crowd import IN_FLIGHT, Load

# Our bot beside the bare one: waits in the middle at the smallest size, memory and answers a second at every size
_COMMAND, _TYPING, _MEMORY, _RATE = 1.5, 1.3, 1.6, 0.6
_GROWTH: Final = 1.2  # our bot with most songs beside our bot with the fewest
_TYPING_MS: Final = 50
_SMALL, _SLIPS_UP_TO = 1_000, 100_000  # songs: where the first two limits hold, and up to where slips have one


@dataclass(slots=True)
class Size:
    """What was measured with so many songs; `fine` says whether every limit is kept so far."""

    songs: int
    fine: bool = True
    middles: dict[str, float] = field(default_factory=dict[str, float])

    def print_heading(self) -> None:
        """Begin the table of all commands."""
        print("| waits as ratios to bare | ours p50 | ours p95 | tutorial p50 | tutorial p95 | limit (p50) | ok |")
        print("|---|---:|---:|---:|---:|---:|---|")

    def print_row(self, row: Row, *, typing: bool) -> None:
        """Print the ratios of a row."""
        slips = _is_slip(row)  # looked for when nothing else was found: they have their own limit, in milliseconds
        limit = (_TYPING if typing else _COMMAND) if self.songs <= _SMALL and not slips else None
        fits = not row.ours.problem
        if fits:
            ratio = row.ours.ratio(0.5)
            fits = limit is None or ratio <= limit
            if not slips:
                self.middles[row.case.name] = ratio
        less = _ratios(row.tutorial, len(row.ours.waits))
        judged = self._judged(fits, judged=limit is not None or bool(row.ours.problem))
        print(f"| {row.case.name} | {_ratios(row.ours)} | {less} | {limit or ''} | {judged} |", flush=True)

    def print_typing(self, rows: Sequence[Row]) -> None:
        """Print how long people wait for suggestions, and how often there is one."""
        print("\n| typing, p99 in ms | ours | tutorial | ours answered | tutorial answered | limit | ok |")
        print("|---|---:|---:|---:|---:|---:|---|")
        for row in rows:
            judged = not _is_slip(row) or self.songs <= _SLIPS_UP_TO
            fits = not row.ours.problem and (not judged or row.ours.p99_ms() < _TYPING_MS)
            waits = f"{_p99(row.ours)} | {_p99(row.tutorial)}"
            answered = f"{_answered(row.ours)} | {_answered(row.tutorial)}"
            limit = _TYPING_MS if judged else ""
            print(f"| {row.case.name} | {waits} | {answered} | {limit} | {self._judged(fits, judged=judged)} |")

    def print_crowd(self, loads: Sequence[Load]) -> None:
        """Print how many answers a second each bot gives: bare, ours, the tutorial's."""
        bare, ours, _ = loads
        print(f"\n| {IN_FLIGHT} at once | bare | ours | tutorial | ours / bare | limit | ok |")
        print("|---|---:|---:|---:|---:|---:|---|")
        rates, busy = (f"{one.rate:.0f}" for one in loads), (f"{one.busy:.0%}" for one in loads)
        ratio = ours.rate / bare.rate
        judged = self._judged(ratio >= _RATE and not ours.unanswered)
        print(f"| answers a second | {' | '.join(rates)} | {ratio:.2f} | {_RATE} | {judged} |")
        print(f"| of one processor | {' | '.join(busy)} | | | |")
        print(f"| interactions | {' | '.join(str(one.times) for one in loads)} | | | |")
        print(f"| unanswered | {' | '.join(str(one.unanswered) for one in loads)} | | | |")

    def print_memory(self, *bots: tuple[int, int]) -> None:
        """Print what each bot holds after all of this: bare, ours, the tutorial's, each as RSS and PSS in KiB."""
        print("\n| memory in MiB | bare | ours | tutorial | ours / bare | tutorial / bare | limit | ok |")
        print("|---|---:|---:|---:|---:|---:|---:|---|")
        for name, bare, ours, tutorial in zip(("RSS", "PSS"), *bots, strict=True):
            sizes = " | ".join(f"{kib / 1024:.1f}" for kib in (bare, ours, tutorial))
            ratios = f"{ours / bare:.2f} | {tutorial / bare:.2f}"
            print(f"| {name} | {sizes} | {ratios} | {_MEMORY} | {self._judged(ours / bare <= _MEMORY)} |", flush=True)

    def print_growth(self, least: "Size") -> None:
        """Print how much longer ours takes than with the fewest songs, each wait taken as its ratio to bare."""
        print(f"\n| ours, {self.songs:,} / {least.songs:,} songs | ratio | limit | ok |\n|---|---:|---:|---|")
        for name in [name for name in self.middles if name in least.middles]:
            ratio = self.middles[name] / least.middles[name]
            print(f"| {name} | {ratio:.2f} | {_GROWTH} | {self._judged(ratio <= _GROWTH)} |")

    def _judged(self, fits: bool, *, judged: bool = True) -> str:
        """Return the last cell, and remember what it says."""
        if not judged:
            return ""
        self.fine = self.fine and fits
        return "ok" if fits else "**no**"


def _is_slip(row: Row) -> bool:
    return "slip" in row.case.name


def _ratios(one: Measured, usual: int = 0) -> str:
    """Return two cells; that a bot was asked less often than is usual stands in the second one."""
    if one.problem:
        return f"{one.problem} |"
    less = f" ({len(one.waits)} times)" if len(one.waits) < usual else ""
    return f"{one.ratio(0.5):.2f} | {one.ratio(0.95):.2f}{less}"


def _p99(one: Measured) -> str:
    return "" if one.problem else f"{one.p99_ms():.1f}"


def _answered(one: Measured) -> str:
    return "" if one.answered is None else f"{one.answered:.0%}"
