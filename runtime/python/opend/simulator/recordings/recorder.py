"""A recorder stands between clients and an OpenD, and writes down what they say."""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import suppress
from functools import partial
from typing import Any

from opend import schema
from opend.errors import OpenDError
from opend.simulator.background import Background
from opend.simulator.house import log
from opend.simulator.listening import bound_port, explained_listening, peer_name
from opend.wire.bodies import BodyFormat
from opend.wire.ciphers import RsaCipher

from .format import Entry, Kind
from .redaction import Redactor
from .relay import Relay
from .writer import RecordingWriter

# What is younger may be lost in a crash.
_FLUSH_SECONDS = 1.0


class RecorderServer:
    """Listens for clients and passes everything on to an OpenD, real or simulated, and back.

    Use it as `async with RecorderServer(path, port) as recorder:`, or call `start` and `stop`; that completes it.

    Args:
        path: of the recording that is made.
        opend_port: TCP port of the OpenD.
        opend_host: its name or address.
        host: name or address to listen on.
        port: TCP port to listen on; 0 takes a free one.
        rsa_key: text (PEM) of the RSA private key that clients and OpenD have, so that bodies are written in clear.
        redact: whether ids, remarks and keys are replaced (`redaction`).
        overwrite: whether a file that is there already may go.

    Raises:
        ConfigError: the key cannot be used.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        opend_port: int,
        opend_host: str = "127.0.0.1",
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        rsa_key: str | bytes | None = None,
        redact: bool = True,
        overwrite: bool = False,
    ) -> None:
        self.path = path
        self.host = host
        self._wanted_port = port
        self._opend = opend_host, opend_port
        self._rsa = None if rsa_key is None else RsaCipher(rsa_key)
        self._redactor = Redactor() if redact else None
        self._overwrite = overwrite
        self._stopped = asyncio.Event()
        self._server: asyncio.Server | None = None
        self._writer: RecordingWriter | None = None
        self._flusher: asyncio.Task[None] | None = None
        self._clients: set[asyncio.Task[None]] = set()
        self._came = 0

    async def __aenter__(self) -> RecorderServer:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def port(self) -> int:
        """The port that is listened on; 0 while the recorder is not running."""
        return bound_port(self._server.sockets) if self._server else 0

    @property
    def connections(self) -> int:
        """How many clients are there."""
        return len(self._clients)

    @property
    def entries(self) -> int:
        """How many entries the recording has so far."""
        return self._writer.entries if self._writer else 0

    async def start(self) -> None:
        """Begin the recording and listen.

        Raises:
            ConfigError: the port is taken, the host is none of this machine's, or the file cannot be written.
        """
        self._stopped = asyncio.Event()
        self._began = time.monotonic()
        info = {"started": time.time(), "redacted": self._redactor is not None}
        with explained_listening("port", self.host, self._wanted_port):
            self._server = await asyncio.start_server(self._enter, self.host, self._wanted_port)
        try:
            self._writer = RecordingWriter(self.path, info, overwrite=self._overwrite)
        except BaseException:
            self._server.close()
            self._server = None
            raise
        self._flusher = asyncio.create_task(self._flush_now_and_then())

    async def stop(self) -> None:
        """End all connections and complete the recording; does nothing when it is not running."""
        if self._server is None or self._writer is None or self._flusher is None:
            return
        self._server.close()
        self._server = None
        for task in (*self._clients, self._flusher):
            task.cancel()
        await asyncio.wait([*self._clients, self._flusher])
        self._writer.close()
        self._flusher = None
        self._stopped.set()

    async def wait_closed(self) -> None:
        """Wait until somebody has called `stop`."""
        await self._stopped.wait()

    def _enter(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._clients.add(task)
        task.add_done_callback(self._clients.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._came += 1
        note = partial(self._note, self._came)
        name = peer_name(writer.get_extra_info("peername"))
        note(Kind.OPENED)
        try:
            await Relay(reader, writer, self._opend, self._rsa, note).run()
        except (OpenDError, OSError, asyncio.TimeoutError) as error:
            log.warning("recorder: %s: ended: %s", name, error or type(error).__name__)
        finally:
            note(Kind.CLOSED)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    def _note(
        self,
        connection: int,
        kind: Kind,
        protocol: int = 0,
        serial: int = 0,
        body_format: BodyFormat = BodyFormat.PROTOBUF,
        body: bytes = b"",
    ) -> None:
        assert self._writer is not None
        if self._redactor is not None:
            body = self._redactor.redact_body(_message_name(kind, protocol), body, body_format)
        now = time.monotonic() - self._began
        self._writer.add(Entry(now, connection, kind, protocol, serial, body_format, body))

    async def _flush_now_and_then(self) -> None:
        while True:
            await asyncio.sleep(_FLUSH_SECONDS)
            assert self._writer is not None
            self._writer.flush()


class Recorder(Background[RecorderServer]):
    """A recorder that runs in the background: `with Recorder(path, port) as recorder:`.

    Takes and raises what `RecorderServer` does.
    """

    def __init__(self, path: str | os.PathLike[str], opend_port: int, *arguments: Any, **options: Any) -> None:
        super().__init__(RecorderServer(path, opend_port, *arguments, **options), "opend-recorder")

    @property
    def port(self) -> int:
        """The port that is listened on; 0 while the recorder is not running."""
        return self.server.port

    @property
    def entries(self) -> int:
        """How many entries the recording has so far."""
        return self.server.entries


def _message_name(kind: Kind, protocol: int) -> str | None:
    operation = schema.operations_by_number().get(protocol)
    if operation is None:
        return None
    return operation.request if kind is Kind.REQUEST else operation.response
