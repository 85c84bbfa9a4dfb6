"""The JSON Schemas of the data files, by which editors complete and check them while they are written."""

import json
from pathlib import Path

from pydantic import TypeAdapter

from bot.core.vocabulary import Mood
from bot.store.records import ArtistRecord, CollectionRecord, MoodRecord, WorkRecord


def schemas() -> dict[str, str]:
    """Return file name → JSON Schema."""
    kinds = {
        "artist.schema.json": TypeAdapter(ArtistRecord),
        "moods.schema.json": TypeAdapter(dict[Mood, MoodRecord]),
        "works.schema.json": TypeAdapter(dict[str, WorkRecord]),
        "collection.schema.json": TypeAdapter(CollectionRecord),
    }
    return {name: json.dumps(kind.json_schema(), ensure_ascii=False, indent=2) + "\n" for name, kind in kinds.items()}


def write_schemas(folder: Path) -> list[Path]:
    """Write the schemas into `folder`, and return where they stand now."""
    paths = [folder / name for name in schemas()]
    for path in paths:
        path.write_text(schemas()[path.name], "utf-8")
    return paths
