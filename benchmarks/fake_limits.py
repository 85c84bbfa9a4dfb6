"""The limits that Discord answers with 400 Invalid Form Body, as far as cards and buttons meet them."""

from collections.abc import Iterable, Iterator

from benchmarks.fake_world import Json


def problems(data: Json) -> list[str]:
    """Return what Discord would refuse in the body of a message or of an autocomplete answer."""
    return [
        *_choices(data.get("choices") or []),
        *_too_long("content", data.get("content"), 2000),
        *_embeds(data.get("embeds") or []),
        *_components(data.get("components") or []),
    ]


def _too_long(name: str, text: str | None, limit: int) -> Iterator[str]:
    if text is not None and len(text) > limit:
        yield f"{name}: must be {limit} or fewer in length"


def _choices(choices: list[Json]) -> Iterator[str]:
    if len(choices) > 25:
        yield "choices: must be 25 or fewer in length"
    for choice in choices:
        if not 1 <= len(choice["name"]) <= 100:
            yield "choices.name: must be between 1 and 100 in length"
        yield from _too_long("choices.value", str(choice["value"]), 100)


def _embeds(embeds: list[Json]) -> Iterator[str]:
    if len(embeds) > 10:
        yield "embeds: must be 10 or fewer in length"
    total = 0
    for embed in embeds:
        fields: list[Json] = embed.get("fields") or []
        if len(fields) > 25:
            yield "embeds.fields: must be 25 or fewer in length"
        footer, author = embed.get("footer") or {}, embed.get("author") or {}
        texts = [
            ("title", embed.get("title"), 256),
            ("description", embed.get("description"), 4096),
            ("footer.text", footer.get("text"), 2048),
            ("author.name", author.get("name"), 256),
            *(("fields.name", one["name"], 256) for one in fields),
            *(("fields.value", one["value"], 1024) for one in fields),
        ]
        for name, text, limit in texts:
            total += len(text or "")
            yield from _too_long(f"embeds.{name}", text, limit)
    if total > 6000:
        yield "embeds: must be 6000 or fewer in length altogether"


def leaves(components: Iterable[Json]) -> Iterator[Json]:
    """Return every component that holds no others: buttons, menus, texts."""
    for component in components:
        if "components" in component:
            yield from leaves(component["components"])
        else:
            yield component
        if "accessory" in component:
            yield component["accessory"]


def _components(components: list[Json]) -> Iterator[str]:
    rows = [component for component in components if component.get("type") == 1]
    if len(rows) > 5 and len(rows) == len(components):
        yield "components: must be 5 or fewer in length"
    if any(not 1 <= len(row["components"]) <= 5 for row in rows):
        yield "components.components: must be between 1 and 5 in length"
    seen: set[str] = set()
    for leaf in leaves(components):
        custom_id = leaf.get("custom_id")
        if custom_id is not None and not 1 <= len(custom_id) <= 100:
            yield "custom_id: must be between 1 and 100 in length"
        if custom_id in seen:
            yield f"custom_id: cannot be duplicated ({custom_id})"
        if custom_id is not None:
            seen.add(custom_id)
        if leaf.get("type") == 2:
            yield from _too_long("label", leaf.get("label"), 80)
            yield from _too_long("url", leaf.get("url"), 512)
