"""Figures of underlyings and options, by the names that screens and ranks of options have for them."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from opend.simulator.market.instruments import Kind
from opend.simulator.market.option_dates import Cycle

from .columns import Columns
from .option_rows import OptionRow
from .selection import Figure
from .underlying import Underlying

_ALL, _EQUITY, _ETF = 0, 1, 2  # of Qot_OptionCommon.StockCategory
MONTHLY, WEEKLY = 1, 2
"""`Qot_OptionCommon.ExpirationType`, as far as it is simulated."""

_COMMON = "Qot_OptionCommon"


def expiration_type(cycle: int) -> int:
    """The `Qot_OptionCommon.ExpirationType` of a `Qot_Common.ExpirationCycle`."""
    return MONTHLY if cycle == Cycle.MONTH else WEEKLY


def categories(underlying: Underlying) -> tuple[int, int]:
    """The `Qot_OptionCommon.StockCategory` that an underlying counts among."""
    return _ALL, _ETF if underlying.instrument.kind == Kind.TRUST else _EQUITY


OF_UNDERLYINGS: dict[str, Figure] = {
    "OwnerList": attrgetter("instrument.key"),
    "StockCategory": categories,
    "Plate": attrgetter("plates"),
    "Volume": attrgetter("volume"),
    "OpenInterest": attrgetter("open_interest"),
    "IV": attrgetter("iv"),
    "HV": attrgetter("hv"),
    "IVRank": attrgetter("iv_rank"),
    "IVPercentile": attrgetter("iv_percentile"),
    "IVChange": attrgetter("iv_change"),
    "HVChange": attrgetter("hv_change"),
    "VolumeRatio": attrgetter("volume_ratio"),
    "OIRatio": attrgetter("open_interest_ratio"),
    "OpenInterestRatio": attrgetter("open_interest_ratio"),
    "MarketCap": attrgetter("market_cap"),
    "Price": attrgetter("price"),
    "PriceChange": attrgetter("change_rate"),
    "ChangeRate": attrgetter("change_rate"),
}
"""Of rows that are underlyings."""

OF_OPTIONS: dict[str, Figure] = {
    "OptionType": attrgetter("terms.kind"),
    "LeftDays": attrgetter("days_left"),
    "InTheMoney": lambda row: int(row.intrinsic > 0),
    "Price": attrgetter("price"),
    "ChangeRate": attrgetter("quote.change_rate"),
    "Volume": attrgetter("quote.volume"),
    "Turnover": attrgetter("quote.turnover"),
    "OpenInterest": attrgetter("open_interest"),
    "OI": attrgetter("open_interest"),
    "OIIncrement": lambda row: max(row.open_interest_change, 0),
    "OIDecrement": lambda row: max(-row.open_interest_change, 0),
    "OIMarketCap": attrgetter("open_interest_value"),
    "OIMarketCapIncrement": lambda row: max(row.open_interest_value_change, 0.0),
    "OIMarketCapDecrement": lambda row: max(-row.open_interest_value_change, 0.0),
    "IV": attrgetter("iv"),
    "Delta": attrgetter("greeks.delta"),
    "Gamma": attrgetter("greeks.gamma"),
    "Theta": attrgetter("greeks.theta"),
    "Vega": attrgetter("greeks.vega"),
    "Rho": attrgetter("greeks.rho"),
    "BreakEvenPoint": attrgetter("breakeven"),
    "ToBep": attrgetter("to_breakeven"),
    "BuyProfitProbability": attrgetter("profit_chance"),
    "SellProfitProbability": attrgetter("seller_profit_chance"),
}
"""Of rows that are options."""

_FOR_SELLERS: dict[str, Figure] = {
    "ExpirationType": lambda row: expiration_type(row.expiration),
    "OptionExpirationType": lambda row: expiration_type(row.expiration),
    "LeftDays": attrgetter("days_left"),
    "StrikeDateTimestamp": attrgetter("expiry_time"),
    "Premium": attrgetter("contract_price"),
    "AnnualizedReturn": lambda row: row.yearly(row.seller_return),
    "IntervalReturn": attrgetter("seller_return"),
    "ItmProbability": attrgetter("exercise_chance"),
    "OtmDegree": attrgetter("out_of_the_money"),
    "OtmProbability": attrgetter("idle_chance"),
    "OptionIV": attrgetter("iv"),
    "BidPrice": attrgetter("bid.price"),
    "AskPrice": attrgetter("ask.price"),
    "OptionVolume": attrgetter("quote.volume"),
    "OptionOpenInterest": attrgetter("open_interest"),
}
_RANK_INDICATOR, _SELLER_INDICATOR = f"{_COMMON}.OptionRankIndicatorType", f"{_COMMON}.SellerIndicatorType"
_UNDER_RANKED = {"UnderlyingIV": "IV", "UnderlyingHV": "HV"} | {
    name: name for name in ("StockCategory", "MarketCap", "OwnerList", "IVRank", "IVPercentile")
}

QUOTED = (
    "Price",
    "ChangeRate",
    "Volume",
    "Turnover",
    "OIMarketCap",
    "OIMarketCapIncrement",
    "OIMarketCapDecrement",
    "BreakEvenPoint",
    "ToBep",
    "BuyProfitProbability",
    "SellProfitProbability",
)
"""Figures of options for which quotes are needed."""

_QUOTED_FOR_SELLERS = ("Premium", "AnnualizedReturn", "IntervalReturn", "BidPrice", "AskPrice", "OptionVolume")

UNDERLYING_RANK = Columns(OF_UNDERLYINGS, f"{_COMMON}.UnderlyingRankIndicatorType", f"{_COMMON}.UnderlyingRankSortType")
OPTION_RANK = Columns(OF_OPTIONS, _RANK_INDICATOR, f"{_COMMON}.OptionRankType", costly=QUOTED)
UNDER_OPTION_RANK = Columns({name: OF_UNDERLYINGS[own] for name, own in _UNDER_RANKED.items()}, _RANK_INDICATOR)
SELLER = Columns(_FOR_SELLERS, _SELLER_INDICATOR, f"{_COMMON}.SellerSortType", costly=_QUOTED_FOR_SELLERS)
UNDER_SELLER = Columns(OF_UNDERLYINGS, _SELLER_INDICATOR)
ZERO_DTE_CONTRACT = Columns(OF_OPTIONS, f"{_COMMON}.ZeroDteContractIndicatorType", f"{_COMMON}.ZeroDteContractSortType")


def greek_fields(row: OptionRow) -> dict[str, Any]:
    """The Greeks of an option, by the names of fields."""
    return {name: getattr(row.greeks, name) for name in ("delta", "gamma", "vega", "theta", "rho")}
