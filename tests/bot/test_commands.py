"""Each command answers in the language of who asks, and every control under the answer does what it says."""

import re

import pytest

from bot.core.language import Language
from bot.core.listing import Filters
from bot.core.models import Ballad
from bot.core.vocabulary import Mood
from bot.play.world import World
from bot.ui.lines import line_of
from bot.ui.wording import artist_name, safe
from tests.bot.reading import catalogue_of, counted, singer, songs_of
from tests.screen import Screen, ask, give

SAD = {Language.EN: "sad", Language.KO: "슬픔", Language.JA: "悲しい"}
REASON = {
    Language.EN: "Because you asked for “sad”, and it has not come up here yet",
    Language.KO: "‘슬픔’에 어울리는 노래를 찾으셔서요. 여기서는 아직 안 나온 곡이에요",
    Language.JA: "「悲しい」を選ばれたので。ここではまだ流れていない曲です",
}
ANOTHER = {Language.EN: "Another", Language.KO: "다른 노래", Language.JA: "別の曲"}
LIKE = {Language.EN: "More like this", Language.KO: "비슷한 노래", Language.JA: "似た曲"}
SAVE = {Language.EN: "Save", Language.KO: "저장", Language.JA: "保存"}
AWAY = {Language.EN: "Not for me", Language.KO: "나랑 안 맞아요", Language.JA: "合わない"}
OPEN = {Language.EN: "Open one of these", Language.KO: "이 중에서 한 곡 열기", Language.JA: "この中から開く"}


def words(screen: Screen) -> str:
    """Return all that can be read on a message."""
    return "\n".join([screen.message.content, screen.title, screen.text, *screen.controls])


@pytest.mark.parametrize("language", Language)
async def test_a_mood_in_ones_own_language_gives_a_card_in_it(world: World, language: Language) -> None:
    card = await ask(world, f"/ballad mood {SAD[language]}", language)
    ballad = await world.bot.answers._catalogue.ballad(card.ballad)
    assert ballad is not None
    assert Mood.SAD in ballad.moods
    assert card.title.startswith(safe(ballad.title.ko))
    assert (card.embed.url or "").startswith("https://www.youtube.com/results?search_query=")
    assert card.embed.colour is not None
    assert card.embed.colour.value == world.bot.answers._catalogue.moods[ballad.mood].colour
    assert line_of(ballad, world.bot.voice.speaker(language)) in card.text
    assert f"-# {REASON[language]}" in card.text
    assert SAD[language] in card.text
    assert safe(ballad.title.ko) in card.message.content
    assert safe(ballad.artist.names.ko) in card.message.content
    assert not card.private
    assert list(card.controls)[:4] == [ANOTHER[language], SAVE[language], AWAY[language], LIKE[language]]
    assert list(card.controls)[5:9] == ["YouTube", "Spotify", "Apple Music", "Melon"]


def names_on(ballad: Ballad) -> list[str]:
    """Return what things on a card are called, which is the same in every language; the longest first."""
    people = [ballad.artist.names, *ballad.guests, *(version.artist.names for version in ballad.versions)]
    named = [*people, *filter(None, (ballad.original, ballad.ost and ballad.ost.names))]
    called = [*ballad.title.names, ballad.album or "", *(one.into(language) for one in named for language in Language)]
    return sorted(map(safe, filter(None, called)), key=len, reverse=True)


@pytest.mark.parametrize("language", [Language.KO, Language.JA])
async def test_no_english_sentence_is_left_in_another_language(world: World, language: Language) -> None:
    english = re.compile(r"\b(?:the|because|you|of|and|ballads?|by|from|show|open|more)\b", re.IGNORECASE)
    for line in ("/ballad random", "/ballad list", "/ballad help", "/ballad artist BTS", "/ballad artist 이민혁"):
        screen = await ask(world, line, language)
        seen = words(screen)
        if line == "/ballad random":
            for name in names_on(await catalogue_of(world).known_ballad(screen.ballad)):
                seen = seen.replace(name, "")
        # Titles and commands are what they are in every language
        ours = re.sub(r"`[^`]*`|^\d+\. .*$| · .*$", "", seen, flags=re.MULTILINE)
        assert english.findall(ours) == [], seen


async def test_another_on_a_public_card_is_a_new_card_and_on_a_private_one_the_same(world: World) -> None:
    public = await ask(world, "/ballad mood sad")
    after = await public.press("Another")
    assert after.message.id != public.message.id
    assert not after.private
    private = await ask(world, "/ballad mood sad private:true")
    first = private.ballad
    assert private.private
    after = await private.press("Another")
    assert after.message.id == private.message.id
    assert after.ballad != first
    assert after.private


@pytest.mark.parametrize("language", Language)
async def test_more_like_this_is_near_new_and_says_why(world: World, language: Language) -> None:
    card = await ask(world, "/ballad song 야생화", language)
    seen = {card.ballad}
    for _ in range(3):
        card = await card.press(LIKE[language])
        assert card.ballad not in seen
        seen.add(card.ballad)
    first = await world.bot.answers._catalogue.ballad(card.ballad)
    assert first is not None
    why = card.text.splitlines()[-1]
    speaker = world.bot.voice.speaker(language)
    assert any(speaker.of(info.names).casefold() in why.casefold() for info in speaker.moods.values())


async def test_the_way_to_the_whole_list_leads_to_it(world: World) -> None:
    card = await ask(world, "/ballad mood sad decade:1990")
    (whole,) = [label for label in card.controls if label.startswith("All ")]
    page = await card.press(whole)
    assert page.private
    size = catalogue_of(world).size(Filters(Mood.SAD, 1990))
    assert whole == f"All {size:,}"
    assert page.title == f"1990s · 🌧 Sad · {counted(world, size)}"
    one = await page.press("One of these")
    assert "Because you asked for “sad” from the 1990s" in one.text


@pytest.mark.parametrize(
    ("typed", "language"), [("Jin", Language.EN), ("진", Language.KO), ("ジン", Language.JA), ("김석진", Language.KO)]
)
async def test_jin_is_found_in_every_script(world: World, typed: str, language: Language) -> None:
    page = await ask(world, f"/ballad artist {typed}", language)
    assert page.title.startswith("진")
    assert "그리움에" in page.text
    assert "2022" in page.text
    group = await page.press("방탄소년단" if language is Language.KO else "BTS")
    assert group.title.startswith("방탄소년단")


async def test_a_group_offers_its_singers_and_they_lead_back(world: World) -> None:
    group = await ask(world, "/ballad artist bts")
    speaker = world.bot.voice.speaker(Language.EN)
    members = [artist_name(member, speaker) for member in (await singer(world, "bts")).members]
    assert "진 Jin" in members
    assert f"Also here on their own: {', '.join(members)}" in group.text
    jin = await group.press("Jin")
    assert jin.title == f"진 Jin · {counted(world, len(await songs_of(world, 'Jin')))}"
    assert jin.private
    assert (await jin.press("BTS")).title.startswith("방탄소년단 BTS")


async def test_of_two_singers_of_one_name_the_person_chooses(world: World) -> None:
    question = await ask(world, "/ballad artist 이민혁")
    assert question.private
    assert question.text.startswith("More than one singer goes by “이민혁”. Whom do you mean?")
    assert list(question.controls) == ["이민혁 Lee Min-hyuk (BTOB)", "이민혁 Lee Min-hyuk (2016)"]
    huta = await question.press("이민혁 Lee Min-hyuk (BTOB)")
    assert "About all love" in huta.text
    assert huta.message.id == question.message.id
    everyone = await huta.press("Show everyone")
    assert not everyone.private
    assert everyone.title == huta.title


async def test_of_several_songs_that_begin_so_the_person_chooses(world: World) -> None:
    question = await ask(world, "/ballad song 사랑하")  # which is no word, so no song is called just that
    assert question.private
    menu = question.controls["Which one is it?"]
    assert 5 < len(menu["options"]) <= 25
    card = await question.choose("Which one is it?", 0)
    assert card.title.startswith("사랑")
    assert card.ballad == menu["options"][0]["value"]
    assert card.message.id == question.message.id


async def test_of_several_songs_of_one_title_the_person_chooses_by_the_singer(world: World) -> None:
    question = await ask(world, "/ballad song 사랑")
    assert question.private
    assert question.text == "More than one ballad is called “사랑”. Which one is it?"
    assert len(question.controls) > 1
    assert all(label.startswith("사랑 · “love” — ") for label in question.controls)
    door = "사랑 · “love” — 임재범 Yim Jae-beom"
    card = await question.press(door)
    assert card.title == "사랑"
    assert "임재범 Yim Jae-beom" in card.text
    assert card.message.id == question.message.id


async def test_the_artist_on_a_card_leads_to_their_page(world: World) -> None:
    card = await ask(world, "/ballad song 야생화")
    page = await card.press("Park Hyo-shin")
    assert page.title.startswith("박효신 Park Hyo-shin · ")
    assert page.private
    assert not card.private
    opened = await page.choose("Open one of these", 0)
    assert opened.message.id != page.message.id
    assert "Because you asked for this one" in opened.text


@pytest.mark.parametrize("language", Language)
async def test_help_has_three_examples_that_work(world: World, language: Language) -> None:
    help_ = await ask(world, "/ballad help", language)
    assert help_.private
    assert all(f"/ballad {name}" in help_.text for name in ("random", "today", "mood", "artist", "song", "list"))
    assert len(help_.controls) == 3
    titles = set()
    for example in list(help_.controls):
        fresh = await ask(world, "/ballad help", language)
        titles.add((await fresh.press(example)).title)
    assert len(titles) == 3
    assert not (await ask(world, "/ballad help private:false", language)).private


async def test_what_is_private_can_be_shown_and_what_is_public_taken_away_by_who_asked(world: World) -> None:
    private = await ask(world, "/ballad song 야생화 private:true", Language.KO)
    shown = await private.press("모두에게 보여 주기")
    assert not shown.private
    assert "함께 듣고 싶다는 분이 있어서요" in shown.text
    refused = await shown.by(Language.EN).press("지우기")
    assert refused.private
    assert refused.text.startswith("Only the person who asked can remove this.")
    assert world.channel.last_message is not None
    assert world.channel.last_message.id == shown.message.id
    await shown.press("지우기")
    assert world.channel.last_message is None


async def test_what_is_shown_to_everyone_goes_on_with_the_same_mood(world: World) -> None:
    private = await ask(world, "/ballad mood sad private:true")
    shown = await private.press("Show everyone")
    whole = f"All {catalogue_of(world).size(Filters(Mood.SAD)):,}"
    assert [label for label in shown.controls if label.startswith("All ")] == [whole]
    assert "Because you asked for “sad”" in (await shown.press("Another")).text


async def test_alone_with_the_bot_every_command_works_too(world: World) -> None:
    sam = world.env.create_user("alone")
    for name, options in {
        "random": {},
        "mood": {"mood": "sad"},
        "artist": {"name": "Jin"},
        "list": {},
        "help": {},
    }.items():
        result = await sam.slash(f"ballad {name}", **options)
        assert result.response is not None
    memory, _ = await world.bot.answers._rounds._places.recall(f"listener:{sam.id}", Filters())
    assert memory.turn == 2


async def test_nothing_that_fits_opens_the_nearest_doors(small_world: World) -> None:
    empty = await give(small_world, "ballad random", Language.JA, mood="sad", decade=1980)
    assert empty.private
    assert empty.text == "「1980年代 · 🌧 悲しい」に合うバラードはまだありません。近いのはこちらです："
    assert list(empty.controls)[:2] == ["1990年代 · 🌧 悲しい", "🌧 悲しい"]
    assert len(empty.controls) == 3
    opened = await empty.press("1990年代 · 🌧 悲しい")
    assert opened.embed.url is not None
    assert "1990年代の「悲しい」を選ばれたので" in opened.text
    few = await give(small_world, "ballad list", mood="sad", decade=1980)
    assert few.private
    assert few.text == "No ballads here for 1980s · 🌧 Sad yet. Closest:"
    assert (await few.press("1990s · 🌧 Sad")).title == "1990s · 🌧 Sad · 2 ballads"


async def test_what_a_singer_did_not_sing_leads_to_what_they_did(world: World) -> None:
    none = await give(world, "ballad list", artist="Jin", decade=1970)  # long before he was born
    assert none.private
    assert none.text == "No ballads here for 진 Jin · 1970s yet. Closest:"
    assert list(none.controls)[:2] == ["진 Jin", "1970s"]
    assert (
        await none.press("1970s")
    ).title == f"1970s · {counted(world, catalogue_of(world).size(Filters(decade=1970)))}"
    again = await give(world, "ballad list", artist="Jin", decade=1970)
    assert (await again.press("진 Jin")).title == f"진 Jin · {counted(world, len(await songs_of(world, 'Jin')))}"
