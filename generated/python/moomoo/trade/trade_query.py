"""Names of `moomoo.trade.trade_query`; they are the same for every brand."""

from opend.contract import is_HKTrade_order_status_finish, is_USTrade_order_status_finish
from opend_protocol.constants import NoneDataValue

__all__ = ["NoneDataValue", "is_HKTrade_order_status_finish", "is_USTrade_order_status_finish"]
