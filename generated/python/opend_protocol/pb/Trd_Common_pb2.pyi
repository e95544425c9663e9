"""Types shared by all trade protocols: the header that picks an account, accounts, funds, positions, orders, fills,
fees and filters, and the enums of the trade side.
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

class TrdEnv(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdEnv_Simulate: _ClassVar[_builtins.int]
    TrdEnv_Real: _ClassVar[_builtins.int]

TrdEnv_Simulate: _builtins.int
TrdEnv_Real: _builtins.int

class TrdCategory(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdCategory_Unknown: _ClassVar[_builtins.int]
    TrdCategory_Security: _ClassVar[_builtins.int]
    TrdCategory_Future: _ClassVar[_builtins.int]
    TrdCategory_Crypto: _ClassVar[_builtins.int]

TrdCategory_Unknown: _builtins.int
TrdCategory_Security: _builtins.int
TrdCategory_Future: _builtins.int
TrdCategory_Crypto: _builtins.int

class TrdMarket(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdMarket_Unknown: _ClassVar[_builtins.int]
    TrdMarket_HK: _ClassVar[_builtins.int]
    TrdMarket_US: _ClassVar[_builtins.int]
    TrdMarket_CN: _ClassVar[_builtins.int]
    TrdMarket_HKCC: _ClassVar[_builtins.int]
    TrdMarket_Futures: _ClassVar[_builtins.int]
    TrdMarket_SG: _ClassVar[_builtins.int]
    TrdMarket_Crypto: _ClassVar[_builtins.int]
    TrdMarket_AU: _ClassVar[_builtins.int]
    TrdMarket_Futures_Simulate_HK: _ClassVar[_builtins.int]
    TrdMarket_Futures_Simulate_US: _ClassVar[_builtins.int]
    TrdMarket_Futures_Simulate_SG: _ClassVar[_builtins.int]
    TrdMarket_Futures_Simulate_JP: _ClassVar[_builtins.int]
    TrdMarket_JP: _ClassVar[_builtins.int]
    TrdMarket_Prediction: _ClassVar[_builtins.int]
    TrdMarket_MY: _ClassVar[_builtins.int]
    TrdMarket_CA: _ClassVar[_builtins.int]
    TrdMarket_HK_Fund: _ClassVar[_builtins.int]
    TrdMarket_US_Fund: _ClassVar[_builtins.int]
    TrdMarket_SG_Fund: _ClassVar[_builtins.int]
    TrdMarket_MY_Fund: _ClassVar[_builtins.int]
    TrdMarket_JP_Fund: _ClassVar[_builtins.int]

TrdMarket_Unknown: _builtins.int
TrdMarket_HK: _builtins.int
TrdMarket_US: _builtins.int
TrdMarket_CN: _builtins.int
TrdMarket_HKCC: _builtins.int
TrdMarket_Futures: _builtins.int
TrdMarket_SG: _builtins.int
TrdMarket_Crypto: _builtins.int
TrdMarket_AU: _builtins.int
TrdMarket_Futures_Simulate_HK: _builtins.int
TrdMarket_Futures_Simulate_US: _builtins.int
TrdMarket_Futures_Simulate_SG: _builtins.int
TrdMarket_Futures_Simulate_JP: _builtins.int
TrdMarket_JP: _builtins.int
TrdMarket_Prediction: _builtins.int
TrdMarket_MY: _builtins.int
TrdMarket_CA: _builtins.int
TrdMarket_HK_Fund: _builtins.int
TrdMarket_US_Fund: _builtins.int
TrdMarket_SG_Fund: _builtins.int
TrdMarket_MY_Fund: _builtins.int
TrdMarket_JP_Fund: _builtins.int

class TrdSecMarket(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdSecMarket_Unknown: _ClassVar[_builtins.int]
    TrdSecMarket_HK: _ClassVar[_builtins.int]
    TrdSecMarket_US: _ClassVar[_builtins.int]
    TrdSecMarket_CN_SH: _ClassVar[_builtins.int]
    TrdSecMarket_CN_SZ: _ClassVar[_builtins.int]
    TrdSecMarket_SG: _ClassVar[_builtins.int]
    TrdSecMarket_JP: _ClassVar[_builtins.int]
    TrdSecMarket_AU: _ClassVar[_builtins.int]
    TrdSecMarket_MY: _ClassVar[_builtins.int]
    TrdSecMarket_CA: _ClassVar[_builtins.int]
    TrdSecMarket_FX: _ClassVar[_builtins.int]
    TrdSecMarket_CC: _ClassVar[_builtins.int]
    TrdSecMarket_EC: _ClassVar[_builtins.int]

TrdSecMarket_Unknown: _builtins.int
TrdSecMarket_HK: _builtins.int
TrdSecMarket_US: _builtins.int
TrdSecMarket_CN_SH: _builtins.int
TrdSecMarket_CN_SZ: _builtins.int
TrdSecMarket_SG: _builtins.int
TrdSecMarket_JP: _builtins.int
TrdSecMarket_AU: _builtins.int
TrdSecMarket_MY: _builtins.int
TrdSecMarket_CA: _builtins.int
TrdSecMarket_FX: _builtins.int
TrdSecMarket_CC: _builtins.int
TrdSecMarket_EC: _builtins.int

class TrdSide(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdSide_Unknown: _ClassVar[_builtins.int]
    TrdSide_Buy: _ClassVar[_builtins.int]
    TrdSide_Sell: _ClassVar[_builtins.int]
    TrdSide_SellShort: _ClassVar[_builtins.int]
    TrdSide_BuyBack: _ClassVar[_builtins.int]

TrdSide_Unknown: _builtins.int
TrdSide_Buy: _builtins.int
TrdSide_Sell: _builtins.int
TrdSide_SellShort: _builtins.int
TrdSide_BuyBack: _builtins.int

class OrderType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OrderType_Unknown: _ClassVar[_builtins.int]
    OrderType_Normal: _ClassVar[_builtins.int]
    OrderType_Market: _ClassVar[_builtins.int]
    OrderType_AbsoluteLimit: _ClassVar[_builtins.int]
    OrderType_Auction: _ClassVar[_builtins.int]
    OrderType_AuctionLimit: _ClassVar[_builtins.int]
    OrderType_SpecialLimit: _ClassVar[_builtins.int]
    OrderType_SpecialLimit_All: _ClassVar[_builtins.int]
    OrderType_Stop: _ClassVar[_builtins.int]
    OrderType_StopLimit: _ClassVar[_builtins.int]
    OrderType_MarketifTouched: _ClassVar[_builtins.int]
    OrderType_LimitifTouched: _ClassVar[_builtins.int]
    OrderType_TrailingStop: _ClassVar[_builtins.int]
    OrderType_TrailingStopLimit: _ClassVar[_builtins.int]
    OrderType_TWAP_MARKET: _ClassVar[_builtins.int]
    OrderType_TWAP_LIMIT: _ClassVar[_builtins.int]
    OrderType_VWAP_MARKET: _ClassVar[_builtins.int]
    OrderType_VWAP_LIMIT: _ClassVar[_builtins.int]

OrderType_Unknown: _builtins.int
OrderType_Normal: _builtins.int
OrderType_Market: _builtins.int
OrderType_AbsoluteLimit: _builtins.int
OrderType_Auction: _builtins.int
OrderType_AuctionLimit: _builtins.int
OrderType_SpecialLimit: _builtins.int
OrderType_SpecialLimit_All: _builtins.int
OrderType_Stop: _builtins.int
OrderType_StopLimit: _builtins.int
OrderType_MarketifTouched: _builtins.int
OrderType_LimitifTouched: _builtins.int
OrderType_TrailingStop: _builtins.int
OrderType_TrailingStopLimit: _builtins.int
OrderType_TWAP_MARKET: _builtins.int
OrderType_TWAP_LIMIT: _builtins.int
OrderType_VWAP_MARKET: _builtins.int
OrderType_VWAP_LIMIT: _builtins.int

class TrailType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrailType_Unknown: _ClassVar[_builtins.int]
    TrailType_Ratio: _ClassVar[_builtins.int]
    TrailType_Amount: _ClassVar[_builtins.int]

TrailType_Unknown: _builtins.int
TrailType_Ratio: _builtins.int
TrailType_Amount: _builtins.int

class OrderStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OrderStatus_Unsubmitted: _ClassVar[_builtins.int]
    OrderStatus_Unknown: _ClassVar[_builtins.int]
    OrderStatus_WaitingSubmit: _ClassVar[_builtins.int]
    OrderStatus_Submitting: _ClassVar[_builtins.int]
    OrderStatus_SubmitFailed: _ClassVar[_builtins.int]
    OrderStatus_TimeOut: _ClassVar[_builtins.int]
    OrderStatus_Submitted: _ClassVar[_builtins.int]
    OrderStatus_Filled_Part: _ClassVar[_builtins.int]
    OrderStatus_Filled_All: _ClassVar[_builtins.int]
    OrderStatus_Cancelling_Part: _ClassVar[_builtins.int]
    OrderStatus_Cancelling_All: _ClassVar[_builtins.int]
    OrderStatus_Cancelled_Part: _ClassVar[_builtins.int]
    OrderStatus_Cancelled_All: _ClassVar[_builtins.int]
    OrderStatus_Failed: _ClassVar[_builtins.int]
    OrderStatus_Disabled: _ClassVar[_builtins.int]
    OrderStatus_Deleted: _ClassVar[_builtins.int]
    OrderStatus_FillCancelled: _ClassVar[_builtins.int]

OrderStatus_Unsubmitted: _builtins.int
OrderStatus_Unknown: _builtins.int
OrderStatus_WaitingSubmit: _builtins.int
OrderStatus_Submitting: _builtins.int
OrderStatus_SubmitFailed: _builtins.int
OrderStatus_TimeOut: _builtins.int
OrderStatus_Submitted: _builtins.int
OrderStatus_Filled_Part: _builtins.int
OrderStatus_Filled_All: _builtins.int
OrderStatus_Cancelling_Part: _builtins.int
OrderStatus_Cancelling_All: _builtins.int
OrderStatus_Cancelled_Part: _builtins.int
OrderStatus_Cancelled_All: _builtins.int
OrderStatus_Failed: _builtins.int
OrderStatus_Disabled: _builtins.int
OrderStatus_Deleted: _builtins.int
OrderStatus_FillCancelled: _builtins.int

class OrderFillStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OrderFillStatus_OK: _ClassVar[_builtins.int]
    OrderFillStatus_Cancelled: _ClassVar[_builtins.int]
    OrderFillStatus_Changed: _ClassVar[_builtins.int]
    OrderFillStatus_Payout: _ClassVar[_builtins.int]

OrderFillStatus_OK: _builtins.int
OrderFillStatus_Cancelled: _builtins.int
OrderFillStatus_Changed: _builtins.int
OrderFillStatus_Payout: _builtins.int

class PositionSide(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PositionSide_Long: _ClassVar[_builtins.int]
    PositionSide_Unknown: _ClassVar[_builtins.int]
    PositionSide_Short: _ClassVar[_builtins.int]

PositionSide_Long: _builtins.int
PositionSide_Unknown: _builtins.int
PositionSide_Short: _builtins.int

class ModifyOrderOp(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ModifyOrderOp_Unknown: _ClassVar[_builtins.int]
    ModifyOrderOp_Normal: _ClassVar[_builtins.int]
    ModifyOrderOp_Cancel: _ClassVar[_builtins.int]
    ModifyOrderOp_Disable: _ClassVar[_builtins.int]
    ModifyOrderOp_Enable: _ClassVar[_builtins.int]
    ModifyOrderOp_Delete: _ClassVar[_builtins.int]

ModifyOrderOp_Unknown: _builtins.int
ModifyOrderOp_Normal: _builtins.int
ModifyOrderOp_Cancel: _builtins.int
ModifyOrderOp_Disable: _builtins.int
ModifyOrderOp_Enable: _builtins.int
ModifyOrderOp_Delete: _builtins.int

class TrdAccType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdAccType_Unknown: _ClassVar[_builtins.int]
    TrdAccType_Cash: _ClassVar[_builtins.int]
    TrdAccType_Margin: _ClassVar[_builtins.int]
    TrdAccType_TFSA: _ClassVar[_builtins.int]
    TrdAccType_RRSP: _ClassVar[_builtins.int]
    TrdAccType_SRRSP: _ClassVar[_builtins.int]
    TrdAccType_Derivatives: _ClassVar[_builtins.int]

TrdAccType_Unknown: _builtins.int
TrdAccType_Cash: _builtins.int
TrdAccType_Margin: _builtins.int
TrdAccType_TFSA: _builtins.int
TrdAccType_RRSP: _builtins.int
TrdAccType_SRRSP: _builtins.int
TrdAccType_Derivatives: _builtins.int

class TrdAccStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdAccStatus_Active: _ClassVar[_builtins.int]
    TrdAccStatus_Disabled: _ClassVar[_builtins.int]

TrdAccStatus_Active: _builtins.int
TrdAccStatus_Disabled: _builtins.int

class TrdAccRole(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdAccRole_Unknown: _ClassVar[_builtins.int]
    TrdAccRole_Normal: _ClassVar[_builtins.int]
    TrdAccRole_Master: _ClassVar[_builtins.int]
    TrdAccRole_IPO: _ClassVar[_builtins.int]

TrdAccRole_Unknown: _builtins.int
TrdAccRole_Normal: _builtins.int
TrdAccRole_Master: _builtins.int
TrdAccRole_IPO: _builtins.int

class Currency(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    Currency_Unknown: _ClassVar[_builtins.int]
    Currency_HKD: _ClassVar[_builtins.int]
    Currency_USD: _ClassVar[_builtins.int]
    Currency_CNH: _ClassVar[_builtins.int]
    Currency_JPY: _ClassVar[_builtins.int]
    Currency_SGD: _ClassVar[_builtins.int]
    Currency_AUD: _ClassVar[_builtins.int]
    Currency_CAD: _ClassVar[_builtins.int]
    Currency_MYR: _ClassVar[_builtins.int]
    Currency_NZD: _ClassVar[_builtins.int]

Currency_Unknown: _builtins.int
Currency_HKD: _builtins.int
Currency_USD: _builtins.int
Currency_CNH: _builtins.int
Currency_JPY: _builtins.int
Currency_SGD: _builtins.int
Currency_AUD: _builtins.int
Currency_CAD: _builtins.int
Currency_MYR: _builtins.int
Currency_NZD: _builtins.int

class CltRiskLevel(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    CltRiskLevel_Unknown: _ClassVar[_builtins.int]
    CltRiskLevel_Safe: _ClassVar[_builtins.int]
    CltRiskLevel_Warning: _ClassVar[_builtins.int]
    CltRiskLevel_Danger: _ClassVar[_builtins.int]
    CltRiskLevel_AbsoluteSafe: _ClassVar[_builtins.int]
    CltRiskLevel_OptDanger: _ClassVar[_builtins.int]

CltRiskLevel_Unknown: _builtins.int
CltRiskLevel_Safe: _builtins.int
CltRiskLevel_Warning: _builtins.int
CltRiskLevel_Danger: _builtins.int
CltRiskLevel_AbsoluteSafe: _builtins.int
CltRiskLevel_OptDanger: _builtins.int

class TimeInForce(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TimeInForce_DAY: _ClassVar[_builtins.int]
    TimeInForce_GTC: _ClassVar[_builtins.int]
    TimeInForce_IOC: _ClassVar[_builtins.int]
    TimeInForce_GTD: _ClassVar[_builtins.int]

TimeInForce_DAY: _builtins.int
TimeInForce_GTC: _builtins.int
TimeInForce_IOC: _builtins.int
TimeInForce_GTD: _builtins.int

class SimAccType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SimAccType_Unknown: _ClassVar[_builtins.int]
    SimAccType_Stock: _ClassVar[_builtins.int]
    SimAccType_Option: _ClassVar[_builtins.int]
    SimAccType_Futures: _ClassVar[_builtins.int]
    SimAccType_StockAndOption: _ClassVar[_builtins.int]
    SimAccType_Competition: _ClassVar[_builtins.int]

SimAccType_Unknown: _builtins.int
SimAccType_Stock: _builtins.int
SimAccType_Option: _builtins.int
SimAccType_Futures: _builtins.int
SimAccType_StockAndOption: _builtins.int
SimAccType_Competition: _builtins.int

class CltRiskStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    CltRiskStatus_Unknown: _ClassVar[_builtins.int]
    CltRiskStatus_Level1: _ClassVar[_builtins.int]
    CltRiskStatus_Level2: _ClassVar[_builtins.int]
    CltRiskStatus_Level3: _ClassVar[_builtins.int]
    CltRiskStatus_Level4: _ClassVar[_builtins.int]
    CltRiskStatus_Level5: _ClassVar[_builtins.int]
    CltRiskStatus_Level6: _ClassVar[_builtins.int]
    CltRiskStatus_Level7: _ClassVar[_builtins.int]
    CltRiskStatus_Level8: _ClassVar[_builtins.int]
    CltRiskStatus_Level9: _ClassVar[_builtins.int]

CltRiskStatus_Unknown: _builtins.int
CltRiskStatus_Level1: _builtins.int
CltRiskStatus_Level2: _builtins.int
CltRiskStatus_Level3: _builtins.int
CltRiskStatus_Level4: _builtins.int
CltRiskStatus_Level5: _builtins.int
CltRiskStatus_Level6: _builtins.int
CltRiskStatus_Level7: _builtins.int
CltRiskStatus_Level8: _builtins.int
CltRiskStatus_Level9: _builtins.int

class DTStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    DTStatus_Unknown: _ClassVar[_builtins.int]
    DTStatus_Unlimited: _ClassVar[_builtins.int]
    DTStatus_EMCall: _ClassVar[_builtins.int]
    DTStatus_DTCall: _ClassVar[_builtins.int]

DTStatus_Unknown: _builtins.int
DTStatus_Unlimited: _builtins.int
DTStatus_EMCall: _builtins.int
DTStatus_DTCall: _builtins.int

class TrdSubAccType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdSubAccType_None: _ClassVar[_builtins.int]
    TrdSubAccType_JP_GENERAL: _ClassVar[_builtins.int]
    TrdSubAccType_JP_TOKUTEI: _ClassVar[_builtins.int]
    TrdSubAccType_JP_NISA_GENERAL: _ClassVar[_builtins.int]
    TrdSubAccType_JP_NISA_TSUMITATE: _ClassVar[_builtins.int]
    TrdSubAccType_JP_GENERAL_SHORT: _ClassVar[_builtins.int]
    TrdSubAccType_JP_TOKUTEI_SHORT: _ClassVar[_builtins.int]
    TrdSubAccType_JP_HONPO_GENERAL: _ClassVar[_builtins.int]
    TrdSubAccType_JP_GAIKOKU_GENERAL: _ClassVar[_builtins.int]
    TrdSubAccType_JP_HONPO_TOKUTEI: _ClassVar[_builtins.int]
    TrdSubAccType_JP_GAIKOKU_TOKUTEI: _ClassVar[_builtins.int]
    TrdSubAccType_JP_DERIVATIVE_LONG: _ClassVar[_builtins.int]
    TrdSubAccType_JP_DERIVATIVE_SHORT: _ClassVar[_builtins.int]
    TrdSubAccType_JP_HONPO_DERIVATIVE_GENERAL: _ClassVar[_builtins.int]
    TrdSubAccType_JP_GAIKOKU_DERIVATIVE_GENERAL: _ClassVar[_builtins.int]
    TrdSubAccType_JP_HONPO_DERIVATIVE_TOKUTEI: _ClassVar[_builtins.int]
    TrdSubAccType_JP_GAIKOKU_DERIVATIVE_TOKUTEI: _ClassVar[_builtins.int]

TrdSubAccType_None: _builtins.int
TrdSubAccType_JP_GENERAL: _builtins.int
TrdSubAccType_JP_TOKUTEI: _builtins.int
TrdSubAccType_JP_NISA_GENERAL: _builtins.int
TrdSubAccType_JP_NISA_TSUMITATE: _builtins.int
TrdSubAccType_JP_GENERAL_SHORT: _builtins.int
TrdSubAccType_JP_TOKUTEI_SHORT: _builtins.int
TrdSubAccType_JP_HONPO_GENERAL: _builtins.int
TrdSubAccType_JP_GAIKOKU_GENERAL: _builtins.int
TrdSubAccType_JP_HONPO_TOKUTEI: _builtins.int
TrdSubAccType_JP_GAIKOKU_TOKUTEI: _builtins.int
TrdSubAccType_JP_DERIVATIVE_LONG: _builtins.int
TrdSubAccType_JP_DERIVATIVE_SHORT: _builtins.int
TrdSubAccType_JP_HONPO_DERIVATIVE_GENERAL: _builtins.int
TrdSubAccType_JP_GAIKOKU_DERIVATIVE_GENERAL: _builtins.int
TrdSubAccType_JP_HONPO_DERIVATIVE_TOKUTEI: _builtins.int
TrdSubAccType_JP_GAIKOKU_DERIVATIVE_TOKUTEI: _builtins.int

class TrdAssetCategory(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdAssetCategory_Unknown: _ClassVar[_builtins.int]
    TrdAssetCategory_JP: _ClassVar[_builtins.int]
    TrdAssetCategory_US: _ClassVar[_builtins.int]

TrdAssetCategory_Unknown: _builtins.int
TrdAssetCategory_JP: _builtins.int
TrdAssetCategory_US: _builtins.int

class ExposureLevel(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ExposureLevel_Unknown: _ClassVar[_builtins.int]
    ExposureLevel_Normal: _ClassVar[_builtins.int]
    ExposureLevel_NearLimit: _ClassVar[_builtins.int]
    ExposureLevel_Restricted: _ClassVar[_builtins.int]
    ExposureLevel_Safe: _ClassVar[_builtins.int]
    ExposureLevel_Moderate: _ClassVar[_builtins.int]
    ExposureLevel_Warning: _ClassVar[_builtins.int]
    ExposureLevel_MarginCall: _ClassVar[_builtins.int]

ExposureLevel_Unknown: _builtins.int
ExposureLevel_Normal: _builtins.int
ExposureLevel_NearLimit: _builtins.int
ExposureLevel_Restricted: _builtins.int
ExposureLevel_Safe: _builtins.int
ExposureLevel_Moderate: _builtins.int
ExposureLevel_Warning: _builtins.int
ExposureLevel_MarginCall: _builtins.int

class PositionType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PositionType_Unknown: _ClassVar[_builtins.int]
    PositionType_Combined: _ClassVar[_builtins.int]
    PositionType_Leg: _ClassVar[_builtins.int]

PositionType_Unknown: _builtins.int
PositionType_Combined: _builtins.int
PositionType_Leg: _builtins.int

class SecurityFirm(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SecurityFirm_Unknown: _ClassVar[_builtins.int]
    SecurityFirm_FutuSecurities: _ClassVar[_builtins.int]
    SecurityFirm_FutuInc: _ClassVar[_builtins.int]
    SecurityFirm_FutuSG: _ClassVar[_builtins.int]
    SecurityFirm_FutuAU: _ClassVar[_builtins.int]
    SecurityFirm_FutuCA: _ClassVar[_builtins.int]
    SecurityFirm_FutuMY: _ClassVar[_builtins.int]
    SecurityFirm_FutuJP: _ClassVar[_builtins.int]

SecurityFirm_Unknown: _builtins.int
SecurityFirm_FutuSecurities: _builtins.int
SecurityFirm_FutuInc: _builtins.int
SecurityFirm_FutuSG: _builtins.int
SecurityFirm_FutuAU: _builtins.int
SecurityFirm_FutuCA: _builtins.int
SecurityFirm_FutuMY: _builtins.int
SecurityFirm_FutuJP: _builtins.int

class AccCashInfo(_message.Message):
    CURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASH_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAILABLEBALANCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETCASHPOWER_FIELD_NUMBER: _ClassVar[_builtins.int]
    currency: _builtins.int
    """A value of Trd_Common.Currency."""
    cash: _builtins.float
    availableBalance: _builtins.float
    netCashPower: _builtins.float
    def HasField(
        self, field_name: _Literal["currency", "cash", "availableBalance", "netCashPower"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        currency: _builtins.int | None = ...,
        cash: _builtins.float | None = ...,
        availableBalance: _builtins.float | None = ...,
        netCashPower: _builtins.float | None = ...,
    ) -> None: ...

class AccMarketInfo(_message.Message):
    TRDMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASSETS_FIELD_NUMBER: _ClassVar[_builtins.int]
    trdMarket: _builtins.int
    """A value of Trd_Common.TrdMarket."""
    assets: _builtins.float
    def HasField(self, field_name: _Literal["trdMarket", "assets"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        trdMarket: _builtins.int | None = ...,
        assets: _builtins.float | None = ...,
    ) -> None: ...

class TrdHeader(_message.Message):
    TRDENV_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCID_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPACCTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    trdEnv: _builtins.int
    """A value of Trd_Common.TrdEnv."""
    accID: _builtins.int
    trdMarket: _builtins.int
    """A value of Trd_Common.TrdMarket."""
    jpAccType: _builtins.int
    """A value of Trd_Common.TrdSubAccType."""
    def HasField(self, field_name: _Literal["trdEnv", "accID", "trdMarket", "jpAccType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        trdEnv: _builtins.int | None = ...,
        accID: _builtins.int | None = ...,
        trdMarket: _builtins.int | None = ...,
        jpAccType: _builtins.int | None = ...,
    ) -> None: ...

class TrdAcc(_message.Message):
    TRDENV_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCID_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDMARKETAUTHLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CARDNUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYFIRM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMACCTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNICARDNUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCROLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPACCTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPETITIONACCNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    trdEnv: _builtins.int
    """A value of Trd_Common.TrdEnv."""
    accID: _builtins.int
    @_builtins.property
    def trdMarketAuthList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Trd_Common.TrdMarket."""
    accType: _builtins.int
    """A value of Trd_Common.TrdAccType."""
    cardNum: _builtins.str
    securityFirm: _builtins.int
    """A value of Trd_Common.SecurityFirm."""
    simAccType: _builtins.int
    """A value of Trd_Common.SimAccType."""
    uniCardNum: _builtins.str
    accStatus: _builtins.int
    """A value of Trd_Common.TrdAccStatus."""
    accRole: _builtins.int
    """A value of Trd_Common.TrdAccRole."""
    @_builtins.property
    def jpAccType(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Trd_Common.TrdSubAccType."""
    competitionAccName: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "trdEnv",
            "accID",
            "accType",
            "cardNum",
            "securityFirm",
            "simAccType",
            "uniCardNum",
            "accStatus",
            "accRole",
            "competitionAccName",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        trdEnv: _builtins.int | None = ...,
        accID: _builtins.int | None = ...,
        trdMarketAuthList: _Iterable[_builtins.int] | None = ...,
        accType: _builtins.int | None = ...,
        cardNum: _builtins.str | None = ...,
        securityFirm: _builtins.int | None = ...,
        simAccType: _builtins.int | None = ...,
        uniCardNum: _builtins.str | None = ...,
        accStatus: _builtins.int | None = ...,
        accRole: _builtins.int | None = ...,
        jpAccType: _Iterable[_builtins.int] | None = ...,
        competitionAccName: _builtins.str | None = ...,
    ) -> None: ...

class Funds(_message.Message):
    POWER_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALASSETS_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASH_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    FROZENCASH_FIELD_NUMBER: _ClassVar[_builtins.int]
    DEBTCASH_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVLWITHDRAWALCASH_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAILABLEFUNDS_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNREALIZEDPL_FIELD_NUMBER: _ClassVar[_builtins.int]
    REALIZEDPL_FIELD_NUMBER: _ClassVar[_builtins.int]
    RISKLEVEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    INITIALMARGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAINTENANCEMARGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASHINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXPOWERSHORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETCASHPOWER_FIELD_NUMBER: _ClassVar[_builtins.int]
    LONGMV_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTMV_FIELD_NUMBER: _ClassVar[_builtins.int]
    PENDINGASSET_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXWITHDRAWAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    RISKSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARGINCALLMARGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISPDT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PDTSEQ_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINNINGDTBP_FIELD_NUMBER: _ClassVar[_builtins.int]
    REMAININGDTBP_FIELD_NUMBER: _ClassVar[_builtins.int]
    DTCALLAMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    DTSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITIESASSETS_FIELD_NUMBER: _ClassVar[_builtins.int]
    FUNDASSETS_FIELD_NUMBER: _ClassVar[_builtins.int]
    BONDASSETS_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CRYPTOMV_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPOSURELEVEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPOSURELIMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USEDLIMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    REMAININGLIMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    power: _builtins.float
    totalAssets: _builtins.float
    cash: _builtins.float
    marketVal: _builtins.float
    frozenCash: _builtins.float
    debtCash: _builtins.float
    avlWithdrawalCash: _builtins.float
    currency: _builtins.int
    """A value of Trd_Common.Currency."""
    availableFunds: _builtins.float
    unrealizedPL: _builtins.float
    realizedPL: _builtins.float
    riskLevel: _builtins.int
    """A value of Trd_Common.CltRiskLevel."""
    initialMargin: _builtins.float
    maintenanceMargin: _builtins.float
    @_builtins.property
    def cashInfoList(self) -> _containers.RepeatedCompositeFieldContainer[AccCashInfo]: ...
    maxPowerShort: _builtins.float
    netCashPower: _builtins.float
    longMv: _builtins.float
    shortMv: _builtins.float
    pendingAsset: _builtins.float
    maxWithdrawal: _builtins.float
    riskStatus: _builtins.int
    """A value of Trd_Common.CltRiskStatus."""
    marginCallMargin: _builtins.float
    isPdt: _builtins.bool
    pdtSeq: _builtins.str
    beginningDTBP: _builtins.float
    remainingDTBP: _builtins.float
    dtCallAmount: _builtins.float
    dtStatus: _builtins.int
    """A value of Trd_Common.DTStatus."""
    securitiesAssets: _builtins.float
    fundAssets: _builtins.float
    bondAssets: _builtins.float
    @_builtins.property
    def marketInfoList(self) -> _containers.RepeatedCompositeFieldContainer[AccMarketInfo]: ...
    cryptoMv: _builtins.float
    exposureLevel: _builtins.int
    """A value of Trd_Common.ExposureLevel."""
    exposureLimit: _builtins.float
    usedLimit: _builtins.float
    remainingLimit: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "power",
            "totalAssets",
            "cash",
            "marketVal",
            "frozenCash",
            "debtCash",
            "avlWithdrawalCash",
            "currency",
            "availableFunds",
            "unrealizedPL",
            "realizedPL",
            "riskLevel",
            "initialMargin",
            "maintenanceMargin",
            "maxPowerShort",
            "netCashPower",
            "longMv",
            "shortMv",
            "pendingAsset",
            "maxWithdrawal",
            "riskStatus",
            "marginCallMargin",
            "isPdt",
            "pdtSeq",
            "beginningDTBP",
            "remainingDTBP",
            "dtCallAmount",
            "dtStatus",
            "securitiesAssets",
            "fundAssets",
            "bondAssets",
            "cryptoMv",
            "exposureLevel",
            "exposureLimit",
            "usedLimit",
            "remainingLimit",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        power: _builtins.float | None = ...,
        totalAssets: _builtins.float | None = ...,
        cash: _builtins.float | None = ...,
        marketVal: _builtins.float | None = ...,
        frozenCash: _builtins.float | None = ...,
        debtCash: _builtins.float | None = ...,
        avlWithdrawalCash: _builtins.float | None = ...,
        currency: _builtins.int | None = ...,
        availableFunds: _builtins.float | None = ...,
        unrealizedPL: _builtins.float | None = ...,
        realizedPL: _builtins.float | None = ...,
        riskLevel: _builtins.int | None = ...,
        initialMargin: _builtins.float | None = ...,
        maintenanceMargin: _builtins.float | None = ...,
        cashInfoList: _Iterable[AccCashInfo | _Mapping[str, _Any]] | None = ...,
        maxPowerShort: _builtins.float | None = ...,
        netCashPower: _builtins.float | None = ...,
        longMv: _builtins.float | None = ...,
        shortMv: _builtins.float | None = ...,
        pendingAsset: _builtins.float | None = ...,
        maxWithdrawal: _builtins.float | None = ...,
        riskStatus: _builtins.int | None = ...,
        marginCallMargin: _builtins.float | None = ...,
        isPdt: _builtins.bool | None = ...,
        pdtSeq: _builtins.str | None = ...,
        beginningDTBP: _builtins.float | None = ...,
        remainingDTBP: _builtins.float | None = ...,
        dtCallAmount: _builtins.float | None = ...,
        dtStatus: _builtins.int | None = ...,
        securitiesAssets: _builtins.float | None = ...,
        fundAssets: _builtins.float | None = ...,
        bondAssets: _builtins.float | None = ...,
        marketInfoList: _Iterable[AccMarketInfo | _Mapping[str, _Any]] | None = ...,
        cryptoMv: _builtins.float | None = ...,
        exposureLevel: _builtins.int | None = ...,
        exposureLimit: _builtins.float | None = ...,
        usedLimit: _builtins.float | None = ...,
        remainingLimit: _builtins.float | None = ...,
    ) -> None: ...

class Position(_message.Message):
    POSITIONID_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONSIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    QTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CANSELLQTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COSTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    TD_PLVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TD_TRDVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TD_BUYVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TD_BUYQTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TD_SELLVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TD_SELLQTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNREALIZEDPL_FIELD_NUMBER: _ClassVar[_builtins.int]
    REALIZEDPL_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    DILUTEDCOSTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVERAGECOSTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVERAGEPLRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMBOID_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRATEGYTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCID_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPACCTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAYOUTIFWIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    positionID: _builtins.int
    positionSide: _builtins.int
    """A value of Trd_Common.PositionSide."""
    code: _builtins.str
    name: _builtins.str
    qty: _builtins.float
    canSellQty: _builtins.float
    price: _builtins.float
    costPrice: _builtins.float
    val: _builtins.float
    plVal: _builtins.float
    plRatio: _builtins.float
    """Unit: percent."""
    secMarket: _builtins.int
    """A value of Trd_Common.TrdSecMarket."""
    td_plVal: _builtins.float
    td_trdVal: _builtins.float
    td_buyVal: _builtins.float
    td_buyQty: _builtins.float
    td_sellVal: _builtins.float
    td_sellQty: _builtins.float
    unrealizedPL: _builtins.float
    realizedPL: _builtins.float
    currency: _builtins.int
    """A value of Trd_Common.Currency."""
    trdMarket: _builtins.int
    """A value of Trd_Common.TrdMarket."""
    dilutedCostPrice: _builtins.float
    averageCostPrice: _builtins.float
    averagePlRatio: _builtins.float
    """Unit: percent."""
    comboID: _builtins.int
    strategyType: _builtins.int
    """A value of Qot_Common.OptionStrategyType."""
    positionType: _builtins.int
    """A value of Trd_Common.PositionType."""
    accID: _builtins.int
    jpAccType: _builtins.int
    """A value of Trd_Common.TrdSubAccType."""
    payoutIfWin: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "positionID",
            "positionSide",
            "code",
            "name",
            "qty",
            "canSellQty",
            "price",
            "costPrice",
            "val",
            "plVal",
            "plRatio",
            "secMarket",
            "td_plVal",
            "td_trdVal",
            "td_buyVal",
            "td_buyQty",
            "td_sellVal",
            "td_sellQty",
            "unrealizedPL",
            "realizedPL",
            "currency",
            "trdMarket",
            "dilutedCostPrice",
            "averageCostPrice",
            "averagePlRatio",
            "comboID",
            "strategyType",
            "positionType",
            "accID",
            "jpAccType",
            "payoutIfWin",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        positionID: _builtins.int | None = ...,
        positionSide: _builtins.int | None = ...,
        code: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        qty: _builtins.float | None = ...,
        canSellQty: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
        costPrice: _builtins.float | None = ...,
        val: _builtins.float | None = ...,
        plVal: _builtins.float | None = ...,
        plRatio: _builtins.float | None = ...,
        secMarket: _builtins.int | None = ...,
        td_plVal: _builtins.float | None = ...,
        td_trdVal: _builtins.float | None = ...,
        td_buyVal: _builtins.float | None = ...,
        td_buyQty: _builtins.float | None = ...,
        td_sellVal: _builtins.float | None = ...,
        td_sellQty: _builtins.float | None = ...,
        unrealizedPL: _builtins.float | None = ...,
        realizedPL: _builtins.float | None = ...,
        currency: _builtins.int | None = ...,
        trdMarket: _builtins.int | None = ...,
        dilutedCostPrice: _builtins.float | None = ...,
        averageCostPrice: _builtins.float | None = ...,
        averagePlRatio: _builtins.float | None = ...,
        comboID: _builtins.int | None = ...,
        strategyType: _builtins.int | None = ...,
        positionType: _builtins.int | None = ...,
        accID: _builtins.int | None = ...,
        jpAccType: _builtins.int | None = ...,
        payoutIfWin: _builtins.float | None = ...,
    ) -> None: ...

class Order(_message.Message):
    TRDSIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERIDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    QTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CREATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILLQTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILLAVGPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTERRMSG_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    CREATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    REMARK_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMEINFORCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILLOUTSIDERTH_FIELD_NUMBER: _ClassVar[_builtins.int]
    AUXPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILSPREAD_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SESSION_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPACCTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERAMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRATEGYTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMBOLEGS_FIELD_NUMBER: _ClassVar[_builtins.int]
    trdSide: _builtins.int
    """A value of Trd_Common.TrdSide."""
    orderType: _builtins.int
    """A value of Trd_Common.OrderType."""
    orderStatus: _builtins.int
    """A value of Trd_Common.OrderStatus."""
    orderID: _builtins.int
    orderIDEx: _builtins.str
    code: _builtins.str
    name: _builtins.str
    qty: _builtins.float
    price: _builtins.float
    createTime: _builtins.str
    updateTime: _builtins.str
    fillQty: _builtins.float
    fillAvgPrice: _builtins.float
    lastErrMsg: _builtins.str
    secMarket: _builtins.int
    """A value of Trd_Common.TrdSecMarket."""
    createTimestamp: _builtins.float
    updateTimestamp: _builtins.float
    remark: _builtins.str
    timeInForce: _builtins.int
    """A value of Trd_Common.TimeInForce."""
    fillOutsideRTH: _builtins.bool
    auxPrice: _builtins.float
    trailType: _builtins.int
    """A value of Trd_Common.TrailType."""
    trailValue: _builtins.float
    """Unit: percent."""
    trailSpread: _builtins.float
    currency: _builtins.int
    """A value of Trd_Common.Currency."""
    trdMarket: _builtins.int
    """A value of Trd_Common.TrdMarket."""
    session: _builtins.int
    """A value of Common.Session."""
    jpAccType: _builtins.int
    """A value of Trd_Common.TrdSubAccType."""
    expireTime: _builtins.str
    orderAmount: _builtins.float
    strategyType: _builtins.int
    """A value of Qot_Common.OptionStrategyType."""
    @_builtins.property
    def comboLegs(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.ComboLeg]: ...
    def HasField(
        self,
        field_name: _Literal[
            "trdSide",
            "orderType",
            "orderStatus",
            "orderID",
            "orderIDEx",
            "code",
            "name",
            "qty",
            "price",
            "createTime",
            "updateTime",
            "fillQty",
            "fillAvgPrice",
            "lastErrMsg",
            "secMarket",
            "createTimestamp",
            "updateTimestamp",
            "remark",
            "timeInForce",
            "fillOutsideRTH",
            "auxPrice",
            "trailType",
            "trailValue",
            "trailSpread",
            "currency",
            "trdMarket",
            "session",
            "jpAccType",
            "expireTime",
            "orderAmount",
            "strategyType",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        trdSide: _builtins.int | None = ...,
        orderType: _builtins.int | None = ...,
        orderStatus: _builtins.int | None = ...,
        orderID: _builtins.int | None = ...,
        orderIDEx: _builtins.str | None = ...,
        code: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        qty: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
        createTime: _builtins.str | None = ...,
        updateTime: _builtins.str | None = ...,
        fillQty: _builtins.float | None = ...,
        fillAvgPrice: _builtins.float | None = ...,
        lastErrMsg: _builtins.str | None = ...,
        secMarket: _builtins.int | None = ...,
        createTimestamp: _builtins.float | None = ...,
        updateTimestamp: _builtins.float | None = ...,
        remark: _builtins.str | None = ...,
        timeInForce: _builtins.int | None = ...,
        fillOutsideRTH: _builtins.bool | None = ...,
        auxPrice: _builtins.float | None = ...,
        trailType: _builtins.int | None = ...,
        trailValue: _builtins.float | None = ...,
        trailSpread: _builtins.float | None = ...,
        currency: _builtins.int | None = ...,
        trdMarket: _builtins.int | None = ...,
        session: _builtins.int | None = ...,
        jpAccType: _builtins.int | None = ...,
        expireTime: _builtins.str | None = ...,
        orderAmount: _builtins.float | None = ...,
        strategyType: _builtins.int | None = ...,
        comboLegs: _Iterable[_Qot_Common_pb2.ComboLeg | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class OrderFeeItem(_message.Message):
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    title: _builtins.str
    value: _builtins.float
    def HasField(self, field_name: _Literal["title", "value"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        title: _builtins.str | None = ...,
        value: _builtins.float | None = ...,
    ) -> None: ...

class OrderFee(_message.Message):
    ORDERIDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    FEEAMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FEELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    orderIDEx: _builtins.str
    feeAmount: _builtins.float
    @_builtins.property
    def feeList(self) -> _containers.RepeatedCompositeFieldContainer[OrderFeeItem]: ...
    def HasField(self, field_name: _Literal["orderIDEx", "feeAmount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        orderIDEx: _builtins.str | None = ...,
        feeAmount: _builtins.float | None = ...,
        feeList: _Iterable[OrderFeeItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class OrderFill(_message.Message):
    TRDSIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILLID_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILLIDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERIDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    QTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CREATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNTERBROKERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNTERBROKERNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    CREATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPACCTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    trdSide: _builtins.int
    """A value of Trd_Common.TrdSide."""
    fillID: _builtins.int
    fillIDEx: _builtins.str
    orderID: _builtins.int
    orderIDEx: _builtins.str
    code: _builtins.str
    name: _builtins.str
    qty: _builtins.float
    price: _builtins.float
    createTime: _builtins.str
    counterBrokerID: _builtins.int
    counterBrokerName: _builtins.str
    secMarket: _builtins.int
    """A value of Trd_Common.TrdSecMarket."""
    createTimestamp: _builtins.float
    updateTimestamp: _builtins.float
    status: _builtins.int
    """A value of Trd_Common.OrderFillStatus."""
    trdMarket: _builtins.int
    """A value of Trd_Common.TrdMarket."""
    jpAccType: _builtins.int
    """A value of Trd_Common.TrdSubAccType."""
    def HasField(
        self,
        field_name: _Literal[
            "trdSide",
            "fillID",
            "fillIDEx",
            "orderID",
            "orderIDEx",
            "code",
            "name",
            "qty",
            "price",
            "createTime",
            "counterBrokerID",
            "counterBrokerName",
            "secMarket",
            "createTimestamp",
            "updateTimestamp",
            "status",
            "trdMarket",
            "jpAccType",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        trdSide: _builtins.int | None = ...,
        fillID: _builtins.int | None = ...,
        fillIDEx: _builtins.str | None = ...,
        orderID: _builtins.int | None = ...,
        orderIDEx: _builtins.str | None = ...,
        code: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        qty: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
        createTime: _builtins.str | None = ...,
        counterBrokerID: _builtins.int | None = ...,
        counterBrokerName: _builtins.str | None = ...,
        secMarket: _builtins.int | None = ...,
        createTimestamp: _builtins.float | None = ...,
        updateTimestamp: _builtins.float | None = ...,
        status: _builtins.int | None = ...,
        trdMarket: _builtins.int | None = ...,
        jpAccType: _builtins.int | None = ...,
    ) -> None: ...

class MaxTrdQtys(_message.Message):
    MAXCASHBUY_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXCASHANDMARGINBUY_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXPOSITIONSELL_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXSELLSHORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXBUYBACK_FIELD_NUMBER: _ClassVar[_builtins.int]
    LONGREQUIREDIM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTREQUIREDIM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SESSION_FIELD_NUMBER: _ClassVar[_builtins.int]
    maxCashBuy: _builtins.float
    maxCashAndMarginBuy: _builtins.float
    maxPositionSell: _builtins.float
    maxSellShort: _builtins.float
    maxBuyBack: _builtins.float
    longRequiredIM: _builtins.float
    shortRequiredIM: _builtins.float
    session: _builtins.int
    """A value of Common.Session."""
    def HasField(
        self,
        field_name: _Literal[
            "maxCashBuy",
            "maxCashAndMarginBuy",
            "maxPositionSell",
            "maxSellShort",
            "maxBuyBack",
            "longRequiredIM",
            "shortRequiredIM",
            "session",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        maxCashBuy: _builtins.float | None = ...,
        maxCashAndMarginBuy: _builtins.float | None = ...,
        maxPositionSell: _builtins.float | None = ...,
        maxSellShort: _builtins.float | None = ...,
        maxBuyBack: _builtins.float | None = ...,
        longRequiredIM: _builtins.float | None = ...,
        shortRequiredIM: _builtins.float | None = ...,
        session: _builtins.int | None = ...,
    ) -> None: ...

class ComboMaxTrdQtys(_message.Message):
    NLVCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INITIALMARGINCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAINTENANCEMARGINCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONBUYPOWER_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXWITHDRAWCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYPOWERDECREASE_FIELD_NUMBER: _ClassVar[_builtins.int]
    nlvChange: _builtins.float
    initialMarginChange: _builtins.float
    maintenanceMarginChange: _builtins.float
    optionBuyPower: _builtins.float
    maxWithDrawChange: _builtins.float
    buyPowerDecrease: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "nlvChange",
            "initialMarginChange",
            "maintenanceMarginChange",
            "optionBuyPower",
            "maxWithDrawChange",
            "buyPowerDecrease",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        nlvChange: _builtins.float | None = ...,
        initialMarginChange: _builtins.float | None = ...,
        maintenanceMarginChange: _builtins.float | None = ...,
        optionBuyPower: _builtins.float | None = ...,
        maxWithDrawChange: _builtins.float | None = ...,
        buyPowerDecrease: _builtins.float | None = ...,
    ) -> None: ...

class TrdFilterConditions(_message.Message):
    CODELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    IDLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERIDEXLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def codeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def idList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    beginTime: _builtins.str
    endTime: _builtins.str
    @_builtins.property
    def orderIDExList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    filterMarket: _builtins.int
    """A value of Trd_Common.TrdMarket."""
    def HasField(self, field_name: _Literal["beginTime", "endTime", "filterMarket"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        codeList: _Iterable[_builtins.str] | None = ...,
        idList: _Iterable[_builtins.int] | None = ...,
        beginTime: _builtins.str | None = ...,
        endTime: _builtins.str | None = ...,
        orderIDExList: _Iterable[_builtins.str] | None = ...,
        filterMarket: _builtins.int | None = ...,
    ) -> None: ...
