"""The simulated listeners say what they like, and what is measured of recommenders is right."""

import asyncio
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

from benchmarks import recommend
from benchmarks.recommending.baselines import Chance, MostSaved, Neighbours
from benchmarks.recommending.listeners import (
    LIKED,
    MOST_AWAY,
    MOST_HEARTS,
    Listener,
    Songs,
    draw_listeners,
    draw_taste,
)
from benchmarks.recommending.scoring import (
    JUDGED_AT,
    PICKS,
    STAGES,
    Recommender,
    Repertoire,
    Score,
    ceiling,
    goals,
    measure,
    table,
)
from bot.core.models import Ballad

SEED = 3


@pytest.fixture(scope="module")
def ballads(catalogue_file: Path) -> list[Ballad]:
    return asyncio.run(recommend.read_ballads(catalogue_file))


@pytest.fixture(scope="module")
def songs(ballads: list[Ballad]) -> Songs:
    return Songs.of(ballads)


@pytest.fixture(scope="module")
def listeners(songs: Songs) -> list[Listener]:
    return draw_listeners(songs, 200, SEED)


@pytest.fixture(scope="module")
def crowd(songs: Songs) -> list[tuple[str, ...]]:
    return [one.hearts[:20] for one in draw_listeners(songs, 100, SEED, 1)]


@pytest.fixture(scope="module")
def repertoire(ballads: list[Ballad]) -> Repertoire:
    return Repertoire(ballads)


class Oracle:
    """Somebody who knows what each of the listeners likes."""

    name = "oracle"

    def __init__(self, listeners: Sequence[Listener]) -> None:
        self._likes = {one.hearts[:count][::-1]: one.likes for one in listeners for count in STAGES}

    async def choose(self, hearts: Sequence[str], away: Collection[str], count: int, rng: Random) -> list[str]:
        return rng.sample(sorted(self._likes[tuple(hearts)].difference(hearts, away)), count)


class Stubborn:
    """Somebody who returns what they are told to, and then the latest hearts and what is not to be offered."""

    name = "stubborn"

    def __init__(self, picks: Sequence[str]) -> None:
        self._picks = picks

    async def choose(
        self,
        hearts: Sequence[str],
        away: Collection[str],
        count: int,  # noqa: ARG002 - more than that are none of its cares
        rng: Random,  # noqa: ARG002
    ) -> list[str]:
        return [*self._picks, *hearts[:2], *away]


def test_the_catalogue_has_one_version_of_each_song(ballads: list[Ballad], songs: Songs) -> None:
    assert len(ballads) > 1500
    assert max(Counter(one.family for one in ballads).values()) == 1
    assert list(songs.ids) == [one.id for one in ballads]
    assert songs.moods.max() == songs.voices.max() == songs.stories.max() == 1
    assert songs.reach[songs.known == 5].mean() == 2 * songs.reach[songs.known == 4].mean()


def test_the_same_seed_gives_the_same_listeners(songs: Songs, listeners: list[Listener]) -> None:
    assert draw_listeners(songs, 20, SEED) == listeners[:20]
    assert draw_listeners(songs, 20, SEED + 1) != listeners[:20]
    assert len({one.likes for one in listeners}) == len(listeners)


def test_nobody_who_is_measured_is_in_the_crowd(songs: Songs, listeners: list[Listener]) -> None:
    assert {one.likes for one in listeners}.isdisjoint(one.likes for one in draw_listeners(songs, 200, SEED, 1))


def test_hearts_are_liked_and_what_is_put_away_is_not(songs: Songs, listeners: list[Listener]) -> None:
    for one in listeners:
        assert len(one.likes) == round(LIKED * len(songs.ids))
        assert one.likes >= {*one.hearts}
        assert one.likes.isdisjoint(one.away)
        assert (len({*one.hearts}), len({*one.away})) == (MOST_HEARTS, MOST_AWAY)


def test_hearts_are_better_known_than_what_is_liked(songs: Songs, listeners: list[Listener]) -> None:
    known = dict(zip(songs.ids, songs.known, strict=True))
    hearts, likes = (
        [known[id_] for one in listeners for id_ in of(one)] for of in (lambda o: o.hearts, lambda o: o.likes)
    )
    assert np.mean(hearts) > np.mean(likes) + 0.3


def test_tastes_differ_and_are_about_more_than_fame(songs: Songs) -> None:
    tastes = [draw_taste(songs, np.random.default_rng(number)) for number in range(40)]
    alike = np.asarray(np.corrcoef(tastes))[np.triu_indices(len(tastes), 1)]
    assert 0 < alike.mean() < 0.2
    assert np.mean([np.corrcoef(taste, songs.known).min() for taste in tastes]) < 0.5


@pytest.mark.parametrize("hearts", STAGES)
async def test_who_knows_everything_is_always_right(
    hearts: int, listeners: list[Listener], repertoire: Repertoire
) -> None:
    score = await measure(Oracle(listeners), listeners, repertoire, hearts, SEED)
    assert score.hit_rate == 1
    assert score.interval(SEED) == (1, 1)
    assert (score.repeats, score.away) == (0, 0)


async def test_chance_is_right_as_often_as_songs_are_liked(
    songs: Songs, listeners: list[Listener], repertoire: Repertoire
) -> None:
    score = await measure(Chance(songs.ids), listeners, repertoire, 5, SEED)
    assert score.hit_rate == pytest.approx(LIKED, abs=0.015)
    low, high = score.interval(SEED)
    assert low < score.hit_rate < high
    assert high - low < 0.03
    assert 0.6 < score.shown < 0.75  # 1 - (1 - 10 / songs) ** listeners
    assert score.mean_artists > 9
    assert score.milliseconds > 0


def test_nobody_can_foresee_the_noise(listeners: list[Listener]) -> None:
    assert 0.5 < ceiling(listeners, JUDGED_AT) < 0.95


@pytest.mark.parametrize("hearts", STAGES)
async def test_none_of_the_others_returns_what_one_has_or_does_not_want(
    hearts: int, songs: Songs, crowd: list[tuple[str, ...]], listeners: list[Listener], repertoire: Repertoire
) -> None:
    for one in (Chance(songs.ids), MostSaved(songs.ids, crowd), Neighbours(songs.ids, crowd)):
        score = await measure(one, listeners[:30], repertoire, hearts, SEED)
        assert (score.repeats, score.away) == (0, 0), one.name
        assert len(await one.choose(listeners[0].hearts, [], PICKS, Random(1))) == PICKS


async def test_what_most_have_saved_comes_first() -> None:
    saved = MostSaved("abcd", ["ab", "bc", "bd", "cd", "cb"])
    assert await saved.choose([], [], 3, Random(1)) == ["b", "c", "d"]
    assert await saved.choose("b", "d", 3, Random(1)) == ["c", "a"]


async def test_the_neighbour_is_who_has_hearts_from_the_same_people() -> None:
    crowd = ["ab", "ab", "abe", "cd", "cde", "cd", "ef"]
    neighbours = Neighbours("abcdef", crowd, nearest=2)
    assert await neighbours.choose("a", "", 1, Random(1)) == ["b"]
    assert await neighbours.choose("d", "", 1, Random(1)) == ["c"]
    assert await neighbours.choose("a", "b", 2, Random(1)) == ["e", "c"]  # then what is saved most
    assert await neighbours.choose("ac", "", 2, Random(1)) == ["b", "d"]


async def test_what_may_never_happen_is_counted(
    listeners: list[Listener], repertoire: Repertoire, ballads: list[Ballad]
) -> None:
    one = listeners[0]
    liked = sorted(one.likes.difference(one.hearts))[:3]
    score = await measure(Stubborn([*liked, liked[0]]), [one], repertoire, 20, SEED)
    assert score.hits == [0.3]
    assert score.repeats == 3  # one twice, and two that have a heart
    assert score.away == 4
    assert score.shown == pytest.approx(9 / len(ballads))
    with pytest.raises(KeyError):
        await measure(Stubborn(["no such song"]), [one], repertoire, 20, SEED)


async def test_another_version_is_the_same_song_by_somebody_else(
    listeners: list[Listener], repertoire: Repertoire, ballads: list[Ballad]
) -> None:
    song = next(ballad for ballad in ballads if ballad.versions)
    other = song.versions[0]
    one = replace(listeners[0], likes=frozenset([song.id]), hearts=(), away=())
    score = await measure(Stubborn([song.id, other.id]), [one], repertoire, 20, SEED)
    assert (score.hits, score.repeats) == ([0.1], 1)
    assert repertoire.singer(other.id) == other.artist.id


def score_of(name: str, hit_rate: float, artists: int = 9, repeats: int = 0, away: int = 0) -> Score:
    return Score(name, [hit_rate] * 4, [artists] * 4, 0.5, repeats, away, 1.234)


@pytest.mark.parametrize(
    ("ours", "missed"),
    [
        (score_of("ours", 0.4), []),
        (score_of("ours", 0.3), ["hits ahead of neighbours"]),
        (score_of("ours", 0.15), ["hits at least 2 times", "hits ahead of most saved", "hits ahead of neighbours"]),
        (score_of("ours", 0.4, artists=7), ["at least 8 artists"]),
        (score_of("ours", 0.4, repeats=1), ["no song twice"]),
        (score_of("ours", 0.4, away=1), ["no 🙅 ever"]),
    ],
)
def test_each_goal_that_is_missed_is_said(ours: Score, missed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    others = [score_of("chance", 0.08), score_of("most saved", 0.2), score_of("neighbours", 0.3)]
    scores = {hearts: [ours, *others] for hearts in STAGES}
    assert recommend.said(scores) is not missed
    wrong = [line for line in capsys.readouterr().out.splitlines() if "**no**" in line]
    assert len(wrong) == len(missed)
    assert all(line.startswith(f"| {goal}") for line, goal in zip(wrong, missed, strict=True))


def test_what_may_never_happen_may_not_with_other_numbers_of_hearts_either() -> None:
    fine, chance = score_of("ours", 0.4), score_of("chance", 0.08)
    assert all(goals({5: fine, 20: fine, 50: fine}, chance, []).values())
    assert not all(goals({5: replace(fine, away=1), 20: fine, 50: fine}, chance, []).values())


def test_a_table_has_a_row_for_each() -> None:
    one, other = replace(score_of("ours", 0.4), artists=[7, 9]), score_of("chance", 0.08)
    heads, line, *rows = table([one, other], SEED).splitlines()
    assert rows[0] == "| ours | 40.0% | 40.0% to 40.0% | 8.0 | 50% | 50% | 0 | 0 | 1.23 |"
    assert heads.count("|") == line.count("|") == rows[1].count("|")


async def test_the_others_are_measured_without_ours(
    catalogue_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(recommend, "CROWD", 30)
    assert await recommend.compare(catalogue_file, 4, SEED, without_ours=True)
    said = capsys.readouterr().out
    rows = [said.count(f"\n| {name} |") for name in ("chance", "most saved", "neighbours", "oracle")]
    assert rows == [len(STAGES)] * 3 + [0]
    assert "After 50 hearts and 10 🙅:" in said


def test_everybody_who_is_compared_keeps_to_the_protocol() -> None:
    some: list[Recommender] = [Chance("a"), MostSaved("a", []), Oracle([]), Stubborn([])]
    assert len({one.name for one in some}) == len(some)
