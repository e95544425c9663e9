"""Names of `moomoo.trade.trade_query`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend.contract import is_HKTrade_order_status_finish, is_USTrade_order_status_finish
from opend_protocol.constants import NoneDataValue

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = ["NoneDataValue", "is_HKTrade_order_status_finish", "is_USTrade_order_status_finish"]
