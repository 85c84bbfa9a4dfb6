"""The picture of somebody's taste can be read on a phone in three languages, and drawing it does not burden the bot."""

import asyncio
import os
import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message
from fontTools.ttLib import TTFont
from PIL import Image

import bot.drawing
from bot.core.language import Language
from bot.drawing import Bar, DrawingError, Easel, Picture
from bot.drawing.chart import DECADE, HEADING, INK, LAMP, MOOD, NIGHT, QUIET, SUBTITLE, TITLE, WIDTH, percent_of, png_of
from bot.drawing.picture import from_json, to_json
from tests.conftest import DATA, until

MOODS = tomllib.loads((DATA / "moods.toml").read_text("utf-8"))
COLOURS = [int(mood["colour"].removeprefix("#"), 16) for mood in MOODS.values()]
FONTS = sorted((Path(bot.drawing.__file__).parent / "font").glob("*.otf"))
NO_LETTERS = {"So", "Mn", "Cf", "Cc"}  # emoji and what belongs to them, and the ends of lines


def taste(language: Language, *shares: float) -> Picture:
    """Return the taste of somebody who heard songs of the first moods, in these shares, all of one decade."""
    parts = [*shares, *[0.0] * (len(MOODS) - len(shares))]
    moods = zip(MOODS.values(), parts, COLOURS, strict=True)
    return Picture(
        title="나의 발라드 취향",
        subtitle="これまでに聴いて残した12曲から",
        moods_title="Moods",
        moods=tuple(Bar(mood["names"][language], share, colour) for mood, share, colour in moods),
        decades_title="Decades",
        decades=tuple(Bar(f"{1960 + 10 * number}年代", float(number == 5), 0xE8B878) for number in range(7)),
    )


def image(picture: Picture) -> Image.Image:
    """Return a picture as it was drawn."""
    return Image.open(BytesIO(png_of(picture)))


@pytest.fixture(scope="module")
def drawn() -> Image.Image:
    """Return the picture of somebody who heard songs of one mood only."""
    return image(taste(Language.JA, 1.0))


def rgb(colour: str | int) -> tuple[int, int, int]:
    """Return a colour as its red, green and blue."""
    number = int(colour.removeprefix("#"), 16) if isinstance(colour, str) else colour
    return number >> 16, number >> 8 & 255, number & 255


def colours_in(picture: Image.Image) -> set[object]:
    """Return every colour that a picture has."""
    return {colour for _, colour in picture.convert("RGB").getcolors(picture.width * picture.height) or []}


def contrast(one: str | int, other: str | int) -> float:
    """Return the contrast of two colours as the WCAG defines it, from 1 to 21."""

    def luminance(colour: str | int) -> float:
        parts = (part / 255 for part in rgb(colour))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def letters() -> Iterator[str]:
    """Yield every letter that a picture may have to show."""
    yield from "0123456789%<"
    for mood in MOODS.values():
        yield from "".join(mood["names"][language] for language in Language)
    for path in (DATA / "texts").glob("*.ftl"):
        source = path.read_text("utf-8")
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, Message) and entry.id.name.startswith(("taste-", "decade")) and entry.span:
                yield from source[entry.span.start : entry.span.end]


async def test_a_picture_is_as_wide_as_a_phone_shows_it() -> None:
    png = await Easel().draw(taste(Language.KO, 0.5, 0.3, 0.2))
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert Image.open(BytesIO(png)).size == (WIDTH, 1280) == (1000, 1280)


def test_a_picture_has_its_own_dark_background_in_light_and_dark_themes(drawn: Image.Image) -> None:
    assert drawn.convert("RGBA").getchannel("A").getextrema() == (255, 255)
    corners = drawn.convert("RGB").getpixel((0, 0)), drawn.convert("RGB").getpixel((WIDTH - 1, drawn.height - 1))
    assert corners == (rgb(NIGHT[0]), rgb(NIGHT[1]))


@pytest.mark.parametrize(("ink", "night"), list(product((INK, QUIET, LAMP), NIGHT)))
def test_all_words_can_be_read(ink: str, night: str) -> None:
    assert contrast(ink, night) >= 4.5


@pytest.mark.parametrize(("colour", "night"), list(product(COLOURS, NIGHT)))
def test_every_mood_stands_out_from_the_night(colour: int, night: str) -> None:
    assert contrast(colour, night) >= 3


def test_no_word_is_too_small_for_a_phone() -> None:
    assert min(hand.size for hand in (TITLE, SUBTITLE, HEADING, MOOD, DECADE)) >= 26


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_no_letter_becomes_a_box(path: Path) -> None:
    there = TTFont(path).getBestCmap() or {}
    needed = {letter for letter in letters() if unicodedata.category(letter) not in NO_LETTERS}
    assert {letter for letter in needed if ord(letter) not in there} == set(), "python -m docs.make_font takes them in"


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_the_font_keeps_its_licence_and_leaves_the_name_of_the_original_alone(path: Path) -> None:
    names = TTFont(path)["name"]
    assert all(str(names.getDebugName(number)).startswith("Ballad") for number in (1, 4, 6))
    assert "SIL Open Font License" in str(names.getDebugName(13))
    assert "Copyright 2014-2021 Adobe" in path.with_name("OFL.txt").read_text("utf-8")


def test_a_bar_is_drawn_for_what_was_heard_and_for_nothing_else(drawn: Image.Image) -> None:
    heard, *unheard = (rgb(colour) for colour in COLOURS)
    assert heard in colours_in(drawn)
    assert colours_in(drawn).isdisjoint(unheard)


def test_a_mood_that_was_never_heard_still_has_its_name(drawn: Image.Image) -> None:
    picture = taste(Language.JA, 1.0)
    *others, last = picture.moods
    without = image(replace(picture, moods=(*others, replace(last, label=""))))
    assert without.size == drawn.size
    assert without.tobytes() != drawn.tobytes()


def test_the_smallest_share_is_still_seen() -> None:
    assert rgb(COLOURS[1]) in colours_in(image(taste(Language.EN, 0.9999, 0.0001)))


@pytest.mark.parametrize(
    ("share", "percent"), [(0, "0%"), (0.0001, "<1%"), (0.0049, "<1%"), (0.0051, "1%"), (0.236, "24%"), (1, "100%")]
)
def test_a_share_is_said_in_whole_percents(share: float, percent: str) -> None:
    assert percent_of(share) == percent


def test_nobody_has_to_have_heard_anything() -> None:
    nothing = replace(taste(Language.EN), moods=(), decades=())
    assert image(nothing).width == WIDTH


def test_long_words_are_written_smaller_and_dollars_stay_dollars(drawn: Image.Image) -> None:
    picture = taste(Language.JA, 1.0)
    long = "A $long$ title that no phone has room for " * 3
    bars = tuple(replace(bar, label=long) for bar in picture.decades)
    crowded = image(replace(picture, title=long, subtitle=long, decades=bars))
    margin = (WIDTH - 40, 0, WIDTH, drawn.height)
    assert crowded.crop(margin).tobytes() == drawn.crop(margin).tobytes()


def test_a_picture_crosses_to_the_other_process_unchanged() -> None:
    picture = taste(Language.KO, 0.7, 0.3)
    assert from_json(to_json(picture)) == picture


def test_the_bot_does_not_carry_what_only_drawing_needs() -> None:
    unwanted = {"matplotlib", "numpy", "PIL"}
    code = f"import sys, bot.drawing; sys.exit(bool({unwanted} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


async def test_what_cannot_be_drawn_says_why_and_nothing_of_the_person() -> None:
    picture = replace(taste(Language.EN), moods=(Bar("a secret", 0.5, "red"),))  # type: ignore[arg-type]
    with pytest.raises(DrawingError, match="Expected `int`, got `str`") as raised:
        await Easel().draw(picture)
    assert "secret" not in str(raised.value)
    assert len(str(raised.value)) <= 200


Painter = Callable[[str], None]


def runs(pid: Path) -> bool:
    """Tell whether the process runs that has written its number to the file `pid`."""
    try:
        os.kill(int(pid.read_text()), 0)
    except (FileNotFoundError, ValueError, ProcessLookupError):
        return False
    return True


@pytest.fixture
def painter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Painter:
    """Return a way to have something else started in the place of Python: a few lines for the shell."""

    def start_instead(lines: str) -> None:
        script = tmp_path / "painter"
        script.write_text(f"#!/bin/sh\n{lines}\n", "utf-8")
        script.chmod(0o700)
        monkeypatch.setattr(sys, "executable", str(script))

    return start_instead


async def test_a_long_complaint_is_shortened_to_its_last_line(painter: Painter) -> None:
    painter(f"echo first >&2; echo {'long ' * 100}>&2; exit 1")
    with pytest.raises(DrawingError, match=r"^long long .*…$") as raised:
        await Easel().draw(taste(Language.EN))
    assert len(str(raised.value)) == 200


async def test_a_drawing_that_ends_without_a_word_is_told_apart(painter: Painter) -> None:
    painter("kill -9 $$")
    with pytest.raises(DrawingError, match="ended with -9"):
        await Easel().draw(taste(Language.EN))


async def test_a_machine_that_can_start_nothing_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with pytest.raises(DrawingError, match="could not be started"):
        await Easel().draw(taste(Language.EN))


async def test_a_drawing_that_takes_too_long_is_ended(painter: Painter, tmp_path: Path) -> None:
    painter(f"echo $$ > {tmp_path}/pid; exec sleep 60")
    with pytest.raises(DrawingError, match="longer than 1 seconds"):
        await Easel(seconds=1).draw(taste(Language.EN))
    assert not runs(tmp_path / "pid")


async def test_who_gives_up_waiting_makes_room_for_the_next(
    painter: Painter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    easel = Easel(at_once=1)
    painter(f"echo $$ > {tmp_path}/pid; exec sleep 60")
    first = asyncio.create_task(easel.draw(taste(Language.EN)))
    await until(lambda: runs(tmp_path / "pid"))
    monkeypatch.undo()
    second = asyncio.create_task(easel.draw(taste(Language.EN)))
    assert not (await asyncio.wait({second}, timeout=0.1))[0]
    first.cancel()
    assert (await second).startswith(b"\x89PNG")
    assert not runs(tmp_path / "pid")
