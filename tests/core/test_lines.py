"""What is said of a ballad without words of its own: always the same, and never the same thing twice."""

from dataclasses import replace

import pytest

from bot.core.lines import pieces_of
from bot.core.models import Ballad, Scene
from bot.core.vocabulary import Kind, Mood, Season, Story, Voice, Weather
from tests.core.test_choosing import BALLAD

PLAIN = replace(BALLAD, line=None)


def kinds(ballad: Ballad) -> set[str]:
    """Return what is spoken of in the first sentence, for many ballads that are alike."""
    return {pieces_of(one)[0].kind for one in alike(ballad)}


def alike(ballad: Ballad) -> list[Ballad]:
    """Return many ballads of which the same is known."""
    return [replace(ballad, id=f"{number:05}", family=f"{number:05}") for number in range(200)]


def test_a_ballad_keeps_its_sentences() -> None:
    assert pieces_of(PLAIN) == pieces_of(replace(PLAIN))


def test_alike_ballads_do_not_all_sound_alike() -> None:
    said = {pieces_of(one) for one in alike(PLAIN)}
    assert len(said) >= 10


@pytest.mark.parametrize(
    ("scene", "expected"),
    [
        (Scene(), {"mood", "decade"}),
        (Scene(story=(Story.WEDDING,)), {"story"}),
        (Scene(weather=(Weather.RAIN,), season=(Season.AUTUMN,)), {"weather"}),
        (Scene(story=(Story.LOSS,), season=(Season.AUTUMN,)), {"story", "season"}),
    ],
)
def test_what_is_known_of_the_song_is_said_before_what_is_true_of_all(scene: Scene, expected: set[str]) -> None:
    assert kinds(replace(PLAIN, scene=scene)) == expected


def test_the_voice_is_spoken_of_only_where_there_is_one() -> None:
    heard = Scene(voice=(Voice.LOW,))
    group = replace(PLAIN, scene=heard, artist=replace(PLAIN.artist, kind=Kind.GROUP))
    assert kinds(replace(PLAIN, scene=heard)) == {"mood", "decade", "voice"}
    assert kinds(group) == {"mood", "decade"}


def test_a_remake_may_be_called_one() -> None:
    assert pieces_of(replace(PLAIN, family="other"))[0].kind == "remake"


def test_the_second_sentence_does_not_say_the_mood_again() -> None:
    for opening, closing in map(pieces_of, alike(PLAIN)):
        assert closing.kind == "for"
        assert closing.about != opening.about


def test_a_story_that_is_a_mood_is_not_said_twice() -> None:
    ballad = replace(PLAIN, scene=Scene(story=(Story.COMFORT,)), moods={Mood.COMFORTING: 3, Mood.CALM: 1})
    assert pieces_of(ballad)[1].about is Mood.CALM
