"""Whoever writes a record wrong reads what is wrong, where, and what would be right."""

import json
from pathlib import Path

import pytest

from bot.core.vocabulary import Mood
from bot.store.datafiles import DataFiles, read_data
from bot.store.folder import DataFolders
from bot.store.ids import new_ids
from bot.store.problems import BadDataError, Problem
from bot.store.schema import schemas, write_schemas
from tests.conftest import DATA
from tests.small import artist, edit, small_folder, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with one artist in it, Singer, who has one ballad."""
    return small_folder(tmp_path / "data")


def complaints(folder: Path) -> list[str]:
    with pytest.raises(BadDataError) as failure:
        read_data(DataFolders.at(folder))
    return [str(problem) for problem in failure.value.problems]


def test_a_right_folder_is_read(folder: Path) -> None:
    files = read_data(DataFolders.at(folder))
    assert files.artists["singer"].ballads[0].moods == {Mood.SAD: 3, Mood.CALM: 1}


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("sad = 3", "sadd = 3", "moods: 'sadd' is not a mood; did you mean 'sad'?"),
        ("sad = 3", "zzzzzz = 3", "moods: 'zzzzzz' is not a mood: one of sad, heartbreak, "),
        ("sad = 3", "sad = 4", "moods.sad: Input should be less than or equal to 3, but it is 4"),
        ('kind = "solo"', 'kind = "solist"', "kind: 'solist' is not a kind; did you mean 'solo'?"),
        ("year = 1999\n", "year = 1999\nyaer = 1\n", "yaer: is not a field; did you mean 'year'?"),
        ("year = 1999\n", "", "노래 · year: is missing"),
        ('id = "bbbbb"', 'id = "Bbbbb"', "id: 'Bbbbb' does not look like ^["),
        ("A line.", "x" * 161, "line.en: 161 characters, at most 160"),
        ("A line.", "What a masterpiece.", "line.en: 'masterpiece' is not how this bot speaks; say it more quietly"),
        ("A line.", "A line!", "line.en: '!' is not how this bot speaks; say it more quietly"),
        (', roman = "Norae"', "", "노래 · record: a title in Hangul needs title.roman and meaning"),
        ("year = 1999", 'year = 1999\ndate = "1999-99-99"', "month must be in 1..12"),
        ("sad = 3, calm = 1", "sad = 3", "moods: Dictionary should have at least 2 items"),
        ("year = 1999", 'year = 1999\ndate = "2001-01"', "노래 · record: date 2001-01 is not in year 1999"),
        ('basis = "release"', 'basis = "release"\nmood_basis = "known"', "mood_basis 'known' needs mood_note"),
        ('basis = "release"', 'basis = "release"\nvoice = ["huskey"]', "voice: 'huskey' is not a voice; did you mean"),
        ('title = { ko = "노래", roman = "Norae" }', 'title = "노래"', "ballad 1 · title: Input should be"),
        ('basis = "release"', 'basis = "release"\nversion_of = "zzzzz"', "version_of: no ballad has the id 'zzzzz'"),
        ('basis = "release"', 'basis = "release"\nversion_of = "bbbbb"', "version_of: no ballad has the id 'bbbbb'"),
        ('basis = "release"', 'basis = "release"\nversion_of = "bbbbb"\noriginal = { ko = "가", en = "A", ja = "あ" }',
         "version_of says which song it is; original is for one that is not here"),
        ('basis = "release"', 'basis = "release"\nost = "goblin"', "노래 · ost: 'goblin' does not stand in works.toml"),
        ('kind = "solo"', 'kind = "solo"\nnamesakes = ["sing"]', "there is no file sing.toml; did you mean 'singer'?"),
        ('kind = "solo"', 'kind = "solo"\ngroups = ["singr"]', "there is no file singr.toml; did you mean 'singer'?"),
    ],
)  # fmt: skip
def test_a_slip_is_named_with_what_would_be_right(folder: Path, old: str, new: str, complaint: str) -> None:
    edit(folder, old, new)
    (said,) = complaints(folder)
    assert said.startswith("artists/singer.toml · ")
    assert complaint in said


def test_all_slips_of_all_files_are_named_at_once(folder: Path) -> None:
    edit(folder, "sad = 3", "sadd = 3")
    edit(folder, "year = 1999", "year = 1")
    write(folder, "broken", "this is no TOML")
    write(folder, "double", artist("ccccc", "ccccc"))
    said = complaints(folder)
    assert len(said) == 5
    assert [line for line in said if "sadd" in line]
    assert [line for line in said if "year: Input should be greater" in line]
    assert [line for line in said if line.startswith("artists/broken.toml · file: cannot be read as TOML")]
    assert len([line for line in said if "'ccccc' is used by another record too" in line]) == 2


def test_who_leads_to_a_broken_file_is_not_blamed(folder: Path) -> None:
    edit(folder, 'kind = "solo"', 'kind = "solo"\ngroups = ["band"]')
    edit(folder, 'basis = "release"', 'basis = "release"\nversion_of = "zzzzz"')
    write(folder, "band", "no TOML")
    assert len(complaints(folder)) == 1


def test_an_artist_needs_a_ballad_or_members(folder: Path) -> None:
    write(folder, "band", artist("ddddd"))
    assert complaints(folder) == ["artists/band.toml · ballads: an artist needs a ballad here, or members who have one"]
    edit(folder, 'kind = "solo"', 'kind = "solo"\ngroups = ["band"]')
    assert read_data(DataFolders.at(folder)).artists["band"].ballads == []


def test_a_missing_mood_and_a_missing_file_are_named(folder: Path) -> None:
    moods = folder / "moods.toml"
    moods.write_text(moods.read_text("utf-8").replace("[calm]", "[calmm]"), "utf-8")
    assert "moods.toml · record: 'calmm' is not a mood; did you mean 'calm'?" in complaints(folder)[0]
    moods.write_text(moods.read_text("utf-8").partition("[calmm]")[0], "utf-8")
    assert complaints(folder) == [
        "moods.toml · calm · record: is missing",
        "moods.toml · dramatic · record: is missing",
    ]
    moods.unlink()
    assert complaints(folder) == ["moods.toml · file: is missing"]


def test_a_folder_without_artists_is_not_right(folder: Path) -> None:
    (folder / "artists").rename(folder / "artist")
    assert complaints(folder) == ["artists · folder: holds no artist: one file each, named <artist>.toml"]


def test_the_catalogue_of_this_project_is_right() -> None:
    files = read_data(DataFolders.at(DATA))
    ballads = [ballad for artist in files.artists.values() for ballad in artist.ballads]
    assert len(ballads) >= 65
    assert len(files.artists) >= 30
    assert {ballad.year // 10 for ballad in ballads} >= {197, 198, 199, 200, 201, 202}


def test_who_leads_to_a_broken_file_of_works_is_not_blamed(folder: Path) -> None:
    edit(folder, 'basis = "release"', 'basis = "release"\nost = "goblin"')
    (folder / "works.toml").write_text("[goblin]\nkind = 3", "utf-8")
    assert [line for line in complaints(folder) if not line.startswith("works.toml · ")] == []


def test_a_version_of_a_version_is_told_to_name_the_original(folder: Path) -> None:
    write(folder, "second", artist("ccccc", "ddddd", version_of='"bbbbb"'))
    write(folder, "third", artist("eeeee", "fffff", version_of='"ddddd"'))
    assert complaints(folder) == [
        "artists/third.toml · 노래 · version_of: 'ddddd' is a version itself, of 'bbbbb': name that one"
    ]


def test_a_collection_holds_what_is_here_and_each_song_once(folder: Path) -> None:
    write(folder, "second", artist("ccccc", "ddddd", version_of='"bbbbb"'))
    shelf = folder / "collections" / "some.toml"
    shelf.parent.mkdir()
    text = 'names = { ko = "가", en = "A", ja = "あ" }\nemoji = "🌧"\nline = { en = "A.", ko = "가.", ja = "あ。" }\n'
    shelf.write_text(text + 'ballads = ["bbbbb", "ddddd", "zzzzz"]\n', "utf-8")
    assert complaints(folder) == [
        "collections/some.toml · ballads: no ballad has the id 'zzzzz'",
        "collections/some.toml · ballads: '노래' stands here 2 times, in one version or another",
    ]


def test_an_id_that_was_renamed_has_to_lead_somewhere_and_be_free(folder: Path) -> None:
    (folder / "renamed.toml").write_text('aaaaa = "bbbbb"\nccccc = "zzzzz"\n', "utf-8")
    assert complaints(folder) == [
        "renamed.toml · aaaaa · id: is used by a record: nothing that is there can lead elsewhere",
        "renamed.toml · ccccc · id: leads to 'zzzzz', which no record has",
    ]


def test_the_five_songs_of_the_article_are_here() -> None:
    files = read_data(DataFolders.at(DATA))
    songs = {(ballad.title.en, artist.names.en) for artist in files.artists.values() for ballad in artist.ballads}
    assert {
        ("I will come to you", "Jin"),
        ("I Can't Forget", "Kim Jae-joong"),
        ("PLAY", "LUCY"),
        ("About all love", "Lee Min-hyuk"),
        ("HERO (From the film Firefighters)", "Park Hyo-shin"),
    } <= songs


def test_no_synonym_stands_under_two_moods() -> None:
    words = [word.casefold() for record in read_data(DataFolders.at(DATA)).moods.values() for word in record.synonyms]
    assert len(words) == len(set(words))


def test_new_ids_are_new_and_look_like_ids(folder: Path) -> None:
    from random import Random

    files: DataFiles = read_data(DataFolders.at(folder))
    made = new_ids(files, 200, Random(1))
    assert len(set(made)) == 200
    for id_ in made:
        edited = artist(id_, "bbbbb")
        write(folder, "singer", edited)
    assert read_data(DataFolders.at(folder)).artists["singer"].id == made[-1]


def test_an_id_in_use_is_never_given_again(folder: Path) -> None:
    class Stuck:
        """Rolls what is taken first."""

        def __init__(self) -> None:
            self.rolls = iter(["aaaaa", "bbbbb", "ccccc"])

        def choices(self, _letters: str, k: int) -> str:
            return next(self.rolls)[:k]

    assert new_ids(read_data(DataFolders.at(folder)), 1, Stuck()) == ["ccccc"]  # type: ignore[arg-type]


def test_editors_get_the_schemas_of_today(tmp_path: Path) -> None:
    for path in write_schemas(tmp_path):
        assert path.read_text("utf-8") == (DATA / path.name).read_text("utf-8"), "run: ballad-bot catalogue schema"
    assert "heartbreak" in json.dumps(json.loads(schemas()["artist.schema.json"]))


def test_a_problem_of_a_whole_file_reads_well() -> None:
    assert str(Problem("moods.toml", "", "file", "is missing")) == "moods.toml · file: is missing"
