"""The sentences that moods are learned from are many, unlike each other, and make the weights that are shipped."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer

from bot.core.feelings.weights import ROWS, Weights
from bot.core.language import Language
from bot.core.vocabulary import Mood
from tests.conftest import DATA
from training.texts import sentences
from training.train import train

FEELINGS = DATA / "feelings"
MOST_ALIKE = 0.5
PORTION = 500


def trigrams(text: str) -> set[str]:
    letters = "".join(char for char in text.casefold() if char.isalnum())
    return {letters[place : place + 3] for place in range(max(1, len(letters) - 2))}


def alike(texts: list[str]) -> list[tuple[str, str]]:
    """Return the pairs that share more than half of their trigrams (Dice's coefficient)."""
    having = csr_matrix(CountVectorizer(analyzer=trigrams).fit_transform(texts))  # type: ignore[arg-type] - any callable
    sizes = np.asarray(having.sum(axis=1)).ravel()
    found: list[tuple[str, str]] = []
    for begin in range(0, len(texts), PORTION):  # since all pairs at once are too many for the memory
        shared = (having[begin : begin + PORTION] @ having.T).toarray()
        share = 2 * shared / (sizes[begin : begin + PORTION, None] + sizes)
        firsts, seconds = np.nonzero(share > MOST_ALIKE)
        pairs = ((begin + first, second) for first, second in zip(firsts, seconds, strict=True))
        found += [(texts[first], texts[second]) for first, second in pairs if first < second]
    return found


@pytest.mark.parametrize("language", Language)
def test_there_are_a_hundred_and_fifty_sentences_for_every_mood(language: Language) -> None:
    counts = Counter(one.mood for one in sentences(language))
    assert min(counts[mood] for mood in Mood) >= 150


@pytest.mark.parametrize("language", Language)
def test_no_two_sentences_are_alike(language: Language) -> None:
    assert alike([one.text for one in sentences(language)]) == []


def test_two_sentences_of_one_template_would_be_noticed() -> None:
    assert alike(["I miss my dog so much today", "I miss my cat so much today", "rain on the roof"])


@pytest.mark.parametrize("language", Language)
def test_the_weights_are_whole(language: Language) -> None:
    content = (FEELINGS / f"weights-{language}.bin").read_bytes()
    assert len(content) == ROWS * len(Mood)
    assert len(Weights.read(content).scores([0, 5], [Mood.SAD])) == len(Mood)
    with pytest.raises(ValueError, match="instead of"):
        Weights.read(content[:-1])


def test_all_that_is_loaded_is_less_than_a_megabyte() -> None:
    assert sum(path.stat().st_size for path in FEELINGS.glob("*.*")) <= 1_000_000


def test_the_weights_that_are_shipped_are_those_of_the_sentences() -> None:
    assert train(Language.JA) == (FEELINGS / "weights-ja.bin").read_bytes()


def test_no_sentence_is_in_two_moods() -> None:
    for language in Language:
        texts = [one.text for one in sentences(language)]
        assert len(set(texts)) == len(texts)


def test_every_file_has_a_mood() -> None:
    for language in Language:
        stems = {Path(path).stem for path in (FEELINGS / "sentences" / language).iterdir()}
        assert stems == {str(mood) for mood in Mood}
