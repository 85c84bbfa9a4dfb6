"""What stands in a button comes out of it, and never grows too long for Discord."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.listing import Filters, Listing
from bot.core.vocabulary import DECADES, Mood, Sort
from bot.ui.press import BUTTON_TEMPLATE, FORM_TEMPLATE, LONGEST_CUSTOM_ID, MENU_TEMPLATE, Press
from bot.ui.presses import buttons, menus
from tests.core.test_listing import listings

TEMPLATES = {"b": BUTTON_TEMPLATE, "s": MENU_TEMPLATE, "m": FORM_TEMPLATE}
owners = st.integers(0, 2**64 - 1)
kinds = st.sampled_from([*buttons(), *menus()])


@given(kinds, owners, listings, st.integers(0, 10**6), st.sampled_from(sorted(TEMPLATES)))
def test_a_control_comes_out_as_it_went_in(kind: str, owner: int, listing: Listing, page: int, prefix: str) -> None:
    press = Press(kind, "first", owner, f"list.{listing.pack()}.{page}")
    custom_id = press.custom_id(prefix)
    match = TEMPLATES[prefix].fullmatch(custom_id)
    assert match is not None
    assert Press.read(match) == press
    assert sum(template.fullmatch(custom_id) is not None for template in TEMPLATES.values()) == 1


def test_the_longest_control_of_every_kind_fits() -> None:
    listing = max(
        (Listing(Filters(*each, "k7f2m"), sort).pack() for each in product(Mood, DECADES) for sort in Sort), key=len
    )
    for kind in (*buttons(), *menus()):
        press = Press(kind, "example", 2**64 - 1, f"list.{listing}.999999")
        assert len(press.custom_id("b")) <= LONGEST_CUSTOM_ID, kind


@pytest.mark.parametrize(
    "custom_id",
    [
        "",
        "b1:",
        "b1:pick:x:ééééééééééé:..",
        "b2:pick:d0:AAAAAAAAAAA:",
        "b1:pick:d0:AAAA:",
        "bare:3",
        "b1:Pick:d0:AAAAAAAAAAA:",
    ],
)
def test_a_foreign_control_is_none_of_ours(custom_id: str) -> None:
    assert not any(template.fullmatch(custom_id) for template in TEMPLATES.values())
