"""A bare server: ready replies, and floods of ready pushes. It costs next to nothing and is the same for every client.

Run as a process: its argument is a JSON file with a body, in base64, for each protocol number. A control connection
asks for a flood with a frame of protocol `FLOOD`, whose body is the number of a client, in the order of their log-ins,
the push's protocol and a count: that client gets so many pushes, and then the control connection its reply.
"""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import struct
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

HEADER = struct.Struct("<2sIBBII20s8x")
INIT_CONNECT = 1001
FLOOD = 1
FLOOD_BODY = struct.Struct("<III")
AT_ONCE = 64
"""Pushes that are sent with one system call."""


def frame(protocol: int, serial: int, body: bytes) -> bytes:
    """One frame."""
    return HEADER.pack(b"FT", protocol, 0, 0, serial, len(body), hashlib.sha1(body).digest()) + body


def receive(connection: socket.socket, size: int) -> bytes:
    """Exactly so many bytes.

    Raises:
        ConnectionError: the other side hung up.
    """
    data = connection.recv(size, socket.MSG_WAITALL) if size else b""
    if len(data) < size:
        raise ConnectionError("the other side hung up")
    return data


class Server:
    """Serves each client on a thread of its own."""

    def __init__(self, bodies: Mapping[int, bytes]) -> None:
        self._bodies = bodies
        self._frames = {protocol: frame(protocol, 0, body) for protocol, body in bodies.items()}
        self._logged_in: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._listener.getsockname()[1])

    def run(self) -> None:
        """Take clients until the process ends."""
        while True:
            client, _ = self._listener.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=[client], daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, suppress(OSError):
            while True:
                self._answer(client)

    def _answer(self, client: socket.socket) -> None:
        _, protocol, _, _, serial, length, _ = HEADER.unpack(receive(client, HEADER.size))
        body = receive(client, length)
        if protocol == FLOOD:
            self._flood(*FLOOD_BODY.unpack(body))
            client.sendall(frame(FLOOD, serial, b""))
            return
        reply = bytearray(self._frames[protocol])
        struct.pack_into("<I", reply, 8, serial)
        client.sendall(reply)
        if protocol == INIT_CONNECT:
            self._logged_in.append(client)

    def _flood(self, number: int, protocol: int, count: int) -> None:
        client, push = self._logged_in[number], self._frames[protocol]
        many = push * AT_ONCE
        for _ in range(count // AT_ONCE):
            client.sendall(many)
        client.sendall(push * (count % AT_ONCE))


def main() -> None:
    """Serve the bodies of the file, and print the port first."""
    texts = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    server = Server({int(protocol): base64.b64decode(body) for protocol, body in texts.items()})
    print(server.port, flush=True)
    server.run()


if __name__ == "__main__":
    main()
