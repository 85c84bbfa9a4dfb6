"""What menus call the choices that have no id of their own."""

from typing import Final

NEW_LIST: Final = "new"  # a list that is not there yet; no id is so short
AUTOMATIC: Final = "auto"  # the language of somebody's Discord
