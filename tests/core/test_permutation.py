"""A shuffle shows everything once."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.permutation import permute

seeds = st.integers(0, 2**63 - 1)


@given(st.integers(1, 500), seeds)
def test_every_rank_stands_at_one_position(size: int, seed: int) -> None:
    assert sorted(permute(position, size, seed) for position in range(size)) == list(range(size))


def test_two_seeds_give_two_orders() -> None:
    first, second = ([permute(position, 100, seed) for position in range(100)] for seed in (1, 2))
    assert first != second
    assert first != sorted(first)


@given(st.integers(0, 999_999), seeds)
def test_a_million_is_no_more_work_than_a_hundred(position: int, seed: int) -> None:
    assert 0 <= permute(position, 1_000_000, seed) < 1_000_000


def test_the_order_of_a_seed_never_changes() -> None:
    assert [permute(position, 10, 42) for position in range(10)] == [4, 5, 2, 6, 3, 8, 9, 7, 1, 0]
