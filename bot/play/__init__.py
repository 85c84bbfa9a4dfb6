"""The local Discord: the real bot in a Discord that runs inside this process, without token or account."""

from bot.play.once import play_once
from bot.play.page import play

__all__ = ["play", "play_once"]
