"""Screeners of underlyings: those with options that expire today, and those with reports to come."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import day_text, security_fields

from .columns import Columns
from .estimates import main_period
from .option_columns import OF_UNDERLYINGS, expiration_type
from .reporters import Reporter
from .selection import Figure, asked_count, page
from .underlying import Underlying
from .underlyings import OptionDesk

_USUAL_COUNT, _MOST = 50, 500
_COMMON = "Qot_OptionCommon"
_DAYS_OF_WEEK = 7


def _under(name: str) -> Figure:
    figure = OF_UNDERLYINGS[name]
    return lambda row: figure(row.underlying)


_SHARED = ("OwnerList", "Plate", "MarketCap", "IV", "HV", "IVRank", "IVPercentile", "Volume", "OpenInterest", "Price")
EARNINGS = Columns(
    {
        **{name: _under(name) for name in (*_SHARED, "ChangeRate")},
        "IndexComponent": attrgetter("indices"),
        "ExpirationType": attrgetter("expirations"),
        "EarningsDate": attrgetter("reported_at"),
        "EarningsDayRange": attrgetter("days_left"),
        "LastReportIvCrush": attrgetter("last_fall"),
        "HistoryReportIvCrush": attrgetter("usual_fall"),
        "LastReportChgRate": attrgetter("last_reaction"),
        "HistoryReportChgRate": attrgetter("usual_reaction"),
        "EstimateEpsYoy": attrgetter("expected_eps_growth"),
        "EstimateRevenueYoy": attrgetter("expected_revenue_growth"),
        "ExpectedMoveRatio": attrgetter("expected_move"),
    },
    f"{_COMMON}.EarningsIndicatorType",
    f"{_COMMON}.EarningsSortType",
)


class OptionScreeners(Room):
    """Handlers of screeners of underlyings.

    Args:
        desk: knows the underlyings.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self._desk = desk
        self._market = desk.market
        self._zero_dte = Columns(
            OF_UNDERLYINGS | {"HasEarningsThisWeek": self._reports_this_week},
            f"{_COMMON}.ZeroDteIndicatorType",
            f"{_COMMON}.ZeroDteSortType",
        )

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetOptionZeroDteScreener", self._expiring)
        responder.register("Qot_GetOptionEarningsScreener", self._reporting)

    # --- with options that expire today

    def _expiring(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        expiring = [each for each in self._desk.underlyings(c2s.optionMarket) if self._has_expiring(each)]
        kept = self._zero_dte.keep(expiring, c2s.filterList)
        ordered = self._zero_dte.sort(kept, c2s.sortType, "Volume", descending=not c2s.isAsc)
        shown, following = page(ordered, c2s.page, asked_count(c2s, _USUAL_COUNT, _MOST))
        items = [self._expiring_fields(each) for each in shown]
        return success(call, {"itemList": items, "nextPage": following, "updateTimestamp": self._market.now()})

    def _has_expiring(self, underlying: Underlying) -> bool:
        return self._market.universe.expiry_cycle(underlying.instrument, underlying.day) != 0

    def _expiring_fields(self, underlying: Underlying) -> dict[str, Any]:
        owner = underlying.instrument
        midnight = int(self._market.sessions(owner).midnight(underlying.day))
        option = self._market.universe.options_of(owner, underlying.day)[0]
        multiplier = self._market.multiplier(option)
        cycle = self._market.universe.expiry_cycle(owner, underlying.day)
        fields = _underlying_fields(underlying) | {
            "lastTradingTime": int(underlying.quote.time),
            "chainInfo": {
                "strikeDateTimestamp": midnight,
                "productCode": option.name.partition(" ")[0],
                "multiplier": multiplier,
                "contractShareSize": multiplier,
                "expirationType": expiration_type(cycle),
                "underlying": security_fields(owner),
            },
        }
        reporter = self._reporter(underlying)
        return fields if reporter is None else fields | _report_fields(reporter)

    def _reports_this_week(self, underlying: Underlying) -> int:
        reporter = self._reporter(underlying)
        left = None if reporter is None else reporter.days_left
        return int(left is not None and left < _DAYS_OF_WEEK - underlying.day.weekday())

    # --- with reports to come

    def _reporting(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        reporters = [self._reporter(each) for each in self._desk.underlyings(c2s.optionMarket)]
        kept = EARNINGS.keep([each for each in reporters if each is not None], c2s.filterList)
        is_ascending = c2s.isAsc if c2s.HasField("isAsc") else not c2s.sortType
        ordered = EARNINGS.sort(kept, c2s.sortType, "EarningsDate", descending=not is_ascending)
        shown, following = page(ordered, c2s.page, asked_count(c2s, _USUAL_COUNT, _MOST))
        answer = {
            "itemList": [_earnings_fields(each) for each in shown],
            "nextPage": following,
            "updateTimestamp": self._market.now(),
            "allCount": len(ordered),
        }
        return success(call, answer)

    def _reporter(self, underlying: Underlying) -> Reporter | None:
        company = underlying.share.company
        if company is None:
            return None
        return underlying.once(Reporter, lambda: Reporter(self._desk, underlying, company))


def _underlying_fields(underlying: Underlying) -> dict[str, Any]:
    return {
        "owner": security_fields(underlying.instrument),
        "name": underlying.instrument.name,
        "price": underlying.price,
        "changeRate": underlying.change_rate,
        "marketCap": underlying.market_cap,
        "iv": underlying.iv,
        "ivRank": underlying.iv_rank,
        "ivPercentile": underlying.iv_percentile,
        "hv": underlying.hv,
        "volume": underlying.volume,
        "openInterest": underlying.open_interest,
    }


def _report_fields(reporter: Reporter) -> dict[str, Any]:
    return {
        "earningsTimestamp": int(reporter.reported_at),
        "earningsTime": day_text(reporter.day),
        "earningsPubType": reporter.published,
    }


def _earnings_fields(reporter: Reporter) -> dict[str, Any]:
    fields = {
        "earningsQuarter": main_period(reporter.report).text,
        "lastReportIvCrush": reporter.last_fall,
        "historyReportIvCrush": reporter.usual_fall,
        "lastReportChgRate": reporter.last_reaction,
        "historyReportChgRate": reporter.usual_reaction,
        "estimateEpsYoy": reporter.expected_eps_growth,
        "estimateRevenueYoy": reporter.expected_revenue_growth,
        "expectedMoveRatio": reporter.expected_move,
    }
    known = {name: value for name, value in fields.items() if value is not None}
    return _underlying_fields(reporter.underlying) | _report_fields(reporter) | known
