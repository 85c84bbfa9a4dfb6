"""Drawing what somebody likes, as a picture. It is drawn in a process of its own, so the bot never loads matplotlib."""

from bot.drawing.draw import DrawingError, Easel
from bot.drawing.picture import Bar, Picture

__all__ = ["Bar", "DrawingError", "Easel", "Picture"]
