"""How the fake Discord speaks HTTP: JSON answers, errors and the refusal 429."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from benchmarks.fake_state import Throttle
from benchmarks.fake_world import Json


def reply(data: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """Answer in JSON. A charset in the content type would make discord.py read the body as plain text."""
    body = json.dumps(data).encode()
    return web.Response(body=body, status=status, headers=headers, content_type="application/json")


def refuse(status: int, code: int, message: str) -> web.Response:
    """Answer with one of Discord's errors."""
    return reply({"message": message, "code": code}, status)


def wait(throttle: Throttle) -> web.Response:
    """Answer 429; without `Via`, discord.py takes it for a ban by Cloudflare and does not try again."""
    scope = "global" if throttle.is_global else "user"
    headers = {"Via": "1.1 google", "Retry-After": "1", "X-RateLimit-Scope": scope}
    if throttle.is_global:
        headers["X-RateLimit-Global"] = "true"
    limited = {"retry_after": throttle.retry_after, "global": throttle.is_global}
    return reply({"message": "You are being rate limited.", **limited}, 429, headers)


async def read_body(request: web.Request) -> Json:
    """Return the JSON of a request, which files wrap into a form."""
    if request.content_type.startswith("multipart/"):
        return json.loads(str((await request.post())["payload_json"]))
    raw = await request.read()
    body = json.loads(raw) if raw else {}
    return body if isinstance(body, dict) else {"items": body}
