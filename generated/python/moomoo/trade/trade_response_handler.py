"""Names of `moomoo.trade.trade_response_handler`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend_protocol.handlers import TradeDealHandlerBase, TradeOrderHandlerBase

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = ["TradeDealHandlerBase", "TradeOrderHandlerBase"]
