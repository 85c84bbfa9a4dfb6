"""Time every command of the bot against a bare discord.py bot: `python -m benchmarks.commands`.

Both bots run as processes of their own on a fake Discord. Exit code 1 says that a limit is missed. The limits
are ratios, since a ratio means the same on every machine; `--second bare` shows how far the measuring is off.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence

from benchmarks.cases import Case, all_cases, both_bare
from benchmarks.fake_discord import NoAnswerError
from benchmarks.measure import Result, measure
from benchmarks.processes import memory_kib
from benchmarks.sides import Side, side


def options(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.commands", description=__doc__)
    parser.add_argument("--times", type=int, default=300, metavar="N", help="interactions for each row")
    parser.add_argument("--quick", action="store_true", help="only 40 interactions for each row")
    parser.add_argument("--second", choices=("ours", "bare"), default="ours", help="the bot on the second side")
    parser.add_argument("--show", action="store_true", help="print one answer of each row to standard error")
    parser.add_argument("--only", default="", metavar="TEXT", help="only rows whose name has TEXT in it")
    return parser.parse_args(arguments)


def row(result: Result) -> str:
    """Return a result as a row of the table."""
    bare, ours = result.p50_ms()
    ratios = f"{result.p50():.2f} | {result.p95():.2f} | {result.cpu():.2f}"
    judged = f"{result.case.limit} | {verdict(result.ok())}"
    return f"| {result.case.name} | {bare:.2f} | {ours:.2f} | {ratios} | {judged} |"


def failed(case: Case, problem: Exception) -> str:
    """Return the row of a case that could not be measured."""
    return f"| {case.name} | | | | | | {case.limit} | {verdict(False)}: {str(problem)[:200]} |"


def verdict(ok: bool) -> str:
    """Return a word for the last column."""
    return "yes" if ok else "**no**"


def memory(bare: Side, ours: Side, limit: float = 1.6) -> tuple[str, bool]:
    """Return the table of the memory that both bots hold after the run, and whether ours is fine."""
    lines = ["", "| memory | bare MiB | ours MiB | ratio | limit | ok |", "|---|---:|---:|---:|---:|---|"]
    fine = True
    for name, one, other in zip(("RSS", "PSS"), memory_kib(bare.pid), memory_kib(ours.pid), strict=True):
        ratio = other / one
        fine = fine and ratio <= limit
        sizes = f"{one / 1024:.1f} | {other / 1024:.1f} | {ratio:.2f}"
        lines.append(f"| {name} | {sizes} | {limit} | {verdict(ratio <= limit)} |")
    return "\n".join(lines), fine


def said(result: Result) -> str:
    """Return what our bot answered, in one line, to see that the right thing is timed."""
    answer = result.sample
    body = {} if answer is None else answer.message or answer.body
    parts = {name: body[name] for name in ("content", "embeds", "data") if body.get(name)}
    return f"{result.case.name}: {json.dumps(parts, ensure_ascii=False)[:400]}"


async def compare(cases: Sequence[Case], second: Sequence[str], times: int, *, show: bool) -> bool:
    """Print the table while it is measured, and return whether every limit is kept."""
    print("| command | p50 bare ms | p50 ours ms | ratio p50 | ratio p95 | ratio CPU | limit | ok |")
    print("|---|---:|---:|---:|---:|---:|---:|---|")
    fine = True
    async with side(["bare"]) as bare, side(second) as ours:
        for case in cases:
            try:
                result = await measure(case, bare, ours, times)
            except (NoAnswerError, LookupError) as problem:
                print(failed(case, problem), flush=True)
                fine = False
            else:
                print(row(result), flush=True)
                fine = fine and result.ok()
                if show:
                    print(said(result), file=sys.stderr)
        table, small = memory(bare, ours)
    print(table)
    return fine and small


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark; 1 when a limit is missed."""
    chosen = options(arguments)
    cases = [case for case in all_cases() if chosen.only in case.name]
    if chosen.second == "bare":
        cases, second = both_bare(cases), ["bare"]
    else:
        second = ["run"]
    times = 40 if chosen.quick else chosen.times
    return 0 if asyncio.run(compare(cases, second, times, show=chosen.show)) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
