"""What somebody was shown is noted for them: to hear it again, to forget it, or not at all."""

from bot.core.language import Language
from bot.core.listing import Pile, kept_listing
from bot.play.world import World
from bot.ui.press import Press
from tests.bot.reading import jump
from tests.screen import Screen, ask

EN, KO, JA = Language
TITLE = {
    EN: "🕰️ Heard lately · 2 ballads",
    KO: "🕰️ 최근에 들은 노래 · 2곡",
    JA: "🕰️ 最近聴いた曲 · 2曲",
}
ABOUT = {
    EN: "-# What you were shown in the last twelve months.",
    KO: "-# 지난 열두 달 동안 보여 드린 노래예요.",
    JA: "-# この十二か月のあいだにお見せした曲です。",
}
FORGET = {
    EN: "Forget all 2 songs you were shown? Hearts stay.",
    KO: "보여 드린 2곡을 모두 잊을까요? 하트는 남아요.",
    JA: "お見せした2曲をすべて忘れますか。ハートは残ります。",
}
FORGOTTEN = {EN: "Forgotten: 2 songs.", KO: "2곡을 잊었어요.", JA: "2曲を忘れました。"}
NOTHING = {EN: "Nothing is noted here.", KO: "적어 둔 노래가 없어요.", JA: "書きとめた曲がありません。"}


async def press(screen: Screen, key: str) -> Screen:
    return await screen.press(screen.say(key))


async def heard(world: World, language: Language = EN) -> list[str]:
    """Return the ids of what somebody was shown last, the latest first."""
    await world.env.advance_time(1)
    return (await ask(world, "/ballad history", language)).ballads


async def test_every_command_and_button_that_shows_a_card_notes_it_and_nothing_else_does(world: World) -> None:
    shown: list[str] = []

    async def noted(card: Screen) -> Screen:
        """Check that this card was noted, and nothing else."""
        if card.ballad in shown:
            shown.remove(card.ballad)
        shown.insert(0, card.ballad)
        assert await heard(world) == shown[:10]
        return card

    card = await noted(await ask(world, "/ballad song 야생화 박효신"))
    await card.press("Save")
    for line in ("random", "mood sad", "today private:true", "for-me"):
        card = await noted(await ask(world, f"/ballad {line}"))
    for button in ("Another", "More like this"):
        card = await noted(await card.press(button))
    private = await noted(await ask(world, "/ballad random private:true"))
    await noted(await private.press("Show everyone"))
    await noted(await private.press("Another"))
    page = await ask(world, "/ballad list")
    await noted(await page.choose("Open one of these", 4))
    await noted(await page.press("One of these"))
    await noted(await (await ask(world, "/ballad song 사랑")).press("사랑 · “love” — 임재범 Yim Jae-beom"))
    await noted(await (await ask(world, "/ballad help")).press("Any ballad"))
    await noted(await ask(world, "/ballad song 야생화 박효신"))
    for line in ("list", "search 야생화", "artist Jin", "help", "saved", "me", "history"):
        await ask(world, f"/ballad {line}")
    assert await heard(world) == shown[:10]
    assert jump(await ask(world, "/ballad history")) == "1 / 2"


async def test_all_of_the_five_first_cards_are_noted_once_and_so_are_five_others(world: World) -> None:
    for language in Language:
        screen = await ask(world, "/ballad for-me", language)
        first = five(screen)
        assert set(await heard(world, language)) == first
        others = five(await press(screen, "button-other-five"))
        page = await heard(world, language)
        assert set(page[: len(others)]) == others
        assert set(page) == first | others
        before = await heard(world, language)
        await ask(world, "/ballad song 소주 한 잔", language)
        await world.env.advance_time(1)
        await screen.press_item(screen.items[0])  # which shows them again, but for the heart
        assert (await heard(world, language))[1 : len(before) + 1] == before[:9]


def five(screen: Screen) -> set[str]:
    """Return the ids of the ballads that there are to react to."""
    return {item["custom_id"].split(":")[-1].split(".")[0] for item in screen.items if ":react:" in item["custom_id"]}


async def test_who_pressed_was_shown_it_and_not_whose_card_it_was(world: World) -> None:
    card = await ask(world, "/ballad random")
    other = await card.by(KO).press("Another")
    again = await card.by(JA).press("More like this")
    assert [await heard(world, language) for language in Language] == [[card.ballad], [other.ballad], [again.ballad]]


async def test_what_was_shown_is_heard_again_or_forgotten_one_by_one_or_all_at_once(world: World) -> None:
    for language in Language:
        none = await ask(world, "/ballad history", language)
        assert none.private
        assert none.text.startswith(NOTHING[language])
        for title in ("야생화 박효신", "소주 한 잔", "사랑비"):
            card = await ask(world, f"/ballad song {title}", language)
            await world.env.advance_time(1)
        await press(card, "button-heart")
        page = await ask(world, "/ballad history", language)
        assert page.private
        before = page.ballads
        assert (await page.choose(page.say("menu-open"), 2)).ballad == before[2]
        page = await ask(world, "/ballad history", language)
        assert page.ballads == [before[2], *before[:2]]
        page = await page.choose(page.say("menu-forget"), 0)
        assert page.title == TITLE[language]
        assert page.text.startswith(ABOUT[language])
        assert page.ballads == before[:2]
        question = await press(page, "button-forget-all")
        assert question.text == FORGET[language]
        page = await press(question, "button-keep")
        assert page.ballads == before[:2]
        forgotten = await press(await press(page, "button-forget-all"), "button-forget-all")
        assert forgotten.text == FORGOTTEN[language]
        assert forgotten.message.id == page.message.id
        assert await heard(world, language) == []
        assert (await press(forgotten, "kept-saved")).ballads == [card.ballad]


async def test_who_forgets_one_stays_on_the_page_or_is_on_the_last_one_there_is(world: World) -> None:
    for language in Language:
        card = await ask(world, "/ballad random private:true", language)
        for _ in range(21):
            card = await press(card, "button-another")
            await world.env.advance_time(1)
        page = await (await ask(world, "/ballad history", language)).press("▶️")
        second = page.ballads
        page = await page.choose(page.say("menu-forget"), 4)
        assert (jump(page), page.ballads[:9]) == ("2 / 3", [*second[:4], *second[5:]])
        page = await page.press("▶️")
        page = await page.choose(page.say("menu-forget"), 0)
        assert (jump(page), len(page.ballads)) == ("2 / 2", 10)


async def test_a_menu_of_former_times_still_forgets_one(world: World) -> None:
    await ask(world, "/ballad random")
    await ask(world, "/ballad random")
    page = await ask(world, "/ballad history")
    first = page.ballads
    page.tamper("Forget one", Press("forget", "forget", page.person.id).custom_id("s"))
    assert (await page.choose("Forget one", 0)).ballads == first[1:]


async def test_the_last_one_forgotten_leaves_nothing_and_it_is_said(world: World) -> None:
    await ask(world, "/ballad random", JA)
    page = await ask(world, "/ballad history", JA)
    answer = await page.choose("一曲忘れる", 0)
    assert answer.private
    assert answer.text.startswith(NOTHING[JA])
    assert await heard(world, JA) == []


async def test_where_somebody_wants_no_history_nothing_is_noted_and_others_go_on(world: World) -> None:
    first = await ask(world, "/ballad random")
    panel = await (await ask(world, "/ballad me")).press("Stop noting what I hear")
    assert "🕰️ What you are shown is not noted" in panel.text
    card = await ask(world, "/ballad random")
    for button in ("Another", "More like this"):
        card = await card.press(button)
    other = await card.by(KO).press("Another")
    assert await heard(world) == [first.ballad]
    assert await heard(world, KO) == [other.ballad]
    panel = await panel.press("Note what I hear")
    assert "🕰️ What you are shown is noted for you, for twelve months" in panel.text
    card = await ask(world, "/ballad random")
    assert await heard(world) == [card.ballad, first.ballad]


async def test_a_history_shown_to_all_is_taken_away_again_and_read_on_by_nobody_else(world: World) -> None:
    card = await ask(world, "/ballad random")
    page = await ask(world, "/ballad history private:false")
    assert not page.private
    assert page.ballads == [card.ballad]
    assert list(page.controls) == ["Open one of these", "Remove"]
    assert (await page.by(KO).press("Remove")).private
    listing = await ask(world, "/ballad list", KO)
    state = f"{kept_listing(page.person.id, Pile.HISTORY).pack()}.0"
    listing.tamper("▶️", Press("turn", "next", page.person.id, state).custom_id("b"))
    answer = await listing.press("▶️")
    assert answer.private
    assert answer.text.startswith("다른 분이 혼자 간직하고 있는")
    await page.press("Remove")
    assert page.message.id not in [message.id for message in world.channel.history()]
