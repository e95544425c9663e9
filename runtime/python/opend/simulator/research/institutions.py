"""Protocols of institutions: which there are, what they hold, and what they bought and sold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from opend.simulator.market.institutions import INSTITUTIONS, Institution, reported_quarter
from opend.simulator.market.instruments import Instrument, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.market.plates import INDUSTRY
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text, security_fields

from .ownership import KINDS, source_of
from .portfolios import Portfolios, Position, Report
from .selection import asked_count, ordered, page
from .subjects import check_market_number

_MARKETS = (QotMarket.HK, QotMarket.US)
_CURRENCIES = {QotMarket.HK: "HKD", QotMarket.US: "USD"}
_USUAL_COUNT, _MOST_COUNT = 20, 200
_TOP = 10

_CHANGES: dict[int, Callable[[Position], bool]] = {
    1: lambda position: position.before == 0,
    2: lambda position: position.shares == 0,
    3: lambda position: position.before > 0 and position.change > 0,
    4: lambda position: position.shares > 0 and position.change < 0,
}
"""`HoldingChangeType` of both protocols that have one: new, sold out, increase, decrease."""

_NEW = 1


class Institutions(Room):
    """Handlers of the protocols of institutions."""

    def __init__(self, market: Market, portfolios: Portfolios) -> None:
        self._market = market
        self._portfolios = portfolios

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetInstitutionList", self._list)
        responder.register("Qot_GetInstitutionProfile", self._profile)
        responder.register("Qot_GetInstitutionDistribution", self._distribution)
        responder.register("Qot_GetInstitutionHoldingList", self._holdings)
        responder.register("Qot_GetInstitutionHoldingChange", self._changes)

    # --- which there are

    def _list(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        report = self._report(c2s)
        rows = [
            {
                "institutionId": institution.id,
                "institutionName": institution.name,
                "positionValue": round(report.now.values[place], 2),
                "positionValueChange": round(report.now.values[place] - report.before.values[place], 2),
                "positionCount": report.now.counts[place],
                "positionCountChange": report.now.counts[place] - report.before.counts[place],
                "disclosureDate": day_text(report.quarter.reported),
            }
            for place, institution in enumerate(INSTITUTIONS)
            if report.now.counts[place] and c2s.namePart.lower() in institution.name.lower()
        ]
        fields = ("positionValue", "positionValueChange", "positionCount", "positionCountChange")
        sort = _sort_field(c2s, "Qot_GetInstitutionList.SortField")
        ranked = ordered(rows, lambda row: row[fields[max(sort - 1, 0)]], _is_falling(c2s))
        return success(call, _paged(ranked, c2s) | {"currency": _CURRENCIES[c2s.market]})

    # --- what one holds

    def _profile(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        report = self._report(c2s)
        institution = _find_institution(c2s)
        place = INSTITUTIONS.index(institution)
        held = report.positions(institution)
        counts = {kind: sum(test(position) for position in held) for kind, test in _CHANGES.items()}
        value, last_value = report.now.values[place], report.before.values[place]
        top = _top(position.weight for position in held)
        last_top = _top(position.weight_before for position in held)
        return success(
            call,
            {
                "institutionName": institution.name,
                "description": self._description(institution, c2s.market),
                "positionValue": round(value, 2),
                "lastPositionValue": round(last_value, 2),
                "positionValueChangePct": round(100 * (value / last_value - 1), 4) if last_value else 0.0,
                "totalHoldingCount": report.now.counts[place],
                "holdingChangeCount": sum(counts.values()),
                "newCount": counts[1],
                "soldOutCount": counts[2],
                "increaseCount": counts[3],
                "decreaseCount": counts[4],
                "top10Pct": round(top, 4),
                "top10PctChange": round(top - last_top, 4),
                "disclosureDate": day_text(report.quarter.reported),
                "currency": _CURRENCIES[c2s.market],
            },
        )

    @staticmethod
    def _description(institution: Institution, market: int) -> str:
        kind = KINDS[institution.kind].lower()
        return (
            f"{institution.name} is one of the {kind}. It looks at about {institution.reach:.0%} of the larger "
            f"companies, and reports what it holds in {QotMarket(market).name} stocks once a quarter."
        )

    def _distribution(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        report = self._report(c2s)
        values: Counter[str] = Counter()
        for position in report.positions(_find_institution(c2s)):
            values[self._industry_name(position.instrument)] += position.value  # type: ignore[assignment]
        total = sum(values.values())
        ids = {plate.name: plate.id for plate in self._market.universe.plates(c2s.market, INDUSTRY)}
        rows = [
            {
                "industryId": ids[name],
                "industryName": name,
                "positionValue": round(value, 2),
                "portfolioPct": round(100 * value / total, 4),
            }
            for name, value in values.most_common()
            if value
        ]
        return success(call, {"dataList": rows})

    def _holdings(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        report = self._report(c2s)
        change = check_enum(
            "changeType", c2s.changeType, "Qot_GetInstitutionHoldingList.HoldingChangeType", allow_zero=True
        )
        wanted = _CHANGES.get(change, _is_held)
        held = [
            position
            for position in report.positions(_find_institution(c2s))
            if wanted(position) and _is_named(position.instrument, c2s.keyword)
        ]
        sorts: list[Callable[[Position], Any]] = [
            lambda position: position.value,
            lambda position: position.percent(position.shares),
            lambda position: position.percent(position.before),
            lambda position: position.change,
            lambda position: position.change_percent,
            lambda position: position.weight,
            lambda position: self._industry_name(position.instrument),
            lambda position: position.value,  # the date is the same for all
        ]
        sort = _sort_field(c2s, "Qot_GetInstitutionHoldingList.SortField")
        ranked = ordered(held, sorts[max(sort - 1, 0)], _is_falling(c2s))
        listed = _paged(ranked, c2s)
        listed["dataList"] = [self._holding_item(position, report) for position in listed["dataList"]]
        return success(call, listed | {"currency": _CURRENCIES[c2s.market]})

    def _holding_item(self, position: Position, report: Report) -> dict[str, Any]:
        return self._common_item(position, report) | {
            "industryName": self._industry_name(position.instrument),
            "holdingValue": round(position.value, 2),
            "holdingPct": position.percent(position.shares),
            "lastHoldingPct": position.percent(position.before),
        }

    def _changes(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        report = self._report(c2s)
        change = check_enum(
            "changeType", c2s.changeType, "Qot_GetInstitutionHoldingChange.HoldingChangeType", allow_zero=True
        )
        wanted = _CHANGES[change or _NEW]
        changed = [position for position in report.positions(_find_institution(c2s)) if wanted(position)]
        sort = _sort_field(c2s, "Qot_GetInstitutionHoldingChange.SortField")
        by_shares = sort == number("Qot_GetInstitutionHoldingChange.SortField", "ChangeShares")
        ranked = ordered(changed, lambda each: each.change if by_shares else each.change_percent, _is_falling(c2s))
        listed = _paged(ranked, c2s)
        listed["dataList"] = [self._common_item(position, report) for position in listed["dataList"]]
        return success(call, listed)

    @staticmethod
    def _common_item(position: Position, report: Report) -> dict[str, Any]:
        return {
            "security": security_fields(position.instrument),
            "name": position.instrument.name,
            "changeShares": position.change,
            "portfolioPct": round(position.weight, 6),
            "changePct": position.change_percent,
            "holdingDate": day_text(report.quarter.end),
            "source": source_of(position.instrument.market),
        }

    # --- what all need

    def _report(self, c2s: Any) -> Report:
        """The last report that is known."""
        market = check_market_number(c2s.market, "reports of institutions", _MARKETS)
        any_stock = self._market.universe.all(market, Kind.STOCK)[0]
        return self._portfolios.report(market, reported_quarter(self._market.today(any_stock)))

    def _industry_name(self, instrument: Instrument) -> str:
        return self._market.universe.company(instrument).industry.name


def _is_held(position: Position) -> bool:
    return position.shares > 0


def _find_institution(c2s: Any) -> Institution:
    found = next((each for each in INSTITUTIONS if each.id == c2s.institutionId), None)
    if found is None:
        raise Refusal(f"institutionId {c2s.institutionId} is unknown: take one that Qot_GetInstitutionList lists")
    return found


def _sort_field(c2s: Any, enum: str) -> int:
    return check_enum("sortField", c2s.sortField, enum, allow_zero=True)


def _is_falling(c2s: Any) -> bool:
    return check_enum("sortDir", c2s.sortDir, "Qot_GetInstitutionList.SortDir", allow_zero=True) == 0


def _paged(rows: list[Any], c2s: Any) -> dict[str, Any]:
    on_page, following = page(rows, c2s.page, asked_count(c2s, _USUAL_COUNT, _MOST_COUNT))
    return {"dataList": on_page, "allCount": len(rows), "nextPage": following}


def _is_named(instrument: Instrument, keyword: str) -> bool:
    word = keyword.lower()
    return any(word in text.lower() for text in (instrument.code, instrument.name, instrument.chinese_name))


def _top(weights: Iterable[float]) -> float:
    """What the largest positions weigh together."""
    return sum(sorted(weights, reverse=True)[:_TOP])
