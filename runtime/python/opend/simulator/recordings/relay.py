"""Passes on what one client and an OpenD say to each other; each side is encrypted on its own."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterable
from typing import Any, Protocol

from google.protobuf.message import Message

from opend import schema
from opend.errors import InitConnectRefused, OpenDError
from opend.wire.bodies import BodyFormat, encode_body
from opend.wire.ciphers import RsaCipher
from opend.wire.client import ClientOptions, ClientSession
from opend.wire.server import ServerOptions, ServerSession
from opend.wire.session import (
    INIT_CONNECT,
    Broken,
    Connected,
    ConnectionInfo,
    ConnectRequest,
    Event,
    Push,
    Reply,
    Request,
    Session,
)

from .format import Kind

_READ = 64 * 1024
_HANDSHAKE_SECONDS = 30.0
_FAILED = -1


class Note(Protocol):
    """Writes down what was said."""

    def __call__(
        self,
        kind: Kind,
        protocol: int = 0,
        serial: int = 0,
        body_format: BodyFormat = BodyFormat.PROTOBUF,
        body: bytes = b"",
    ) -> None: ...


class Relay:
    """Stands between one client and an OpenD.

    Args:
        reader: from the client.
        writer: to the client.
        opend: host and port of the OpenD.
        rsa: the key that both have; None: all is in clear.
        note: gets all that is said.
    """

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        opend: tuple[str, int],
        rsa: RsaCipher | None,
        note: Note,
    ) -> None:
        self._from_client, self._to_client = reader, writer
        self._opend = opend
        self._rsa = rsa
        self._note = note
        self._client = ServerSession(ServerOptions(rsa), schema.message_class)

    async def run(self) -> None:
        """Serve the client until either side ends it.

        Raises:
            OpenDError: one side sent something broken, or OpenD refused the client.
            OSError: OpenD cannot be reached, or a connection broke.
        """
        request = await asyncio.wait_for(self._init_connect(), _HANDSHAKE_SECONDS)
        if request is None:
            return
        self._note(Kind.REQUEST, INIT_CONNECT, 1, body=encode_body(request))
        try:
            from_opend, to_opend = await asyncio.open_connection(*self._opend)
        except OSError as error:
            await self._refuse(_FAILED, f"the recorder does not reach OpenD: {error}")
            raise
        try:
            await self._connect(request, from_opend, to_opend)
        finally:
            to_opend.transport.abort()

    async def _init_connect(self) -> Any:
        """What the client says of itself; None when it goes without a word."""
        while data := await self._from_client.read(_READ):
            for event in self._client.receive(data):
                if isinstance(event, ConnectRequest):
                    return event.message
                _raise_if_broken(event)
        return None

    async def _connect(self, request: Any, from_opend: asyncio.StreamReader, to_opend: asyncio.StreamWriter) -> None:
        try:
            session = ClientSession(self._options(request.c2s), schema.message_class, schema.push_numbers())
            to_opend.write(session.connect())
            events = await asyncio.wait_for(_first_events(session, from_opend), _HANDSHAKE_SECONDS)
        except InitConnectRefused as refusal:
            await self._refuse(refusal.ret_type, refusal.reason, refusal.err_code)
            raise
        except (OpenDError, OSError, asyncio.TimeoutError) as error:
            await self._refuse(_FAILED, f"the recorder does not get on with OpenD: {error}")
            raise
        connected = events.pop(0)
        assert isinstance(connected, Connected)
        self._accept(connected.info)
        self._tell_client(events)
        await _both(self._pass_requests(session, to_opend), self._pass_answers(session, from_opend))

    def _options(self, c2s: Any) -> ClientOptions:
        return ClientOptions(
            client_version=c2s.clientVer,
            client_id=c2s.clientID,
            receive_notify=c2s.recvNotify,
            push_format=BodyFormat(c2s.pushProtoFmt),
            programming_language=c2s.programmingLanguage,
            ai_type=c2s.aiType,
            rsa=self._rsa,
        )

    def _accept(self, info: ConnectionInfo) -> None:
        self._to_client.write(
            self._client.accept(
                connection_id=info.connection_id,
                login_user_id=info.login_user_id,
                server_version=info.server_version,
                keep_alive_interval=info.keep_alive_interval,
                aes_key=secrets.token_hex(8),
                aes_iv=secrets.token_hex(8),
                user_attribution=info.user_attribution,
            )
        )
        s2c = {
            "serverVer": info.server_version,
            "loginUserID": info.login_user_id,
            "connID": info.connection_id,
            "connAESKey": info.aes_key,
            "keepAliveInterval": info.keep_alive_interval,
            "aesCBCiv": info.aes_iv,
            "userAttribution": info.user_attribution,
        }
        self._note_acceptance(retType=0, s2c={name: value for name, value in s2c.items() if value is not None})

    async def _refuse(self, ret_type: int, reason: str, err_code: int = 0) -> None:
        self._note_acceptance(retType=ret_type, retMsg=reason, errCode=err_code)
        self._to_client.write(self._client.refuse(ret_type, reason, err_code))
        await self._to_client.drain()

    def _note_acceptance(self, **fields: Any) -> None:
        reply: Message = schema.message_class("InitConnect.Response")(**fields)
        self._note(Kind.REPLY, INIT_CONNECT, 1, body=encode_body(reply))

    async def _pass_requests(self, session: ClientSession, to_opend: asyncio.StreamWriter) -> None:
        while data := await self._from_client.read(_READ):
            for event in self._client.receive(data):
                _raise_if_broken(event)
                if isinstance(event, Request):
                    self._note(Kind.REQUEST, event.protocol, event.serial, event.format, event.body)
                    to_opend.write(session.relay(event.protocol, event.serial, event.format, event.body))
            await to_opend.drain()

    async def _pass_answers(self, session: ClientSession, from_opend: asyncio.StreamReader) -> None:
        while data := await from_opend.read(_READ):
            self._tell_client(session.receive(data))
            await self._to_client.drain()

    def _tell_client(self, events: Iterable[Event]) -> None:
        for event in events:
            _raise_if_broken(event)
            if isinstance(event, Reply | Push):
                kind = Kind.PUSH if isinstance(event, Push) else Kind.REPLY
                self._note(kind, event.protocol, event.serial, event.format, event.body)
                self._to_client.write(self._client.relay(event.protocol, event.serial, event.format, event.body))


async def _first_events(session: Session, reader: asyncio.StreamReader) -> list[Event]:
    """What OpenD says first: `Connected`, and perhaps more.

    Raises:
        OpenDError: it refuses, or sends something broken.
        ConnectionError: it hangs up.
    """
    while data := await reader.read(_READ):
        events = session.receive(data)
        if events:
            _raise_if_broken(events[0])
            return events
    raise ConnectionError("OpenD hung up before it answered InitConnect")


async def _both(*ways: Any) -> None:
    """Go both ways until one of them ends."""
    tasks = [asyncio.create_task(way) for way in ways]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            raise result


def _raise_if_broken(event: Event) -> None:
    if isinstance(event, Broken):
        raise event.error
