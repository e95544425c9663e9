"""Ranks of companies: by dividends, and by what people talk about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from opend.simulator.market.instruments import QotMarket
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text
from opend.simulator.shares import Share, Survey

from .columns import Columns
from .days import midnight
from .dividend_record import average_yield, frequency, next_ex_day, payout_ratio, years_of_growth
from .headlines import Newsroom
from .heat import NEWS, SEARCH, TRADE, average_heat, average_heat_change, heat, heat_change
from .payouts import payouts
from .rank_columns import INDICATORS, QUOTE, fields_of
from .selection import Figure, asked_count
from .session_ranks import MARKETS, item, ranked
from .subjects import check_market_number

_USUAL_DIVIDENDS, _MOST_DIVIDENDS = 10, 300
_STATE_OWNED = "State-owned Enterprises"
_HIGH_YIELD = 2.0  # percent

_DIVIDEND_FIGURES: dict[str, Figure] = {
    **INDICATORS,
    "AvgDividendYield5Y": average_yield,
    "DistributionFrequency": frequency,
    "DividendGrowYear": years_of_growth,
    "PayoutRatioLFY": payout_ratio,
}
_SOE_FIELDS = (
    "industry",
    "curPrice",
    "changeRatio",
    "turnover",
    "volume",
    "marketCap",
    "peTTM",
    "pb",
    "dividendYieldTTM",
    "turnoverRatio",
    *(f"changeRate{days}D" for days in (5, 10, 20, 60, 120, 250)),
)
_HEAT_KINDS = {"TradeHeat": TRADE, "SearchHeat": SEARCH, "NewsHeat": NEWS}
_NEWS = 2  # the kind of news that newspapers bring


class CompanyRanks(Room):
    """Handlers of ranks of companies.

    Args:
        survey: knows the shares of all markets.
        newsroom: writes the news.
    """

    def __init__(self, survey: Survey, newsroom: Newsroom) -> None:
        self._survey = survey
        self._newsroom = newsroom
        self._market = survey.market
        self._seed = survey.market.seed

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetDividendRank", self._dividends)
        responder.register("Qot_GetHighDividendSOERank", self._state_owned)
        responder.register("Qot_GetHotList", self._hot)

    # --- dividends

    def _dividends(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_market_number(c2s.market, "rank of dividends", MARKETS)
        enum = "Qot_GetDividendRank.DividendRankType"
        grows = check_enum("rankType", c2s.rankType, enum) == number(enum, "DividendGrowth")
        columns = self._dividend_columns()
        kept = columns.keep(self._payers(market, grows=grows), c2s.filterList)
        usual = "DividendGrowYear" if grows else "DividendYieldTTM"
        rows = columns.sort(kept, c2s.sortField, usual, descending=True)
        shown = rows[: asked_count(c2s, _USUAL_DIVIDENDS, _MOST_DIVIDENDS)]
        return success(call, {"dataList": [item(share, self._dividend_fields(share)) for share in shown]})

    def _dividend_columns(self) -> Columns:
        figures = _DIVIDEND_FIGURES | {"NextPayableDate": self._next_payment_time}
        package = "Qot_GetDividendRank"
        return Columns(figures, f"{package}.IndicatorType", f"{package}.SortField", "sortField")

    def _payers(self, market: int, *, grows: bool) -> list[Share]:
        payers = [share for share in self._survey.shares(market) if share.dividends_ttm]
        return [share for share in payers if years_of_growth(share)] if grows else payers

    def _dividend_fields(self, share: Share) -> dict[str, Any]:
        payment = self._next_payment(share)
        names = ("industry", "curPrice", "changeRate", "changeAmount", "marketCap", "dividendYieldTTM", "dividendsTTM")
        return fields_of(share, *names) | {
            "avgDividendYield5Y": average_yield(share),
            "distributionFrequency": frequency(share),
            "dividendGrowYear": years_of_growth(share),
            "payoutRatioLFY": payout_ratio(share),
            "nextPayableDate": None if payment is None else day_text(payment),
        }

    def _next_payment(self, share: Share) -> date | None:
        """The day of the next payment that has been announced."""
        if next_ex_day(share) is None:
            return None
        coming = payouts(self._seed, self._market, share.instrument)
        return min(
            (each.payable_day for each in coming if each.announced <= share.day < each.payable_day), default=None
        )

    def _next_payment_time(self, share: Share) -> int | None:
        payment = self._next_payment(share)
        return None if payment is None else midnight(self._market, share.instrument, payment)

    def _state_owned(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        package = "Qot_GetHighDividendSOERank"
        columns = Columns(INDICATORS, f"{package}.IndicatorType", f"{package}.SortField", "sortField")
        kept = columns.keep(self._dear_payers(), c2s.filterList)
        return ranked(
            call, kept, columns.sort_figure(c2s.sortField, "MarketCap"), lambda each: fields_of(each, *_SOE_FIELDS)
        )

    def _dear_payers(self) -> Iterator[Share]:
        """State-owned Chinese companies in Hong Kong that pay much and cost less than their book value."""
        plates = self._market.universe.plates(QotMarket.HK)
        members = {key for plate in plates if plate.name == _STATE_OWNED for key in plate.members}
        for share in self._survey.shares(QotMarket.HK):
            if share.instrument.key in members and share.dividend_yield >= _HIGH_YIELD and 0 < (share.pb or 0) < 1:
                yield share

    # --- what people talk about

    def _hot(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        package = "Qot_GetHotList"
        market = check_market_number(c2s.market, "list of what is hot", MARKETS)
        figures: dict[str, Figure] = {name: self._heat(kind) for name, kind in _HEAT_KINDS.items()}
        figures |= {"AverageHeat": lambda share: average_heat(self._seed, share), "MarketCap": QUOTE["marketCap"]}
        columns = Columns(figures, f"{package}.IndicatorType", f"{package}.HotListSortField", "sortField")
        kept = columns.keep(self._survey.shares(market), c2s.filterList)
        return ranked(call, kept, columns.sort_figure(c2s.sortField, "AverageHeat"), self._heat_fields)

    def _heat(self, kind: str) -> Callable[[Share], float]:
        return lambda share: heat(self._seed, share, kind)

    def _heat_fields(self, share: Share) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for kind in _HEAT_KINDS.values():
            fields[f"{kind}Heat"] = heat(self._seed, share, kind)
            fields[f"{kind}HeatChange"] = heat_change(self._seed, share, kind)
        return fields | {
            "averageHeat": average_heat(self._seed, share),
            "averageHeatChange": average_heat_change(self._seed, share),
            "newsInfo": self._news(share),
        }

    def _news(self, share: Share) -> dict[str, Any] | None:
        headlines = self._newsroom.about(share.instrument)
        if not headlines:
            return None
        return {"newsType": _NEWS, "title": headlines[0].title, "newsUrl": headlines[0].url}
