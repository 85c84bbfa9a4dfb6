"""The REST half of the fake Discord: logging in, commands, answers to interactions, messages."""

import time
from collections.abc import Awaitable, Callable
from enum import IntFlag

from aiohttp import web

from benchmarks import fake_limits, fake_world
from benchmarks.fake_http import read_body, refuse, reply, wait
from benchmarks.fake_state import Pending, Request, State, fill
from benchmarks.fake_world import Ids, Json


class Flag(IntFlag):
    """The flags of messages that matter to a bot's answers."""

    HIDDEN = 64
    LOADING = 128


class Kept:
    """What the guard has read of a request, for the handlers."""

    BODY = web.RequestKey("BODY", dict)
    ARRIVED = web.RequestKey("ARRIVED", float)


class Rest:
    """The routes below /api/v10, over the memory that the gateway shares."""

    def __init__(self, state: State, gateway_url: Callable[[], str]) -> None:
        """Share the memory with the gateway."""
        self.state = state
        self.gateway_url = gateway_url

    def application(self) -> web.Application:
        """Return the routes as an application to be mounted."""
        app = web.Application(middlewares=[self.guard])
        hook, command = "/webhooks/{app}/{token}", "/applications/{app}{guild:(/guilds/\\d+)?}/commands"
        app.add_routes(
            [
                web.get("/users/@me", self.me),
                web.get("/oauth2/applications/@me", self.about),
                web.get("/applications/@me", self.about),
                web.get("/gateway", self.gateway),
                web.get("/gateway/bot", self.gateway),
                web.get(command, self.list_commands),
                web.put(command, self.put_commands),
                web.post("/interactions/{id}/{token}/callback", self.callback),
                web.post(hook, self.follow_up),
                web.route("*", hook + "/messages/{message}", self.hook_message),
                web.get("/channels/{channel}", self.get_channel),
                web.post("/channels/{channel}/messages", self.post_message),
                web.route("*", "/channels/{channel}/messages/{message}", self.channel_message),
            ]
        )
        return app

    @web.middleware
    async def guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Refuse a wrong token and what comes too fast, and keep a record of every request."""
        request[Kept.BODY] = await read_body(request)
        request[Kept.ARRIVED] = time.perf_counter()
        path = request.path.removeprefix("/api/v10")
        # The token in the address is all that interactions and follow-ups need.
        by_address = path.startswith(("/interactions/", "/webhooks/"))
        if not by_address and request.headers.get("Authorization") != f"Bot {self.state.rules.token}":
            response: web.StreamResponse = refuse(401, 0, "401: Unauthorized")
        elif throttle := self.state.refusal(path, counted=not by_address):
            response = wait(throttle)
        elif said := fake_limits.problems(request[Kept.BODY].get("data") or request[Kept.BODY]):
            response = refuse(400, 50035, "Invalid Form Body\n" + "\n".join(said))
        else:
            response = await handler(request)
        self.state.requests.append(Request(request.method, path, request[Kept.BODY], response.status))
        return response

    async def me(self, request: web.Request) -> web.Response:
        """Return the bot's own account."""
        return reply(fake_world.myself())

    async def about(self, request: web.Request) -> web.Response:
        """Return the application, installable into servers and by people."""
        return reply(fake_world.application())

    async def gateway(self, request: web.Request) -> web.Response:
        """Return the address of the websocket and how many shards Discord recommends."""
        limit = {"total": 1000, "remaining": 999, "reset_after": 86400000, "max_concurrency": 1}
        shards = self.state.rules.shards
        return reply({"url": self.gateway_url(), "shards": shards, "session_start_limit": limit})

    async def list_commands(self, request: web.Request) -> web.Response:
        """Return the registered commands."""
        return reply(self.state.commands)

    async def put_commands(self, request: web.Request) -> web.Response:
        """Replace the registered commands."""
        given = [{"type": 1, "description": "", **command} for command in request[Kept.BODY]["items"]]
        ids = [(self.state.new_id(), self.state.new_id()) for _ in given]
        self.state.commands = [
            {**command, "id": number, "version": version, "application_id": str(Ids.BOT)}
            for command, (number, version) in zip(given, ids, strict=True)
        ]
        return reply(self.state.commands)

    async def callback(self, request: web.Request) -> web.Response:
        """Take the first answer to an interaction, unless it comes too late or twice."""
        pending = self.state.interactions.get(request.match_info["token"])
        arrived: float = request[Kept.ARRIVED]
        too_late = pending is not None and arrived - pending.sent_at > self.state.rules.answer_within_s
        if pending is None or too_late or pending.payload["id"] != request.match_info["id"]:
            return refuse(404, 10062, "Unknown interaction")
        if pending.callback.done():
            return refuse(400, 40060, "Interaction has already been acknowledged.")
        body: Json = request[Kept.BODY]
        pending.message = self.carry_out(pending, body)
        pending.callback.set_result((arrived, body))
        if body["type"] not in (5, 6):
            pending.shown.set_result(arrived)
        if request.query.get("with_response") not in ("1", "true"):
            return web.Response(status=204)
        return reply(self.receipt(pending, body))

    def carry_out(self, pending: Pending, body: Json) -> Json | None:
        """Do what an answer says: 4 and 5 post a message, 6 and 7 are about the message of the button."""
        data: Json = body.get("data") or {}
        match body["type"]:
            case 4 | 5:
                flags = Flag.LOADING if body["type"] == 5 else 0
                return self.state.post(pending.payload["channel_id"], data, pending, extra_flags=flags)
            case 6 | 7:
                shown = self.state.messages[pending.payload["message"]["id"]]
                return fill(shown, data) if body["type"] == 7 else shown
            case _:
                return None

    def receipt(self, pending: Pending, body: Json) -> Json:
        """Return what Discord tells about an answer that asked with_response."""
        interaction: Json = {"id": pending.payload["id"], "type": pending.payload["type"]}
        if pending.message is None:
            return {"interaction": interaction}
        flags = pending.message["flags"]
        interaction |= {
            "response_message_id": pending.message["id"],
            "response_message_loading": bool(flags & Flag.LOADING),
            "response_message_ephemeral": bool(flags & Flag.HIDDEN),
            "channel_id": pending.payload["channel_id"],
        }
        if body["type"] == 6:
            return {"interaction": interaction}
        return {"interaction": interaction, "resource": {"type": body["type"], "message": pending.message}}

    async def follow_up(self, request: web.Request) -> web.Response:
        """Post a further message; the first one after "is thinking" takes the place of that."""
        pending = self.state.interactions.get(request.match_info["token"])
        if pending is None or not pending.callback.done():
            return refuse(404, 10015, "Unknown Webhook")
        if pending.message is not None and pending.message["flags"] & Flag.LOADING:
            message = self.show(pending, pending.message, request)
        else:
            message = self.state.post(pending.payload["channel_id"], request[Kept.BODY], pending)
            if not pending.shown.done():
                pending.shown.set_result(request[Kept.ARRIVED])
        return reply(message) if request.query.get("wait") in ("1", "true") else web.Response(status=204)

    def show(self, pending: Pending, message: Json, request: web.Request) -> Json:
        """Edit a message of an interaction, which ends its "is thinking"."""
        message["flags"] &= ~Flag.LOADING
        message["edited_timestamp"] = fake_world.now()
        if not pending.shown.done():
            pending.shown.set_result(request[Kept.ARRIVED])
        return fill(message, request[Kept.BODY])

    async def hook_message(self, request: web.Request) -> web.Response:
        """Read, edit or delete a message of an interaction; @original is its first."""
        pending = self.state.interactions.get(request.match_info["token"])
        if pending is None:
            return refuse(404, 10015, "Unknown Webhook")
        name = request.match_info["message"]
        message = pending.message if name == "@original" else self.state.messages.get(name)
        if message is None or message["id"] not in self.state.messages:
            return refuse(404, 10008, "Unknown Message")
        if request.method == "PATCH":
            self.show(pending, message, request)
        return self.answer_about(message, request)

    def answer_about(self, message: Json, request: web.Request) -> web.Response:
        """Return a message, or forget it."""
        if request.method == "DELETE":
            del self.state.messages[message["id"]]
            return web.Response(status=204)
        return reply(message)

    async def get_channel(self, request: web.Request) -> web.Response:
        """Return a channel."""
        return reply(fake_world.channel(int(request.match_info["channel"])))

    async def post_message(self, request: web.Request) -> web.Response:
        """Post into a channel; an enforced nonce that was seen returns the message of then."""
        body: Json = request[Kept.BODY]
        nonce = f"{request.match_info['channel']}:{body.get('nonce')}"
        if body.get("enforce_nonce") and nonce in self.state.nonces:
            return reply(self.state.messages[self.state.nonces[nonce]])
        message = self.state.post(request.match_info["channel"], body)
        self.state.nonces[nonce] = message["id"]
        return reply(message)

    async def channel_message(self, request: web.Request) -> web.Response:
        """Read, edit or delete a message of a channel."""
        message = self.state.messages.get(request.match_info["message"])
        if message is None:
            return refuse(404, 10008, "Unknown Message")
        if request.method == "PATCH":
            message["edited_timestamp"] = fake_world.now()
            fill(message, request[Kept.BODY])
        return self.answer_about(message, request)
