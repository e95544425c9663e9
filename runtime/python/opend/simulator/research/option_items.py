"""What the option screener can be asked of options and of their underlyings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter

from opend import schema
from opend.simulator.market.option_dates import Cycle
from opend.simulator.responder import Refusal

from .option_columns import OF_UNDERLYINGS
from .option_rows import OptionRow
from .selection import Figure

UNDERLYING, OPTION = "Qot_OptionScreen.UnderlyingIndicatorType", "Qot_OptionScreen.OptionIndicatorType"
"""The enums that number them."""

_AMERICAN, _EUROPEAN = 1, 2
_WEEKLY, _MONTHLY = 1, 2  # as this screener numbers them


@dataclass(frozen=True)
class Item:
    """What can be asked of options.

    Attributes:
        field: of a reply's item; empty where it is in none.
        figure: its value.
        is_quoted: whether a quote is needed for it.
    """

    field: str
    figure: Figure
    is_quoted: bool = False


def _expiration(row: OptionRow) -> int:
    return _MONTHLY if row.expiration == Cycle.MONTH else _WEEKLY


OPTION_ITEMS: Mapping[str, Item] = {
    "StrikePrice": Item("strikePrice", attrgetter("strike")),
    "LeftDay": Item("leftDay", attrgetter("days_left")),
    "OptionType": Item("optionType", attrgetter("terms.kind")),
    "ExerciseType": Item("exerciseType", lambda row: _EUROPEAN if row.terms.is_european else _AMERICAN),
    "ExpirationType": Item("expirationType", _expiration),
    "StrikeDateTimestamp": Item("strikeDate", attrgetter("expiry_time")),
    "InTheMoney": Item("inTheMoney", lambda row: int(row.intrinsic > 0)),
    "Price": Item("price", attrgetter("price"), is_quoted=True),
    "MidPrice": Item("midPrice", attrgetter("middle"), is_quoted=True),
    "BidPrice": Item("bidPrice", attrgetter("bid.price"), is_quoted=True),
    "AskPrice": Item("askPrice", attrgetter("ask.price"), is_quoted=True),
    "BidAskSpread": Item("bidAskSpread", attrgetter("spread"), is_quoted=True),
    "BidVolume": Item("bidVolume", attrgetter("bid.volume"), is_quoted=True),
    "AskVolume": Item("askVolume", attrgetter("ask.volume"), is_quoted=True),
    "BidAskVolumeRatio": Item("bidAskVolumeRatio", attrgetter("bid_ask_volume_ratio"), is_quoted=True),
    "ChangeRate": Item("changeRate", attrgetter("quote.change_rate"), is_quoted=True),
    "Volume": Item("volume", attrgetter("quote.volume"), is_quoted=True),
    "Turnover": Item("turnover", attrgetter("quote.turnover"), is_quoted=True),
    "OpenInterest": Item("openInterest", attrgetter("open_interest")),
    "OpenInterestMarketCap": Item("openInterestMarketCap", attrgetter("open_interest_value"), is_quoted=True),
    "VolOIRatio": Item("volOIRatio", attrgetter("volume_by_open_interest"), is_quoted=True),
    "Premium": Item("premium", attrgetter("premium"), is_quoted=True),
    "ImpliedVolatility": Item("impliedVolatility", attrgetter("iv")),
    "HistoryVolatility": Item("historyVolatility", attrgetter("underlying.hv")),
    "IVHVRatio": Item("ivHvRatio", attrgetter("iv_hv_ratio")),
    "Delta": Item("delta", attrgetter("greeks.delta")),
    "Gamma": Item("gamma", attrgetter("greeks.gamma")),
    "Vega": Item("vega", attrgetter("greeks.vega")),
    "Theta": Item("theta", attrgetter("greeks.theta")),
    "Rho": Item("rho", attrgetter("greeks.rho")),
    "LeverageRatio": Item("leverageRatio", attrgetter("leverage"), is_quoted=True),
    "EffectiveGearing": Item("effectiveGearing", attrgetter("gearing"), is_quoted=True),
    "BuyToBep": Item("buyToBep", attrgetter("to_breakeven"), is_quoted=True),
    "SellToBep": Item("sellToBep", attrgetter("to_breakeven"), is_quoted=True),
    "BuyProfitProbability": Item("buyProfitProbability", attrgetter("profit_chance"), is_quoted=True),
    "SellProfitProbability": Item("sellProfitProbability", attrgetter("seller_profit_chance"), is_quoted=True),
    "IntrinsicValuePer": Item("intrinsicValuePer", attrgetter("intrinsic_part"), is_quoted=True),
    "TimeValuePer": Item("timeValuePer", attrgetter("time_part"), is_quoted=True),
    "ITMDegree": Item("itmDegree", attrgetter("in_the_money")),
    "OTMDegree": Item("otmDegree", attrgetter("out_of_the_money")),
    "ITMProbability": Item("itmProbability", attrgetter("exercise_chance")),
    "OTMProbability": Item("otmProbability", attrgetter("idle_chance")),
    "SellAnnualizedReturn": Item("sellAnnualizedReturn", lambda row: row.yearly(row.seller_return), is_quoted=True),
    "IntervalReturn": Item("intervalReturn", attrgetter("seller_return"), is_quoted=True),
    "BuyBreakEvenPoint": Item("buyBreakEvenPoint", attrgetter("breakeven"), is_quoted=True),
}
UNDERLYING_ITEMS: Mapping[str, Item] = {
    "StockList": Item("", lambda row: (row.instrument.id, row.instrument.key)),
    "IndexList": Item("", lambda row: (row.instrument.id, row.instrument.key)),
    "Volume": Item("", OF_UNDERLYINGS["Volume"]),
    "OpenInterest": Item("", OF_UNDERLYINGS["OpenInterest"]),
    "IV": Item("iv", OF_UNDERLYINGS["IV"]),
    "HV": Item("hv", OF_UNDERLYINGS["HV"]),
    "IVRank": Item("ivRank", OF_UNDERLYINGS["IVRank"]),
    "IVPercentile": Item("ivPercentile", OF_UNDERLYINGS["IVPercentile"]),
    "IVChange": Item("", OF_UNDERLYINGS["IVChange"]),
    "IVChangeRatio": Item("", attrgetter("iv_change_rate")),
    "IVHVRatio": Item("", attrgetter("iv_hv_ratio")),
    "IVHVSpread": Item("", attrgetter("iv_hv_spread")),
    "MarketCap": Item("marketCap", OF_UNDERLYINGS["MarketCap"]),
    "StockPrice": Item("price", OF_UNDERLYINGS["Price"]),
    "ChangeRate": Item("changeRate", OF_UNDERLYINGS["ChangeRate"]),
}


def find_item(field: str, value: int, enum: str, items: Mapping[str, Item]) -> Item:
    """What a request asks for.

    Args:
        field: of the request.
        value: the number there.
        enum: `UNDERLYING` or `OPTION`.
        items: those that there are, by name.

    Raises:
        Refusal: there is none.
    """
    head = f"{enum.rpartition('.')[2]}_"
    name = next((each.name for each in schema.enum_descriptor(enum).values if each.number == value), head)
    item = items.get(name.removeprefix(head))
    if item is None:
        raise Refusal(f"{field} {value} cannot be used here: it is no {head.rstrip('_')} that can be told")
    return item
