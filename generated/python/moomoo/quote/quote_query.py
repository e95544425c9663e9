"""Names of `moomoo.quote.quote_query`; they are the same for every brand."""

from opend_protocol.builders import (
    OptionDataFilter,
    OptionScreenRequest,
    OptionStrategyLeg,
    StockScreenRequest,
    WarrantScreenRequest,
)
from opend_protocol.constants import NoneDataType

__all__ = [
    "NoneDataType",
    "OptionDataFilter",
    "OptionScreenRequest",
    "OptionStrategyLeg",
    "StockScreenRequest",
    "WarrantScreenRequest",
]
