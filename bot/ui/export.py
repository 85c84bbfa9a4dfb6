"""Everything that is kept about somebody, as files for them: JSON for programs, CSV for spreadsheets."""

import csv
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from io import StringIO
from typing import Any

from bot.core.belongings import Belongings
from bot.core.models import Ballad
from bot.ui.reply import Attachment


def as_json(listener: int, belongings: Belongings, ballads: Mapping[str, Ballad]) -> Attachment:
    """Return all rows of all tables, each ballad with its title and singer, each moment as a date."""
    whole = {
        "listener": str(listener),
        "kept": {table: [_told(row, ballads) for row in rows] for table, rows in belongings.tables.items() if rows},
    }
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    return Attachment("ballad-bot.json", text.encode())


def as_csv(belongings: Belongings, ballads: Mapping[str, Ballad]) -> Attachment:
    """Return the same as one table: what it is, then every column that any row has."""
    rows = [{"kept": table, **_told(row, ballads)} for table, some in belongings.tables.items() for row in some]
    columns = [*dict.fromkeys(column for row in rows for column in row)] or ["kept"]
    text = StringIO()
    writer = csv.DictWriter(text, columns, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return Attachment("ballad-bot.csv", b"\xef\xbb\xbf" + text.getvalue().encode())  # with it, Excel reads Hangul


def _told(row: Mapping[str, str | int], ballads: Mapping[str, Ballad]) -> dict[str, Any]:
    told: dict[str, Any] = {key: str(value) if key == "listener" else value for key, value in row.items()}
    if ballad := ballads.get(str(row.get("ballad"))):
        told |= {"title": ballad.title.ko, "artist": ballad.artist.names.ko}
    if "moment" in row:
        told["moment"] = datetime.fromtimestamp(int(row["moment"]) / 1000, UTC).isoformat(timespec="milliseconds")
    return told
