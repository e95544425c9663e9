"""The protocols of technical indicators: which there are, and their calculation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from opend import schema
from opend.simulator.market.indicators import INDICATORS, Indicator, Input, lines
from opend.simulator.market.instruments import Instrument
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Outbox, Room
from opend.simulator.securities import check_enum, check_length, find_instrument

from . import messages
from .push_writers import push

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

MOST_BARS = 5_000
MOST_PERIOD = 1000

_USUAL_BARS = 100
_MY_LANG = number("Qot_Common.IndicatorLangType", "MyLang")
_PYTHON = number("Qot_Common.IndicatorLangType", "Python")
_EXACT = number("Qot_Common.IndicatorSearchMode", "Exact")
_INT = number("Qot_Common.IndicatorParamValueType", "INT")
_FLOAT = number("Qot_Common.IndicatorParamValueType", "FLOAT")
_COLUMNS = {
    "open": "openPrice",
    "high": "highPrice",
    "low": "lowPrice",
    "close": "closePrice",
    "volume": "volume",
}


class Indicators(Room):
    """Handlers of the protocols of technical indicators.

    Args:
        market: the simulated market.
        outbox: takes the pushes of what was calculated.
    """

    def __init__(self, market: Market, outbox: Outbox) -> None:
        self._market = market
        self._outbox = outbox
        self._calculations = 0

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetIndicatorList", self._list)
        responder.register("Qot_RequestIndicatorCalc", self._calculate)

    def _list(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        language = check_enum("langType", c2s.langType, "Qot_Common.IndicatorLangType", allow_zero=True)
        mode = check_enum("searchMode", c2s.searchMode, "Qot_Common.IndicatorSearchMode", allow_zero=True)
        is_exact = mode == _EXACT
        found = [indicator for indicator in INDICATORS if _is_found(indicator, c2s.searchKey, is_exact)]
        return success(call, {"indicatorList": [_entry(each, language, with_script=is_exact) for each in found]})

    def _calculate(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        indicator = _named(c2s.shortName)
        check_enum("langType", c2s.langType, "Qot_Common.IndicatorLangType")
        inputs = _inputs(indicator, c2s.inputs)
        klines = self._klines(c2s)
        values = lines(indicator, _columns(indicator, klines), inputs)
        self._calculations += 1
        calculation = str(self._calculations)
        rows = [{"time": kline.time, "values": row} for kline, row in zip(klines, values, strict=True)]
        told = push("Qot_PushIndicatorCalc", calcId=calculation, outputs=_outputs(indicator), outputRows=rows)
        self._outbox.soon(lambda: self._outbox.send((call.connection_id,), *told))
        return success(call, {"calcId": calculation})

    def _klines(self, c2s: Any) -> Sequence[Any]:
        """The bars of a request, or else the newest of the security; the first `num` of them."""
        instrument = find_instrument(self._market, c2s.data.security)
        kl_type = check_enum("data.klType", c2s.data.klType, "Qot_Common.KLType")
        check_length("data.kLine", c2s.data.kLine, least=0, most=MOST_BARS)
        klines = c2s.data.kLine or self._newest(instrument, kl_type, c2s.num)
        return klines[: c2s.num] if c2s.num > 0 else klines

    def _newest(self, instrument: Instrument, kl_type: int, count: int) -> list[Any]:
        bars = self._market.last_bars(instrument, kl_type, min(count, MOST_BARS) if count > 0 else _USUAL_BARS)
        told = messages.klines(self._market.sessions(instrument), bars)
        kline: Any = schema.message_class("Qot_Common.KLine")
        return [kline(**fields) for fields in told]


# --- what indicators there are


def _is_found(indicator: Indicator, key: str, is_exact: bool) -> bool:
    names = (indicator.short_name.casefold(), indicator.full_name.casefold())
    sought = key.strip().casefold()
    return sought in names if is_exact and sought else any(sought in name for name in names)


def _named(short_name: str) -> Indicator:
    found = [indicator for indicator in INDICATORS if indicator.short_name == short_name.strip().upper()]
    if not found:
        raise Refusal(f"unknown indicator {short_name!r}: see GetIndicatorList")
    return found[0]


def _entry(indicator: Indicator, language: int, *, with_script: bool) -> dict[str, Any]:
    """The fields of an `IndicatorEntry`; 0 is any language."""
    entry = {}
    if language != _PYTHON:
        entry["myLang"] = _info(indicator, indicator.my_lang if with_script else "")
    if language != _MY_LANG:
        entry["python"] = _info(indicator, indicator.python if with_script else "")
    return entry


def _info(indicator: Indicator, script: str) -> dict[str, Any]:
    return {
        "shortName": indicator.short_name,
        "fullName": indicator.full_name,
        "inputs": [
            {"index": index, "name": each.name, "value": _value(each), "varName": each.variable}
            for index, each in enumerate(indicator.inputs)
        ],
        "outputs": _outputs(indicator),
        "script": script,
    }


def _value(given: Input) -> dict[str, Any]:
    if isinstance(given.usual, int):
        return {"type": _INT, "intValue": given.usual}
    return {"type": _FLOAT, "floatValue": given.usual}


def _outputs(indicator: Indicator) -> list[dict[str, Any]]:
    return [{"index": index, "name": name} for index, name in enumerate(indicator.outputs)]


# --- what is calculated


def _inputs(indicator: Indicator, changes: Sequence[Any]) -> list[int | float]:
    """The values of all inputs: the usual ones, but for those that a request changes."""
    values = [each.usual for each in indicator.inputs]
    for change in changes:
        if not 0 <= change.index < len(values):
            raise Refusal(f"inputs: {indicator.short_name} has no input {change.index}")
        if change.value:
            values[change.index] = _parsed(indicator.inputs[change.index], change.value)
    return values


def _parsed(given: Input, text: str) -> int | float:
    try:
        value = type(given.usual)(text)
    except ValueError:
        kind = "a whole number" if isinstance(given.usual, int) else "a number"
        raise Refusal(f"inputs: {given.name} must be {kind}, not {text!r}") from None
    if not 0 < value <= MOST_PERIOD:
        raise Refusal(f"inputs: {given.name} must be above 0 and at most {MOST_PERIOD}, not {text}")
    return value


def _columns(indicator: Indicator, klines: Sequence[Any]) -> dict[str, list[float]]:
    return {name: [_read(kline, _COLUMNS[name]) for kline in klines] for name in indicator.needs}


def _read(kline: Any, field: str) -> float:
    if not kline.HasField(field):
        raise Refusal(f"data.kLine: the bar of {kline.time} has no {field}")
    return float(getattr(kline, field))
