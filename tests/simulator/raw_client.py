"""A client of sockets and the wire room alone, so that these tests lean on nothing they do not test."""

from __future__ import annotations

import socket
from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.simulator.synthesize import Synthesizer
from opend.wire.bodies import BodyFormat, decode_body
from opend.wire.client import ClientOptions, ClientSession
from opend.wire.session import Broken, Connected, ConnectionInfo, Event, Push, Reply

PATIENCE = 20.0


class RawClient:
    def __init__(self, port: int, **options: Any) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self.session = ClientSession(ClientOptions(**options), schema.message_class, schema.push_numbers())
        self._events: list[Event] = []

    def __enter__(self) -> RawClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def ask_in(self) -> None:
        self.socket.sendall(self.session.connect())

    def log_in(self) -> ConnectionInfo:
        self.ask_in()
        event = self.next_event()
        assert isinstance(event, Connected), event
        return event.info

    def broken(self) -> Exception:
        event = self.next_event()
        assert isinstance(event, Broken), event
        return event.error

    def send(self, name: str, request: Message | None = None, body_format: BodyFormat | None = None) -> int:
        operation = schema.operation(name)
        message = sample_request(name) if request is None else request
        serial, frame = self.session.request(operation.number, message, format=body_format)
        self.socket.sendall(frame)
        return serial

    def receive(self, name: str, serial: int) -> Any:
        event = self.next_event()
        assert isinstance(event, Reply), event
        operation = schema.operation(name)
        assert (event.protocol, event.serial) == (operation.number, serial)
        return decode_body(operation.response_class, event.body, event.format)

    def call(self, name: str, request: Message | None = None, body_format: BodyFormat | None = None) -> Any:
        return self.receive(name, self.send(name, request, body_format))

    def next_push(self) -> tuple[str, Any]:
        event = self.next_event()
        assert isinstance(event, Push), event
        operation = schema.operation(event.protocol)
        return operation.name, decode_body(operation.response_class, event.body, event.format)

    def next_event(self) -> Event:
        while not self._events:
            data = self.socket.recv(65_536)
            assert data, "the simulator closed the connection"
            self._events = self.session.receive(data)
        return self._events.pop(0)

    def read_to_the_end(self) -> bytes:
        """All bytes until the simulator closes the connection."""
        chunks = []
        try:
            while chunk := self.socket.recv(65_536):
                chunks.append(chunk)
        except ConnectionResetError:
            pass
        return b"".join(chunks)


def sample_request(name: str) -> Message:
    request = schema.operation(name).request
    assert request is not None
    return Synthesizer(seed=1).message(request)


def calls() -> list[str]:
    """Every operation that a logged-in client can call."""
    return [
        operation.name
        for operation in schema.operations().values()
        if not operation.is_push and operation.name != "InitConnect"
    ]
