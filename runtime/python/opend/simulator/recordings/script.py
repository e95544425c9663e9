"""What a recording tells a player: who asked what and got which reply, and when pushes came."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.errors import BodyError
from opend.wire.bodies import BodyFormat, decode_body
from opend.wire.session import INIT_CONNECT

from .format import Entry, Kind, RecordingError
from .reader import Place, RecordingReader
from .redaction import blank

_QUOTES = ("BasicQot", "KL", "RT", "Ticker", "OrderBook", "Broker")
_EVENTS = ("EventContractOrderBook", "EventContractKline", "EventContractTicker")

LANES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("Qot_Sub", "Qot_RegQotPush"), tuple(f"Qot_Update{name}" for name in _QUOTES)),
    (("Qot_SubEventContract",), tuple(f"Qot_Update{name}" for name in _EVENTS)),
    (("Qot_RequestIndicatorCalc",), ("Qot_PushIndicatorCalc",)),
    (("Trd_SubAccPush",), ("Trd_UpdateOrder", "Trd_UpdateOrderFill")),
)
"""Which requests bring which pushes about; all other pushes come by themselves."""

_UNREADABLE = b"unreadable"


@dataclass
class Lane:
    """Pushes that begin with the same requests.

    Attributes:
        openers: numbers of these requests; none where the log-in is enough.
        pushes: numbers of the pushes.
        began: when the first of the requests was sent, or the log-in was answered.
    """

    openers: frozenset[int]
    pushes: frozenset[int]
    began: float


@dataclass
class Conversation:
    """What one recorded client said and heard.

    Attributes:
        connection: its number in the recording.
        is_logged_in: whether it was let in.
        began: when that was.
        exact: replies by what was asked.
        in_order: replies by protocol, in the order of the requests.
        opened: when each protocol was requested first.
        pushed: numbers of the pushes that came.
    """

    connection: int
    is_logged_in: bool = False
    began: float = 0.0
    exact: dict[tuple[int, bytes], list[Place]] = field(default_factory=lambda: defaultdict(list))
    in_order: dict[int, list[Place]] = field(default_factory=lambda: defaultdict(list))
    opened: dict[int, float] = field(default_factory=dict)
    pushed: set[int] = field(default_factory=set)

    def lanes(self) -> list[Lane]:
        """The pushes that came, by what brought them about."""
        rest = set(self.pushed)
        lanes = []
        for openers, pushes in LANES:
            numbers, came = _numbers(openers), _numbers(pushes) & rest
            rest -= came
            if came:
                lanes.append(self._lane(numbers, came))
        return [*lanes, Lane(frozenset(), frozenset(rest), self.began)] if rest else lanes

    def _lane(self, openers: frozenset[int], pushes: frozenset[int]) -> Lane:
        requested = [self.opened[number] for number in openers if number in self.opened]
        if not requested:
            return Lane(frozenset(), pushes, self.began)
        return Lane(openers, pushes, min(requested))


class Script:
    """A recording, ready to be played: bodies stay in the file until they are needed.

    Args:
        recording: what is played.

    Attributes:
        conversations: those of clients that were let in; who said and heard nothing is left out where others did.

    Raises:
        RecordingError: it is broken, or nobody logged in.
    """

    def __init__(self, recording: RecordingReader) -> None:
        self._recording = recording
        self._conversations: dict[int, Conversation] = {}
        self._waiting: dict[tuple[int, int, int], bytes] = {}
        self._log_in: Message | None = None
        for place, entry in recording.placed_entries():
            self._take(place, entry)
        self._waiting.clear()
        logged_in = [one for one in self._conversations.values() if one.is_logged_in]
        if not logged_in:
            raise RecordingError(f"{recording.path}: nobody logged in, so there is nothing to play")
        self.conversations = [one for one in logged_in if one.in_order or one.pushed] or logged_in[:1]

    @property
    def log_in(self) -> Any:
        """What the first client that was let in got to know: `InitConnect.S2C`."""
        return self._log_in

    def entry_at(self, place: Place) -> Entry:
        """The entry at a place."""
        return self._recording.entry_at(place)

    def close(self) -> None:
        """Close the file."""
        self._recording.close()

    def pushes(self, conversation: Conversation, lane: Lane) -> Iterator[Entry]:
        """The pushes of a lane, in the order of their times."""
        came = self._recording.entries(kinds=(Kind.PUSH,), connection=conversation.connection, since=conversation.began)
        return (entry for entry in came if entry.protocol in lane.pushes)

    def _take(self, place: Place, entry: Entry) -> None:
        conversation = self._conversations.setdefault(entry.connection, Conversation(entry.connection))
        if entry.kind is Kind.REQUEST:
            key = entry.connection, entry.protocol, entry.serial
            self._waiting[key] = request_key(entry.protocol, entry.body, entry.format)
            conversation.opened.setdefault(entry.protocol, entry.time)
        elif entry.kind is Kind.REPLY and entry.protocol == INIT_CONNECT:
            self._take_log_in(conversation, entry)
        elif entry.kind is Kind.REPLY:
            asked = self._waiting.pop((entry.connection, entry.protocol, entry.serial), None)
            conversation.in_order[entry.protocol].append(place)
            if asked is not None:
                conversation.exact[entry.protocol, asked].append(place)
        elif entry.kind is Kind.PUSH:
            conversation.pushed.add(entry.protocol)

    def _take_log_in(self, conversation: Conversation, entry: Entry) -> None:
        try:
            reply: Any = decode_body(schema.message_class("InitConnect.Response"), entry.body, entry.format)
        except BodyError as error:
            raise RecordingError(f"the answer to InitConnect cannot be read: {error}") from error
        if reply.retType == 0:
            conversation.is_logged_in, conversation.began = True, entry.time
            self._log_in = self._log_in or reply.s2c


def request_key(protocol: int, body: bytes, body_format: BodyFormat) -> bytes:
    """What tells a request from others of its protocol, whatever its format, packet id, remark and password."""
    operation = schema.operations_by_number().get(protocol)
    if operation is None or operation.request is None:
        return _UNREADABLE
    try:
        request = decode_body(schema.message_class(operation.request), body, body_format)
    except BodyError:
        return _UNREADABLE
    blank(request)
    request.DiscardUnknownFields()
    return hashlib.sha256(request.SerializePartialToString(deterministic=True)).digest()


def _numbers(names: tuple[str, ...]) -> frozenset[int]:
    return frozenset(schema.operation(name).number for name in names)
