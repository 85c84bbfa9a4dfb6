"""Takes the pictures of the README: the same question in three languages, in the local Discord."""

import asyncio
from pathlib import Path

from tests.browser import channel_at, playing

_QUESTIONS = {
    "en": ("Sam", "/ballad mood longing"),
    "ko": ("민지", "/ballad mood 그리움"),
    "ja": ("葵", "/ballad mood 会いたい"),
}


async def main() -> None:
    """Write docs/images/card-en.png, card-ko.png and card-ja.png."""
    images = Path(__file__).parent / "images"
    for language, (person, question) in _QUESTIONS.items():
        async with playing() as (_, address), channel_at(address) as channel:
            await channel.become(person)
            card = await channel.type(question)
            await card.scroll_into_view_if_needed()
            await channel.page.wait_for_timeout(500)  # the page goes on moving for a moment
            await channel.page.locator("#preview-app").screenshot(path=images / f"card-{language}.png")
            print(images / f"card-{language}.png")


if __name__ == "__main__":
    asyncio.run(main())
