"""What people do: slash commands, typing, clicks and forms, as Discord tells a bot about them."""

from collections.abc import Mapping
from enum import Enum
from typing import TypedDict, Unpack

from benchmarks.fake_world import Ids, Json, channel, member, user

Value = str | int | float | bool


class Where(Enum):
    """The place of an interaction, with what Discord tells the bot about it."""

    GUILD = "a server with the bot in it"
    DM = "a direct message with the bot"
    PRIVATE = "user-installed, in a conversation between people"
    GUEST = "user-installed, in a server without the bot"


class Scene(TypedDict, total=False):
    """Who acts, in which language, and where; everything has a default."""

    user: int
    locale: str
    where: Where


def _surroundings(person: int, where: Where) -> Json:
    """Return what the place adds; a user-install names the person as the owner of the installation."""
    owners = {
        Where.GUILD: {"0": str(Ids.GUILD)},
        Where.DM: {"0": "0", "1": str(person)},
        Where.PRIVATE: {"1": str(person)},
        Where.GUEST: {"1": str(person)},
    }[where]
    if where in (Where.DM, Where.PRIVATE):
        place = Ids.DM if where is Where.DM else Ids.GROUP
        who: Json = {"user": user(person)}
        context = 1 if where is Where.DM else 2
    else:
        home, place = (Ids.GUILD, Ids.CHANNEL) if where is Where.GUILD else (Ids.OTHER_GUILD, Ids.OTHER_CHANNEL)
        guild = {"id": str(home), "locale": "en-US", "features": []}
        who = {"member": member(person), "guild": guild, "guild_id": str(home), "guild_locale": "en-US"}
        context = 0
    return {
        **who,
        "channel": channel(place, person),
        "channel_id": str(place),
        "context": context,
        "app_permissions": "2248473465835073" if where is Where.GUILD else "562949953601536",
        "authorizing_integration_owners": owners,
    }


def _interaction(kind: int, data: Json, scene: Scene) -> Json:
    """Return an interaction that is complete but for its id, token and application."""
    return {
        "type": kind,
        "version": 1,
        "data": data,
        "locale": scene.get("locale", "en-US"),
        "entitlements": [],
        "entitlement_sku_ids": [],
        "attachment_size_limit": 10485760,
        **_surroundings(scene.get("user", Ids.USER), scene.get("where", Where.GUILD)),
    }


def _command(root: str, path: str, options: list[Json]) -> Json:
    """Wrap options into `path`, a subcommand or a group and its subcommand."""
    for depth, name in enumerate(reversed(path.split())):
        options = [{"name": name, "type": 2 if depth else 1, "options": options}]
    return {"id": str(Ids.COMMAND), "name": root, "type": 1, "options": options}


def _option(name: str, value: Value) -> Json:
    match value:
        case bool():
            kind = 5
        case str():
            kind = 3
        case int():
            kind = 4
        case float():
            kind = 10
    return {"name": name, "type": kind, "value": value}


def slash(root: str, path: str = "", options: Mapping[str, Value] | None = None, **scene: Unpack[Scene]) -> Json:
    """Return somebody's slash command; `path` is "", "subcommand" or "group subcommand"."""
    given = [_option(name, value) for name, value in (options or {}).items()]
    return _interaction(2, _command(root, path, given), scene)


def autocomplete(root: str, path: str, focused: str, text: str, **scene: Unpack[Scene]) -> Json:
    """Return what Discord asks while somebody types `text` into the option `focused`."""
    return _interaction(4, _command(root, path, [{**_option(focused, text), "focused": True}]), scene)


def click(message: Json, custom_id: str, **scene: Unpack[Scene]) -> Json:
    """Return somebody's press of a button of `message`."""
    payload = _interaction(3, {"custom_id": custom_id, "component_type": 2, "id": 2}, scene)
    return {**payload, "message": message}


def modal(custom_id: str, fields: Mapping[str, str], message: Json | None = None, **scene: Unpack[Scene]) -> Json:
    """Return somebody's filled-in form: `fields` are the texts by the custom_id of their inputs."""
    rows = [
        {
            "type": 18,
            "id": number * 2 + 1,
            "component": {"type": 4, "id": number * 2 + 2, "custom_id": name, "value": text},
        }
        for number, (name, text) in enumerate(fields.items())
    ]
    payload = _interaction(5, {"custom_id": custom_id, "components": rows}, scene)
    return payload if message is None else {**payload, "message": message}
