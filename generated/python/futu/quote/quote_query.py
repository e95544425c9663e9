"""Names of `futu.quote.quote_query`; they are the same for every brand."""

from opend.contract import conv_pb_security_to_code
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
    "conv_pb_security_to_code",
]
