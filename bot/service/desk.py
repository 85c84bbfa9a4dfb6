"""Everything that answers from one catalogue and the book, put together once for each catalogue."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from bot.core.feelings.reader import Knowledge, MoodReader
from bot.core.language import Language
from bot.drawing import Easel
from bot.service.answers import Answers
from bot.service.chooser import Chooser
from bot.service.feelings import Feelings
from bot.service.finder import Finder
from bot.service.keeping import Keeping
from bot.service.kept_pages import KeptPages
from bot.service.me import Me
from bot.service.messages import Messages
from bot.service.preferences import PreferenceKeeper
from bot.service.rounds import Rounds
from bot.service.tasting import Tasting
from bot.service.turns import Turns
from bot.service.voice import Voice
from bot.store.book import Book
from bot.store.catalogue import Catalogue
from bot.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class Desk:
    """Who answers: each noun by what it is asked about."""

    voice: Voice
    finder: Finder
    answers: Answers
    keeping: Keeping
    tasting: Tasting
    me: Me
    feelings: Feelings
    messages: Messages


class Desks:
    """Makes desks that share the book, the turns of places, and what is remembered of people."""

    def __init__(self, book: Book, texts: Texts, known: Mapping[Language, Knowledge], rng: Random) -> None:
        self._known = known
        self._book = book
        self._texts = texts
        self._rng = rng
        self._turns = Turns(book)
        self._easel = Easel()
        self.preferences = PreferenceKeeper(book)

    def make(self, catalogue: Catalogue) -> Desk:
        """Return a desk that answers from `catalogue`."""
        book, turns, rng = self._book, self._turns, self._rng
        voice = Voice(catalogue, self._texts)
        pages = KeptPages(catalogue, book, voice)
        rounds = Rounds(catalogue, book, turns, rng)
        answers = Answers(catalogue, rounds, pages, voice)
        reader = MoodReader(self._known, catalogue.titles_in_crisis)
        feelings = Feelings(catalogue, book, turns, rounds, answers, voice, reader, rng)
        chooser = Chooser(catalogue, book, turns, rng)
        return Desk(
            voice=voice,
            finder=Finder(catalogue),
            answers=answers,
            keeping=Keeping(catalogue, book, pages, self.preferences, voice, rng),
            tasting=Tasting(catalogue, book, chooser, answers, voice, self._easel),
            me=Me(catalogue, book, self.preferences, voice),
            feelings=feelings,
            messages=Messages(catalogue, feelings, answers, voice),
        )
