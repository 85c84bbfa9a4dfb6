"""The log: for people or for machines, never with a secret or with what somebody typed."""

import json
import logging
import sys
from datetime import UTC, datetime

import discord


class JsonFormatter(logging.Formatter):
    """Writes each record as one JSON object on one line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as JSON; `at` is UTC."""
        entry = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "from": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            entry["trace"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False)


def set_up_logging(style: str) -> None:
    """Send the log to standard error, written in `style`: "human" or "json"."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_not_about_intents)
    formatter = JsonFormatter() if style == "json" else discord.utils.MISSING
    discord.utils.setup_logging(handler=handler, formatter=formatter, level=logging.INFO)


def _not_about_intents(record: logging.LogRecord) -> bool:
    """Leave out discord.py's warning at every start: that the bot knows no servers is meant, not forgotten."""
    return not record.getMessage().startswith("Guilds intent seems to be disabled")
