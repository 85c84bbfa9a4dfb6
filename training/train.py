"""Make the weights of data/feelings out of sentences: `python -m training.train [LANGUAGE …]`.

The same texts give the same bytes.

Two linear readings of the same pieces are added up, since they err in different places: logistic regression, one mood
against the others (liblinear: Fan and others, 2008), and multinomial naive Bayes (McCallum and Nigam, 1998). The sum is
rounded to small integers, which is all that the bot needs.
"""

import sys
from collections.abc import Iterable, Sequence
from math import sqrt
from typing import Any, Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import MultinomialNB

from bot.core.feelings.grams import BITS, features
from bot.core.feelings.letters import normalised
from bot.core.feelings.lexicon import Lexicon
from bot.core.feelings.weights import MOODS, SCALE
from bot.core.language import Language
from bot.core.vocabulary import Mood
from bot.store.feelings import load_lexicon
from training.texts import SENTENCES, Labelled, rows, sentences

Numbers = np.ndarray[Any, np.dtype[np.float64]]
_PIECES: Final = 1 << BITS
_LOOSENESS: Final = 10.0  # the inverse of regularisation; this and the next by what is right on rows that may be used
_BAYES, _UNSEEN = 1.0, 0.3  # how much naive Bayes adds, and what it thinks of pieces that it has not seen
_ROW: Final = 1.5  # how much a row of others counts beside one of our sentences: people really wrote it
_SAID: Final = 0.3  # how loudly a word of the lexicon speaks while learning: too loud, and nothing else is learned
_TRUST: Final = 1.0  # what a word of the lexicon says for its own mood beyond what was learned: a person chose it
_LARGEST: Final = 127


def main(arguments: Sequence[str]) -> int:
    """Write the weights of these languages, or of all."""
    for language in map(Language, arguments or list(Language)):
        content = train(language)
        path = SENTENCES.parent / f"weights-{language}.bin"
        path.write_bytes(content)
        print(f"{path.name}: {len(content)} bytes")
    return 0


def train(language: Language) -> bytes:
    """Return the weights of a language, as `bot.core.feelings.weights.Weights` reads them."""
    lexicon, _ = load_lexicon(SENTENCES.parent, language)
    own, others = [*sentences(language)], [*rows(language)]
    labelled = [*own, *others]
    counts = np.array([1.0] * len(own) + [_ROW] * len(others))
    bias, weights = fit(matrix([one.text for one in labelled], language, lexicon), _moods(labelled), counts)
    return b"".join(map(_bytes, (bias, *weights[_PIECES:], *weights[:_PIECES])))


def matrix(texts: Iterable[str], language: Language, lexicon: Lexicon) -> csr_matrix:
    """Return a row a text: its pieces, each by the root of their number, then the moods that the lexicon finds."""
    row_of, column_of, values = list[int](), list[int](), list[float]()
    count = 0
    for row, text in enumerate(texts):
        count += 1
        plain = normalised(text)
        pieces = sorted(features(plain, language))
        said = {hit.sense.value for hit in lexicon.find(plain) if hit.sense.kind == "mood" and not hit.negated}
        columns = [*pieces, *sorted(_PIECES + Mood(value).place for value in said)]
        row_of += [row] * len(columns)
        column_of += columns
        values += [1 / sqrt(len(pieces))] * len(pieces) + [_SAID] * len(said)
    return csr_matrix((values, (row_of, column_of)), shape=(count, _PIECES + len(MOODS)))


def fit(texts: csr_matrix, moods: Numbers, counts: Numbers) -> tuple[Numbers, Numbers]:
    """Return the bias of each mood, and a row of weights for each column of `texts`, which each `counts` so much."""
    learners = [
        LogisticRegression(solver="liblinear", C=_LOOSENESS, random_state=0).fit(texts, moods == place, counts)
        for place in range(len(MOODS))
    ]
    regression = np.stack([learner.coef_[0] for learner in learners], axis=1)
    regression[_PIECES:] = regression[_PIECES:] * _SAID + _TRUST * np.identity(len(MOODS))
    bias = np.array([learner.intercept_[0] for learner in learners])
    seen = (texts[:, :_PIECES] > 0).astype(float)  # type: ignore[operator] - scipy has few types
    bayes = MultinomialNB(alpha=_UNSEEN).fit(seen, moods, counts).feature_log_prob_.T
    regression[:_PIECES] += _BAYES * (bayes - bayes.mean(axis=1, keepdims=True))
    return bias, regression


def _moods(labelled: Iterable[Labelled]) -> Numbers:
    return np.array([one.mood.place for one in labelled])


def _bytes(row: Numbers) -> bytes:
    return np.clip(np.rint(row * SCALE), -_LARGEST, _LARGEST).astype(np.int8).tobytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
