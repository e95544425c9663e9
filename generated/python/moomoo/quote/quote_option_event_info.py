"""Names of `moomoo.quote.quote_option_event_info`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
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

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

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
