"""One client, whichever door it came through: its line, its silence, and the faults that strike it."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import cast

from google.protobuf.message import Message

from opend.wire.bodies import BodyFormat
from opend.wire.server import Broadcast

from .faults.base import Moment, OpendFault
from .house import log
from .line import Line, Outgoing
from .listening import Door, peer_name
from .overtaking import Lane
from .responder import UnknownProtocolError, failure


class Peer(ABC):
    """Serves one client until either side ends it. Its children speak what is spoken at a door.

    Args:
        door: where it came in; is told of its beginning and end.
        most_unsent: bytes that may wait for a client that does not read; then it is dropped.
    """

    line: Line

    def __init__(self, door: Door, most_unsent: int) -> None:
        self._house = door.house
        self._door = door
        self._most_unsent = most_unsent
        self._loop = asyncio.get_running_loop()
        self._heard = self._loop.time()
        self._silence_timer: asyncio.TimerHandle | None = None
        self.name = "?"
        self.id: int | None = None
        self.gone: asyncio.Future[None] = self._loop.create_future()

    # --- what the event loop tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client is there."""
        self.name = self._call_it(peer_name(transport.get_extra_info("peername")))
        self.line = Line(cast(asyncio.Transport, transport), self._most_unsent, self._reads_too_slowly)
        self._lane = Lane(self.line)
        self._door.entered(self)
        if not self._is_struck(Moment.CONNECT):
            self._watch_for_silence()

    def pause_writing(self) -> None:
        """A client that does not read its replies gets to send no more requests."""
        self.line.pause_reading()

    def resume_writing(self) -> None:
        """It has read on."""
        self.line.resume_reading()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - either way it is gone
        """The client is gone."""
        if self._silence_timer is not None:
            self._silence_timer.cancel()
        self.line.lost()
        self._lane.forget()
        self._house.leave(self.id)
        self._door.left(self)
        self.gone.set_result(None)

    # --- what doors do

    @property
    def unsent(self) -> int:
        """How many bytes wait for the client."""
        return self.line.unsent

    @abstractmethod
    def push(self, push: Broadcast) -> bool:
        """Send a push; False when this client does not get it."""

    @abstractmethod
    def close(self) -> None:
        """End the connection after what is on its way."""

    @abstractmethod
    def tell_login(self, is_logged_in: bool) -> None:
        """OpenD has lost its log-in, or has it back."""

    def upset(self, fault: OpendFault) -> None:
        """Let a fault befall the whole simulated OpenD."""
        self._house.upset(fault)

    def _call_it(self, address: str) -> str:
        """How the log names this client."""
        return address

    @abstractmethod
    def _nudge(self) -> None:
        """Make a silent client show that it is alive, where the door has means for it."""

    # --- what their clients do

    def _admit(self) -> int | None:
        """Log the client in; None when a fault wants that it never gets an answer.

        Raises:
            Refusal: it is not let in.
        """
        return None if self._is_struck(Moment.INIT) else self._house.admit(self)

    def _answer(self, protocol: int, body: bytes, body_format: BodyFormat, encode: Callable[[Message], bytes]) -> str:
        """Answer a request, unless faults strike it.

        Args:
            protocol: its number.
            body: what came.
            body_format: how that is written.
            encode: makes a frame of the reply.

        Returns:
            Why the connection cannot go on; nothing where it can.
        """
        if self._is_struck(Moment.REQUEST, protocol):
            return ""
        ending = ""
        try:
            frame = encode(self._house.answer(self.id or 0, protocol, body, body_format))
        except UnknownProtocolError as error:
            frame, ending = encode(error.reply()), str(error)
        except Exception as error:
            log.exception("%s: the simulator stumbled over protocol %d", self.name, protocol)
            frame = encode(failure(protocol, f"the simulator stumbled: {type(error).__name__}: {error}"))
        self._send_reply(protocol, frame)
        return ending

    def _send_reply(self, protocol: int, frame: bytes) -> None:
        if not self.line.is_closing:
            self.line.carry(self._befallen(Moment.REPLY, protocol, frame))

    def _send_push(self, protocol: int, frame: bytes) -> None:
        if self._lane.is_free and not self._house.faults.watches(Moment.PUSH):
            self.line.send(frame)
        else:
            self._lane.send(self._befallen(Moment.PUSH, protocol, frame))

    # --- what befalls it

    def _is_struck(self, moment: Moment, protocol: int = 0) -> bool:
        """Let faults strike; whether nothing goes on after them."""
        strikes = self._house.faults.take(moment, protocol)
        for strike in strikes:
            strike.fault.strike(self)
        return any(strike.fault.swallows for strike in strikes)

    def _befallen(self, moment: Moment, protocol: int, frame: bytes) -> Outgoing:
        """What becomes of a frame when the faults of its moment have struck."""
        outgoing = Outgoing(frame)
        for fault, rng in self._house.faults.take(moment, protocol):
            fault.strike(self)
            outgoing = fault.spoil(outgoing, rng)
        return outgoing

    # --- how it ends

    def _note_life(self) -> None:
        self._heard = self._loop.time()

    def _watch_for_silence(self) -> None:
        if self.line.is_frozen:
            return
        limit = self._house.settings.silence_limit
        silent = self._loop.time() - self._heard
        if silent >= limit:
            log.warning("%s: dropped: silent for %g s", self.name, limit)
            self.line.abort()
            return
        is_suspicious = silent >= limit / 2
        if is_suspicious:
            self._nudge()
        look_again = (limit if is_suspicious else limit / 2) - silent
        self._silence_timer = self._loop.call_later(look_again, self._watch_for_silence)

    def _reads_too_slowly(self) -> None:
        log.warning("%s: dropped: it reads too slowly, more than %d bytes wait for it", self.name, self._most_unsent)
        self.line.abort()
