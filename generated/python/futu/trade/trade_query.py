"""Names of `futu.trade.trade_query`; they are the same for every brand."""

from opend_protocol.constants import NoneDataValue

__all__ = ["NoneDataValue"]
