"""Names of `moomoo.quote.quote_query`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend.contract import conv_pb_security_to_code
from opend_protocol.builders import (
    OptionDataFilter,
    OptionScreenRequest,
    OptionStrategyLeg,
    StockScreenRequest,
    WarrantScreenRequest,
)
from opend_protocol.constants import NoneDataType

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = [
    "NoneDataType",
    "OptionDataFilter",
    "OptionScreenRequest",
    "OptionStrategyLeg",
    "StockScreenRequest",
    "WarrantScreenRequest",
    "conv_pb_security_to_code",
]
