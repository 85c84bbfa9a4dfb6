"""The one human line that says why this ballad."""

from collections.abc import Sequence

from bot.core.reasons import Asked, Daily, Felt, ForYou, Near, Picked, Reason, Shared
from bot.core.vocabulary import Mood
from bot.ui.speaker import Speaker
from bot.ui.wording import (
    SEPARATOR,
    day_name,
    decade_name,
    filters_line,
    heard_line,
    mood_in_sentence,
    safe,
    title_line,
)


def why_line(reason: Reason, speaker: Speaker) -> str:
    """Return the sentence for `reason`."""
    match reason:
        case Picked():
            return _picked(reason, speaker)
        case Near():
            return _near(reason, speaker)
        case ForYou():
            return _for_you(reason, speaker)
        case Felt():
            return speaker.say("why-felt", heard=heard_line(reason.heard, reason.artist, speaker))
        case Daily():
            return speaker.term("why-daily", day=day_name(reason.day, speaker))
        case Asked() | Shared():
            return speaker.term("why-asked" if isinstance(reason, Asked) else "why-shared")


def _for_you(reason: ForYou, speaker: Speaker) -> str:
    key = "why-for-me-new" if reason.new_voice else "why-for-me"
    title = safe(title_line(reason.source, speaker))
    return speaker.term(key, title=title, what=_shared(reason.moods, reason.same_artist, speaker))


def _picked(reason: Picked, speaker: Speaker) -> str:
    said = [speaker.term("why-anew", count=reason.total)] if reason.anew else []
    if reason.crowded:
        said.append(speaker.term("why-crowded"))
    return SEPARATOR.join(said) or _asked_for(reason, speaker)


def _asked_for(reason: Picked, speaker: Speaker) -> str:
    again = "" if reason.first else "-again"
    if reason.filters.collection:
        return speaker.term(f"why-collection{again}", name=filters_line(reason.filters, speaker))
    match reason.filters.mood, reason.filters.decade:
        case None, None:
            return speaker.term(f"why-random{again}")
        case None, int(decade):
            return speaker.term(f"why-decade{again}", decade=decade_name(decade, speaker))
        case mood, None:
            return speaker.term(f"why-mood{again}", mood=mood_in_sentence(mood, speaker))
        case mood, decade:
            names = {"mood": mood_in_sentence(mood, speaker), "decade": decade_name(decade, speaker)}
            return speaker.term("why-mood-decade", **names)


def _near(reason: Near, speaker: Speaker) -> str:
    what = _shared(reason.moods, reason.same_artist, speaker, same_decade=reason.same_decade)
    return speaker.term("why-near", title=safe(title_line(reason.source, speaker)), what=what)


def _shared(moods: Sequence[Mood], same_artist: bool, speaker: Speaker, *, same_decade: bool = False) -> str:
    shared = [mood_in_sentence(mood, speaker) for mood in moods]
    if same_artist:
        shared.append(speaker.term("why-near-artist"))
    if same_decade:
        shared.append(speaker.term("why-near-decade"))
    return SEPARATOR.join(shared) or speaker.term("why-near-least")
