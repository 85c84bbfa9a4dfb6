"""Every answer the bot can give. Commands, buttons, menus and forms all come here, so that all take the same path."""

import asyncio
import logging
import secrets
from dataclasses import replace
from datetime import datetime

import discord

from bot.core.errors import BalladError, EmptyListError, GoneError, NoSuchPageError, NothingFoundError
from bot.core.listener import Listener
from bot.core.listing import Filters, Listing, Onward, Page, page_count
from bot.core.models import Artist, Ballad, Profile
from bot.core.reasons import Asked, Reason, Shared
from bot.core.today import day_of
from bot.service.kept_pages import KeptPages
from bot.service.rounds import Rounds
from bot.service.voice import Voice
from bot.store.catalogue import Catalogue
from bot.ui.card import card_content, card_embed
from bot.ui.help import help_embed, help_rows
from bot.ui.pages import artist_embed, list_embed, search_embed, work_embed
from bot.ui.reply import Reply
from bot.ui.rows import artist_doors, card_rows, list_rows, people_row, work_doors
from bot.ui.sorry import sorry

_DOORS = 5  # how many singers and dramas stand below what a search found
_log = logging.getLogger(__name__)


class Answers:
    """Answers listeners. Every method that looks something up raises a BalladError if it cannot."""

    def __init__(self, catalogue: Catalogue, rounds: Rounds, kept: KeptPages, voice: Voice) -> None:
        self._catalogue = catalogue
        self._rounds = rounds
        self._kept = kept
        self._voice = voice

    async def random(self, listener: Listener, filters: Filters) -> Reply:
        """Return the next ballad of the round of `filters` in the listener's place."""
        ballad, reason = await self._rounds.next(listener, filters)
        total = reason.total if filters != Filters() else None
        return self.card(listener, ballad, reason, Onward(filters, total))

    async def today(self, listener: Listener, moment: datetime) -> Reply:
        """Return the ballad of the day at `moment`. Who is answered privately sees the one that the channel has."""
        ballad, reason = await self._rounds.today(listener.publicly(), day_of(moment))
        return self.card(listener, ballad, reason, Onward(Filters()))

    async def like(self, listener: Listener, ballad_id: str) -> Reply:
        """Return the ballad nearest to the given one that was not heard in the listener's place."""
        ballad, reason = await self._rounds.like(listener, ballad_id)
        return self.card(listener, ballad, reason, Onward(Filters(ballad.mood)))

    def card(self, listener: Listener, ballad: Ballad, reason: Reason, onward: Onward) -> Reply:
        """Return the card of a ballad, why it is shown, and the ways on from it."""
        speaker = self._voice.to(listener)
        rows = card_rows(ballad, onward, listener, speaker)
        content, embed = card_content(ballad, speaker), card_embed(ballad, reason, speaker)
        return Reply(content, embed, rows, listener.private, shown=(ballad.id,))

    def ballad(self, listener: Listener, ballad: Ballad) -> Reply:
        """Return the card of a ballad that was asked for."""
        return self.card(listener, ballad, Asked(), Onward(Filters()))

    async def song(self, listener: Listener, ballad_id: str) -> Reply:
        """Return the card of the ballad with this id, which was asked for."""
        return self.ballad(listener, await self._catalogue.known_ballad(ballad_id))

    async def shared(self, listener: Listener, ballad_id: str, goes_on: Filters) -> Reply:
        """Return the card of the ballad with this id for everyone; *Another* on it picks from `goes_on`."""
        onward = Onward(goes_on, self._catalogue.size(goes_on) if goes_on != Filters() else None)
        return self.card(listener, await self._catalogue.known_ballad(ballad_id), Shared(), onward)

    async def posted(self, listener: Listener, ballad_id: str) -> Reply:
        """Return the card of a ballad that somebody posts under a message."""
        ballad = await self._catalogue.known_ballad(ballad_id)
        return self.card(listener, ballad, Shared(), Onward(Filters(ballad.mood)))

    async def artist(self, listener: Listener, profile: Profile) -> Reply:
        """Return who an artist is, and the first page of their ballads."""
        listing = Listing(Filters(artist=profile.artist.id))
        return self._page(listener, listing, await self._catalogue.page(listing, 0), profile)

    async def listing(self, listener: Listener, listing: Listing, number: int = 0) -> Reply:
        """Return page `number` (from 0) of a listing, or the nearest page that exists."""
        if listing.filters.kept:
            return await self._kept.page(listener, listing, number)
        if listing.filters.words:
            return await self._found(listener, listing, listing.filters.words, number)
        if listing.filters.work:
            return await self._of_work(listener, listing, listing.filters.work, number)
        artist = listing.filters.artist
        profile = await self._catalogue.profile(artist) if artist else None
        if artist and profile is None:
            raise GoneError
        page = await self._catalogue.page(listing, number)
        if not page.total and not (profile and listing == Listing(Filters(artist=artist))):
            raise self._empty(listing.filters, profile.artist if profile else None)
        return self._page(listener, listing, page, profile)

    async def page_number(self, listener: Listener, listing: Listing, typed: str) -> int:
        """Return the page (from 0) that somebody typed, counting from 1. Raises NoSuchPageError if there is none."""
        pages = await self._pages(listener, listing)
        digits = typed.strip()
        if not digits.isdecimal() or not 1 <= int(digits) <= pages:
            raise NoSuchPageError(typed, pages)
        return int(digits) - 1

    async def jump_texts(self, listener: Listener, listing: Listing) -> tuple[str, str]:
        """Return the title of the form that asks for a page, and the label of its field."""
        speaker = self._voice.to(listener)
        return speaker.say("jump-title"), speaker.say("jump-label", pages=await self._pages(listener, listing))

    async def help(self, listener: Listener) -> Reply:
        """Return what the bot can do, and three examples to press."""
        speaker = self._voice.to(listener)
        best = (await self._catalogue.search.suggest_artists("", 1))[0].artist
        return Reply(None, help_embed(speaker), help_rows(best, listener, speaker), listener.private)

    def apology(self, listener: Listener, error: BaseException) -> Reply:
        """Return what to tell the listener about `error`, and leave one line about it in the log."""
        reference = secrets.token_hex(4)
        if isinstance(error, BalladError):
            _log.info("reference %s: %s: %s", reference, type(error).__name__, error)
        else:
            _log.error("reference %s: unexpected", reference, exc_info=error)
        return sorry(error, reference, listener, self._voice.to(listener))

    async def _found(self, listener: Listener, listing: Listing, words: str, number: int) -> Reply:
        search = self._catalogue.search
        page, artists, works = await asyncio.gather(
            self._catalogue.page(listing, number), search.artists(words, _DOORS), search.works(words, _DOORS)
        )
        if not (page.total or artists or works):
            raise NothingFoundError(words, await search.ballads_near(words, _DOORS))
        speaker = self._voice.to(listener)
        embed = search_embed(words, listing, page, speaker)
        doors = (artist_doors(artists, listener, speaker), work_doors(works, listener, speaker))
        return Reply(embed.title, embed, (*list_rows(listing, page, listener, speaker), *doors), listener.private)

    async def _of_work(self, listener: Listener, listing: Listing, work_id: str, number: int) -> Reply:
        work, page = await asyncio.gather(self._catalogue.work(work_id), self._catalogue.page(listing, number))
        if work is None:
            raise GoneError
        speaker = self._voice.to(listener)
        embed = work_embed(work, listing, page, speaker)
        return Reply(embed.title, embed, list_rows(listing, page, listener, speaker), listener.private)

    def _empty(self, filters: Filters, artist: Artist | None) -> EmptyListError:
        """What the artist does have comes first, then what others have of the mood and the decade."""
        others = replace(filters, artist=None)
        near = [others, *self._rounds.nearby(others)] if artist else self._rounds.nearby(others)
        known = [one for one in near if self._catalogue.size(one)]
        return EmptyListError(filters, [Filters(artist=artist.id), *known] if artist else known, artist)

    def _page(self, listener: Listener, listing: Listing, page: Page, profile: Profile | None) -> Reply:
        speaker = self._voice.to(listener)
        rows = list_rows(listing, page, listener, speaker)
        embed: discord.Embed
        if profile:
            embed = artist_embed(profile, listing, page, speaker)
            rows = (*rows, people_row((*profile.groups, *profile.members), listener, speaker))
        else:
            embed = list_embed(listing, page, speaker)
        return Reply(embed.title, embed, rows, listener.private)

    async def _pages(self, listener: Listener, listing: Listing) -> int:
        if listing.filters.kept:
            return page_count(await self._kept.total(listener, listing))
        return page_count((await self._catalogue.page(listing, 0)).total)
