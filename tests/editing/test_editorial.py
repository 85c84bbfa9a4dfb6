"""What the editors promise is held: nothing vanishes, no mood is thin, two of one name say so."""

from pathlib import Path

import pytest

from bot.editing.editorial import editorial_problems
from bot.editing.left_out import read_left_out
from bot.editing.stats import stats
from bot.store.datafiles import read_data
from bot.store.problems import BadDataError
from tests.conftest import DATA
from tests.small import artist, edit, folders, small_folder, write

LEFT_OUT = """[[rows]]
artist = "가수"
title = "둘이서"
year = 2001
why = "woman-sings"
note = "a duet"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with one ballad, all that belongs to it, and one row that was left out."""
    path = small_folder(tmp_path / "data")
    (path / "survey.csv").write_text("artist,title,year,ballad\n가수,노래,1999,bbbbb\n가수,둘이서,2001,\n", "utf-8")
    (path / "left-out.toml").write_text(LEFT_OUT, "utf-8")
    (path / "ids.txt").write_text("aaaaa\nbbbbb\n", "utf-8")
    return path


def said(folder: Path) -> list[str]:
    """Return what is wrong but the counts, which a small folder cannot reach."""
    problems = map(str, editorial_problems(read_data(folders(folder)), folder))
    return [line for line in problems if "at least" not in line]


def test_the_whole_catalogue_keeps_every_promise() -> None:
    assert [str(one) for one in editorial_problems(read_data(folders(DATA)), DATA)] == []


def test_a_folder_that_lost_nothing_is_right_but_for_its_size(folder: Path) -> None:
    assert said(folder) == []
    thin = [line for line in map(str, editorial_problems(read_data(folders(folder)), folder)) if "at least" in line]
    assert "moods.toml · sad · ballads: only 1 ballads have it, at least 40 should" in thin
    assert "artists · 1990s · year: only 1 ballads are of that time, at least 35 should be" in thin


def test_an_id_that_vanishes_is_missed_until_it_leads_elsewhere(folder: Path) -> None:
    edit(folder, "bbbbb", "ccccc")
    assert said(folder) == [
        "survey.csv · 가수, 노래, 1999 · ballad: no ballad has the id 'bbbbb'",
        "ids.txt · bbbbb · id: no record has it any more: say in renamed.toml which one to take instead",
        "ids.txt · ccccc · id: is not registered yet: `ballad-bot catalogue register` does it",
    ]
    (folder / "renamed.toml").write_text('bbbbb = "ccccc"\n', "utf-8")
    (folder / "ids.txt").write_text("aaaaa\nbbbbb\nccccc\n", "utf-8")
    assert said(folder) == []


def test_a_row_is_here_or_left_out_with_a_reason(folder: Path) -> None:
    (folder / "left-out.toml").write_text(LEFT_OUT.replace("둘이서", "노래").replace("2001", "1999"), "utf-8")
    assert said(folder) == [
        "survey.csv · 가수, 둘이서, 2001 · ballad: is empty, and left-out.toml does not say why",
        "left-out.toml · 가수, 노래, 1999 · row: stands in survey.csv with a ballad, or not at all",
    ]


@pytest.mark.parametrize("name", ["survey.csv", "left-out.toml", "ids.txt"])
def test_a_promise_is_not_dropped_with_the_file_that_holds_it(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert said(folder) == [f"{name} · file: is missing: data/README.md says what it is for"]


def test_a_reason_that_is_none_is_named(folder: Path) -> None:
    (folder / "left-out.toml").write_text(LEFT_OUT.replace("woman-sings", "woman-sing"), "utf-8")
    with pytest.raises(BadDataError, match="'woman-sing' is not a why; did you mean 'woman-sings'"):
        read_left_out(folder / "left-out.toml")


def test_two_of_one_name_have_to_say_so(folder: Path) -> None:
    write(folder, "other", artist("ccccc", "ddddd", english="Other"))
    (folder / "ids.txt").write_text("aaaaa\nbbbbb\nccccc\nddddd\n", "utf-8")
    assert len(said(folder)) == 4
    assert "artists/singer.toml · namesakes: '가수' is a name of other too: take it away, or name other here" in said(
        folder
    )
    for stem, other in (("singer", "other"), ("other", "singer")):
        edit(folder, 'kind = "solo"', f'kind = "solo"\nnamesakes = ["{other}"]', stem)
    assert said(folder) == []


def test_a_namesake_in_a_folder_of_ones_own_is_said_there_alone(folder: Path, tmp_path: Path) -> None:
    extra = tmp_path / "mine"
    extra.mkdir()
    write(extra, "mine", artist("xaaaa", "xbbbb", english="Mine"))
    files = read_data(folders(folder, extra))
    assert [one.file for one in editorial_problems(files, folder) if one.field == "namesakes"] != []
    edit(extra, 'kind = "solo"', 'kind = "solo"\nnamesakes = ["singer"]', "mine")
    files = read_data(folders(folder, extra))
    assert [one for one in editorial_problems(files, folder) if one.field == "namesakes"] == []


def test_a_work_without_songs_and_two_works_of_one_name_are_named(folder: Path) -> None:
    works = "".join(
        f'[{key}]\nkind = "drama"\nnames = {{ ko = "{name}", en = "A", ja = "あ" }}\naliases = ["응팔"]\n'
        for key, name in (("one", "하나"), ("two", "둘"))
    )
    (folder / "works.toml").write_text(works, "utf-8")
    assert sorted(said(folder)) == [
        "works.toml · one · aliases: '응팔' is a name of another drama too",
        "works.toml · one · record: no ballad was made for it",
        "works.toml · two · aliases: '응팔' is a name of another drama too",
        "works.toml · two · record: no ballad was made for it",
    ]


def test_the_counts_say_how_much_there_is(folder: Path) -> None:
    counted = stats(read_data(folders(folder)))
    assert "ballads               1" in counted
    assert "1990s                 1" in counted
    assert "own lines             1" in counted
