"""Changes of codes in Hong Kong: moves to the main board, and temporary codes during corporate actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from opend.simulator.market import noise
from opend.simulator.market.calendars import sessions
from opend.simulator.market.instruments import Instrument, Key, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import check_enum, day_text, find_instruments, parse_days, security_fields
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room

_TYPE = "Qot_GetCodeChange.CodeChangeType"
_FILTER_TYPE = "Qot_GetCodeChange.TimeFilterType"
_SPLIT, _JOIN = number("Qot_Common.CompanyAct", "Split"), number("Qot_Common.CompanyAct", "Join")
_MAIN_BOARD = number("Qot_Common.ExchType", "HK_MainBoard")

_ANNOUNCED_BEFORE = timedelta(days=45)
_TEMPORARY_FOR = timedelta(days=28)
_OPEN_FOR_CHANGES = 30 * 365
_EVER = ("1970-01-01", "2999-12-31")
# How many stocks in a thousand have ever seen such a change.
_FREQUENT = (("GemToMain", 15), ("ChangeLot", 30), ("Unpaid", 25))


@dataclass(frozen=True)
class _Change:
    """`end` is the last day of a temporary code; None where the change is for good."""

    type: int
    key: Key
    related: Key
    public: date
    effective: date
    end: date | None


_DAYS: dict[int, Callable[[_Change], date | None]] = {
    number(_FILTER_TYPE, "Public"): lambda change: change.public,
    number(_FILTER_TYPE, "Effective"): lambda change: change.effective,
    number(_FILTER_TYPE, "End"): lambda change: change.end,
}


class CodeChanges(Room):
    """The handler of code changes."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._known: dict[Key, list[_Change]] = {}
        self._known_on: date | None = None

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetCodeChange", self._code_changes)

    def _code_changes(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        for kind in c2s.typeList:
            check_enum("typeList", kind, _TYPE)
        spans = [_span(each) for each in c2s.timeFilterList]
        changes = [
            change
            for change in self._changes(self._asked(c2s))
            if (not c2s.typeList or change.type in c2s.typeList) and all(fits(change) for fits in spans)
        ]
        changes.sort(key=lambda change: (change.public, change.key))
        return success(call, {"codeChangeList": [_fields(change) for change in changes]})

    def _asked(self, c2s: Any) -> Iterable[Instrument]:
        if c2s.securityList:
            return find_instruments(self._market, c2s.securityList)
        return self._market.universe.all(QotMarket.HK, Kind.STOCK)

    def _changes(self, instruments: Iterable[Instrument]) -> Iterator[_Change]:
        for instrument in instruments:
            today = self._market.today(instrument)
            if today != self._known_on:
                self._known, self._known_on = {}, today
            if instrument.key not in self._known:
                self._known[instrument.key] = [each for each in self._all_of(instrument) if each.public <= today]
            yield from self._known[instrument.key]

    def _all_of(self, instrument: Instrument) -> Iterator[_Change]:
        if instrument.market != QotMarket.HK or instrument.kind != Kind.STOCK:
            return
        for action in self._market.actions(instrument):
            if action.flag & (_SPLIT | _JOIN):
                kind = "Split" if action.flag & _SPLIT else "Joint"
                yield _change(kind, instrument, action.day)
        for kind, per_mille in _FREQUENT:
            draw = noise.generator(instrument.id, "code change", kind)
            can_be = kind != "GemToMain" or instrument.exchange == _MAIN_BOARD
            if can_be and draw.randrange(1000) < per_mille:
                yield _change(kind, instrument, instrument.listed + timedelta(draw.randrange(_OPEN_FOR_CHANGES)))


def _change(kind: str, instrument: Instrument, effective: date) -> _Change:
    # The related code is the one that a stock had on the growth board, else a temporary one.
    is_for_good = kind == "GemToMain"
    related = 8001 + instrument.id % 699 if is_for_good else 2901 + instrument.id % 99
    return _Change(
        type=number(_TYPE, kind),
        key=instrument.key,
        related=Key(QotMarket.HK, f"{related:05}"),
        public=effective - _ANNOUNCED_BEFORE,
        effective=effective,
        end=None if is_for_good else effective + _TEMPORARY_FOR,
    )


def _fields(change: _Change) -> dict[str, Any]:
    midnight = sessions("HK").midnight
    fields = {
        "type": change.type,
        "security": security_fields(change.key),
        "relatedSecurity": security_fields(change.related),
        "publicTime": day_text(change.public),
        "publicTimestamp": midnight(change.public),
        "effectiveTime": day_text(change.effective),
        "effectiveTimestamp": midnight(change.effective),
    }
    if change.end is None:
        return fields
    return fields | {"endTime": day_text(change.end), "endTimestamp": midnight(change.end)}


def _span(time_filter: Any) -> Callable[[_Change], bool]:
    day_of = _DAYS[check_enum("timeFilterList.type", time_filter.type, _FILTER_TYPE)]
    first, last = _bounds(time_filter)

    def fits(change: _Change) -> bool:
        day = day_of(change)
        return day is not None and first <= day <= last

    return fits


def _bounds(time_filter: Any) -> tuple[date, date]:
    return parse_days(time_filter.beginTime or _EVER[0], time_filter.endTime or _EVER[1])
