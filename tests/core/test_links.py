"""A message names a song by its words, or by a link to a search for it."""

import pytest

from bot.core.links import searched_words, song_texts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://open.spotify.com/search/wild%20flower", ["wild flower"]),
        ("see https://www.melon.com/search/total/index.htm?q=a+b now", ["a b", "total"]),
        ("https://www.youtube.com/watch?v=x", []),
        ("no link at all", []),
    ],
)
def test_a_link_to_a_search_says_what_is_looked_for(text: str, words: list[str]) -> None:
    assert list(searched_words(text)) == words


def test_title_and_singer_are_tried_together_and_apart() -> None:
    tried = list(song_texts(["[MV] Singer - Title"]))
    assert tried[0] == "Singer - Title"
    assert {"Singer Title", "Title Singer", "Singer", "Title"} <= set(tried)
