"""What the fake Discord remembers: interactions, messages, commands, and what went over the wire."""

import asyncio
import itertools
import re
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from benchmarks import fake_world
from benchmarks.fake_world import Ids, Json


@dataclass(frozen=True, slots=True)
class Rules:
    """What this Discord insists on; every rule can be changed for a test."""

    token: str = "bench-token"
    answer_within_s: float = 3.0
    global_per_second: int | None = None
    shards: int = 1
    heartbeat_ms: int = 41250


class Request(NamedTuple):
    """A request that the bot made, and the status it was given."""

    method: str
    path: str
    body: Json
    status: int


@dataclass(slots=True)
class Throttle:
    """A refusal that stands ready for the next requests whose path matches."""

    path: re.Pattern[str]
    retry_after: float
    left: int
    is_global: bool = False


@dataclass(slots=True)
class Pending:
    """An interaction on its way: when it left, what came back, and the message that came of it."""

    payload: Json
    callback: "asyncio.Future[tuple[float, Json]]"
    shown: "asyncio.Future[float]"
    sent_at: float = 0.0
    message: Json | None = None


@dataclass(slots=True)
class State:
    """The memory of one fake Discord; a benchmark keeps it bounded, a test can read all of it."""

    rules: Rules
    interactions: dict[str, Pending] = field(default_factory=dict[str, Pending])
    messages: dict[str, Json] = field(default_factory=dict[str, Json])
    nonces: dict[str, str] = field(default_factory=dict[str, str])
    commands: list[Json] = field(default_factory=list[Json])
    throttles: list[Throttle] = field(default_factory=list[Throttle])
    requests: deque[Request] = field(default_factory=lambda: deque(maxlen=2000))
    recent: deque[float] = field(default_factory=deque[float])
    counter: Iterator[int] = field(default_factory=itertools.count)

    def new_id(self) -> str:
        """Return a fresh snowflake."""
        return fake_world.snowflake(next(self.counter))

    def open(self, payload: Json) -> Pending:
        """Give the interaction its id and token, and wait for its answer."""
        number = self.new_id()
        token = f"aW50ZXJhY3Rpb246{number}"
        whole = {**payload, "id": number, "token": token, "application_id": str(Ids.BOT)}
        loop = asyncio.get_running_loop()
        pending = Pending(whole, loop.create_future(), loop.create_future())
        self.interactions[token] = pending
        # A long benchmark must not slow the fake down by what it remembers of the beginning.
        for memory in (self.interactions, self.messages):
            if len(memory) > 4000:
                del memory[next(iter(memory))]
        return pending

    def refusal(self, path: str, *, counted: bool) -> Throttle | None:
        """Return why this request must wait, if it must; interactions do not count to the global ceiling."""
        for throttle in self.throttles:
            if throttle.left > 0 and throttle.path.search(path):
                throttle.left -= 1
                return throttle
        ceiling = self.rules.global_per_second
        if ceiling is None or not counted:
            return None
        moment = time.monotonic()
        while self.recent and self.recent[0] <= moment - 1.0:
            self.recent.popleft()
        if len(self.recent) >= ceiling:
            return Throttle(re.compile(""), self.recent[0] + 1.0 - moment, 0, is_global=True)
        self.recent.append(moment)
        return None

    def post(self, channel_id: str, data: Json, pending: Pending | None = None, *, extra_flags: int = 0) -> Json:
        """Store a new message; one that answers an interaction carries its metadata."""
        message: Json = {
            "id": self.new_id(),
            "channel_id": channel_id,
            "type": 0,
            "author": fake_world.user(Ids.BOT, bot=True),
            "timestamp": fake_world.now(),
            "edited_timestamp": None,
            "pinned": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "tts": bool(data.get("tts")),
            "content": "",
            "embeds": [],
            "components": [],
            "attachments": [],
            "flags": data.get("flags", 0) | extra_flags,
            **({"nonce": data["nonce"]} if "nonce" in data else {}),
            **(_metadata(pending.payload) if pending else {}),
        }
        self.messages[message["id"]] = message
        return fill(message, data)


def _metadata(payload: Json) -> Json:
    person = payload["user"] if "user" in payload else payload["member"]["user"]
    known = {"id": payload["id"], "type": payload["type"], "user": person}
    owners = payload["authorizing_integration_owners"]
    pressed = {"interacted_message_id": payload["message"]["id"]} if payload["type"] == 3 else {}
    return {
        "type": 20 if payload["type"] == 2 else 0,
        "application_id": str(Ids.BOT),
        "webhook_id": str(Ids.BOT),
        "interaction_metadata": {**known, "authorizing_integration_owners": owners, **pressed},
    }


def fill(message: Json, data: Json) -> Json:
    """Lay the parts that the bot sent over a message, as Discord does: what is not named stays."""
    for part in ("content", "attachments"):
        if part in data:
            message[part] = data[part] or type(message[part])()
    if "embeds" in data:
        message["embeds"] = [{"type": "rich", **embed} for embed in data["embeds"] or []]
    if "components" in data:
        message["components"] = _numbered(data["components"] or [], itertools.count(1))
    if "flags" in data:
        # An edit can hide embeds, but cannot make a private message public.
        message["flags"] = (message["flags"] & ~4) | data["flags"]
    return message


def _numbered(components: Iterable[Json], numbers: Iterator[int]) -> list[Json]:
    """Discord gives every component a number of its own when the bot gave none."""
    result: list[Json] = []
    for component in components:
        whole = {**component, "id": component.get("id") or next(numbers)}
        if "components" in component:
            whole["components"] = _numbered(component["components"], numbers)
        result.append(whole)
    return result
