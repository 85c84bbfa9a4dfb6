"""The fake Discord is as strict as the real one where our bot depends on it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import discord
import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from benchmarks import payloads
from benchmarks.fake_discord import Answer, FakeDiscord, NoAnswerError
from benchmarks.fake_state import Rules
from benchmarks.fake_world import Ids
from benchmarks.launch import point_at
from benchmarks.payloads import Where
from benchmarks.processes import running


@pytest.fixture
async def fake() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord() as fake:
        yield fake


@pytest.fixture
async def bare(fake: FakeDiscord, tmp_path: Path) -> AsyncIterator[FakeDiscord]:
    """The fake with the bare bot connected to it, in a process of its own."""
    async with running(fake, ["bare"], tmp_path):
        yield fake


@pytest.fixture
async def client(fake: FakeDiscord, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[discord.Client]:
    """discord.py logged in from this process, which tests can make requests with."""
    connect_here(fake, monkeypatch)
    async with discord.Client(intents=discord.Intents.none()) as client:
        await client.login(fake.token)
        yield client


def connect_here(fake: FakeDiscord, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point discord.py of this process at the fake until the test ends."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    point_at(fake.url)


async def card(fake: FakeDiscord, where: Where = Where.GUILD) -> Answer:
    return await fake.interact(payloads.slash("bare", "fixed", where=where))


@pytest.mark.parametrize("where", Where)
async def test_a_bot_in_its_own_process_answers_a_slash_command(bare: FakeDiscord, where: Where) -> None:
    answer = await card(bare, where)
    assert answer.body["type"] == 4
    assert answer.message is not None
    assert answer.message["embeds"][0]["title"] == "A song that is always the same"
    assert answer.latency_s > 0


async def test_a_press_edits_its_message_and_typing_gets_choices(bare: FakeDiscord) -> None:
    message = (await card(bare)).message
    assert message is not None
    pressed = await bare.interact(payloads.click(message, "bare:3"))
    assert (pressed.body["type"], pressed.message) == (7, message)
    typed = await bare.interact(payloads.autocomplete("bare", "pick", "text", "야생"))
    assert len(typed.body["data"]["choices"]) == 25


async def test_a_bot_that_is_cut_off_resumes_and_answers_again(bare: FakeDiscord) -> None:
    await bare.gateway.cut()
    await bare.connected()
    assert (await card(bare)).body["type"] == 4
    assert len(bare.gateway.sessions) == 1


async def test_an_unknown_button_gets_no_answer(bare: FakeDiscord) -> None:
    message = (await card(bare)).message
    assert message is not None
    with pytest.raises(NoAnswerError):
        await bare.interact(payloads.click(message, "unknown"), timeout_s=0.2)


async def test_an_enforced_nonce_is_sent_once(client: discord.Client, fake: FakeDiscord) -> None:
    channel = client.get_partial_messageable(Ids.CHANNEL)
    first, again = [await channel.send("tonight's ballad", nonce="2026-01-01") for _ in range(2)]
    other = await channel.send("tonight's ballad", nonce="2026-01-02")
    assert first.id == again.id != other.id
    assert len(fake.state.messages) == 2


async def test_a_429_is_tried_again(client: discord.Client, fake: FakeDiscord) -> None:
    fake.throttle("/channels/", retry_after=0.01, times=2)
    await client.get_partial_messageable(Ids.CHANNEL).send("hello")
    assert [one.status for one in fake.requests("POST", "/channels/")] == [429, 429, 200]


async def test_a_wrong_token_is_refused(fake: FakeDiscord, monkeypatch: pytest.MonkeyPatch) -> None:
    connect_here(fake, monkeypatch)
    async with discord.Client(intents=discord.Intents.none()) as client:
        with pytest.raises(discord.LoginFailure):
            await client.login("another-token")
    assert fake.requests("GET", "/users/@me")[0].status == 401


async def test_the_global_ceiling_holds_back_what_comes_too_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    async with FakeDiscord(Rules(global_per_second=10)) as fake:
        connect_here(fake, monkeypatch)
        async with discord.Client(intents=discord.Intents.none()) as client:
            await client.login(fake.token)
            channels = [client.get_partial_messageable(Ids.CHANNEL + 100 + n) for n in range(15)]
            await asyncio.gather(*(channel.send("hello") for channel in channels))
        assert len(fake.state.messages) == 15
        assert 429 in [one.status for one in fake.requests("POST", "/channels/")]


async def test_what_discord_would_refuse_is_refused(client: discord.Client) -> None:
    view = discord.ui.View()
    for _ in range(2):
        view.add_item(discord.ui.Button(custom_id="twice"))
    with pytest.raises(discord.HTTPException, match="duplicated"):
        await client.get_partial_messageable(Ids.CHANNEL).send("hello", view=view)


async def test_commands_that_were_registered_can_be_read(client: discord.Client) -> None:
    tree = discord.app_commands.CommandTree(client)

    @tree.command(description="Answers")
    async def ping(interaction: discord.Interaction) -> None: ...

    await tree.sync()
    assert [command.name for command in await tree.fetch_commands()] == ["ping"]


class Form(discord.ui.Modal, title="What are you looking for?"):
    """A form with one field."""

    words: discord.ui.Label[discord.ui.Modal] = discord.ui.Label(
        text="Words", component=discord.ui.TextInput(custom_id="words")
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        assert isinstance(self.words.component, discord.ui.TextInput)
        await interaction.response.send_message(f"looking for {self.words.component.value}")


class Slow(discord.Client):
    """A bot in this process that says "is thinking" first, or thinks for too long."""

    refused: discord.NotFound | None = None

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        match (interaction.data or {}).get("name"):
            case "ask":
                await interaction.response.send_modal(Form(custom_id="form"))
            case "think":
                await interaction.response.defer(thinking=True)
                await asyncio.sleep(0.05)
                await interaction.edit_original_response(content="a ballad")
                await interaction.followup.send("and another", ephemeral=True)
            case "dream":
                await asyncio.sleep(0.1)
                try:
                    await interaction.response.send_message("too late")
                except discord.NotFound as error:
                    self.refused = error
            case _:
                pass


@pytest.fixture
async def slow(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[FakeDiscord, Slow]]:
    async with (
        FakeDiscord(Rules(answer_within_s=0.05)) as fake,
        Slow(intents=discord.Intents.none()) as client,
    ):
        connect_here(fake, monkeypatch)
        running_client = asyncio.create_task(client.start(fake.token))
        await fake.connected()
        yield fake, client
        await client.close()
        await running_client


async def test_an_answer_counts_from_when_it_can_be_read(slow: tuple[FakeDiscord, Slow]) -> None:
    fake, _ = slow
    thinking = await fake.interact(payloads.slash("think"))
    shown = await fake.interact(payloads.slash("think"), shown=True)
    assert thinking.body["type"] == 5
    assert shown.message is not None
    assert shown.message["content"] == "a ballad"
    assert shown.latency_s > 0.05 > thinking.latency_s


async def test_an_answer_after_the_time_limit_is_unknown(slow: tuple[FakeDiscord, Slow]) -> None:
    fake, client = slow
    with pytest.raises(NoAnswerError):
        await fake.interact(payloads.slash("dream"), timeout_s=0.3)
    assert client.refused is not None
    assert client.refused.code == 10062


async def test_a_form_is_sent_and_handed_in(slow: tuple[FakeDiscord, Slow]) -> None:
    fake, _ = slow
    asked = await fake.interact(payloads.slash("ask"))
    assert asked.body["type"] == 9
    answer = await fake.interact(payloads.modal(asked.body["data"]["custom_id"], {"words": "야생화"}))
    assert answer.body["data"]["content"] == "looking for 야생화"
