"""A newcomer opens the page, types a command, reads the answer, presses its buttons."""

import signal

from bot.core.listing import Filters, Listing, page_count
from bot.store.catalogue import Catalogue
from tests.browser import channel_at, playing


async def test_the_page_answers_three_people_in_three_languages_and_ends_cleanly(catalogue: Catalogue) -> None:
    (wild_flower,) = await catalogue.search.ballads("야생화 박효신", 5)
    assert wild_flower.line is not None
    pages = page_count(catalogue.size(Filters()))
    async with playing() as (process, address):
        async with channel_at(address) as channel:
            await channel.page.wait_for_function(
                "() => document.querySelectorAll('article.channel-message').length == 1"
            )
            greeting = channel.messages.first
            assert "/ballad mood sad" in await greeting.inner_text()
            assert await greeting.locator("button.component-button").count() == 3

            card = await channel.type("/ballad mood sad")
            assert await card.locator("a.embed-title").count() == 1
            assert "Because you asked for “sad”" in await card.inner_text()
            before = await card.locator("a.embed-title").inner_text()
            await card.get_by_role("button", name="Another").click()
            await channel.page.wait_for_function(
                "() => document.querySelectorAll('article.channel-message').length == 3"
            )
            assert await channel.messages.last.locator("a.embed-title").inner_text() != before

            await channel.become("민지")
            card = await channel.type("/ballad song 야생화")
            assert wild_flower.line.ko in await card.inner_text()
            assert "-#" not in await card.inner_text()

            await channel.become("葵")
            apology = await channel.type("/ballad artist Taylor")
            assert "「Taylor」という歌手はここにいません。" in await apology.inner_text()
            assert await channel.page.input_value("#channel-composer-input") == ""
            page = await channel.type("/ballad list")
            assert "すべてのバラード" in await page.inner_text()
            await page.get_by_role("button", name=f"1 / {pages}").click()
            await channel.page.get_by_label(f"1 から {pages:,} までの数字").fill("4")
            await channel.page.get_by_role("button", name="Submit").click()
            await channel.page.get_by_role("button", name=f"4 / {pages}").wait_for()
            fourth = await catalogue.page(Listing(Filters()), 3)
            assert fourth.ballads[0].title.ko in await page.inner_text()
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
