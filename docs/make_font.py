"""Makes the fonts of the drawings: the letters that our three languages need, out of Noto Sans CJK.

`python -m docs.make_font [REGULAR BOLD]` takes the paths of the two weights; without them, fontconfig is asked.
Run it again when the texts have new letters: the tests of the drawings say so.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

_ROOT = Path(__file__).parents[1]
_FONTS = _ROOT / "bot" / "drawing" / "font"
# The Japanese one of the five, since of our texts only the Japanese ones have kanji; Hangul looks the same in all
_SOURCE = "Noto Sans CJK JP"
# The licence keeps the names of the originals for the originals
_FAMILY = "Ballad Sans"
_FILES = {"Regular": "ballad-sans.otf", "Bold": "ballad-sans-bold.otf"}
_FOR_COLUMNS = ["BASE", "VORG", "vhea", "vmtx"]  # of no use where lines run from left to right
_ENGLISH = 0x409


def letters() -> set[str]:
    """Return every letter that may stand in a picture."""
    latin = map(chr, range(0x20, 0x7F))
    kana = map(chr, range(0x3041, 0x3100))
    # The 2,350 syllables of KS X 1001: all that Korean is usually written with
    hangul = (bytes((lead, trail)).decode("euc_kr") for lead in range(0xB0, 0xC9) for trail in range(0xA1, 0xFF))
    texts = [_ROOT / "data" / "moods.toml", *sorted((_ROOT / "data" / "texts").glob("*.ftl"))]
    return {*latin, *kana, *hangul, *"·…“”‘’、。「」『』", *"".join(path.read_text("utf-8") for path in texts)}


def font_in(path: Path, family: str) -> TTFont:
    """Return the font of that family in a font file, or in a collection of fonts."""
    # The time of the making stays out, so that the same letters give the same file
    opened = (TTCollection if path.suffix == ".ttc" else TTFont)(path, lazy=True, recalcTimestamp=False)
    for font in opened.fonts if isinstance(opened, TTCollection) else [opened]:
        if font["name"].getDebugName(1) == family:
            return font
    raise SystemExit(f"{path} has no {family}; on Debian, it is in the package fonts-noto-cjk")


def keep_only(font: TTFont, kept: set[str]) -> None:
    """Take everything out of the font but these letters and their kerning."""
    options = Options(hinting=False, layout_features=["kern"], name_IDs=["*"], notdef_outline=True)
    options.drop_tables += _FOR_COLUMNS
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(kept))
    subsetter.subset(font)


def rename(font: TTFont, weight: str) -> None:
    """Give the font a name of its own, wherever a font carries one; who made it and the licence stay."""
    full, postscript = f"{_FAMILY} {weight}", f"{_FAMILY.replace(' ', '')}-{weight}"
    table = font["name"]
    original, version = (str(table.getDebugName(number)) for number in (4, 5))
    origin = f"A subset of {original}, {version.partition(';')[0]}"
    names = {1: _FAMILY, 2: weight, 3: f"{postscript}: {origin}", 4: full, 6: postscript, 10: origin}
    table.names = [name for name in table.names if name.nameID not in {*names, 16, 17} and name.langID == _ENGLISH]
    for number, name in names.items():
        table.setName(name, number, 3, 1, _ENGLISH)
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    cff.topDictIndex[0].FullName, cff.topDictIndex[0].FamilyName = full, _FAMILY


def path_of(weight: str) -> Path:
    """Return where this machine has the original in that weight."""
    command = ["fc-match", "--format=%{file}", f"{_SOURCE}:{weight.lower()}"]
    return Path(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603


def main(arguments: Sequence[str]) -> None:
    """Write one font for each weight."""
    paths = map(Path, arguments) if arguments else map(path_of, _FILES)
    for path, (weight, file) in zip(paths, _FILES.items(), strict=True):
        font = font_in(path, _SOURCE)
        keep_only(font, letters())
        rename(font, weight)
        font.save(_FONTS / file)
        print(_FONTS / file, f"{(_FONTS / file).stat().st_size / 1000:.0f} KB")


if __name__ == "__main__":
    main(sys.argv[1:])
