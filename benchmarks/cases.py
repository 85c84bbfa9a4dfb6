"""What is measured: each command of the bot, next to what the bare bot does in its place."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Protocol

from benchmarks import payloads
from benchmarks.fake_discord import Answer, FakeDiscord
from benchmarks.fake_limits import leaves
from benchmarks.fake_world import Json

_HEART = ":heart:"
_HEARTS = 12  # of each of those who gave some: more than a page of a list has


class Script(Protocol):
    """Something that people do again and again."""

    async def prepare(self, fake: FakeDiscord) -> None:
        """Bring the bot to where it can be done."""
        ...

    def next(self, rng: Random) -> Json:
        """Return the next interaction."""
        ...

    def learn(self, answer: Answer) -> None:
        """See what came of it."""
        ...


def _scene(rng: Random) -> payloads.Scene:
    """Many people, in the bot's three languages, so that nothing profits from one person's caches."""
    return {"user": 4_000_000 + rng.randrange(2000), "locale": some_locale(rng)}


def some_locale(rng: Random) -> str:
    """Return one of the languages that the bot speaks."""
    return rng.choice(("en-US", "ko", "ja"))


@dataclass(slots=True)
class Typed:
    """A slash command or a word being typed."""

    make: Callable[[Random, payloads.Scene], Json]

    async def prepare(self, fake: FakeDiscord) -> None:
        """Nothing is needed."""

    def next(self, rng: Random) -> Json:
        """Return it as somebody types it."""
        return self.make(rng, _scene(rng))

    def learn(self, answer: Answer) -> None:
        """An answer changes nothing."""


@dataclass(slots=True)
class Pressed:
    """A button that is pressed again and again, where the last press has brought it unless the message `stays`."""

    opening: Callable[[], Json]
    pattern: re.Pattern[str]
    stays: bool = False
    first: Json = field(default_factory=dict[str, object])
    message: Json = field(default_factory=dict[str, object])

    async def prepare(self, fake: FakeDiscord) -> None:
        """Open the message that has the button."""
        answer = await fake.interact(self.opening(), shown=True)
        if answer.message is None or not any(self.buttons(answer.message)):
            raise LookupError(f"no button like {self.pattern.pattern}: {answer.body}")
        # A button that edits its message changes the memory of the fake, but not the first page kept here.
        self.first = dict(answer.message)
        self.message = answer.message

    def buttons(self, message: Json) -> Iterator[str]:
        """Return the ids of the buttons that can be pressed and look like the one we want."""
        for leaf in leaves(message["components"]):
            emoji = (leaf.get("emoji") or {}).get("name", "")
            looks = f"{leaf.get('label') or ''} {emoji} {leaf.get('custom_id', '')}"
            if "custom_id" in leaf and not leaf.get("disabled") and self.pattern.search(looks):
                yield leaf["custom_id"]

    def next(self, rng: Random) -> Json:
        """Return a press by the person who opened the message; at the end, start again at the beginning."""
        custom_id = next(self.buttons(self.message), None)
        if custom_id is None:
            self.message = self.first
            custom_id = next(self.buttons(self.first))
        return payloads.click(self.message, custom_id)

    def learn(self, answer: Answer) -> None:
        """Follow to the message that came of the press."""
        if answer.message is not None and not self.stays:
            self.message = answer.message


@dataclass(slots=True)
class Loving:
    """A slash command of people who gave some hearts before."""

    name: str
    people: Sequence[int] = range(6_000_000, 6_000_030)

    async def prepare(self, fake: FakeDiscord) -> None:
        """Let everybody press ❤️ under the same cards, each of another song."""
        for _ in range(_HEARTS):
            heart = Pressed(lambda: payloads.slash("ballad", "random"), re.compile(_HEART))
            await heart.prepare(fake)
            for person in self.people:
                await fake.interact(payloads.click(heart.first, next(heart.buttons(heart.first)), user=person))

    def next(self, rng: Random) -> Json:
        """Return the command of one of them."""
        return payloads.slash("ballad", self.name, user=rng.choice(self.people), locale=some_locale(rng))

    def learn(self, answer: Answer) -> None:
        """An answer changes nothing."""


@dataclass(frozen=True, slots=True)
class Case:
    """A row of the table: what both bots do, and how much longer ours may take."""

    name: str
    limit: float
    ours: Callable[[], Script]
    bare: Callable[[], Script]


def command(root: str, name: str, /, **options: payloads.Value) -> Callable[[], Script]:
    """Return what makes a script of one command, always with the same options."""
    return lambda: Typed(lambda rng, scene: payloads.slash(root, name, options, **scene))


def _typing(root: str, name: str, option: str, texts: tuple[str, ...]) -> Callable[[], Script]:
    return lambda: Typed(lambda rng, scene: payloads.autocomplete(root, name, option, rng.choice(texts), **scene))


def pressing(root: str, name: str, pattern: str, *, stays: bool = False) -> Callable[[], Script]:
    """Return what makes a script of pressing a button that looks like `pattern` under the answer of a command."""
    return lambda: Pressed(lambda: payloads.slash(root, name), re.compile(pattern, re.IGNORECASE), stays)


def both_bare(cases: list[Case]) -> list[Case]:
    """Return the cases with the bare bot on both sides, which measures the measuring itself."""
    return [Case(case.name, case.limit, case.bare, case.bare) for case in cases]


def all_cases() -> list[Case]:
    """Return every case; what writes the book may cost more, and what weighs hundreds of songs still more."""
    reads, writes = 1.5, 2.0
    card = command("bare", "fixed")
    moods = ("", "s", "sad", "슬", "그리", "悲", "さみ")
    artists = ("박", "박효신", "ㅂㅎㅅ", "park hyo", "iu", "아이유", "naul")
    songs = ("야", "야생화", "ㅇㅅㅎ", "wild fl", "눈의 꽃", "love", "비")
    pick = _typing("bare", "pick", "text", songs)
    press = pressing("bare", "fixed", "bare:")
    return [
        Case("random", writes, command("ballad", "random"), card),
        Case("today", reads, command("ballad", "today"), card),
        Case("mood", writes, command("ballad", "mood", mood="sad"), card),
        Case("artist", reads, command("ballad", "artist", name="박효신"), card),
        Case("song", reads, command("ballad", "song", title="야생화"), card),
        Case("list", reads, command("ballad", "list"), card),
        Case("help", reads, command("ballad", "help"), card),
        Case("typing a mood", reads, _typing("ballad", "mood", "mood", moods), pick),
        Case("typing an artist", reads, _typing("ballad", "artist", "name", artists), pick),
        Case("typing a song", reads, _typing("ballad", "song", "title", songs), pick),
        Case("turning a page", reads, pressing("ballad", "list", r"[▶→➡]|\bnext\b"), press),
        Case("Another", writes, pressing("ballad", "random", r"another|🔀|🎲"), press),
        # The answer is a message of its own, for nobody else: the card stays, and is pressed again
        Case("❤️", writes, pressing("ballad", "random", _HEART, stays=True), press),
        Case("for-me", 3.0, lambda: Loving("for-me"), card),
        Case("saved", reads, lambda: Loving("saved"), card),
    ]
