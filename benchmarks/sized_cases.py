"""What is measured at every size: what people do with our bot, with the tutorial's, and with the bare one instead."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from benchmarks import payloads
from benchmarks.cases import Script, Typed, command, pressing
from benchmarks.fake_discord import Answer, FakeDiscord
from benchmarks.fake_limits import leaves
from benchmarks.fake_world import Json
from benchmarks.queries import Sample, Wanted, fit_for_a_slip, slip, typed
from bot.core.listing import PAGE_SIZE
from bot.core.vocabulary import Mood

Words = Callable[[Random], str]
Maker = Callable[[Random, payloads.Scene], Json]


@dataclass(frozen=True, slots=True)
class SizedCase:
    """A row of the table: what is done to each of the three bots."""

    name: str
    ours: Callable[[], Script]
    tutorial: Callable[[], Script]
    bare: Callable[[], Script]


@dataclass(slots=True)
class Asked(Typed):
    """Words being typed; counts how often there was something to suggest."""

    asked: int = 0
    answered: int = 0

    def learn(self, answer: Answer) -> None:
        """See whether there was a suggestion."""
        self.asked += 1
        self.answered += bool(answer.body["data"]["choices"])


@dataclass(slots=True)
class Jumped:
    """A page number that is typed into the form of a list, a different one each time."""

    pages: int
    custom_id: str = ""
    message: Json = field(default_factory=dict[str, object])

    async def prepare(self, fake: FakeDiscord) -> None:
        """Open the list, whose button says which form it opens."""
        answer = await fake.interact(payloads.slash("ballad", "list"), shown=True)
        assert answer.message is not None
        ids = (leaf.get("custom_id", "") for leaf in leaves(answer.message["components"]))
        opener = next(custom_id for custom_id in ids if ":jump:" in custom_id)
        self.custom_id, self.message = f"m{opener[1:]}", answer.message

    def next(self, rng: Random) -> Json:
        """Return the form with a number, as its owner hands it in."""
        return payloads.modal(self.custom_id, {"page": str(rng.randrange(self.pages) + 1)}, self.message)

    def learn(self, answer: Answer) -> None:
        """The form stays the same."""


def command_cases(found: Sample, songs: int) -> list[SizedCase]:
    """Return what is done with commands and buttons; what is looked for is really there."""
    card, press = command("bare", "fixed"), pressing("bare", "fixed", "bare:")
    pages = -(-songs // PAGE_SIZE)

    def picked(ours: str, option: str, wanted: Sequence[Wanted], *, named: bool) -> tuple[Callable[[], Script], ...]:
        """Our bot is sent the id of a suggestion, or the name itself; the tutorial's knows names only."""

        def name(rng: Random) -> str:
            return rng.choice(wanted).ko

        def id_(rng: Random) -> str:
            return rng.choice(wanted).id

        return _varied("ballad", ours, option, name if named else id_), _varied("songs", ours, option, name), card

    return [
        SizedCase("random", command("ballad", "random"), command("songs", "random"), card),
        SizedCase("mood", _varied("ballad", "mood", "mood", _mood), _varied("songs", "mood", "mood", _mood), card),
        SizedCase("artist, picked", *picked("artist", "name", found.artists, named=False)),
        SizedCase("artist, by name", *picked("artist", "name", found.artists, named=True)),
        SizedCase("song, picked", *picked("song", "title", found.songs, named=False)),
        SizedCase("song, by title", *picked("song", "title", found.songs, named=True)),
        SizedCase("list", command("ballad", "list"), command("songs", "list"), card),
        SizedCase("any page of the list", lambda: Jumped(pages), _paged(pages), card),
        SizedCase(
            "turning a page",
            pressing("ballad", "list", r"[▶→➡]|\bnext\b"),
            pressing("songs", "list", r"^next\b"),
            press,
        ),
        SizedCase(
            "Another",
            pressing("ballad", "random", r"another|🔀|🎲"),
            pressing("songs", "random", r"^another\b"),
            press,
        ),
    ]


def typing_cases(found: Sample) -> list[SizedCase]:
    """Return what is typed: names on their way, and names with a slip."""
    artists = [one for one in found.artists if fit_for_a_slip(one)]
    titles = [one for one in found.songs if fit_for_a_slip(one)]
    return [
        _typing("typing an artist", "artist", "name", lambda rng: typed(rng.choice(found.artists), rng)),
        _typing("typing a song", "song", "title", lambda rng: typed(rng.choice(found.songs), rng)),
        _typing("a slip in an artist", "artist", "name", lambda rng: slip(rng.choice(artists), rng)),
        _typing("a slip in a song", "song", "title", lambda rng: slip(rng.choice(titles), rng)),
    ]


def mix(root: str, found: Sample) -> list[Maker]:
    """Return ten things that people do at once with the bot whose commands are in `root`, or with the bare one."""
    if root == "bare":
        cards = [lambda _, scene: payloads.slash("bare", "fixed", **scene)] * 5
        return [*cards, *[lambda _, scene: payloads.autocomplete("bare", "pick", "text", "", **scene)] * 5]

    def artist(rng: Random, scene: payloads.Scene) -> Json:
        return payloads.autocomplete(root, "artist", "name", typed(rng.choice(found.artists), rng), **scene)

    def song(rng: Random, scene: payloads.Scene) -> Json:
        return payloads.autocomplete(root, "song", "title", typed(rng.choice(found.songs), rng), **scene)

    def opened(rng: Random, scene: payloads.Scene) -> Json:
        return payloads.slash(root, "song", {"title": rng.choice(found.songs).ko}, **scene)

    def moody(rng: Random, scene: payloads.Scene) -> Json:
        return payloads.slash(root, "mood", {"mood": _mood(rng)}, **scene)

    def other(name: str) -> Maker:
        return lambda _, scene: payloads.slash(root, name, **scene)

    return [*[artist] * 2, *[song] * 3, *[other("random")] * 2, moody, opened, other("list")]


def _typing(name: str, path: str, option: str, words: Words) -> SizedCase:
    def asked(root: str, path: str, option: str) -> Callable[[], Script]:
        return lambda: Asked(lambda rng, scene: payloads.autocomplete(root, path, option, words(rng), **scene))

    return SizedCase(name, asked("ballad", path, option), asked("songs", path, option), asked("bare", "pick", "text"))


def _varied(root: str, path: str, option: str, words: Words) -> Callable[[], Script]:
    return lambda: Typed(lambda rng, scene: payloads.slash(root, path, {option: words(rng)}, **scene))


def _paged(pages: int) -> Callable[[], Script]:
    return lambda: Typed(
        lambda rng, scene: payloads.slash("songs", "list", {"page": rng.randrange(pages) + 1}, **scene)
    )


def _mood(rng: Random) -> str:
    return rng.choice(tuple(Mood))
