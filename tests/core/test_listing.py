"""What a list shows fits into a button, and comes out of it unchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.listing import Filters, Kept, Listing, Page, Pile, clamp_page, page_count
from bot.core.vocabulary import DECADES, Mood, Sort

ids = st.text("0123456789abcdefghjkmnpqrstvwxyz", min_size=5, max_size=5)
filters = st.builds(
    Filters,
    st.none() | st.sampled_from(Mood),
    st.none() | st.sampled_from(DECADES),
    st.none() | ids,
)
ORDERS = [sort for sort in Sort if sort is not Sort.RECENT]  # that any list can stand in
kept = st.builds(Kept, st.integers(0, 2**64 - 1), st.sampled_from([*map(str, Pile), "k7f2m"]))
kept_filters = st.builds(Filters, st.none() | st.sampled_from(Mood), artist=st.none() | ids, kept=kept)
listings = st.builds(Listing, filters, st.sampled_from(ORDERS)) | st.builds(
    Listing, kept_filters, st.sampled_from(Sort)
)


@given(listings)
def test_a_listing_comes_out_of_a_button_as_it_went_in(listing: Listing) -> None:
    assert Listing.unpack(listing.pack()) == listing
    assert Filters.unpack(listing.filters.pack()) == listing.filters
    assert len(listing.pack()) <= 60


@pytest.mark.parametrize(
    "packed",
    [
        *("", "...", "sadd...best", ".1991..best", ".x..best", "...upwards", "sad.1990", "..recent"),
        *("......saved.recent", "......saved~AAA.recent", "......hoard~AAAAAAAAAAE.recent", "......saved~.recent"),
        "......saved~AAAAAAAAAAE..recent",
    ],
)
def test_a_listing_that_nobody_packed_is_refused(packed: str) -> None:
    with pytest.raises(ValueError):
        Listing.unpack(packed)


@given(filters)
def test_near_filters_are_others_and_exist(asked: Filters) -> None:
    near = asked.nearby()
    assert asked not in near
    assert len(set(near)) == len(near)
    assert all(Filters.unpack(other.pack()) == other for other in near)


def test_near_to_a_mood_of_a_decade_are_the_decades_beside_it_then_less() -> None:
    assert Filters(Mood.SAD, 1980).nearby() == (
        Filters(Mood.SAD, 1970),
        Filters(Mood.SAD, 1990),
        Filters(Mood.SAD),
        Filters(None, 1980),
    )


@pytest.mark.parametrize(("total", "pages"), [(0, 1), (1, 1), (10, 1), (11, 2), (1906, 191)])
def test_ten_stand_on_a_page(total: int, pages: int) -> None:
    assert page_count(total) == pages


@pytest.mark.parametrize(("asked", "shown"), [(-3, 0), (0, 0), (2, 2), (3, 2), (10**9, 2)])
def test_a_page_that_is_gone_gives_way_to_the_nearest(asked: int, shown: int) -> None:
    assert clamp_page(asked, 25) == shown


def test_numbers_go_on_over_the_pages() -> None:
    assert list(Page((), 3, 31).numbered) == []
