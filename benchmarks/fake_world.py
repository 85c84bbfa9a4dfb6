"""The people, places and things of the fake Discord, as Discord would describe them."""

import time
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

Json = dict[str, Any]


class Ids(IntEnum):
    """The permanent inhabitants of the fake Discord."""

    BOT = 1100000000000000001
    GUILD = 1100000000000000002
    CHANNEL = 1100000000000000003
    DM = 1100000000000000004
    GROUP = 1100000000000000005
    OTHER_GUILD = 1100000000000000006
    OTHER_CHANNEL = 1100000000000000007
    USER = 1100000000000000010
    COMMAND = 1100000000000000011


def snowflake(counter: int) -> str:
    """Return an id that carries the present time, as discord.py reads the age of an interaction from it."""
    since_2015 = int(time.time() * 1000) - 1420070400000
    return str((since_2015 << 22) | (counter & 0x3FFFFF))


def now() -> str:
    """Return the present in Discord's notation."""
    return datetime.now(UTC).isoformat()


def user(number: int, *, bot: bool = False) -> Json:
    """Return a user object."""
    name = "bench-bot" if bot else f"listener{number}"
    return {
        "id": str(number),
        "username": name,
        "discriminator": "0001" if bot else "0",
        "global_name": None if bot else name.title(),
        "avatar": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "primary_guild": None,
        "public_flags": 0,
        **({"bot": True} if bot else {}),
    }


def myself() -> Json:
    """Return the bot's own account, as only the bot itself sees it."""
    return {**user(Ids.BOT, bot=True), "verified": True, "mfa_enabled": True, "flags": 0}


def member(number: int, *, bot: bool = False) -> Json:
    """Return a member of a server, with its permissions in the channel."""
    return {
        "user": user(number, bot=bot),
        "nick": None,
        "avatar": None,
        "banner": None,
        "roles": [],
        "joined_at": "2024-01-01T00:00:00.000000+00:00",
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
        "communication_disabled_until": None,
        "unusual_dm_activity_until": None,
        "permissions": "2248473465835073",
    }


def channel(number: int, person: int = Ids.USER) -> Json:
    """Return the channel with this id: a text channel, a direct message or a group of people."""
    if number in (Ids.DM, Ids.GROUP):
        kind = 1 if number == Ids.DM else 3
        group = {"name": "Friends", "icon": None, "owner_id": str(person)} if kind == 3 else {}
        return {
            "id": str(number),
            "type": kind,
            "last_message_id": None,
            "flags": 0,
            "recipients": [user(person)],
            **group,
        }
    return {
        "id": str(number),
        "type": 0,
        "guild_id": str(Ids.OTHER_GUILD if number == Ids.OTHER_CHANNEL else Ids.GUILD),
        "name": "songs",
        "position": 0,
        "permissions": "2248473465835073",
        "permission_overwrites": [],
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "flags": 0,
        "rate_limit_per_user": 0,
        "last_message_id": None,
    }


def everyone() -> Json:
    """Return the role that everybody in the server has."""
    return {
        "id": str(Ids.GUILD),
        "name": "@everyone",
        "permissions": "2248473465835073",
        "position": 0,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "flags": 0,
        "icon": None,
        "unicode_emoji": None,
    }


def guild_create() -> Json:
    """Return the server that the bot is in."""
    nothing = ("icon", "afk_channel_id", "system_channel_id", "banner", "splash", "description")
    zeroes = ("verification_level", "default_message_notifications", "explicit_content_filter", "mfa_level")
    empty = ("features", "emojis", "stickers", "threads", "presences", "voice_states", "stage_instances")
    return {
        "id": str(Ids.GUILD),
        "name": "Ballad lovers",
        "owner_id": str(Ids.USER),
        "afk_timeout": 300,
        "nsfw_level": 0,
        "premium_tier": 0,
        "preferred_locale": "en-US",
        "system_channel_flags": 0,
        "roles": [everyone()],
        "member_count": 2,
        "large": False,
        "unavailable": False,
        "joined_at": "2024-01-01T00:00:00.000000+00:00",
        "members": [member(Ids.BOT, bot=True)],
        "channels": [channel(Ids.CHANNEL)],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        **dict.fromkeys(nothing),
        **dict.fromkeys(zeroes, 0),
        **{name: [] for name in empty},
    }


def application() -> Json:
    """Return the application, which servers and people can install."""
    return {
        "id": str(Ids.BOT),
        "name": "bench-bot",
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": user(Ids.USER),
        "team": None,
        "interactions_endpoint_url": None,
        "integration_types_config": {"0": {}, "1": {}},
    }
