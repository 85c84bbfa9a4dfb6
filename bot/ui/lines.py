"""What the bot says about a ballad: its own words, or two sentences made of what is known."""

from bot.core.language import Language
from bot.core.lines import Piece, pieces_of
from bot.core.models import Ballad
from bot.ui.speaker import Speaker
from bot.ui.wording import safe


def line_of(ballad: Ballad, speaker: Speaker) -> str:
    """Return the words of the ballad itself if it has some, else those that are made for it."""
    if ballad.line:
        return speaker.of(ballad.line)
    name = safe(speaker.of(ballad.ost.names)) if ballad.ost else ""
    said = [speaker.term(_key(piece), name=name) for piece in pieces_of(ballad)]
    return ("" if speaker.language is Language.JA else " ").join(said)


def _key(piece: Piece) -> str:
    return "-".join(filter(None, ("line", piece.kind, piece.about, str(piece.variant or ""))))
