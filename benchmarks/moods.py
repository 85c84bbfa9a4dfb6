"""How well moods are read: `python -m benchmarks.moods [--rows FILE.tsv …]`.

Sentences by a second hand, on which nothing was tuned, are read by the bot and by two baselines: a count of the
synonyms in data/moods.toml, and naive Bayes over TF-IDF of the sentences that the bot learned from. With --rows,
labelled rows of others (a text, a mood and a source a line) are read as well. Exit code 1 if a mood has fewer than
eight right of ten.
"""

import argparse
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles

import tomli
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import ComplementNB

from bot.core.feelings.letters import LONGEST
from bot.core.feelings.reader import MoodReader
from bot.core.language import Language
from bot.core.vocabulary import Mood
from bot.settings import default_data_folder
from bot.store.feelings import Feelings
from training.texts import Labelled, sentences

SECOND_HAND = Path(__file__).parent / "second_hand"
_ENOUGH = 0.8
Ranker = Callable[[str], Sequence[Mood]]


def second_hand(language: Language) -> list[Labelled]:
    """Return the sentences of the second hand."""
    return [
        Labelled(line, mood)
        for mood in Mood
        for line in (SECOND_HAND / language / f"{mood}.txt").read_text("utf-8").splitlines()
    ]


def ours(language: Language) -> Ranker:
    """Return the bot's own reading."""
    reader = MoodReader(Feelings(default_data_folder() / "feelings"))
    return lambda text: reader.read_mood(text, language).best


def keywords(_language: Language) -> Ranker:
    """Return who counts the synonyms of each mood in a text; those without any stand in their usual order."""
    moods = tomli.loads((default_data_folder() / "moods.toml").read_text("utf-8"))
    words = {Mood(mood): [*entry["synonyms"], *entry["names"].values()] for mood, entry in moods.items()}

    def rank(text: str) -> Sequence[Mood]:
        small = text.casefold()
        return sorted(words, key=lambda mood: -sum(word.casefold() in small for word in words[mood]))

    return rank


def tf_idf(language: Language) -> Ranker:
    """Return complement naive Bayes (Rennie and others, 2003) over pieces of two to four letters by TF-IDF."""
    learned = [*sentences(language)]
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)
    bayes = ComplementNB().fit(vectors.fit_transform(one.text for one in learned), [one.mood for one in learned])

    def rank(text: str) -> Sequence[Mood]:
        scores = bayes.predict_log_proba(vectors.transform([text]))[0]
        return [Mood(mood) for _, mood in sorted(zip(-scores, bayes.classes_, strict=True))]

    return rank


def right(rank: Ranker, labelled: Iterable[Labelled], within: int = 1) -> Mapping[Mood, float]:
    """Return for each mood how large a part of its texts has it among the first `within`."""
    found: dict[Mood, list[bool]] = {}
    for text, mood in labelled:
        found.setdefault(mood, []).append(mood in rank(text)[:within])
    return {mood: sum(hits) / len(hits) for mood, hits in found.items()}


def table() -> str:
    """Return how much of the second hand's sentences each reads right: a row a mood, a column a reader."""
    readers = {"ours": ours, "keywords": keywords, "TF-IDF": tf_idf}
    parts = {
        (language, name): right(make(language), second_hand(language))
        for language in Language
        for name, make in readers.items()
    }
    heads = [f"{language} {name}" for language, name in parts]
    lines = ["| mood | " + " | ".join(heads) + " |", "|---|" + "---:|" * len(parts)]
    lines += [f"| {mood} | " + " | ".join(f"{part[mood]:.0%}" for part in parts.values()) + " |" for mood in Mood]
    means = (sum(part.values()) / len(part) for part in parts.values())
    return "\n".join([*lines, "| all | " + " | ".join(f"{mean:.0%}" for mean in means) + " |"])


def cost() -> str:
    """Return how long a reading takes, and what the engine needs, as lines of a list."""
    tracemalloc.start()
    kept = {**Feelings(default_data_folder() / "feelings")}
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    began = time.perf_counter()
    known = {**Feelings(default_data_folder() / "feelings")}
    start = time.perf_counter() - began
    reader = MoodReader(known)
    texts = [one.text for language in Language for one in second_hand(language)]
    longest = [" ".join(texts[place : place + 9])[:LONGEST] for place in range(0, len(texts), 3)]
    files = sum(path.stat().st_size for path in (default_data_folder() / "feelings").glob("*.*"))
    return (
        f"- {_waits(reader, texts)}\n"
        f"- {_waits(reader, longest)}\n"
        f"- all three languages: {start * 1000:.0f} ms, each when it is first spoken\n"
        f"- in memory: {held / 2**20:.1f} MiB; files: {files / 1000:.0f} kB"
    )


def _waits(reader: MoodReader, texts: Sequence[str]) -> str:
    """Return how long readings of these texts take, one after the other."""
    waits = list[float]()
    for text in texts:
        began = time.perf_counter()
        reader.read_mood(text, Language.EN)
        waits.append(time.perf_counter() - began)
    parts = quantiles(waits, n=100)
    return (
        f"a text of {median(map(len, texts)):.0f} characters: {parts[49] * 1000:.2f} ms in the middle, "
        f"{parts[98] * 1000:.2f} ms for the 99th of 100 ({len(texts)} texts)"
    )


def of_others(path: Path) -> str:
    """Return how much of labelled rows is read right, by the first mood and within three."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line]
    language = Language(path.stem.rpartition("_")[2])
    labelled = [Labelled(row[0], Mood(row[1])) for row in rows]
    rank = ours(language)
    first, three = (sum(mood in rank(text)[:within] for text, mood in labelled) / len(labelled) for within in (1, 3))
    return f"| {path.name} | {len(labelled)} | {first:.3f} | {three:.3f} |"


def main(arguments: Sequence[str]) -> int:
    """Print the tables; 1 if a mood has fewer than eight right of ten."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.moods", description=__doc__)
    parser.add_argument("--rows", nargs="*", type=Path, default=[], metavar="FILE.tsv", help="labelled rows of others")
    options = parser.parse_args(arguments)
    print(table(), cost(), sep="\n\n")
    if options.rows:
        print("\n| rows | how many | first | within three |\n|---|---:|---:|---:|")
        print("\n".join(map(of_others, options.rows)))
    parts = [right(ours(language), second_hand(language)) for language in Language]
    return 0 if all(part >= _ENOUGH for parts_ in parts for part in parts_.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
