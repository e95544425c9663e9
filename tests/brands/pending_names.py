"""Names of `import *` that are being added. Remove this file when they are there."""

from __future__ import annotations

NAMES = """
    BrokerHandlerBase CurKlineHandlerBase EventContractKlineHandlerBase EventContractOrderBookHandlerBase
    EventContractTickerHandlerBase IndicatorCalcHandlerBase KeepAliveHandlerBase OptionEventHandlerBase
    OptionScreenRequest OrderBookHandlerBase PriceReminderHandlerBase RTDataHandlerBase StockQuoteHandlerBase
    StockScreenRequest SysNotifyHandlerBase TickerHandlerBase TradeDealHandlerBase TradeOrderHandlerBase
    WarrantScreenRequest
"""

PENDING = frozenset(NAMES.split())
