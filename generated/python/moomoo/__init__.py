"""The moomoo API for Python: market data and trading through moomoo OpenD.

Every name that scripts use is here: `from moomoo import *`.
"""

import collections
import datetime as dt
import enum
import io
import logging
import os
import struct
import sys
import threading
import time
import traceback
from abc import abstractmethod
from copy import copy
from datetime import datetime, timedelta
from enum import IntEnum
from struct import calcsize
from threading import RLock
from time import sleep
from typing import TYPE_CHECKING

from moomoo import common, quote, trade
from moomoo.common import (
    IS_PY2,
    RspHandlerBase,
    bytes_utf8,
    conn_mng,
    constant,
    debug_model,
    err,
    ft_logger,
    network_manager,
    open_context_base,
    pb,
    pbjson,
    set_debug_model,
    str_utf8,
    sys_config,
    utils,
)
from moomoo.common.conn_mng import add_pkcs7_padding, remove_pkcs7_padding
from moomoo.common.constant import (
    API_PROTO_VER,
    CLIENT_VERSION,
    DEFAULT_INIT_PRI_KEY_FILE,
    DEFULAT_CLIENT_ID,
    DEFULAT_PROTO_FMT,
    EMPTY_STRING,
    ERROR_STR_PREFIX,
    KL_FIELD,
    KLINE_SUBTYPE_LIST,
    MESSAGE_HEAD_FMT,
    MKT_ENV_ENABLE_MAP,
    QOT_MARKET_TO_TRD_SEC_MARKET_MAP,
    RET_ERROR,
    RET_OK,
    TRADE,
    AlertOpType,
    AlertOrderType,
    ArkActiveTransactionHoldingType,
    ArkActiveTransactionSortField,
    ArkCycleType,
    ArkDynamicType,
    ArkFundHoldingSortField,
    ArkHoldingType,
    AssetCategory,
    AssetClass,
    AuType,
    BeatTerm,
    BeatType,
    CashFlowDirection,
    CltRiskLevel,
    CltRiskStatus,
    CodeChangeType,
    ComboLeg,
    ContextStatus,
    Currency,
    DarkStatus,
    DealStatus,
    DelayStatisticsType,
    DistributionFrequency,
    DividendRankIndicatorType,
    DividendRankSortField,
    DividendRankType,
    DTStatus,
    EarningsBeatIndicatorType,
    EarningsBeatSortField,
    EarningsCalendarEstimateType,
    EarningsCalendarIndicatorType,
    EarningsCalendarPeriodType,
    EarningsCalendarPubType,
    EarningsCalendarSortType,
    EarningsCalendarStockListType,
    EarningsIndicatorType,
    EarningsPubTimeType,
    EarningsPubType,
    EarningsSortType,
    ECContractType,
    ECFrequency,
    ECKlineSource,
    ECMilestoneType,
    EconomicImportance,
    ECStatus,
    EventIndicatorType,
    EventMarketSentiment,
    EventOrderType,
    EventSortDir,
    EventTickerStrategy,
    EventTickerType,
    ExchType,
    ExpirationCycle,
    ExpirationType,
    ExposureLevel,
    F10Type,
    FinancialQuarter,
    FtEnum,
    GtwEventType,
    HeatMapPlateType,
    HeatMapSortField,
    HighDividendSOEIndicatorType,
    HighDividendSOESortField,
    HolderDetailType,
    HoldingChangesFilterType,
    HotListIndicatorType,
    HotListSortField,
    IndexComponent,
    IndexOptionType,
    IndicatorLangType,
    IndicatorSearchMode,
    IndustrialChainType,
    InstitutionHoldingChangeSortField,
    InstitutionHoldingChangeType,
    InstitutionHoldingListSortField,
    InstitutionListSortField,
    IpoPeriod,
    Issuer,
    KLType,
    MacroDataUnitType,
    MacroRegion,
    Market,
    MarketState,
    ModifyOrderOp,
    ModifyUserSecurityOp,
    MorningstarRatingType,
    NewsSubType,
    OptionAreaType,
    OptionCondType,
    OptionHVTimeRange,
    OptionMarket,
    OptionRankIndicatorType,
    OptionRankType,
    OptionSettlementMode,
    OptionStandardType,
    OptionStatisticDataType,
    OptionStrategyType,
    OptionType,
    OrderBookType,
    OrderStatus,
    OrderType,
    PeriodChangeIndicatorType,
    PeriodType,
    Plate,
    PlateStockSortField,
    PositionSide,
    PositionType,
    PostPeriodType,
    PredSide,
    PriceFilter,
    PriceReminderFreq,
    PriceReminderMarketStatus,
    PriceReminderType,
    PriceType,
    ProgramStatusType,
    ProtoFMT,
    ProtoId,
    PushDataType,
    QotPushStage,
    QotPushType,
    QotRight,
    RankPeriodType,
    RankSortDir,
    RatingChangeType,
    RatingLevel,
    RelativePosition,
    ResearchRatingDimensionType,
    ResearchRatingType,
    RevenueBreakdownType,
    RiseFallDistributionType,
    RunMode,
    SecurityFirm,
    SecurityReferenceType,
    SecurityStatus,
    SecurityType,
    SellerIndicatorType,
    SellerSortType,
    SellerType,
    Session,
    SetPriceReminderOp,
    ShortSellingSortField,
    SimAccType,
    SimpleRankIndicatorType,
    SortDir,
    SortField,
    StockCategory,
    StockField,
    StockHolder,
    StrategyLegAction,
    SubAccType,
    SubType,
    SysNotifyType,
    TickerDirect,
    TickerType,
    TimeFilter,
    TimeFilterType,
    TimeInForce,
    TradeDateMarket,
    TradeDateType,
    TrailType,
    TrdAccRole,
    TrdAccStatus,
    TrdAccType,
    TrdCategory,
    TrdEnv,
    TrdMarket,
    TrdSide,
    UnderlyingRankIndicatorType,
    UnderlyingRankSortType,
    UpdateType,
    UserAttr,
    UserInfoField,
    UserSecurityGroupType,
    ValuationIntervalType,
    ValuationType,
    VerificationOp,
    VerificationType,
    WarrantStatus,
    WrtType,
    ZeroDteContractIndicatorType,
    ZeroDteContractSortType,
    ZeroDteIndicatorType,
    ZeroDteSortType,
    get_string_by_securityFirm,
)
from moomoo.common.err import Err, make_msg, make_wrong_type_msg, make_wrong_value_msg
from moomoo.common.ft_logger import FTLog, currentframe, logger
from moomoo.common.network_manager import CloseReason, ConnectErr, ConnStatus, PacketErr
from moomoo.common.open_context_base import OpenContextBase
from moomoo.common.pbjson import json2pb
from moomoo.common.sys_config import RsaCrypt, SysConfig
from moomoo.common.utils import (
    MessageToJson,
    ParseRspErr,
    binary2pb,
    binary2str,
    check_date_str_format,
    get_unique_id32,
    int10_9_price_to_float,
    int1000_price_to_float,
    is_str,
    is_valid_date,
    make_from_namedtuple,
    md5_transform,
    merge_qot_mkt_stock_str,
    merge_trd_mkt_stock_str,
    normalize_date_format,
    normalize_start_end_date,
    price_to_str_int1000,
    split_stock_str,
    str2binary,
    unique_and_normalize_list,
)
from moomoo.mmapi import MMAPI, ConnectFailure, MMAPI_Qot, MMAPI_Trd, MMSPI_Conn, MMSPI_Qot, MMSPI_Trd
from moomoo.quote.open_quote_context import OpenQuoteContext
from moomoo.quote.quote_get_warrant import Request, WarrantRequest
from moomoo.quote.quote_option_event_info import (
    DividendRankFilter,
    EarningsBeatRankFilter,
    EarningsCalendarFilter,
    EarningsFilter,
    HighDividendSOERankFilter,
    HotListFilter,
    OptionEventAlertItem,
    OptionEventFilter,
    OptionEventSort,
    OptionRankFilter,
    PeriodChangeRankFilter,
    SellerFilter,
    SimpleRankFilter,
    UnderlyingRankFilter,
    ZeroDteContractFilter,
    ZeroDteFilter,
)
from moomoo.quote.quote_query import (
    NoneDataType,
    OptionDataFilter,
    OptionScreenRequest,
    OptionStrategyLeg,
    StockScreenRequest,
    WarrantScreenRequest,
    conv_pb_security_to_code,
)
from moomoo.quote.quote_response_handler import (
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
from moomoo.quote.quote_stockfilter_info import (
    AccumulateFilter,
    CustomIndicatorFilter,
    FilterStockData,
    FinancialFilter,
    PatternFilter,
    SimpleFilter,
)
from moomoo.quote.stock_screen_const import (
    BasicProperty,
    BrokerProperty,
    CashFlowPeriod,
    CumulativeProperty,
    FeaturedProperty,
    FinancialProperty,
    FutureDuration,
    Indicator,
    KlineShapeProperty,
    KlineShapeType,
    OptIndicator,
    OptionHVPeriod,
    OptionProperty,
    OptMarketCategory,
    OptSortDir,
    OptUnderlyingIndicator,
    Pattern,
    Period,
    Position,
    RangePeriod,
    RecentDuration,
    ScrMarket,
    ScrSortDir,
    SimpleField,
    SimpleProperty,
    Term,
    WarrantField,
    WarrantMarket,
    WarrantType,
)
from moomoo.trade.open_trade_context import (
    OpenCNTradeContext,
    OpenCryptoTradeContext,
    OpenFutureTradeContext,
    OpenHKCCTradeContext,
    OpenHKTradeContext,
    OpenSecTradeContext,
    OpenTradeContextBase,
    OpenUSTradeContext,
)
from moomoo.trade.trade_query import NoneDataValue, is_HKTrade_order_status_finish, is_USTrade_order_status_finish
from moomoo.trade.trade_response_handler import TradeDealHandlerBase, TradeOrderHandlerBase
from opend.contract import LazyModule, OpenDError, quit_handler

if TYPE_CHECKING:
    import hashlib as hashlib
    import json as json
    import platform as platform
    import signal as signal
    import socket as socket

    import Crypto.Cipher.AES as AES
    import Crypto.Cipher.PKCS1_v1_5 as Cipher_pkcs1
    import Crypto.PublicKey.RSA as RSA
    import Crypto.Random as Random
    import pandas as pd

    import moomoo.common.pb.Common_pb2 as Common_pb2
    import moomoo.common.pb.GetDelayStatistics_pb2 as GetDelayStatistics_pb2
    import moomoo.common.pb.GetGlobalState_pb2 as GetGlobalState_pb2
    import moomoo.common.pb.GetUserInfo_pb2 as GetUserInfo_pb2
    import moomoo.common.pb.InitConnect_pb2 as InitConnect_pb2
    import moomoo.common.pb.InitWebSocket_pb2 as InitWebSocket_pb2
    import moomoo.common.pb.KeepAlive_pb2 as KeepAlive_pb2
    import moomoo.common.pb.Notify_pb2 as Notify_pb2
    import moomoo.common.pb.Qot_Common_pb2 as Qot_Common_pb2
    import moomoo.common.pb.Qot_FilterCompetition_pb2 as Qot_FilterCompetition_pb2
    import moomoo.common.pb.Qot_GetArkActiveTransaction_pb2 as Qot_GetArkActiveTransaction_pb2
    import moomoo.common.pb.Qot_GetArkFundHolding_pb2 as Qot_GetArkFundHolding_pb2
    import moomoo.common.pb.Qot_GetArkStockDynamic_pb2 as Qot_GetArkStockDynamic_pb2
    import moomoo.common.pb.Qot_GetBasicQot_pb2 as Qot_GetBasicQot_pb2
    import moomoo.common.pb.Qot_GetBroker_pb2 as Qot_GetBroker_pb2
    import moomoo.common.pb.Qot_GetCapitalDistribution_pb2 as Qot_GetCapitalDistribution_pb2
    import moomoo.common.pb.Qot_GetCapitalFlow_pb2 as Qot_GetCapitalFlow_pb2
    import moomoo.common.pb.Qot_GetCodeChange_pb2 as Qot_GetCodeChange_pb2
    import moomoo.common.pb.Qot_GetCompanyExecutiveBackground_pb2 as Qot_GetCompanyExecutiveBackground_pb2
    import moomoo.common.pb.Qot_GetCompanyExecutives_pb2 as Qot_GetCompanyExecutives_pb2
    import moomoo.common.pb.Qot_GetCompanyOperationalEfficiency_pb2 as Qot_GetCompanyOperationalEfficiency_pb2
    import moomoo.common.pb.Qot_GetCompanyProfile_pb2 as Qot_GetCompanyProfile_pb2
    import moomoo.common.pb.Qot_GetCorporateActionsBuybacks_pb2 as Qot_GetCorporateActionsBuybacks_pb2
    import moomoo.common.pb.Qot_GetCorporateActionsDividends_pb2 as Qot_GetCorporateActionsDividends_pb2
    import moomoo.common.pb.Qot_GetCorporateActionsStockSplits_pb2 as Qot_GetCorporateActionsStockSplits_pb2
    import moomoo.common.pb.Qot_GetDailyShortVolume_pb2 as Qot_GetDailyShortVolume_pb2
    import moomoo.common.pb.Qot_GetDividendCalendar_pb2 as Qot_GetDividendCalendar_pb2
    import moomoo.common.pb.Qot_GetDividendRank_pb2 as Qot_GetDividendRank_pb2
    import moomoo.common.pb.Qot_GetEarningsBeatRank_pb2 as Qot_GetEarningsBeatRank_pb2
    import moomoo.common.pb.Qot_GetEarningsCalendar_pb2 as Qot_GetEarningsCalendar_pb2
    import moomoo.common.pb.Qot_GetEconomicCalendar_pb2 as Qot_GetEconomicCalendar_pb2
    import moomoo.common.pb.Qot_GetEventContract_pb2 as Qot_GetEventContract_pb2
    import moomoo.common.pb.Qot_GetEventContractCategory_pb2 as Qot_GetEventContractCategory_pb2
    import moomoo.common.pb.Qot_GetEventContractComboList_pb2 as Qot_GetEventContractComboList_pb2
    import moomoo.common.pb.Qot_GetEventContractComboRfq_pb2 as Qot_GetEventContractComboRfq_pb2
    import moomoo.common.pb.Qot_GetEventContractEventList_pb2 as Qot_GetEventContractEventList_pb2
    import moomoo.common.pb.Qot_GetEventContractKline_pb2 as Qot_GetEventContractKline_pb2
    import moomoo.common.pb.Qot_GetEventContractMilestoneList_pb2 as Qot_GetEventContractMilestoneList_pb2
    import moomoo.common.pb.Qot_GetEventContractOrderBook_pb2 as Qot_GetEventContractOrderBook_pb2
    import moomoo.common.pb.Qot_GetEventContractSeriesList_pb2 as Qot_GetEventContractSeriesList_pb2
    import moomoo.common.pb.Qot_GetEventContractSnapshot_pb2 as Qot_GetEventContractSnapshot_pb2
    import moomoo.common.pb.Qot_GetEventContractTicker_pb2 as Qot_GetEventContractTicker_pb2
    import moomoo.common.pb.Qot_GetFedWatchDotPlot_pb2 as Qot_GetFedWatchDotPlot_pb2
    import moomoo.common.pb.Qot_GetFedWatchTargetRate_pb2 as Qot_GetFedWatchTargetRate_pb2
    import moomoo.common.pb.Qot_GetFinancialsEarningsPriceHistory_pb2 as Qot_GetFinancialsEarningsPriceHistory_pb2
    import moomoo.common.pb.Qot_GetFinancialsEarningsPriceMove_pb2 as Qot_GetFinancialsEarningsPriceMove_pb2
    import moomoo.common.pb.Qot_GetFinancialsRevenueBreakdown_pb2 as Qot_GetFinancialsRevenueBreakdown_pb2
    import moomoo.common.pb.Qot_GetFinancialsStatements_pb2 as Qot_GetFinancialsStatements_pb2
    import moomoo.common.pb.Qot_GetFutureInfo_pb2 as Qot_GetFutureInfo_pb2
    import moomoo.common.pb.Qot_GetHeatMapData_pb2 as Qot_GetHeatMapData_pb2
    import moomoo.common.pb.Qot_GetHighDividendSOERank_pb2 as Qot_GetHighDividendSOERank_pb2
    import moomoo.common.pb.Qot_GetHistoryKL_pb2 as Qot_GetHistoryKL_pb2
    import moomoo.common.pb.Qot_GetHistoryKLPoints_pb2 as Qot_GetHistoryKLPoints_pb2
    import moomoo.common.pb.Qot_GetHoldingChangeList_pb2 as Qot_GetHoldingChangeList_pb2
    import moomoo.common.pb.Qot_GetHotList_pb2 as Qot_GetHotList_pb2
    import moomoo.common.pb.Qot_GetIndicatorList_pb2 as Qot_GetIndicatorList_pb2
    import moomoo.common.pb.Qot_GetIndustrialChainByPlate_pb2 as Qot_GetIndustrialChainByPlate_pb2
    import moomoo.common.pb.Qot_GetIndustrialChainDetail_pb2 as Qot_GetIndustrialChainDetail_pb2
    import moomoo.common.pb.Qot_GetIndustrialChainList_pb2 as Qot_GetIndustrialChainList_pb2
    import moomoo.common.pb.Qot_GetIndustrialPlateInfo_pb2 as Qot_GetIndustrialPlateInfo_pb2
    import moomoo.common.pb.Qot_GetIndustrialPlateStock_pb2 as Qot_GetIndustrialPlateStock_pb2
    import moomoo.common.pb.Qot_GetInsiderHolderList_pb2 as Qot_GetInsiderHolderList_pb2
    import moomoo.common.pb.Qot_GetInsiderTradeList_pb2 as Qot_GetInsiderTradeList_pb2
    import moomoo.common.pb.Qot_GetInstitutionDistribution_pb2 as Qot_GetInstitutionDistribution_pb2
    import moomoo.common.pb.Qot_GetInstitutionHoldingChange_pb2 as Qot_GetInstitutionHoldingChange_pb2
    import moomoo.common.pb.Qot_GetInstitutionHoldingList_pb2 as Qot_GetInstitutionHoldingList_pb2
    import moomoo.common.pb.Qot_GetInstitutionList_pb2 as Qot_GetInstitutionList_pb2
    import moomoo.common.pb.Qot_GetInstitutionProfile_pb2 as Qot_GetInstitutionProfile_pb2
    import moomoo.common.pb.Qot_GetIpoList_pb2 as Qot_GetIpoList_pb2
    import moomoo.common.pb.Qot_GetKL_pb2 as Qot_GetKL_pb2
    import moomoo.common.pb.Qot_GetMacroIndicatorHistory_pb2 as Qot_GetMacroIndicatorHistory_pb2
    import moomoo.common.pb.Qot_GetMacroIndicatorList_pb2 as Qot_GetMacroIndicatorList_pb2
    import moomoo.common.pb.Qot_GetMarketState_pb2 as Qot_GetMarketState_pb2
    import moomoo.common.pb.Qot_GetOptionChain_pb2 as Qot_GetOptionChain_pb2
    import moomoo.common.pb.Qot_GetOptionEarningsScreener_pb2 as Qot_GetOptionEarningsScreener_pb2
    import moomoo.common.pb.Qot_GetOptionEvent_pb2 as Qot_GetOptionEvent_pb2
    import moomoo.common.pb.Qot_GetOptionEventAlert_pb2 as Qot_GetOptionEventAlert_pb2
    import moomoo.common.pb.Qot_GetOptionExerciseProbability_pb2 as Qot_GetOptionExerciseProbability_pb2
    import moomoo.common.pb.Qot_GetOptionExpirationDate_pb2 as Qot_GetOptionExpirationDate_pb2
    import moomoo.common.pb.Qot_GetOptionMarketStatistic_pb2 as Qot_GetOptionMarketStatistic_pb2
    import moomoo.common.pb.Qot_GetOptionQuote_pb2 as Qot_GetOptionQuote_pb2
    import moomoo.common.pb.Qot_GetOptionRank_pb2 as Qot_GetOptionRank_pb2
    import moomoo.common.pb.Qot_GetOptionSellerScreener_pb2 as Qot_GetOptionSellerScreener_pb2
    import moomoo.common.pb.Qot_GetOptionStrategy_pb2 as Qot_GetOptionStrategy_pb2
    import moomoo.common.pb.Qot_GetOptionStrategyAnalysis_pb2 as Qot_GetOptionStrategyAnalysis_pb2
    import moomoo.common.pb.Qot_GetOptionStrategySpread_pb2 as Qot_GetOptionStrategySpread_pb2
    import moomoo.common.pb.Qot_GetOptionUnderlyingHisStatistic_pb2 as Qot_GetOptionUnderlyingHisStatistic_pb2
    import moomoo.common.pb.Qot_GetOptionUnderlyingHisVolatility_pb2 as Qot_GetOptionUnderlyingHisVolatility_pb2
    import moomoo.common.pb.Qot_GetOptionUnderlyingOverview_pb2 as Qot_GetOptionUnderlyingOverview_pb2
    import moomoo.common.pb.Qot_GetOptionUnderlyingRank_pb2 as Qot_GetOptionUnderlyingRank_pb2
    import moomoo.common.pb.Qot_GetOptionVolatility_pb2 as Qot_GetOptionVolatility_pb2
    import moomoo.common.pb.Qot_GetOptionZeroDteContract_pb2 as Qot_GetOptionZeroDteContract_pb2
    import moomoo.common.pb.Qot_GetOptionZeroDteScreener_pb2 as Qot_GetOptionZeroDteScreener_pb2
    import moomoo.common.pb.Qot_GetOrderBook_pb2 as Qot_GetOrderBook_pb2
    import moomoo.common.pb.Qot_GetOwnerPlate_pb2 as Qot_GetOwnerPlate_pb2
    import moomoo.common.pb.Qot_GetPeriodChangeRank_pb2 as Qot_GetPeriodChangeRank_pb2
    import moomoo.common.pb.Qot_GetPlateSecurity_pb2 as Qot_GetPlateSecurity_pb2
    import moomoo.common.pb.Qot_GetPlateSet_pb2 as Qot_GetPlateSet_pb2
    import moomoo.common.pb.Qot_GetPriceReminder_pb2 as Qot_GetPriceReminder_pb2
    import moomoo.common.pb.Qot_GetRatingChange_pb2 as Qot_GetRatingChange_pb2
    import moomoo.common.pb.Qot_GetReference_pb2 as Qot_GetReference_pb2
    import moomoo.common.pb.Qot_GetRehab_pb2 as Qot_GetRehab_pb2
    import moomoo.common.pb.Qot_GetResearchAnalystConsensus_pb2 as Qot_GetResearchAnalystConsensus_pb2
    import moomoo.common.pb.Qot_GetResearchMorningstarReport_pb2 as Qot_GetResearchMorningstarReport_pb2
    import moomoo.common.pb.Qot_GetResearchRatingSummary_pb2 as Qot_GetResearchRatingSummary_pb2
    import moomoo.common.pb.Qot_GetRiseFallDistribution_pb2 as Qot_GetRiseFallDistribution_pb2
    import moomoo.common.pb.Qot_GetRT_pb2 as Qot_GetRT_pb2
    import moomoo.common.pb.Qot_GetSearchNews_pb2 as Qot_GetSearchNews_pb2
    import moomoo.common.pb.Qot_GetSearchQuote_pb2 as Qot_GetSearchQuote_pb2
    import moomoo.common.pb.Qot_GetSecuritySnapshot_pb2 as Qot_GetSecuritySnapshot_pb2
    import moomoo.common.pb.Qot_GetShareholdersHolderDetail_pb2 as Qot_GetShareholdersHolderDetail_pb2
    import moomoo.common.pb.Qot_GetShareholdersHoldingChanges_pb2 as Qot_GetShareholdersHoldingChanges_pb2
    import moomoo.common.pb.Qot_GetShareholdersInstitutional_pb2 as Qot_GetShareholdersInstitutional_pb2
    import moomoo.common.pb.Qot_GetShareholdersOverview_pb2 as Qot_GetShareholdersOverview_pb2
    import moomoo.common.pb.Qot_GetShortInterest_pb2 as Qot_GetShortInterest_pb2
    import moomoo.common.pb.Qot_GetShortSellingRank_pb2 as Qot_GetShortSellingRank_pb2
    import moomoo.common.pb.Qot_GetStaticInfo_pb2 as Qot_GetStaticInfo_pb2
    import moomoo.common.pb.Qot_GetSubInfo_pb2 as Qot_GetSubInfo_pb2
    import moomoo.common.pb.Qot_GetSuspend_pb2 as Qot_GetSuspend_pb2
    import moomoo.common.pb.Qot_GetTicker_pb2 as Qot_GetTicker_pb2
    import moomoo.common.pb.Qot_GetTopMoversRank_pb2 as Qot_GetTopMoversRank_pb2
    import moomoo.common.pb.Qot_GetTopTenBuySellBrokers_pb2 as Qot_GetTopTenBuySellBrokers_pb2
    import moomoo.common.pb.Qot_GetUSAfterHoursRank_pb2 as Qot_GetUSAfterHoursRank_pb2
    import moomoo.common.pb.Qot_GetUserSecurity_pb2 as Qot_GetUserSecurity_pb2
    import moomoo.common.pb.Qot_GetUserSecurityGroup_pb2 as Qot_GetUserSecurityGroup_pb2
    import moomoo.common.pb.Qot_GetUSOvernightRank_pb2 as Qot_GetUSOvernightRank_pb2
    import moomoo.common.pb.Qot_GetUSPreMarketRank_pb2 as Qot_GetUSPreMarketRank_pb2
    import moomoo.common.pb.Qot_GetValuationDetail_pb2 as Qot_GetValuationDetail_pb2
    import moomoo.common.pb.Qot_GetValuationPlateStockList_pb2 as Qot_GetValuationPlateStockList_pb2
    import moomoo.common.pb.Qot_GetWarrant_pb2 as Qot_GetWarrant_pb2
    import moomoo.common.pb.Qot_ModifyUserSecurity_pb2 as Qot_ModifyUserSecurity_pb2
    import moomoo.common.pb.Qot_OptionCommon_pb2 as Qot_OptionCommon_pb2
    import moomoo.common.pb.Qot_OptionScreen_pb2 as Qot_OptionScreen_pb2
    import moomoo.common.pb.Qot_PushIndicatorCalc_pb2 as Qot_PushIndicatorCalc_pb2
    import moomoo.common.pb.Qot_RegQotPush_pb2 as Qot_RegQotPush_pb2
    import moomoo.common.pb.Qot_RequestHistoryEventContractKL_pb2 as Qot_RequestHistoryEventContractKL_pb2
    import moomoo.common.pb.Qot_RequestHistoryKL_pb2 as Qot_RequestHistoryKL_pb2
    import moomoo.common.pb.Qot_RequestHistoryKLQuota_pb2 as Qot_RequestHistoryKLQuota_pb2
    import moomoo.common.pb.Qot_RequestIndicatorCalc_pb2 as Qot_RequestIndicatorCalc_pb2
    import moomoo.common.pb.Qot_RequestRehab_pb2 as Qot_RequestRehab_pb2
    import moomoo.common.pb.Qot_RequestTradeDate_pb2 as Qot_RequestTradeDate_pb2
    import moomoo.common.pb.Qot_SetOptionEventAlert_pb2 as Qot_SetOptionEventAlert_pb2
    import moomoo.common.pb.Qot_SetPriceReminder_pb2 as Qot_SetPriceReminder_pb2
    import moomoo.common.pb.Qot_StockFilter_pb2 as Qot_StockFilter_pb2
    import moomoo.common.pb.Qot_StockScreen_pb2 as Qot_StockScreen_pb2
    import moomoo.common.pb.Qot_Sub_pb2 as Qot_Sub_pb2
    import moomoo.common.pb.Qot_SubEventContract_pb2 as Qot_SubEventContract_pb2
    import moomoo.common.pb.Qot_UpdateBasicQot_pb2 as Qot_UpdateBasicQot_pb2
    import moomoo.common.pb.Qot_UpdateBroker_pb2 as Qot_UpdateBroker_pb2
    import moomoo.common.pb.Qot_UpdateEventContractKline_pb2 as Qot_UpdateEventContractKline_pb2
    import moomoo.common.pb.Qot_UpdateEventContractOrderBook_pb2 as Qot_UpdateEventContractOrderBook_pb2
    import moomoo.common.pb.Qot_UpdateEventContractTicker_pb2 as Qot_UpdateEventContractTicker_pb2
    import moomoo.common.pb.Qot_UpdateKL_pb2 as Qot_UpdateKL_pb2
    import moomoo.common.pb.Qot_UpdateOptionEvent_pb2 as Qot_UpdateOptionEvent_pb2
    import moomoo.common.pb.Qot_UpdateOrderBook_pb2 as Qot_UpdateOrderBook_pb2
    import moomoo.common.pb.Qot_UpdatePriceReminder_pb2 as Qot_UpdatePriceReminder_pb2
    import moomoo.common.pb.Qot_UpdateRT_pb2 as Qot_UpdateRT_pb2
    import moomoo.common.pb.Qot_UpdateTicker_pb2 as Qot_UpdateTicker_pb2
    import moomoo.common.pb.Qot_WarrantScreen_pb2 as Qot_WarrantScreen_pb2
    import moomoo.common.pb.SkillWrapAPI_pb2 as SkillWrapAPI_pb2
    import moomoo.common.pb.TestCmd_pb2 as TestCmd_pb2
    import moomoo.common.pb.Trd_Common_pb2 as Trd_Common_pb2
    import moomoo.common.pb.Trd_FlowSummary_pb2 as Trd_FlowSummary_pb2
    import moomoo.common.pb.Trd_GetAccList_pb2 as Trd_GetAccList_pb2
    import moomoo.common.pb.Trd_GetComboMaxTrdQtys_pb2 as Trd_GetComboMaxTrdQtys_pb2
    import moomoo.common.pb.Trd_GetFunds_pb2 as Trd_GetFunds_pb2
    import moomoo.common.pb.Trd_GetHistoryOrderFillList_pb2 as Trd_GetHistoryOrderFillList_pb2
    import moomoo.common.pb.Trd_GetHistoryOrderList_pb2 as Trd_GetHistoryOrderList_pb2
    import moomoo.common.pb.Trd_GetMarginRatio_pb2 as Trd_GetMarginRatio_pb2
    import moomoo.common.pb.Trd_GetMaxTrdQtys_pb2 as Trd_GetMaxTrdQtys_pb2
    import moomoo.common.pb.Trd_GetOrderFee_pb2 as Trd_GetOrderFee_pb2
    import moomoo.common.pb.Trd_GetOrderFillList_pb2 as Trd_GetOrderFillList_pb2
    import moomoo.common.pb.Trd_GetOrderList_pb2 as Trd_GetOrderList_pb2
    import moomoo.common.pb.Trd_GetPositionList_pb2 as Trd_GetPositionList_pb2
    import moomoo.common.pb.Trd_ModifyOrder_pb2 as Trd_ModifyOrder_pb2
    import moomoo.common.pb.Trd_Notify_pb2 as Trd_Notify_pb2
    import moomoo.common.pb.Trd_PlaceComboOrder_pb2 as Trd_PlaceComboOrder_pb2
    import moomoo.common.pb.Trd_PlaceOrder_pb2 as Trd_PlaceOrder_pb2
    import moomoo.common.pb.Trd_ReconfirmOrder_pb2 as Trd_ReconfirmOrder_pb2
    import moomoo.common.pb.Trd_SubAccPush_pb2 as Trd_SubAccPush_pb2
    import moomoo.common.pb.Trd_UnlockTrade_pb2 as Trd_UnlockTrade_pb2
    import moomoo.common.pb.Trd_UpdateOrder_pb2 as Trd_UpdateOrder_pb2
    import moomoo.common.pb.Trd_UpdateOrderFill_pb2 as Trd_UpdateOrderFill_pb2
    import moomoo.common.pb.UsedQuota_pb2 as UsedQuota_pb2
    import moomoo.common.pb.Verification_pb2 as Verification_pb2
else:
    AES = LazyModule("Crypto.Cipher.AES")
    Cipher_pkcs1 = LazyModule("Crypto.Cipher.PKCS1_v1_5")
    RSA = LazyModule("Crypto.PublicKey.RSA")
    Random = LazyModule("Crypto.Random")
    hashlib = LazyModule("hashlib")
    json = LazyModule("json")
    pd = LazyModule("pandas")
    platform = LazyModule("platform")
    signal = LazyModule("signal")
    socket = LazyModule("socket")
    Common_pb2 = LazyModule("moomoo.common.pb.Common_pb2")
    GetDelayStatistics_pb2 = LazyModule("moomoo.common.pb.GetDelayStatistics_pb2")
    GetGlobalState_pb2 = LazyModule("moomoo.common.pb.GetGlobalState_pb2")
    GetUserInfo_pb2 = LazyModule("moomoo.common.pb.GetUserInfo_pb2")
    InitConnect_pb2 = LazyModule("moomoo.common.pb.InitConnect_pb2")
    InitWebSocket_pb2 = LazyModule("moomoo.common.pb.InitWebSocket_pb2")
    KeepAlive_pb2 = LazyModule("moomoo.common.pb.KeepAlive_pb2")
    Notify_pb2 = LazyModule("moomoo.common.pb.Notify_pb2")
    Qot_Common_pb2 = LazyModule("moomoo.common.pb.Qot_Common_pb2")
    Qot_FilterCompetition_pb2 = LazyModule("moomoo.common.pb.Qot_FilterCompetition_pb2")
    Qot_GetArkActiveTransaction_pb2 = LazyModule("moomoo.common.pb.Qot_GetArkActiveTransaction_pb2")
    Qot_GetArkFundHolding_pb2 = LazyModule("moomoo.common.pb.Qot_GetArkFundHolding_pb2")
    Qot_GetArkStockDynamic_pb2 = LazyModule("moomoo.common.pb.Qot_GetArkStockDynamic_pb2")
    Qot_GetBasicQot_pb2 = LazyModule("moomoo.common.pb.Qot_GetBasicQot_pb2")
    Qot_GetBroker_pb2 = LazyModule("moomoo.common.pb.Qot_GetBroker_pb2")
    Qot_GetCapitalDistribution_pb2 = LazyModule("moomoo.common.pb.Qot_GetCapitalDistribution_pb2")
    Qot_GetCapitalFlow_pb2 = LazyModule("moomoo.common.pb.Qot_GetCapitalFlow_pb2")
    Qot_GetCodeChange_pb2 = LazyModule("moomoo.common.pb.Qot_GetCodeChange_pb2")
    Qot_GetCompanyExecutiveBackground_pb2 = LazyModule("moomoo.common.pb.Qot_GetCompanyExecutiveBackground_pb2")
    Qot_GetCompanyExecutives_pb2 = LazyModule("moomoo.common.pb.Qot_GetCompanyExecutives_pb2")
    Qot_GetCompanyOperationalEfficiency_pb2 = LazyModule("moomoo.common.pb.Qot_GetCompanyOperationalEfficiency_pb2")
    Qot_GetCompanyProfile_pb2 = LazyModule("moomoo.common.pb.Qot_GetCompanyProfile_pb2")
    Qot_GetCorporateActionsBuybacks_pb2 = LazyModule("moomoo.common.pb.Qot_GetCorporateActionsBuybacks_pb2")
    Qot_GetCorporateActionsDividends_pb2 = LazyModule("moomoo.common.pb.Qot_GetCorporateActionsDividends_pb2")
    Qot_GetCorporateActionsStockSplits_pb2 = LazyModule("moomoo.common.pb.Qot_GetCorporateActionsStockSplits_pb2")
    Qot_GetDailyShortVolume_pb2 = LazyModule("moomoo.common.pb.Qot_GetDailyShortVolume_pb2")
    Qot_GetDividendCalendar_pb2 = LazyModule("moomoo.common.pb.Qot_GetDividendCalendar_pb2")
    Qot_GetDividendRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetDividendRank_pb2")
    Qot_GetEarningsBeatRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetEarningsBeatRank_pb2")
    Qot_GetEarningsCalendar_pb2 = LazyModule("moomoo.common.pb.Qot_GetEarningsCalendar_pb2")
    Qot_GetEconomicCalendar_pb2 = LazyModule("moomoo.common.pb.Qot_GetEconomicCalendar_pb2")
    Qot_GetEventContract_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContract_pb2")
    Qot_GetEventContractCategory_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractCategory_pb2")
    Qot_GetEventContractComboList_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractComboList_pb2")
    Qot_GetEventContractComboRfq_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractComboRfq_pb2")
    Qot_GetEventContractEventList_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractEventList_pb2")
    Qot_GetEventContractKline_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractKline_pb2")
    Qot_GetEventContractMilestoneList_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractMilestoneList_pb2")
    Qot_GetEventContractOrderBook_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractOrderBook_pb2")
    Qot_GetEventContractSeriesList_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractSeriesList_pb2")
    Qot_GetEventContractSnapshot_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractSnapshot_pb2")
    Qot_GetEventContractTicker_pb2 = LazyModule("moomoo.common.pb.Qot_GetEventContractTicker_pb2")
    Qot_GetFedWatchDotPlot_pb2 = LazyModule("moomoo.common.pb.Qot_GetFedWatchDotPlot_pb2")
    Qot_GetFedWatchTargetRate_pb2 = LazyModule("moomoo.common.pb.Qot_GetFedWatchTargetRate_pb2")
    Qot_GetFinancialsEarningsPriceHistory_pb2 = LazyModule("moomoo.common.pb.Qot_GetFinancialsEarningsPriceHistory_pb2")
    Qot_GetFinancialsEarningsPriceMove_pb2 = LazyModule("moomoo.common.pb.Qot_GetFinancialsEarningsPriceMove_pb2")
    Qot_GetFinancialsRevenueBreakdown_pb2 = LazyModule("moomoo.common.pb.Qot_GetFinancialsRevenueBreakdown_pb2")
    Qot_GetFinancialsStatements_pb2 = LazyModule("moomoo.common.pb.Qot_GetFinancialsStatements_pb2")
    Qot_GetFutureInfo_pb2 = LazyModule("moomoo.common.pb.Qot_GetFutureInfo_pb2")
    Qot_GetHeatMapData_pb2 = LazyModule("moomoo.common.pb.Qot_GetHeatMapData_pb2")
    Qot_GetHighDividendSOERank_pb2 = LazyModule("moomoo.common.pb.Qot_GetHighDividendSOERank_pb2")
    Qot_GetHistoryKL_pb2 = LazyModule("moomoo.common.pb.Qot_GetHistoryKL_pb2")
    Qot_GetHistoryKLPoints_pb2 = LazyModule("moomoo.common.pb.Qot_GetHistoryKLPoints_pb2")
    Qot_GetHoldingChangeList_pb2 = LazyModule("moomoo.common.pb.Qot_GetHoldingChangeList_pb2")
    Qot_GetHotList_pb2 = LazyModule("moomoo.common.pb.Qot_GetHotList_pb2")
    Qot_GetIndicatorList_pb2 = LazyModule("moomoo.common.pb.Qot_GetIndicatorList_pb2")
    Qot_GetIndustrialChainByPlate_pb2 = LazyModule("moomoo.common.pb.Qot_GetIndustrialChainByPlate_pb2")
    Qot_GetIndustrialChainDetail_pb2 = LazyModule("moomoo.common.pb.Qot_GetIndustrialChainDetail_pb2")
    Qot_GetIndustrialChainList_pb2 = LazyModule("moomoo.common.pb.Qot_GetIndustrialChainList_pb2")
    Qot_GetIndustrialPlateInfo_pb2 = LazyModule("moomoo.common.pb.Qot_GetIndustrialPlateInfo_pb2")
    Qot_GetIndustrialPlateStock_pb2 = LazyModule("moomoo.common.pb.Qot_GetIndustrialPlateStock_pb2")
    Qot_GetInsiderHolderList_pb2 = LazyModule("moomoo.common.pb.Qot_GetInsiderHolderList_pb2")
    Qot_GetInsiderTradeList_pb2 = LazyModule("moomoo.common.pb.Qot_GetInsiderTradeList_pb2")
    Qot_GetInstitutionDistribution_pb2 = LazyModule("moomoo.common.pb.Qot_GetInstitutionDistribution_pb2")
    Qot_GetInstitutionHoldingChange_pb2 = LazyModule("moomoo.common.pb.Qot_GetInstitutionHoldingChange_pb2")
    Qot_GetInstitutionHoldingList_pb2 = LazyModule("moomoo.common.pb.Qot_GetInstitutionHoldingList_pb2")
    Qot_GetInstitutionList_pb2 = LazyModule("moomoo.common.pb.Qot_GetInstitutionList_pb2")
    Qot_GetInstitutionProfile_pb2 = LazyModule("moomoo.common.pb.Qot_GetInstitutionProfile_pb2")
    Qot_GetIpoList_pb2 = LazyModule("moomoo.common.pb.Qot_GetIpoList_pb2")
    Qot_GetKL_pb2 = LazyModule("moomoo.common.pb.Qot_GetKL_pb2")
    Qot_GetMacroIndicatorHistory_pb2 = LazyModule("moomoo.common.pb.Qot_GetMacroIndicatorHistory_pb2")
    Qot_GetMacroIndicatorList_pb2 = LazyModule("moomoo.common.pb.Qot_GetMacroIndicatorList_pb2")
    Qot_GetMarketState_pb2 = LazyModule("moomoo.common.pb.Qot_GetMarketState_pb2")
    Qot_GetOptionChain_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionChain_pb2")
    Qot_GetOptionEarningsScreener_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionEarningsScreener_pb2")
    Qot_GetOptionEvent_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionEvent_pb2")
    Qot_GetOptionEventAlert_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionEventAlert_pb2")
    Qot_GetOptionExerciseProbability_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionExerciseProbability_pb2")
    Qot_GetOptionExpirationDate_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionExpirationDate_pb2")
    Qot_GetOptionMarketStatistic_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionMarketStatistic_pb2")
    Qot_GetOptionQuote_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionQuote_pb2")
    Qot_GetOptionRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionRank_pb2")
    Qot_GetOptionSellerScreener_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionSellerScreener_pb2")
    Qot_GetOptionStrategy_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionStrategy_pb2")
    Qot_GetOptionStrategyAnalysis_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionStrategyAnalysis_pb2")
    Qot_GetOptionStrategySpread_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionStrategySpread_pb2")
    Qot_GetOptionUnderlyingHisStatistic_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionUnderlyingHisStatistic_pb2")
    Qot_GetOptionUnderlyingHisVolatility_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionUnderlyingHisVolatility_pb2")
    Qot_GetOptionUnderlyingOverview_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionUnderlyingOverview_pb2")
    Qot_GetOptionUnderlyingRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionUnderlyingRank_pb2")
    Qot_GetOptionVolatility_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionVolatility_pb2")
    Qot_GetOptionZeroDteContract_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionZeroDteContract_pb2")
    Qot_GetOptionZeroDteScreener_pb2 = LazyModule("moomoo.common.pb.Qot_GetOptionZeroDteScreener_pb2")
    Qot_GetOrderBook_pb2 = LazyModule("moomoo.common.pb.Qot_GetOrderBook_pb2")
    Qot_GetOwnerPlate_pb2 = LazyModule("moomoo.common.pb.Qot_GetOwnerPlate_pb2")
    Qot_GetPeriodChangeRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetPeriodChangeRank_pb2")
    Qot_GetPlateSecurity_pb2 = LazyModule("moomoo.common.pb.Qot_GetPlateSecurity_pb2")
    Qot_GetPlateSet_pb2 = LazyModule("moomoo.common.pb.Qot_GetPlateSet_pb2")
    Qot_GetPriceReminder_pb2 = LazyModule("moomoo.common.pb.Qot_GetPriceReminder_pb2")
    Qot_GetRT_pb2 = LazyModule("moomoo.common.pb.Qot_GetRT_pb2")
    Qot_GetRatingChange_pb2 = LazyModule("moomoo.common.pb.Qot_GetRatingChange_pb2")
    Qot_GetReference_pb2 = LazyModule("moomoo.common.pb.Qot_GetReference_pb2")
    Qot_GetRehab_pb2 = LazyModule("moomoo.common.pb.Qot_GetRehab_pb2")
    Qot_GetResearchAnalystConsensus_pb2 = LazyModule("moomoo.common.pb.Qot_GetResearchAnalystConsensus_pb2")
    Qot_GetResearchMorningstarReport_pb2 = LazyModule("moomoo.common.pb.Qot_GetResearchMorningstarReport_pb2")
    Qot_GetResearchRatingSummary_pb2 = LazyModule("moomoo.common.pb.Qot_GetResearchRatingSummary_pb2")
    Qot_GetRiseFallDistribution_pb2 = LazyModule("moomoo.common.pb.Qot_GetRiseFallDistribution_pb2")
    Qot_GetSearchNews_pb2 = LazyModule("moomoo.common.pb.Qot_GetSearchNews_pb2")
    Qot_GetSearchQuote_pb2 = LazyModule("moomoo.common.pb.Qot_GetSearchQuote_pb2")
    Qot_GetSecuritySnapshot_pb2 = LazyModule("moomoo.common.pb.Qot_GetSecuritySnapshot_pb2")
    Qot_GetShareholdersHolderDetail_pb2 = LazyModule("moomoo.common.pb.Qot_GetShareholdersHolderDetail_pb2")
    Qot_GetShareholdersHoldingChanges_pb2 = LazyModule("moomoo.common.pb.Qot_GetShareholdersHoldingChanges_pb2")
    Qot_GetShareholdersInstitutional_pb2 = LazyModule("moomoo.common.pb.Qot_GetShareholdersInstitutional_pb2")
    Qot_GetShareholdersOverview_pb2 = LazyModule("moomoo.common.pb.Qot_GetShareholdersOverview_pb2")
    Qot_GetShortInterest_pb2 = LazyModule("moomoo.common.pb.Qot_GetShortInterest_pb2")
    Qot_GetShortSellingRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetShortSellingRank_pb2")
    Qot_GetStaticInfo_pb2 = LazyModule("moomoo.common.pb.Qot_GetStaticInfo_pb2")
    Qot_GetSubInfo_pb2 = LazyModule("moomoo.common.pb.Qot_GetSubInfo_pb2")
    Qot_GetSuspend_pb2 = LazyModule("moomoo.common.pb.Qot_GetSuspend_pb2")
    Qot_GetTicker_pb2 = LazyModule("moomoo.common.pb.Qot_GetTicker_pb2")
    Qot_GetTopMoversRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetTopMoversRank_pb2")
    Qot_GetTopTenBuySellBrokers_pb2 = LazyModule("moomoo.common.pb.Qot_GetTopTenBuySellBrokers_pb2")
    Qot_GetUSAfterHoursRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetUSAfterHoursRank_pb2")
    Qot_GetUSOvernightRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetUSOvernightRank_pb2")
    Qot_GetUSPreMarketRank_pb2 = LazyModule("moomoo.common.pb.Qot_GetUSPreMarketRank_pb2")
    Qot_GetUserSecurity_pb2 = LazyModule("moomoo.common.pb.Qot_GetUserSecurity_pb2")
    Qot_GetUserSecurityGroup_pb2 = LazyModule("moomoo.common.pb.Qot_GetUserSecurityGroup_pb2")
    Qot_GetValuationDetail_pb2 = LazyModule("moomoo.common.pb.Qot_GetValuationDetail_pb2")
    Qot_GetValuationPlateStockList_pb2 = LazyModule("moomoo.common.pb.Qot_GetValuationPlateStockList_pb2")
    Qot_GetWarrant_pb2 = LazyModule("moomoo.common.pb.Qot_GetWarrant_pb2")
    Qot_ModifyUserSecurity_pb2 = LazyModule("moomoo.common.pb.Qot_ModifyUserSecurity_pb2")
    Qot_OptionCommon_pb2 = LazyModule("moomoo.common.pb.Qot_OptionCommon_pb2")
    Qot_OptionScreen_pb2 = LazyModule("moomoo.common.pb.Qot_OptionScreen_pb2")
    Qot_PushIndicatorCalc_pb2 = LazyModule("moomoo.common.pb.Qot_PushIndicatorCalc_pb2")
    Qot_RegQotPush_pb2 = LazyModule("moomoo.common.pb.Qot_RegQotPush_pb2")
    Qot_RequestHistoryEventContractKL_pb2 = LazyModule("moomoo.common.pb.Qot_RequestHistoryEventContractKL_pb2")
    Qot_RequestHistoryKL_pb2 = LazyModule("moomoo.common.pb.Qot_RequestHistoryKL_pb2")
    Qot_RequestHistoryKLQuota_pb2 = LazyModule("moomoo.common.pb.Qot_RequestHistoryKLQuota_pb2")
    Qot_RequestIndicatorCalc_pb2 = LazyModule("moomoo.common.pb.Qot_RequestIndicatorCalc_pb2")
    Qot_RequestRehab_pb2 = LazyModule("moomoo.common.pb.Qot_RequestRehab_pb2")
    Qot_RequestTradeDate_pb2 = LazyModule("moomoo.common.pb.Qot_RequestTradeDate_pb2")
    Qot_SetOptionEventAlert_pb2 = LazyModule("moomoo.common.pb.Qot_SetOptionEventAlert_pb2")
    Qot_SetPriceReminder_pb2 = LazyModule("moomoo.common.pb.Qot_SetPriceReminder_pb2")
    Qot_StockFilter_pb2 = LazyModule("moomoo.common.pb.Qot_StockFilter_pb2")
    Qot_StockScreen_pb2 = LazyModule("moomoo.common.pb.Qot_StockScreen_pb2")
    Qot_Sub_pb2 = LazyModule("moomoo.common.pb.Qot_Sub_pb2")
    Qot_SubEventContract_pb2 = LazyModule("moomoo.common.pb.Qot_SubEventContract_pb2")
    Qot_UpdateBasicQot_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateBasicQot_pb2")
    Qot_UpdateBroker_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateBroker_pb2")
    Qot_UpdateEventContractKline_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateEventContractKline_pb2")
    Qot_UpdateEventContractOrderBook_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateEventContractOrderBook_pb2")
    Qot_UpdateEventContractTicker_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateEventContractTicker_pb2")
    Qot_UpdateKL_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateKL_pb2")
    Qot_UpdateOptionEvent_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateOptionEvent_pb2")
    Qot_UpdateOrderBook_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateOrderBook_pb2")
    Qot_UpdatePriceReminder_pb2 = LazyModule("moomoo.common.pb.Qot_UpdatePriceReminder_pb2")
    Qot_UpdateRT_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateRT_pb2")
    Qot_UpdateTicker_pb2 = LazyModule("moomoo.common.pb.Qot_UpdateTicker_pb2")
    Qot_WarrantScreen_pb2 = LazyModule("moomoo.common.pb.Qot_WarrantScreen_pb2")
    SkillWrapAPI_pb2 = LazyModule("moomoo.common.pb.SkillWrapAPI_pb2")
    TestCmd_pb2 = LazyModule("moomoo.common.pb.TestCmd_pb2")
    Trd_Common_pb2 = LazyModule("moomoo.common.pb.Trd_Common_pb2")
    Trd_FlowSummary_pb2 = LazyModule("moomoo.common.pb.Trd_FlowSummary_pb2")
    Trd_GetAccList_pb2 = LazyModule("moomoo.common.pb.Trd_GetAccList_pb2")
    Trd_GetComboMaxTrdQtys_pb2 = LazyModule("moomoo.common.pb.Trd_GetComboMaxTrdQtys_pb2")
    Trd_GetFunds_pb2 = LazyModule("moomoo.common.pb.Trd_GetFunds_pb2")
    Trd_GetHistoryOrderFillList_pb2 = LazyModule("moomoo.common.pb.Trd_GetHistoryOrderFillList_pb2")
    Trd_GetHistoryOrderList_pb2 = LazyModule("moomoo.common.pb.Trd_GetHistoryOrderList_pb2")
    Trd_GetMarginRatio_pb2 = LazyModule("moomoo.common.pb.Trd_GetMarginRatio_pb2")
    Trd_GetMaxTrdQtys_pb2 = LazyModule("moomoo.common.pb.Trd_GetMaxTrdQtys_pb2")
    Trd_GetOrderFee_pb2 = LazyModule("moomoo.common.pb.Trd_GetOrderFee_pb2")
    Trd_GetOrderFillList_pb2 = LazyModule("moomoo.common.pb.Trd_GetOrderFillList_pb2")
    Trd_GetOrderList_pb2 = LazyModule("moomoo.common.pb.Trd_GetOrderList_pb2")
    Trd_GetPositionList_pb2 = LazyModule("moomoo.common.pb.Trd_GetPositionList_pb2")
    Trd_ModifyOrder_pb2 = LazyModule("moomoo.common.pb.Trd_ModifyOrder_pb2")
    Trd_Notify_pb2 = LazyModule("moomoo.common.pb.Trd_Notify_pb2")
    Trd_PlaceComboOrder_pb2 = LazyModule("moomoo.common.pb.Trd_PlaceComboOrder_pb2")
    Trd_PlaceOrder_pb2 = LazyModule("moomoo.common.pb.Trd_PlaceOrder_pb2")
    Trd_ReconfirmOrder_pb2 = LazyModule("moomoo.common.pb.Trd_ReconfirmOrder_pb2")
    Trd_SubAccPush_pb2 = LazyModule("moomoo.common.pb.Trd_SubAccPush_pb2")
    Trd_UnlockTrade_pb2 = LazyModule("moomoo.common.pb.Trd_UnlockTrade_pb2")
    Trd_UpdateOrder_pb2 = LazyModule("moomoo.common.pb.Trd_UpdateOrder_pb2")
    Trd_UpdateOrderFill_pb2 = LazyModule("moomoo.common.pb.Trd_UpdateOrderFill_pb2")
    UsedQuota_pb2 = LazyModule("moomoo.common.pb.UsedQuota_pb2")
    Verification_pb2 = LazyModule("moomoo.common.pb.Verification_pb2")

__version__ = "0.1.0"


def set_futu_debug_model(on_off: bool = True) -> None:
    """Let the logger of this package say everything, or only what is wrong; see `set_debug_model`."""
    set_debug_model(on_off)


__all__ = [
    "AES",
    "API_PROTO_VER",
    "AccumulateFilter",
    "AlertOpType",
    "AlertOrderType",
    "ArkActiveTransactionHoldingType",
    "ArkActiveTransactionSortField",
    "ArkCycleType",
    "ArkDynamicType",
    "ArkFundHoldingSortField",
    "ArkHoldingType",
    "AssetCategory",
    "AssetClass",
    "AuType",
    "BasicProperty",
    "BeatTerm",
    "BeatType",
    "BrokerHandlerBase",
    "BrokerProperty",
    "CLIENT_VERSION",
    "CashFlowDirection",
    "CashFlowPeriod",
    "Cipher_pkcs1",
    "CloseReason",
    "CltRiskLevel",
    "CltRiskStatus",
    "CodeChangeType",
    "ComboLeg",
    "Common_pb2",
    "ConnStatus",
    "ConnectErr",
    "ConnectFailure",
    "ContextStatus",
    "CumulativeProperty",
    "CurKlineHandlerBase",
    "Currency",
    "CustomIndicatorFilter",
    "DEFAULT_INIT_PRI_KEY_FILE",
    "DEFULAT_CLIENT_ID",
    "DEFULAT_PROTO_FMT",
    "DTStatus",
    "DarkStatus",
    "DealStatus",
    "DelayStatisticsType",
    "DistributionFrequency",
    "DividendRankFilter",
    "DividendRankIndicatorType",
    "DividendRankSortField",
    "DividendRankType",
    "ECContractType",
    "ECFrequency",
    "ECKlineSource",
    "ECMilestoneType",
    "ECStatus",
    "EMPTY_STRING",
    "ERROR_STR_PREFIX",
    "EarningsBeatIndicatorType",
    "EarningsBeatRankFilter",
    "EarningsBeatSortField",
    "EarningsCalendarEstimateType",
    "EarningsCalendarFilter",
    "EarningsCalendarIndicatorType",
    "EarningsCalendarPeriodType",
    "EarningsCalendarPubType",
    "EarningsCalendarSortType",
    "EarningsCalendarStockListType",
    "EarningsFilter",
    "EarningsIndicatorType",
    "EarningsPubTimeType",
    "EarningsPubType",
    "EarningsSortType",
    "EconomicImportance",
    "Err",
    "EventContractKlineHandlerBase",
    "EventContractOrderBookHandlerBase",
    "EventContractTickerHandlerBase",
    "EventIndicatorType",
    "EventMarketSentiment",
    "EventOrderType",
    "EventSortDir",
    "EventTickerStrategy",
    "EventTickerType",
    "ExchType",
    "ExpirationCycle",
    "ExpirationType",
    "ExposureLevel",
    "F10Type",
    "FTLog",
    "FeaturedProperty",
    "FilterStockData",
    "FinancialFilter",
    "FinancialProperty",
    "FinancialQuarter",
    "FtEnum",
    "FutureDuration",
    "GetDelayStatistics_pb2",
    "GetGlobalState_pb2",
    "GetUserInfo_pb2",
    "GtwEventType",
    "HeatMapPlateType",
    "HeatMapSortField",
    "HighDividendSOEIndicatorType",
    "HighDividendSOERankFilter",
    "HighDividendSOESortField",
    "HolderDetailType",
    "HoldingChangesFilterType",
    "HotListFilter",
    "HotListIndicatorType",
    "HotListSortField",
    "IS_PY2",
    "IndexComponent",
    "IndexOptionType",
    "Indicator",
    "IndicatorCalcHandlerBase",
    "IndicatorLangType",
    "IndicatorSearchMode",
    "IndustrialChainType",
    "InitConnect_pb2",
    "InitWebSocket_pb2",
    "InstitutionHoldingChangeSortField",
    "InstitutionHoldingChangeType",
    "InstitutionHoldingListSortField",
    "InstitutionListSortField",
    "IntEnum",
    "IpoPeriod",
    "Issuer",
    "KLINE_SUBTYPE_LIST",
    "KLType",
    "KL_FIELD",
    "KeepAliveHandlerBase",
    "KeepAlive_pb2",
    "KlineShapeProperty",
    "KlineShapeType",
    "MESSAGE_HEAD_FMT",
    "MKT_ENV_ENABLE_MAP",
    "MMAPI",
    "MMAPI_Qot",
    "MMAPI_Trd",
    "MMSPI_Conn",
    "MMSPI_Qot",
    "MMSPI_Trd",
    "MacroDataUnitType",
    "MacroRegion",
    "Market",
    "MarketState",
    "MessageToJson",
    "ModifyOrderOp",
    "ModifyUserSecurityOp",
    "MorningstarRatingType",
    "NewsSubType",
    "NoneDataType",
    "NoneDataValue",
    "Notify_pb2",
    "OpenCNTradeContext",
    "OpenContextBase",
    "OpenCryptoTradeContext",
    "OpenDError",
    "OpenFutureTradeContext",
    "OpenHKCCTradeContext",
    "OpenHKTradeContext",
    "OpenQuoteContext",
    "OpenSecTradeContext",
    "OpenTradeContextBase",
    "OpenUSTradeContext",
    "OptIndicator",
    "OptMarketCategory",
    "OptSortDir",
    "OptUnderlyingIndicator",
    "OptionAreaType",
    "OptionCondType",
    "OptionDataFilter",
    "OptionEventAlertItem",
    "OptionEventFilter",
    "OptionEventHandlerBase",
    "OptionEventSort",
    "OptionHVPeriod",
    "OptionHVTimeRange",
    "OptionMarket",
    "OptionProperty",
    "OptionRankFilter",
    "OptionRankIndicatorType",
    "OptionRankType",
    "OptionScreenRequest",
    "OptionSettlementMode",
    "OptionStandardType",
    "OptionStatisticDataType",
    "OptionStrategyLeg",
    "OptionStrategyType",
    "OptionType",
    "OrderBookHandlerBase",
    "OrderBookType",
    "OrderStatus",
    "OrderType",
    "PacketErr",
    "ParseRspErr",
    "Pattern",
    "PatternFilter",
    "Period",
    "PeriodChangeIndicatorType",
    "PeriodChangeRankFilter",
    "PeriodType",
    "Plate",
    "PlateStockSortField",
    "Position",
    "PositionSide",
    "PositionType",
    "PostPeriodType",
    "PredSide",
    "PriceFilter",
    "PriceReminderFreq",
    "PriceReminderHandlerBase",
    "PriceReminderMarketStatus",
    "PriceReminderType",
    "PriceType",
    "ProgramStatusType",
    "ProtoFMT",
    "ProtoId",
    "PushDataType",
    "QOT_MARKET_TO_TRD_SEC_MARKET_MAP",
    "QotPushStage",
    "QotPushType",
    "QotRight",
    "Qot_Common_pb2",
    "Qot_FilterCompetition_pb2",
    "Qot_GetArkActiveTransaction_pb2",
    "Qot_GetArkFundHolding_pb2",
    "Qot_GetArkStockDynamic_pb2",
    "Qot_GetBasicQot_pb2",
    "Qot_GetBroker_pb2",
    "Qot_GetCapitalDistribution_pb2",
    "Qot_GetCapitalFlow_pb2",
    "Qot_GetCodeChange_pb2",
    "Qot_GetCompanyExecutiveBackground_pb2",
    "Qot_GetCompanyExecutives_pb2",
    "Qot_GetCompanyOperationalEfficiency_pb2",
    "Qot_GetCompanyProfile_pb2",
    "Qot_GetCorporateActionsBuybacks_pb2",
    "Qot_GetCorporateActionsDividends_pb2",
    "Qot_GetCorporateActionsStockSplits_pb2",
    "Qot_GetDailyShortVolume_pb2",
    "Qot_GetDividendCalendar_pb2",
    "Qot_GetDividendRank_pb2",
    "Qot_GetEarningsBeatRank_pb2",
    "Qot_GetEarningsCalendar_pb2",
    "Qot_GetEconomicCalendar_pb2",
    "Qot_GetEventContractCategory_pb2",
    "Qot_GetEventContractComboList_pb2",
    "Qot_GetEventContractComboRfq_pb2",
    "Qot_GetEventContractEventList_pb2",
    "Qot_GetEventContractKline_pb2",
    "Qot_GetEventContractMilestoneList_pb2",
    "Qot_GetEventContractOrderBook_pb2",
    "Qot_GetEventContractSeriesList_pb2",
    "Qot_GetEventContractSnapshot_pb2",
    "Qot_GetEventContractTicker_pb2",
    "Qot_GetEventContract_pb2",
    "Qot_GetFedWatchDotPlot_pb2",
    "Qot_GetFedWatchTargetRate_pb2",
    "Qot_GetFinancialsEarningsPriceHistory_pb2",
    "Qot_GetFinancialsEarningsPriceMove_pb2",
    "Qot_GetFinancialsRevenueBreakdown_pb2",
    "Qot_GetFinancialsStatements_pb2",
    "Qot_GetFutureInfo_pb2",
    "Qot_GetHeatMapData_pb2",
    "Qot_GetHighDividendSOERank_pb2",
    "Qot_GetHistoryKLPoints_pb2",
    "Qot_GetHistoryKL_pb2",
    "Qot_GetHoldingChangeList_pb2",
    "Qot_GetHotList_pb2",
    "Qot_GetIndicatorList_pb2",
    "Qot_GetIndustrialChainByPlate_pb2",
    "Qot_GetIndustrialChainDetail_pb2",
    "Qot_GetIndustrialChainList_pb2",
    "Qot_GetIndustrialPlateInfo_pb2",
    "Qot_GetIndustrialPlateStock_pb2",
    "Qot_GetInsiderHolderList_pb2",
    "Qot_GetInsiderTradeList_pb2",
    "Qot_GetInstitutionDistribution_pb2",
    "Qot_GetInstitutionHoldingChange_pb2",
    "Qot_GetInstitutionHoldingList_pb2",
    "Qot_GetInstitutionList_pb2",
    "Qot_GetInstitutionProfile_pb2",
    "Qot_GetIpoList_pb2",
    "Qot_GetKL_pb2",
    "Qot_GetMacroIndicatorHistory_pb2",
    "Qot_GetMacroIndicatorList_pb2",
    "Qot_GetMarketState_pb2",
    "Qot_GetOptionChain_pb2",
    "Qot_GetOptionEarningsScreener_pb2",
    "Qot_GetOptionEventAlert_pb2",
    "Qot_GetOptionEvent_pb2",
    "Qot_GetOptionExerciseProbability_pb2",
    "Qot_GetOptionExpirationDate_pb2",
    "Qot_GetOptionMarketStatistic_pb2",
    "Qot_GetOptionQuote_pb2",
    "Qot_GetOptionRank_pb2",
    "Qot_GetOptionSellerScreener_pb2",
    "Qot_GetOptionStrategyAnalysis_pb2",
    "Qot_GetOptionStrategySpread_pb2",
    "Qot_GetOptionStrategy_pb2",
    "Qot_GetOptionUnderlyingHisStatistic_pb2",
    "Qot_GetOptionUnderlyingHisVolatility_pb2",
    "Qot_GetOptionUnderlyingOverview_pb2",
    "Qot_GetOptionUnderlyingRank_pb2",
    "Qot_GetOptionVolatility_pb2",
    "Qot_GetOptionZeroDteContract_pb2",
    "Qot_GetOptionZeroDteScreener_pb2",
    "Qot_GetOrderBook_pb2",
    "Qot_GetOwnerPlate_pb2",
    "Qot_GetPeriodChangeRank_pb2",
    "Qot_GetPlateSecurity_pb2",
    "Qot_GetPlateSet_pb2",
    "Qot_GetPriceReminder_pb2",
    "Qot_GetRT_pb2",
    "Qot_GetRatingChange_pb2",
    "Qot_GetReference_pb2",
    "Qot_GetRehab_pb2",
    "Qot_GetResearchAnalystConsensus_pb2",
    "Qot_GetResearchMorningstarReport_pb2",
    "Qot_GetResearchRatingSummary_pb2",
    "Qot_GetRiseFallDistribution_pb2",
    "Qot_GetSearchNews_pb2",
    "Qot_GetSearchQuote_pb2",
    "Qot_GetSecuritySnapshot_pb2",
    "Qot_GetShareholdersHolderDetail_pb2",
    "Qot_GetShareholdersHoldingChanges_pb2",
    "Qot_GetShareholdersInstitutional_pb2",
    "Qot_GetShareholdersOverview_pb2",
    "Qot_GetShortInterest_pb2",
    "Qot_GetShortSellingRank_pb2",
    "Qot_GetStaticInfo_pb2",
    "Qot_GetSubInfo_pb2",
    "Qot_GetSuspend_pb2",
    "Qot_GetTicker_pb2",
    "Qot_GetTopMoversRank_pb2",
    "Qot_GetTopTenBuySellBrokers_pb2",
    "Qot_GetUSAfterHoursRank_pb2",
    "Qot_GetUSOvernightRank_pb2",
    "Qot_GetUSPreMarketRank_pb2",
    "Qot_GetUserSecurityGroup_pb2",
    "Qot_GetUserSecurity_pb2",
    "Qot_GetValuationDetail_pb2",
    "Qot_GetValuationPlateStockList_pb2",
    "Qot_GetWarrant_pb2",
    "Qot_ModifyUserSecurity_pb2",
    "Qot_OptionCommon_pb2",
    "Qot_OptionScreen_pb2",
    "Qot_PushIndicatorCalc_pb2",
    "Qot_RegQotPush_pb2",
    "Qot_RequestHistoryEventContractKL_pb2",
    "Qot_RequestHistoryKLQuota_pb2",
    "Qot_RequestHistoryKL_pb2",
    "Qot_RequestIndicatorCalc_pb2",
    "Qot_RequestRehab_pb2",
    "Qot_RequestTradeDate_pb2",
    "Qot_SetOptionEventAlert_pb2",
    "Qot_SetPriceReminder_pb2",
    "Qot_StockFilter_pb2",
    "Qot_StockScreen_pb2",
    "Qot_SubEventContract_pb2",
    "Qot_Sub_pb2",
    "Qot_UpdateBasicQot_pb2",
    "Qot_UpdateBroker_pb2",
    "Qot_UpdateEventContractKline_pb2",
    "Qot_UpdateEventContractOrderBook_pb2",
    "Qot_UpdateEventContractTicker_pb2",
    "Qot_UpdateKL_pb2",
    "Qot_UpdateOptionEvent_pb2",
    "Qot_UpdateOrderBook_pb2",
    "Qot_UpdatePriceReminder_pb2",
    "Qot_UpdateRT_pb2",
    "Qot_UpdateTicker_pb2",
    "Qot_WarrantScreen_pb2",
    "RET_ERROR",
    "RET_OK",
    "RLock",
    "RSA",
    "RTDataHandlerBase",
    "Random",
    "RangePeriod",
    "RankPeriodType",
    "RankSortDir",
    "RatingChangeType",
    "RatingLevel",
    "RecentDuration",
    "RelativePosition",
    "Request",
    "ResearchRatingDimensionType",
    "ResearchRatingType",
    "RevenueBreakdownType",
    "RiseFallDistributionType",
    "RsaCrypt",
    "RspHandlerBase",
    "RunMode",
    "ScrMarket",
    "ScrSortDir",
    "SecurityFirm",
    "SecurityReferenceType",
    "SecurityStatus",
    "SecurityType",
    "SellerFilter",
    "SellerIndicatorType",
    "SellerSortType",
    "SellerType",
    "Session",
    "SetPriceReminderOp",
    "ShortSellingSortField",
    "SimAccType",
    "SimpleField",
    "SimpleFilter",
    "SimpleProperty",
    "SimpleRankFilter",
    "SimpleRankIndicatorType",
    "SkillWrapAPI_pb2",
    "SortDir",
    "SortField",
    "StockCategory",
    "StockField",
    "StockHolder",
    "StockQuoteHandlerBase",
    "StockScreenRequest",
    "StrategyLegAction",
    "SubAccType",
    "SubType",
    "SysConfig",
    "SysNotifyHandlerBase",
    "SysNotifyType",
    "TRADE",
    "Term",
    "TestCmd_pb2",
    "TickerDirect",
    "TickerHandlerBase",
    "TickerType",
    "TimeFilter",
    "TimeFilterType",
    "TimeInForce",
    "TradeDateMarket",
    "TradeDateType",
    "TradeDealHandlerBase",
    "TradeOrderHandlerBase",
    "TrailType",
    "TrdAccRole",
    "TrdAccStatus",
    "TrdAccType",
    "TrdCategory",
    "TrdEnv",
    "TrdMarket",
    "TrdSide",
    "Trd_Common_pb2",
    "Trd_FlowSummary_pb2",
    "Trd_GetAccList_pb2",
    "Trd_GetComboMaxTrdQtys_pb2",
    "Trd_GetFunds_pb2",
    "Trd_GetHistoryOrderFillList_pb2",
    "Trd_GetHistoryOrderList_pb2",
    "Trd_GetMarginRatio_pb2",
    "Trd_GetMaxTrdQtys_pb2",
    "Trd_GetOrderFee_pb2",
    "Trd_GetOrderFillList_pb2",
    "Trd_GetOrderList_pb2",
    "Trd_GetPositionList_pb2",
    "Trd_ModifyOrder_pb2",
    "Trd_Notify_pb2",
    "Trd_PlaceComboOrder_pb2",
    "Trd_PlaceOrder_pb2",
    "Trd_ReconfirmOrder_pb2",
    "Trd_SubAccPush_pb2",
    "Trd_UnlockTrade_pb2",
    "Trd_UpdateOrderFill_pb2",
    "Trd_UpdateOrder_pb2",
    "UnderlyingRankFilter",
    "UnderlyingRankIndicatorType",
    "UnderlyingRankSortType",
    "UpdateType",
    "UsedQuota_pb2",
    "UserAttr",
    "UserInfoField",
    "UserSecurityGroupType",
    "ValuationIntervalType",
    "ValuationType",
    "VerificationOp",
    "VerificationType",
    "Verification_pb2",
    "WarrantField",
    "WarrantMarket",
    "WarrantRequest",
    "WarrantScreenRequest",
    "WarrantStatus",
    "WarrantType",
    "WrtType",
    "ZeroDteContractFilter",
    "ZeroDteContractIndicatorType",
    "ZeroDteContractSortType",
    "ZeroDteFilter",
    "ZeroDteIndicatorType",
    "ZeroDteSortType",
    "abstractmethod",
    "add_pkcs7_padding",
    "binary2pb",
    "binary2str",
    "bytes_utf8",
    "calcsize",
    "check_date_str_format",
    "collections",
    "common",
    "conn_mng",
    "constant",
    "conv_pb_security_to_code",
    "copy",
    "currentframe",
    "datetime",
    "debug_model",
    "dt",
    "enum",
    "err",
    "ft_logger",
    "get_string_by_securityFirm",
    "get_unique_id32",
    "hashlib",
    "int1000_price_to_float",
    "int10_9_price_to_float",
    "io",
    "is_HKTrade_order_status_finish",
    "is_USTrade_order_status_finish",
    "is_str",
    "is_valid_date",
    "json",
    "json2pb",
    "logger",
    "logging",
    "make_from_namedtuple",
    "make_msg",
    "make_wrong_type_msg",
    "make_wrong_value_msg",
    "md5_transform",
    "merge_qot_mkt_stock_str",
    "merge_trd_mkt_stock_str",
    "network_manager",
    "normalize_date_format",
    "normalize_start_end_date",
    "open_context_base",
    "os",
    "pb",
    "pbjson",
    "pd",
    "platform",
    "price_to_str_int1000",
    "quit_handler",
    "quote",
    "remove_pkcs7_padding",
    "set_debug_model",
    "set_futu_debug_model",
    "signal",
    "sleep",
    "socket",
    "split_stock_str",
    "str2binary",
    "str_utf8",
    "struct",
    "sys",
    "sys_config",
    "threading",
    "time",
    "timedelta",
    "traceback",
    "trade",
    "unique_and_normalize_list",
    "utils",
]
