"""Singers are kept apart for as long as there are others, and a draw is always one of the best."""

from random import Random

from bot.core.models import Scene
from bot.core.offering import apart, draw, most_like, sometimes_new, unheard
from bot.core.rounds import Memory, Shown
from bot.core.taste import Facet, Reference, Sketch, Taste, portrait_of
from bot.core.vocabulary import Mood


def sketch(id_: str, artist: str = "aaaaa", year: int = 1995, mood: Mood = Mood.SAD) -> Sketch:
    return Sketch(id_, id_, Reference(artist), year, {mood: 3}, Scene(), 3)


def test_singers_just_heard_are_left_out_unless_nobody_else_is_there() -> None:
    memory = Memory().add(Shown("x", "aaaaa")).add(Shown("y", "bbbbb"))
    one, other, third = sketch("1", "aaaaa"), sketch("2", "bbbbb"), sketch("3", "ccccc")
    assert list(apart([one, other, third], memory)) == [third]
    assert list(apart([one, other], memory)) == [one]
    assert list(apart([other], memory)) == [other]


def test_what_was_heard_is_left_out_in_every_version() -> None:
    remake = Sketch("2", "1", Reference("b"), 2000, {Mood.SAD: 3}, Scene(), 3, (Reference("1"),))
    assert unheard([sketch("1"), remake, sketch("3")], Memory().add(Shown("1", "a"))) == [sketch("3")]


def test_now_and_then_only_new_voices_are_left() -> None:
    old, new = sketch("1", "old00"), sketch("2", "new00")
    left = {tuple(one.id for one in sometimes_new([old, new], {"old00"}, Random(seed))) for seed in range(40)}
    assert left == {("1", "2"), ("2",)}
    assert all(sometimes_new([old], {"old00"}, Random(seed)) == [old] for seed in range(40))


def test_the_best_are_drawn_most_often() -> None:
    scores = {"1": 2.0, "2": 0.0}
    drawn = [draw([sketch("1"), sketch("2")], lambda one: scores[one.id], Random(seed)).id for seed in range(50)]
    assert drawn.count("1") > 45
    assert most_like(sketch("1"), [sketch("2", "other", 1970, Mood.CALM), sketch("3")]).id == "3"


def test_a_taste_prefers_what_its_hearts_have_and_says_what_it_is_made_of() -> None:
    taste = Taste([sketch("1")], [sketch("2", "bbbbb", 2010, Mood.CALM)], lambda _facet, _value: 0.1)
    assert taste.score(sketch("3")) > taste.score(sketch("4", "bbbbb", 2010, Mood.CALM))
    assert taste.liked(Facet.MOOD) == [Mood.SAD]
    assert taste.share(Facet.MOOD, Mood.SAD) > taste.share(Facet.MOOD, Mood.CALM)
    assert portrait_of([sketch("1")]).moods[Mood.SAD] == 1
