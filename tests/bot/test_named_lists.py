"""What somebody saved: its pages, and lists with names, for themselves until they show one to everyone."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.app import open_bot
from bot.core.belongings import MOST_LISTS
from bot.core.language import Language
from bot.core.listing import Pile, kept_listing
from bot.play.world import World, open_world
from bot.ui.press import Press
from bot.ui.texts import Texts
from bot.ui.wording import artist_name, mood_label
from tests.bot.reading import catalogue_of, counted, jump, songs_of
from tests.conftest import settings_in
from tests.screen import Screen, ask, give

EN, KO, JA = Language
TITLE = "야생화 박효신"
NAME = {EN: "Night drive", KO: "밤 드라이브", JA: "夜のドライブ"}
EMPTY = {EN: "Nothing here yet.", KO: "아직 아무 노래도 없어요.", JA: "まだ一曲もありません。"}
ON_NONE = {
    EN: "**야생화 · Wild Flower** is on none of your lists yet.",
    KO: "**야생화** 아직 어느 목록에도 없어요.",
    JA: "**야생화 · Wild Flower** はまだどのリストにも入っていません。",
}
ON = {
    EN: "**야생화 · Wild Flower** is on: {names}",
    KO: "**야생화** 담긴 목록: {names}",
    JA: "**야생화 · Wild Flower** が入っているリスト：{names}",
}
DELETE_ONE = {
    EN: "Delete the list **Night drive**? The one song on it stays saved.",
    KO: "**밤 드라이브** 목록을 지울까요? 담긴 1곡은 저장된 채로 남아요.",
    JA: "リスト **夜のドライブ** を消しますか。入っている1曲は保存されたままです。",
}
DELETED = {
    EN: "The list **Night drive** is gone. Its songs are still saved.",
    KO: "**밤 드라이브** 목록을 지웠어요. 노래는 그대로 저장돼 있어요.",
    JA: "リスト **夜のドライブ** を消しました。曲は保存されたままです。",
}
NO_SUCH_LIST = {
    EN: "You have no list called “x”.",
    KO: "‘x’라는 목록은 없어요.",
    JA: "「x」というリストはありません。",
}
EXISTS = {
    EN: "You have a list called “Night drive” already.",
    KO: "‘밤 드라이브’라는 목록이 벌써 있어요.",
    JA: "「夜のドライブ」というリストはもうあります。",
}
UNREADABLE = {
    EN: "There is nothing in that name that could be read.",
    KO: "읽을 수 있는 글자가 없어요.",
    JA: "読める文字がありません。",
}
NOT_SHARED = {
    EN: "That list belongs to somebody else, who is keeping it to themselves.",
    KO: "다른 분이 혼자 간직하고 있는 목록이에요.",
    JA: "ほかの方が、自分だけのものにしているリストです。",
}
TOO_MANY = {
    EN: "You have 24 lists, which is as many as fit into one menu. Delete one to make room for “one more”.",
    KO: "목록이 24개라 메뉴 하나에 꽉 찼어요. 하나를 지우면 ‘one more’ 자리가 나요.",
    JA: "リストが24個あり、ひとつのメニューがいっぱいです。ひとつ消すと「one more」を作れます。",
}
NASTY = {
    "**bold** __under__ ||spoiler|| `code`": "\\*\\*bold\\*\\* \\_\\_under\\_\\_ \\|\\|spoiler\\|\\| \\`code\\`",
    "@everyone <@123456789012345678>": "@\u200beveryone \\<@\u200b123456789012345678\\>",
    "# [link](https://example.com)": "\\# \\[link\\](https://example.com)",
    "*" * 40: "\\*" * 40,
    "\u202egnirts\u202c \u200b\u2060lufmrah": "gnirts lufmrah",
    "two\nlines\t and   spaces": "two lines and spaces",
    "'; DROP TABLE named_list; --": "'; DROP TABLE named\\_list; --",
    "{ $name }": "{ $name }",
    "😭" * 40: "😭" * 40,
    "new": "new",
}


async def press(screen: Screen, key: str) -> Screen:
    return await screen.press(screen.say(key))


async def keep(world: World, title: str = TITLE, language: Language = EN) -> Screen:
    """Give a song a heart, and return the answer."""
    return await press(await ask(world, f"/ballad song {title}", language), "button-heart")


async def make(world: World, name: str, language: Language = EN) -> Screen:
    """Make a list by the menu of what is saved, and return its page."""
    page = await ask(world, "/ballad saved", language)
    menu = page.say("menu-mylists")
    return await page.fill_in(await page.open_form_by(menu, len(page.controls[menu]["options"]) - 1), name)


async def lists(world: World, language: Language = EN) -> list[str]:
    """Return the names of somebody's lists as they are offered while they type."""
    choices = await world.people[language].autocomplete(world.channel, "ballad saved", "list", "")
    return [choice["name"] for choice in choices]


# Making, filling, calling, deleting


async def test_a_list_is_made_from_the_menu_filled_from_a_heart_and_deleted_without_losing_a_heart(
    world: World,
) -> None:
    for language in Language:
        answer = await keep(world, language=language)
        page = await make(world, NAME[language], language)
        assert page.private
        assert page.title.startswith(f"🗂️ {NAME[language]} · ")
        assert EMPTY[language] in page.text
        asked = await press(answer, "button-lists")
        assert asked.message.id == answer.message.id
        assert asked.text == ON_NONE[language]
        filled = await asked.choose(asked.say("menu-onlists"), 0)
        assert filled.text == ON[language].format(names=NAME[language])
        assert [option["label"] for option in filled.controls[filled.say("menu-onlists")]["options"]] == [
            NAME[language]
        ]
        other = await filled.fill_in(await filled.open_form(filled.say("button-new-list")), "힣")
        assert other.text == ON[language].format(names=f"{NAME[language]}{other.say('listing-separator')}힣")
        assert (await other.choose(other.say("menu-onlists"))).text == ON_NONE[language]
        assert (await other.choose(other.say("menu-onlists"), 0)).text == ON[language].format(names=NAME[language])
        page = await give(world, "ballad saved", language, list=NAME[language])
        wild_flower = page.ballads
        question = await press(page, "button-delete-list")
        assert question.text == DELETE_ONE[language]
        page = await press(question, "button-keep")
        assert page.ballads == wild_flower
        gone = await press(await press(page, "button-delete-list"), "button-delete-list")
        assert gone.text == DELETED[language]
        assert gone.message.id == page.message.id
        assert await lists(world, language) == ["힣"]
        assert (await press(gone, "kept-saved")).ballads == wild_flower


async def test_a_list_is_renamed_in_a_form_that_has_its_name_and_songs_are_taken_off_it(world: World) -> None:
    for title in (TITLE, "소주 한 잔"):
        lists_of = await press(await keep(world, title), "button-lists")
        if "On which of your lists?" in lists_of.controls:
            await lists_of.choose("On which of your lists?", 0)
        else:
            await lists_of.fill_in(await lists_of.open_form("New list"), "First name")
        await world.env.advance_time(1)
    page = await ask(world, "/ballad saved list:First name")
    assert page.title == "🗂️ First name · 2 ballads"
    last, first = page.ballads
    form = await page.open_form("Rename")
    assert form.modal is not None
    assert form.modal["title"] == "A name for the list"
    assert "'value': 'First name'" in str(form.modal["components"])
    assert "'max_length': 40" in str(form.modal["components"])
    page = await page.fill_in(form, "  Second \n name ")
    assert page.title == "🗂️ Second name · 2 ballads"
    assert await lists(world) == ["Second name"]
    page = await page.choose("Take one off the list", 0)
    assert (page.title, page.ballads) == ("🗂️ Second name · 1 ballad", [first])
    page = await page.choose("Take one off the list", 0)
    assert (page.title, page.ballads) == ("🗂️ Second name · 0 ballads", [])
    assert set((await ask(world, "/ballad saved")).ballads) == {first, last}


async def test_a_name_that_is_taken_or_cannot_be_read_or_is_of_no_list_is_said(world: World) -> None:
    for language in Language:
        await keep(world, language=language)
        await make(world, NAME[language], language)
        again = await make(world, f" {NAME[language].upper()}  ".replace(" ", "\u3000"), language)
        assert again.private
        assert again.text.startswith(EXISTS[language].replace(NAME[language], NAME[language].upper()))
        other = await make(world, "other", language)
        taken = await other.fill_in(await other.open_form(other.say("button-rename")), NAME[language])
        assert taken.text.startswith(EXISTS[language])
        for nothing in ("\u200b\u2060", "\u3164", "\u2800 \uffa0", "\u202e", "\ufe0f", " \u3000"):
            answer = await make(world, nothing, language)
            assert answer.text.startswith(UNREADABLE[language]), repr(nothing)
        none = await ask(world, "/ballad saved list:x", language)
        assert none.private
        assert none.text.startswith(NO_SUCH_LIST[language])
        assert {*none.controls} == {"other", NAME[language], none.say("button-new-list")}
        assert (await none.press("other")).title.startswith("🗂️ other · ")


async def test_whatever_a_list_is_called_it_is_read_letter_by_letter_and_pings_nobody(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await keep(world)
    for typed, shown in NASTY.items():
        page = await make(world, typed)
        assert page.title == f"🗂️ {shown} · 0 ballads"
        assert page.message.content == page.title
        question = await page.press("Delete the list")
        assert question.text == f"Delete the list **{shown}**? Nothing is on it."
        await question.press("Keep it")
    for name in await lists(world):
        assert 1 <= len(name) <= 40
        assert (await give(world, "ballad saved", list=name)).title.startswith("🗂️ ")
    asked = await answer.press("Put it on a list")
    everywhere = await asked.choose("On which of your lists?", *range(len(NASTY)))
    assert all(shown in everywhere.text for shown in NASTY.values())
    public = await give(world, "ballad saved", list="@everyone <@123456789012345678>", private=False)
    assert "\\<@\u200b123456789012345678\\>" in public.message.content
    message = public.message.message
    assert [*message.mentions, *message.role_mentions, message.mention_everyone] == [False]
    assert (await ask(world, "/ballad saved list:a secret nobody may read")).private
    assert not [word for word in ("bold", "everyone", "lufmrah", "secret") if word in caplog.text]


async def test_there_are_as_many_lists_as_fit_into_a_menu_and_then_one_is_told(world: World) -> None:
    answer = await keep(world)
    for number in range(MOST_LISTS):
        await make(world, f"list {number:02}")
    page = await ask(world, "/ballad saved")
    assert len(page.controls["Your lists"]["options"]) == MOST_LISTS
    opened = await page.choose("Your lists", MOST_LISTS - 1)
    assert opened.title.startswith("🗂️ list 23 · ")
    asked = await answer.press("Put it on a list")
    assert list(asked.controls) == ["On which of your lists?"]
    everywhere = await asked.choose("On which of your lists?", *range(MOST_LISTS))
    assert everywhere.text == f"**야생화 · Wild Flower** is on: {', '.join(await lists(world))}"
    panel = await ask(world, "/ballad me")
    for number, language in enumerate(Language, 1):
        (menu,) = [label for label in panel.controls if panel.controls[label].get("options")]
        panel = await panel.choose(menu, number)
        none = await ask(world, "/ballad saved list:x")
        *_, new_list = none.controls
        told = await none.fill_in(await none.open_form(new_list), "one more")
        assert told.private
        assert told.text.startswith(TOO_MANY[language])
    await (await opened.press("Delete the list")).press("リストを消す")
    none = await ask(world, "/ballad saved list:x")
    made = await none.fill_in(await none.open_form("新しいリスト"), "one more")
    assert made.title == "🗂️ one more · 0曲"


async def test_a_form_for_a_name_that_was_open_during_a_restart_still_makes_the_list(home: Path, texts: Texts) -> None:
    settings = settings_in(home)
    async with open_world(settings, texts, Random(1)) as world, open_bot(settings, texts, Random(2)) as restarted:
        lists_of = await press(await keep(world, language=KO), "button-lists")
        form = await lists_of.open_form("새 목록")
        await world.env.restart_bot(restarted)
        made = await lists_of.fill_in(form, "밤")
        assert made.text == "**야생화** 담긴 목록: 밤"
        page = await give(world, "ballad saved", KO, list="밤")
        form = await page.open_form("이름 바꾸기")
        await world.env.advance_time(3600)
        assert (await page.fill_in(form, "낮")).title == "🗂️ 낮 · 1곡"


# Pages of what is saved


async def test_what_is_saved_turns_by_pages_the_latest_first_and_by_mood_singer_and_order(world: World) -> None:
    card = await ask(world, "/ballad random private:true")
    kept: list[str] = []
    for _ in range(21):
        kept.insert(0, card.ballad)
        await card.press("Save")
        await world.env.advance_time(1)
        card = await card.press("Another")
    page = await ask(world, "/ballad saved")
    assert page.title == "❤️ Saved · 21 ballads"
    assert (page.ballads, jump(page)) == (kept[:10], "1 / 3")
    page = await page.press("▶️")
    assert page.ballads == kept[10:20]
    page = await page.fill_in(await page.open_form(jump(page)), "3")
    assert page.ballads == kept[20:]
    opened = await page.choose("Open one of these", 0)
    assert opened.ballad == kept[20]
    assert opened.private

    ballads = [await catalogue_of(world).known_ballad(id_) for id_ in kept]
    mood = ballads[0].mood
    fitting = [one.id for one in ballads if mood in one.moods]
    by_mood = await give(world, "ballad saved", mood=str(mood))
    assert by_mood.ballads == fitting[:10]
    mood_name = mood_label(mood, world.bot.voice.speaker(EN))
    assert by_mood.title == f"❤️ Saved · {mood_name} · {counted(world, len(fitting))}"
    singer, count = ballads[3].artist, sum(one.artist.id == ballads[3].artist.id for one in ballads)
    by_singer = await give(world, "ballad saved", artist=singer.id)
    assert by_singer.ballads == [one.id for one in ballads if one.artist.id == singer.id]
    name = artist_name(singer, world.bot.voice.speaker(EN))
    assert by_singer.title == f"❤️ Saved · {name} · {counted(world, count)}"
    mood_of_singer = mood_label(ballads[3].mood, world.bot.voice.speaker(EN))
    of_both = await give(world, "ballad saved", artist=singer.id, mood=str(ballads[3].mood))
    assert of_both.title.startswith(f"❤️ Saved · {name} · {mood_of_singer} · ")
    newest = await give(world, "ballad saved", sort="newest")
    assert newest.title == "❤️ Saved · 21 ballads · newest first"
    years = [(await catalogue_of(world).known_ballad(id_)).year for id_ in newest.ballads]
    assert years == sorted((one.year for one in ballads), reverse=True)[:10]


async def test_where_nothing_is_saved_or_nothing_fits_the_next_door_is_shown(world: World) -> None:
    for language in Language:
        nothing = {EN: "Nothing is saved yet.", KO: "아직 저장한 노래가 없어요.", JA: "まだ保存した曲がありません。"}
        fits = {
            EN: "Nothing of that kind here.",
            KO: "여기에는 그런 노래가 없어요.",
            JA: "ここにはそのような曲がありません。",
        }
        answer = await ask(world, "/ballad saved", language)
        assert answer.private
        assert answer.text.startswith(nothing[language])
        assert (await press(answer, "button-anything")).ballad
        await keep(world, language=language)
        other = (await songs_of(world, "Jin"))[0].artist.id
        answer = await give(world, "ballad saved", language, artist=other)
        assert answer.text.startswith(fits[language])
        assert len((await press(answer, "kept-saved")).ballads) == 1


async def test_who_has_lists_but_no_heart_any_more_finds_the_way_to_the_lists_and_makes_another(world: World) -> None:
    for language in Language:
        answer = await keep(world, language=language)
        await make(world, NAME[language], language)
        await press(answer, "button-undo")
        none = await ask(world, "/ballad saved", language)
        assert none.private
        assert none.text.startswith(none.say("nothing-saved"))
        assert none.say("button-anything") in none.controls
        menu = none.say("menu-mylists")
        assert [option["label"] for option in none.controls[menu]["options"]] == [
            f"🗂️ {NAME[language]}",
            f"➕ {none.say('button-new-list')}",
        ]
        page = await none.choose(menu, 0)
        assert page.title.startswith(f"🗂️ {NAME[language]} · ")
        none = await ask(world, "/ballad saved private:false", language)
        made = await none.fill_in(await none.open_form_by(menu, 1), "other")
        assert made.title.startswith("🗂️ other · ")


@pytest.mark.parametrize("key", ["button-heart", "button-away"])
async def test_a_song_whose_heart_is_gone_leaves_its_list_for_good_and_the_other_song_stays(
    world: World, key: str
) -> None:
    for language in Language:
        await fill_a_list(world, language)
        card = await ask(world, f"/ballad song {TITLE}", language)
        await world.env.advance_time(3)
        undo = await press(card, key)
        page = await give(world, "ballad saved", language, list=NAME[language])
        assert len(page.ballads) == 1
        assert card.ballad not in page.ballads
        told = await exported(world, language)
        assert [row["ballad"] for row in told["list_entry"]] == page.ballads
        await press(undo, "button-undo")
        assert len((await ask(world, "/ballad saved", language)).ballads) == 2
        assert (await give(world, "ballad saved", language, list=NAME[language])).ballads == page.ballads


async def fill_a_list(world: World, language: Language) -> None:
    """Make a list with two songs on it."""
    answers = [await keep(world, title, language) for title in (TITLE, "소주 한 잔")]
    await make(world, NAME[language], language)
    for answer in answers:
        lists_of = await press(answer, "button-lists")
        await lists_of.choose(lists_of.say("menu-onlists"), 0)


async def exported(world: World, language: Language) -> dict[str, list[dict[str, Any]]]:
    """Return what somebody takes with them of what is kept, by table."""
    answer = await press(await ask(world, "/ballad me", language), "button-export")
    return json.loads(await answer.message.attachments[0].read())["kept"]


async def test_who_takes_one_off_stays_on_the_page_in_the_mood_and_in_the_order(world: World) -> None:
    await filled(world, "night", 22)
    page = await (await give(world, "ballad saved", list="night", sort="title")).press("⏭️")
    assert jump(page) == "3 / 3"
    page = await page.choose("Take one off the list", 0)
    assert jump(page) == "3 / 3"
    page = await page.choose("Take one off the list", 0)
    assert (page.title, jump(page)) == ("🗂️ night · 20 ballads · by title", "2 / 2")
    second = page.ballads
    page = await page.choose("Take one off the list", 9)
    assert (jump(page), page.ballads) == ("2 / 2", second[:9])
    mood = (await catalogue_of(world).known_ballad(second[0])).mood
    page = await give(world, "ballad saved", list="night", mood=str(mood))
    page = await page.choose("Take one off the list", page.ballads.index(second[0]))
    assert mood_label(mood, world.bot.voice.speaker(EN)) in page.title or page.say("nothing-kept-fits") in page.text
    assert second[0] not in page.ballads


async def test_a_menu_of_former_times_still_takes_one_off(world: World) -> None:
    page = await filled(world, "night", 2)
    (kept,) = await world.bot.keeping._book.lists.of(page.person.id)
    page.tamper("Take one off the list", Press("takeoff", "takeoff", page.person.id, kept.id).custom_id("s"))
    first = page.ballads
    assert (await page.choose("Take one off the list", 0)).ballads == first[1:]


# Showing a list to everyone


async def filled(world: World, name: str, count: int) -> Screen:
    """Make a list with so many songs, and return its first page."""
    card = await ask(world, "/ballad random private:true")
    for number in range(count):
        lists_of = await (await card.press("Save")).press("Put it on a list")
        if number:
            await lists_of.choose("On which of your lists?", 0)
        else:
            await lists_of.fill_in(await lists_of.open_form("New list"), name)
        card = await card.press("Another")
    return await give(world, "ballad saved", list=name)


async def test_a_list_is_ones_own_until_one_shows_it_and_then_others_open_and_turn_it_until_it_is_gone(
    world: World,
) -> None:
    page = await filled(world, "For you", 11)
    (share,) = [item for item in page.items if ":share:" in item.get("custom_id", "")]
    listing = share["custom_id"].partition(":list.")[2].rpartition(".")[0]

    async def got_hold_of(language: Language) -> Screen:
        """Press a button that leads to the list, as somebody may who got hold of it."""
        card = await ask(world, "/ballad random", language)
        card.tamper(card.say("button-another"), Press("list", "another", card.person.id, listing).custom_id("b"))
        return await press(card, "button-another")

    for language in (KO, JA):
        assert (await got_hold_of(language)).text.startswith(NOT_SHARED[language])
        assert await lists(world, language) == []
    shown = await page.press("Show everyone")
    assert not shown.private
    assert shown.title == "🗂️ For you · 11 ballads"
    assert shown.text.splitlines()[0] == "-# A list by one who listens."
    assert list(shown.controls)[5:] == ["Open one of these", "Remove"]
    for language in (KO, JA):
        card = await shown.by(language).choose("Open one of these", 0)
        assert (card.private, card.ballad) == (True, shown.ballads[0])
        copy = await shown.by(language).press("▶️")
        assert (copy.private, len(copy.ballads)) == (True, 1)
        assert copy.title.startswith("🗂️ For you · ")
        assert list(copy.controls)[5:] == [copy.say("menu-open"), copy.say("button-share")]
        assert (await copy.press("◀️")).ballads == shown.ballads
        assert (await copy.fill_in(await copy.open_form(jump(copy)), "2")).ballads not in ([], shown.ballads)
        refused = await shown.by(language).press("Remove")
        assert refused.private
        assert (await got_hold_of(language)).ballads == shown.ballads
    assert len((await shown.press("▶️")).ballads) == 1
    await (await page.press("Delete the list")).press("Delete the list")
    for language in (KO, JA):
        for gone in (await got_hold_of(language), await shown.by(language).press("◀️")):
            assert gone.private
            assert not gone.ballads


async def test_what_is_saved_can_be_shown_but_not_turned_by_others(world: World) -> None:
    await keep(world)
    page = await ask(world, "/ballad saved private:false")
    assert not page.private
    assert list(page.controls) == ["Open one of these", "Remove"]
    state = f"{kept_listing(page.person.id, Pile.SAVED).pack()}.0"
    page.tamper("Remove", Press("turn", "next", page.person.id, state).custom_id("b"))
    for language in (KO, JA):
        answer = await page.by(language).press("Remove")
        assert answer.private
        assert answer.text.startswith(NOT_SHARED[language])
        assert (await page.by(language).choose("Open one of these", 0)).private
