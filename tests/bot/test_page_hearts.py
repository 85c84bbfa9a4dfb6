"""Somebody on the page gives a song a heart, reads the answer that only they see, and takes the heart back."""

from pathlib import Path

from playwright.async_api import Locator

from tests.browser import Channel, channel_at, playing

ONLY_YOU = "Only you can see this"


async def pressed(channel: Channel, message: Locator, name: str) -> Locator:
    """Press a button of a message, and return the message that answers it."""
    before = await channel.messages.count()
    await message.get_by_role("button", name=name).click()
    await channel.page.wait_for_function(
        "n => document.querySelectorAll('article.channel-message').length > n", arg=before
    )
    return channel.messages.last


async def test_on_the_page_a_heart_is_answered_to_who_gave_it_and_taken_back_by_the_same_button(
    catalogue_file: Path, tmp_path: Path
) -> None:
    async with playing(catalogue_file) as (_, address), channel_at(address) as channel:
        await channel.become("민지")
        card = await channel.type("/ballad song 야생화 박효신")
        ways = await card.locator("button.component-button").all_inner_texts()
        assert [" ".join(way.split()) for way in ways[:5]] == [
            "🔀 다른 노래",
            "❤️ 저장",
            "🙅 나랑 안 맞아요",
            "✨ 비슷한 노래",
            "👤 박효신",
        ]
        answer = await pressed(channel, card, "저장")
        said = await answer.inner_text()
        assert "야생화 저장했어요. /ballad saved에 두었어요." in said
        assert ONLY_YOU in said
        assert [" ".join(way.split()) for way in await answer.locator("button").all_inner_texts() if way.strip()] == [
            "↩️ 되돌리기",
            "🗂️ 목록에 담기",
            "🫶 내 취향으로",
        ]
        await channel.page.screenshot(path=tmp_path / "saved.png")
        assert (tmp_path / "saved.png").stat().st_size > 10_000

        page = await (await channel.type("/ballad saved")).inner_text()
        assert "저장한 노래 · 1곡" in page
        assert ONLY_YOU in page
        await channel.become("葵")
        assert ONLY_YOU not in await channel.page.locator("main").inner_text()
        assert "まだ保存した曲がありません" in await (await channel.type("/ballad saved")).inner_text()

        await channel.become("민지")
        await channel.page.wait_for_timeout(3000)  # the same press at once would count once
        card = channel.messages.filter(has_text="이 노래를 찾으셔서요")
        assert "야생화 저장에서 뺐어요." in await (await pressed(channel, card, "저장")).inner_text()
