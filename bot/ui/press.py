"""What a button carries: its kind, its role in the message, whose it is, and all the state its handler needs.

Everything stands in the custom_id, so that a button works after a restart, a deployment, and years. The handler reads
the catalogue again; nothing waits in memory.
"""

import re
from dataclasses import dataclass
from typing import Self

from bot.core.snowflakes import pack_id, unpack_id

_TEMPLATE = r"1:(?P<kind>[a-z]+):(?P<role>[a-z0-9]+):(?P<owner>[A-Za-z0-9_-]{11}):(?P<state>.*)"
BUTTON_TEMPLATE = re.compile("b" + _TEMPLATE)
MENU_TEMPLATE = re.compile("s" + _TEMPLATE)
FORM_TEMPLATE = re.compile("m" + _TEMPLATE)
LONGEST_CUSTOM_ID = 100  # Discord's limit


@dataclass(frozen=True, slots=True)
class Press:
    """One control. `role` tells apart two controls of one message that would do the same."""

    kind: str
    role: str
    owner: int
    state: str = ""

    def custom_id(self, prefix: str) -> str:
        """Return the custom_id of a button ("b"), a menu ("s") or a form ("m")."""
        return f"{prefix}1:{self.kind}:{self.role}:{pack_id(self.owner)}:{self.state}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Return what a custom_id carries that one of the templates matched."""
        return cls(match["kind"], match["role"], unpack_id(match["owner"]), match["state"])
