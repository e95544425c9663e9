"""The process of those who are sent pushes: they read, count frames by their headers, and do nothing else.

Questions, each a JSON object with its name under `do`:

codes   port, market, kinds: the codes of all securities of these `SecurityType`; [[market, code], ...]
join    port, count, codes, subtypes: so many connections log in and subscribe; []
tap     port, count: so many connections to the bare asyncio server, which sends to all of them; []
count   seconds: reads for so long; a `Count` as object
leave   hangs up; []
"""

from __future__ import annotations

import selectors
import socket
import struct
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from itertools import chain, repeat
from typing import Any

from dev.bench.floor import BareClient, request_of
from dev.bench.server import HEADER
from dev.workers import serve
from opend import schema

_AT_ONCE = 512 * 1024
_HEAD = struct.Struct("<2xI6xI")
"""Of a header: the protocol and the length of the body."""

_TICKER = schema.operation("Qot_UpdateTicker")


@dataclass
class Count:
    """What came.

    Attributes:
        seconds: that it took.
        pushes: of all connections.
        pushes_of_one: of the first connection.
        ticks_of_one: in the ticker pushes among them.
    """

    seconds: float = 0.0
    pushes: int = 0
    pushes_of_one: int = 0
    ticks_of_one: int = 0


class Reader:
    """Reads one connection, and cuts what comes into frames.

    Args:
        connection: is read without waiting from now on.
        kept: takes the bodies of ticker pushes; None where nobody asks what they say.
    """

    def __init__(self, connection: socket.socket, kept: list[bytes] | None) -> None:
        connection.setblocking(False)
        self.connection = connection
        self.frames = 0
        self._waiting = b""
        self._kept = kept

    def read(self) -> None:
        """Take what is there.

        Raises:
            SystemExit: the other side hung up.
        """
        came = self.connection.recv(_AT_ONCE)
        if not came:
            raise SystemExit("a subscriber was dropped")
        data, start, kept = self._waiting + came, 0, self._kept
        while (body := start + HEADER.size) <= len(data):
            protocol, length = _HEAD.unpack_from(data, start)
            if (end := body + length) > len(data):
                break
            if kept is not None and protocol == _TICKER.number:
                kept.append(data[body:end])
            self.frames += 1
            start = end
        self._waiting = data[start:]


class Readers:
    """Answers the questions of the benchmark."""

    def __init__(self) -> None:
        self._readers: list[Reader] = []
        self._kept: list[bytes] = []

    def answer(self, question: Mapping[str, Any]) -> Any:
        """The answer to one question."""
        work: Any = {
            "codes": self._codes,
            "join": self._join,
            "tap": self._tap,
            "count": self._count,
            "leave": self._leave,
        }
        return work[question["do"]](question)

    def _codes(self, question: Mapping[str, Any]) -> list[tuple[int, str]]:
        client = BareClient(question["port"])
        found = []
        for kind in question["kinds"]:
            request = request_of("Qot_GetStaticInfo", {"market": question["market"], "secType": kind})
            found += client.call("Qot_GetStaticInfo", request).s2c.staticInfoList
        client.close()
        return [(info.basic.security.market, info.basic.security.code) for info in found]

    def _join(self, question: Mapping[str, Any]) -> list[Any]:
        terms = {
            "securityList": [{"market": market, "code": code} for market, code in question["codes"]],
            "subTypeList": question["subtypes"],
            "isSubOrUnSub": True,
            "isRegOrUnRegPush": True,
            "isFirstPush": False,
        }
        clients = [BareClient(question["port"]) for _ in range(question["count"])]
        for client in clients:
            reply = client.call("Qot_Sub", request_of("Qot_Sub", terms))
            if reply.retType != 0:
                raise SystemExit(f"cannot subscribe: {reply.retMsg}")
        return self._take(client.detach() for client in clients)

    def _tap(self, question: Mapping[str, Any]) -> list[Any]:
        address = ("127.0.0.1", question["port"])
        return self._take(socket.create_connection(address) for _ in range(question["count"]))

    def _count(self, question: Mapping[str, Any]) -> Mapping[str, Any]:
        self._kept.clear()
        before = [reader.frames for reader in self._readers]
        began = time.perf_counter()
        with selectors.DefaultSelector() as selector:
            for reader in self._readers:
                selector.register(reader.connection, selectors.EVENT_READ, reader)
            while (passed := time.perf_counter() - began) < question["seconds"]:
                for key, _ in selector.select(question["seconds"] - passed):
                    key.data.read()
        came = [reader.frames - frames for reader, frames in zip(self._readers, before, strict=True)]
        return asdict(Count(time.perf_counter() - began, sum(came), came[0], sum(map(_ticks, self._kept))))

    def _leave(self, _: Mapping[str, Any]) -> list[Any]:
        for reader in self._readers:
            reader.connection.close()
        self._readers = []
        return []

    def _take(self, connections: Iterable[socket.socket]) -> list[Any]:
        keeps = chain([self._kept], repeat(None))
        self._readers = [Reader(connection, kept) for connection, kept in zip(connections, keeps, strict=False)]
        return []


def _ticks(body: bytes) -> int:
    """How many ticks are in a ticker push."""
    push: Any = _TICKER.response_class.FromString(body)
    return len(push.s2c.tickerList)


if __name__ == "__main__":
    serve(lambda: Readers().answer)
