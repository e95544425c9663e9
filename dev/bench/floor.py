"""The least that the work can cost: a blocking socket, the frame, and protobuf's own parser.

It trusts the other side: no limits, no time-outs, no checks, one request at a time.
"""

from __future__ import annotations

import hashlib
import socket
import struct
from typing import Any

from google.protobuf.message import Message

from opend import schema

HEADER = struct.Struct("<2sIBBII20s8x")
INIT_CONNECT, GET_GLOBAL_STATE = 1001, 1002


class BareClient:
    """A logged-in client."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._serial = 0
        reply = self._call(INIT_CONNECT, _hello(), schema.message_class("InitConnect.Response"))
        self._state_request = schema.message_class("GetGlobalState.Request")(c2s={"userID": reply.s2c.loginUserID})
        self._state_reply = schema.message_class("GetGlobalState.Response")

    def get_global_state(self) -> Any:
        """One round trip; the parsed reply."""
        return self._call(GET_GLOBAL_STATE, self._state_request, self._state_reply)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def _call(self, protocol: int, request: Message, reply: type[Message]) -> Any:
        body = request.SerializeToString()
        self._serial += 1
        digest = hashlib.sha1(body).digest()
        self._socket.sendall(HEADER.pack(b"FT", protocol, 0, 0, self._serial, len(body), digest) + body)
        _, _, _, _, _, length, _ = HEADER.unpack(self._receive(HEADER.size))
        return reply.FromString(self._receive(length))

    def _receive(self, size: int) -> bytes:
        data = self._socket.recv(size, socket.MSG_WAITALL)
        if len(data) < size:
            raise ConnectionError("the simulator hung up")
        return data


def _hello() -> Message:
    fields = {"clientVer": 300, "clientID": "bench", "recvNotify": True, "packetEncAlgo": -1}
    return schema.message_class("InitConnect.Request")(c2s=fields)
