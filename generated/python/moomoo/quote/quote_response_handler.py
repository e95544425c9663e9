"""Names of `moomoo.quote.quote_response_handler`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend_protocol.handlers import (
    BrokerHandlerBase,
    CurKlineHandlerBase,
    EventContractKlineHandlerBase,
    EventContractOrderBookHandlerBase,
    EventContractTickerHandlerBase,
    IndicatorCalcHandlerBase,
    KeepAliveHandlerBase,
    OptionEventHandlerBase,
    OrderBookHandlerBase,
    PriceReminderHandlerBase,
    RTDataHandlerBase,
    StockQuoteHandlerBase,
    SysNotifyHandlerBase,
    TickerHandlerBase,
)

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = [
    "BrokerHandlerBase",
    "CurKlineHandlerBase",
    "EventContractKlineHandlerBase",
    "EventContractOrderBookHandlerBase",
    "EventContractTickerHandlerBase",
    "IndicatorCalcHandlerBase",
    "KeepAliveHandlerBase",
    "OptionEventHandlerBase",
    "OrderBookHandlerBase",
    "PriceReminderHandlerBase",
    "RTDataHandlerBase",
    "StockQuoteHandlerBase",
    "SysNotifyHandlerBase",
    "TickerHandlerBase",
]
