"""A bare asyncio server that sends a prebuilt frame again and again to all who are connected.

Each frame is written by itself to each client, and drained, as an asyncio server does that has something to push. It is
run as a process: its argument is the frame in base64; it prints its port.
"""

from __future__ import annotations

import asyncio
import base64
import sys
from contextlib import suppress

_IN_A_TURN = 64
"""Frames between two looks at who comes and goes."""


class Sender:
    """Sends the frame.

    Args:
        frame: the frame.
    """

    def __init__(self, frame: bytes) -> None:
        self._frame = frame
        self._writers: list[asyncio.StreamWriter] = []
        self._somebody = asyncio.Event()

    async def serve(self) -> None:
        """Tell the port, and send for ever."""
        server = await asyncio.start_server(self._enter, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        while True:
            await self._somebody.wait()
            for _ in range(_IN_A_TURN):
                await self._send()
            await asyncio.sleep(0)

    async def _enter(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        self._somebody.set()
        with suppress(ConnectionError):
            await reader.read()
        self._leave(writer)

    def _leave(self, writer: asyncio.StreamWriter) -> None:
        if writer in self._writers:
            self._writers.remove(writer)
            writer.close()
        if not self._writers:
            self._somebody.clear()

    async def _send(self) -> None:
        for writer in tuple(self._writers):
            writer.write(self._frame)
            try:
                await writer.drain()
            except ConnectionError:
                self._leave(writer)


if __name__ == "__main__":
    asyncio.run(Sender(base64.b64decode(sys.argv[1])).serve())
