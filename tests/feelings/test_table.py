"""What the page on moods says of how well they are read is what the benchmark prints."""

from pathlib import Path

from benchmarks.moods import table

PAGE = Path(__file__).parents[2] / "docs" / "moods.md"


def test_the_page_has_the_table_of_the_benchmark() -> None:
    assert table() in PAGE.read_text("utf-8")
