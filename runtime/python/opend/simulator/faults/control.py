"""The control connection: how a running simulator is told what shall go wrong.

It is a TCP port on 127.0.0.1 (`Settings.control_port`) for anybody who can write lines. A request is one JSON object on
a line; so is its reply, `{"ok": true, ...}`, or `{"ok": false, "error": "what is wrong"}`. Requests, by the key `do`:

    {"do": "add", "fault": {"kind": "delay", "seconds": 0.2, "protocol": "Qot_GetKL", "times": "always"}}
                                    -> "number"; the fault is written as a table of a fault plan (`read_plan`)
    {"do": "remove", "number": 1}   forgets one fault
    {"do": "clear"}                 forgets all faults
    {"do": "list"}                  -> "faults": tables with their "number", "seen" and "struck"
    {"do": "advance", "seconds": 60}                              moves the market's clock
    {"do": "set_clock", "time": "2025-06-18 10:00:00+08:00"}      (or seconds since 1970)
    {"do": "drop"}                  cuts all connections
    {"do": "push", "protocol": "Notify", "message": {...}}        -> "clients": how many got it; the message is the
                                    push's `Response` in JSON, and made up when it is left out
    {"do": "status"}                -> "connections", "logged_in", "port", "websocket_port", "time", "speed", "faults"

Whatever happens at once is a fault without trigger: `{"kind": "restart", "seconds": 2}`, `{"kind": "log_out"}`.
`ControlClient` does all this from Python.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, Protocol, cast

from google.protobuf.message import Message

from opend.errors import BodyError, ConfigError
from opend.simulator.house import log, push_operation
from opend.simulator.listening import bound_port, explained_listening
from opend.wire.bodies import BodyFormat, decode_body

from .file import add_table, table_of
from .plan import FaultPlan

HOST = "127.0.0.1"

_LONGEST_LINE = 1024 * 1024


class Controlled(Protocol):
    """A running simulator, as the control connection sees it."""

    @property
    def faults(self) -> FaultPlan: ...

    def status(self) -> dict[str, Any]: ...

    def advance(self, seconds: float) -> None: ...

    def set_clock(self, time: str | float) -> None: ...

    def drop_connections(self) -> None: ...

    def push(self, protocol: str | int, message: Message) -> int: ...

    def push_synthesized(self, protocol: str | int) -> Message: ...


class ControlDoor:
    """Listens for control connections and does what they say.

    Args:
        simulator: what is controlled.
        port: to listen on; 0 takes a free one, None keeps the door closed.
    """

    def __init__(self, simulator: Controlled, port: int | None) -> None:
        self._simulator = simulator
        self._wanted_port = port
        self._server: asyncio.Server | None = None
        self._lines: set[_Lines] = set()
        self._actions: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
            "add": self._add,
            "remove": self._remove,
            "clear": self._clear,
            "list": self._list,
            "advance": self._advance,
            "set_clock": self._set_clock,
            "drop": self._drop,
            "push": self._push,
            "status": self._status,
        }

    @property
    def port(self) -> int:
        """The port that is listened on; 0 while the door is closed."""
        return bound_port(self._server.sockets) if self._server else 0

    async def open(self) -> None:
        """Start to listen; does nothing without a port.

        Raises:
            ConfigError: the port is taken.
        """
        if self._wanted_port is None:
            return
        with explained_listening("control_port", HOST, self._wanted_port):
            loop = asyncio.get_running_loop()
            self._server = await loop.create_server(lambda: _Lines(self), HOST, self._wanted_port)

    async def close(self) -> None:
        """Stop to listen and end all control connections."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        for lines in tuple(self._lines):
            lines.transport.abort()

    def entered(self, lines: _Lines) -> None:
        """Tell that a connection came in."""
        if self._server is None:  # accepted in the very moment of closing
            lines.transport.abort()
        self._lines.add(lines)

    def left(self, lines: _Lines) -> None:
        """Tell that a connection is gone."""
        self._lines.discard(lines)

    def answer(self, line: bytes) -> bytes:
        """The reply to one line."""
        return json.dumps(self._answer(line)).encode() + b"\n"

    def _answer(self, line: bytes) -> dict[str, Any]:
        try:
            request = json.loads(line)
            if not isinstance(request, dict):
                raise ConfigError("a request is a JSON object")
            action = self._actions.get(str(request.get("do")))
            if action is None:
                raise ConfigError(f"do must be one of {', '.join(self._actions)}, not {request.get('do')!r}")
            return {"ok": True, **action(request)}
        except (ConfigError, BodyError) as error:
            return {"ok": False, "error": str(error)}
        except ValueError as error:
            return {"ok": False, "error": f"this is no JSON: {error}"}

    def _add(self, request: dict[str, Any]) -> dict[str, Any]:
        table = request.get("fault")
        if not isinstance(table, dict):
            raise ConfigError("fault must be a table of a fault plan, such as {'kind': 'drop'}")
        return {"number": add_table(self._simulator.faults, table)}

    def _remove(self, request: dict[str, Any]) -> dict[str, Any]:
        number = request.get("number")
        if not isinstance(number, int) or not self._simulator.faults.remove(number):
            raise ConfigError(f"there is no fault with the number {number!r} (any more)")
        return {}

    def _clear(self, _: dict[str, Any]) -> dict[str, Any]:
        self._simulator.faults.clear()
        return {}

    def _list(self, _: dict[str, Any]) -> dict[str, Any]:
        entries = self._simulator.faults.entries
        return {
            "faults": [
                {"number": entry.number, "seen": entry.seen, "struck": entry.struck, **table_of(entry)}
                for entry in entries
            ]
        }

    def _advance(self, request: dict[str, Any]) -> dict[str, Any]:
        self._simulator.advance(_number(request, "seconds"))
        return {}

    def _set_clock(self, request: dict[str, Any]) -> dict[str, Any]:
        time = request.get("time")
        self._simulator.set_clock(time if isinstance(time, str) else _number(request, "time"))
        return {}

    def _drop(self, _: dict[str, Any]) -> dict[str, Any]:
        self._simulator.drop_connections()
        return {}

    def _push(self, request: dict[str, Any]) -> dict[str, Any]:
        operation = push_operation(str(request.get("protocol")))
        if "message" not in request:
            self._simulator.push_synthesized(operation.name)
            return {"clients": self._simulator.status()["connections"]}
        message = decode_body(operation.response_class, json.dumps(request["message"]).encode(), BodyFormat.JSON)
        return {"clients": self._simulator.push(operation.name, message)}

    def _status(self, _: dict[str, Any]) -> dict[str, Any]:
        return self._simulator.status()


class _Lines(asyncio.Protocol):
    """One control connection."""

    def __init__(self, door: ControlDoor) -> None:
        self._door = door
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self._door.entered(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - either way it is gone
        self._door.left(self)

    def data_received(self, data: bytes) -> None:
        self._received += data
        *lines, rest = self._received.split(b"\n")
        self._received = rest
        for line in lines:
            self.transport.write(self._door.answer(bytes(line)))
        if len(rest) > _LONGEST_LINE:
            log.warning("control connection: dropped: a line has more than %d bytes", _LONGEST_LINE)
            self.transport.abort()

    def pause_writing(self) -> None:
        self.transport.pause_reading()

    def resume_writing(self) -> None:
        self.transport.resume_reading()


def _number(request: dict[str, Any], name: str) -> float:
    value = request.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ConfigError(f"{name} must be a number, not {value!r}")
    return float(value)
