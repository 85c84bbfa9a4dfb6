"""Who edits in a spreadsheet sees what will change, loses nothing, and is told the line of every slip."""

import csv
import unicodedata
from pathlib import Path
from random import Random

import pytest

from bot.editing.exchange import read_changes, write_csv
from bot.editing.rewriting import write_changes
from bot.editing.sheet import COLUMNS, content_of, row_of
from bot.store.datafiles import DataFiles, read_data
from bot.store.problems import BadDataError
from bot.store.records import BalladRecord
from tests.conftest import DATA
from tests.small import folders, small_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with one artist in it, Singer, who has one ballad."""
    return small_folder(tmp_path / "data")


@pytest.fixture
def sheet(folder: Path, tmp_path: Path) -> Path:
    """Return the ballads of the folder as a CSV file."""
    path = tmp_path / "songs.csv"
    assert write_csv(read_data(folders(folder)), path) == 1
    return path


def edit(sheet: Path, old: str, new: str) -> None:
    text = sheet.read_bytes().decode("utf-8-sig")
    assert old in text
    sheet.write_bytes(text.replace(old, new).encode())


def changes(folder: Path, sheet: Path) -> list[str]:
    return [str(change) for change in read_changes(read_data(folders(folder)), sheet, Random(1))]


def complaints(folder: Path, sheet: Path) -> list[str]:
    with pytest.raises(BadDataError) as failure:
        read_changes(read_data(folders(folder)), sheet, Random(1))
    return [str(problem) for problem in failure.value.problems]


def test_every_ballad_of_ours_survives_the_way_out_and_back() -> None:
    files: DataFiles = read_data(folders(DATA))
    for stem, artist in files.artists.items():
        for ballad in artist.ballads:
            assert BalladRecord.model_validate(content_of(row_of(stem, ballad))) == ballad


def test_a_sheet_that_nobody_touched_changes_nothing(folder: Path, sheet: Path) -> None:
    assert changes(folder, sheet) == []


def test_what_changes_is_shown_cell_by_cell_and_then_stands_in_the_file(folder: Path, sheet: Path) -> None:
    path = folder / "artists" / "singer.toml"
    path.write_text("# A note of a careful hand.\n" + path.read_text("utf-8"), "utf-8")
    edit(sheet, "song", "a song")
    edit(sheet, "sad 3 | calm 1", "sad 2 | calm 1 | hopeful 3")
    (shown,) = changes(folder, sheet)
    assert shown.splitlines() == [
        "artists/singer.toml · 노래 · meaning_en: 'song' → 'a song'",
        "artists/singer.toml · 노래 · moods: 'sad 3 | calm 1' → 'sad 2 | calm 1 | hopeful 3'",
    ]
    write_changes(folder, read_changes(read_data(folders(folder)), sheet, Random(1)))
    (ballad,) = read_data(folders(folder)).artists["singer"].ballads
    assert ballad.meaning is not None
    assert ballad.meaning.en == "a song"
    assert len(ballad.moods) == 3
    assert path.read_text("utf-8").startswith("# A note of a careful hand.\n")
    assert changes(folder, sheet) == []


def test_an_emptied_cell_takes_the_field_away_and_a_filled_one_adds_it(folder: Path, sheet: Path) -> None:
    rows = [*csv.DictReader(sheet.read_text("utf-8-sig").splitlines())]
    rows[0] |= {"line_en": "", "line_ko": "", "line_ja": "", "album": "Album", "season": "winter | spring"}
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(row.values() for row in rows)
    write_changes(folder, read_changes(read_data(folders(folder)), sheet, Random(1)))
    (ballad,) = read_data(folders(folder)).artists["singer"].ballads
    assert (ballad.line, ballad.album, ballad.season) == (None, "Album", ["winter", "spring"])


def test_a_row_without_id_becomes_a_new_ballad_with_one(folder: Path, sheet: Path) -> None:
    row = (
        'singer,,새 노래,,Sae Norae,new song,新しい歌,2001,,release,,,,"calm 3 | sad 1",judged,,,,,,,,,,,,,2,a book,\n'
    )
    sheet.write_bytes(sheet.read_bytes() + row.encode())
    assert changes(folder, sheet) == ["artists/singer.toml · 새 노래: new"]
    write_changes(folder, read_changes(read_data(folders(folder)), sheet, Random(1)))
    first, second = read_data(folders(folder)).artists["singer"].ballads
    assert (first.id, second.title.ko, len(second.id)) == ("bbbbb", "새 노래", 5)


def test_two_new_rows_get_two_ids(folder: Path, sheet: Path) -> None:
    class Stuck(Random):
        """Rolls the same ids again and again."""

        def choices(self, _letters: str, k: int) -> list[str]:  # type: ignore[override]
            self.rolled = getattr(self, "rolled", -1) + 1
            return [*"cdcdcd"[self.rolled] * k]

    row = 'singer,,{0},,Sae Norae,new song,新しい歌,2001,,release,,,,"calm 3 | sad 1",judged,,,,,,,,,,,,,2,a book,\n'
    sheet.write_bytes(sheet.read_bytes() + (row.format("하나") + row.format("둘")).encode())
    made = read_changes(read_data(folders(folder)), sheet, Stuck())
    assert [change.record.id for change in made] == ["ccccc", "ddddd"]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_sheets_of_every_program_are_read_right(folder: Path, sheet: Path, mark: str, ends: str) -> None:
    text = sheet.read_bytes().decode("utf-8-sig").replace("\r\n", ends).replace("Norae", "Noraeyo")
    sheet.write_bytes((mark + unicodedata.normalize("NFD", text)).encode())
    assert changes(folder, sheet) == ["artists/singer.toml · 노래 · title_roman: 'Norae' → 'Noraeyo'"]


def test_only_some_columns_leave_the_others_as_they_are(folder: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "some.csv"
    sheet.write_text("artist,id,meaning_ja\nsinger,bbbbb,うた\n", "utf-8")
    assert changes(folder, sheet) == ["artists/singer.toml · 노래 · meaning_ja: '歌' → 'うた'"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("artist,year\nsinger,1999\n", "some.csv, line 1 · id: this column is missing: without it nobody knows"),
        ("artist,id,yaer\n", "some.csv, line 1 · yaer: there is no such column; did you mean 'year'?"),
        ("artist,id,year,year\n", "some.csv, line 1 · year: this column stands here twice"),
        ("artist,id,year\nsinger,bbbbb,MCM\n", "some.csv, line 2 · cell: year: 'MCM' is not a number"),
        ("artist,id,year\nsinger,bbbbb,1800\n", "some.csv, line 2 · year: Input should be greater"),
        ("artist,id,moods\nsinger,bbbbb,sad\n", "some.csv, line 2 · cell: moods: 'sad' does not look like 'sad 3'"),
        ("artist,id,guests\nsinger,bbbbb,누구\n", "some.csv, line 2 · cell: guests: '누구' does not look like"),
        ("artist,id,year\nsinger,zzzzz,1999\n", "some.csv, line 2 · id: no ballad of singer has the id 'zzzzz'"),
        ("artist,id,year\nsingre,bbbbb,1999\n", "artist: there is no file artists/singre.toml; did you mean 'singer'?"),
        ("artist,id,year\nsinger,bbbbb,1\nsinger,bbbbb,2\n", "line 3 · id: 'bbbbb' stands in line 2 already"),
        (
            "artist,id,line_en\nsinger,bbbbb,a, b\n",
            "line 2 · row: 4 cells, but 3 columns: a comma is to be in quotation",
        ),
    ],
)
def test_what_cannot_be_followed_is_refused_with_line_and_reason(
    folder: Path, tmp_path: Path, text: str, complaint: str
) -> None:
    sheet = tmp_path / "some.csv"
    sheet.write_text(text, "utf-8")
    assert any(complaint in said for said in complaints(folder, sheet)), complaints(folder, sheet)


def test_another_encoding_is_refused_with_what_to_do(folder: Path, sheet: Path) -> None:
    sheet.write_bytes("artist,id,title_ko\nsinger,bbbbb,노래\n".encode("cp949"))
    assert complaints(folder, sheet) == ["songs.csv · file: is not UTF-8 (byte 32): save it as CSV UTF-8"]
