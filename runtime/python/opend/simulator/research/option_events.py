"""The list of unusual option trades."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from opend.simulator.market.instruments import Instrument, Key
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text, security_fields, time_text

from .columns import Columns
from .estimates import report_day
from .selection import asked_count, page, wanted_securities
from .underlyings import OPTION_MARKET
from .unusual_trades import UnusualTrade, UnusualTrades, action_type

_EVENT = "Qot_GetOptionEvent"
_INDICATOR = f"{_EVENT}.EventIndicatorType"
_USUAL_COUNT, _MOST = 200, 300
_MOST_DAYS = 5
_IN_THE_MONEY, _OUT_OF_THE_MONEY = 1, 2

COLUMNS = Columns(
    {
        "OwnerList": attrgetter("owner.key"),
        "CorporateAction": lambda trade: [action_type(action) for action in trade.actions],
        "IndustryPlate": attrgetter("underlying.plates"),
        "ConceptPlate": attrgetter("underlying.plates"),
        "MarketCap": attrgetter("underlying.market_cap"),
        "OptionType": attrgetter("terms.kind"),
        "MoneyType": lambda trade: _OUT_OF_THE_MONEY if trade.out_of_the_money > 0 else _IN_THE_MONEY,
        "StrikePrice": attrgetter("terms.strike"),
        "ExpiryDays": attrgetter("days_left"),
        "OTM": attrgetter("out_of_the_money"),
        "TickerType": attrgetter("side"),
        "Volume": attrgetter("volume"),
        "Turnover": attrgetter("turnover"),
        "Price": attrgetter("price"),
        "Time": attrgetter("time"),
        "OrderType": attrgetter("way"),
        "Strategy": attrgetter("strategy"),
        "Sentiment": attrgetter("sentiment"),
        "TotalVolume": attrgetter("day_volume"),
        "TotalOI": attrgetter("open_interest"),
        "VoRatio": attrgetter("volume_ratio"),
        "IV": attrgetter("iv"),
        **{name: attrgetter(f"greeks.{name.lower()}") for name in ("Delta", "Gamma", "Vega", "Theta", "Rho")},
    },
    _INDICATOR,
    _INDICATOR,
    "sort: indicatorType",
)


class OptionEvents(Room):
    """Handler of unusual option trades.

    Args:
        trades: all of them.
    """

    def __init__(self, trades: UnusualTrades) -> None:
        self._desk = trades.desk
        self._market = trades.desk.market
        self._trades = trades

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register(_EVENT, self._list)

    # --- lists

    def _list(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_enum("optionMarket", c2s.optionMarket, OPTION_MARKET)
        # How many days to look back at is not a figure of a trade.
        filters = [each for each in c2s.filterList if each.indicatorType != number(_INDICATOR, "MaxDayNum")]
        since = self._since(self._desk.owners(market)[0], [each for each in c2s.filterList if each not in filters])
        owners = self._trades.owners(market, _named(filters))
        found = self._trades.between(owners, since, self._market.now())
        kept = COLUMNS.keep(found, filters)
        sort = c2s.sort.indicatorType if c2s.HasField("sort") else 0
        rows = COLUMNS.sort(kept, sort, "Time", descending=not c2s.sort.isAsc)
        shown, following = page(rows, c2s.page, asked_count(c2s, _USUAL_COUNT, _MOST))
        answer = {
            "eventList": [self._event_fields(trade) for trade in shown],
            "nextPage": following,
            "allCount": len(rows),
            "updateTimestamp": self._market.now(),
        }
        return success(call, answer)

    def _since(self, owner: Instrument, day_filters: Sequence[Any]) -> float:
        """When the days begin that a request looks at: the last trading day, or some days up to it."""
        named = [value for each in day_filters for value in each.indicatorValue.valueList]
        bounds = [each.indicatorValue.valueInterval.filterMax.value for each in day_filters]
        days = min(max([1, *named, *map(int, bounds)]), _MOST_DAYS)
        sessions, last = self._market.sessions(owner), self._desk.today(owner)
        return sessions.midnight(sessions.previous_day(last, days - 1) if days > 1 else last)

    def _event_fields(self, trade: UnusualTrade) -> dict[str, Any]:
        sessions = self._market.sessions(trade.option)
        greeks = {name: getattr(trade.greeks, name) for name in ("delta", "gamma", "vega", "theta", "rho")}
        return (
            {
                "option": security_fields(trade.option),
                "owner": security_fields(trade.owner),
                "symbol": trade.owner.code,
                "fillTime": time_text(sessions.local(trade.time)),
                "fillTimestamp": trade.time,
                "tickerType": trade.side,
                "price": trade.price,
                "volume": trade.volume,
                "turnover": trade.turnover,
                "optionType": trade.terms.kind,
                "strikePrice": trade.terms.strike,
                "strikeTime": day_text(trade.terms.expiry),
                "strikeTimestamp": sessions.midnight(trade.terms.expiry),
                "dte": trade.days_left,
                "underlyingPrice": trade.spot,
                "otm": trade.out_of_the_money,
                "bidPrice": trade.bid,
                "askPrice": trade.ask,
                "iv": trade.iv,
                "totalVolume": trade.day_volume,
                "totalOpenInterest": trade.open_interest,
                "voRatio": trade.volume_ratio,
                "sentiment": trade.sentiment,
                "orderTypeList": [trade.way],
                "strategyType": trade.strategy,
            }
            | greeks
            | self._company_fields(trade)
            | self._plate_fields(trade)
        )

    def _company_fields(self, trade: UnusualTrade) -> dict[str, Any]:
        midnight = self._market.sessions(trade.owner).midnight
        actions = [
            {"actionType": action_type(each), "actionTime": day_text(each.day), "actionTimestamp": midnight(each.day)}
            for each in trade.actions
        ]
        report = trade.next_report
        if report is None:
            return {"corporateActionList": actions}
        enum = "Qot_OptionCommon.EarningsPubType"
        return {
            "corporateActionList": actions,
            "earningsTime": day_text(report_day(self._market, trade.owner, report)),
            "earningsPubType": number(enum, "Before" if report.before_open else "After"),
        }

    def _plate_fields(self, trade: UnusualTrade) -> dict[str, Any]:
        plates = self._market.universe.plates_of(trade.owner)
        kinds = {"industryPlateList": "Industry", "conceptPlateList": "Concept"}
        return {
            field: [
                security_fields(each.key) for each in plates if each.kind == number("Qot_Common.PlateSetType", kind)
            ]
            for field, kind in kinds.items()
        }


def _named(filters: Sequence[Any]) -> set[Key]:
    """The underlyings that filters name."""
    owner_list = number(_INDICATOR, "OwnerList")
    named = (each.indicatorValue for each in filters if each.indicatorType == owner_list)
    return {key for wanted in named for key in wanted_securities(wanted)}
