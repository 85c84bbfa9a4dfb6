"""The comparison at many sizes: the songs get into both bots, the answers are the real ones, and a miss is said."""

import os
import re
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from benchmarks import payloads
from benchmarks.comparison import Measured, Row
from benchmarks.crowd import Load
from benchmarks.fake_discord import Answer, FakeDiscord
from benchmarks.fake_limits import leaves
from benchmarks.fake_world import Json
from benchmarks.generated import generated
from benchmarks.processes import running
from benchmarks.queries import fit_for_a_slip, sample, slip, typed
from benchmarks.report import Size
from benchmarks.sides import put
from benchmarks.sized import catalogue_name, catalogue_of, table_of
from benchmarks.sized_cases import SizedCase, command_cases, typing_cases
from benchmarks.sizes import one_size
from bot.core.listing import Filters
from bot.settings import default_data_folder
from bot.store.catalogue import open_catalogue
from bot.store.folder import DataFolders
from bot.store.loading import load_catalogue

SONGS, SEED = 120, 5


@pytest.fixture(scope="module", autouse=True)
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for temporary files that belongs to these tests alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("temporary")))
        yield Path(tempfile.gettempdir())


@pytest.fixture
async def tutorial(tmp_path: Path) -> AsyncIterator[FakeDiscord]:
    """A fake Discord with the tutorial's bot on it."""
    put(table_of(SONGS, SEED).path, tmp_path / "songs.sqlite3")
    async with FakeDiscord() as fake, running(fake, ["tutorial"], tmp_path):
        yield fake


async def asked(fake: FakeDiscord, name: str, /, **options: str | int) -> Json:
    """Return the message that came of one of the tutorial's commands."""
    return shown(await fake.interact(payloads.slash("songs", name, options)))


def shown(answer: Answer) -> Json:
    assert answer.message is not None, answer.body
    return answer.message


def press(message: Json, label: str) -> Json:
    found = next(leaf["custom_id"] for leaf in leaves(message["components"]) if leaf.get("label") == label)
    return payloads.click(message, found)


async def test_our_bot_takes_the_made_catalogue_for_its_own(tmp_path: Path) -> None:
    made = catalogue_of(SONGS, SEED)
    put(made.path, tmp_path / catalogue_name())
    path = load_catalogue(DataFolders.at(default_data_folder()), tmp_path)
    assert path.samefile(made.path)  # nothing was made anew
    async with open_catalogue(path) as catalogue:
        assert catalogue.size(Filters()) == SONGS
        for artist in generated(SONGS, SEED):
            assert await catalogue.profile(artist.id)
            for ballad in artist.ballads:
                assert (await catalogue.known_ballad(ballad.id)).title.ko == ballad.title.ko


def test_a_catalogue_is_made_once_and_says_what_it_took() -> None:
    first = catalogue_of(SONGS, SEED)
    written = first.path.stat().st_mtime_ns
    assert catalogue_of(SONGS, SEED) == first
    assert first.path.stat().st_mtime_ns == written
    assert catalogue_of(SONGS, SEED + 1).path != first.path
    assert first.seconds > 0
    assert first.peak_kib > 10_000
    assert "MiB of memory at most" in first.line("catalogue")


def test_the_tutorial_has_the_same_songs() -> None:
    with closing(sqlite3.connect(table_of(SONGS, SEED).path)) as connection:
        rows = connection.execute("SELECT title, artist, year FROM songs ORDER BY id").fetchall()
    songs = [(one.title.ko, artist.names.ko, one.year) for artist in generated(SONGS, SEED) for one in artist.ballads]
    assert rows == songs


def test_a_file_on_another_disk_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "one").write_text("songs")
    put(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "other").read_text() == "songs"


@pytest.mark.parametrize(
    ("name", "options"),
    [("random", {}), ("mood", {"mood": "sad"}), ("artist", {"name": "김"}), ("song", {"title": "사"}), ("list", {})],
)
async def test_the_tutorial_answers_a_card_with_nine_buttons(
    tutorial: FakeDiscord, name: str, options: dict[str, str]
) -> None:
    message = await asked(tutorial, name, **options)
    assert len(message["embeds"]) == 1
    assert len([*leaves(message["components"])]) == 9


async def test_the_tutorials_buttons_and_suggestions_work(tutorial: FakeDiscord) -> None:
    first = dict(await asked(tutorial, "list"))
    second = shown(await tutorial.interact(press(first, "Next")))
    assert second["embeds"][0]["footer"]["text"] == "Page 2"
    assert second["embeds"] == (await asked(tutorial, "list", page=2))["embeds"]
    card = await asked(tutorial, "random")
    assert shown(await tutorial.interact(press(card, "Another")))["embeds"][0]["title"]
    title = card["embeds"][0]["title"]
    typed = await tutorial.interact(payloads.autocomplete("songs", "song", "title", title[1:] or title))
    assert title in [choice["value"] for choice in typed.body["data"]["choices"]]


def test_what_people_look_for_is_there_and_a_slip_is_one_letter() -> None:
    found, rng = sample(1000, SEED), Random(1)
    there = {one.id for artist in generated(1000, SEED) for one in (artist, *artist.ballads)}
    assert {one.id for one in (*found.artists, *found.songs)} <= there
    for wanted in filter(fit_for_a_slip, found.songs):
        assert 1 <= len(typed(wanted, rng)) <= max(len(wanted.ko), len(wanted.latin))
        slipped = slip(wanted, rng)
        meant = [name for name in (wanted.ko, wanted.latin.lower()) if len(name) == len(slipped)]
        assert 1 in [sum(one != other for one, other in zip(slipped, name, strict=True)) for name in meant]


async def test_every_row_is_measured_with_all_three_bots(capsys: pytest.CaptureFixture[str]) -> None:
    await one_size(SONGS, times=8)
    table = capsys.readouterr().out
    found = sample(SONGS, SEED)
    for case in (*command_cases(found, SONGS), *typing_cases(found)):
        assert re.search(rf"^\| {re.escape(case.name)} (\| \d+\.\d\d ){{4}}\|", table, re.MULTILINE), table
    assert re.search(r"^\| unanswered \| 0 \| 0 \| 0 \|", table, re.MULTILINE), table
    assert re.search(r"^\| PSS (\| \d+\.\d+ ){5}\|", table, re.MULTILINE), table


def row(name: str, ms: float, problem: str = "") -> Row:
    """A row in which our bot took so long, the bare one a millisecond, and the tutorial's was asked twice only."""
    nothing = SizedCase(name, *[lambda: pytest.fail("is measured already")] * 3)
    ours = Measured((), (), problem=problem) if problem else Measured([ms / 1000] * 10, [0.001] * 10, 0.5)
    return Row(nothing, ours, Measured([0.1, 0.1], [0.001, 0.001], 0.25))


@pytest.mark.parametrize(("songs", "ms", "fine"), [(1000, 1.4, True), (1000, 1.6, False), (1_000_000, 1.6, True)])
def test_a_slow_command_is_said_where_the_limit_holds(
    songs: int, ms: float, fine: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    size = Size(songs)
    size.print_row(row("song", ms), typing=False)
    said = capsys.readouterr().out
    assert size.fine is fine
    assert ("**no**" in said) is not fine
    assert "(2 times)" in said


def test_a_command_without_an_answer_is_no_success(capsys: pytest.CaptureFixture[str]) -> None:
    size = Size(1_000_000)
    size.print_row(row("song", 0, problem="no answer in 5 s"), typing=False)
    assert not size.fine
    assert "no answer in 5 s" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("songs", "name", "ms", "fine"),
    [
        (1_000_000, "typing a song", 40, True),
        (1_000_000, "typing a song", 60, False),
        (1_000_000, "a slip in a song", 60, True),
        (100_000, "a slip in a song", 60, False),
    ],
)
def test_suggestions_that_come_late_are_said(
    songs: int, name: str, ms: float, fine: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    size = Size(songs)
    size.print_typing([row(name, ms)])
    assert size.fine is fine
    assert f"| {name} | {ms:.1f} | 100.0 | 50% | 25% |" in capsys.readouterr().out


def test_growth_memory_and_crowds_are_judged(capsys: pytest.CaptureFixture[str]) -> None:
    small, large = Size(1000, middles={"song": 1.2, "list": 1.0}), Size(1_000_000, middles={"song": 1.5, "list": 1.1})
    large.print_growth(small)
    assert not large.fine
    growth = capsys.readouterr().out
    assert "| song | 1.25 | 1.2 | **no** |" in growth
    assert "| list | 1.10 | 1.2 | ok |" in growth
    heavy = Size(1000)
    heavy.print_memory((1000, 1000), (1500, 1700), (1200, 1200))
    assert not heavy.fine
    held_up = Size(1000)
    held_up.print_crowd([Load(400, 1000, 1.0, 0), Load(400, 700, 1.0, 1), Load(40, 300, 1.5, 0)])
    assert not held_up.fine  # one got no answer
