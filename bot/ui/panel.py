"""The private panel of /ballad me: how somebody is answered, and what is kept about them."""

from collections.abc import Mapping

import discord

from bot.core.language import Language
from bot.core.listener import Listener
from bot.core.listing import Pile, kept_listing
from bot.core.preferences import Preferences, Titles
from bot.ui.choices import AUTOMATIC
from bot.ui.controls import Item, button, menu
from bot.ui.press import Press
from bot.ui.reply import Attachment, Reply
from bot.ui.rows import Row
from bot.ui.speaker import Speaker


def panel(preferences: Preferences, counts: Mapping[str, int], listener: Listener, speaker: Speaker) -> Reply:
    """Return how somebody is answered and what is kept about them, with everything that changes it."""
    language = speaker.term(f"language-{preferences.language or AUTOMATIC}")
    lines = [
        speaker.say("me-language", language=language),
        speaker.term(f"me-titles-{preferences.titles}"),
        speaker.term("me-private" if preferences.private else "me-public"),
        speaker.term("me-history" if preferences.history else "me-no-history"),
        "",
        speaker.term("me-kept"),
        *(_counted(counts, speaker) or [speaker.term("me-nothing")]),
        "",
        f"-# {speaker.term('me-privacy')}",
    ]
    embed = discord.Embed(title=speaker.term("me-title"), description="\n".join(lines))
    rows = (_languages(preferences, listener, speaker), _switches(preferences, listener, speaker))
    return Reply(None, embed, (*rows, _ways(listener, speaker), _own_data(listener, speaker)), private=True)


def export_reply(
    files: tuple[Attachment, ...], counts: Mapping[str, int], listener: Listener, speaker: Speaker
) -> Reply:
    """Return the files with everything that is kept."""
    lines = [speaker.term("me-export"), *_counted(counts, speaker)]
    back = button(Press("me", "me", listener.id), speaker.term("button-me"), "👤")
    return Reply(None, discord.Embed(description="\n".join(lines)), ((back,),), private=True, files=files)


def question(counts: Mapping[str, int], listener: Listener, speaker: Speaker) -> Reply:
    """Return the question whether everything is really to be deleted."""
    lines = [speaker.term("me-erase"), *(_counted(counts, speaker) or [speaker.term("me-nothing")])]
    sure = button(Press("erase", "sure", listener.id), speaker.term("button-erase-all"), "🗑️")
    back = button(Press("me", "me", listener.id), speaker.term("button-keep"))
    return Reply(None, discord.Embed(description="\n".join(lines)), ((sure, back),), private=True)


def erased(counts: Mapping[str, int], listener: Listener, speaker: Speaker) -> Reply:
    """Return that everything is gone, and how much that was."""
    lines = [speaker.term("me-erased"), *(_counted(counts, speaker) or [speaker.term("me-nothing")])]
    again = button(Press("pick", "again", listener.id, ".."), speaker.term("button-anything"), "🔀")
    return Reply(None, discord.Embed(description="\n".join(lines)), ((again,),), private=True)


def _counted(counts: Mapping[str, int], speaker: Speaker) -> list[str]:
    return [f"· {speaker.term(f'me-count-{name}', count=count)}" for name, count in counts.items()]


def _languages(preferences: Preferences, listener: Listener, speaker: Speaker) -> Row:
    options = {one: speaker.term(f"language-{one}") for one in (AUTOMATIC, *Language)}
    now = {str(preferences.language or AUTOMATIC)}
    return (menu(Press("language", "language", listener.id), speaker.term("menu-language"), options, now),)


def _switches(preferences: Preferences, listener: Listener, speaker: Speaker) -> Row:
    """Return a button for each choice, which says and does what would be instead of what is."""

    def switch(name: str, value: str, key: str, emoji: str) -> Item:
        return button(Press("prefer", name, listener.id, f"{name}.{value}"), speaker.term(key), emoji)

    titles = Titles.HANGUL if preferences.titles is Titles.LATIN else Titles.LATIN
    private, history = not preferences.private, not preferences.history
    return (
        switch("titles", titles, f"button-titles-{titles}", "🔤"),
        switch(
            "private", str(int(private)), "button-private" if private else "button-public", "🔒" if private else "📢"
        ),
        switch("history", str(int(history)), "button-history-on" if history else "button-history-off", "🕰️"),
    )


def _ways(listener: Listener, speaker: Speaker) -> Row:
    piles = [
        button(Press("list", pile, listener.id, kept_listing(listener.id, pile).pack()), speaker.term(f"kept-{pile}"))
        for pile in Pile
    ]
    return (*piles, button(Press("taste", "taste", listener.id), speaker.term("button-taste"), "📊"))


def _own_data(listener: Listener, speaker: Speaker) -> Row:
    export = button(Press("export", "export", listener.id), speaker.term("button-export"), "📦")
    return export, button(Press("askerase", "erase", listener.id), speaker.term("button-erase"), "🗑️")
