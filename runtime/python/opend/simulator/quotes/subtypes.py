"""Kinds of real-time data, what they are called, and which securities have them."""

from __future__ import annotations

from opend import schema
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Kind, QotMarket
from opend.simulator.replies import number
from opend.simulator.responder import Refusal

SUB_TYPE = "Qot_Common.SubType"

BASIC = number(SUB_TYPE, "Basic")
ORDER_BOOK = number(SUB_TYPE, "OrderBook")
ODD_LOTS = number(SUB_TYPE, "OrderBook_Odd")
TICKER = number(SUB_TYPE, "Ticker")
MINUTES = number(SUB_TYPE, "RT")
BROKER = number(SUB_TYPE, "Broker")

_MINUTES = (1, 3, 5, 10, 15, 30, 60, 120, 180, 240)
_LONG = {"Day": "Day", "Week": "Week", "Month": "Month", "Qurater": "Quarter", "Year": "Year"}

BARS = {
    number(SUB_TYPE, f"KL_{subtype}"): number("Qot_Common.KLType", bar)
    for subtype, bar in {**{f"{length}Min": f"{length}Min" for length in _MINUTES}, **_LONG}.items()
}
"""The subtypes that are bars, each with its `KLType`."""

BAR_MINUTES = {number("Qot_Common.KLType", f"{length}Min"): length for length in _MINUTES}
"""The `KLType` of bars shorter than a day, each with its length in minutes."""

DAY = number("Qot_Common.KLType", "Day")

SUBTYPE_OF_BARS = {bar: subtype for subtype, bar in BARS.items()}

EVENT_BARS = frozenset({DAY, *(number("Qot_Common.KLType", length) for length in ("1Min", "5Min", "60Min"))})
"""The bars that event contracts have."""

_OF_EVENTS = frozenset({BASIC, ORDER_BOOK, TICKER, *(SUBTYPE_OF_BARS[bar] for bar in EVENT_BARS)})
_WITHOUT_TRADES_OF_THEIR_OWN = frozenset({Kind.INDEX, Kind.PLATE})
_IN_LOTS = frozenset({Kind.STOCK, Kind.TRUST})
_WITH_BROKERS = _IN_LOTS | {Kind.WARRANT}


def name_of(subtype: int) -> str:
    """Such as `KL_Day`.

    Raises:
        Refusal: there is no such subtype.
    """
    value = schema.enum_descriptor(SUB_TYPE).values_by_number.get(subtype)
    if value is None or subtype == 0:
        raise Refusal(f"subTypeList: {subtype} is no SubType")
    return str(value.name.removeprefix("SubType_"))


def check_supported(instrument: Instrument, subtype: int) -> None:
    """Refuse a kind of data that does not exist, or that a security does not have."""
    name = name_of(subtype)
    if not _is_supported(instrument, subtype):
        raise Refusal(f"{text_of(instrument.key)} has no {name} to subscribe to")


def _is_supported(instrument: Instrument, subtype: int) -> bool:
    if instrument.market == QotMarket.EVENT_CONTRACT:
        return subtype in _OF_EVENTS
    is_in_hong_kong = instrument.market == QotMarket.HK
    if subtype == BROKER:
        return is_in_hong_kong and instrument.kind in _WITH_BROKERS
    if subtype == ODD_LOTS:
        return is_in_hong_kong and instrument.kind in _IN_LOTS
    if subtype in (ORDER_BOOK, TICKER):
        return instrument.kind not in _WITHOUT_TRADES_OF_THEIR_OWN
    return True
