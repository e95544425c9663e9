"""Names of `moomoo.quote.quote_option_event_info`; they are the same for every brand."""

from opend_protocol.builders import (
    DividendRankFilter,
    EarningsBeatRankFilter,
    EarningsCalendarFilter,
    EarningsFilter,
    HighDividendSOERankFilter,
    HotListFilter,
    OptionEventAlertItem,
    OptionEventFilter,
    OptionEventSort,
    OptionRankFilter,
    PeriodChangeRankFilter,
    SellerFilter,
    SimpleRankFilter,
    UnderlyingRankFilter,
    ZeroDteContractFilter,
    ZeroDteFilter,
)

__all__ = [
    "DividendRankFilter",
    "EarningsBeatRankFilter",
    "EarningsCalendarFilter",
    "EarningsFilter",
    "HighDividendSOERankFilter",
    "HotListFilter",
    "OptionEventAlertItem",
    "OptionEventFilter",
    "OptionEventSort",
    "OptionRankFilter",
    "PeriodChangeRankFilter",
    "SellerFilter",
    "SimpleRankFilter",
    "UnderlyingRankFilter",
    "ZeroDteContractFilter",
    "ZeroDteFilter",
]
