"""How the nouns of the domain are called when somebody reads them: names, titles, filters, and what people typed."""

import unicodedata
from datetime import date

from bot.core.belongings import NamedList
from bot.core.feelings.reading import Heard
from bot.core.language import Language
from bot.core.listing import Filters, Kept
from bot.core.models import Artist, Collection, Entry, Ost, Profile, Title, Work
from bot.core.preferences import Titles
from bot.core.vocabulary import Mood
from bot.ui.speaker import Speaker

SEPARATOR = " · "
LABEL_LENGTH = 100  # Discord's limit for an option of a menu and for a suggestion
# What Discord reads as markdown, a link or a mention inside a line
_ESCAPES = str.maketrans({char: f"\\{char}" for char in "\\*_~`|<>[]#"} | {"@": "@\u200b"})
_TYPED_LENGTH = 60  # as much of what somebody typed as an answer shows


def artist_name(artist: Artist, speaker: Speaker) -> str:
    """Return the name as a reader knows it: 박효신 · 박효신 Park Hyo-shin · 박효신 パク・ヒョシン.

    For those who want Latin letters first: Park Hyo-shin 박효신.
    """
    korean, own = artist.names.ko, speaker.of(artist.names)
    first, second = (artist.names.en, korean) if speaker.titles is Titles.LATIN else (korean, own)
    return first if first.casefold() == second.casefold() else f"{first} {second}"


def artist_label(profile: Profile, speaker: Speaker) -> str:
    """Return the name in a menu, told apart from others of one name by group or debut: 진 Jin (BTS)."""
    artist = profile.artist
    apart = [speaker.of(group.names) for group in profile.groups] or [str(artist.debut or "")]
    told = ", ".join(filter(None, apart))
    return clip(artist_name(artist, speaker) + (f" ({told})" if told else ""), LABEL_LENGTH)


def meaning(ballad: Entry, speaker: Speaker) -> str:
    """Return what the title means, in quotation marks, since it is no title; empty for those who can read it."""
    if speaker.language is Language.KO:
        return ""
    text = ballad.title.meaning_en if speaker.language is Language.EN else ballad.title.meaning_ja
    return speaker.term("quoted", text=text) if text else ""


def official_title(ballad: Entry, speaker: Speaker) -> str:
    """Return the title, with the official English one beside it for those who cannot read Hangul.

    For those who want Latin letters first, they come first: official English, else how the title is said.
    """
    title = ballad.title
    if speaker.titles is Titles.LATIN:
        latin = title.en or title.roman or title.ko
        return title.ko if latin.casefold() == title.ko.casefold() else f"{latin}{SEPARATOR}{title.ko}"
    shown = _has_english(title) and speaker.language is not Language.KO
    return f"{title.ko}{SEPARATOR}{title.en}" if shown else title.ko


def _has_english(title: Title) -> bool:
    return title.en is not None and title.en.casefold() != title.ko.casefold()


def title_line(ballad: Entry, speaker: Speaker) -> str:
    """Return the title, and beside it the official English one or else what it means."""
    official = official_title(ballad, speaker)
    meant = meaning(ballad, speaker)
    return official if _has_english(ballad.title) or not meant else f"{official}{SEPARATOR}{meant}"


def ballad_label(ballad: Entry, speaker: Speaker) -> str:
    """Return title and artist in a menu: 야생화 · Wild Flower — 박효신 Park Hyo-shin."""
    return clip(f"{title_line(ballad, speaker)} — {artist_name(ballad.artist, speaker)}", LABEL_LENGTH)


def work_name(work: Ost, speaker: Speaker) -> str:
    """Return the name of a drama, film or other work as a reader knows it: 도깨비 · 도깨비 Goblin."""
    korean, own = work.names.ko, speaker.of(work.names)
    return korean if own.casefold() == korean.casefold() else f"{korean} {own}"


def work_label(work: Work, speaker: Speaker) -> str:
    """Return a work in a menu, with what it is: 도깨비 Goblin (drama)."""
    return clip(f"{work_name(work, speaker)} ({speaker.term(f'work-{work.kind}')})", LABEL_LENGTH)


def year_line(ballad: Entry, speaker: Speaker) -> str:
    """Return the year, and how it is known: a chart year never passes for a release."""
    return speaker.term(f"card-year-{ballad.basis}", year=str(ballad.year))


def decade_name(decade: int, speaker: Speaker) -> str:
    """Return a decade: 1990s · 1990년대 · 1990年代."""
    return speaker.term("decade", year=str(decade))


def day_name(day: date, speaker: Speaker) -> str:
    """Return a day without its year: 22 November · 11월 22일 · 11月22日."""
    return speaker.term("day", month=day.month, day=day.day)


def filters_line(filters: Filters, speaker: Speaker) -> str:
    """Return what a filter asks for, without its artist: 1990s · 🌧 Sad; or the collection."""
    if collection := speaker.collections.get(filters.collection or ""):
        return collection_label(collection, speaker)
    parts = [decade_name(filters.decade, speaker)] if filters.decade else []
    if filters.mood:
        parts.append(mood_label(filters.mood, speaker))
    return SEPARATOR.join(parts) or speaker.say("listing-all")


def kept_name(kept: Kept, named: NamedList | None, speaker: Speaker) -> str:
    """Return what is kept: ❤️ Saved; a list by its name, as its owner typed it."""
    return f"🗂️ {named.name}" if named else speaker.term(f"kept-{kept.what}")


def heard_line(heard: Heard, artist: Artist | None, speaker: Speaker) -> str:
    """Return what was heard in somebody's words: heartbreak · not sad · rain · night · 1990s."""
    parts = [mood_in_sentence(mood, speaker) for mood in heard.moods]
    if heard.denied:
        parts.append(speaker.term("heard-denied", mood=mood_in_sentence(heard.denied, speaker)))
    parts += [speaker.term(f"weather-{sky}") for sky in heard.weather]
    if heard.season:
        parts.append(speaker.term(f"season-{heard.season}"))
    if heard.story:
        parts.append(speaker.term(f"story-{heard.story}"))
    if heard.decade:
        parts.append(decade_name(heard.decade, speaker))
    if artist:
        parts.append(safe(speaker.of(artist.names)))
    return SEPARATOR.join(parts)


def collection_label(collection: Collection, speaker: Speaker) -> str:
    """Return a collection with its emoji: 🧥 Ballads of the 1990s."""
    return f"{collection.emoji} {speaker.of(collection.names)}"


def mood_label(mood: Mood, speaker: Speaker) -> str:
    """Return a mood with its emoji: 🌧 Sad."""
    return f"{speaker.moods[mood].emoji} {speaker.of(speaker.moods[mood].names)}"


def mood_in_sentence(mood: Mood, speaker: Speaker) -> str:
    """Return a mood as it stands inside a sentence: English does not capitalise it there."""
    name = speaker.of(speaker.moods[mood].names)
    return name.lower() if speaker.language is Language.EN else name


def typed_line(typed: str, speaker: Speaker) -> str:
    """Return what somebody typed, safe to show: no markdown, no mention, nothing invisible, and not too long."""
    visible = "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in typed[: 10 * _TYPED_LENGTH])
    shown = clip(" ".join(visible.split()), _TYPED_LENGTH)
    return speaker.say("quoted", text=safe(shown))


def safe(text: str) -> str:
    """Return `text` so that Discord shows it letter by letter and pings nobody."""
    return text.translate(_ESCAPES)


def clip(text: str, length: int) -> str:
    """Return `text`, cut to `length` characters with an ellipsis if it is longer."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
