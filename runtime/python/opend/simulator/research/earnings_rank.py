"""The rank of companies whose reports were better than expected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Any

from opend.simulator.market.companies import Company, Report
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text
from opend.simulator.shares import Share, Survey

from .columns import Columns
from .days import midnight
from .estimates import KINDS, Outcome, last_report, main_period, outcome, reaction
from .periods import ANNUAL, HALF_YEAR, Period
from .rank_columns import INDICATORS, fields_of
from .selection import Figure, asked_count
from .session_ranks import MARKETS, item
from .subjects import check_market_number

_USUAL_COUNT, _MOST = 30, 300
_PERIODS = {"LatestHalf": HALF_YEAR, "LatestAnnual": ANNUAL}


class EarningsRank(Room):
    """Handler of the rank of earnings.

    Args:
        survey: knows the shares of all markets.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._market = survey.market
        self._seed = survey.market.seed

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetEarningsBeatRank", self._beats)

    def _beats(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        package = "Qot_GetEarningsBeatRank"
        market = check_market_number(c2s.market, "rank of earnings", MARKETS)
        beat = check_enum("beatType", c2s.beatType, f"{package}.BeatType")
        term = check_enum("term", c2s.term, f"{package}.BeatTerm", allow_zero=True)
        kind = KINDS[beat - 1]
        rows = [row for row in self._outcomes(self._survey.shares(market), kind, term) if row.outcome.surprise > 0]
        columns = Columns(_BEAT_FIGURES, f"{package}.IndicatorType", f"{package}.SortField", "sortField")
        kept = columns.keep(rows, c2s.filterList)
        sorted_rows = columns.sort(kept, c2s.sortField, "MarketCap", descending=True)
        shown = sorted_rows[: asked_count(c2s, _USUAL_COUNT, _MOST)]
        items = [item(row.share, _beat_fields(row)) for row in shown]
        return success(call, {"dataList": items, "allCount": len(sorted_rows)})

    def _outcomes(self, shares: Iterable[Share], kind: str, term: int) -> Iterator[_Beat]:
        for share in shares:
            if share.company is not None:
                for report, period in _reports(share.company, share.day, term):
                    yield _Beat(self._market, share, outcome(self._seed, share.company, report, kind, period))


@dataclass(frozen=True)
class _Beat:
    """A share, and a figure of its company's report."""

    market: Market
    share: Share
    outcome: Outcome

    @property
    def released(self) -> str:
        """The day of the release."""
        return day_text(self.outcome.report.announced)

    @property
    def released_at(self) -> int:
        """The same in seconds since 1970."""
        return midnight(self.market, self.share.instrument, self.outcome.report.announced)

    @cached_property
    def day_change(self) -> float | None:
        """How the price changed on the day that first knew it, so far where that is today."""
        return reaction(self.market, self.share, self.outcome.report)


def _of_share(figure: Figure) -> Figure:
    return lambda row: figure(row.share)


_BEAT_FIGURES: dict[str, Figure] = {
    **{name: _of_share(figure) for name, figure in INDICATORS.items()},
    "BeatRatio": attrgetter("outcome.surprise"),
    "ReleasedDate": attrgetter("released_at"),
    "Actual": attrgetter("outcome.actual"),
    "Estimate": attrgetter("outcome.estimate"),
    "Yoy": attrgetter("outcome.year_before"),
    "YoyGrowth": attrgetter("outcome.growth"),
    "EarningDayChg": attrgetter("day_change"),
}


def _beat_fields(row: _Beat) -> dict[str, Any]:
    enum = "Qot_GetEarningsBeatRank.PostPeriodType"
    names = ("industry", "curPrice", "lastClosePrice", "changeRate", "marketCap", "peTTM", "dividendsTTM")
    return fields_of(row.share, *names) | {
        "releasedDate": row.released,
        "beatRatio": row.outcome.surprise,
        "actual": row.outcome.actual,
        "estimate": row.outcome.estimate,
        "yoy": row.outcome.year_before,
        "yoyGrowth": row.outcome.growth,
        "earningDayChg": row.day_change,
        "term": row.outcome.period.text,
        "detailPostPeriod": number(enum, "Before" if row.outcome.report.before_open else "After"),
    }


def _reports(company: Company, day: date, term: int) -> Iterator[tuple[Report, Period]]:
    """The newest report that a term asks for, or that of each kind."""
    enum = "Qot_GetEarningsBeatRank.BeatTerm"
    named = [kind for name, kind in _PERIODS.items() if term in (number(enum, name), number(enum, "All"))]
    if term == number(enum, "Latest"):
        report, _ = last_report(company, day)
        yield report, main_period(report)
    if term in (number(enum, "LatestQuarter"), number(enum, "All")):
        yield last_report(company, day)
    for kind in named:
        yield last_report(company, day, kind)
