"""Reading a text: which mood it is in, and what else it says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import Final

from bot.core.feelings.context import decade_in, names_in
from bot.core.feelings.crisis import is_crisis
from bot.core.feelings.grams import features
from bot.core.feelings.letters import LONGEST, language_of, normalised
from bot.core.feelings.lexicon import Hit, Lexicon
from bot.core.feelings.reading import Reading, Strength, heard_of
from bot.core.feelings.weights import MOODS, Weights
from bot.core.language import Language
from bot.core.vocabulary import Mood

# From how likely on the first mood is taken without asking, and how far it has to be ahead of the second
_SURE, _AHEAD = 0.3, 0.06
_DOUBT = 3.0  # by how much the scores overstate what they know, since pieces of one word are counted apart
_WITH_IT = 0.5  # how likely beside the first the second has to be, to be heard as well
_DENIED: Final = 2.5  # how much less likely a denied mood is, as a logarithm, and by how much less those are likelier …
_INSTEAD: Final = 1.0  # … that come instead of it
_SORROW = (Mood.SAD, Mood.HEARTBREAK, Mood.LONGING, Mood.LONELY)
_AFTER_SORROW, _WITHOUT_JOY = (Mood.CALM, Mood.HOPEFUL, Mood.COMFORTING), (Mood.SAD, Mood.COMFORTING)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known of one language: its words, what pieces of it say, which words make it stronger or weaker."""

    lexicon: Lexicon
    weights: Weights
    strong: frozenset[str]
    weak: frozenset[str]


class MoodReader:
    """Reads moods. `known` has every language; `titles` are those of songs that sound like words of crisis."""

    def __init__(self, known: Mapping[Language, Knowledge], titles: Iterable[str] = ()) -> None:
        self._known = known
        self._titles = tuple(titles)

    def read_mood(self, text: str, locale: Language) -> Reading:
        """Return what a text says: moods with weights, and what else was heard.

        `locale` is the language of who wrote it, for texts whose letters do not tell.
        """
        plain = normalised(text)
        language = language_of(plain, locale)
        known = self._known[language]
        hits = known.lexicon.find(plain)
        kept = _without_denied(plain, hits)
        felt = [Mood(hit.sense.value) for hit in hits if hit.sense.kind == "mood" and not hit.negated]
        scores = known.weights.scores(features(kept, language), dict.fromkeys(felt))
        denied = [Mood(hit.sense.value) for hit in hits if hit.sense.kind == "mood" and hit.negated]
        for mood in denied:
            _deny(scores, mood)
        moods = _ranked(scores)
        found = [(hit.sense.kind, hit.sense.value) for hit in hits if not hit.negated]
        strength = _strength(kept, known)
        heard = heard_of(_heard_moods(moods), found, decade_in(plain), strength, denied)
        return Reading(moods, _sure(moods), heard, tuple(names_in(text[:LONGEST])), is_crisis(text, self._titles))


def _without_denied(plain: str, hits: Sequence[Hit]) -> str:
    """Return a text without what it denies: “not sad” must not be read as sad."""
    for hit in reversed(hits):
        if hit.negated:
            plain = f"{plain[: hit.start]} {plain[hit.end :]}"
    return " ".join(plain.split())


def _deny(scores: list[float], mood: Mood) -> None:
    scores[mood.place] -= _DENIED
    for other in _AFTER_SORROW if mood in _SORROW else _WITHOUT_JOY:
        scores[other.place] += _INSTEAD


def _ranked(scores: Sequence[float]) -> tuple[tuple[Mood, float], ...]:
    """Return the moods with their likelihoods, best first: the softmax of the scores, tempered by doubt."""
    best = max(scores)
    raised = [exp((score - best) / _DOUBT) for score in scores]
    likely = ((mood, value / sum(raised)) for mood, value in zip(MOODS, raised, strict=True))
    return tuple(sorted(likely, key=lambda item: -item[1]))


def _sure(moods: Sequence[tuple[Mood, float]]) -> bool:
    (_, first), (_, second), *_ = moods
    return first >= _SURE and first - second >= _AHEAD


def _heard_moods(moods: Sequence[tuple[Mood, float]]) -> list[Mood]:
    (_, first), *_ = moods
    return [mood for mood, likely in moods[:2] if likely >= _WITH_IT * first]


def _strength(plain: str, known: Knowledge) -> Strength:
    text = f" {plain} "
    if any(word in text for word in known.strong):
        return Strength.STRONG
    return Strength.WEAK if any(word in text for word in known.weak) else Strength.PLAIN
