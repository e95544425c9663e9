"""Calendars of companies: when they report, and what they pay."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from operator import attrgetter
from typing import Any, Protocol

from opend.simulator.market.companies import Company, Report
from opend.simulator.market.instruments import Instrument, Key, Kind
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text, parse_day, parse_days, security_fields
from opend.simulator.shares import Share

from .columns import Columns
from .estimates import AFTER_CLOSE, BEFORE_OPEN, KINDS, main_period, outcome, report_day, reports_between
from .heat import average_heat
from .payouts import Payout, payouts
from .periods import ANNUAL
from .selection import cut
from .session_ranks import MARKETS
from .subjects import check_market_number
from .underlying import Underlying
from .underlyings import OptionDesk

_PACKAGE = "Qot_GetEarningsCalendar"
_PUBLISHED = f"{_PACKAGE}.EarningsCalendarPubType"
_ESTIMATE = f"{_PACKAGE}.EarningsCalendarEstimateType"
_LISTS = f"{_PACKAGE}.EarningsCalendarStockListType"
_USUAL_DAYS, _MOST_DAYS = 6, 62
_LONGEST_HOLIDAY = timedelta(days=10)
_STARRED = "Starred"


class Watched(Protocol):
    """What the user watches."""

    def __contains__(self, key: object) -> bool:
        """Whether a security is watched."""

    def members(self, group: str) -> list[Instrument]:
        """The securities of a group."""


@dataclass(frozen=True)
class OwnLists:
    """The lists of securities that are the user's own.

    Attributes:
        watched: the watchlist.
        held: gives the securities of which there are positions.
    """

    watched: Watched
    held: Callable[[], Collection[Key]]

    def of(self, key: Key) -> list[int]:
        """The `EarningsCalendarStockListType` of the lists that a security is in."""
        starred = {instrument.key for instrument in self.watched.members(_STARRED)}
        inside = {"Watchlist": key in self.watched, "Position": key in self.held(), "Special": key in starred}
        return [number(_LISTS, name) for name, is_in in inside.items() if is_in]


class Release:
    """A report of a company, with the stock as it stands now.

    Attributes:
        share: the stock.
        report: that came out, or will.
        day: the trading day of it.
    """

    def __init__(self, desk: OptionDesk, share: Share, company: Company, report: Report) -> None:
        self._desk = desk
        self.share = share
        self.company = company
        self.report = report
        self.day = report_day(desk.market, share.instrument, report)

    @property
    def moment(self) -> float:
        """When it comes out, in seconds since 1970."""
        hour = BEFORE_OPEN if self.report.before_open else AFTER_CLOSE
        return self._desk.market.moment(self.share.instrument, datetime.combine(self.day, hour))

    @property
    def published(self) -> int:
        """`EarningsCalendarPubType`: before or after the market's hours."""
        return number(_PUBLISHED, "Before" if self.report.before_open else "After")

    @cached_property
    def underlying(self) -> Underlying | None:
        """What is told of its options; None where it has none."""
        day = self._desk.market.today(self.share.instrument)
        has_options = self._desk.market.universe.expiries(self.share.instrument, day)
        return self._desk.of_share(self.share) if has_options else None

    def of_options(self, attribute: str) -> Any:
        """A figure of its options; None where it has none."""
        return None if self.underlying is None else getattr(self.underlying, attribute)

    @property
    def heat(self) -> float:
        """How much people talk about it."""
        return average_heat(self._desk.market.seed, self.share)


class Calendars(Room):
    """Handlers of calendars.

    Args:
        desk: knows the underlyings of options, and with them all shares.
        lists: the user's own.
    """

    def __init__(self, desk: OptionDesk, lists: OwnLists) -> None:
        self._desk = desk
        self._survey = desk.survey
        self._market = desk.market
        self._seed = desk.market.seed
        self._columns = Columns(
            {
                "PubType": attrgetter("published"),
                "EstimateType": lambda _: [number(_ESTIMATE, kind) for kind in KINDS],
                "MarketCap": attrgetter("share.market_cap"),
                "RtMarketCap": attrgetter("share.market_cap"),
                "StockListType": lambda release: lists.of(release.share.instrument.key),
                "OptionVolume": lambda release: release.of_options("volume"),
                "IV": lambda release: release.of_options("iv"),
                "IVRank": lambda release: release.of_options("iv_rank"),
                "IVPercentile": lambda release: release.of_options("iv_percentile"),
                "Hot": attrgetter("heat"),
            },
            f"{_PACKAGE}.EarningsCalendarIndicatorType",
            f"{_PACKAGE}.EarningsCalendarSortType",
        )

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register(_PACKAGE, self._earnings)
        responder.register("Qot_GetDividendCalendar", self._dividends)

    # --- reports

    def _earnings(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_market_number(c2s.market, "calendar of earnings", MARKETS)
        first, last = self._days(market, c2s)
        releases = sorted(self._releases(market, first, last), key=lambda each: (each.moment, -each.share.market_cap))
        kept = self._columns.keep(releases, c2s.filterList)
        if c2s.sortType:
            kept = self._columns.sort(kept, c2s.sortType, "Hot", descending=True)
        wanted = _wanted_estimates(c2s)
        return success(call, {"itemList": [self._release_fields(release, wanted) for release in kept]})

    def _days(self, market: int, c2s: Any) -> tuple[date, date]:
        """The days of the calendar: a week from today on where the request names none."""
        shares = self._survey.shares(market)
        today = self._market.local(shares[0].instrument, self._market.now()).date()
        begin = c2s.beginDate or (day_text(today) if not c2s.endDate else c2s.endDate)
        end = c2s.endDate or day_text(parse_day("beginDate", begin) + timedelta(days=_USUAL_DAYS))
        first, last = parse_days(begin, end, names=("beginDate", "endDate"))
        if (last - first).days > _MOST_DAYS:
            raise Refusal(f"beginDate and endDate must be at most {_MOST_DAYS} days apart, not {(last - first).days}")
        return first, last

    def _releases(self, market: int, first: date, last: date) -> Iterator[Release]:
        for share in self._survey.shares(market):
            if share.company is not None:
                # What is announced on a holiday counts for the next trading day.
                for report in reports_between(share.company, first - _LONGEST_HOLIDAY, last):
                    release = Release(self._desk, share, share.company, report)
                    if first <= release.day <= last:
                        yield release

    def _release_fields(self, release: Release, wanted: Collection[int]) -> dict[str, Any]:
        fields = {
            "security": security_fields(release.share.instrument),
            "name": release.share.instrument.name,
            "earningsDate": day_text(release.day),
            "earningsTimestamp": release.moment,
            "pubType": release.published,
            "periodText": main_period(release.report).text,
            "estimateList": [
                self._estimate_fields(release, kind) for kind in KINDS if number(_ESTIMATE, kind) in wanted
            ],
            "optionVolume": release.of_options("volume"),
            "iv": release.of_options("iv"),
            "ivRank": release.of_options("iv_rank"),
            "ivPercentile": release.of_options("iv_percentile"),
            "marketCap": release.share.market_cap,
            "price": release.share.price,
        }
        return {name: value for name, value in fields.items() if value is not None}

    def _estimate_fields(self, release: Release, kind: str) -> dict[str, Any]:
        enum = f"{_PACKAGE}.EarningsCalendarPeriodType"
        found = outcome(self._seed, release.company, release.report, kind, main_period(release.report))
        fields = {
            "estimateType": number(_ESTIMATE, kind),
            "predictValue": found.estimate,
            "currency": release.company.currency,
            "periodType": number(enum, "Annual" if found.period.kind == ANNUAL else "Quarterly"),
        }
        return fields | ({"actualValue": found.actual} if release.moment <= self._market.now() else {})

    # --- dividends

    def _dividends(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_market_number(c2s.market, "calendar of dividends", MARKETS)
        day = parse_day("date", c2s.date)
        found = list(self._payouts(market, day))
        count = c2s.count if c2s.HasField("count") else len(found)
        items = [_payout_fields(instrument, payout) for instrument, payout in cut(found, c2s.dataFrom, count)]
        return success(call, {"itemList": items, "allCount": len(found)})

    def _payouts(self, market: int, day: date) -> Iterator[tuple[Instrument, Payout]]:
        """The dividends of a market whose ex-date is a day, as far as they have been announced."""
        for kind in (Kind.STOCK, Kind.TRUST):
            for instrument in self._market.universe.all(market, kind):
                if any(action.day == day for action in self._survey.actions(instrument)):
                    today = self._market.today(instrument)
                    for payout in payouts(self._seed, self._market, instrument):
                        if payout.ex_day == day and payout.announced <= today:
                            yield instrument, payout


def _wanted_estimates(c2s: Any) -> Collection[int]:
    """The estimates that are told: all, unless a filter names some."""
    enum = f"{_PACKAGE}.EarningsCalendarIndicatorType"
    named = [
        value
        for wanted in c2s.filterList
        if wanted.indicatorType == number(enum, "EstimateType")
        for value in wanted.indicatorValue.valueList
    ]
    for value in named:
        check_enum("filterList: EstimateType", value, _ESTIMATE)
    return named or [number(_ESTIMATE, kind) for kind in KINDS]


def _payout_fields(instrument: Instrument, payout: Payout) -> dict[str, Any]:
    return {
        "security": security_fields(instrument),
        "name": instrument.name,
        "statement": payout.statement,
        "recordDate": day_text(payout.record_day),
        "exDate": day_text(payout.ex_day),
        "dividendPayableDate": day_text(payout.payable_day),
    }
