"""Types shared by all quote protocols: markets, securities, bars, ticks, order book levels, static data,
rehabilitation (price adjustment) factors, subscriptions, indicators, and the enums of the quote side.
"""

import builtins as _builtins
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class QotMarket(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    QotMarket_Unknown: _ClassVar[_builtins.int]
    QotMarket_HK_Security: _ClassVar[_builtins.int]
    QotMarket_HK_Future: _ClassVar[_builtins.int]
    QotMarket_US_Security: _ClassVar[_builtins.int]
    QotMarket_CNSH_Security: _ClassVar[_builtins.int]
    QotMarket_CNSZ_Security: _ClassVar[_builtins.int]
    QotMarket_SG_Security: _ClassVar[_builtins.int]
    QotMarket_JP_Security: _ClassVar[_builtins.int]
    QotMarket_AU_Security: _ClassVar[_builtins.int]
    QotMarket_MY_Security: _ClassVar[_builtins.int]
    QotMarket_CA_Security: _ClassVar[_builtins.int]
    QotMarket_FX_Security: _ClassVar[_builtins.int]
    QotMarket_CC_Security: _ClassVar[_builtins.int]
    QotMarket_EventContract: _ClassVar[_builtins.int]

QotMarket_Unknown: _builtins.int
QotMarket_HK_Security: _builtins.int
QotMarket_HK_Future: _builtins.int
QotMarket_US_Security: _builtins.int
QotMarket_CNSH_Security: _builtins.int
QotMarket_CNSZ_Security: _builtins.int
QotMarket_SG_Security: _builtins.int
QotMarket_JP_Security: _builtins.int
QotMarket_AU_Security: _builtins.int
QotMarket_MY_Security: _builtins.int
QotMarket_CA_Security: _builtins.int
QotMarket_FX_Security: _builtins.int
QotMarket_CC_Security: _builtins.int
QotMarket_EventContract: _builtins.int

class SecurityType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SecurityType_Unknown: _ClassVar[_builtins.int]
    SecurityType_Bond: _ClassVar[_builtins.int]
    SecurityType_Bwrt: _ClassVar[_builtins.int]
    SecurityType_Eqty: _ClassVar[_builtins.int]
    SecurityType_Trust: _ClassVar[_builtins.int]
    SecurityType_Warrant: _ClassVar[_builtins.int]
    SecurityType_Index: _ClassVar[_builtins.int]
    SecurityType_Plate: _ClassVar[_builtins.int]
    SecurityType_Drvt: _ClassVar[_builtins.int]
    SecurityType_PlateSet: _ClassVar[_builtins.int]
    SecurityType_Future: _ClassVar[_builtins.int]
    SecurityType_Forex: _ClassVar[_builtins.int]
    SecurityType_Crypto: _ClassVar[_builtins.int]

SecurityType_Unknown: _builtins.int
SecurityType_Bond: _builtins.int
SecurityType_Bwrt: _builtins.int
SecurityType_Eqty: _builtins.int
SecurityType_Trust: _builtins.int
SecurityType_Warrant: _builtins.int
SecurityType_Index: _builtins.int
SecurityType_Plate: _builtins.int
SecurityType_Drvt: _builtins.int
SecurityType_PlateSet: _builtins.int
SecurityType_Future: _builtins.int
SecurityType_Forex: _builtins.int
SecurityType_Crypto: _builtins.int

class PlateSetType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PlateSetType_All: _ClassVar[_builtins.int]
    PlateSetType_Industry: _ClassVar[_builtins.int]
    PlateSetType_Region: _ClassVar[_builtins.int]
    PlateSetType_Concept: _ClassVar[_builtins.int]
    PlateSetType_Other: _ClassVar[_builtins.int]

PlateSetType_All: _builtins.int
PlateSetType_Industry: _builtins.int
PlateSetType_Region: _builtins.int
PlateSetType_Concept: _builtins.int
PlateSetType_Other: _builtins.int

class WarrantType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    WarrantType_Unknown: _ClassVar[_builtins.int]
    WarrantType_Buy: _ClassVar[_builtins.int]
    WarrantType_Sell: _ClassVar[_builtins.int]
    WarrantType_Bull: _ClassVar[_builtins.int]
    WarrantType_Bear: _ClassVar[_builtins.int]
    WarrantType_InLine: _ClassVar[_builtins.int]

WarrantType_Unknown: _builtins.int
WarrantType_Buy: _builtins.int
WarrantType_Sell: _builtins.int
WarrantType_Bull: _builtins.int
WarrantType_Bear: _builtins.int
WarrantType_InLine: _builtins.int

class OptionType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionType_Unknown: _ClassVar[_builtins.int]
    OptionType_Call: _ClassVar[_builtins.int]
    OptionType_Put: _ClassVar[_builtins.int]

OptionType_Unknown: _builtins.int
OptionType_Call: _builtins.int
OptionType_Put: _builtins.int

class IndexOptionType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndexOptionType_Unknown: _ClassVar[_builtins.int]
    IndexOptionType_Normal: _ClassVar[_builtins.int]
    IndexOptionType_Small: _ClassVar[_builtins.int]

IndexOptionType_Unknown: _builtins.int
IndexOptionType_Normal: _builtins.int
IndexOptionType_Small: _builtins.int

class OptionAreaType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionAreaType_Unknown: _ClassVar[_builtins.int]
    OptionAreaType_American: _ClassVar[_builtins.int]
    OptionAreaType_European: _ClassVar[_builtins.int]
    OptionAreaType_Bermuda: _ClassVar[_builtins.int]

OptionAreaType_Unknown: _builtins.int
OptionAreaType_American: _builtins.int
OptionAreaType_European: _builtins.int
OptionAreaType_Bermuda: _builtins.int

class QotMarketState(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    QotMarketState_None: _ClassVar[_builtins.int]
    QotMarketState_Auction: _ClassVar[_builtins.int]
    QotMarketState_WaitingOpen: _ClassVar[_builtins.int]
    QotMarketState_Morning: _ClassVar[_builtins.int]
    QotMarketState_Rest: _ClassVar[_builtins.int]
    QotMarketState_Afternoon: _ClassVar[_builtins.int]
    QotMarketState_Closed: _ClassVar[_builtins.int]
    QotMarketState_PreMarketBegin: _ClassVar[_builtins.int]
    QotMarketState_PreMarketEnd: _ClassVar[_builtins.int]
    QotMarketState_AfterHoursBegin: _ClassVar[_builtins.int]
    QotMarketState_AfterHoursEnd: _ClassVar[_builtins.int]
    QotMarketState_FUTU_SWITCH_DATE: _ClassVar[_builtins.int]
    QotMarketState_NightOpen: _ClassVar[_builtins.int]
    QotMarketState_NightEnd: _ClassVar[_builtins.int]
    QotMarketState_FutureDayOpen: _ClassVar[_builtins.int]
    QotMarketState_FutureDayBreak: _ClassVar[_builtins.int]
    QotMarketState_FutureDayClose: _ClassVar[_builtins.int]
    QotMarketState_FutureDayWaitForOpen: _ClassVar[_builtins.int]
    QotMarketState_HkCas: _ClassVar[_builtins.int]
    QotMarketState_FutureNightWait: _ClassVar[_builtins.int]
    QotMarketState_FutureAfternoon: _ClassVar[_builtins.int]
    QotMarketState_FutureSwitchDate: _ClassVar[_builtins.int]
    QotMarketState_FutureOpen: _ClassVar[_builtins.int]
    QotMarketState_FutureBreak: _ClassVar[_builtins.int]
    QotMarketState_FutureBreakOver: _ClassVar[_builtins.int]
    QotMarketState_FutureClose: _ClassVar[_builtins.int]
    QotMarketState_StibAfterHoursWait: _ClassVar[_builtins.int]
    QotMarketState_AShareAfterHoursWait: _ClassVar[_builtins.int]
    QotMarketState_StibAfterHoursBegin: _ClassVar[_builtins.int]
    QotMarketState_AShareAfterHoursBegin: _ClassVar[_builtins.int]
    QotMarketState_StibAfterHoursEnd: _ClassVar[_builtins.int]
    QotMarketState_AShareAfterHoursEnd: _ClassVar[_builtins.int]
    QotMarketState_CLOSE_AUCTION: _ClassVar[_builtins.int]
    QotMarketState_AFTERNOON_END: _ClassVar[_builtins.int]
    QotMarketState_NIGHT: _ClassVar[_builtins.int]
    QotMarketState_OVERNIGHT_BEGIN: _ClassVar[_builtins.int]
    QotMarketState_OVERNIGHT_END: _ClassVar[_builtins.int]
    QotMarketState_TRADE_AT_LAST: _ClassVar[_builtins.int]
    QotMarketState_TRADE_AUCTION: _ClassVar[_builtins.int]
    QotMarketState_OVERNIGHT: _ClassVar[_builtins.int]

QotMarketState_None: _builtins.int
QotMarketState_Auction: _builtins.int
QotMarketState_WaitingOpen: _builtins.int
QotMarketState_Morning: _builtins.int
QotMarketState_Rest: _builtins.int
QotMarketState_Afternoon: _builtins.int
QotMarketState_Closed: _builtins.int
QotMarketState_PreMarketBegin: _builtins.int
QotMarketState_PreMarketEnd: _builtins.int
QotMarketState_AfterHoursBegin: _builtins.int
QotMarketState_AfterHoursEnd: _builtins.int
QotMarketState_FUTU_SWITCH_DATE: _builtins.int
QotMarketState_NightOpen: _builtins.int
QotMarketState_NightEnd: _builtins.int
QotMarketState_FutureDayOpen: _builtins.int
QotMarketState_FutureDayBreak: _builtins.int
QotMarketState_FutureDayClose: _builtins.int
QotMarketState_FutureDayWaitForOpen: _builtins.int
QotMarketState_HkCas: _builtins.int
QotMarketState_FutureNightWait: _builtins.int
QotMarketState_FutureAfternoon: _builtins.int
QotMarketState_FutureSwitchDate: _builtins.int
QotMarketState_FutureOpen: _builtins.int
QotMarketState_FutureBreak: _builtins.int
QotMarketState_FutureBreakOver: _builtins.int
QotMarketState_FutureClose: _builtins.int
QotMarketState_StibAfterHoursWait: _builtins.int
QotMarketState_AShareAfterHoursWait: _builtins.int
QotMarketState_StibAfterHoursBegin: _builtins.int
QotMarketState_AShareAfterHoursBegin: _builtins.int
QotMarketState_StibAfterHoursEnd: _builtins.int
QotMarketState_AShareAfterHoursEnd: _builtins.int
QotMarketState_CLOSE_AUCTION: _builtins.int
QotMarketState_AFTERNOON_END: _builtins.int
QotMarketState_NIGHT: _builtins.int
QotMarketState_OVERNIGHT_BEGIN: _builtins.int
QotMarketState_OVERNIGHT_END: _builtins.int
QotMarketState_TRADE_AT_LAST: _builtins.int
QotMarketState_TRADE_AUCTION: _builtins.int
QotMarketState_OVERNIGHT: _builtins.int

class TradeDateMarket(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TradeDateMarket_Unknown: _ClassVar[_builtins.int]
    TradeDateMarket_HK: _ClassVar[_builtins.int]
    TradeDateMarket_US: _ClassVar[_builtins.int]
    TradeDateMarket_CN: _ClassVar[_builtins.int]
    TradeDateMarket_NT: _ClassVar[_builtins.int]
    TradeDateMarket_ST: _ClassVar[_builtins.int]
    TradeDateMarket_JP_Future: _ClassVar[_builtins.int]
    TradeDateMarket_SG_Future: _ClassVar[_builtins.int]
    TradeDateMarket_SG: _ClassVar[_builtins.int]
    TradeDateMarket_MY: _ClassVar[_builtins.int]
    TradeDateMarket_JP: _ClassVar[_builtins.int]

TradeDateMarket_Unknown: _builtins.int
TradeDateMarket_HK: _builtins.int
TradeDateMarket_US: _builtins.int
TradeDateMarket_CN: _builtins.int
TradeDateMarket_NT: _builtins.int
TradeDateMarket_ST: _builtins.int
TradeDateMarket_JP_Future: _builtins.int
TradeDateMarket_SG_Future: _builtins.int
TradeDateMarket_SG: _builtins.int
TradeDateMarket_MY: _builtins.int
TradeDateMarket_JP: _builtins.int

class TradeDateType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TradeDateType_Whole: _ClassVar[_builtins.int]
    TradeDateType_Morning: _ClassVar[_builtins.int]
    TradeDateType_Afternoon: _ClassVar[_builtins.int]

TradeDateType_Whole: _builtins.int
TradeDateType_Morning: _builtins.int
TradeDateType_Afternoon: _builtins.int

class RehabType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    RehabType_None: _ClassVar[_builtins.int]
    RehabType_Forward: _ClassVar[_builtins.int]
    RehabType_Backward: _ClassVar[_builtins.int]

RehabType_None: _builtins.int
RehabType_Forward: _builtins.int
RehabType_Backward: _builtins.int

class KLType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    KLType_Unknown: _ClassVar[_builtins.int]
    KLType_1Min: _ClassVar[_builtins.int]
    KLType_Day: _ClassVar[_builtins.int]
    KLType_Week: _ClassVar[_builtins.int]
    KLType_Month: _ClassVar[_builtins.int]
    KLType_Year: _ClassVar[_builtins.int]
    KLType_5Min: _ClassVar[_builtins.int]
    KLType_15Min: _ClassVar[_builtins.int]
    KLType_30Min: _ClassVar[_builtins.int]
    KLType_60Min: _ClassVar[_builtins.int]
    KLType_3Min: _ClassVar[_builtins.int]
    KLType_Quarter: _ClassVar[_builtins.int]
    KLType_10Min: _ClassVar[_builtins.int]
    KLType_120Min: _ClassVar[_builtins.int]
    KLType_180Min: _ClassVar[_builtins.int]
    KLType_240Min: _ClassVar[_builtins.int]

KLType_Unknown: _builtins.int
KLType_1Min: _builtins.int
KLType_Day: _builtins.int
KLType_Week: _builtins.int
KLType_Month: _builtins.int
KLType_Year: _builtins.int
KLType_5Min: _builtins.int
KLType_15Min: _builtins.int
KLType_30Min: _builtins.int
KLType_60Min: _builtins.int
KLType_3Min: _builtins.int
KLType_Quarter: _builtins.int
KLType_10Min: _builtins.int
KLType_120Min: _builtins.int
KLType_180Min: _builtins.int
KLType_240Min: _builtins.int

class KLFields(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    KLFields_None: _ClassVar[_builtins.int]
    KLFields_High: _ClassVar[_builtins.int]
    KLFields_Open: _ClassVar[_builtins.int]
    KLFields_Low: _ClassVar[_builtins.int]
    KLFields_Close: _ClassVar[_builtins.int]
    KLFields_LastClose: _ClassVar[_builtins.int]
    KLFields_Volume: _ClassVar[_builtins.int]
    KLFields_Turnover: _ClassVar[_builtins.int]
    KLFields_TurnoverRate: _ClassVar[_builtins.int]
    KLFields_PE: _ClassVar[_builtins.int]
    KLFields_ChangeRate: _ClassVar[_builtins.int]

KLFields_None: _builtins.int
KLFields_High: _builtins.int
KLFields_Open: _builtins.int
KLFields_Low: _builtins.int
KLFields_Close: _builtins.int
KLFields_LastClose: _builtins.int
KLFields_Volume: _builtins.int
KLFields_Turnover: _builtins.int
KLFields_TurnoverRate: _builtins.int
KLFields_PE: _builtins.int
KLFields_ChangeRate: _builtins.int

class SubType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SubType_None: _ClassVar[_builtins.int]
    SubType_Basic: _ClassVar[_builtins.int]
    SubType_OrderBook: _ClassVar[_builtins.int]
    SubType_Ticker: _ClassVar[_builtins.int]
    SubType_RT: _ClassVar[_builtins.int]
    SubType_KL_Day: _ClassVar[_builtins.int]
    SubType_KL_5Min: _ClassVar[_builtins.int]
    SubType_KL_15Min: _ClassVar[_builtins.int]
    SubType_KL_30Min: _ClassVar[_builtins.int]
    SubType_KL_60Min: _ClassVar[_builtins.int]
    SubType_KL_1Min: _ClassVar[_builtins.int]
    SubType_KL_Week: _ClassVar[_builtins.int]
    SubType_KL_Month: _ClassVar[_builtins.int]
    SubType_Broker: _ClassVar[_builtins.int]
    SubType_KL_Qurater: _ClassVar[_builtins.int]
    SubType_KL_Year: _ClassVar[_builtins.int]
    SubType_KL_3Min: _ClassVar[_builtins.int]
    SubType_KL_10Min: _ClassVar[_builtins.int]
    SubType_KL_120Min: _ClassVar[_builtins.int]
    SubType_KL_180Min: _ClassVar[_builtins.int]
    SubType_KL_240Min: _ClassVar[_builtins.int]
    SubType_OrderBook_Odd: _ClassVar[_builtins.int]

SubType_None: _builtins.int
SubType_Basic: _builtins.int
SubType_OrderBook: _builtins.int
SubType_Ticker: _builtins.int
SubType_RT: _builtins.int
SubType_KL_Day: _builtins.int
SubType_KL_5Min: _builtins.int
SubType_KL_15Min: _builtins.int
SubType_KL_30Min: _builtins.int
SubType_KL_60Min: _builtins.int
SubType_KL_1Min: _builtins.int
SubType_KL_Week: _builtins.int
SubType_KL_Month: _builtins.int
SubType_Broker: _builtins.int
SubType_KL_Qurater: _builtins.int
SubType_KL_Year: _builtins.int
SubType_KL_3Min: _builtins.int
SubType_KL_10Min: _builtins.int
SubType_KL_120Min: _builtins.int
SubType_KL_180Min: _builtins.int
SubType_KL_240Min: _builtins.int
SubType_OrderBook_Odd: _builtins.int

class OrderBookType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OrderBookType_Normal: _ClassVar[_builtins.int]
    OrderBookType_Odd: _ClassVar[_builtins.int]

OrderBookType_Normal: _builtins.int
OrderBookType_Odd: _builtins.int

class TickerDirection(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TickerDirection_Unknown: _ClassVar[_builtins.int]
    TickerDirection_Bid: _ClassVar[_builtins.int]
    TickerDirection_Ask: _ClassVar[_builtins.int]
    TickerDirection_Neutral: _ClassVar[_builtins.int]

TickerDirection_Unknown: _builtins.int
TickerDirection_Bid: _builtins.int
TickerDirection_Ask: _builtins.int
TickerDirection_Neutral: _builtins.int

class TickerType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TickerType_Unknown: _ClassVar[_builtins.int]
    TickerType_Automatch: _ClassVar[_builtins.int]
    TickerType_Late: _ClassVar[_builtins.int]
    TickerType_NoneAutomatch: _ClassVar[_builtins.int]
    TickerType_InterAutomatch: _ClassVar[_builtins.int]
    TickerType_InterNoneAutomatch: _ClassVar[_builtins.int]
    TickerType_OddLot: _ClassVar[_builtins.int]
    TickerType_Auction: _ClassVar[_builtins.int]
    TickerType_Bulk: _ClassVar[_builtins.int]
    TickerType_Crash: _ClassVar[_builtins.int]
    TickerType_CrossMarket: _ClassVar[_builtins.int]
    TickerType_BulkSold: _ClassVar[_builtins.int]
    TickerType_FreeOnBoard: _ClassVar[_builtins.int]
    TickerType_Rule127Or155: _ClassVar[_builtins.int]
    TickerType_Delay: _ClassVar[_builtins.int]
    TickerType_MarketCenterClosePrice: _ClassVar[_builtins.int]
    TickerType_NextDay: _ClassVar[_builtins.int]
    TickerType_MarketCenterOpening: _ClassVar[_builtins.int]
    TickerType_PriorReferencePrice: _ClassVar[_builtins.int]
    TickerType_MarketCenterOpenPrice: _ClassVar[_builtins.int]
    TickerType_Seller: _ClassVar[_builtins.int]
    TickerType_T: _ClassVar[_builtins.int]
    TickerType_ExtendedTradingHours: _ClassVar[_builtins.int]
    TickerType_Contingent: _ClassVar[_builtins.int]
    TickerType_AvgPrice: _ClassVar[_builtins.int]
    TickerType_OTCSold: _ClassVar[_builtins.int]
    TickerType_OddLotCrossMarket: _ClassVar[_builtins.int]
    TickerType_DerivativelyPriced: _ClassVar[_builtins.int]
    TickerType_ReOpeningPriced: _ClassVar[_builtins.int]
    TickerType_ClosingPriced: _ClassVar[_builtins.int]
    TickerType_ComprehensiveDelayPrice: _ClassVar[_builtins.int]
    TickerType_Overseas: _ClassVar[_builtins.int]

TickerType_Unknown: _builtins.int
TickerType_Automatch: _builtins.int
TickerType_Late: _builtins.int
TickerType_NoneAutomatch: _builtins.int
TickerType_InterAutomatch: _builtins.int
TickerType_InterNoneAutomatch: _builtins.int
TickerType_OddLot: _builtins.int
TickerType_Auction: _builtins.int
TickerType_Bulk: _builtins.int
TickerType_Crash: _builtins.int
TickerType_CrossMarket: _builtins.int
TickerType_BulkSold: _builtins.int
TickerType_FreeOnBoard: _builtins.int
TickerType_Rule127Or155: _builtins.int
TickerType_Delay: _builtins.int
TickerType_MarketCenterClosePrice: _builtins.int
TickerType_NextDay: _builtins.int
TickerType_MarketCenterOpening: _builtins.int
TickerType_PriorReferencePrice: _builtins.int
TickerType_MarketCenterOpenPrice: _builtins.int
TickerType_Seller: _builtins.int
TickerType_T: _builtins.int
TickerType_ExtendedTradingHours: _builtins.int
TickerType_Contingent: _builtins.int
TickerType_AvgPrice: _builtins.int
TickerType_OTCSold: _builtins.int
TickerType_OddLotCrossMarket: _builtins.int
TickerType_DerivativelyPriced: _builtins.int
TickerType_ReOpeningPriced: _builtins.int
TickerType_ClosingPriced: _builtins.int
TickerType_ComprehensiveDelayPrice: _builtins.int
TickerType_Overseas: _builtins.int

class DarkStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    DarkStatus_None: _ClassVar[_builtins.int]
    DarkStatus_Trading: _ClassVar[_builtins.int]
    DarkStatus_End: _ClassVar[_builtins.int]

DarkStatus_None: _builtins.int
DarkStatus_Trading: _builtins.int
DarkStatus_End: _builtins.int

class SecurityStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SecurityStatus_Unknown: _ClassVar[_builtins.int]
    SecurityStatus_Normal: _ClassVar[_builtins.int]
    SecurityStatus_Listing: _ClassVar[_builtins.int]
    SecurityStatus_Purchasing: _ClassVar[_builtins.int]
    SecurityStatus_Subscribing: _ClassVar[_builtins.int]
    SecurityStatus_BeforeDrakTradeOpening: _ClassVar[_builtins.int]
    SecurityStatus_DrakTrading: _ClassVar[_builtins.int]
    SecurityStatus_DrakTradeEnd: _ClassVar[_builtins.int]
    SecurityStatus_ToBeOpen: _ClassVar[_builtins.int]
    SecurityStatus_Suspended: _ClassVar[_builtins.int]
    SecurityStatus_Called: _ClassVar[_builtins.int]
    SecurityStatus_ExpiredLastTradingDate: _ClassVar[_builtins.int]
    SecurityStatus_Expired: _ClassVar[_builtins.int]
    SecurityStatus_Delisted: _ClassVar[_builtins.int]
    SecurityStatus_ChangeToTemporaryCode: _ClassVar[_builtins.int]
    SecurityStatus_TemporaryCodeTradeEnd: _ClassVar[_builtins.int]
    SecurityStatus_ChangedPlateTradeEnd: _ClassVar[_builtins.int]
    SecurityStatus_ChangedCodeTradeEnd: _ClassVar[_builtins.int]
    SecurityStatus_RecoverableCircuitBreaker: _ClassVar[_builtins.int]
    SecurityStatus_UnRecoverableCircuitBreaker: _ClassVar[_builtins.int]
    SecurityStatus_AfterCombination: _ClassVar[_builtins.int]
    SecurityStatus_AfterTransation: _ClassVar[_builtins.int]

SecurityStatus_Unknown: _builtins.int
SecurityStatus_Normal: _builtins.int
SecurityStatus_Listing: _builtins.int
SecurityStatus_Purchasing: _builtins.int
SecurityStatus_Subscribing: _builtins.int
SecurityStatus_BeforeDrakTradeOpening: _builtins.int
SecurityStatus_DrakTrading: _builtins.int
SecurityStatus_DrakTradeEnd: _builtins.int
SecurityStatus_ToBeOpen: _builtins.int
SecurityStatus_Suspended: _builtins.int
SecurityStatus_Called: _builtins.int
SecurityStatus_ExpiredLastTradingDate: _builtins.int
SecurityStatus_Expired: _builtins.int
SecurityStatus_Delisted: _builtins.int
SecurityStatus_ChangeToTemporaryCode: _builtins.int
SecurityStatus_TemporaryCodeTradeEnd: _builtins.int
SecurityStatus_ChangedPlateTradeEnd: _builtins.int
SecurityStatus_ChangedCodeTradeEnd: _builtins.int
SecurityStatus_RecoverableCircuitBreaker: _builtins.int
SecurityStatus_UnRecoverableCircuitBreaker: _builtins.int
SecurityStatus_AfterCombination: _builtins.int
SecurityStatus_AfterTransation: _builtins.int

class HolderCategory(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    HolderCategory_Unknow: _ClassVar[_builtins.int]
    HolderCategory_Agency: _ClassVar[_builtins.int]
    HolderCategory_Fund: _ClassVar[_builtins.int]
    HolderCategory_SeniorManager: _ClassVar[_builtins.int]

HolderCategory_Unknow: _builtins.int
HolderCategory_Agency: _builtins.int
HolderCategory_Fund: _builtins.int
HolderCategory_SeniorManager: _builtins.int

class PushDataType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PushDataType_Unknow: _ClassVar[_builtins.int]
    PushDataType_Realtime: _ClassVar[_builtins.int]
    PushDataType_ByDisConn: _ClassVar[_builtins.int]
    PushDataType_Cache: _ClassVar[_builtins.int]

PushDataType_Unknow: _builtins.int
PushDataType_Realtime: _builtins.int
PushDataType_ByDisConn: _builtins.int
PushDataType_Cache: _builtins.int

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Unknow: _ClassVar[_builtins.int]
    SortField_Code: _ClassVar[_builtins.int]
    SortField_CurPrice: _ClassVar[_builtins.int]
    SortField_PriceChangeVal: _ClassVar[_builtins.int]
    SortField_ChangeRate: _ClassVar[_builtins.int]
    SortField_Status: _ClassVar[_builtins.int]
    SortField_BidPrice: _ClassVar[_builtins.int]
    SortField_AskPrice: _ClassVar[_builtins.int]
    SortField_BidVol: _ClassVar[_builtins.int]
    SortField_AskVol: _ClassVar[_builtins.int]
    SortField_Volume: _ClassVar[_builtins.int]
    SortField_Turnover: _ClassVar[_builtins.int]
    SortField_Amplitude: _ClassVar[_builtins.int]
    SortField_Score: _ClassVar[_builtins.int]
    SortField_Premium: _ClassVar[_builtins.int]
    SortField_EffectiveLeverage: _ClassVar[_builtins.int]
    SortField_Delta: _ClassVar[_builtins.int]
    SortField_ImpliedVolatility: _ClassVar[_builtins.int]
    SortField_Type: _ClassVar[_builtins.int]
    SortField_StrikePrice: _ClassVar[_builtins.int]
    SortField_BreakEvenPoint: _ClassVar[_builtins.int]
    SortField_MaturityTime: _ClassVar[_builtins.int]
    SortField_ListTime: _ClassVar[_builtins.int]
    SortField_LastTradeTime: _ClassVar[_builtins.int]
    SortField_Leverage: _ClassVar[_builtins.int]
    SortField_InOutMoney: _ClassVar[_builtins.int]
    SortField_RecoveryPrice: _ClassVar[_builtins.int]
    SortField_ChangePrice: _ClassVar[_builtins.int]
    SortField_Change: _ClassVar[_builtins.int]
    SortField_StreetRate: _ClassVar[_builtins.int]
    SortField_StreetVol: _ClassVar[_builtins.int]
    SortField_WarrantName: _ClassVar[_builtins.int]
    SortField_Issuer: _ClassVar[_builtins.int]
    SortField_LotSize: _ClassVar[_builtins.int]
    SortField_IssueSize: _ClassVar[_builtins.int]
    SortField_UpperStrikePrice: _ClassVar[_builtins.int]
    SortField_LowerStrikePrice: _ClassVar[_builtins.int]
    SortField_InLinePriceStatus: _ClassVar[_builtins.int]
    SortField_PreCurPrice: _ClassVar[_builtins.int]
    SortField_AfterCurPrice: _ClassVar[_builtins.int]
    SortField_PrePriceChangeVal: _ClassVar[_builtins.int]
    SortField_AfterPriceChangeVal: _ClassVar[_builtins.int]
    SortField_PreChangeRate: _ClassVar[_builtins.int]
    SortField_AfterChangeRate: _ClassVar[_builtins.int]
    SortField_PreAmplitude: _ClassVar[_builtins.int]
    SortField_AfterAmplitude: _ClassVar[_builtins.int]
    SortField_PreTurnover: _ClassVar[_builtins.int]
    SortField_AfterTurnover: _ClassVar[_builtins.int]
    SortField_LastSettlePrice: _ClassVar[_builtins.int]
    SortField_Position: _ClassVar[_builtins.int]
    SortField_PositionChange: _ClassVar[_builtins.int]
    SortField_MarketCap: _ClassVar[_builtins.int]
    SortField_Valuation: _ClassVar[_builtins.int]
    SortField_ForwardValuation: _ClassVar[_builtins.int]
    SortField_HistoricalPercentile: _ClassVar[_builtins.int]
    SortField_HolderQuantity: _ClassVar[_builtins.int]
    SortField_ShareChangeNum: _ClassVar[_builtins.int]
    SortField_HoldingDate: _ClassVar[_builtins.int]
    SortField_HolderPctChange: _ClassVar[_builtins.int]
    SortField_HolderChangeAmount: _ClassVar[_builtins.int]
    SortField_HolderPct: _ClassVar[_builtins.int]

SortField_Unknow: _builtins.int
SortField_Code: _builtins.int
SortField_CurPrice: _builtins.int
SortField_PriceChangeVal: _builtins.int
SortField_ChangeRate: _builtins.int
SortField_Status: _builtins.int
SortField_BidPrice: _builtins.int
SortField_AskPrice: _builtins.int
SortField_BidVol: _builtins.int
SortField_AskVol: _builtins.int
SortField_Volume: _builtins.int
SortField_Turnover: _builtins.int
SortField_Amplitude: _builtins.int
SortField_Score: _builtins.int
SortField_Premium: _builtins.int
SortField_EffectiveLeverage: _builtins.int
SortField_Delta: _builtins.int
SortField_ImpliedVolatility: _builtins.int
SortField_Type: _builtins.int
SortField_StrikePrice: _builtins.int
SortField_BreakEvenPoint: _builtins.int
SortField_MaturityTime: _builtins.int
SortField_ListTime: _builtins.int
SortField_LastTradeTime: _builtins.int
SortField_Leverage: _builtins.int
SortField_InOutMoney: _builtins.int
SortField_RecoveryPrice: _builtins.int
SortField_ChangePrice: _builtins.int
SortField_Change: _builtins.int
SortField_StreetRate: _builtins.int
SortField_StreetVol: _builtins.int
SortField_WarrantName: _builtins.int
SortField_Issuer: _builtins.int
SortField_LotSize: _builtins.int
SortField_IssueSize: _builtins.int
SortField_UpperStrikePrice: _builtins.int
SortField_LowerStrikePrice: _builtins.int
SortField_InLinePriceStatus: _builtins.int
SortField_PreCurPrice: _builtins.int
SortField_AfterCurPrice: _builtins.int
SortField_PrePriceChangeVal: _builtins.int
SortField_AfterPriceChangeVal: _builtins.int
SortField_PreChangeRate: _builtins.int
SortField_AfterChangeRate: _builtins.int
SortField_PreAmplitude: _builtins.int
SortField_AfterAmplitude: _builtins.int
SortField_PreTurnover: _builtins.int
SortField_AfterTurnover: _builtins.int
SortField_LastSettlePrice: _builtins.int
SortField_Position: _builtins.int
SortField_PositionChange: _builtins.int
SortField_MarketCap: _builtins.int
SortField_Valuation: _builtins.int
SortField_ForwardValuation: _builtins.int
SortField_HistoricalPercentile: _builtins.int
SortField_HolderQuantity: _builtins.int
SortField_ShareChangeNum: _builtins.int
SortField_HoldingDate: _builtins.int
SortField_HolderPctChange: _builtins.int
SortField_HolderChangeAmount: _builtins.int
SortField_HolderPct: _builtins.int

class SortType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortType_Unknown: _ClassVar[_builtins.int]
    SortType_Desc: _ClassVar[_builtins.int]
    SortType_Asc: _ClassVar[_builtins.int]

SortType_Unknown: _builtins.int
SortType_Desc: _builtins.int
SortType_Asc: _builtins.int

class Issuer(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    Issuer_Unknow: _ClassVar[_builtins.int]
    Issuer_SG: _ClassVar[_builtins.int]
    Issuer_BP: _ClassVar[_builtins.int]
    Issuer_CS: _ClassVar[_builtins.int]
    Issuer_CT: _ClassVar[_builtins.int]
    Issuer_EA: _ClassVar[_builtins.int]
    Issuer_GS: _ClassVar[_builtins.int]
    Issuer_HS: _ClassVar[_builtins.int]
    Issuer_JP: _ClassVar[_builtins.int]
    Issuer_MB: _ClassVar[_builtins.int]
    Issuer_SC: _ClassVar[_builtins.int]
    Issuer_UB: _ClassVar[_builtins.int]
    Issuer_BI: _ClassVar[_builtins.int]
    Issuer_DB: _ClassVar[_builtins.int]
    Issuer_DC: _ClassVar[_builtins.int]
    Issuer_ML: _ClassVar[_builtins.int]
    Issuer_NM: _ClassVar[_builtins.int]
    Issuer_RB: _ClassVar[_builtins.int]
    Issuer_RS: _ClassVar[_builtins.int]
    Issuer_BC: _ClassVar[_builtins.int]
    Issuer_HT: _ClassVar[_builtins.int]
    Issuer_VT: _ClassVar[_builtins.int]
    Issuer_KC: _ClassVar[_builtins.int]
    Issuer_MS: _ClassVar[_builtins.int]
    Issuer_GJ: _ClassVar[_builtins.int]
    Issuer_XZ: _ClassVar[_builtins.int]
    Issuer_HU: _ClassVar[_builtins.int]
    Issuer_KS: _ClassVar[_builtins.int]
    Issuer_CI: _ClassVar[_builtins.int]

Issuer_Unknow: _builtins.int
Issuer_SG: _builtins.int
Issuer_BP: _builtins.int
Issuer_CS: _builtins.int
Issuer_CT: _builtins.int
Issuer_EA: _builtins.int
Issuer_GS: _builtins.int
Issuer_HS: _builtins.int
Issuer_JP: _builtins.int
Issuer_MB: _builtins.int
Issuer_SC: _builtins.int
Issuer_UB: _builtins.int
Issuer_BI: _builtins.int
Issuer_DB: _builtins.int
Issuer_DC: _builtins.int
Issuer_ML: _builtins.int
Issuer_NM: _builtins.int
Issuer_RB: _builtins.int
Issuer_RS: _builtins.int
Issuer_BC: _builtins.int
Issuer_HT: _builtins.int
Issuer_VT: _builtins.int
Issuer_KC: _builtins.int
Issuer_MS: _builtins.int
Issuer_GJ: _builtins.int
Issuer_XZ: _builtins.int
Issuer_HU: _builtins.int
Issuer_KS: _builtins.int
Issuer_CI: _builtins.int

class IpoPeriod(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IpoPeriod_Unknow: _ClassVar[_builtins.int]
    IpoPeriod_Today: _ClassVar[_builtins.int]
    IpoPeriod_Tomorrow: _ClassVar[_builtins.int]
    IpoPeriod_Nextweek: _ClassVar[_builtins.int]
    IpoPeriod_Lastweek: _ClassVar[_builtins.int]
    IpoPeriod_Lastmonth: _ClassVar[_builtins.int]

IpoPeriod_Unknow: _builtins.int
IpoPeriod_Today: _builtins.int
IpoPeriod_Tomorrow: _builtins.int
IpoPeriod_Nextweek: _builtins.int
IpoPeriod_Lastweek: _builtins.int
IpoPeriod_Lastmonth: _builtins.int

class PriceType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PriceType_Unknow: _ClassVar[_builtins.int]
    PriceType_Outside: _ClassVar[_builtins.int]
    PriceType_WithIn: _ClassVar[_builtins.int]

PriceType_Unknow: _builtins.int
PriceType_Outside: _builtins.int
PriceType_WithIn: _builtins.int

class WarrantStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    WarrantStatus_Unknow: _ClassVar[_builtins.int]
    WarrantStatus_Normal: _ClassVar[_builtins.int]
    WarrantStatus_Suspend: _ClassVar[_builtins.int]
    WarrantStatus_StopTrade: _ClassVar[_builtins.int]
    WarrantStatus_PendingListing: _ClassVar[_builtins.int]

WarrantStatus_Unknow: _builtins.int
WarrantStatus_Normal: _builtins.int
WarrantStatus_Suspend: _builtins.int
WarrantStatus_StopTrade: _builtins.int
WarrantStatus_PendingListing: _builtins.int

class CompanyAct(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    CompanyAct_None: _ClassVar[_builtins.int]
    CompanyAct_Split: _ClassVar[_builtins.int]
    CompanyAct_Join: _ClassVar[_builtins.int]
    CompanyAct_Bonus: _ClassVar[_builtins.int]
    CompanyAct_Transfer: _ClassVar[_builtins.int]
    CompanyAct_Allot: _ClassVar[_builtins.int]
    CompanyAct_Add: _ClassVar[_builtins.int]
    CompanyAct_Dividend: _ClassVar[_builtins.int]
    CompanyAct_SPDividend: _ClassVar[_builtins.int]
    CompanyAct_SpinOff: _ClassVar[_builtins.int]

CompanyAct_None: _builtins.int
CompanyAct_Split: _builtins.int
CompanyAct_Join: _builtins.int
CompanyAct_Bonus: _builtins.int
CompanyAct_Transfer: _builtins.int
CompanyAct_Allot: _builtins.int
CompanyAct_Add: _builtins.int
CompanyAct_Dividend: _builtins.int
CompanyAct_SPDividend: _builtins.int
CompanyAct_SpinOff: _builtins.int

class QotRight(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    QotRight_Unknow: _ClassVar[_builtins.int]
    QotRight_Bmp: _ClassVar[_builtins.int]
    QotRight_Level1: _ClassVar[_builtins.int]
    QotRight_Level2: _ClassVar[_builtins.int]
    QotRight_SF: _ClassVar[_builtins.int]
    QotRight_No: _ClassVar[_builtins.int]
    QotRight_Level3: _ClassVar[_builtins.int]

QotRight_Unknow: _builtins.int
QotRight_Bmp: _builtins.int
QotRight_Level1: _builtins.int
QotRight_Level2: _builtins.int
QotRight_SF: _builtins.int
QotRight_No: _builtins.int
QotRight_Level3: _builtins.int

class PriceReminderType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PriceReminderType_Unknown: _ClassVar[_builtins.int]
    PriceReminderType_PriceUp: _ClassVar[_builtins.int]
    PriceReminderType_PriceDown: _ClassVar[_builtins.int]
    PriceReminderType_ChangeRateUp: _ClassVar[_builtins.int]
    PriceReminderType_ChangeRateDown: _ClassVar[_builtins.int]
    PriceReminderType_5MinChangeRateUp: _ClassVar[_builtins.int]
    PriceReminderType_5MinChangeRateDown: _ClassVar[_builtins.int]
    PriceReminderType_VolumeUp: _ClassVar[_builtins.int]
    PriceReminderType_TurnoverUp: _ClassVar[_builtins.int]
    PriceReminderType_TurnoverRateUp: _ClassVar[_builtins.int]
    PriceReminderType_BidPriceUp: _ClassVar[_builtins.int]
    PriceReminderType_AskPriceDown: _ClassVar[_builtins.int]
    PriceReminderType_BidVolUp: _ClassVar[_builtins.int]
    PriceReminderType_AskVolUp: _ClassVar[_builtins.int]
    PriceReminderType_3MinChangeRateUp: _ClassVar[_builtins.int]
    PriceReminderType_3MinChangeRateDown: _ClassVar[_builtins.int]

PriceReminderType_Unknown: _builtins.int
PriceReminderType_PriceUp: _builtins.int
PriceReminderType_PriceDown: _builtins.int
PriceReminderType_ChangeRateUp: _builtins.int
PriceReminderType_ChangeRateDown: _builtins.int
PriceReminderType_5MinChangeRateUp: _builtins.int
PriceReminderType_5MinChangeRateDown: _builtins.int
PriceReminderType_VolumeUp: _builtins.int
PriceReminderType_TurnoverUp: _builtins.int
PriceReminderType_TurnoverRateUp: _builtins.int
PriceReminderType_BidPriceUp: _builtins.int
PriceReminderType_AskPriceDown: _builtins.int
PriceReminderType_BidVolUp: _builtins.int
PriceReminderType_AskVolUp: _builtins.int
PriceReminderType_3MinChangeRateUp: _builtins.int
PriceReminderType_3MinChangeRateDown: _builtins.int

class PriceReminderFreq(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PriceReminderFreq_Unknown: _ClassVar[_builtins.int]
    PriceReminderFreq_Always: _ClassVar[_builtins.int]
    PriceReminderFreq_OnceADay: _ClassVar[_builtins.int]
    PriceReminderFreq_OnlyOnce: _ClassVar[_builtins.int]

PriceReminderFreq_Unknown: _builtins.int
PriceReminderFreq_Always: _builtins.int
PriceReminderFreq_OnceADay: _builtins.int
PriceReminderFreq_OnlyOnce: _builtins.int

class AssetClass(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    AssetClass_Unknow: _ClassVar[_builtins.int]
    AssetClass_Stock: _ClassVar[_builtins.int]
    AssetClass_Bond: _ClassVar[_builtins.int]
    AssetClass_Commodity: _ClassVar[_builtins.int]
    AssetClass_CurrencyMarket: _ClassVar[_builtins.int]
    AssetClass_Future: _ClassVar[_builtins.int]
    AssetClass_Swap: _ClassVar[_builtins.int]

AssetClass_Unknow: _builtins.int
AssetClass_Stock: _builtins.int
AssetClass_Bond: _builtins.int
AssetClass_Commodity: _builtins.int
AssetClass_CurrencyMarket: _builtins.int
AssetClass_Future: _builtins.int
AssetClass_Swap: _builtins.int

class ExpirationCycle(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ExpirationCycle_Unknown: _ClassVar[_builtins.int]
    ExpirationCycle_Week: _ClassVar[_builtins.int]
    ExpirationCycle_Month: _ClassVar[_builtins.int]
    ExpirationCycle_MonthEnd: _ClassVar[_builtins.int]
    ExpirationCycle_Quarter: _ClassVar[_builtins.int]
    ExpirationCycle_WeekMon: _ClassVar[_builtins.int]
    ExpirationCycle_WeekTue: _ClassVar[_builtins.int]
    ExpirationCycle_WeekWed: _ClassVar[_builtins.int]
    ExpirationCycle_WeekThu: _ClassVar[_builtins.int]
    ExpirationCycle_WeekFri: _ClassVar[_builtins.int]

ExpirationCycle_Unknown: _builtins.int
ExpirationCycle_Week: _builtins.int
ExpirationCycle_Month: _builtins.int
ExpirationCycle_MonthEnd: _builtins.int
ExpirationCycle_Quarter: _builtins.int
ExpirationCycle_WeekMon: _builtins.int
ExpirationCycle_WeekTue: _builtins.int
ExpirationCycle_WeekWed: _builtins.int
ExpirationCycle_WeekThu: _builtins.int
ExpirationCycle_WeekFri: _builtins.int

class OptionStandardType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionStandardType_Unknown: _ClassVar[_builtins.int]
    OptionStandardType_Standard: _ClassVar[_builtins.int]
    OptionStandardType_NonStandard: _ClassVar[_builtins.int]

OptionStandardType_Unknown: _builtins.int
OptionStandardType_Standard: _builtins.int
OptionStandardType_NonStandard: _builtins.int

class OptionSettlementMode(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionSettlementMode_Unknown: _ClassVar[_builtins.int]
    OptionSettlementMode_AM: _ClassVar[_builtins.int]
    OptionSettlementMode_PM: _ClassVar[_builtins.int]

OptionSettlementMode_Unknown: _builtins.int
OptionSettlementMode_AM: _builtins.int
OptionSettlementMode_PM: _builtins.int

class ExchType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ExchType_Unknown: _ClassVar[_builtins.int]
    ExchType_HK_MainBoard: _ClassVar[_builtins.int]
    ExchType_HK_GEMBoard: _ClassVar[_builtins.int]
    ExchType_HK_HKEX: _ClassVar[_builtins.int]
    ExchType_US_NYSE: _ClassVar[_builtins.int]
    ExchType_US_Nasdaq: _ClassVar[_builtins.int]
    ExchType_US_Pink: _ClassVar[_builtins.int]
    ExchType_US_AMEX: _ClassVar[_builtins.int]
    ExchType_US_Option: _ClassVar[_builtins.int]
    ExchType_US_NYMEX: _ClassVar[_builtins.int]
    ExchType_US_COMEX: _ClassVar[_builtins.int]
    ExchType_US_CBOT: _ClassVar[_builtins.int]
    ExchType_US_CME: _ClassVar[_builtins.int]
    ExchType_US_CBOE: _ClassVar[_builtins.int]
    ExchType_CN_SH: _ClassVar[_builtins.int]
    ExchType_CN_SZ: _ClassVar[_builtins.int]
    ExchType_CN_STIB: _ClassVar[_builtins.int]
    ExchType_SG_SGX: _ClassVar[_builtins.int]
    ExchType_JP_OSE: _ClassVar[_builtins.int]
    ExchType_CC_CRYPTO: _ClassVar[_builtins.int]
    ExchType_MY_MYX: _ClassVar[_builtins.int]
    ExchType_JP_TSE: _ClassVar[_builtins.int]
    ExchType_JP_Nikkei: _ClassVar[_builtins.int]

ExchType_Unknown: _builtins.int
ExchType_HK_MainBoard: _builtins.int
ExchType_HK_GEMBoard: _builtins.int
ExchType_HK_HKEX: _builtins.int
ExchType_US_NYSE: _builtins.int
ExchType_US_Nasdaq: _builtins.int
ExchType_US_Pink: _builtins.int
ExchType_US_AMEX: _builtins.int
ExchType_US_Option: _builtins.int
ExchType_US_NYMEX: _builtins.int
ExchType_US_COMEX: _builtins.int
ExchType_US_CBOT: _builtins.int
ExchType_US_CME: _builtins.int
ExchType_US_CBOE: _builtins.int
ExchType_CN_SH: _builtins.int
ExchType_CN_SZ: _builtins.int
ExchType_CN_STIB: _builtins.int
ExchType_SG_SGX: _builtins.int
ExchType_JP_OSE: _builtins.int
ExchType_CC_CRYPTO: _builtins.int
ExchType_MY_MYX: _builtins.int
ExchType_JP_TSE: _builtins.int
ExchType_JP_Nikkei: _builtins.int

class PeriodType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PeriodType_Unknown: _ClassVar[_builtins.int]
    PeriodType_INTRADAY: _ClassVar[_builtins.int]
    PeriodType_DAY: _ClassVar[_builtins.int]
    PeriodType_WEEK: _ClassVar[_builtins.int]
    PeriodType_MONTH: _ClassVar[_builtins.int]

PeriodType_Unknown: _builtins.int
PeriodType_INTRADAY: _builtins.int
PeriodType_DAY: _builtins.int
PeriodType_WEEK: _builtins.int
PeriodType_MONTH: _builtins.int

class PriceReminderMarketStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PriceReminderMarketStatus_Unknow: _ClassVar[_builtins.int]
    PriceReminderMarketStatus_Open: _ClassVar[_builtins.int]
    PriceReminderMarketStatus_USPre: _ClassVar[_builtins.int]
    PriceReminderMarketStatus_USAfter: _ClassVar[_builtins.int]
    PriceReminderMarketStatus_USOverNight: _ClassVar[_builtins.int]

PriceReminderMarketStatus_Unknow: _builtins.int
PriceReminderMarketStatus_Open: _builtins.int
PriceReminderMarketStatus_USPre: _builtins.int
PriceReminderMarketStatus_USAfter: _builtins.int
PriceReminderMarketStatus_USOverNight: _builtins.int

class OptionStrategyType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionStrategyType_Unknown: _ClassVar[_builtins.int]
    OptionStrategyType_SingleOption: _ClassVar[_builtins.int]
    OptionStrategyType_Covered: _ClassVar[_builtins.int]
    OptionStrategyType_Spread: _ClassVar[_builtins.int]
    OptionStrategyType_Straddle: _ClassVar[_builtins.int]
    OptionStrategyType_Strangle: _ClassVar[_builtins.int]
    OptionStrategyType_Collar: _ClassVar[_builtins.int]
    OptionStrategyType_Butterfly: _ClassVar[_builtins.int]
    OptionStrategyType_Condor: _ClassVar[_builtins.int]
    OptionStrategyType_IronButterfly: _ClassVar[_builtins.int]
    OptionStrategyType_IronCondor: _ClassVar[_builtins.int]
    OptionStrategyType_CalendarSpread: _ClassVar[_builtins.int]
    OptionStrategyType_DiagonalSpread: _ClassVar[_builtins.int]
    OptionStrategyType_Customize: _ClassVar[_builtins.int]

OptionStrategyType_Unknown: _builtins.int
OptionStrategyType_SingleOption: _builtins.int
OptionStrategyType_Covered: _builtins.int
OptionStrategyType_Spread: _builtins.int
OptionStrategyType_Straddle: _builtins.int
OptionStrategyType_Strangle: _builtins.int
OptionStrategyType_Collar: _builtins.int
OptionStrategyType_Butterfly: _builtins.int
OptionStrategyType_Condor: _builtins.int
OptionStrategyType_IronButterfly: _builtins.int
OptionStrategyType_IronCondor: _builtins.int
OptionStrategyType_CalendarSpread: _builtins.int
OptionStrategyType_DiagonalSpread: _builtins.int
OptionStrategyType_Customize: _builtins.int

class F10Type(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    F10Type_Unknown: _ClassVar[_builtins.int]
    F10Type_Q1: _ClassVar[_builtins.int]
    F10Type_Q2: _ClassVar[_builtins.int]
    F10Type_Q3: _ClassVar[_builtins.int]
    F10Type_Q4: _ClassVar[_builtins.int]
    F10Type_Q6: _ClassVar[_builtins.int]
    F10Type_Q9: _ClassVar[_builtins.int]
    F10Type_Annual: _ClassVar[_builtins.int]
    F10Type_Quarterly: _ClassVar[_builtins.int]
    F10Type_QuarterlyAnnual: _ClassVar[_builtins.int]
    F10Type_MulQuarterly: _ClassVar[_builtins.int]

F10Type_Unknown: _builtins.int
F10Type_Q1: _builtins.int
F10Type_Q2: _builtins.int
F10Type_Q3: _builtins.int
F10Type_Q4: _builtins.int
F10Type_Q6: _builtins.int
F10Type_Q9: _builtins.int
F10Type_Annual: _builtins.int
F10Type_Quarterly: _builtins.int
F10Type_QuarterlyAnnual: _builtins.int
F10Type_MulQuarterly: _builtins.int

class EarningsPubTimeType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsPubTimeType_Unknown: _ClassVar[_builtins.int]
    EarningsPubTimeType_PreMarket: _ClassVar[_builtins.int]
    EarningsPubTimeType_AfterMarket: _ClassVar[_builtins.int]
    EarningsPubTimeType_DuringMarket: _ClassVar[_builtins.int]

EarningsPubTimeType_Unknown: _builtins.int
EarningsPubTimeType_PreMarket: _builtins.int
EarningsPubTimeType_AfterMarket: _builtins.int
EarningsPubTimeType_DuringMarket: _builtins.int

class ValuationType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ValuationType_Unknown: _ClassVar[_builtins.int]
    ValuationType_PE: _ClassVar[_builtins.int]
    ValuationType_PB: _ClassVar[_builtins.int]
    ValuationType_PS: _ClassVar[_builtins.int]

ValuationType_Unknown: _builtins.int
ValuationType_PE: _builtins.int
ValuationType_PB: _builtins.int
ValuationType_PS: _builtins.int

class FinancialStatementsType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    FinancialStatementsType_Unknown: _ClassVar[_builtins.int]
    FinancialStatementsType_Income: _ClassVar[_builtins.int]
    FinancialStatementsType_BalanceSheet: _ClassVar[_builtins.int]
    FinancialStatementsType_CashFlow: _ClassVar[_builtins.int]
    FinancialStatementsType_MainIndex: _ClassVar[_builtins.int]

FinancialStatementsType_Unknown: _builtins.int
FinancialStatementsType_Income: _builtins.int
FinancialStatementsType_BalanceSheet: _builtins.int
FinancialStatementsType_CashFlow: _builtins.int
FinancialStatementsType_MainIndex: _builtins.int

class RevenueBreakdownType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    RevenueBreakdownType_Unknown: _ClassVar[_builtins.int]
    RevenueBreakdownType_Product: _ClassVar[_builtins.int]
    RevenueBreakdownType_Industry: _ClassVar[_builtins.int]
    RevenueBreakdownType_Region: _ClassVar[_builtins.int]
    RevenueBreakdownType_Business: _ClassVar[_builtins.int]

RevenueBreakdownType_Unknown: _builtins.int
RevenueBreakdownType_Product: _builtins.int
RevenueBreakdownType_Industry: _builtins.int
RevenueBreakdownType_Region: _builtins.int
RevenueBreakdownType_Business: _builtins.int

class ResearchRatingType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ResearchRatingType_Unknown: _ClassVar[_builtins.int]
    ResearchRatingType_Sell: _ClassVar[_builtins.int]
    ResearchRatingType_Underperform: _ClassVar[_builtins.int]
    ResearchRatingType_Hold: _ClassVar[_builtins.int]
    ResearchRatingType_Buy: _ClassVar[_builtins.int]
    ResearchRatingType_StrongBuy: _ClassVar[_builtins.int]

ResearchRatingType_Unknown: _builtins.int
ResearchRatingType_Sell: _builtins.int
ResearchRatingType_Underperform: _builtins.int
ResearchRatingType_Hold: _builtins.int
ResearchRatingType_Buy: _builtins.int
ResearchRatingType_StrongBuy: _builtins.int

class ResearchRatingDimensionType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ResearchRatingDimensionType_Unknown: _ClassVar[_builtins.int]
    ResearchRatingDimensionType_Institution: _ClassVar[_builtins.int]
    ResearchRatingDimensionType_Analyst: _ClassVar[_builtins.int]

ResearchRatingDimensionType_Unknown: _builtins.int
ResearchRatingDimensionType_Institution: _builtins.int
ResearchRatingDimensionType_Analyst: _builtins.int

class MorningstarRatingType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    MorningstarRatingType_Unknown: _ClassVar[_builtins.int]
    MorningstarRatingType_Quantitative: _ClassVar[_builtins.int]
    MorningstarRatingType_Qualitative: _ClassVar[_builtins.int]

MorningstarRatingType_Unknown: _builtins.int
MorningstarRatingType_Quantitative: _builtins.int
MorningstarRatingType_Qualitative: _builtins.int

class ValuationIntervalType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ValuationIntervalType_Unknown: _ClassVar[_builtins.int]
    ValuationIntervalType_Month3: _ClassVar[_builtins.int]
    ValuationIntervalType_Month6: _ClassVar[_builtins.int]
    ValuationIntervalType_Year1: _ClassVar[_builtins.int]
    ValuationIntervalType_Year3: _ClassVar[_builtins.int]
    ValuationIntervalType_Since2019: _ClassVar[_builtins.int]
    ValuationIntervalType_Year5: _ClassVar[_builtins.int]
    ValuationIntervalType_Year10: _ClassVar[_builtins.int]
    ValuationIntervalType_Year2: _ClassVar[_builtins.int]
    ValuationIntervalType_Year20: _ClassVar[_builtins.int]
    ValuationIntervalType_Year30: _ClassVar[_builtins.int]

ValuationIntervalType_Unknown: _builtins.int
ValuationIntervalType_Month3: _builtins.int
ValuationIntervalType_Month6: _builtins.int
ValuationIntervalType_Year1: _builtins.int
ValuationIntervalType_Year3: _builtins.int
ValuationIntervalType_Since2019: _builtins.int
ValuationIntervalType_Year5: _builtins.int
ValuationIntervalType_Year10: _builtins.int
ValuationIntervalType_Year2: _builtins.int
ValuationIntervalType_Year20: _builtins.int
ValuationIntervalType_Year30: _builtins.int

class HoldingChangesFilterType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    HoldingChangesFilterType_Unknown: _ClassVar[_builtins.int]
    HoldingChangesFilterType_Increase: _ClassVar[_builtins.int]
    HoldingChangesFilterType_Decrease: _ClassVar[_builtins.int]
    HoldingChangesFilterType_NewIn: _ClassVar[_builtins.int]
    HoldingChangesFilterType_CloseOut: _ClassVar[_builtins.int]

HoldingChangesFilterType_Unknown: _builtins.int
HoldingChangesFilterType_Increase: _builtins.int
HoldingChangesFilterType_Decrease: _builtins.int
HoldingChangesFilterType_NewIn: _builtins.int
HoldingChangesFilterType_CloseOut: _builtins.int

class HolderDetailType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    HolderDetailType_Default: _ClassVar[_builtins.int]
    HolderDetailType_All: _ClassVar[_builtins.int]
    HolderDetailType_Unclassified: _ClassVar[_builtins.int]
    HolderDetailType_TraditionalInvestmentManager: _ClassVar[_builtins.int]
    HolderDetailType_HedgeFundManager: _ClassVar[_builtins.int]
    HolderDetailType_VCOrPE: _ClassVar[_builtins.int]
    HolderDetailType_CorporatePensionPlanSponsor: _ClassVar[_builtins.int]
    HolderDetailType_FoundationFundSponsor: _ClassVar[_builtins.int]
    HolderDetailType_InsuranceCompany: _ClassVar[_builtins.int]
    HolderDetailType_BankOrInvestmentBank: _ClassVar[_builtins.int]
    HolderDetailType_FamilyOfficesOrTrust: _ClassVar[_builtins.int]
    HolderDetailType_SovereignWealthFund: _ClassVar[_builtins.int]
    HolderDetailType_REIT: _ClassVar[_builtins.int]
    HolderDetailType_StructuredFinancePoolManager: _ClassVar[_builtins.int]
    HolderDetailType_UnionPensionPlanSponsor: _ClassVar[_builtins.int]
    HolderDetailType_GovernmentPensionPlanSponsor: _ClassVar[_builtins.int]
    HolderDetailType_EndowmentFundSponsor: _ClassVar[_builtins.int]
    HolderDetailType_IndividualInsiders: _ClassVar[_builtins.int]
    HolderDetailType_IssueSponsoredADR: _ClassVar[_builtins.int]
    HolderDetailType_CorporationsPublic: _ClassVar[_builtins.int]
    HolderDetailType_CorporationsPrivate: _ClassVar[_builtins.int]
    HolderDetailType_StateOwnedShares: _ClassVar[_builtins.int]

HolderDetailType_Default: _builtins.int
HolderDetailType_All: _builtins.int
HolderDetailType_Unclassified: _builtins.int
HolderDetailType_TraditionalInvestmentManager: _builtins.int
HolderDetailType_HedgeFundManager: _builtins.int
HolderDetailType_VCOrPE: _builtins.int
HolderDetailType_CorporatePensionPlanSponsor: _builtins.int
HolderDetailType_FoundationFundSponsor: _builtins.int
HolderDetailType_InsuranceCompany: _builtins.int
HolderDetailType_BankOrInvestmentBank: _builtins.int
HolderDetailType_FamilyOfficesOrTrust: _builtins.int
HolderDetailType_SovereignWealthFund: _builtins.int
HolderDetailType_REIT: _builtins.int
HolderDetailType_StructuredFinancePoolManager: _builtins.int
HolderDetailType_UnionPensionPlanSponsor: _builtins.int
HolderDetailType_GovernmentPensionPlanSponsor: _builtins.int
HolderDetailType_EndowmentFundSponsor: _builtins.int
HolderDetailType_IndividualInsiders: _builtins.int
HolderDetailType_IssueSponsoredADR: _builtins.int
HolderDetailType_CorporationsPublic: _builtins.int
HolderDetailType_CorporationsPrivate: _builtins.int
HolderDetailType_StateOwnedShares: _builtins.int

class CompanyProfileFieldType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    CompanyProfileFieldType_SourceText: _ClassVar[_builtins.int]
    CompanyProfileFieldType_LinkType: _ClassVar[_builtins.int]
    CompanyProfileFieldType_IndependentTitle: _ClassVar[_builtins.int]

CompanyProfileFieldType_SourceText: _builtins.int
CompanyProfileFieldType_LinkType: _builtins.int
CompanyProfileFieldType_IndependentTitle: _builtins.int

class BuySellType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    BuySellType_Unknown: _ClassVar[_builtins.int]
    BuySellType_NetBuy: _ClassVar[_builtins.int]
    BuySellType_NetSell: _ClassVar[_builtins.int]

BuySellType_Unknown: _builtins.int
BuySellType_NetBuy: _builtins.int
BuySellType_NetSell: _builtins.int

class OptionVolatilityTimePeriodType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionVolatilityTimePeriodType_Unknown: _ClassVar[_builtins.int]
    OptionVolatilityTimePeriodType_Week: _ClassVar[_builtins.int]
    OptionVolatilityTimePeriodType_Month: _ClassVar[_builtins.int]
    OptionVolatilityTimePeriodType_Quarter: _ClassVar[_builtins.int]
    OptionVolatilityTimePeriodType_HalfYear: _ClassVar[_builtins.int]
    OptionVolatilityTimePeriodType_Year: _ClassVar[_builtins.int]

OptionVolatilityTimePeriodType_Unknown: _builtins.int
OptionVolatilityTimePeriodType_Week: _builtins.int
OptionVolatilityTimePeriodType_Month: _builtins.int
OptionVolatilityTimePeriodType_Quarter: _builtins.int
OptionVolatilityTimePeriodType_HalfYear: _builtins.int
OptionVolatilityTimePeriodType_Year: _builtins.int

class OptionImpvolStatusType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ImpvolFluctuating: _ClassVar[_builtins.int]
    ImpvolOvervalued: _ClassVar[_builtins.int]
    ImpvolUndervalued: _ClassVar[_builtins.int]

ImpvolFluctuating: _builtins.int
ImpvolOvervalued: _builtins.int
ImpvolUndervalued: _builtins.int

class IndicatorLangType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorLangType_Unknown: _ClassVar[_builtins.int]
    IndicatorLangType_MyLang: _ClassVar[_builtins.int]
    IndicatorLangType_Python: _ClassVar[_builtins.int]

IndicatorLangType_Unknown: _builtins.int
IndicatorLangType_MyLang: _builtins.int
IndicatorLangType_Python: _builtins.int

class IndicatorSearchMode(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorSearchMode_Partial: _ClassVar[_builtins.int]
    IndicatorSearchMode_Exact: _ClassVar[_builtins.int]

IndicatorSearchMode_Partial: _builtins.int
IndicatorSearchMode_Exact: _builtins.int

class IndicatorParamValueType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorParamValueType_UNKNOWN: _ClassVar[_builtins.int]
    IndicatorParamValueType_INT: _ClassVar[_builtins.int]
    IndicatorParamValueType_FLOAT: _ClassVar[_builtins.int]
    IndicatorParamValueType_STRING: _ClassVar[_builtins.int]
    IndicatorParamValueType_COLOR: _ClassVar[_builtins.int]
    IndicatorParamValueType_SHAPE: _ClassVar[_builtins.int]
    IndicatorParamValueType_LINE: _ClassVar[_builtins.int]
    IndicatorParamValueType_BOOL: _ClassVar[_builtins.int]

IndicatorParamValueType_UNKNOWN: _builtins.int
IndicatorParamValueType_INT: _builtins.int
IndicatorParamValueType_FLOAT: _builtins.int
IndicatorParamValueType_STRING: _builtins.int
IndicatorParamValueType_COLOR: _builtins.int
IndicatorParamValueType_SHAPE: _builtins.int
IndicatorParamValueType_LINE: _builtins.int
IndicatorParamValueType_BOOL: _builtins.int

class IndicatorShape(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorShape_UNKNOWN: _ClassVar[_builtins.int]
    IndicatorShape_XCROSS: _ClassVar[_builtins.int]
    IndicatorShape_CROSS: _ClassVar[_builtins.int]
    IndicatorShape_CIRCLE: _ClassVar[_builtins.int]
    IndicatorShape_TRIANGLE_UP: _ClassVar[_builtins.int]
    IndicatorShape_TRIANGLE_DOWN: _ClassVar[_builtins.int]
    IndicatorShape_FLAG: _ClassVar[_builtins.int]
    IndicatorShape_ARROW_UP: _ClassVar[_builtins.int]
    IndicatorShape_ARROW_DOWN: _ClassVar[_builtins.int]
    IndicatorShape_SQUARE: _ClassVar[_builtins.int]
    IndicatorShape_DIAMOND: _ClassVar[_builtins.int]
    IndicatorShape_LABEL_UP: _ClassVar[_builtins.int]
    IndicatorShape_LABEL_DOWN: _ClassVar[_builtins.int]

IndicatorShape_UNKNOWN: _builtins.int
IndicatorShape_XCROSS: _builtins.int
IndicatorShape_CROSS: _builtins.int
IndicatorShape_CIRCLE: _builtins.int
IndicatorShape_TRIANGLE_UP: _builtins.int
IndicatorShape_TRIANGLE_DOWN: _builtins.int
IndicatorShape_FLAG: _builtins.int
IndicatorShape_ARROW_UP: _builtins.int
IndicatorShape_ARROW_DOWN: _builtins.int
IndicatorShape_SQUARE: _builtins.int
IndicatorShape_DIAMOND: _builtins.int
IndicatorShape_LABEL_UP: _builtins.int
IndicatorShape_LABEL_DOWN: _builtins.int

class IndicatorLineType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorLineType_UNKNOWN: _ClassVar[_builtins.int]
    IndicatorLineType_SOLID: _ClassVar[_builtins.int]
    IndicatorLineType_DASHED: _ClassVar[_builtins.int]
    IndicatorLineType_DOT: _ClassVar[_builtins.int]
    IndicatorLineType_CROSS: _ClassVar[_builtins.int]
    IndicatorLineType_CIRCLE: _ClassVar[_builtins.int]
    IndicatorLineType_HISTOGRAM: _ClassVar[_builtins.int]
    IndicatorLineType_HISTOGRAM_LINE: _ClassVar[_builtins.int]
    IndicatorLineType_STEP: _ClassVar[_builtins.int]
    IndicatorLineType_STEP_DIAMONDS: _ClassVar[_builtins.int]

IndicatorLineType_UNKNOWN: _builtins.int
IndicatorLineType_SOLID: _builtins.int
IndicatorLineType_DASHED: _builtins.int
IndicatorLineType_DOT: _builtins.int
IndicatorLineType_CROSS: _builtins.int
IndicatorLineType_CIRCLE: _builtins.int
IndicatorLineType_HISTOGRAM: _builtins.int
IndicatorLineType_HISTOGRAM_LINE: _builtins.int
IndicatorLineType_STEP: _builtins.int
IndicatorLineType_STEP_DIAMONDS: _builtins.int

class EC_Status(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EC_Status_Initialized: _ClassVar[_builtins.int]
    EC_Status_Inactive: _ClassVar[_builtins.int]
    EC_Status_Active: _ClassVar[_builtins.int]
    EC_Status_Closed: _ClassVar[_builtins.int]
    EC_Status_Halted: _ClassVar[_builtins.int]
    EC_Status_Settled: _ClassVar[_builtins.int]
    EC_Status_Canceled: _ClassVar[_builtins.int]
    EC_Status_DeterminationPending: _ClassVar[_builtins.int]
    EC_Status_Determined: _ClassVar[_builtins.int]
    EC_Status_Finalized: _ClassVar[_builtins.int]
    EC_Status_EventAbnormal: _ClassVar[_builtins.int]
    EC_Status_EventInitialized: _ClassVar[_builtins.int]
    EC_Status_EventActive: _ClassVar[_builtins.int]
    EC_Status_EventClosed: _ClassVar[_builtins.int]
    EC_Status_EventSettled: _ClassVar[_builtins.int]
    EC_Status_EventCanceled: _ClassVar[_builtins.int]
    EC_Status_EventFinalized: _ClassVar[_builtins.int]

EC_Status_Initialized: _builtins.int
EC_Status_Inactive: _builtins.int
EC_Status_Active: _builtins.int
EC_Status_Closed: _builtins.int
EC_Status_Halted: _builtins.int
EC_Status_Settled: _builtins.int
EC_Status_Canceled: _builtins.int
EC_Status_DeterminationPending: _builtins.int
EC_Status_Determined: _builtins.int
EC_Status_Finalized: _builtins.int
EC_Status_EventAbnormal: _builtins.int
EC_Status_EventInitialized: _builtins.int
EC_Status_EventActive: _builtins.int
EC_Status_EventClosed: _builtins.int
EC_Status_EventSettled: _builtins.int
EC_Status_EventCanceled: _builtins.int
EC_Status_EventFinalized: _builtins.int

class EC_ContractType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EC_ContractType_None: _ClassVar[_builtins.int]
    EC_ContractType_Binary: _ClassVar[_builtins.int]
    EC_ContractType_Scalar: _ClassVar[_builtins.int]

EC_ContractType_None: _builtins.int
EC_ContractType_Binary: _builtins.int
EC_ContractType_Scalar: _builtins.int

class EC_Frequency(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EC_Frequency_Unknown: _ClassVar[_builtins.int]
    EC_Frequency_Annual: _ClassVar[_builtins.int]
    EC_Frequency_Monthly: _ClassVar[_builtins.int]
    EC_Frequency_Weekly: _ClassVar[_builtins.int]
    EC_Frequency_Daily: _ClassVar[_builtins.int]
    EC_Frequency_Hourly: _ClassVar[_builtins.int]
    EC_Frequency_Custom: _ClassVar[_builtins.int]
    EC_Frequency_OneOff: _ClassVar[_builtins.int]

EC_Frequency_Unknown: _builtins.int
EC_Frequency_Annual: _builtins.int
EC_Frequency_Monthly: _builtins.int
EC_Frequency_Weekly: _builtins.int
EC_Frequency_Daily: _builtins.int
EC_Frequency_Hourly: _builtins.int
EC_Frequency_Custom: _builtins.int
EC_Frequency_OneOff: _builtins.int

class EC_MilestoneType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EC_MilestoneType_Unknown: _ClassVar[_builtins.int]
    EC_MilestoneType_FootballGame: _ClassVar[_builtins.int]
    EC_MilestoneType_BasketballGame: _ClassVar[_builtins.int]
    EC_MilestoneType_SoccerTournamentMultiLeg: _ClassVar[_builtins.int]
    EC_MilestoneType_BaseballTournament: _ClassVar[_builtins.int]
    EC_MilestoneType_BaseballGame: _ClassVar[_builtins.int]

EC_MilestoneType_Unknown: _builtins.int
EC_MilestoneType_FootballGame: _builtins.int
EC_MilestoneType_BasketballGame: _builtins.int
EC_MilestoneType_SoccerTournamentMultiLeg: _builtins.int
EC_MilestoneType_BaseballTournament: _builtins.int
EC_MilestoneType_BaseballGame: _builtins.int

class EC_KlineSource(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EC_KlineSource_None: _ClassVar[_builtins.int]
    EC_KlineSource_OrderBookYes: _ClassVar[_builtins.int]

EC_KlineSource_None: _builtins.int
EC_KlineSource_OrderBookYes: _builtins.int

class QotHeader(_message.Message):
    SECURITYFIRM_FIELD_NUMBER: _ClassVar[_builtins.int]
    securityFirm: _builtins.int
    """A value of Trd_Common.SecurityFirm."""
    def HasField(self, field_name: _Literal["securityFirm"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        securityFirm: _builtins.int | None = ...,
    ) -> None: ...

class Security(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    code: _builtins.str
    def HasField(self, field_name: _Literal["market", "code"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        code: _builtins.str | None = ...,
    ) -> None: ...

class KLine(_message.Message):
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISBLANK_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVERRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    HPVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    time: _builtins.str
    isBlank: _builtins.bool
    highPrice: _builtins.float
    openPrice: _builtins.float
    lowPrice: _builtins.float
    closePrice: _builtins.float
    lastClosePrice: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    turnoverRate: _builtins.float
    """Unit: percent."""
    pe: _builtins.float
    changeRate: _builtins.float
    """Unit: percent."""
    timestamp: _builtins.float
    hpVolume: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "time",
            "isBlank",
            "highPrice",
            "openPrice",
            "lowPrice",
            "closePrice",
            "lastClosePrice",
            "volume",
            "turnover",
            "turnoverRate",
            "pe",
            "changeRate",
            "timestamp",
            "hpVolume",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time: _builtins.str | None = ...,
        isBlank: _builtins.bool | None = ...,
        highPrice: _builtins.float | None = ...,
        openPrice: _builtins.float | None = ...,
        lowPrice: _builtins.float | None = ...,
        closePrice: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        turnoverRate: _builtins.float | None = ...,
        pe: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        timestamp: _builtins.float | None = ...,
        hpVolume: _builtins.float | None = ...,
    ) -> None: ...

class OptionBasicQotExData(_message.Message):
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTSIZEFLOAT_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMA_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGA_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETA_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHO_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETOPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRYDATEDISTANCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTNOMINALVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNERLOTMULTIPLIER_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONAREATYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTMULTIPLIER_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXOPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    strikePrice: _builtins.float
    contractSize: _builtins.int
    contractSizeFloat: _builtins.float
    openInterest: _builtins.int
    impliedVolatility: _builtins.float
    """Unit: percent."""
    premium: _builtins.float
    """Unit: percent."""
    delta: _builtins.float
    gamma: _builtins.float
    vega: _builtins.float
    theta: _builtins.float
    rho: _builtins.float
    netOpenInterest: _builtins.int
    expiryDateDistance: _builtins.int
    contractNominalValue: _builtins.float
    ownerLotMultiplier: _builtins.float
    optionAreaType: _builtins.int
    """A value of Qot_Common.OptionAreaType."""
    contractMultiplier: _builtins.float
    indexOptionType: _builtins.int
    """A value of Qot_Common.IndexOptionType."""
    def HasField(
        self,
        field_name: _Literal[
            "strikePrice",
            "contractSize",
            "contractSizeFloat",
            "openInterest",
            "impliedVolatility",
            "premium",
            "delta",
            "gamma",
            "vega",
            "theta",
            "rho",
            "netOpenInterest",
            "expiryDateDistance",
            "contractNominalValue",
            "ownerLotMultiplier",
            "optionAreaType",
            "contractMultiplier",
            "indexOptionType",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        strikePrice: _builtins.float | None = ...,
        contractSize: _builtins.int | None = ...,
        contractSizeFloat: _builtins.float | None = ...,
        openInterest: _builtins.int | None = ...,
        impliedVolatility: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        gamma: _builtins.float | None = ...,
        vega: _builtins.float | None = ...,
        theta: _builtins.float | None = ...,
        rho: _builtins.float | None = ...,
        netOpenInterest: _builtins.int | None = ...,
        expiryDateDistance: _builtins.int | None = ...,
        contractNominalValue: _builtins.float | None = ...,
        ownerLotMultiplier: _builtins.float | None = ...,
        optionAreaType: _builtins.int | None = ...,
        contractMultiplier: _builtins.float | None = ...,
        indexOptionType: _builtins.int | None = ...,
    ) -> None: ...

class PreAfterMarketData(_message.Message):
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AMPLITUDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    price: _builtins.float
    highPrice: _builtins.float
    lowPrice: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    changeVal: _builtins.float
    changeRate: _builtins.float
    """Unit: percent."""
    amplitude: _builtins.float
    """Unit: percent."""
    def HasField(
        self,
        field_name: _Literal[
            "price", "highPrice", "lowPrice", "volume", "turnover", "changeVal", "changeRate", "amplitude"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        price: _builtins.float | None = ...,
        highPrice: _builtins.float | None = ...,
        lowPrice: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        changeVal: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        amplitude: _builtins.float | None = ...,
    ) -> None: ...

class FutureBasicQotExData(_message.Message):
    LASTSETTLEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRYDATEDISTANCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    lastSettlePrice: _builtins.float
    position: _builtins.int
    positionChange: _builtins.int
    expiryDateDistance: _builtins.int
    def HasField(
        self, field_name: _Literal["lastSettlePrice", "position", "positionChange", "expiryDateDistance"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        lastSettlePrice: _builtins.float | None = ...,
        position: _builtins.int | None = ...,
        positionChange: _builtins.int | None = ...,
        expiryDateDistance: _builtins.int | None = ...,
    ) -> None: ...

class WarrantBasicQotExData(_message.Message):
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    delta: _builtins.float
    impliedVolatility: _builtins.float
    premium: _builtins.float
    """Unit: percent."""
    def HasField(self, field_name: _Literal["delta", "impliedVolatility", "premium"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        delta: _builtins.float | None = ...,
        impliedVolatility: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
    ) -> None: ...

class BasicQot(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUSPENDED_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICESPREAD_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVERRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AMPLITUDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DARKSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    AFTERMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    FUTUREEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    WARRANTEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    OVERNIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HPVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> Security: ...
    name: _builtins.str
    isSuspended: _builtins.bool
    listTime: _builtins.str
    priceSpread: _builtins.float
    updateTime: _builtins.str
    highPrice: _builtins.float
    openPrice: _builtins.float
    lowPrice: _builtins.float
    curPrice: _builtins.float
    lastClosePrice: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    turnoverRate: _builtins.float
    """Unit: percent."""
    amplitude: _builtins.float
    """Unit: percent."""
    darkStatus: _builtins.int
    """A value of Qot_Common.DarkStatus."""
    @_builtins.property
    def optionExData(self) -> OptionBasicQotExData: ...
    listTimestamp: _builtins.float
    updateTimestamp: _builtins.float
    @_builtins.property
    def preMarket(self) -> PreAfterMarketData: ...
    @_builtins.property
    def afterMarket(self) -> PreAfterMarketData: ...
    secStatus: _builtins.int
    """A value of Qot_Common.SecurityStatus."""
    @_builtins.property
    def futureExData(self) -> FutureBasicQotExData: ...
    @_builtins.property
    def warrantExData(self) -> WarrantBasicQotExData: ...
    @_builtins.property
    def overnight(self) -> PreAfterMarketData: ...
    hpVolume: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "isSuspended",
            "listTime",
            "priceSpread",
            "updateTime",
            "highPrice",
            "openPrice",
            "lowPrice",
            "curPrice",
            "lastClosePrice",
            "volume",
            "turnover",
            "turnoverRate",
            "amplitude",
            "darkStatus",
            "optionExData",
            "listTimestamp",
            "updateTimestamp",
            "preMarket",
            "afterMarket",
            "secStatus",
            "futureExData",
            "warrantExData",
            "overnight",
            "hpVolume",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        isSuspended: _builtins.bool | None = ...,
        listTime: _builtins.str | None = ...,
        priceSpread: _builtins.float | None = ...,
        updateTime: _builtins.str | None = ...,
        highPrice: _builtins.float | None = ...,
        openPrice: _builtins.float | None = ...,
        lowPrice: _builtins.float | None = ...,
        curPrice: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        turnoverRate: _builtins.float | None = ...,
        amplitude: _builtins.float | None = ...,
        darkStatus: _builtins.int | None = ...,
        optionExData: OptionBasicQotExData | _Mapping[str, _Any] | None = ...,
        listTimestamp: _builtins.float | None = ...,
        updateTimestamp: _builtins.float | None = ...,
        preMarket: PreAfterMarketData | _Mapping[str, _Any] | None = ...,
        afterMarket: PreAfterMarketData | _Mapping[str, _Any] | None = ...,
        secStatus: _builtins.int | None = ...,
        futureExData: FutureBasicQotExData | _Mapping[str, _Any] | None = ...,
        warrantExData: WarrantBasicQotExData | _Mapping[str, _Any] | None = ...,
        overnight: PreAfterMarketData | _Mapping[str, _Any] | None = ...,
        hpVolume: _builtins.float | None = ...,
    ) -> None: ...

class TimeShare(_message.Message):
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    MINUTE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISBLANK_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVGPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    HPVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    time: _builtins.str
    minute: _builtins.int
    isBlank: _builtins.bool
    price: _builtins.float
    lastClosePrice: _builtins.float
    avgPrice: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    timestamp: _builtins.float
    hpVolume: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "time",
            "minute",
            "isBlank",
            "price",
            "lastClosePrice",
            "avgPrice",
            "volume",
            "turnover",
            "timestamp",
            "hpVolume",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time: _builtins.str | None = ...,
        minute: _builtins.int | None = ...,
        isBlank: _builtins.bool | None = ...,
        price: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        avgPrice: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        timestamp: _builtins.float | None = ...,
        hpVolume: _builtins.float | None = ...,
    ) -> None: ...

class SecurityStaticBasic(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    ID_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELISTING_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXCHTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> Security: ...
    id: _builtins.int
    lotSize: _builtins.int
    secType: _builtins.int
    """A value of Qot_Common.SecurityType."""
    name: _builtins.str
    listTime: _builtins.str
    delisting: _builtins.bool
    listTimestamp: _builtins.float
    exchType: _builtins.int
    """A value of Qot_Common.ExchType."""
    def HasField(
        self,
        field_name: _Literal[
            "security", "id", "lotSize", "secType", "name", "listTime", "delisting", "listTimestamp", "exchType"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: Security | _Mapping[str, _Any] | None = ...,
        id: _builtins.int | None = ...,
        lotSize: _builtins.int | None = ...,
        secType: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        listTime: _builtins.str | None = ...,
        delisting: _builtins.bool | None = ...,
        listTimestamp: _builtins.float | None = ...,
        exchType: _builtins.int | None = ...,
    ) -> None: ...

class WarrantStaticExData(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    """A value of Qot_Common.WarrantType."""
    @_builtins.property
    def owner(self) -> Security: ...
    def HasField(self, field_name: _Literal["type", "owner"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        owner: Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class OptionStaticExData(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SUSPEND_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXOPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRATIONCYCLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONSTANDARDTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONSETTLEMENTMODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    """A value of Qot_Common.OptionType."""
    @_builtins.property
    def owner(self) -> Security: ...
    strikeTime: _builtins.str
    strikePrice: _builtins.float
    suspend: _builtins.bool
    market: _builtins.str
    strikeTimestamp: _builtins.float
    indexOptionType: _builtins.int
    """A value of Qot_Common.IndexOptionType."""
    expirationCycle: _builtins.int
    """A value of Qot_Common.ExpirationCycle."""
    optionStandardType: _builtins.int
    """A value of Qot_Common.OptionStandardType."""
    optionSettlementMode: _builtins.int
    """A value of Qot_Common.OptionSettlementMode."""
    def HasField(
        self,
        field_name: _Literal[
            "type",
            "owner",
            "strikeTime",
            "strikePrice",
            "suspend",
            "market",
            "strikeTimestamp",
            "indexOptionType",
            "expirationCycle",
            "optionStandardType",
            "optionSettlementMode",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        owner: Security | _Mapping[str, _Any] | None = ...,
        strikeTime: _builtins.str | None = ...,
        strikePrice: _builtins.float | None = ...,
        suspend: _builtins.bool | None = ...,
        market: _builtins.str | None = ...,
        strikeTimestamp: _builtins.float | None = ...,
        indexOptionType: _builtins.int | None = ...,
        expirationCycle: _builtins.int | None = ...,
        optionStandardType: _builtins.int | None = ...,
        optionSettlementMode: _builtins.int | None = ...,
    ) -> None: ...

class FutureStaticExData(_message.Message):
    LASTTRADETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRADETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISMAINCONTRACT_FIELD_NUMBER: _ClassVar[_builtins.int]
    lastTradeTime: _builtins.str
    lastTradeTimestamp: _builtins.float
    isMainContract: _builtins.bool
    def HasField(
        self, field_name: _Literal["lastTradeTime", "lastTradeTimestamp", "isMainContract"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        lastTradeTime: _builtins.str | None = ...,
        lastTradeTimestamp: _builtins.float | None = ...,
        isMainContract: _builtins.bool | None = ...,
    ) -> None: ...

class SecurityStaticInfo(_message.Message):
    BASIC_FIELD_NUMBER: _ClassVar[_builtins.int]
    WARRANTEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    FUTUREEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def basic(self) -> SecurityStaticBasic: ...
    @_builtins.property
    def warrantExData(self) -> WarrantStaticExData: ...
    @_builtins.property
    def optionExData(self) -> OptionStaticExData: ...
    @_builtins.property
    def futureExData(self) -> FutureStaticExData: ...
    def HasField(
        self, field_name: _Literal["basic", "warrantExData", "optionExData", "futureExData"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        basic: SecurityStaticBasic | _Mapping[str, _Any] | None = ...,
        warrantExData: WarrantStaticExData | _Mapping[str, _Any] | None = ...,
        optionExData: OptionStaticExData | _Mapping[str, _Any] | None = ...,
        futureExData: FutureStaticExData | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class Broker(_message.Message):
    ID_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    POS_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    id: _builtins.int
    name: _builtins.str
    pos: _builtins.int
    orderID: _builtins.int
    volume: _builtins.int
    def HasField(self, field_name: _Literal["id", "name", "pos", "orderID", "volume"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        id: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        pos: _builtins.int | None = ...,
        orderID: _builtins.int | None = ...,
        volume: _builtins.int | None = ...,
    ) -> None: ...

class Ticker(_message.Message):
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECVTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPESIGN_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUSHDATATYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    HPVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    time: _builtins.str
    sequence: _builtins.int
    dir: _builtins.int
    """A value of Qot_Common.TickerDirection."""
    price: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    recvTime: _builtins.float
    type: _builtins.int
    """A value of Qot_Common.TickerType."""
    typeSign: _builtins.int
    pushDataType: _builtins.int
    timestamp: _builtins.float
    hpVolume: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "time",
            "sequence",
            "dir",
            "price",
            "volume",
            "turnover",
            "recvTime",
            "type",
            "typeSign",
            "pushDataType",
            "timestamp",
            "hpVolume",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time: _builtins.str | None = ...,
        sequence: _builtins.int | None = ...,
        dir: _builtins.int | None = ...,
        price: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        recvTime: _builtins.float | None = ...,
        type: _builtins.int | None = ...,
        typeSign: _builtins.int | None = ...,
        pushDataType: _builtins.int | None = ...,
        timestamp: _builtins.float | None = ...,
        hpVolume: _builtins.float | None = ...,
    ) -> None: ...

class OrderBookDetail(_message.Message):
    ORDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    orderID: _builtins.int
    volume: _builtins.int
    def HasField(self, field_name: _Literal["orderID", "volume"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        orderID: _builtins.int | None = ...,
        volume: _builtins.int | None = ...,
    ) -> None: ...

class OrderBook(_message.Message):
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OREDERCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    DETAILLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HPVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    price: _builtins.float
    volume: _builtins.int
    orederCount: _builtins.int
    @_builtins.property
    def detailList(self) -> _containers.RepeatedCompositeFieldContainer[OrderBookDetail]: ...
    hpVolume: _builtins.float
    def HasField(self, field_name: _Literal["price", "volume", "orederCount", "hpVolume"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        price: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        orederCount: _builtins.int | None = ...,
        detailList: _Iterable[OrderBookDetail | _Mapping[str, _Any]] | None = ...,
        hpVolume: _builtins.float | None = ...,
    ) -> None: ...

class ShareHoldingChange(_message.Message):
    HOLDERNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGQTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEQTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    holderName: _builtins.str
    holdingQty: _builtins.float
    holdingRatio: _builtins.float
    """Unit: percent."""
    changeQty: _builtins.float
    changeRatio: _builtins.float
    """Unit: percent."""
    time: _builtins.str
    timestamp: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "holderName", "holdingQty", "holdingRatio", "changeQty", "changeRatio", "time", "timestamp"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        holderName: _builtins.str | None = ...,
        holdingQty: _builtins.float | None = ...,
        holdingRatio: _builtins.float | None = ...,
        changeQty: _builtins.float | None = ...,
        changeRatio: _builtins.float | None = ...,
        time: _builtins.str | None = ...,
        timestamp: _builtins.float | None = ...,
    ) -> None: ...

class SubInfo(_message.Message):
    SUBTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    subType: _builtins.int
    """A value of Qot_Common.SubType."""
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[Security]: ...
    def HasField(self, field_name: _Literal["subType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        subType: _builtins.int | None = ...,
        securityList: _Iterable[Security | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class ConnSubInfo(_message.Message):
    SUBINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    USEDQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISOWNCONNDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYFIRM_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONUSEDQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def subInfoList(self) -> _containers.RepeatedCompositeFieldContainer[SubInfo]: ...
    usedQuota: _builtins.int
    isOwnConnData: _builtins.bool
    securityFirm: _builtins.int
    """A value of Trd_Common.SecurityFirm."""
    optionUsedQuota: _builtins.int
    def HasField(
        self, field_name: _Literal["usedQuota", "isOwnConnData", "securityFirm", "optionUsedQuota"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        subInfoList: _Iterable[SubInfo | _Mapping[str, _Any]] | None = ...,
        usedQuota: _builtins.int | None = ...,
        isOwnConnData: _builtins.bool | None = ...,
        securityFirm: _builtins.int | None = ...,
        optionUsedQuota: _builtins.int | None = ...,
    ) -> None: ...

class PlateInfo(_message.Message):
    PLATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def plate(self) -> Security: ...
    name: _builtins.str
    plateType: _builtins.int
    """A value of Qot_Common.PlateSetType."""
    def HasField(self, field_name: _Literal["plate", "name", "plateType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        plate: Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        plateType: _builtins.int | None = ...,
    ) -> None: ...

class Rehab(_message.Message):
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPANYACTFLAG_FIELD_NUMBER: _ClassVar[_builtins.int]
    FWDFACTORA_FIELD_NUMBER: _ClassVar[_builtins.int]
    FWDFACTORB_FIELD_NUMBER: _ClassVar[_builtins.int]
    BWDFACTORA_FIELD_NUMBER: _ClassVar[_builtins.int]
    BWDFACTORB_FIELD_NUMBER: _ClassVar[_builtins.int]
    SPLITBASE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SPLITERT_FIELD_NUMBER: _ClassVar[_builtins.int]
    JOINBASE_FIELD_NUMBER: _ClassVar[_builtins.int]
    JOINERT_FIELD_NUMBER: _ClassVar[_builtins.int]
    BONUSBASE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BONUSERT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRANSFERBASE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRANSFERERT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLOTBASE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLOTERT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLOTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADDBASE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADDERT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDEND_FIELD_NUMBER: _ClassVar[_builtins.int]
    SPDIVIDEND_FIELD_NUMBER: _ClassVar[_builtins.int]
    SPINOFFBASE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SPINOFFERT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    time: _builtins.str
    companyActFlag: _builtins.int
    """A value of Qot_Common.CompanyAct."""
    fwdFactorA: _builtins.float
    fwdFactorB: _builtins.float
    bwdFactorA: _builtins.float
    bwdFactorB: _builtins.float
    splitBase: _builtins.int
    splitErt: _builtins.int
    joinBase: _builtins.int
    joinErt: _builtins.int
    bonusBase: _builtins.int
    bonusErt: _builtins.int
    transferBase: _builtins.int
    transferErt: _builtins.int
    allotBase: _builtins.int
    allotErt: _builtins.int
    allotPrice: _builtins.float
    addBase: _builtins.int
    addErt: _builtins.int
    addPrice: _builtins.float
    dividend: _builtins.float
    spDividend: _builtins.float
    spinOffBase: _builtins.float
    spinOffErt: _builtins.float
    timestamp: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "time",
            "companyActFlag",
            "fwdFactorA",
            "fwdFactorB",
            "bwdFactorA",
            "bwdFactorB",
            "splitBase",
            "splitErt",
            "joinBase",
            "joinErt",
            "bonusBase",
            "bonusErt",
            "transferBase",
            "transferErt",
            "allotBase",
            "allotErt",
            "allotPrice",
            "addBase",
            "addErt",
            "addPrice",
            "dividend",
            "spDividend",
            "spinOffBase",
            "spinOffErt",
            "timestamp",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time: _builtins.str | None = ...,
        companyActFlag: _builtins.int | None = ...,
        fwdFactorA: _builtins.float | None = ...,
        fwdFactorB: _builtins.float | None = ...,
        bwdFactorA: _builtins.float | None = ...,
        bwdFactorB: _builtins.float | None = ...,
        splitBase: _builtins.int | None = ...,
        splitErt: _builtins.int | None = ...,
        joinBase: _builtins.int | None = ...,
        joinErt: _builtins.int | None = ...,
        bonusBase: _builtins.int | None = ...,
        bonusErt: _builtins.int | None = ...,
        transferBase: _builtins.int | None = ...,
        transferErt: _builtins.int | None = ...,
        allotBase: _builtins.int | None = ...,
        allotErt: _builtins.int | None = ...,
        allotPrice: _builtins.float | None = ...,
        addBase: _builtins.int | None = ...,
        addErt: _builtins.int | None = ...,
        addPrice: _builtins.float | None = ...,
        dividend: _builtins.float | None = ...,
        spDividend: _builtins.float | None = ...,
        spinOffBase: _builtins.float | None = ...,
        spinOffErt: _builtins.float | None = ...,
        timestamp: _builtins.float | None = ...,
    ) -> None: ...

class ComboLeg(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    QTYRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONID_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREDSIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> Security: ...
    side: _builtins.int
    """A value of Trd_Common.TrdSide."""
    qtyRatio: _builtins.float
    positionID: _builtins.int
    predSide: _builtins.int
    """A value of Common.PredSide."""
    def HasField(
        self, field_name: _Literal["security", "side", "qtyRatio", "positionID", "predSide"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: Security | _Mapping[str, _Any] | None = ...,
        side: _builtins.int | None = ...,
        qtyRatio: _builtins.float | None = ...,
        positionID: _builtins.int | None = ...,
        predSide: _builtins.int | None = ...,
    ) -> None: ...

class IndicatorParamValue(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FLOATVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRINGVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BOOLVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COLORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHAPEVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LINEVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    intValue: _builtins.int
    floatValue: _builtins.float
    stringValue: _builtins.str
    boolValue: _builtins.bool
    colorValue: _builtins.str
    shapeValue: _builtins.int
    lineValue: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "type", "intValue", "floatValue", "stringValue", "boolValue", "colorValue", "shapeValue", "lineValue"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        intValue: _builtins.int | None = ...,
        floatValue: _builtins.float | None = ...,
        stringValue: _builtins.str | None = ...,
        boolValue: _builtins.bool | None = ...,
        colorValue: _builtins.str | None = ...,
        shapeValue: _builtins.int | None = ...,
        lineValue: _builtins.int | None = ...,
    ) -> None: ...

class IndicatorInputParam(_message.Message):
    INDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VARNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    index: _builtins.int
    name: _builtins.str
    @_builtins.property
    def value(self) -> IndicatorParamValue: ...
    varName: _builtins.str
    def HasField(self, field_name: _Literal["index", "name", "value", "varName"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        index: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        value: IndicatorParamValue | _Mapping[str, _Any] | None = ...,
        varName: _builtins.str | None = ...,
    ) -> None: ...

class IndicatorOutputParam(_message.Message):
    INDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    index: _builtins.int
    name: _builtins.str
    def HasField(self, field_name: _Literal["index", "name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        index: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...
