"""A client for the control connection of a running simulator."""

from __future__ import annotations

import json
import socket
from types import TracebackType
from typing import Any, cast

from opend.errors import OpenDError

from .base import Fault
from .file import ALWAYS, fault_table


class ControlError(OpenDError):
    """The simulator did not do what it was told to; the text says why."""


class ControlClient:
    """Tells a running simulator what shall go wrong: `with ControlClient(port) as control:`.

    Args:
        port: `control_port` of the simulator.
        host: where it runs; it listens on its own machine only.
        timeout: seconds to wait for a connection, or for a reply.

    Raises:
        OSError: nobody listens there.
    """

    def __init__(self, port: int, host: str = "127.0.0.1", timeout: float = 10.0) -> None:
        self._socket = socket.create_connection((host, port), timeout)
        self._lines = self._socket.makefile("rb")

    def __enter__(self) -> ControlClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the control connection; what was told stays."""
        self._lines.close()
        self._socket.close()

    def add(self, fault: Fault, *, times: int | None = 1, **trigger: Any) -> int:
        """Plan a fault; takes what `FaultPlan.add` takes, and gives the fault's number.

        Raises:
            ControlError: something of it is wrong.
        """
        table = {"kind": fault.kind, **fault_table(fault), **trigger, "times": ALWAYS if times is None else times}
        return self.add_table(table)

    def add_table(self, table: dict[str, Any]) -> int:
        """Plan a fault that is written as a table of a fault plan; the result is its number.

        Raises:
            ControlError: something of it is wrong.
        """
        return int(self.do("add", fault=table)["number"])

    def remove(self, number: int) -> None:
        """Forget one fault.

        Raises:
            ControlError: there is none of that number (any more).
        """
        self.do("remove", number=number)

    def clear(self) -> None:
        """Forget all faults."""
        self.do("clear")

    def faults(self) -> list[dict[str, Any]]:
        """The faults that wait, as tables, with `number`, `seen` and `struck`."""
        return cast("list[dict[str, Any]]", self.do("list")["faults"])

    def advance(self, seconds: float) -> None:
        """Put the market's clock forward."""
        self.do("advance", seconds=seconds)

    def set_clock(self, time: str | float) -> None:
        """Let the market's clock show another time: a text such as `"2025-06-18 10:00:00+08:00"`, or seconds."""
        self.do("set_clock", time=time)

    def drop(self) -> None:
        """Cut all connections."""
        self.do("drop")

    def push(self, protocol: str, message: dict[str, Any] | None = None) -> int:
        """Send a push to all clients; the result is how many got it.

        Args:
            protocol: name of the push.
            message: its `Response` as protobuf's JSON has it; None makes one up.

        Raises:
            ControlError: there is no such push, or the message is not of its type.
        """
        fields = {} if message is None else {"message": message}
        return int(self.do("push", protocol=protocol, **fields)["clients"])

    def status(self) -> dict[str, Any]:
        """How the simulator stands: connections, log-in, ports, the market's time, and how many faults wait."""
        status = self.do("status")
        del status["ok"]
        return status

    def do(self, action: str, **fields: Any) -> dict[str, Any]:
        """Send one request and give its reply.

        Raises:
            ControlError: the simulator says no, or has ended.
            OSError: the connection broke, or no reply came in time.
        """
        self._socket.sendall(json.dumps({"do": action, **fields}).encode() + b"\n")
        line = self._lines.readline()
        if not line:
            raise ControlError("the simulator closed the control connection")
        reply: dict[str, Any] = json.loads(line)
        if not reply.get("ok"):
            raise ControlError(str(reply.get("error")))
        return reply
