"""Protocols of valuation: a stock's or index's multiple over time, and beside its market and plate."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from statistics import fmean, median, pstdev
from typing import Any

from opend.simulator.market.instruments import Instrument, Kind, Plate
from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import find_instrument, security_fields
from opend.simulator.shares import Share, Survey

from .days import day_fields, time_fields
from .multiples import PB, PE, PS, Multiples, below
from .periods import quarter_period
from .subjects import find_stock
from .valued import asked_kind, history_days, industry_plate, members_of

_BOUNDS = {
    PE: (0.0, 10.0, 20.0, 30.0, 50.0, 100.0),
    PB: (0.0, 1.0, 2.0, 3.0, 5.0, 10.0),
    PS: (0.0, 1.0, 2.0, 4.0, 8.0, 16.0),
}
_GROWTH_YEARS = 5
_QUARTERS = 4 * _GROWTH_YEARS


class Valuations(Room):
    """Handler of the protocol of one security's valuation."""

    def __init__(self, survey: Survey, multiples: Multiples) -> None:
        self._market = survey.market
        self._survey = survey
        self._multiples = multiples

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetValuationDetail", self._detail)

    def _detail(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = self._valued(c2s.security)
        kind = asked_kind(c2s)
        days = history_days(self._market, instrument, c2s.intervalType)
        fields = time_fields(self._market, instrument, lastUpdateTime=self._market.quote(instrument).time)
        fields |= {"valuationType": kind}
        if instrument.kind == Kind.INDEX:
            members = self._market.universe.index_members(instrument)
            now, past = self._multiples.group_now(members, kind), self._multiples.group_past(members, kind, days)
            return success(call, fields | {"trend": self._trend(instrument, days, now, past, [])})
        share = self._survey.standing([instrument])[0]
        now, past = self._multiples.now(share, kind), self._multiples.past(instrument, kind, days)
        plate = industry_plate(self._market, instrument)
        of_plate = self._multiples.group_past(members_of(self._market, plate), kind, days) if plate else []
        trend = self._trend(instrument, days, now, past, of_plate)
        fields["trend"] = trend | {"forwardValue": self._multiples.forward(share, kind)}
        fields["marketDistribution"] = self._market_distribution(share, kind)
        if plate is not None:
            fields["plateDistribution"] = self._plate_distribution(share, plate, kind)
        if kind != PB:
            fields["profitGrowthRate"] = self._growth(share, kind)
        return success(call, fields)

    def _valued(self, security: Any) -> Instrument:
        instrument = find_instrument(self._market, security)
        if instrument.kind == Kind.INDEX and self._market.universe.index_members(instrument):
            return instrument
        return find_stock(self._market, security, "valuations")

    # --- over time

    def _trend(
        self,
        instrument: Instrument,
        days: Sequence[date],
        now: float,
        past: Sequence[float],
        of_plate: Sequence[float],
    ) -> dict[str, Any]:
        items = []
        for place, (day, value) in enumerate(zip(days, past, strict=True)):
            item = day_fields(self._market, instrument, time=day) | {"value": value}
            items.append(item | ({"plateValue": of_plate[place]} if of_plate else {}))
        mean, deviation = (fmean(past), pstdev(past)) if past else (now, 0.0)
        return {
            "currentValue": now,
            "averageValue": round(mean, 4),
            "avgMinus1Stddev": round(mean - deviation, 4),
            "avgPlus1Stddev": round(mean + deviation, 4),
            "valuationPercentile": below(now, past),
            "historicalItems": items,
        }

    # --- beside others

    def _market_distribution(self, share: Share, kind: int) -> dict[str, Any]:
        values = [self._multiples.now(each, kind) for each in self._survey.shares(share.instrument.market)]
        own = self._multiples.now(share, kind)
        return {
            "sections": _sections(values, _BOUNDS[kind]),
            "total": len(values),
            "ranking": 1 + sum(value < own for value in values),
            "averageValue": round(fmean(values), 4),
            "medianValue": round(median(values), 4),
        }

    def _plate_distribution(self, share: Share, plate: Plate, kind: int) -> dict[str, Any]:
        members = members_of(self._market, plate)
        shares = self._survey.standing(members)
        values = {each.instrument.key: self._multiples.now(each, kind) for each in shares}
        own = values[share.instrument.key]
        return {
            "plate": security_fields(plate.key),
            "plateName": plate.name,
            "plateAverageValue": self._multiples.group_now(members, kind),
            "plateRanking": 1 + sum(value < own for value in values.values()),
            "plateStockItemCount": len(shares),
            "stockItems": [
                {
                    "security": security_fields(each.instrument),
                    "name": each.instrument.name,
                    "value": values[each.instrument.key],
                    "marketCap": round(each.market_cap, 2),
                }
                for each in sorted(shares, key=lambda each: -each.market_cap)
            ],
        }

    # --- beside what the company earns

    def _growth(self, share: Share, kind: int) -> dict[str, Any]:
        """How value and profit (or sales) have grown since some years ago, quarter by quarter."""
        stock, company = share.instrument, self._market.universe.company(share.instrument)
        reports = [each for each in company.reports(share.day) if each.announced > stock.listed][-_QUARTERS - 1 :]
        if len(reports) < 2:
            return {}
        announced = [report.announced for report in reports]
        values = self._multiples.values_on(stock, announced)
        measures = self._multiples.measures_on(stock, kind, announced)
        items = [
            day_fields(self._market, stock, reportDate=report.announced)
            | {
                "financialYear": report.fiscal_year,
                "financialQuarter": report.quarter,
                "periodStr": quarter_period(report).text,
                "marketCapMultiple": _multiple(value, values[0]),
                "financeDataMultiple": _multiple(measure, measures[0]),
            }
            for report, value, measure in zip(reports, values, measures, strict=True)
        ]
        of_value, of_measure = _multiple(share.market_cap, values[0]), _multiple(measures[-1], measures[0])
        faster = "faster" if of_value > of_measure else "slower"
        years = max(round((share.day - announced[0]).days / 365), 1)
        name = "profit" if kind == PE else "sales"
        return {
            "financialTtmMultiple": of_measure,
            "marketCapMultiple": of_value,
            "yearCount": years,
            "profitData": items,
            "conclusionDetailed": f"Over {years} years the market value grew {faster} than {name}: "
            f"{of_value:.2f} times against {of_measure:.2f} times.",
        }


def _sections(values: Sequence[float], bounds: Sequence[float]) -> list[dict[str, Any]]:
    """How many values lie between each two bounds; the outermost sections end with the outermost values."""
    edges = [min(*values, bounds[0]), *bounds, max(*values, bounds[-1])]
    counts = Counter(min(max(bisect_right(edges, value) - 1, 0), len(edges) - 2) for value in values)
    return [{"start": start, "end": end, "number": counts[place]} for place, (start, end) in enumerate(pairwise(edges))]


def _multiple(now: float, before: float) -> float:
    return round(now / before, 4) if before else 0.0
