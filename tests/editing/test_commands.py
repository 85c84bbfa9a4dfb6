"""Whoever keeps a catalogue does it by a word each: counting, taking it to a spreadsheet and back, new ids."""

from pathlib import Path

import pytest

from bot.cli import main
from bot.store.datafiles import read_data
from tests.small import artist, folders, small_folder, write


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a data folder with one ballad, which is the one in use."""
    path = small_folder(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BALLAD_EXTRA_DATA", raising=False)
    monkeypatch.setenv("BALLAD_DATA", str(path))
    monkeypatch.setenv("BALLAD_HOME", str(tmp_path / "home"))
    return path


@pytest.mark.usefixtures("folder")
def test_the_counts_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalogue", "stats"]) == 0
    assert "ballads               1" in capsys.readouterr().out


def test_a_change_in_a_spreadsheet_is_shown_first_and_then_made(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "songs.csv"
    assert main(["catalogue", "export", str(sheet)]) == 0
    assert "1 ballads" in capsys.readouterr().out
    assert main(["catalogue", "import", str(sheet)]) == 0
    assert "Nothing is different." in capsys.readouterr().out
    sheet.write_text(sheet.read_text("utf-8").replace("1999", "2001"), "utf-8")
    assert main(["catalogue", "import", str(sheet), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "artists/singer.toml · 노래 · year: '1999' → '2001'" in said
    assert "1 ballads would change" in said
    assert read_data(folders(folder)).artists["singer"].ballads[0].year == 1999
    assert main(["catalogue", "import", str(sheet)]) == 0
    assert "1 ballads in 1 files" in capsys.readouterr().out
    assert read_data(folders(folder)).artists["singer"].ballads[0].year == 2001


@pytest.mark.usefixtures("folder")
def test_what_is_exported_can_be_imported_also_beside_a_folder_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").mkdir()
    write(tmp_path / "mine", "mine", artist("xaaaa", "xbbbb"))
    monkeypatch.setenv("BALLAD_EXTRA_DATA", str(tmp_path / "mine"))
    assert main(["catalogue", "export", str(tmp_path / "songs.csv")]) == 0
    assert main(["catalogue", "import", str(tmp_path / "songs.csv"), "--dry-run"]) == 0
    assert "Nothing is different." in capsys.readouterr().out


def test_a_sheet_that_cannot_be_followed_changes_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "songs.csv"
    sheet.write_text("artist,year\nsinger,2001\n", "utf-8")
    before = (folder / "artists" / "singer.toml").read_bytes()
    assert main(["catalogue", "import", str(sheet)]) == 1
    assert "songs.csv, line 1 · id: this column is missing" in capsys.readouterr().err
    assert (folder / "artists" / "singer.toml").read_bytes() == before


def test_new_ids_are_noted_once_and_stay(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalogue", "register"]) == 0
    assert "2 new ids, 2 altogether" in capsys.readouterr().out
    write(folder, "other", artist("ccccc", "ddddd"))
    assert main(["catalogue", "register"]) == 0
    assert "2 new ids, 4 altogether" in capsys.readouterr().out
    assert (folder / "ids.txt").read_text("utf-8") == "aaaaa\nbbbbb\nccccc\nddddd\n"


@pytest.mark.usefixtures("folder")
def test_ids_for_a_folder_of_ones_own_begin_with_x(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalogue", "new-id", "5", "--extra"]) == 0
    ids = capsys.readouterr().out.split()
    assert len(set(ids)) == 5
    assert all(id_.startswith("x") and len(id_) == 5 for id_ in ids)


@pytest.mark.usefixtures("folder")
def test_a_folder_of_ones_own_is_checked_with_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    extra = tmp_path / "mine"
    write_to = extra / "artists"
    write_to.mkdir(parents=True)
    (write_to / "mine.toml").write_text(artist("aaaab", "xbbbb"), "utf-8")
    monkeypatch.setenv("BALLAD_EXTRA_DATA", str(extra))
    assert main(["check"]) == 1
    assert "extra/artists/mine.toml · id: 'aaaab' does not begin with x" in capsys.readouterr().err
    monkeypatch.setenv("BALLAD_EXTRA_DATA", str(tmp_path / "nowhere"))
    assert main(["check"]) == 2
    assert "BALLAD_EXTRA_DATA is" in capsys.readouterr().err
