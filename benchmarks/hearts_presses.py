"""People who press ❤️: one after the other, half of them to give a heart and half to take one back, and then back again.

Everybody presses twice, so that at every size as many of the presses come from people whom the bot remembers.
"""

import asyncio
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from benchmarks import payloads
from benchmarks.cases import pressing, some_locale
from benchmarks.fake_discord import Answer, FakeDiscord, NoAnswerError
from benchmarks.fake_limits import leaves
from benchmarks.fake_rest import Flag
from benchmarks.fake_world import Json
from benchmarks.hearts_crowd import Wish
from benchmarks.measure import Player
from benchmarks.sides import Side
from bot.core.marks import AT_ONCE, Sign

LAPS = 2
_OTHERS_PAUSE_S = 0.003  # for what a bot still does after its answer


@dataclass(slots=True)
class HeartPresses:
    """The presses of `wishes`, each in its turn, and how many of them were answered wrongly or not at all."""

    wishes: Sequence[Wish]
    done: int = 0
    failed: int = 0
    message: Json = field(default_factory=dict[str, object])

    async def prepare(self, fake: FakeDiscord) -> None:
        """Let somebody ask for a card."""
        answer = await fake.interact(payloads.slash("ballad", "random"), shown=True)
        if answer.message is None or not _hearts(answer.message):
            raise LookupError(f"no card with a heart: {answer.body}")
        self.message = answer.message

    def next(self, rng: Random) -> Json:
        """Return the next press. To the bot, the card of another song differs by nothing but the id in its buttons."""
        (heart,) = _hearts(self.message)
        shown, wanted = heart.rpartition(":")[2], self.wishes[self.done % len(self.wishes)]
        card = json.loads(json.dumps(self.message).replace(shown, wanted.ballad))
        self.done += 1
        return payloads.click(card, *_hearts(card), user=wanted.listener, locale=some_locale(rng))

    def learn(self, answer: Answer) -> None:
        """See whether the person was told, alone, what was wanted: the button beside it offers what was before."""
        lap, number = divmod(self.done - 1, len(self.wishes))
        ballad, had = self.wishes[number].ballad, self.wishes[number].had ^ bool(lap % 2)
        message = answer.message or {"flags": 0, "components": []}
        undo = f":{ballad}.{Sign.HEART if had else Sign.NONE}"
        offered = any(id_.startswith("b1:unmark:") and id_.endswith(undo) for id_ in _ids(message))
        self.failed += not (offered and message["flags"] & Flag.HIDDEN)


@dataclass(frozen=True, slots=True)
class Waits:
    """How long people waited for each bot, in seconds, and how many presses went wrong with ours."""

    bare: Sequence[float]
    ours: Sequence[float]
    failed: int


async def wait_for_hearts(bare: Side, ours: Sequence[tuple[Side, Sequence[Wish]]], laps: int = LAPS) -> list[Waits]:
    """Let people press in each bot in turn, so that whatever else the machine does meanwhile meets all of them alike.

    Each of ours has its own wishes, all of them as many. At most one press waits at any time.
    """
    scripts = [HeartPresses(wishes) for _, wishes in ours]
    others = [Player(script, side, Random("hearts")) for script, (side, _) in zip(scripts, ours, strict=True)]
    one = Player(pressing("bare", "fixed", "bare:")(), bare, Random("hearts"))
    for player in (one, *others):
        await player.script.prepare(player.side.fake)
    rng = Random("turns")
    for lap in range(laps):
        if lap:
            await asyncio.sleep(AT_ONCE.total_seconds())  # else a second press is taken for the same as the first
        for _ in scripts[0].wishes:
            # Who comes after whom is left to chance: a bot may still be busy when the next one is asked
            for player in rng.sample([one, *others], len(others) + 1):
                await _press(player)
    return [Waits(one.waits, player.waits, script.failed) for player, script in zip(others, scripts, strict=True)]


async def _press(player: Player) -> None:
    await asyncio.sleep(_OTHERS_PAUSE_S)
    try:
        player.waits.append(await player.once())
    except NoAnswerError:
        if not isinstance(player.script, HeartPresses):
            raise
        player.script.failed += 1


def _hearts(message: Json) -> list[str]:
    """Return the ids of the buttons that give a heart."""
    return [id_ for id_ in _ids(message) if id_.startswith("b1:heart:")]


def _ids(message: Json) -> Iterator[str]:
    return (leaf["custom_id"] for leaf in leaves(message["components"]) if "custom_id" in leaf)
