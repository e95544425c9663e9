"""Types shared by the option screeners and rankings: option markets, kinds of rank and sort, indicators to filter
by, and their value ranges.
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

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class OptionMarket(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionMarket_Unknown: _ClassVar[_builtins.int]
    OptionMarket_US_Security: _ClassVar[_builtins.int]
    OptionMarket_US_Index: _ClassVar[_builtins.int]
    OptionMarket_HK_Security: _ClassVar[_builtins.int]
    OptionMarket_HK_Index: _ClassVar[_builtins.int]

OptionMarket_Unknown: _builtins.int
OptionMarket_US_Security: _builtins.int
OptionMarket_US_Index: _builtins.int
OptionMarket_HK_Security: _builtins.int
OptionMarket_HK_Index: _builtins.int

class OptionStatisticDataType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionStatisticDataType_Unknown: _ClassVar[_builtins.int]
    OptionStatisticDataType_Volume: _ClassVar[_builtins.int]
    OptionStatisticDataType_OpenInterest: _ClassVar[_builtins.int]

OptionStatisticDataType_Unknown: _builtins.int
OptionStatisticDataType_Volume: _builtins.int
OptionStatisticDataType_OpenInterest: _builtins.int

class OptionHVTimeRange(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionHVTimeRange_Unknown: _ClassVar[_builtins.int]
    OptionHVTimeRange_30Day: _ClassVar[_builtins.int]
    OptionHVTimeRange_60Day: _ClassVar[_builtins.int]
    OptionHVTimeRange_90Day: _ClassVar[_builtins.int]
    OptionHVTimeRange_120Day: _ClassVar[_builtins.int]
    OptionHVTimeRange_365Day: _ClassVar[_builtins.int]

OptionHVTimeRange_Unknown: _builtins.int
OptionHVTimeRange_30Day: _builtins.int
OptionHVTimeRange_60Day: _builtins.int
OptionHVTimeRange_90Day: _builtins.int
OptionHVTimeRange_120Day: _builtins.int
OptionHVTimeRange_365Day: _builtins.int

class OptionRankType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionRankType_Unknown: _ClassVar[_builtins.int]
    OptionRankType_Volume: _ClassVar[_builtins.int]
    OptionRankType_Turnover: _ClassVar[_builtins.int]
    OptionRankType_OI: _ClassVar[_builtins.int]
    OptionRankType_OIIncrement: _ClassVar[_builtins.int]
    OptionRankType_OIDecrement: _ClassVar[_builtins.int]
    OptionRankType_OIMarketCap: _ClassVar[_builtins.int]
    OptionRankType_OIMarketCapIncrement: _ClassVar[_builtins.int]
    OptionRankType_OIMarketCapDecrement: _ClassVar[_builtins.int]
    OptionRankType_ChangeRate: _ClassVar[_builtins.int]
    OptionRankType_IV: _ClassVar[_builtins.int]

OptionRankType_Unknown: _builtins.int
OptionRankType_Volume: _builtins.int
OptionRankType_Turnover: _builtins.int
OptionRankType_OI: _builtins.int
OptionRankType_OIIncrement: _builtins.int
OptionRankType_OIDecrement: _builtins.int
OptionRankType_OIMarketCap: _builtins.int
OptionRankType_OIMarketCapIncrement: _builtins.int
OptionRankType_OIMarketCapDecrement: _builtins.int
OptionRankType_ChangeRate: _builtins.int
OptionRankType_IV: _builtins.int

class ZeroDteSortType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ZeroDteSortType_Unknown: _ClassVar[_builtins.int]
    ZeroDteSortType_Volume: _ClassVar[_builtins.int]
    ZeroDteSortType_IV: _ClassVar[_builtins.int]
    ZeroDteSortType_ChangeRate: _ClassVar[_builtins.int]
    ZeroDteSortType_OpenInterest: _ClassVar[_builtins.int]
    ZeroDteSortType_MarketCap: _ClassVar[_builtins.int]

ZeroDteSortType_Unknown: _builtins.int
ZeroDteSortType_Volume: _builtins.int
ZeroDteSortType_IV: _builtins.int
ZeroDteSortType_ChangeRate: _builtins.int
ZeroDteSortType_OpenInterest: _builtins.int
ZeroDteSortType_MarketCap: _builtins.int

class ZeroDteIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ZeroDteIndicatorType_Unknown: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_OwnerList: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_HasEarningsThisWeek: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_Volume: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_OpenInterest: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_IV: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_HV: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_IVRank: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_IVPercentile: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_Price: _ClassVar[_builtins.int]
    ZeroDteIndicatorType_ChangeRate: _ClassVar[_builtins.int]

ZeroDteIndicatorType_Unknown: _builtins.int
ZeroDteIndicatorType_OwnerList: _builtins.int
ZeroDteIndicatorType_HasEarningsThisWeek: _builtins.int
ZeroDteIndicatorType_Volume: _builtins.int
ZeroDteIndicatorType_OpenInterest: _builtins.int
ZeroDteIndicatorType_IV: _builtins.int
ZeroDteIndicatorType_HV: _builtins.int
ZeroDteIndicatorType_IVRank: _builtins.int
ZeroDteIndicatorType_IVPercentile: _builtins.int
ZeroDteIndicatorType_Price: _builtins.int
ZeroDteIndicatorType_ChangeRate: _builtins.int

class ZeroDteContractSortType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ZeroDteContractSortType_Unknown: _ClassVar[_builtins.int]
    ZeroDteContractSortType_Volume: _ClassVar[_builtins.int]
    ZeroDteContractSortType_OpenInterest: _ClassVar[_builtins.int]
    ZeroDteContractSortType_IV: _ClassVar[_builtins.int]
    ZeroDteContractSortType_Delta: _ClassVar[_builtins.int]

ZeroDteContractSortType_Unknown: _builtins.int
ZeroDteContractSortType_Volume: _builtins.int
ZeroDteContractSortType_OpenInterest: _builtins.int
ZeroDteContractSortType_IV: _builtins.int
ZeroDteContractSortType_Delta: _builtins.int

class ZeroDteContractIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ZeroDteContractIndicatorType_Unknown: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_OptionType: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_Volume: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_OpenInterest: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_IV: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_Delta: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_Gamma: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_Theta: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_Vega: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_Rho: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_Price: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_ChangeRate: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_BreakEvenPoint: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_ToBep: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_BuyProfitProbability: _ClassVar[_builtins.int]
    ZeroDteContractIndicatorType_SellProfitProbability: _ClassVar[_builtins.int]

ZeroDteContractIndicatorType_Unknown: _builtins.int
ZeroDteContractIndicatorType_OptionType: _builtins.int
ZeroDteContractIndicatorType_Volume: _builtins.int
ZeroDteContractIndicatorType_OpenInterest: _builtins.int
ZeroDteContractIndicatorType_IV: _builtins.int
ZeroDteContractIndicatorType_Delta: _builtins.int
ZeroDteContractIndicatorType_Gamma: _builtins.int
ZeroDteContractIndicatorType_Theta: _builtins.int
ZeroDteContractIndicatorType_Vega: _builtins.int
ZeroDteContractIndicatorType_Rho: _builtins.int
ZeroDteContractIndicatorType_Price: _builtins.int
ZeroDteContractIndicatorType_ChangeRate: _builtins.int
ZeroDteContractIndicatorType_BreakEvenPoint: _builtins.int
ZeroDteContractIndicatorType_ToBep: _builtins.int
ZeroDteContractIndicatorType_BuyProfitProbability: _builtins.int
ZeroDteContractIndicatorType_SellProfitProbability: _builtins.int

class EarningsSortType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsSortType_Unknown: _ClassVar[_builtins.int]
    EarningsSortType_EarningsDate: _ClassVar[_builtins.int]
    EarningsSortType_Volume: _ClassVar[_builtins.int]
    EarningsSortType_IV: _ClassVar[_builtins.int]
    EarningsSortType_MarketCap: _ClassVar[_builtins.int]
    EarningsSortType_ChangeRate: _ClassVar[_builtins.int]
    EarningsSortType_Price: _ClassVar[_builtins.int]
    EarningsSortType_IVRank: _ClassVar[_builtins.int]
    EarningsSortType_IVPercentile: _ClassVar[_builtins.int]
    EarningsSortType_HV: _ClassVar[_builtins.int]
    EarningsSortType_OpenInterest: _ClassVar[_builtins.int]
    EarningsSortType_LastReportIvCrush: _ClassVar[_builtins.int]
    EarningsSortType_HistoryReportIvCrush: _ClassVar[_builtins.int]
    EarningsSortType_LastReportChgRate: _ClassVar[_builtins.int]
    EarningsSortType_HistoryReportChgRate: _ClassVar[_builtins.int]
    EarningsSortType_EstimateEpsYoy: _ClassVar[_builtins.int]
    EarningsSortType_EstimateRevenueYoy: _ClassVar[_builtins.int]
    EarningsSortType_ExpectedMoveRatio: _ClassVar[_builtins.int]

EarningsSortType_Unknown: _builtins.int
EarningsSortType_EarningsDate: _builtins.int
EarningsSortType_Volume: _builtins.int
EarningsSortType_IV: _builtins.int
EarningsSortType_MarketCap: _builtins.int
EarningsSortType_ChangeRate: _builtins.int
EarningsSortType_Price: _builtins.int
EarningsSortType_IVRank: _builtins.int
EarningsSortType_IVPercentile: _builtins.int
EarningsSortType_HV: _builtins.int
EarningsSortType_OpenInterest: _builtins.int
EarningsSortType_LastReportIvCrush: _builtins.int
EarningsSortType_HistoryReportIvCrush: _builtins.int
EarningsSortType_LastReportChgRate: _builtins.int
EarningsSortType_HistoryReportChgRate: _builtins.int
EarningsSortType_EstimateEpsYoy: _builtins.int
EarningsSortType_EstimateRevenueYoy: _builtins.int
EarningsSortType_ExpectedMoveRatio: _builtins.int

class StockCategory(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    StockCategory_All: _ClassVar[_builtins.int]
    StockCategory_Equity: _ClassVar[_builtins.int]
    StockCategory_ETF: _ClassVar[_builtins.int]

StockCategory_All: _builtins.int
StockCategory_Equity: _builtins.int
StockCategory_ETF: _builtins.int

class EarningsPubType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsPubType_Unknown: _ClassVar[_builtins.int]
    EarningsPubType_Before: _ClassVar[_builtins.int]
    EarningsPubType_After: _ClassVar[_builtins.int]

EarningsPubType_Unknown: _builtins.int
EarningsPubType_Before: _builtins.int
EarningsPubType_After: _builtins.int

class EarningsIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsIndicatorType_Unknown: _ClassVar[_builtins.int]
    EarningsIndicatorType_OwnerList: _ClassVar[_builtins.int]
    EarningsIndicatorType_IndexComponent: _ClassVar[_builtins.int]
    EarningsIndicatorType_Plate: _ClassVar[_builtins.int]
    EarningsIndicatorType_MarketCap: _ClassVar[_builtins.int]
    EarningsIndicatorType_ExpirationType: _ClassVar[_builtins.int]
    EarningsIndicatorType_IV: _ClassVar[_builtins.int]
    EarningsIndicatorType_LastReportIvCrush: _ClassVar[_builtins.int]
    EarningsIndicatorType_HistoryReportIvCrush: _ClassVar[_builtins.int]
    EarningsIndicatorType_IVRank: _ClassVar[_builtins.int]
    EarningsIndicatorType_IVPercentile: _ClassVar[_builtins.int]
    EarningsIndicatorType_Volume: _ClassVar[_builtins.int]
    EarningsIndicatorType_OpenInterest: _ClassVar[_builtins.int]
    EarningsIndicatorType_Price: _ClassVar[_builtins.int]
    EarningsIndicatorType_ChangeRate: _ClassVar[_builtins.int]
    EarningsIndicatorType_ExpectedMoveRatio: _ClassVar[_builtins.int]
    EarningsIndicatorType_LastReportChgRate: _ClassVar[_builtins.int]
    EarningsIndicatorType_HistoryReportChgRate: _ClassVar[_builtins.int]
    EarningsIndicatorType_EstimateRevenueYoy: _ClassVar[_builtins.int]
    EarningsIndicatorType_EstimateEpsYoy: _ClassVar[_builtins.int]
    EarningsIndicatorType_EarningsDayRange: _ClassVar[_builtins.int]

EarningsIndicatorType_Unknown: _builtins.int
EarningsIndicatorType_OwnerList: _builtins.int
EarningsIndicatorType_IndexComponent: _builtins.int
EarningsIndicatorType_Plate: _builtins.int
EarningsIndicatorType_MarketCap: _builtins.int
EarningsIndicatorType_ExpirationType: _builtins.int
EarningsIndicatorType_IV: _builtins.int
EarningsIndicatorType_LastReportIvCrush: _builtins.int
EarningsIndicatorType_HistoryReportIvCrush: _builtins.int
EarningsIndicatorType_IVRank: _builtins.int
EarningsIndicatorType_IVPercentile: _builtins.int
EarningsIndicatorType_Volume: _builtins.int
EarningsIndicatorType_OpenInterest: _builtins.int
EarningsIndicatorType_Price: _builtins.int
EarningsIndicatorType_ChangeRate: _builtins.int
EarningsIndicatorType_ExpectedMoveRatio: _builtins.int
EarningsIndicatorType_LastReportChgRate: _builtins.int
EarningsIndicatorType_HistoryReportChgRate: _builtins.int
EarningsIndicatorType_EstimateRevenueYoy: _builtins.int
EarningsIndicatorType_EstimateEpsYoy: _builtins.int
EarningsIndicatorType_EarningsDayRange: _builtins.int

class SellerType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SellerType_Unknown: _ClassVar[_builtins.int]
    SellerType_CoveredCall: _ClassVar[_builtins.int]
    SellerType_CashSecuredPut: _ClassVar[_builtins.int]

SellerType_Unknown: _builtins.int
SellerType_CoveredCall: _builtins.int
SellerType_CashSecuredPut: _builtins.int

class SellerSortType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SellerSortType_Unknown: _ClassVar[_builtins.int]
    SellerSortType_AnnualizedReturn: _ClassVar[_builtins.int]
    SellerSortType_IntervalReturn: _ClassVar[_builtins.int]
    SellerSortType_ItmProbability: _ClassVar[_builtins.int]
    SellerSortType_Premium: _ClassVar[_builtins.int]

SellerSortType_Unknown: _builtins.int
SellerSortType_AnnualizedReturn: _builtins.int
SellerSortType_IntervalReturn: _builtins.int
SellerSortType_ItmProbability: _builtins.int
SellerSortType_Premium: _builtins.int

class SellerIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SellerIndicatorType_Unknown: _ClassVar[_builtins.int]
    SellerIndicatorType_OwnerList: _ClassVar[_builtins.int]
    SellerIndicatorType_StockCategory: _ClassVar[_builtins.int]
    SellerIndicatorType_Volume: _ClassVar[_builtins.int]
    SellerIndicatorType_OpenInterest: _ClassVar[_builtins.int]
    SellerIndicatorType_IV: _ClassVar[_builtins.int]
    SellerIndicatorType_HV: _ClassVar[_builtins.int]
    SellerIndicatorType_IVRank: _ClassVar[_builtins.int]
    SellerIndicatorType_IVPercentile: _ClassVar[_builtins.int]
    SellerIndicatorType_MarketCap: _ClassVar[_builtins.int]
    SellerIndicatorType_Price: _ClassVar[_builtins.int]
    SellerIndicatorType_ChangeRate: _ClassVar[_builtins.int]
    SellerIndicatorType_Plate: _ClassVar[_builtins.int]
    SellerIndicatorType_ExpirationType: _ClassVar[_builtins.int]
    SellerIndicatorType_LeftDays: _ClassVar[_builtins.int]
    SellerIndicatorType_OptionExpirationType: _ClassVar[_builtins.int]
    SellerIndicatorType_StrikeDateTimestamp: _ClassVar[_builtins.int]
    SellerIndicatorType_Premium: _ClassVar[_builtins.int]
    SellerIndicatorType_AnnualizedReturn: _ClassVar[_builtins.int]
    SellerIndicatorType_IntervalReturn: _ClassVar[_builtins.int]
    SellerIndicatorType_OtmDegree: _ClassVar[_builtins.int]
    SellerIndicatorType_OtmProbability: _ClassVar[_builtins.int]
    SellerIndicatorType_OptionIV: _ClassVar[_builtins.int]
    SellerIndicatorType_BidPrice: _ClassVar[_builtins.int]
    SellerIndicatorType_AskPrice: _ClassVar[_builtins.int]
    SellerIndicatorType_OptionVolume: _ClassVar[_builtins.int]
    SellerIndicatorType_OptionOpenInterest: _ClassVar[_builtins.int]

SellerIndicatorType_Unknown: _builtins.int
SellerIndicatorType_OwnerList: _builtins.int
SellerIndicatorType_StockCategory: _builtins.int
SellerIndicatorType_Volume: _builtins.int
SellerIndicatorType_OpenInterest: _builtins.int
SellerIndicatorType_IV: _builtins.int
SellerIndicatorType_HV: _builtins.int
SellerIndicatorType_IVRank: _builtins.int
SellerIndicatorType_IVPercentile: _builtins.int
SellerIndicatorType_MarketCap: _builtins.int
SellerIndicatorType_Price: _builtins.int
SellerIndicatorType_ChangeRate: _builtins.int
SellerIndicatorType_Plate: _builtins.int
SellerIndicatorType_ExpirationType: _builtins.int
SellerIndicatorType_LeftDays: _builtins.int
SellerIndicatorType_OptionExpirationType: _builtins.int
SellerIndicatorType_StrikeDateTimestamp: _builtins.int
SellerIndicatorType_Premium: _builtins.int
SellerIndicatorType_AnnualizedReturn: _builtins.int
SellerIndicatorType_IntervalReturn: _builtins.int
SellerIndicatorType_OtmDegree: _builtins.int
SellerIndicatorType_OtmProbability: _builtins.int
SellerIndicatorType_OptionIV: _builtins.int
SellerIndicatorType_BidPrice: _builtins.int
SellerIndicatorType_AskPrice: _builtins.int
SellerIndicatorType_OptionVolume: _builtins.int
SellerIndicatorType_OptionOpenInterest: _builtins.int

class UnderlyingRankSortType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    UnderlyingRankSortType_Unknown: _ClassVar[_builtins.int]
    UnderlyingRankSortType_Volume: _ClassVar[_builtins.int]
    UnderlyingRankSortType_VolumeRatio: _ClassVar[_builtins.int]
    UnderlyingRankSortType_OpenInterest: _ClassVar[_builtins.int]
    UnderlyingRankSortType_OpenInterestRatio: _ClassVar[_builtins.int]
    UnderlyingRankSortType_Price: _ClassVar[_builtins.int]
    UnderlyingRankSortType_PriceChange: _ClassVar[_builtins.int]
    UnderlyingRankSortType_IV: _ClassVar[_builtins.int]
    UnderlyingRankSortType_IVChange: _ClassVar[_builtins.int]
    UnderlyingRankSortType_HV: _ClassVar[_builtins.int]
    UnderlyingRankSortType_HVChange: _ClassVar[_builtins.int]
    UnderlyingRankSortType_IVRank: _ClassVar[_builtins.int]
    UnderlyingRankSortType_IVPercentile: _ClassVar[_builtins.int]
    UnderlyingRankSortType_MarketCap: _ClassVar[_builtins.int]

UnderlyingRankSortType_Unknown: _builtins.int
UnderlyingRankSortType_Volume: _builtins.int
UnderlyingRankSortType_VolumeRatio: _builtins.int
UnderlyingRankSortType_OpenInterest: _builtins.int
UnderlyingRankSortType_OpenInterestRatio: _builtins.int
UnderlyingRankSortType_Price: _builtins.int
UnderlyingRankSortType_PriceChange: _builtins.int
UnderlyingRankSortType_IV: _builtins.int
UnderlyingRankSortType_IVChange: _builtins.int
UnderlyingRankSortType_HV: _builtins.int
UnderlyingRankSortType_HVChange: _builtins.int
UnderlyingRankSortType_IVRank: _builtins.int
UnderlyingRankSortType_IVPercentile: _builtins.int
UnderlyingRankSortType_MarketCap: _builtins.int

class UnderlyingRankIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    UnderlyingRankIndicatorType_Unknown: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_OwnerList: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_StockCategory: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_Volume: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_OpenInterest: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_IV: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_HV: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_IVRank: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_IVPercentile: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_IVChange: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_HVChange: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_VolumeRatio: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_OIRatio: _ClassVar[_builtins.int]
    UnderlyingRankIndicatorType_MarketCap: _ClassVar[_builtins.int]

UnderlyingRankIndicatorType_Unknown: _builtins.int
UnderlyingRankIndicatorType_OwnerList: _builtins.int
UnderlyingRankIndicatorType_StockCategory: _builtins.int
UnderlyingRankIndicatorType_Volume: _builtins.int
UnderlyingRankIndicatorType_OpenInterest: _builtins.int
UnderlyingRankIndicatorType_IV: _builtins.int
UnderlyingRankIndicatorType_HV: _builtins.int
UnderlyingRankIndicatorType_IVRank: _builtins.int
UnderlyingRankIndicatorType_IVPercentile: _builtins.int
UnderlyingRankIndicatorType_IVChange: _builtins.int
UnderlyingRankIndicatorType_HVChange: _builtins.int
UnderlyingRankIndicatorType_VolumeRatio: _builtins.int
UnderlyingRankIndicatorType_OIRatio: _builtins.int
UnderlyingRankIndicatorType_MarketCap: _builtins.int

class OptionRankIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionRankIndicatorType_Unknown: _ClassVar[_builtins.int]
    OptionRankIndicatorType_StockCategory: _ClassVar[_builtins.int]
    OptionRankIndicatorType_MarketCap: _ClassVar[_builtins.int]
    OptionRankIndicatorType_OwnerList: _ClassVar[_builtins.int]
    OptionRankIndicatorType_UnderlyingIV: _ClassVar[_builtins.int]
    OptionRankIndicatorType_UnderlyingHV: _ClassVar[_builtins.int]
    OptionRankIndicatorType_IVRank: _ClassVar[_builtins.int]
    OptionRankIndicatorType_IVPercentile: _ClassVar[_builtins.int]
    OptionRankIndicatorType_IV: _ClassVar[_builtins.int]
    OptionRankIndicatorType_OptionType: _ClassVar[_builtins.int]
    OptionRankIndicatorType_LeftDays: _ClassVar[_builtins.int]
    OptionRankIndicatorType_InTheMoney: _ClassVar[_builtins.int]
    OptionRankIndicatorType_Volume: _ClassVar[_builtins.int]
    OptionRankIndicatorType_OpenInterest: _ClassVar[_builtins.int]
    OptionRankIndicatorType_Delta: _ClassVar[_builtins.int]
    OptionRankIndicatorType_Gamma: _ClassVar[_builtins.int]
    OptionRankIndicatorType_Theta: _ClassVar[_builtins.int]
    OptionRankIndicatorType_Vega: _ClassVar[_builtins.int]
    OptionRankIndicatorType_Rho: _ClassVar[_builtins.int]

OptionRankIndicatorType_Unknown: _builtins.int
OptionRankIndicatorType_StockCategory: _builtins.int
OptionRankIndicatorType_MarketCap: _builtins.int
OptionRankIndicatorType_OwnerList: _builtins.int
OptionRankIndicatorType_UnderlyingIV: _builtins.int
OptionRankIndicatorType_UnderlyingHV: _builtins.int
OptionRankIndicatorType_IVRank: _builtins.int
OptionRankIndicatorType_IVPercentile: _builtins.int
OptionRankIndicatorType_IV: _builtins.int
OptionRankIndicatorType_OptionType: _builtins.int
OptionRankIndicatorType_LeftDays: _builtins.int
OptionRankIndicatorType_InTheMoney: _builtins.int
OptionRankIndicatorType_Volume: _builtins.int
OptionRankIndicatorType_OpenInterest: _builtins.int
OptionRankIndicatorType_Delta: _builtins.int
OptionRankIndicatorType_Gamma: _builtins.int
OptionRankIndicatorType_Theta: _builtins.int
OptionRankIndicatorType_Vega: _builtins.int
OptionRankIndicatorType_Rho: _builtins.int

class ExpirationType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ExpirationType_Unknown: _ClassVar[_builtins.int]
    ExpirationType_Monthly: _ClassVar[_builtins.int]
    ExpirationType_Weekly: _ClassVar[_builtins.int]
    ExpirationType_EndOfMonth: _ClassVar[_builtins.int]
    ExpirationType_Quarterly: _ClassVar[_builtins.int]

ExpirationType_Unknown: _builtins.int
ExpirationType_Monthly: _builtins.int
ExpirationType_Weekly: _builtins.int
ExpirationType_EndOfMonth: _builtins.int
ExpirationType_Quarterly: _builtins.int

class IndexComponentType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndexComponentType_Unknown: _ClassVar[_builtins.int]
    IndexComponentType_DJI: _ClassVar[_builtins.int]
    IndexComponentType_IXIC: _ClassVar[_builtins.int]
    IndexComponentType_NDX: _ClassVar[_builtins.int]
    IndexComponentType_SPX: _ClassVar[_builtins.int]

IndexComponentType_Unknown: _builtins.int
IndexComponentType_DJI: _builtins.int
IndexComponentType_IXIC: _builtins.int
IndexComponentType_NDX: _builtins.int
IndexComponentType_SPX: _builtins.int

class ZeroDteIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionCommon.ZeroDteIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class ZeroDteContractIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionCommon.ZeroDteContractIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class EarningsIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionCommon.EarningsIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class SellerIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionCommon.SellerIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class Boundary(_message.Message):
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INCLUDES_FIELD_NUMBER: _ClassVar[_builtins.int]
    value: _builtins.float
    includes: _builtins.bool
    def HasField(self, field_name: _Literal["value", "includes"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        value: _builtins.float | None = ...,
        includes: _builtins.bool | None = ...,
    ) -> None: ...

class Interval(_message.Message):
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def filterMin(self) -> Boundary: ...
    @_builtins.property
    def filterMax(self) -> Boundary: ...
    def HasField(self, field_name: _Literal["filterMin", "filterMax"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        filterMin: Boundary | _Mapping[str, _Any] | None = ...,
        filterMax: Boundary | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class IndicatorValue(_message.Message):
    VALUELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUEINTERVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRINGVALUELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def valueList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def valueInterval(self) -> Interval: ...
    @_builtins.property
    def stringValueList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    def HasField(self, field_name: _Literal["valueInterval"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        valueList: _Iterable[_builtins.int] | None = ...,
        valueInterval: Interval | _Mapping[str, _Any] | None = ...,
        stringValueList: _Iterable[_builtins.str] | None = ...,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class UnderlyingRankIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionCommon.UnderlyingRankIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class OptionRankIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionCommon.OptionRankIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...
