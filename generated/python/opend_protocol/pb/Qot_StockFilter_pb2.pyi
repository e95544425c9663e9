"""Stock filter of the first generation: securities of a market or plate that fit conditions on quotes, sums over
days, financials, patterns and indicators. Paged.
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

class StockField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    StockField_Unknown: _ClassVar[_builtins.int]
    StockField_StockCode: _ClassVar[_builtins.int]
    StockField_StockName: _ClassVar[_builtins.int]
    StockField_CurPrice: _ClassVar[_builtins.int]
    StockField_CurPriceToHighest52WeeksRatio: _ClassVar[_builtins.int]
    StockField_CurPriceToLowest52WeeksRatio: _ClassVar[_builtins.int]
    StockField_HighPriceToHighest52WeeksRatio: _ClassVar[_builtins.int]
    StockField_LowPriceToLowest52WeeksRatio: _ClassVar[_builtins.int]
    StockField_VolumeRatio: _ClassVar[_builtins.int]
    StockField_BidAskRatio: _ClassVar[_builtins.int]
    StockField_LotPrice: _ClassVar[_builtins.int]
    StockField_MarketVal: _ClassVar[_builtins.int]
    StockField_PeAnnual: _ClassVar[_builtins.int]
    StockField_PeTTM: _ClassVar[_builtins.int]
    StockField_PbRate: _ClassVar[_builtins.int]
    StockField_ChangeRate5min: _ClassVar[_builtins.int]
    StockField_ChangeRateBeginYear: _ClassVar[_builtins.int]
    StockField_PSTTM: _ClassVar[_builtins.int]
    StockField_PCFTTM: _ClassVar[_builtins.int]
    StockField_TotalShare: _ClassVar[_builtins.int]
    StockField_FloatShare: _ClassVar[_builtins.int]
    StockField_FloatMarketVal: _ClassVar[_builtins.int]

StockField_Unknown: _builtins.int
StockField_StockCode: _builtins.int
StockField_StockName: _builtins.int
StockField_CurPrice: _builtins.int
StockField_CurPriceToHighest52WeeksRatio: _builtins.int
StockField_CurPriceToLowest52WeeksRatio: _builtins.int
StockField_HighPriceToHighest52WeeksRatio: _builtins.int
StockField_LowPriceToLowest52WeeksRatio: _builtins.int
StockField_VolumeRatio: _builtins.int
StockField_BidAskRatio: _builtins.int
StockField_LotPrice: _builtins.int
StockField_MarketVal: _builtins.int
StockField_PeAnnual: _builtins.int
StockField_PeTTM: _builtins.int
StockField_PbRate: _builtins.int
StockField_ChangeRate5min: _builtins.int
StockField_ChangeRateBeginYear: _builtins.int
StockField_PSTTM: _builtins.int
StockField_PCFTTM: _builtins.int
StockField_TotalShare: _builtins.int
StockField_FloatShare: _builtins.int
StockField_FloatMarketVal: _builtins.int

class AccumulateField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    AccumulateField_Unknown: _ClassVar[_builtins.int]
    AccumulateField_ChangeRate: _ClassVar[_builtins.int]
    AccumulateField_Amplitude: _ClassVar[_builtins.int]
    AccumulateField_Volume: _ClassVar[_builtins.int]
    AccumulateField_Turnover: _ClassVar[_builtins.int]
    AccumulateField_TurnoverRate: _ClassVar[_builtins.int]

AccumulateField_Unknown: _builtins.int
AccumulateField_ChangeRate: _builtins.int
AccumulateField_Amplitude: _builtins.int
AccumulateField_Volume: _builtins.int
AccumulateField_Turnover: _builtins.int
AccumulateField_TurnoverRate: _builtins.int

class FinancialField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    FinancialField_Unknown: _ClassVar[_builtins.int]
    FinancialField_NetProfit: _ClassVar[_builtins.int]
    FinancialField_NetProfitGrowth: _ClassVar[_builtins.int]
    FinancialField_SumOfBusiness: _ClassVar[_builtins.int]
    FinancialField_SumOfBusinessGrowth: _ClassVar[_builtins.int]
    FinancialField_NetProfitRate: _ClassVar[_builtins.int]
    FinancialField_GrossProfitRate: _ClassVar[_builtins.int]
    FinancialField_DebtAssetsRate: _ClassVar[_builtins.int]
    FinancialField_ReturnOnEquityRate: _ClassVar[_builtins.int]
    FinancialField_ROIC: _ClassVar[_builtins.int]
    FinancialField_ROATTM: _ClassVar[_builtins.int]
    FinancialField_EBITTTM: _ClassVar[_builtins.int]
    FinancialField_EBITDA: _ClassVar[_builtins.int]
    FinancialField_OperatingMarginTTM: _ClassVar[_builtins.int]
    FinancialField_EBITMargin: _ClassVar[_builtins.int]
    FinancialField_EBITDAMargin: _ClassVar[_builtins.int]
    FinancialField_FinancialCostRate: _ClassVar[_builtins.int]
    FinancialField_OperatingProfitTTM: _ClassVar[_builtins.int]
    FinancialField_ShareholderNetProfitTTM: _ClassVar[_builtins.int]
    FinancialField_NetProfitCashCoverTTM: _ClassVar[_builtins.int]
    FinancialField_CurrentRatio: _ClassVar[_builtins.int]
    FinancialField_QuickRatio: _ClassVar[_builtins.int]
    FinancialField_CurrentAssetRatio: _ClassVar[_builtins.int]
    FinancialField_CurrentDebtRatio: _ClassVar[_builtins.int]
    FinancialField_EquityMultiplier: _ClassVar[_builtins.int]
    FinancialField_PropertyRatio: _ClassVar[_builtins.int]
    FinancialField_CashAndCashEquivalents: _ClassVar[_builtins.int]
    FinancialField_TotalAssetTurnover: _ClassVar[_builtins.int]
    FinancialField_FixedAssetTurnover: _ClassVar[_builtins.int]
    FinancialField_InventoryTurnover: _ClassVar[_builtins.int]
    FinancialField_OperatingCashFlowTTM: _ClassVar[_builtins.int]
    FinancialField_AccountsReceivable: _ClassVar[_builtins.int]
    FinancialField_EBITGrowthRate: _ClassVar[_builtins.int]
    FinancialField_OperatingProfitGrowthRate: _ClassVar[_builtins.int]
    FinancialField_TotalAssetsGrowthRate: _ClassVar[_builtins.int]
    FinancialField_ProfitToShareholdersGrowthRate: _ClassVar[_builtins.int]
    FinancialField_ProfitBeforeTaxGrowthRate: _ClassVar[_builtins.int]
    FinancialField_EPSGrowthRate: _ClassVar[_builtins.int]
    FinancialField_ROEGrowthRate: _ClassVar[_builtins.int]
    FinancialField_ROICGrowthRate: _ClassVar[_builtins.int]
    FinancialField_NOCFGrowthRate: _ClassVar[_builtins.int]
    FinancialField_NOCFPerShareGrowthRate: _ClassVar[_builtins.int]
    FinancialField_OperatingRevenueCashCover: _ClassVar[_builtins.int]
    FinancialField_OperatingProfitToTotalProfit: _ClassVar[_builtins.int]
    FinancialField_BasicEPS: _ClassVar[_builtins.int]
    FinancialField_DilutedEPS: _ClassVar[_builtins.int]
    FinancialField_NOCFPerShare: _ClassVar[_builtins.int]

FinancialField_Unknown: _builtins.int
FinancialField_NetProfit: _builtins.int
FinancialField_NetProfitGrowth: _builtins.int
FinancialField_SumOfBusiness: _builtins.int
FinancialField_SumOfBusinessGrowth: _builtins.int
FinancialField_NetProfitRate: _builtins.int
FinancialField_GrossProfitRate: _builtins.int
FinancialField_DebtAssetsRate: _builtins.int
FinancialField_ReturnOnEquityRate: _builtins.int
FinancialField_ROIC: _builtins.int
FinancialField_ROATTM: _builtins.int
FinancialField_EBITTTM: _builtins.int
FinancialField_EBITDA: _builtins.int
FinancialField_OperatingMarginTTM: _builtins.int
FinancialField_EBITMargin: _builtins.int
FinancialField_EBITDAMargin: _builtins.int
FinancialField_FinancialCostRate: _builtins.int
FinancialField_OperatingProfitTTM: _builtins.int
FinancialField_ShareholderNetProfitTTM: _builtins.int
FinancialField_NetProfitCashCoverTTM: _builtins.int
FinancialField_CurrentRatio: _builtins.int
FinancialField_QuickRatio: _builtins.int
FinancialField_CurrentAssetRatio: _builtins.int
FinancialField_CurrentDebtRatio: _builtins.int
FinancialField_EquityMultiplier: _builtins.int
FinancialField_PropertyRatio: _builtins.int
FinancialField_CashAndCashEquivalents: _builtins.int
FinancialField_TotalAssetTurnover: _builtins.int
FinancialField_FixedAssetTurnover: _builtins.int
FinancialField_InventoryTurnover: _builtins.int
FinancialField_OperatingCashFlowTTM: _builtins.int
FinancialField_AccountsReceivable: _builtins.int
FinancialField_EBITGrowthRate: _builtins.int
FinancialField_OperatingProfitGrowthRate: _builtins.int
FinancialField_TotalAssetsGrowthRate: _builtins.int
FinancialField_ProfitToShareholdersGrowthRate: _builtins.int
FinancialField_ProfitBeforeTaxGrowthRate: _builtins.int
FinancialField_EPSGrowthRate: _builtins.int
FinancialField_ROEGrowthRate: _builtins.int
FinancialField_ROICGrowthRate: _builtins.int
FinancialField_NOCFGrowthRate: _builtins.int
FinancialField_NOCFPerShareGrowthRate: _builtins.int
FinancialField_OperatingRevenueCashCover: _builtins.int
FinancialField_OperatingProfitToTotalProfit: _builtins.int
FinancialField_BasicEPS: _builtins.int
FinancialField_DilutedEPS: _builtins.int
FinancialField_NOCFPerShare: _builtins.int

class CustomIndicatorField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    CustomIndicatorField_Unknown: _ClassVar[_builtins.int]
    CustomIndicatorField_Price: _ClassVar[_builtins.int]
    CustomIndicatorField_MA5: _ClassVar[_builtins.int]
    CustomIndicatorField_MA10: _ClassVar[_builtins.int]
    CustomIndicatorField_MA20: _ClassVar[_builtins.int]
    CustomIndicatorField_MA30: _ClassVar[_builtins.int]
    CustomIndicatorField_MA60: _ClassVar[_builtins.int]
    CustomIndicatorField_MA120: _ClassVar[_builtins.int]
    CustomIndicatorField_MA250: _ClassVar[_builtins.int]
    CustomIndicatorField_RSI: _ClassVar[_builtins.int]
    CustomIndicatorField_EMA5: _ClassVar[_builtins.int]
    CustomIndicatorField_EMA10: _ClassVar[_builtins.int]
    CustomIndicatorField_EMA20: _ClassVar[_builtins.int]
    CustomIndicatorField_EMA30: _ClassVar[_builtins.int]
    CustomIndicatorField_EMA60: _ClassVar[_builtins.int]
    CustomIndicatorField_EMA120: _ClassVar[_builtins.int]
    CustomIndicatorField_EMA250: _ClassVar[_builtins.int]
    CustomIndicatorField_Value: _ClassVar[_builtins.int]
    CustomIndicatorField_MA: _ClassVar[_builtins.int]
    CustomIndicatorField_EMA: _ClassVar[_builtins.int]
    CustomIndicatorField_KDJ_K: _ClassVar[_builtins.int]
    CustomIndicatorField_KDJ_D: _ClassVar[_builtins.int]
    CustomIndicatorField_KDJ_J: _ClassVar[_builtins.int]
    CustomIndicatorField_MACD_DIFF: _ClassVar[_builtins.int]
    CustomIndicatorField_MACD_DEA: _ClassVar[_builtins.int]
    CustomIndicatorField_MACD: _ClassVar[_builtins.int]
    CustomIndicatorField_BOLL_UPPER: _ClassVar[_builtins.int]
    CustomIndicatorField_BOLL_MIDDLER: _ClassVar[_builtins.int]
    CustomIndicatorField_BOLL_LOWER: _ClassVar[_builtins.int]

CustomIndicatorField_Unknown: _builtins.int
CustomIndicatorField_Price: _builtins.int
CustomIndicatorField_MA5: _builtins.int
CustomIndicatorField_MA10: _builtins.int
CustomIndicatorField_MA20: _builtins.int
CustomIndicatorField_MA30: _builtins.int
CustomIndicatorField_MA60: _builtins.int
CustomIndicatorField_MA120: _builtins.int
CustomIndicatorField_MA250: _builtins.int
CustomIndicatorField_RSI: _builtins.int
CustomIndicatorField_EMA5: _builtins.int
CustomIndicatorField_EMA10: _builtins.int
CustomIndicatorField_EMA20: _builtins.int
CustomIndicatorField_EMA30: _builtins.int
CustomIndicatorField_EMA60: _builtins.int
CustomIndicatorField_EMA120: _builtins.int
CustomIndicatorField_EMA250: _builtins.int
CustomIndicatorField_Value: _builtins.int
CustomIndicatorField_MA: _builtins.int
CustomIndicatorField_EMA: _builtins.int
CustomIndicatorField_KDJ_K: _builtins.int
CustomIndicatorField_KDJ_D: _builtins.int
CustomIndicatorField_KDJ_J: _builtins.int
CustomIndicatorField_MACD_DIFF: _builtins.int
CustomIndicatorField_MACD_DEA: _builtins.int
CustomIndicatorField_MACD: _builtins.int
CustomIndicatorField_BOLL_UPPER: _builtins.int
CustomIndicatorField_BOLL_MIDDLER: _builtins.int
CustomIndicatorField_BOLL_LOWER: _builtins.int

class PatternField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PatternField_Unknown: _ClassVar[_builtins.int]
    PatternField_MAAlignmentLong: _ClassVar[_builtins.int]
    PatternField_MAAlignmentShort: _ClassVar[_builtins.int]
    PatternField_EMAAlignmentLong: _ClassVar[_builtins.int]
    PatternField_EMAAlignmentShort: _ClassVar[_builtins.int]
    PatternField_RSIGoldCrossLow: _ClassVar[_builtins.int]
    PatternField_RSIDeathCrossHigh: _ClassVar[_builtins.int]
    PatternField_RSITopDivergence: _ClassVar[_builtins.int]
    PatternField_RSIBottomDivergence: _ClassVar[_builtins.int]
    PatternField_KDJGoldCrossLow: _ClassVar[_builtins.int]
    PatternField_KDJDeathCrossHigh: _ClassVar[_builtins.int]
    PatternField_KDJTopDivergence: _ClassVar[_builtins.int]
    PatternField_KDJBottomDivergence: _ClassVar[_builtins.int]
    PatternField_MACDGoldCrossLow: _ClassVar[_builtins.int]
    PatternField_MACDDeathCrossHigh: _ClassVar[_builtins.int]
    PatternField_MACDTopDivergence: _ClassVar[_builtins.int]
    PatternField_MACDBottomDivergence: _ClassVar[_builtins.int]
    PatternField_BOLLBreakUpper: _ClassVar[_builtins.int]
    PatternField_BOLLLower: _ClassVar[_builtins.int]
    PatternField_BOLLCrossMiddleUp: _ClassVar[_builtins.int]
    PatternField_BOLLCrossMiddleDown: _ClassVar[_builtins.int]

PatternField_Unknown: _builtins.int
PatternField_MAAlignmentLong: _builtins.int
PatternField_MAAlignmentShort: _builtins.int
PatternField_EMAAlignmentLong: _builtins.int
PatternField_EMAAlignmentShort: _builtins.int
PatternField_RSIGoldCrossLow: _builtins.int
PatternField_RSIDeathCrossHigh: _builtins.int
PatternField_RSITopDivergence: _builtins.int
PatternField_RSIBottomDivergence: _builtins.int
PatternField_KDJGoldCrossLow: _builtins.int
PatternField_KDJDeathCrossHigh: _builtins.int
PatternField_KDJTopDivergence: _builtins.int
PatternField_KDJBottomDivergence: _builtins.int
PatternField_MACDGoldCrossLow: _builtins.int
PatternField_MACDDeathCrossHigh: _builtins.int
PatternField_MACDTopDivergence: _builtins.int
PatternField_MACDBottomDivergence: _builtins.int
PatternField_BOLLBreakUpper: _builtins.int
PatternField_BOLLLower: _builtins.int
PatternField_BOLLCrossMiddleUp: _builtins.int
PatternField_BOLLCrossMiddleDown: _builtins.int

class FinancialQuarter(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    FinancialQuarter_Unknown: _ClassVar[_builtins.int]
    FinancialQuarter_Annual: _ClassVar[_builtins.int]
    FinancialQuarter_FirstQuarter: _ClassVar[_builtins.int]
    FinancialQuarter_Interim: _ClassVar[_builtins.int]
    FinancialQuarter_ThirdQuarter: _ClassVar[_builtins.int]
    FinancialQuarter_MostRecentQuarter: _ClassVar[_builtins.int]

FinancialQuarter_Unknown: _builtins.int
FinancialQuarter_Annual: _builtins.int
FinancialQuarter_FirstQuarter: _builtins.int
FinancialQuarter_Interim: _builtins.int
FinancialQuarter_ThirdQuarter: _builtins.int
FinancialQuarter_MostRecentQuarter: _builtins.int

class RelativePosition(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    RelativePosition_Unknown: _ClassVar[_builtins.int]
    RelativePosition_More: _ClassVar[_builtins.int]
    RelativePosition_Less: _ClassVar[_builtins.int]
    RelativePosition_CrossUp: _ClassVar[_builtins.int]
    RelativePosition_CrossDown: _ClassVar[_builtins.int]

RelativePosition_Unknown: _builtins.int
RelativePosition_More: _builtins.int
RelativePosition_Less: _builtins.int
RelativePosition_CrossUp: _builtins.int
RelativePosition_CrossDown: _builtins.int

class SortDir(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortDir_No: _ClassVar[_builtins.int]
    SortDir_Ascend: _ClassVar[_builtins.int]
    SortDir_Descend: _ClassVar[_builtins.int]

SortDir_No: _builtins.int
SortDir_Ascend: _builtins.int
SortDir_Descend: _builtins.int

class BaseFilter(_message.Message):
    FIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISNOFILTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldName: _builtins.int
    """A value of Qot_StockFilter.StockField."""
    filterMin: _builtins.float
    filterMax: _builtins.float
    isNoFilter: _builtins.bool
    sortDir: _builtins.int
    """A value of Qot_StockFilter.SortDir."""
    def HasField(
        self, field_name: _Literal["fieldName", "filterMin", "filterMax", "isNoFilter", "sortDir"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldName: _builtins.int | None = ...,
        filterMin: _builtins.float | None = ...,
        filterMax: _builtins.float | None = ...,
        isNoFilter: _builtins.bool | None = ...,
        sortDir: _builtins.int | None = ...,
    ) -> None: ...

class AccumulateFilter(_message.Message):
    FIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISNOFILTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    DAYS_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldName: _builtins.int
    """A value of Qot_StockFilter.AccumulateField."""
    filterMin: _builtins.float
    filterMax: _builtins.float
    isNoFilter: _builtins.bool
    sortDir: _builtins.int
    """A value of Qot_StockFilter.SortDir."""
    days: _builtins.int
    def HasField(
        self, field_name: _Literal["fieldName", "filterMin", "filterMax", "isNoFilter", "sortDir", "days"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldName: _builtins.int | None = ...,
        filterMin: _builtins.float | None = ...,
        filterMax: _builtins.float | None = ...,
        isNoFilter: _builtins.bool | None = ...,
        sortDir: _builtins.int | None = ...,
        days: _builtins.int | None = ...,
    ) -> None: ...

class FinancialFilter(_message.Message):
    FIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISNOFILTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    QUARTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldName: _builtins.int
    """A value of Qot_StockFilter.FinancialField."""
    filterMin: _builtins.float
    filterMax: _builtins.float
    isNoFilter: _builtins.bool
    sortDir: _builtins.int
    """A value of Qot_StockFilter.SortDir."""
    quarter: _builtins.int
    """A value of Qot_StockFilter.FinancialQuarter."""
    def HasField(
        self, field_name: _Literal["fieldName", "filterMin", "filterMax", "isNoFilter", "sortDir", "quarter"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldName: _builtins.int | None = ...,
        filterMin: _builtins.float | None = ...,
        filterMax: _builtins.float | None = ...,
        isNoFilter: _builtins.bool | None = ...,
        sortDir: _builtins.int | None = ...,
        quarter: _builtins.int | None = ...,
    ) -> None: ...

class PatternFilter(_message.Message):
    FIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISNOFILTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONSECUTIVEPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldName: _builtins.int
    """A value of Qot_StockFilter.PatternField."""
    klType: _builtins.int
    """A value of Qot_Common.KLType."""
    isNoFilter: _builtins.bool
    consecutivePeriod: _builtins.int
    def HasField(
        self, field_name: _Literal["fieldName", "klType", "isNoFilter", "consecutivePeriod"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldName: _builtins.int | None = ...,
        klType: _builtins.int | None = ...,
        isNoFilter: _builtins.bool | None = ...,
        consecutivePeriod: _builtins.int | None = ...,
    ) -> None: ...

class CustomIndicatorFilter(_message.Message):
    FIRSTFIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECONDFIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    RELATIVEPOSITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    FIELDVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISNOFILTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    FIRSTFIELDPARALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECONDFIELDPARALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONSECUTIVEPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    firstFieldName: _builtins.int
    """A value of Qot_StockFilter.CustomIndicatorField."""
    secondFieldName: _builtins.int
    """A value of Qot_StockFilter.CustomIndicatorField."""
    relativePosition: _builtins.int
    """A value of Qot_StockFilter.RelativePosition."""
    fieldValue: _builtins.float
    klType: _builtins.int
    """A value of Qot_Common.KLType."""
    isNoFilter: _builtins.bool
    @_builtins.property
    def firstFieldParaList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def secondFieldParaList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    consecutivePeriod: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "firstFieldName",
            "secondFieldName",
            "relativePosition",
            "fieldValue",
            "klType",
            "isNoFilter",
            "consecutivePeriod",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        firstFieldName: _builtins.int | None = ...,
        secondFieldName: _builtins.int | None = ...,
        relativePosition: _builtins.int | None = ...,
        fieldValue: _builtins.float | None = ...,
        klType: _builtins.int | None = ...,
        isNoFilter: _builtins.bool | None = ...,
        firstFieldParaList: _Iterable[_builtins.int] | None = ...,
        secondFieldParaList: _Iterable[_builtins.int] | None = ...,
        consecutivePeriod: _builtins.int | None = ...,
    ) -> None: ...

class BaseData(_message.Message):
    FIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldName: _builtins.int
    """A value of Qot_StockFilter.StockField."""
    value: _builtins.float
    def HasField(self, field_name: _Literal["fieldName", "value"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldName: _builtins.int | None = ...,
        value: _builtins.float | None = ...,
    ) -> None: ...

class AccumulateData(_message.Message):
    FIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DAYS_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldName: _builtins.int
    """A value of Qot_StockFilter.AccumulateField."""
    value: _builtins.float
    days: _builtins.int
    def HasField(self, field_name: _Literal["fieldName", "value", "days"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldName: _builtins.int | None = ...,
        value: _builtins.float | None = ...,
        days: _builtins.int | None = ...,
    ) -> None: ...

class FinancialData(_message.Message):
    FIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    QUARTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldName: _builtins.int
    """A value of Qot_StockFilter.FinancialField."""
    value: _builtins.float
    quarter: _builtins.int
    """A value of Qot_StockFilter.FinancialQuarter."""
    def HasField(self, field_name: _Literal["fieldName", "value", "quarter"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldName: _builtins.int | None = ...,
        value: _builtins.float | None = ...,
        quarter: _builtins.int | None = ...,
    ) -> None: ...

class CustomIndicatorData(_message.Message):
    FIELDNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FIELDPARALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldName: _builtins.int
    """A value of Qot_StockFilter.CustomIndicatorField."""
    value: _builtins.float
    klType: _builtins.int
    """A value of Qot_Common.KLType."""
    @_builtins.property
    def fieldParaList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def HasField(self, field_name: _Literal["fieldName", "value", "klType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldName: _builtins.int | None = ...,
        value: _builtins.float | None = ...,
        klType: _builtins.int | None = ...,
        fieldParaList: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class StockData(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    BASEDATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCUMULATEDATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALDATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUSTOMINDICATORDATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    @_builtins.property
    def baseDataList(self) -> _containers.RepeatedCompositeFieldContainer[BaseData]: ...
    @_builtins.property
    def accumulateDataList(self) -> _containers.RepeatedCompositeFieldContainer[AccumulateData]: ...
    @_builtins.property
    def financialDataList(self) -> _containers.RepeatedCompositeFieldContainer[FinancialData]: ...
    @_builtins.property
    def customIndicatorDataList(self) -> _containers.RepeatedCompositeFieldContainer[CustomIndicatorData]: ...
    def HasField(self, field_name: _Literal["security", "name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        baseDataList: _Iterable[BaseData | _Mapping[str, _Any]] | None = ...,
        accumulateDataList: _Iterable[AccumulateData | _Mapping[str, _Any]] | None = ...,
        financialDataList: _Iterable[FinancialData | _Mapping[str, _Any]] | None = ...,
        customIndicatorDataList: _Iterable[CustomIndicatorData | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    BEGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BASEFILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCUMULATEFILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALFILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PATTERNFILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUSTOMINDICATORFILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    begin: _builtins.int
    num: _builtins.int
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    @_builtins.property
    def plate(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def baseFilterList(self) -> _containers.RepeatedCompositeFieldContainer[BaseFilter]: ...
    @_builtins.property
    def accumulateFilterList(self) -> _containers.RepeatedCompositeFieldContainer[AccumulateFilter]: ...
    @_builtins.property
    def financialFilterList(self) -> _containers.RepeatedCompositeFieldContainer[FinancialFilter]: ...
    @_builtins.property
    def patternFilterList(self) -> _containers.RepeatedCompositeFieldContainer[PatternFilter]: ...
    @_builtins.property
    def customIndicatorFilterList(self) -> _containers.RepeatedCompositeFieldContainer[CustomIndicatorFilter]: ...
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["begin", "num", "market", "plate", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        begin: _builtins.int | None = ...,
        num: _builtins.int | None = ...,
        market: _builtins.int | None = ...,
        plate: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        baseFilterList: _Iterable[BaseFilter | _Mapping[str, _Any]] | None = ...,
        accumulateFilterList: _Iterable[AccumulateFilter | _Mapping[str, _Any]] | None = ...,
        financialFilterList: _Iterable[FinancialFilter | _Mapping[str, _Any]] | None = ...,
        patternFilterList: _Iterable[PatternFilter | _Mapping[str, _Any]] | None = ...,
        customIndicatorFilterList: _Iterable[CustomIndicatorFilter | _Mapping[str, _Any]] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    LASTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    lastPage: _builtins.bool
    allCount: _builtins.int
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[StockData]: ...
    def HasField(self, field_name: _Literal["lastPage", "allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        lastPage: _builtins.bool | None = ...,
        allCount: _builtins.int | None = ...,
        dataList: _Iterable[StockData | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class Request(_message.Message):
    C2S_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def c2s(self) -> C2S: ...
    def HasField(self, field_name: _Literal["c2s"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        c2s: C2S | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class Response(_message.Message):
    RETTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RETMSG_FIELD_NUMBER: _ClassVar[_builtins.int]
    ERRCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    S2C_FIELD_NUMBER: _ClassVar[_builtins.int]
    retType: _builtins.int
    """A value of Common.RetType."""
    retMsg: _builtins.str
    errCode: _builtins.int
    @_builtins.property
    def s2c(self) -> S2C: ...
    def HasField(self, field_name: _Literal["retType", "retMsg", "errCode", "s2c"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        retType: _builtins.int | None = ...,
        retMsg: _builtins.str | None = ...,
        errCode: _builtins.int | None = ...,
        s2c: S2C | _Mapping[str, _Any] | None = ...,
    ) -> None: ...
