"""Every sentence exists in three languages, says its facts, and is written as it should be."""

import ast
import re
import shutil
import string
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

import bot
from bot.core.language import Language
from bot.core.lines import VARIANTS
from bot.core.listing import Pile
from bot.core.preferences import Titles
from bot.core.vocabulary import DECADES, Kind, Mood, OstKind, Season, Sort, Story, Voice, Weather, YearBasis
from bot.ui.help import TASKS
from bot.ui.josa import with_particle
from bot.ui.texts import Texts, wrong_texts
from tests.conftest import DATA


class Facts(Visitor):
    """Collects the facts that a message speaks of."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - fluent.syntax wants it so
        self.found.add(node.id.name)


def messages(language: Language) -> dict[str, set[str]]:
    """Return the messages of a language, with the facts in each."""
    resource = FluentParser().parse((DATA / "texts" / f"{language}.ftl").read_text("utf-8"))
    found: dict[str, set[str]] = {}
    for entry in resource.body:
        if isinstance(entry, Message):
            facts = Facts()
            facts.visit(entry)
            assert entry.id.name not in found, entry.id.name
            found[entry.id.name] = facts.found
    return found


def line_keys() -> Iterator[str]:
    """Yield the key of every sentence that may be said of a ballad without words of its own."""
    about: dict[str, Iterable[str]] = {"story": Story, "weather": Weather, "season": Season, "voice": Voice}
    about |= {"mood": Mood, "for": Mood, "remake": ("",)}
    for kind, things in about.items():
        for thing in things:
            for variant in range(1, VARIANTS[kind] + 1):
                yield "-".join(filter(None, ("line", kind, thing, str(variant))))
    yield from (f"line-work-{kind}" for kind in OstKind)
    yield from (f"line-decade-{decade}" for decade in (1960, *DECADES))


def of_people(language: Language) -> dict[str, set[str]]:
    """Return the messages without the descriptions of commands, which in English stand at the commands."""
    names = messages(language)
    return {name: facts for name, facts in names.items() if not name.startswith(("command-", "parameter-", "context-"))}


@pytest.mark.parametrize("language", [Language.KO, Language.JA])
def test_every_language_has_every_message_with_the_same_facts(language: Language) -> None:
    assert of_people(language) == of_people(Language.EN)


def test_the_descriptions_of_commands_exist_in_both_other_languages() -> None:
    assert messages(Language.KO) == messages(Language.JA)


@pytest.mark.parametrize("language", Language)
def test_every_message_can_be_said_without_an_error(language: Language, texts: Texts) -> None:
    for name, facts in messages(language).items():
        said = texts._said(language, name, dict.fromkeys(facts, "3"))
        assert said is not None, name
        assert "{" not in said


def test_every_message_that_the_code_names_exists_and_none_is_left_over() -> None:
    families = {f"kind-{kind}" for kind in Kind}
    families |= {f"{family}-{kind}" for family in ("card-ost", "work") for kind in OstKind}
    families |= {f"card-year-{basis}" for basis in YearBasis} | {f"sort-{sort}" for sort in Sort}
    families |= {f"help-{task}" for task in TASKS}
    families |= {f"menu-{kind}" for kind in ("people", "choose", "takeoff", "bringback", "forget")}
    families |= {f"{family}-{pile}" for family in ("kept-about", "nothing") for pile in Pile}
    families |= {f"marked-{said}" for said in ("heart", "away", "no-heart", "no-away", "no-none")}
    families |= {"kept-about-named", "kept-history"}
    families |= {f"weather-{one}" for one in Weather} | {f"season-{one}" for one in Season}
    families |= {f"story-{one}" for one in Story}
    families |= {f"{family}-{titles}" for family in ("me-titles", "button-titles") for titles in Titles}
    families |= {f"language-{language}" for language in ("auto", *Language)}
    families |= {f"me-count-{kind}" for kind in ("hearts", "away", "lists", "history", "preferences", "rounds")}
    families |= {f"why-{asked}-again" for asked in ("random", "mood", "decade", "collection")}
    families |= set(line_keys())
    named: set[str] = set()
    for path in Path(bot.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named.add(node.value)
    assert set(of_people(Language.EN)) - named == families


@pytest.mark.parametrize("language", Language)
def test_nothing_shouts_and_nothing_is_blamed_on_an_error(language: Language, texts: Texts) -> None:
    for name, facts in messages(language).items():
        said = texts.say(language, name, **dict.fromkeys(facts, "x"))
        assert not re.search(r"[!！]|\berror\b|오류|エラー", said, re.IGNORECASE), name


@pytest.mark.parametrize("language", Language)
def test_labels_fit_on_a_button_and_descriptions_into_eighty_characters(language: Language, texts: Texts) -> None:
    for name, facts in messages(language).items():
        said = texts.say(language, name, **dict.fromkeys(facts, "100"))
        limits = {"button-": 34, "command-": 80, "parameter-": 80, "jump-": 45, "menu-": 100}
        for prefix, limit in limits.items():
            if name.startswith(prefix):
                assert len(said) <= limit, name


@pytest.mark.parametrize("language", Language)
def test_any_two_sentences_about_a_ballad_fit_on_a_card_together(language: Language, texts: Texts) -> None:
    said = {key: texts.say(language, key, name="") for key in line_keys()}
    closings = [text for key, text in said.items() if key.startswith("line-for-")]
    openings = [text for key, text in said.items() if not key.startswith("line-for-")]
    limit = 160 if language is Language.EN else 90
    assert max(map(len, openings)) + 1 + max(map(len, closings)) <= limit
    assert len(set(said.values())) == len(said)
    assert len(openings) >= 12


def test_a_text_that_is_missing_or_lacks_a_fact_is_named(tmp_path: Path) -> None:
    for language in Language:
        shutil.copy(DATA / "texts" / f"{language}.ftl", tmp_path)
    assert wrong_texts(tmp_path) == []
    korean = tmp_path / "ko.ftl"
    korean.write_text(korean.read_text("utf-8").replace("quoted = ‘{ $text }’", "quoted = ‘’"), "utf-8")
    (line,) = wrong_texts(tmp_path)
    assert line.startswith("texts/ko.ftl · quoted: is missing, or has not the same facts")
    korean.unlink()
    assert "No such file" in wrong_texts(tmp_path)[0]


def test_english_stands_in_for_what_a_language_lacks_or_gets_wrong(caplog: pytest.LogCaptureFixture) -> None:
    sources = {Language.EN: "a = one\nb = two { $x }", Language.KO: "b = 둘 { $y }", Language.JA: "c ="}
    texts = Texts(sources)
    assert texts.say(Language.KO, "a") == "one"
    assert texts.say(Language.KO, "b", x="!") == "two !"
    assert "text b of ko" in caplog.text
    with pytest.raises(KeyError, match="nowhere"):
        texts.say(Language.JA, "nowhere")


def test_a_message_with_attributes_alone_says_nothing() -> None:
    texts = Texts({Language.EN: "a =\n    .label = x", Language.KO: "", Language.JA: ""})
    with pytest.raises(KeyError):
        texts.say(Language.EN, "a")


@pytest.mark.parametrize(
    ("word", "pair", "said"),
    [
        ("야생화", "을/를", "야생화를"),
        ("소주 한 잔", "을/를", "소주 한 잔을"),
        ("박효신", "이라는/라는", "박효신이라는"),
        ("‘BTS’", "을/를", "‘BTS’를"),
        ("10CM", "을/를", "10CM을"),
        ("DAY6", "은/는", "DAY6은"),
        ("1990", "을/를", "1990을"),
        ("12", "을/를", "12를"),
        ("취중진담(醉中眞談)", "을/를", "취중진담(醉中眞談)를"),
        ("사랑 (Love)", "을/를", "사랑 (Love)를"),
        ("“눈, 코, 입”", "이라고/라고", "“눈, 코, 입”이라고"),
        ("", "을/를", "를"),
        ("!!!", "은/는", "!!!는"),
    ],
)
def test_a_particle_follows_the_sound_of_the_word(word: str, pair: str, said: str) -> None:
    assert with_particle(word, pair) == said


@given(st.text())
def test_any_word_gets_one_of_the_two_particles(word: str) -> None:
    assert with_particle(word, "을/를") in {f"{word}을", f"{word}를"}


def test_facts_are_said_as_they_are_without_invisible_marks(texts: Texts) -> None:
    for language in Language:
        said = texts.say(language, "quoted", text="박효신")
        assert not set(said) & {"\u2068", "\u2069"}
        assert "박효신" in said
        assert set(said) - set("박효신") <= set("“”‘’「」" + string.punctuation)
