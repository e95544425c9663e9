"""Names of `import *` that are being added. Remove this file when they are there."""

from __future__ import annotations

NAMES = """
    BrokerHandlerBase CurKlineHandlerBase EventContractKlineHandlerBase EventContractOrderBookHandlerBase
    EventContractTickerHandlerBase IndicatorCalcHandlerBase KeepAliveHandlerBase OptionEventHandlerBase
    OrderBookHandlerBase PriceReminderHandlerBase RTDataHandlerBase StockQuoteHandlerBase SysNotifyHandlerBase
    TickerHandlerBase TradeDealHandlerBase TradeOrderHandlerBase
"""

PENDING = frozenset(NAMES.split())
