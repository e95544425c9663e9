"""Names of `futu.quote.quote_query`; they are the same for every brand."""

from opend_protocol.builders import OptionDataFilter, OptionStrategyLeg
from opend_protocol.constants import NoneDataType

__all__ = ["NoneDataType", "OptionDataFilter", "OptionStrategyLeg"]
