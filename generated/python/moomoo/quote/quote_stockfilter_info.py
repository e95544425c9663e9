"""Names of `moomoo.quote.quote_stockfilter_info`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend.contract import FilterStockData
from opend_protocol.builders import (
    AccumulateFilter,
    CustomIndicatorFilter,
    FinancialFilter,
    PatternFilter,
    SimpleFilter,
)

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = [
    "AccumulateFilter",
    "CustomIndicatorFilter",
    "FilterStockData",
    "FinancialFilter",
    "PatternFilter",
    "SimpleFilter",
]
