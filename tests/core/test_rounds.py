"""No ballad twice until all were shown, and no artist twice within three, for as long as anybody listens."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.rounds import APART, DRAW, MEMORY, WINDOW, Memory, Round, Shown, begin, choose

Bucket = list[Shown]


def bucket(*artists: int) -> Bucket:
    """Return as many ballads as there are numbers, each number standing for an artist."""
    return [Shown(f"ballad{rank}", f"artist{artist}") for rank, artist in enumerate(artists)]


def draw(round_: Round, ballads: Bucket) -> Round:
    """Return the round with its window filled."""
    return round_.draw(round_.next_ranks(len(ballads)), dict(enumerate(ballads)))


def listen(ballads: Bucket, times: int, rng: Random, memory: Memory | None = None) -> list[Shown]:
    """Return what a place is shown that asks for one of `ballads` so many times."""
    memory = memory or Memory()
    round_ = begin("now", rng, memory.turn)
    shown: list[Shown] = []
    while len(shown) < times:
        round_ = draw(round_, ballads)
        choice = choose(round_, memory)
        if choice is not None:
            shown.append(choice.shown)
            memory, round_ = memory.add(choice.shown), choice.round
        elif round_.position < len(ballads):
            round_ = round_.without_heard(memory)
        else:
            round_ = begin("now", rng, memory.turn)
    return shown


def clashes(shown: list[Shown]) -> int:
    """Return how often an artist came again within three."""
    return sum(one.artist in [before.artist for before in shown[max(0, n - APART) : n]] for n, one in enumerate(shown))


# Real buckets have at the most 25 ballads an artist and rarely under ten artists
artists = st.lists(st.integers(0, 30), min_size=1, max_size=150)


@given(artists, st.integers(0, 2**32))
@settings(max_examples=60)
def test_all_are_shown_before_one_comes_again(who: list[int], seed: int) -> None:
    shown = listen(bucket(*who), 3 * len(who), Random(seed))
    for start in range(0, len(shown), len(who)):
        assert len({one.ballad for one in shown[start : start + len(who)]}) == len(who)


@given(st.lists(st.integers(1, 6), min_size=30, max_size=60), st.integers(0, 2**32))
@settings(max_examples=60)
def test_an_artist_rests_for_three_ballads_to_the_end_of_a_round(counts: list[int], seed: int) -> None:
    ballads = bucket(*(artist for artist, count in enumerate(counts) for _ in range(count)))
    assert clashes(listen(ballads, len(ballads), Random(seed))) == 0


def test_where_an_artist_cannot_rest_the_person_is_told() -> None:
    ballads = bucket(0, 0, 0, 1)
    first = choose(draw(begin("now", Random(1)), ballads), Memory())
    assert first is not None
    assert not first.crowded
    second = choose(first.round, Memory().add(Shown("x", "artist0")).add(Shown("y", "artist1")))
    assert second is not None
    assert second.crowded


def test_of_artists_who_all_were_heard_the_one_who_rested_longest_comes() -> None:
    memory = Memory().add(Shown("a", "artist0")).add(Shown("b", "artist1")).add(Shown("c", "artist2"))
    choice = choose(Round("now", 1, memory.turn, 3, tuple(bucket(2, 1, 0))), memory)
    assert choice is not None
    assert choice.shown.artist == "artist0"


@given(st.integers(0, 2**32))
@settings(max_examples=30)
def test_what_another_filter_showed_does_not_come_again_in_the_round(seed: int) -> None:
    rng, ballads = Random(seed), bucket(*range(40))
    memory, round_ = Memory(), begin("now", rng)
    for shown in ballads[:20]:
        memory = memory.add(shown)
    rest: set[str] = set()
    while True:
        round_ = draw(round_, ballads)
        choice = choose(round_, memory)
        if choice is None and round_.position == 40:
            break
        round_ = choice.round if choice else round_.without_heard(memory)
        if choice:
            memory = memory.add(choice.shown)
            rest.add(choice.shown.ballad)
    assert rest == {shown.ballad for shown in ballads[20:]}


def test_a_first_round_passes_over_what_the_place_remembers() -> None:
    ballads = bucket(*range(20))
    memory = Memory()
    for shown in ballads[:15]:
        memory = memory.add(shown)
    choice = choose(draw(begin("now", Random(1)), ballads), memory)
    assert choice is not None
    assert choice.shown in ballads[15:]


def test_a_window_of_what_was_heard_elsewhere_gives_way_to_the_next() -> None:
    ballads = bucket(*range(50))
    round_ = draw(begin("now", Random(1)), ballads)
    memory = Memory()
    for shown in round_.window:
        memory = memory.add(shown)
    assert choose(round_, memory) is None
    after = draw(round_.without_heard(memory), ballads)
    assert len(after.window) == DRAW
    assert set(after.window) <= set(ballads) - set(round_.window)


def test_a_new_round_does_not_begin_with_what_was_just_heard() -> None:
    for seed in range(50):
        shown = listen(bucket(*range(20)), 40, Random(seed))
        assert shown[20].ballad not in {one.ballad for one in shown[15:20]}


def test_a_place_remembers_the_last_ones_and_counts_all() -> None:
    memory = Memory()
    for number in range(MEMORY + 10):
        memory = memory.add(Shown(f"b{number}", "a"))
    assert memory.turn == MEMORY + 10
    assert len(memory.shown) == MEMORY
    assert memory.since(MEMORY + 8) == {f"b{MEMORY + 8}", f"b{MEMORY + 9}"}
    assert memory.since(MEMORY + 10) == set()


def test_a_ballad_that_left_the_catalogue_is_passed_over() -> None:
    round_ = begin("now", Random(1))
    assert choose(round_.draw([0, 1], {}), Memory()) is None


def test_a_window_is_filled_and_no_more() -> None:
    ballads = bucket(*range(1000))
    round_ = begin("now", Random(3))
    for _ in range(WINDOW // DRAW):
        assert len(round_.next_ranks(1000)) == DRAW
        round_ = draw(round_, ballads)
    assert len(round_.window) == len(set(round_.window)) == WINDOW
    assert draw(round_, ballads) == round_
    assert not replace(round_, window=round_.window[DRAW - 1 :]).next_ranks(1000)
    assert len(replace(round_, window=round_.window[DRAW:]).next_ranks(1000)) == DRAW


@pytest.mark.parametrize("size", [1, 2, 3])
def test_even_one_or_two_ballads_make_a_round(size: int) -> None:
    assert len(listen(bucket(*range(size)), 10, Random(1))) == 10
