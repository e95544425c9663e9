"""The bare server in a process of its own, and the connection that asks it for floods."""

from __future__ import annotations

import base64
import json
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from dev.sides import ROOT
from opend import schema

from .server import FLOOD, FLOOD_BODY, HEADER, frame, receive


class Gateway:
    """A running bare server."""

    def __init__(self, port: int, control: socket.socket) -> None:
        self.port = port
        self._control = control

    def flood(self, client: int, protocol: str, count: int) -> None:
        """Send pushes to one client, counted in the order of their log-ins; returns when all are sent."""
        body = FLOOD_BODY.pack(client, schema.operation(protocol).number, count)
        self._control.sendall(frame(FLOOD, 0, body))
        receive(self._control, HEADER.size)


@contextmanager
def gateway(bodies: Mapping[int, bytes]) -> Iterator[Gateway]:
    """A bare server with these bodies, by protocol number."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bodies.json"
        texts = {str(protocol): base64.b64encode(body).decode() for protocol, body in bodies.items()}
        file.write_text(json.dumps(texts), encoding="utf-8")
        command = [sys.executable, "-m", "dev.bench.server", str(file)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout is not None
                port = int(process.stdout.readline())
                with closing(socket.create_connection(("127.0.0.1", port))) as control:
                    yield Gateway(port, control)
            finally:
                process.kill()
