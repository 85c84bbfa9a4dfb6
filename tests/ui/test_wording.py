"""Names and titles read well, and nothing that somebody typed can do harm."""

import calendar
from dataclasses import replace
from datetime import date
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import BalladError, NothingMatchesError
from bot.core.language import Language, Translated
from bot.core.listener import Listener
from bot.core.listing import Filters, Listing, Page
from bot.core.models import Ballad, Profile
from bot.core.reasons import Asked
from bot.core.vocabulary import Mood, YearBasis
from bot.store.catalogue import Catalogue
from bot.ui.card import card_embed
from bot.ui.links import search_links
from bot.ui.pages import list_embed
from bot.ui.speaker import Speaker
from bot.ui.texts import Texts
from bot.ui.wording import (
    artist_label,
    artist_name,
    ballad_label,
    clip,
    day_name,
    safe,
    title_line,
    typed_line,
    year_line,
)


async def ballad(catalogue: Catalogue, title: str) -> Ballad:
    return (await catalogue.search.ballads(title, 25))[0]


async def profile(catalogue: Catalogue, name: str) -> Profile:
    return (await catalogue.search.artists(name, 25))[0]


async def test_a_singer_is_called_as_the_reader_knows_them(catalogue: Catalogue, speaker: Speaker) -> None:
    names = {Language.EN: "박효신 Park Hyo-shin", Language.KO: "박효신", Language.JA: "박효신 パク・ヒョシン"}
    assert artist_name((await profile(catalogue, "박효신")).artist, speaker) == names[speaker.language]


async def test_a_name_in_latin_letters_is_not_said_twice(catalogue: Catalogue, texts: Texts) -> None:
    speaker = Speaker(Language.EN, texts, catalogue.moods, catalogue.collections)
    assert artist_name((await profile(catalogue, "DAY6")).artist, speaker) == "DAY6"


async def test_two_singers_of_one_name_have_two_labels(catalogue: Catalogue, speaker: Speaker) -> None:
    labels = [artist_label(one, speaker) for one in await catalogue.search.artists("이민혁", 25)]
    assert len(labels) == len(set(labels)) == 2


async def test_a_title_stands_beside_the_official_one_or_its_meaning(catalogue: Catalogue, speaker: Speaker) -> None:
    official, meant = await ballad(catalogue, "야생화"), await ballad(catalogue, "소주 한 잔")
    lines = {
        Language.EN: ("야생화 · Wild Flower", "소주 한 잔 · “"),
        Language.KO: ("야생화", "소주 한 잔"),
        Language.JA: ("야생화 · Wild Flower", "소주 한 잔 · 「"),
    }
    assert title_line(official, speaker) == lines[speaker.language][0]
    assert title_line(meant, speaker).startswith(lines[speaker.language][1])
    assert ballad_label(official, speaker).startswith(f"{lines[speaker.language][0]} — 박효신")


async def test_a_chart_year_never_passes_for_a_release(catalogue: Catalogue, speaker: Speaker) -> None:
    one = await ballad(catalogue, "야생화")
    said = {basis: year_line(replace(one, basis=basis), speaker) for basis in YearBasis}
    assert len(set(said.values())) == 3
    assert all("2014" in line for line in said.values())


async def test_a_day_is_called_as_its_language_writes_it(speaker: Speaker) -> None:
    for month in range(1, 13):
        names = {
            Language.EN: f"9 {calendar.month_name[month]}",
            Language.KO: f"{month}월 9일",
            Language.JA: f"{month}月9日",
        }
        assert day_name(date(2026, month, 9), speaker) == names[speaker.language]


async def test_a_card_says_what_it_is_to_those_who_cannot_read_hangul(catalogue: Catalogue, speaker: Speaker) -> None:
    embed = card_embed(await ballad(catalogue, "야생화"), Asked(), speaker)
    says_how = "yasaenghwa" in str(embed.description)
    assert says_how == (speaker.language is not Language.KO)
    assert embed.colour is not None
    assert embed.colour.value == speaker.moods[Mood.HOPEFUL].colour


async def test_the_longest_titles_and_names_still_fit(catalogue: Catalogue, speaker: Speaker) -> None:
    one = await ballad(catalogue, "야생화")
    long = replace(
        one, title=replace(one.title, ko="가" * 200, en="*" * 200, meaning_en="m" * 200, meaning_ja="意" * 200)
    )
    embed = card_embed(long, Asked(), speaker)
    assert len(embed.title or "") <= 256
    assert len(ballad_label(long, speaker)) <= 100
    page = Page((long,) * 10, 0, 10)
    assert len(list_embed(Listing(Filters()), page, speaker).description or "") <= 4096
    assert all(len(address) <= 512 for address in search_links(long).values())


async def test_links_search_for_title_and_singer(catalogue: Catalogue) -> None:
    links = search_links(await ballad(catalogue, "눈, 코, 입"))
    assert list(links) == ["YouTube", "Spotify", "Apple Music", "Melon"]
    for address in links.values():
        assert address.startswith("https://")
        assert unquote(address).endswith("눈, 코, 입 태양")


@given(st.text(max_size=300))
def test_what_somebody_typed_cannot_ping_format_or_hide(typed: str) -> None:
    texts = Texts(dict.fromkeys(Language, "quoted = { $text }"))
    shown = typed_line(typed, Speaker(Language.EN, texts, {}, {}))
    assert "@everyone" not in shown
    assert "@here" not in shown
    assert "<@" not in shown.replace("\\<", "")
    assert not {"\u202e", "\u200f", "\n"} & set(shown)
    assert len(shown) <= 4 * 60


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("@everyone", "@\u200beveryone"),
        ("**bold** _it_", r"\*\*bold\*\* \_it\_"),
        ("<@123> <#4>", r"\<@" + "\u200b" + r"123\> \<\#4\>"),
        ("a\u200b\u202eb\n\nc", "a b c"),
        ("'; DROP TABLE ballad; --", "'; DROP TABLE ballad; --"),
        ("x" * 6000, "x" * 59 + "…"),
    ],
)
def test_what_was_typed_is_shown_letter_by_letter(typed: str, shown: str) -> None:
    texts = Texts(dict.fromkeys(Language, "quoted = { $text }"))
    assert typed_line(typed, Speaker(Language.EN, texts, {}, {})) == shown


def test_a_clip_ends_in_an_ellipsis_and_not_in_a_space() -> None:
    assert clip("ab cd", 4) == "ab…"
    assert clip("abcd", 4) == "abcd"
    assert safe("plain") == "plain"


def test_what_an_error_says_of_itself_holds_nobodys_words() -> None:
    for error in (BalladError(), NothingMatchesError(Filters(Mood.SAD), [])):
        assert isinstance(str(error), str)
    assert Translated("a", "b", "c").into(Language.JA) == "c"


def test_a_place_is_the_channel_or_the_listener_alone() -> None:
    here = Listener(7, Language.EN, 9, private=False)
    assert here.place == "channel:9"
    assert replace(here, private=True).place == "listener:7"
    assert replace(here, channel=None).place == "listener:7"
    assert replace(here, private=True).publicly() == here
    assert replace(here, private=True, channel=None).publicly().place == "listener:7"
