"""Pushes of ticks. There are more of them than of all others: they are written ahead, many at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from opend import schema
from opend.simulator.market.calendars import Sessions
from opend.simulator.market.instruments import Instrument
from opend.simulator.securities import security_message
from opend.wire.bodies import WrittenMessage

from .messages import minute_text
from .push_writers import Push
from .written_ticks import Envelope, WrittenTicks, written_tag

if TYPE_CHECKING:
    from opend.simulator.market.records import Ticks

_PROTOCOL = "Qot_UpdateTicker"
_Response = schema.operation(_PROTOCOL).response_class
_S2C: Any = schema.message_class(f"{_PROTOCOL}.S2C")
_BEGIN: bytes = _Response(retType=0, retMsg="", errCode=0).SerializeToString() + written_tag(_Response, "s2c")


class TickerPushes:
    """Puts the pushes of one security's ticks together; a `TickWriter`.

    Args:
        sessions: its trading hours.
        instrument: the security.
    """

    def __init__(self, sessions: Sessions, instrument: Instrument) -> None:
        self._minutes = partial(minute_text, sessions)
        # Fields are in the order of their numbers, as protobuf itself writes them: ticks stand between these two.
        parts = (_S2C(security=security_message(instrument)), _S2C(name=instrument.name))
        self._envelope = Envelope(_BEGIN, *(part.SerializePartialToString() for part in parts))

    def tickers(self, ticks: Ticks, push_data_type: int) -> WrittenTicks:
        """See `TickWriter`."""
        return WrittenTicks(ticks, push_data_type, self._envelope, self._minutes)

    def push(self, body: bytes) -> Push:
        """See `TickWriter`."""
        return Push(_PROTOCOL, WrittenMessage(_Response, body))
