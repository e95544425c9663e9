"""Names of `futu.quote.quote_stockfilter_info`; they are the same for every brand."""

from opend.contract import FilterStockData
from opend_protocol.builders import (
    AccumulateFilter,
    CustomIndicatorFilter,
    FinancialFilter,
    PatternFilter,
    SimpleFilter,
)

__all__ = [
    "AccumulateFilter",
    "CustomIndicatorFilter",
    "FilterStockData",
    "FinancialFilter",
    "PatternFilter",
    "SimpleFilter",
]
