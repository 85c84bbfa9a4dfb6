"""The websocket half of the fake Discord: a bot identifies, is told what happens, resumes when cut off."""

import asyncio
import contextlib
import json
import zlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum

from aiohttp import WSMsgType, web

from benchmarks import fake_world
from benchmarks.fake_state import State
from benchmarks.fake_world import Ids, Json


class Op(IntEnum):
    """The operations of the gateway's protocol."""

    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    RESUME = 6
    RECONNECT = 7
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


class Wire:
    """One websocket, with the compression that the bot asked for."""

    def __init__(self, socket: web.WebSocketResponse, *, compressed: bool) -> None:
        """Wrap a socket that is open."""
        self.socket = socket
        self.compressor = zlib.compressobj() if compressed else None

    async def send(self, packet: Json) -> None:
        """Send a packet, as text or as a piece of the one zlib stream of this connection."""
        text = json.dumps(packet)
        if self.compressor is None:
            await self.socket.send_str(text)
        else:
            piece = self.compressor.compress(text.encode()) + self.compressor.flush(zlib.Z_SYNC_FLUSH)
            await self.socket.send_bytes(piece)


@dataclass(slots=True)
class Session:
    """A bot's session (one for each shard), which outlives its connections."""

    key: str
    shard: tuple[int, int]
    wire: Wire
    sequence: int = 0
    sent: deque[Json] = field(default_factory=lambda: deque[Json](maxlen=200))

    async def dispatch(self, event: str, data: Json) -> None:
        """Send an event and keep it for a RESUME."""
        self.sequence += 1
        packet: Json = {"op": Op.DISPATCH, "s": self.sequence, "t": event, "d": data}
        self.sent.append(packet)
        # What is said into a broken connection is heard after the RESUME.
        with contextlib.suppress(ConnectionError):
            await self.wire.send(packet)


class Gateway:
    """Every connection of the bot, and the way of an event to the right shard."""

    def __init__(self, state: State, url: Callable[[], str]) -> None:
        """Share the memory; `url` is asked late, as the port is only known once we listen."""
        self.state = state
        self.url = url
        self.sessions: dict[str, Session] = {}
        self.wires: set[Wire] = set()
        self.ready = asyncio.Event()

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection until it ends."""
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        wire = Wire(socket, compressed=request.query.get("compress") == "zlib-stream")
        self.wires.add(wire)
        try:
            await wire.send({"op": Op.HELLO, "d": {"heartbeat_interval": self.state.rules.heartbeat_ms}})
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self.receive(wire, json.loads(message.data))
        finally:
            self.wires.discard(wire)
        return socket

    async def receive(self, wire: Wire, packet: Json) -> None:
        """Answer one packet of the bot."""
        match packet["op"]:
            case Op.HEARTBEAT:
                await wire.send({"op": Op.HEARTBEAT_ACK})
            case Op.IDENTIFY | Op.RESUME if packet["d"]["token"] != self.state.rules.token:
                await wire.socket.close(code=4004, message=b"Authentication failed.")
            case Op.IDENTIFY:
                await self.identify(wire, packet["d"])
            case Op.RESUME:
                await self.resume(wire, packet["d"])
            case _:
                pass

    async def identify(self, wire: Wire, asked: Json) -> None:
        """Open a session and describe the world as far as the bot's intents let it see."""
        index, count = asked.get("shard") or (0, 1)
        session = Session(self.state.new_id(), (index, count), wire)
        # A bot that started anew has left its old session for good.
        self.sessions = {key: one for key, one in self.sessions.items() if one.shard != session.shard}
        self.sessions[session.key] = session
        at_home = (Ids.GUILD >> 22) % count == index
        ready: Json = {
            "v": 10,
            "user": fake_world.myself(),
            "guilds": [{"id": str(Ids.GUILD), "unavailable": True}] if at_home else [],
            "session_id": session.key,
            "resume_gateway_url": self.url(),
            "shard": [index, count],
            "application": {"id": str(Ids.BOT), "flags": 0},
        }
        await session.dispatch("READY", ready)
        if at_home and asked["intents"] & 1:
            await session.dispatch("GUILD_CREATE", fake_world.guild_create())
        self.note_ready(count)

    async def resume(self, wire: Wire, asked: Json) -> None:
        """Repeat what a session missed, or say that it is over."""
        session = self.sessions.get(asked["session_id"])
        if session is None:
            await wire.send({"op": Op.INVALID_SESSION, "d": False})
            return
        session.wire = wire
        for packet in [one for one in session.sent if one["s"] > asked["seq"]]:
            await wire.send(packet)
        await session.dispatch("RESUMED", {})
        self.note_ready(session.shard[1])

    def note_ready(self, shards: int) -> None:
        """Tell those who wait once every shard is connected."""
        if sum(not session.wire.socket.closed for session in self.sessions.values()) == shards:
            self.ready.set()

    async def tell(self, event: str, data: Json) -> None:
        """Send an event to the shard of its server; direct messages belong to the first."""
        guild = int(data.get("guild_id") or 0)
        for session in self.sessions.values():
            index, count = session.shard
            if (guild >> 22) % count == index:
                await session.dispatch(event, data)
                return
        raise LookupError("no bot is connected")

    async def cut(self) -> None:
        """Break every connection, as a network does, so that the bot resumes."""
        self.ready.clear()
        for wire in list(self.wires):
            await wire.socket.close(code=1001)
