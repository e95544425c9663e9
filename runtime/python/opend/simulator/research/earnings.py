"""Protocols of what prices and options did around the days on which companies reported."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from opend.simulator.market.companies import Company, Report
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.records import Bar
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_range

from .days import day_fields, last_closed_day, time_fields
from .periods import quarter_period
from .subjects import find_stock
from .volatility import YEAR_DAYS, Volatility

_TOPIC = "earnings"
_AROUND = 10  # trading days before and after a report that are shown
_USUAL_PERIODS, _MOST_PERIODS = 4, 50
_PAST_REPORTS = 12
_COMPARED = (-20, -10, -5, -1, 1, 5, 10, 20)  # trading days from the report
_IS_NEAR = timedelta(days=14)
_MOVE_DAYS = 5  # trading days that the expected move is for
_NEAR_EXPIRY = 1.4  # how much more options that expire next lose than those of a month
_BEFORE_OPEN, _AFTER_CLOSE = time(7, 30), time(16, 45)


class Earnings(Room):
    """Handlers of the protocols of prices around reports."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._volatility = Volatility(market)

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetFinancialsEarningsPriceMove", self._moves)
        responder.register("Qot_GetFinancialsEarningsPriceHistory", self._history)

    # --- day by day around each report

    def _moves(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        count = c2s.periodCount if c2s.HasField("periodCount") else _USUAL_PERIODS
        check_range("periodCount", count, 1, _MOST_PERIODS)
        reports, has_options = self._past_reports(instrument)[:count], self._has_options(instrument)
        rows = [self._move(instrument, report, has_options=has_options) for report in reports]
        return success(call, {"detailList": rows})

    def _move(self, instrument: Instrument, report: Report, *, has_options: bool) -> dict[str, Any]:
        sessions, day = self._market.sessions(instrument), self._day(instrument, report)
        last = min(sessions.next_day(day, _AROUND), last_closed_day(self._market, instrument))
        bars = self._bars(instrument, sessions.previous_day(day, _AROUND), last)
        rows = self._rows(instrument, bars, has_options=has_options)
        before = sum(bar.day < day for bar in bars)
        return self._report_fields(instrument, report) | {"priceInfoIndex": before, "itemList": rows}

    def _rows(self, instrument: Instrument, bars: Sequence[Bar], *, has_options: bool) -> list[dict[str, Any]]:
        days = [bar.day for bar in bars]
        rows = [self._price_fields(instrument, bar) for bar in bars]
        for row, historical in zip(rows, self._historical(instrument, days), strict=True):
            row["optionHV"] = historical
        if has_options:
            for row, implied in zip(rows, self._implied(instrument, days), strict=True):
                row["optionIV"] = implied
        return rows

    # --- one row a report

    def _history(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        known = last_closed_day(self._market, instrument)
        coming = self._company(instrument).next_report(known)
        reports = self._past_reports(instrument)[:_PAST_REPORTS]
        if coming.announced - known <= _IS_NEAR:
            reports.insert(0, coming)
        has_options = self._has_options(instrument)
        rows = [self._history_item(instrument, report, has_options=has_options) for report in reports]
        return success(call, {"detailList": rows})

    def _history_item(self, instrument: Instrument, report: Report, *, has_options: bool) -> dict[str, Any]:
        sessions, day = self._market.sessions(instrument), self._day(instrument, report)
        known = last_closed_day(self._market, instrument)
        first, last = sessions.previous_day(day, -_COMPARED[0]), sessions.next_day(day, _COMPARED[-1])
        closes = self._market.closes(instrument, min(first, known), min(last, known))
        moment = self._market.moment(instrument, datetime.combine(day, _hour(report)))
        fields = self._report_fields(instrument, report) | time_fields(self._market, instrument, pubTime=moment)
        fields["isCurrent"] = abs(day - self._market.today(instrument)) <= _IS_NEAR
        fields["scheduleInfoList"] = self._compared(instrument, day, closes)
        if day in closes:
            (bar,) = self._bars(instrument, day, day)
            fields["priceInfo"] = self._price_fields(instrument, bar) | {"volume": bar.volume}
        return fields | (self._expectations(instrument, day, closes) if has_options else {})

    def _compared(self, instrument: Instrument, day: date, closes: Mapping[date, float]) -> list[dict[str, Any]]:
        sessions = self._market.sessions(instrument)
        found = []
        for delta in _COMPARED:
            then = sessions.next_day(day, delta) if delta > 0 else sessions.previous_day(day, -delta)
            if then in closes:
                found.append({"delta": delta, "closePrice": closes[then]})
        return found

    def _expectations(self, instrument: Instrument, day: date, closes: Mapping[date, float]) -> dict[str, Any]:
        """What options expected of the report, and what became of that."""
        past = [each for each in closes if each < day][-_MOVE_DAYS:]
        if not past:
            return {}
        implied = self._implied(instrument, past)
        moves = [volatility * math.sqrt(_MOVE_DAYS / YEAR_DAYS) for volatility in implied]
        values = [move / 100 * closes[each] for move, each in zip(moves, past, strict=True)]
        fields = {
            "predictVolaRatioNewest": round(moves[-1], 4),
            "predictVolaRatioHighest": round(max(moves), 4),
            "predictVolaValNewest": round(values[-1], 4),
            "predictVolaValHighest": round(max(values), 4),
        }
        after = [each for each in closes if each > day][:1]
        if after:
            crush = 100 * (1 - self._implied(instrument, after)[0] / implied[-1])
            fields |= {"optionIVCrush": round(crush, 4), "optionStrikeDateIVCrush": round(_NEAR_EXPIRY * crush, 4)}
        return fields

    # --- what both need

    def _company(self, instrument: Instrument) -> Company:
        return self._market.universe.company(instrument)

    def _has_options(self, instrument: Instrument) -> bool:
        return bool(self._market.universe.expiries(instrument, self._market.today(instrument)))

    def _past_reports(self, instrument: Instrument) -> list[Report]:
        """The reports since the listing whose day is over, the newest first."""
        known = last_closed_day(self._market, instrument)
        reports = reversed(self._company(instrument).reports(known))
        return [report for report in reports if instrument.listed < self._day(instrument, report) <= known]

    def _day(self, instrument: Instrument, report: Report) -> date:
        """The trading day that a report belongs to."""
        return self._market.sessions(instrument).next_day(report.announced - timedelta(days=1))

    def _report_fields(self, instrument: Instrument, report: Report) -> dict[str, Any]:
        period = quarter_period(report)
        return day_fields(self._market, instrument, pubTradingDay=self._day(instrument, report)) | {
            "fiscalYear": period.year,
            "financialType": period.kind,
            "periodText": period.text,
            "pubType": number("Qot_Common.EarningsPubTimeType", "PreMarket" if report.before_open else "AfterMarket"),
        }

    def _bars(self, instrument: Instrument, first: date, last: date) -> list[Bar]:
        return self._market.bars(instrument, number("Qot_Common.KLType", "Day"), first, last)

    def _price_fields(self, instrument: Instrument, bar: Bar) -> dict[str, Any]:
        return day_fields(self._market, instrument, tradingDay=bar.day) | {
            "closePrice": bar.close,
            "openPrice": bar.open,
            "highestPrice": bar.high,
            "lowestPrice": bar.low,
            "lastClosePrice": bar.previous_close,
        }

    def _implied(self, instrument: Instrument, days: Sequence[date]) -> list[float]:
        return self._measured(self._volatility.implied, instrument, days)

    def _historical(self, instrument: Instrument, days: Sequence[date]) -> list[float]:
        return self._measured(self._volatility.historical, instrument, days)

    def _measured(self, measure: Callable[..., Any], instrument: Instrument, days: Sequence[date]) -> list[float]:
        """A volatility at the close of some trading days, the oldest first."""
        if not days:
            return []
        ordinals = self._market.sessions(instrument).ordinals(days[0], days[-1])
        by_day = dict(zip(ordinals.tolist(), measure(instrument, ordinals).tolist(), strict=True))
        return [round(by_day[day.toordinal()], 4) for day in days]


def _hour(report: Report) -> time:
    return _BEFORE_OPEN if report.before_open else _AFTER_CLOSE
