"""A heart saves and 🙅 puts away: for who presses, on any card there ever was, taken back by the same press."""

import logging
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import open_bot
from bot.core.language import Language
from bot.core.listing import Filters, Kept, Listing, Pile
from bot.core.marks import Sign
from bot.core.models import PERMANENT_ID
from bot.core.vocabulary import DECADES, Mood, Sort
from bot.play.world import World, open_world
from bot.ui.handlers import keeping, me, tasting
from bot.ui.press import BUTTON_TEMPLATE, FORM_TEMPLATE, LONGEST_CUSTOM_ID, MENU_TEMPLATE, Press
from bot.ui.texts import Texts
from tests.bot.reading import catalogue_of
from tests.conftest import settings_in
from tests.screen import Screen, ask, give

EN, KO, JA = Language
SAVED = {
    EN: "❤️ **야생화 · Wild Flower** is saved. `/ballad saved` keeps it for you.",
    KO: "❤️ **야생화** 저장했어요. `/ballad saved`에 두었어요.",
    JA: "❤️ **야생화 · Wild Flower** を保存しました。`/ballad saved` に置いてあります。",
}
NOT_SAVED = {
    EN: "**야생화 · Wild Flower** is no longer saved.",
    KO: "**야생화** 저장에서 뺐어요.",
    JA: "**야생화 · Wild Flower** を保存から外しました。",
}
PUT_AWAY = {
    EN: "🙅 **야생화 · Wild Flower** will not be offered to you again.",
    KO: "🙅 **야생화** 이제 권하지 않을게요.",
    JA: "🙅 **야생화 · Wild Flower** はもうお勧めしません。",
}
HEART_GONE = {EN: "It had a heart, which is gone", KO: "하트도 함께 거두었어요.", JA: "ハートも一緒に外れました。"}
BACK = {EN: "may come up for you again.", KO: "다시 나올 수 있어요.", JA: "はまた流れるかもしれません。"}
ALL_AWAY = {
    EN: "You put away every ballad that fits.",
    KO: "여기에 맞는 노래는 모두 🙅 하셨어요.",
    JA: "ここに合う曲は、すべて 🙅 にされています。",
}
AWAY_TODAY = {EN: "The ballad of the day here is", KO: "오늘 여기의 한 곡은", JA: "今日のここの一曲は"}
NO_BOOK = {
    EN: "I cannot open my notebook at the moment",
    KO: "지금은 공책을 펼칠 수가 없어",
    JA: "いまは帳面を開けず",
}
WILD_FLOWER = "0mshs"


async def card_of(world: World, language: Language = EN, title: str = "야생화 박효신") -> Screen:
    return await ask(world, f"/ballad song {title}", language)


async def press(screen: Screen, key: str) -> Screen:
    return await screen.press(screen.say(key))


async def saved(world: World, language: Language = EN) -> list[str]:
    """Return the ids of what somebody reads on the first page of what they saved."""
    return (await ask(world, "/ballad saved", language)).ballads


async def away(world: World, language: Language = EN) -> list[str]:
    """Return the ids of what somebody reads on the first page of what they put away."""
    panel = await ask(world, "/ballad me", language)
    return (await press(panel, "kept-away")).ballads


# Pressing


async def test_a_heart_saves_and_the_same_heart_later_takes_it_back_told_to_who_pressed(world: World) -> None:
    for language in Language:
        card = await card_of(world, language)
        answer = await press(card, "button-heart")
        assert (answer.private, card.private) == (True, False)
        assert answer.text == SAVED[language]
        assert list(answer.controls) == [answer.say(f"button-{way}") for way in ("undo", "lists", "for-me")]
        assert await saved(world, language) == [card.ballad]
        await world.env.advance_time(3)
        answer = await press(card, "button-heart")
        assert answer.text == NOT_SAVED[language]
        assert await saved(world, language) == []
        answer = await press(answer, "button-undo")
        assert answer.text == SAVED[language]
        assert await saved(world, language) == [card.ballad]
        assert (await press(answer, "button-undo")).text == NOT_SAVED[language]


async def test_not_for_me_takes_the_heart_with_it_and_undo_brings_both_back(world: World) -> None:
    for language in Language:
        card = await card_of(world, language)
        await press(card, "button-heart")
        answer = await press(card, "button-away")
        assert answer.private
        assert answer.text.splitlines()[0] == PUT_AWAY[language]
        assert answer.text.splitlines()[1].startswith(HEART_GONE[language])
        assert (await saved(world, language), await away(world, language)) == ([], [card.ballad])
        assert (await press(answer, "button-undo")).text == SAVED[language]
        assert (await saved(world, language), await away(world, language)) == ([card.ballad], [])
        await press(card, "button-away")
        await world.env.advance_time(3)
        answer = await press(card, "button-away")
        assert answer.text.endswith(BACK[language])
        assert await away(world, language) == []


async def test_an_impatient_second_press_counts_once_and_a_later_one_takes_back(world: World) -> None:
    card = await card_of(world)
    for key, pile in (("button-heart", saved), ("button-away", away)):
        before = await press(card, key)
        await world.env.advance_time(2.9)
        again = await press(card, key)
        assert again.text.splitlines()[0] == before.text.splitlines()[0]
        assert again.message.id != before.message.id
        assert await pile(world) == [card.ballad]
        await world.env.advance_time(3)
        await press(card, key)
        assert await pile(world) == []


async def test_after_undo_the_same_button_counts_at_once(world: World) -> None:
    for language in Language:
        card = await card_of(world, language)
        for key, pile in (("button-heart", saved), ("button-away", away)):
            answer = await press(card, key)
            await press(answer, "button-undo")
            assert await pile(world, language) == []
            answer = await press(card, key)
            assert await pile(world, language) == [card.ballad]
            answer = await press(await press(answer, "button-undo"), "button-undo")
            assert await pile(world, language) == [card.ballad]
            await press(card, key)
            assert await pile(world, language) == []


async def test_the_answer_to_not_for_me_goes_on_with_another_one(world: World) -> None:
    card = await card_of(world)
    answer = await press(card, "button-away")
    other = await press(answer, "button-another")
    assert other.private
    assert other.message.id == answer.message.id
    assert other.ballad != card.ballad


async def test_everybody_presses_on_one_card_for_themselves_and_reads_their_own_language(world: World) -> None:
    card = await card_of(world)
    heart = await card.by(KO).press("Save")
    other = await card.by(JA).press("Not for me")
    assert (heart.private, heart.text) == (True, SAVED[KO])
    assert (other.private, other.text) == (True, PUT_AWAY[JA])
    assert [await saved(world, language) for language in Language] == [[], [card.ballad], []]
    assert [await away(world, language) for language in Language] == [[], [], [card.ballad]]
    assert len(world.channel.history()) == 1


async def test_a_card_of_former_times_still_saves_for_whoever_presses_also_after_a_restart(
    home: Path, texts: Texts
) -> None:
    settings = settings_in(home)
    async with open_world(settings, texts, Random(1)) as world, open_bot(settings, texts, Random(2)) as restarted:
        card = await card_of(world)
        assert card.ballad == WILD_FLOWER
        await press(await card_of(world, KO), "button-away")
        # As they stand in channels since there are hearts
        card.tamper("Save", f"b1:heart:heart:AAAAAAAAAAA:{WILD_FLOWER}")
        card.tamper("Not for me", f"b1:away:away:AAAAAAAAAAA:{WILD_FLOWER}")
        await world.env.restart_bot(restarted)
        await world.env.advance_time(40 * 24 * 3600)
        assert (await card.press("Save")).text == SAVED[EN]
        assert (await card.by(JA).press("Not for me")).text == PUT_AWAY[JA]
        assert [await saved(world, language) for language in Language] == [[WILD_FLOWER], [], []]
        assert [await away(world, language) for language in Language] == [[], [WILD_FLOWER], [WILD_FLOWER]]


async def test_a_heart_for_a_song_that_was_removed_says_so_and_saves_nothing(world: World) -> None:
    card = await card_of(world)
    card.tamper("Save", Press("heart", "heart", card.person.id, "zzzzz").custom_id("b"))
    answer = await card.press("Save")
    assert answer.private
    assert answer.text.startswith("This one is no longer in the catalogue.")
    assert await saved(world) == []
    assert "heart" not in (await ask(world, "/ballad me")).text


async def test_a_button_that_a_later_version_reads_otherwise_is_answered_with_a_fresh_start(world: World) -> None:
    for kind, state in (
        ("unmark", f"{WILD_FLOWER}.love"),
        ("unmark", ""),
        ("react", ""),
        ("react", WILD_FLOWER),
        ("react", f"{WILD_FLOWER}.love.{WILD_FLOWER}"),
        ("forme", "gloomy"),
        ("prefer", "titles.runes"),
        ("prefer", "private.perhaps"),
        ("prefer", "colour.1"),
        ("turn", "......saved~AAAA.recent.1"),
        ("share", "list.......saved~AAAAAAAAAAA.recent"),
    ):
        card = await ask(world, "/ballad random private:true")
        card.tamper("Another", Press(kind, "another", card.person.id, state).custom_id("b"))
        answer = await card.press("Another")
        assert answer.private
        assert answer.text.startswith("This button is from another time"), (kind, state)
    assert (await press(answer, "button-anything")).ballad


async def test_what_only_its_owner_may_do_is_refused_kindly_to_others(world: World) -> None:
    owner = world.people[EN].id
    for language, said in ((KO, "부탁하신 분만"), (JA, "消せるのは、頼んだご本人だけです。")):
        for kind, state in (("share", "taste."), ("namelist", WILD_FLOWER), ("remove", "")):
            card = await ask(world, "/ballad random", language)
            card.tamper(card.say("button-another"), Press(kind, "another", owner, state).custom_id("b"))
            refused = await press(card, "button-another")
            assert refused.private
            assert refused.text.startswith(said)
            assert refused.message.id != card.message.id


# What is put away, and what others hear


async def test_what_i_put_away_is_never_chosen_for_me_and_is_not_lost_for_others_in_that_round(world: World) -> None:
    catalogue = catalogue_of(world)
    buckets = [Filters(mood, decade) for mood in Mood for decade in DECADES]
    bucket = min((one for one in buckets if catalogue.size(one) >= 12), key=catalogue.size)
    total = catalogue.size(bucket)
    mine = {shown.ballad for shown in (await catalogue.at_ranks(bucket, range(0, total, 3))).values()}
    for ballad in mine:
        card = await ask(world, "/ballad random private:true")
        card.tamper("Not for me", Press("away", "away", card.person.id, ballad).custom_id("b"))
        await card.press("Not for me")
    asked = {"mood": str(bucket.mood), "decade": bucket.decade}
    heard = [(await give(world, "ballad random", **asked)).ballad for _ in range(total - len(mine))]
    assert not mine & {*heard}
    assert len({*heard}) == len(heard)
    others = [await give(world, "ballad mood", KO, **asked) for _ in range(len(mine))]
    assert {card.ballad for card in others} == mine
    assert not any("다시" in card.why for card in others)
    for _ in range(3):
        assert (await give(world, "ballad mood", **asked)).ballad not in mine


async def test_more_like_this_never_offers_me_what_i_put_away(world: World) -> None:
    card = await card_of(world)
    put_away: set[str] = set()
    for _ in range(6):
        near = await card.by(JA).press("More like this")
        assert near.ballad not in put_away
        put_away.add(near.ballad)
        await press(near, "button-away")
        for _ in range(2):  # as often as it takes until the place has heard other things
            assert (await card.by(JA).press("More like this")).ballad not in put_away


@pytest.mark.parametrize("language", Language)
async def test_who_put_the_ballad_of_the_day_away_is_asked_before_it_is_shown_to_them(
    world: World, language: Language
) -> None:
    own = await ask(world, "/ballad today", language)
    await press(own, "button-away")
    answer = await ask(world, "/ballad today", language)
    assert answer.private
    assert answer.text.startswith(AWAY_TODAY[language])
    assert list(answer.controls) == [answer.say("button-open-anyway"), answer.say("button-anything")]
    assert (await press(answer, "button-open-anyway")).ballad == own.ballad
    again = await ask(world, "/ballad today", language)
    assert (await press(again, "button-anything")).ballad != own.ballad
    assert (await ask(world, "/ballad today", KO if language is EN else EN)).ballad == own.ballad


async def test_where_everything_that_fits_is_put_away_one_is_told_and_can_bring_it_back(small_world: World) -> None:
    for title in ("노래", "시"):
        for language in Language:
            await press(await card_of(small_world, language, title), "button-away")
    for language in Language:
        for line in ("/ballad random", "/ballad mood sad", "/ballad random decade:1990", "/ballad today"):
            answer = await ask(small_world, line, language)
            assert answer.private
            assert answer.text.startswith(ALL_AWAY[language]), line
        near = await press(await card_of(small_world, language, "노래"), "button-like")
        assert near.text.startswith(ALL_AWAY[language])
        pile = await press(answer, "kept-away")
        first, _ = pile.ballads
        back = await pile.choose(pile.say("menu-bringback"), 0)
        assert back.text.endswith(BACK[language])
        assert (await ask(small_world, "/ballad random private:true", language)).ballad == first


# Trouble


def locked(home: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(home / "book.sqlite3", isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    return connection


def damage(home: Path) -> None:
    with (home / "book.sqlite3").open("r+b") as book:
        book.write(b"\0" * 100)


async def needs_no_book(world: World, language: Language) -> None:
    """Check that all that needs no book answers as ever."""
    for line in ("/ballad list", "/ballad song 야생화 박효신", "/ballad search 야생화", "/ballad artist Jin"):
        assert (await ask(world, line, language)).title, line
    page = await (await ask(world, "/ballad list", language)).press("▶️")
    assert page.ballads
    assert (await ask(world, "/ballad help", language)).title
    person = world.people[language]
    for command, option in (("mood", "mood"), ("song", "title"), ("artist", "name")):
        assert await person.autocomplete(world.channel, f"ballad {command}", option, "")


async def test_while_the_book_is_locked_who_wants_to_save_is_told_and_songs_go_on(
    home: Path, caplog: pytest.LogCaptureFixture, texts: Texts
) -> None:
    async with open_world(settings_in(home), texts, Random(1)) as world:
        card = await card_of(world)
        page = await ask(world, "/ballad me", JA)
        form = await (await ask(world, "/ballad saved list:x", KO)).open_form("새 목록")
        with closing(locked(home)) as book:
            told = {
                EN: await card.press("Save"),
                JA: await press(page, "button-private"),
                KO: await (await ask(world, "/ballad help", KO)).fill_in(form, "아무도 모르는 이름"),
            }
            for language, answer in told.items():
                assert answer.private
                assert answer.text.startswith(NO_BOOK[language])
                reference = answer.text.splitlines()[-1].split()[-1]
                assert f"reference {reference}: BookUnavailableError: database is locked" in caplog.text
            await needs_no_book(world, KO)
            book.execute("ROLLBACK")
        assert "아무도 모르는 이름" not in caplog.text
        assert (await card.press("Save")).text == SAVED[EN]


async def test_every_door_of_the_apology_for_a_book_that_cannot_be_read_opens_without_it(
    home: Path, texts: Texts
) -> None:
    async with open_world(settings_in(home), texts, Random(1)) as world:
        await card_of(world)
        with closing(locked(home)) as book:
            for language in Language:
                answer = await ask(world, "/ballad random", language)
                assert answer.text.startswith(NO_BOOK[language])
                doors = list(answer.controls)
                assert len(doors) > 1
                for door in doors:
                    answer = await ask(world, "/ballad random", language)
                    assert (await answer.press(door)).ballads, door
            book.execute("ROLLBACK")


async def test_a_book_that_is_damaged_while_the_bot_runs_is_said_and_songs_go_on(
    home: Path, caplog: pytest.LogCaptureFixture, texts: Texts
) -> None:
    async with open_world(settings_in(home), texts, Random(1)) as world:
        for language in Language:
            await press(await card_of(world, language), "button-heart")
        damage(home)
        for language in Language:
            answer = await ask(world, "/ballad me", language)
            assert answer.private
            assert answer.text.startswith(NO_BOOK[language])
            for line in ("saved", "history", "for-me", "random", "today"):
                answer = await ask(world, f"/ballad {line}", language)
                assert answer.title or answer.text.startswith(NO_BOOK[language]), line
            await needs_no_book(world, language)
    assert "unexpected" not in caplog.text


async def test_a_book_that_cannot_be_read_at_the_start_stops_only_what_needs_it_until_it_can(
    home: Path, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest, texts: Texts
) -> None:
    request.keywords["expects_trouble"] = True  # type: ignore[index]
    (home / "book.sqlite3").write_bytes(b"no book at all" * 600)
    async with open_world(settings_in(home), texts, Random(1)) as world:
        for language in Language:
            for line in ("/ballad saved", "/ballad me", "/ballad random", "/ballad for-me", "/ballad history"):
                answer = await ask(world, line, language)
                assert answer.private
                assert answer.text.startswith(NO_BOOK[language]), line
            await needs_no_book(world, language)
        card = await card_of(world)
        assert (await card.press("Save")).text.startswith(NO_BOOK[EN])
        assert (await world.people[EN].autocomplete(world.channel, "ballad saved", "list", "")) == []
        errors = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
        assert errors == ["the book cannot be opened, and what needs it waits: file is not a database"]
        (home / "book.sqlite3").unlink()
        assert (await card.press("Save")).text == SAVED[EN]


# What buttons carry


async def test_hundreds_of_presses_on_what_is_kept_leave_nothing_in_memory(world: World) -> None:
    store: Any = world.bot._connection._view_store
    items = dict(store._dynamic_items)
    card = await card_of(world)
    for _ in range(25):
        await card.press("Not for me")  # of which Save makes a heart each time
        answer = await card.press("Save")
        await (await answer.press("Undo")).press("Undo")
        lists = await answer.press("Put it on a list")
        await lists.fill_in(await lists.open_form("New list"), "one and the same")
    page = await ask(world, "/ballad saved list:one and the same")
    for _ in range(20):
        page = await page.fill_in(await page.open_form("Rename"), "one and the same")
        page = await (await page.press("Delete the list")).press("Keep it")
    panel = await ask(world, "/ballad me")
    for number in range(20):
        panel = await panel.choose("In which language?", number % 2)
        panel = await panel.press("Hangul first" if number % 2 else "Latin letters first")
    five = await ask(world, "/ballad for-me", KO)
    for number in range(30):
        five = await five.press_item(five.items[number % 10])
    assert store._views == {}
    assert store._synced_message_views == {}
    assert store._modals == {}
    assert store._dynamic_items == items


_ids = st.from_regex(PERMANENT_ID, fullmatch=True)
_signs = st.sampled_from([*Sign]).map(str)
_nothing = st.just("")
_piles = st.sampled_from([*Pile]).map(str) | _ids
_listings = st.builds(
    lambda mood, decade, artist, whose, what, sort: Listing(
        Filters(mood, decade, artist, kept=Kept(whose, what)), sort
    ).pack(),
    st.sampled_from([None, *Mood]),
    st.sampled_from([None, *DECADES]),
    st.none() | _ids,
    st.integers(0, 2**64 - 1),
    _piles,
    st.sampled_from([*Sort]),
)


def _joined(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map(".".join)


_pages = st.integers(0, 10**6).map(str)
_preferences = st.sampled_from(["titles.hangul", "titles.latin", "private.0", "private.1", "history.0", "history.1"])
# What each kind of control carries that came with hearts, with the longest of what it is called in its message
STATES: Mapping[str, tuple[str, st.SearchStrategy[str]]] = {
    **dict.fromkeys(("heart", "away", "lists", "onlists", "namelist", "askdrop"), ("onlists", _ids)),
    **dict.fromkeys(("mylists", "bringback", "askforget", "forgetall"), ("forgetall", _nothing)),
    **dict.fromkeys(("firstcards", "taste", "me", "export", "askerase", "erase", "language"), ("language", _nothing)),
    "droplist": ("sure", _ids),
    "newlist": ("new", _ids | _nothing),
    "unmark": ("undo", _joined(_ids, _signs)),
    "forme": ("another", st.sampled_from(["", *map(str, Mood)])),
    "react": ("heart4", _joined(_ids, _signs, _ids, _ids, _ids, _ids, _ids)),
    "prefer": ("private", _preferences),
    "list": ("history", _listings),
    "turn": ("first", _joined(_listings, _pages)),
    "takeoff": ("takeoff", _joined(_listings, _pages) | _ids),
    "forget": ("forget", _joined(_listings, _pages) | _nothing),
    "jump": ("jump", _joined(_listings, _pages)),
    "share": ("share", _joined(st.just("list"), _listings, _pages)),
}


def test_no_new_kind_of_control_is_left_out_below() -> None:
    new = [*keeping.buttons(), *keeping.menus(), *keeping.forms()]
    assert {*new, *tasting.buttons(), *me.buttons(), *me.menus()} <= {*STATES}


@given(st.data(), st.sampled_from(sorted(STATES)), st.integers(0, 2**64 - 1))
def test_whatever_a_control_of_hearts_carries_fits_and_comes_out_as_it_went_in(
    data: st.DataObject, kind: str, owner: int
) -> None:
    role, states = STATES[kind]
    control = Press(kind, role, owner, data.draw(states))
    for prefix, template in (("b", BUTTON_TEMPLATE), ("s", MENU_TEMPLATE), ("m", FORM_TEMPLATE)):
        custom_id = control.custom_id(prefix)
        assert len(custom_id) <= LONGEST_CUSTOM_ID
        match = template.fullmatch(custom_id)
        assert match is not None
        assert Press.read(match) == control
