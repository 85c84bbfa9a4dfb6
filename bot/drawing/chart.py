"""The picture itself: what stands where, in which colour, on a night that is dark in every theme of Discord.

Everything is measured in pixels from the top left corner: with 72 dots an inch, a point is one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final, Literal

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon, Rectangle
from matplotlib.transforms import Affine2D

from bot.drawing.picture import Bar, Picture

WIDTH: Final = 1000
NIGHT: Final = ("#252144", "#0e1020")  # the background, from the top down
INK: Final = "#f4efe6"
QUIET: Final = "#b9b5cf"
LAMP: Final = "#e8b878"

_LEFT, _RIGHT = 64, WIDTH - 64
_FONTS = Path(__file__).parent / "font"
# What shines has a few wider and fainter copies of itself around it: by how many pixels, and how faint
_SHINE = ((26, 0.035), (18, 0.05), (10, 0.07), (5, 0.1))
# In how many steps the night gets darker: more than there are shades between its two colours
_DEPTHS = 64
# Marks of the dial between one decade and the next
_MARKS = 8

_Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Hand:
    """How words are written: with letters of which size, in which colour, from which font."""

    size: float
    colour: str = INK
    font: Path = _FONTS / "ballad-sans.otf"

    @property
    def baseline(self) -> float:
        """How far below the middle of its letters a line stands, the same for Latin, Hangul, kana and kanji."""
        return 0.37 * self.size


_BOLD = _FONTS / "ballad-sans-bold.otf"
# A phone shows the picture at a third of its size, so nothing is smaller than 26
TITLE: Final = Hand(60, font=_BOLD)
SUBTITLE: Final = Hand(28, QUIET)
HEADING: Final = Hand(30, LAMP, _BOLD)
MOOD, MOOD_OF_NOTHING = Hand(31), Hand(31, QUIET)
DECADE, DECADE_OF_NOTHING = Hand(26), Hand(26, QUIET)


def png_of(picture: Picture) -> bytes:
    """Return the picture as PNG."""
    sheet = _Sheet()
    sheet.moon((_RIGHT - 44, 96), 40)
    sheet.write(picture.title, (_LEFT, 96), TITLE, room=740)
    sheet.write(picture.subtitle, (_LEFT, 164), SUBTITLE)
    sheet.write(picture.moods_title, (_LEFT, 246), HEADING)
    y = _rows(sheet, picture.moods, 304) + 28
    sheet.write(picture.decades_title, (_LEFT, y), HEADING)
    return sheet.png(_columns(sheet, picture.decades, y + 78) + 48)


class _Sheet:
    """A sheet to draw on, as long as it turns out to be: the night behind everything comes last."""

    def __init__(self) -> None:
        self._figure = Figure(dpi=72)
        self._canvas = FigureCanvasAgg(self._figure)
        self._from_top = Affine2D()

    def write(
        self,
        words: str,
        at: _Point,
        hand: Hand,
        align: Literal["left", "center", "right"] = "left",
        room: float = _RIGHT - _LEFT,
    ) -> None:
        """Write words around the middle of their height; what is longer than its room is written smaller."""
        x, y = at
        font = FontProperties(fname=hand.font, size=hand.size)
        # A dollar sign is no mathematics here
        text = self._figure.text(x, y + hand.baseline, words, font=font, color=hand.colour, ha=align, parse_math=False)
        text.set_transform(self._from_top)
        width = text.get_window_extent(self._canvas.get_renderer()).width
        text.set_fontsize(hand.size * min(1, room / max(width, 1)))

    def line(self, start: _Point, end: _Point, width: float, colour: str, alpha: float = 1) -> None:
        """Draw a line with round ends."""
        xs, ys = zip(start, end, strict=True)
        self._add(Line2D(xs, ys, linewidth=width, color=colour, alpha=alpha, solid_capstyle="round"))

    def light(self, start: _Point, end: _Point, width: float, colour: str) -> None:
        """Draw a line that shines."""
        for wider, alpha in (*_SHINE, (0, 1)):
            self.line(start, end, width + wider, colour, alpha)

    def moon(self, centre: _Point, radius: float) -> None:
        """Draw a crescent: along the rim of a disc, and back along that of the shadow that covers its right side."""
        rim = np.exp(1j * np.radians(np.linspace(59, 301, 60)))
        shadow = 0.42 + 0.86 * np.exp(1j * np.radians(np.linspace(276.7, 83.3, 60)))
        points = np.concatenate([rim, shadow]) * np.exp(1j * np.radians(-20)) * radius + complex(*centre)
        corners = np.column_stack([points.real, points.imag])
        for wider, alpha in _SHINE:
            self._add(Polygon(corners, fill=False, color=LAMP, alpha=alpha, linewidth=wider, joinstyle="round"))
        self._add(Polygon(corners, color=LAMP, linewidth=0))

    def png(self, height: int) -> bytes:
        """Return what was drawn, down to `height`, as PNG."""
        self._figure.set_size_inches(WIDTH / 72, height / 72)
        self._from_top.scale(1, -1).translate(0, height)
        # An image of the night would take more memory than all the rest
        for depth, colour in enumerate(np.linspace(to_rgb(NIGHT[0]), to_rgb(NIGHT[1]), _DEPTHS)):
            y = height * depth // _DEPTHS
            self._add(Rectangle((0, y), WIDTH, height - y, facecolor=tuple(colour), linewidth=0, zorder=0))
        png = BytesIO()
        self._canvas.print_png(png)
        return png.getvalue()

    def _add(self, artist: Artist) -> None:
        artist.set_transform(self._from_top)
        self._figure.add_artist(artist)


def _rows(sheet: _Sheet, bars: Sequence[Bar], y: int) -> int:
    """Draw bars below one another, the first around `y`; return where one more would be."""
    start, end, thick = _LEFT + 220, _RIGHT - 100, 24
    for bar, length in zip(bars, _lengths(bars, end - start, thick), strict=True):
        sheet.write(bar.label, (_LEFT, y), MOOD, room=204)
        sheet.line((start, y), (end, y), 2, QUIET, 0.22)
        if length:
            sheet.light((start + thick / 2, y), (start + length - thick / 2, y), thick, _colour(bar))
        sheet.write(percent_of(bar.share), (_RIGHT, y), MOOD if length else MOOD_OF_NOTHING, "right")
        y += 50
    return y


def _columns(sheet: _Sheet, bars: Sequence[Bar], y: int) -> int:
    """Draw bars beside one another, standing on the dial of a radio, the longest up to `y`; return where labels are."""
    longest, thick = 156, 20
    foot, room = y + longest, (_RIGHT - _LEFT) / max(len(bars), 1)
    _dial(sheet, foot + 18, len(bars))
    for number, (bar, length) in enumerate(zip(bars, _lengths(bars, longest, thick), strict=True)):
        x = _LEFT + room * (number + 0.5)
        hand = DECADE if length else DECADE_OF_NOTHING
        if length:
            sheet.light((x, foot - thick / 2), (x, foot - length + thick / 2), thick, _colour(bar))
        sheet.write(percent_of(bar.share), (x, foot - length - 26), hand, "center")
        sheet.write(bar.label, (x, foot + 66), hand, "center", room - 8)
    return foot + 66


def _dial(sheet: _Sheet, y: int, stations: int) -> None:
    for mark, x in enumerate(np.linspace(_LEFT, _RIGHT, _MARKS * stations + 1)):
        if mark % _MARKS == _MARKS // 2:
            sheet.line((x, y), (x, y + 18), 2, LAMP, 0.9)
        else:
            sheet.line((x, y), (x, y + 8), 2, QUIET, 0.45)


def _lengths(bars: Sequence[Bar], longest: float, thick: float) -> Iterator[float]:
    """Yield how long each bar is, beside the greatest share; what is there at all is at least a dot, nothing is 0."""
    greatest = max((bar.share for bar in bars), default=0)
    for bar in bars:
        # A line without any length would not be drawn
        yield max(longest * bar.share / greatest, thick + 1) if bar.share > 0 else 0


def _colour(bar: Bar) -> str:
    return f"#{bar.colour:06x}"


def percent_of(share: float) -> str:
    """Return a share in percent; what is there at all is not said to be nothing."""
    percent = f"{share:.0%}"
    return "<1%" if share > 0 and percent == "0%" else percent
