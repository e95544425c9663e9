"""What a push is, and what is asked of those who put pushes together."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from google.protobuf.message import Message

from opend import schema
from opend.simulator.market.instruments import Instrument
from opend.wire.bodies import WrittenMessage

from .ledger import Topic

if TYPE_CHECKING:
    from opend.simulator.market.records import Ticks


class Push(NamedTuple):
    """A message, and the protocol that it is of."""

    protocol: str
    message: Message | WrittenMessage


class Tickers(Protocol):
    """What stands for ticks in pushes; a slice of it is the content of one push."""

    def __getitem__(self, places: slice, /) -> Any: ...


class TickWriter(Protocol):
    """Puts the pushes of one security's ticks together, in two steps: the first can be taken ahead."""

    def tickers(self, ticks: Ticks, push_data_type: int) -> Tickers:
        """What stands for ticks; `push_data_type` is a `Qot_Common.PushDataType`."""

    def push(self, tickers: Any) -> Push:
        """The push of some ticks: of a slice of what `tickers` has made."""


class PushWriter(Protocol):
    """Puts pushes together."""

    def ticks(self, instrument: Instrument) -> TickWriter:
        """What puts those of a security's ticks together."""

    def state(self, instrument: Instrument, topic: Topic, before: Any) -> tuple[Any, Push | None]:
        """How something stands now.

        Args:
            instrument: the security.
            topic: what of it.
            before: what this told last; None at first.

        Returns:
            What to give as `before` next time, and the push; None where nothing has changed.
        """


def push(protocol: str, **s2c: Any) -> Push:
    """A push with this content."""
    return Push(protocol, _response(protocol)(retType=0, retMsg="", errCode=0, s2c=s2c))


@cache
def _response(protocol: str) -> Callable[..., Message]:
    return schema.operation(protocol).response_class
