"""A small Discord on loopback, with real sockets: what the tests need and what the benchmarks time.

async with FakeDiscord() as fake:
    ...  # start a bot on fake.url with fake.token, in this process or another one (see benchmarks.launch)
    await fake.connected()
    answer = await fake.interact(payloads.slash("bare", "fixed"))
"""

import asyncio
import json
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from aiohttp import web

from benchmarks.fake_gateway import Gateway
from benchmarks.fake_rest import Rest
from benchmarks.fake_state import Request, Rules, State, Throttle
from benchmarks.fake_world import Json


class NoAnswerError(Exception):
    """The bot did not answer an interaction in time."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot said to an interaction, and how long a person waited for it.

    `body` is the body of the callback; `message` is the message that came of it as it now stands, if one did.
    """

    latency_s: float
    body: Json
    message: Json | None
    token: str


class FakeDiscord:
    """A Discord with one bot, one server, and any number of people."""

    def __init__(self, rules: Rules | None = None) -> None:
        """Make a Discord with these rules; it listens inside `async with`."""
        self.state = State(rules or Rules())
        self.gateway = Gateway(self.state, lambda: f"ws://127.0.0.1:{self.port}/ws")
        self.rest = Rest(self.state, lambda: f"ws://127.0.0.1:{self.port}/ws")
        self.port = 0
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        """Listen on a free port."""
        app = web.Application()
        app.router.add_get("/ws", self.gateway.handle)
        app.add_subapp("/api/v10", self.rest.application())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hang up and stop listening."""
        await self.gateway.cut()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def url(self) -> str:
        """Where this Discord is to be found, for `benchmarks.launch`."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def token(self) -> str:
        """The one token that is accepted."""
        return self.state.rules.token

    async def connected(self, timeout_s: float = 20.0) -> None:
        """Wait until every shard of the bot has identified itself."""
        await asyncio.wait_for(self.gateway.ready.wait(), timeout_s)

    def throttle(self, path: str, *, retry_after: float = 0.05, times: int = 1, is_global: bool = False) -> None:
        """Answer 429 to the next requests whose path the pattern matches."""
        self.state.throttles.append(Throttle(re.compile(path), retry_after, times, is_global))

    def requests(self, method: str, path: str) -> Sequence[Request]:
        """Return the latest requests of a method whose path the pattern matches, the oldest first."""
        pattern = re.compile(path)
        return [one for one in self.state.requests if one.method == method and pattern.search(one.path)]

    async def interact(self, payload: Json, *, shown: bool = False, timeout_s: float = 5.0) -> Answer:
        """Tell the bot what a person did, and wait for its callback.

        With `shown`, an answer that only says "is thinking" does not count: the wait ends with the edit or
        the follow-up that a person can read.
        """
        pending = self.state.open(payload)
        pending.sent_at = time.perf_counter()
        await self.gateway.tell("INTERACTION_CREATE", pending.payload)
        try:
            async with asyncio.timeout(timeout_s):
                arrived, body = await pending.callback
                if shown:
                    arrived = await pending.shown
        except TimeoutError:
            raise NoAnswerError(f"no answer in {timeout_s} s to {json.dumps(payload['data'])}") from None
        return Answer(arrived - pending.sent_at, body, pending.message, pending.payload["token"])
