"""A ballad by one's own taste: five cards to begin with, then from the hearts of who asks, and from nothing else."""

import re
from typing import Any

import pytest

from bot.core.language import Language
from bot.core.models import Ballad
from bot.core.vocabulary import Mood
from bot.play.world import World
from bot.ui.press import Press
from bot.ui.wording import mood_in_sentence, title_line
from tests.bot.reading import catalogue_of
from tests.screen import Screen, ask, give

EN, KO, JA = Language
FIRST = {
    EN: "I do not know your taste yet. Here are five ballads, as different as they come:",
    KO: "아직 취향을 몰라서, 서로 많이 다른 다섯 곡을 골랐어요.",
    JA: "まだお好みを知らないので、なるべく違う五曲を選びました。",
}
BECAUSE = {
    EN: r"Because you saved (?P<title>.+): (?P<what>[^:]+)",
    KO: r"저장하신 ‘(?P<title>.+)’ 때문이에요: (?P<what>[^:]+)",
    JA: r"(?P<title>.+) を保存されたので：(?P<what>[^：]+)",
}
ALL_KNOWN = {
    EN: "Every ballad that fits has your ❤️ or your 🙅 already. Hear your own again, or leave it to chance:",
    KO: "여기에 맞는 노래에는 모두 ❤️나 🙅를 눌러 주셨어요. 저장한 노래를 다시 듣거나, 한 곡 맡겨 보실래요?",
    JA: "ここに合う曲には、もうすべて ❤️ か 🙅 が付いています。保存した曲をもう一度聴くか、どれか一曲お任せください：",
}
NO_HEARTS = {
    EN: "There are no hearts to draw from yet.",
    KO: "아직 그릴 하트가 없어요.",
    JA: "描くためのハートがまだありません。",
}
TASTE = {EN: "My taste in ballads", KO: "나의 발라드 취향", JA: "わたしのバラードの好み"}
ALT = {
    EN: r"A picture of a taste\. Moods: (?P<moods>.+)\. Decades: 2010s \d+%(, .+)?\.",
    KO: r"취향을 그린 그림이에요\. 기분: (?P<moods>.+)\. 연대: 2010년대 \d+%(, .+)?\.",
    JA: r"好みを描いた絵です。気持ち：(?P<moods>.+)。年代：2010年代 \d+%(、.+)?。",
}
SONGS = ("야생화 박효신", "소주 한 잔", "너를 위해 임재범")
FIRST_MOODS = (Mood.LONGING, Mood.COMFORTING, Mood.HEARTBREAK, Mood.ROMANTIC, Mood.NOSTALGIC)
PRESSED = 1  # the style of a button that stands out


async def press(screen: Screen, key: str) -> Screen:
    return await screen.press(screen.say(key))


async def hearts(world: World, language: Language = EN) -> list[Ballad]:
    """Give some songs a heart, and return them."""
    cards = [await ask(world, f"/ballad song {title} private:true", language) for title in SONGS]
    for card in cards:
        await press(card, "button-heart")
    return [await ballad_of(world, card) for card in cards]


async def ballad_of(world: World, card: Screen) -> Ballad:
    return await catalogue_of(world).known_ballad(card.ballad)


def five(screen: Screen) -> list[str]:
    """Return the ids of the ballads that there are to react to."""
    return list(dict.fromkeys(_state(item)[0] for item in screen.items if ":react:" in item["custom_id"]))


def pressed(screen: Screen) -> list[tuple[str, str]]:
    """Return what stands out among the hearts and the 🙅: by ballad and sign."""
    return [
        (_state(item)[0], _state(item)[1])
        for item in screen.items
        if item["style"] == PRESSED and ":react:" in item["custom_id"]
    ]


def _state(item: dict[str, Any]) -> list[str]:
    return item["custom_id"].split(":")[-1].split(".")


# Five cards to begin with


@pytest.mark.parametrize("language", Language)
async def test_who_has_no_hearts_reacts_to_five_cards_in_one_private_message_and_begins(
    world: World, language: Language
) -> None:
    screen = await ask(world, "/ballad for-me", language)
    assert screen.private
    intro, *cards = screen.message.embeds
    assert (intro.description or "").startswith(FIRST[language])
    assert len(cards) == 5
    ballads = [await catalogue_of(world).known_ballad(id_) for id_ in five(screen)]
    assert [card.title for card in cards] == [
        title_line(one, world.bot.voice.speaker(language)).partition(" · 「")[0].partition(" · “")[0] for one in ballads
    ]
    assert len({one.artist.id for one in ballads}) == 5
    assert all(mood in one.moods for mood, one in zip(FIRST_MOODS, ballads, strict=True))
    assert [len(row["components"]) for row in screen.message.components] == [2, 2, 2, 2, 3]
    assert screen.items[-1]["label"] == screen.say("button-other-five")
    assert pressed(screen) == []

    second = five(screen)[1]
    after = await screen.press_item(screen.items[2])
    assert after.message.id == screen.message.id
    assert five(after) == [one.id for one in ballads]
    assert pressed(after) == [(second, "heart")]
    assert (after.items[-1]["label"], after.items[-1]["style"]) == (after.say("button-begin"), PRESSED)
    after = await after.press_item(after.items[3])
    assert pressed(after) == [(second, "away")]
    assert after.items[-1]["label"] == after.say("button-other-five")
    await world.env.advance_time(3)
    after = await after.press_item(after.items[3])
    assert pressed(after) == []
    after = await after.press_item(after.items[0])
    after = await after.press_item(after.items[9])
    assert pressed(after) == [(five(after)[0], "heart"), (five(after)[4], "away")]
    assert (await ask(world, "/ballad saved", language)).ballads == [ballads[0].id]

    card = await press(after, "button-begin")
    assert card.private
    assert card.message.id == screen.message.id
    why = re.fullmatch(BECAUSE[language], card.why)
    assert why is not None
    assert ballads[0].title.ko in why["title"]
    assert card.ballad not in {ballads[0].id, ballads[4].id}


async def test_other_five_are_others_and_never_what_was_put_away(world: World) -> None:
    screen = await ask(world, "/ballad for-me", JA)
    seen = [set(five(screen))]
    put_away = five(screen)[2]
    screen = await screen.press_item(screen.items[5])
    for _ in range(6):
        screen = await press(screen, "button-other-five")
        seen.append(set(five(screen)))
        assert put_away not in seen[-1]
        assert len(screen.message.embeds) == 6
    assert len(set.union(*seen)) > 10


async def test_a_card_among_the_five_that_was_removed_is_said_and_nothing_is_saved(world: World) -> None:
    screen = await ask(world, "/ballad for-me")
    first, *others = five(screen)
    for cards in ([first, *others[:3], "zzzzz"], ["zzzzz", *others]):
        state = ".".join([cards[0], "heart", *cards])
        screen.tamper("Five others", Press("react", "heart0", screen.person.id, state).custom_id("b"))
        (tampered,) = [item for item in screen.items if item["custom_id"].endswith(state)]
        answer = await screen.press_item(tampered)
        assert answer.text.startswith("This one is no longer in the catalogue.")
        screen = await ask(world, "/ballad for-me")
    assert not (await ask(world, "/ballad saved")).ballads


async def test_in_a_small_catalogue_there_are_as_many_cards_as_there_are_and_none_is_told(small_world: World) -> None:
    for language in Language:
        screen = await ask(small_world, "/ballad for-me", language)
        assert screen.private
        assert len(screen.message.embeds) == 3
        for _ in range(2):
            screen = await screen.press_item(screen.items[1])
            screen = await press(screen, "button-other-five")
        assert screen.private
        assert screen.say("kept-away") in screen.controls
        answer = await ask(small_world, "/ballad for-me", language)
        assert answer.text == screen.text
        assert len((await press(answer, "kept-away")).ballads) == 2


# By taste


@pytest.mark.parametrize("language", Language)
async def test_ten_by_taste_are_ten_voices_none_saved_none_put_away_and_each_says_why(
    world: World, language: Language
) -> None:
    loved = await hearts(world, language)
    titles = [title_line(one, world.bot.voice.speaker(language)) for one in loved]
    away: set[str] = set()
    card = await ask(world, "/ballad for-me", language)
    assert not card.private
    voices: list[str] = []
    for number in range(20):
        ballad = await ballad_of(world, card)
        assert ballad.id not in {one.id for one in loved} | away
        voices.append(ballad.artist.id)
        why = re.fullmatch(BECAUSE[language], card.why)
        assert why is not None, card.why
        assert why["title"] in titles
        assert why["what"]
        if number % 4 == 1:
            away.add(ballad.id)
            await press(card, "button-away")
        if number % 4 == 3:
            loved.append(ballad)
            titles.append(title_line(ballad, world.bot.voice.speaker(language)))
            await press(card, "button-heart")
        card = await press(card, "button-another")
    assert all(len(set(voices[first : first + 10])) == 10 for first in range(len(voices) - 9))


async def test_by_taste_in_a_mood_and_another_stays_in_it(world: World) -> None:
    for language, typed in ((EN, "breakup"), (KO, "설렘"), (JA, "泣きたい")):
        await hearts(world, language)
        mood = world.bot.finder.mood(typed, world.bot.voice.speaker(language))
        card = await give(world, "ballad for-me", language, mood=typed)
        for _ in range(8):
            assert mood in (await ballad_of(world, card)).moods
            assert re.fullmatch(BECAUSE[language], card.why)
            card = await press(card, "button-another")


async def test_another_goes_on_by_the_taste_of_who_presses(world: World) -> None:
    await hearts(world)
    for title in ("그리움에", "취중진담"):
        await press(await ask(world, f"/ballad song {title}", KO), "button-heart")
    card = await ask(world, "/ballad for-me")
    for _ in range(4):
        other = await card.by(KO).press("Another")
        assert not other.private
        why = re.fullmatch(BECAUSE[KO], other.why)
        assert why is not None
        assert why["title"] in {"그리움에", "취중진담"}
    first = await card.by(JA).press("Another")
    assert first.private
    assert len(first.message.embeds) == 6
    assert (await card.press("Another")).why.startswith("Because you saved ")


async def test_only_ones_own_hearts_count(world: World) -> None:
    await hearts(world, KO)
    assert len((await ask(world, "/ballad for-me", EN)).message.embeds) == 6


@pytest.mark.parametrize("second", ["button-heart", "button-away"])
async def test_where_everything_has_a_heart_or_was_put_away_one_is_told_and_hears_ones_own_or_anything(
    small_world: World, second: str
) -> None:
    for language in Language:
        card = await ask(small_world, "/ballad song 노래", language)
        await press(card, "button-heart")
        await press(await ask(small_world, "/ballad song 시", language), second)
        for line in ("/ballad for-me", "/ballad for-me mood:sad"):
            answer = await ask(small_world, line, language)
            assert answer.private
            assert answer.text == ALL_KNOWN[language], line
            doors = [answer.say("kept-saved"), answer.say("button-anything")]
            assert [door for door in answer.controls if not door.startswith("🌧")] == doors
            assert card.ballad in (await press(answer, "kept-saved")).ballads
        answer = await ask(small_world, "/ballad for-me mood:sad", language)
        assert (await answer.press(next(door for door in answer.controls if door.startswith("🌧")))).ballad
        assert (await press(await ask(small_world, "/ballad for-me", language), "button-anything")).ballad


async def test_by_taste_in_a_mood_of_which_there_is_nothing_here_one_is_told_so(small_world: World) -> None:
    await press(await ask(small_world, "/ballad song 노래"), "button-heart")
    answer = await ask(small_world, "/ballad for-me mood:hopeful")
    assert answer.text.startswith("No ballads here for 🌅 Hopeful yet.")
    assert list(answer.controls) == ["Any ballad"]


# The taste as a picture


async def test_a_taste_is_a_picture_with_words_for_who_cannot_see_it(world: World) -> None:
    world.env.settle_timeout = 60  # drawing takes as long as the machine needs
    for language in Language:
        card = await ask(world, "/ballad song 야생화 박효신", language)
        await press(card, "button-heart")
        taste = await ask(world, "/ballad taste", language)
        assert taste.private
        assert taste.title == TASTE[language]
        assert taste.embed.image.url == "attachment://taste.png"
        (picture,) = taste.message.attachments
        assert (await picture.read()).startswith(b"\x89PNG\r\n")
        told = re.fullmatch(ALT[language], picture.description or "")
        assert told is not None, picture.description
        speaker = world.bot.voice.speaker(language)
        moods = {mood_in_sentence(mood, speaker) for mood in (await ballad_of(world, card)).moods}
        assert {mood.rpartition(" ")[0] for mood in re.split("[,、] ?", told["moods"])} == moods
        assert len(picture.description or "") <= 1024


async def test_a_taste_is_shown_to_everyone_by_its_owner_only(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.env.settle_timeout = 60
    await press(await ask(world, "/ballad song 야생화 박효신"), "button-heart")
    taste = await ask(world, "/ballad taste")
    everyone = await taste.press("Show everyone")
    assert (taste.private, everyone.private) == (True, False)
    assert everyone.title == TASTE[EN]
    assert len(everyone.message.attachments) == 1
    monkeypatch.setattr("sys.executable", "/nowhere/python")  # whatever would be drawn now could not be
    (share,) = [item for item in taste.items if ":share:" in item["custom_id"]]
    for language in (KO, JA):
        card = await ask(world, "/ballad random", language)
        card.tamper(card.say("button-another"), share["custom_id"])
        for refused in (await press(card, "button-another"), await everyone.by(language).press("Remove")):
            assert refused.private
            assert refused.text.startswith(refused.say("not-yours"))
            assert not refused.message.attachments
        begun = await everyone.by(language).press("For me")
        assert begun.private
        assert len(begun.message.embeds) == 6
    await everyone.press("Remove")
    assert everyone.message.id not in [message.id for message in world.channel.history()]


async def test_without_hearts_nothing_is_drawn_and_five_cards_are_one_press_away(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")  # whatever would be drawn could not be
    for language in Language:
        answer = await ask(world, "/ballad taste private:false", language)
        assert answer.private
        assert answer.text.startswith(NO_HEARTS[language])
        assert list(answer.controls) == [answer.say("button-first-cards")]
        first = await press(answer, "button-first-cards")
        assert len(first.message.embeds) == 6
        assert first.message.id == answer.message.id


@pytest.mark.parametrize("private", [True, False])
async def test_a_picture_that_cannot_be_drawn_is_said_to_who_asked_and_to_nobody_else(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, private: bool
) -> None:
    no_picture = {
        EN: "The picture could not be drawn just now.",
        KO: "지금은 그림을 그리지 못했어요.",
        JA: "いまは絵を描けませんでした。",
    }
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    for language, said in no_picture.items():
        await press(await ask(world, "/ballad song 야생화 박효신 private:true", language), "button-heart")
        result = await world.people[language].slash(world.channel, "ballad taste", private=private)
        (message,) = filter(None, [result.response, *result.followups])
        told = Screen(world, world.people[language], message)
        assert told.private
        assert told.text.startswith(said)
        reference = told.text.splitlines()[-1].split()[-1]
        assert f"reference {reference}: PictureError: the drawing process could not be started" in caplog.text
    assert world.channel.history() == []


async def test_where_discord_takes_no_answer_any_more_nothing_is_drawn(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> None:
    request.keywords["expects_trouble"] = True  # type: ignore[index]
    monkeypatch.setattr("sys.executable", "/nowhere/python")  # whatever would be drawn would be complained of
    await press(await ask(world, "/ballad song 야생화 박효신"), "button-heart")
    world.env.inject_error("POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction")
    result = await world.people[EN].slash(world.channel, "ballad taste")
    assert result.response is None
    assert "PictureError" not in caplog.text
