"""The least that the work can cost: a blocking socket, the frame with its SHA-1, and protobuf's own parser.

It trusts the other side: no limits, no time-outs, one request at a time.
"""

from __future__ import annotations

import hashlib
import socket
import sys
from collections.abc import Mapping
from typing import Any

from google.protobuf.message import Message

from dev.bench.rows import CALLS, PUSHES
from dev.bench.server import HEADER, frame, receive
from dev.bench.timing import Stopwatch
from dev.workers import serve
from opend import schema

_AT_ONCE = 256 * 1024
_LENGTH, _DIGEST = 5, 6
"""Places among the fields of a header."""


class BareClient:
    """A logged-in client.

    Raises:
        ConnectionRefusedError: the server does not let it in.
    """

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._serial = 0
        hello = {"clientVer": 300, "clientID": "bench", "recvNotify": True, "packetEncAlgo": -1}
        reply = self.call("InitConnect", request_of("InitConnect", hello))
        if reply.retType != 0:
            self.close()
            raise ConnectionRefusedError(reply.retMsg)
        self._user = reply.s2c.loginUserID
        self._state_request = request_of("GetGlobalState", {"userID": self._user})

    def get_global_state(self) -> Any:
        """One round trip; the parsed reply."""
        return self.call("GetGlobalState", self._state_request)

    def call(self, protocol: str, request: Message) -> Any:
        """One round trip of any protocol; the parsed reply."""
        operation = schema.operation(protocol)
        self._serial += 1
        self._socket.sendall(frame(operation.number, self._serial, request.SerializeToString()))
        header = HEADER.unpack(receive(self._socket, HEADER.size))
        return operation.response_class.FromString(_checked(header, receive(self._socket, header[_LENGTH])))

    def await_push(self) -> None:
        """Wait until something comes, and leave it where it is."""
        self._socket.recv(1, socket.MSG_PEEK)

    def parse_pushes(self, protocol: str, count: int) -> None:
        """Read and parse so many pushes; nothing else may come."""
        parse, waiting = schema.operation(protocol).response_class.FromString, b""
        while count:
            waiting += self._socket.recv(_AT_ONCE)
            start = 0
            while len(waiting) - start >= HEADER.size:
                header = HEADER.unpack_from(waiting, start)
                end = start + HEADER.size + header[_LENGTH]
                if end > len(waiting):
                    break
                parse(_checked(header, waiting[start + HEADER.size : end]))
                start, count = end, count - 1
            waiting = waiting[start:]

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def detach(self) -> socket.socket:
        """The connection, for somebody else to read on."""
        return self._socket


class FloorWorker:
    """Answers the questions of the benchmark, as `client` does."""

    def __init__(self, port: int) -> None:
        self._client = BareClient(port)
        self._awaited = ("", 0)

    def answer(self, question: Mapping[str, Any]) -> Any:
        """The answer to one question."""
        work: Any = {"offers": self._offers, "call": self._call, "listen": self._listen, "heard": self._heard}
        return work[question["do"]](question)

    def _offers(self, _: Mapping[str, Any]) -> Any:
        return {"methods": [row.method for row in CALLS], "handlers": [row.handler for row in PUSHES]}

    def _call(self, question: Mapping[str, Any]) -> Any:
        protocol, repeat = question["protocol"], question["repeat"]
        request = request_of(protocol, question["c2s"])
        with Stopwatch(repeat) as watch:
            for _ in range(repeat):
                self._client.call(protocol, request)
        return watch.sample

    def _listen(self, question: Mapping[str, Any]) -> Any:
        self._awaited = (question["protocol"], question["count"])
        return []

    def _heard(self, _: Mapping[str, Any]) -> Any:
        protocol, count = self._awaited
        self._client.await_push()
        with Stopwatch(count) as watch:
            self._client.parse_pushes(protocol, count)
        return watch.sample


def _checked(header: tuple[Any, ...], body: bytes) -> bytes:
    if hashlib.sha1(body).digest() != header[_DIGEST]:
        raise ConnectionError("a body does not fit its SHA-1")
    return body


def request_of(protocol: str, c2s: Mapping[str, Any]) -> Message:
    """A request with this content."""
    request_name = schema.operation(protocol).request
    assert request_name is not None
    return schema.message_class(request_name)(c2s=c2s)


if __name__ == "__main__":
    serve(lambda: FloorWorker(int(sys.argv[2])).answer)
