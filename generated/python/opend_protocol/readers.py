"""From a reply's payload to what a method returns. Generated; do not edit."""

from __future__ import annotations

from math import nan
from typing import TYPE_CHECKING, Any

from opend.contract import (
    FEW_ROWS,
    Columns,
    FilterStockData,
    Kind,
    Layout,
    Transposer,
    bar_type,
    code_of,
    code_or_text,
    combo_leg,
    day_of,
    day_of_holdings,
    ebit_actual,
    ebit_predict,
    eps_actual,
    eps_predict,
    fee_item,
    in_percent,
    indicator_input,
    kind_of_news,
    now,
    options_by_strike,
    owner_code,
    page_key,
    picked,
    property_results,
    quoted_leg,
    revenue_actual,
    revenue_predict,
    rounded,
    security_code,
    split_ratio,
    strategy_leg,
    time_of_day,
    trade_code,
    trading_hours,
    winning_numbers,
    with_attributes,
)
from opend_protocol.enums import (
    AlertOrderType,
    ArkDynamicType,
    AssetClass,
    CashFlowDirection,
    CltRiskLevel,
    CltRiskStatus,
    CodeChangeType,
    Currency,
    DarkStatus,
    DealStatus,
    DistributionFrequency,
    DTStatus,
    EarningsCalendarPubType,
    EarningsPubType,
    ECContractType,
    ECFrequency,
    ECMilestoneType,
    EconomicImportance,
    ECStatus,
    EventMarketSentiment,
    EventTickerStrategy,
    EventTickerType,
    ExchType,
    ExpirationCycle,
    ExposureLevel,
    F10Type,
    IndexOptionType,
    IndustrialChainType,
    Issuer,
    MacroDataUnitType,
    Market,
    MarketState,
    MorningstarRatingType,
    NewsSubType,
    OptionAreaType,
    OptionMarket,
    OptionSettlementMode,
    OptionStandardType,
    OptionStrategyType,
    OptionType,
    OrderStatus,
    OrderType,
    Plate,
    PositionSide,
    PositionType,
    PostPeriodType,
    PredSide,
    PriceReminderFreq,
    PriceReminderMarketStatus,
    PriceReminderType,
    PriceType,
    ProgramStatusType,
    PushDataType,
    QotRight,
    RatingChangeType,
    RatingLevel,
    ResearchRatingType,
    RevenueBreakdownType,
    RiseFallDistributionType,
    SecurityFirm,
    SecurityStatus,
    SecurityType,
    Session,
    SimAccType,
    SubAccType,
    TickerDirect,
    TickerType,
    TimeInForce,
    TradeDateType,
    TrailType,
    TrdAccRole,
    TrdAccStatus,
    TrdAccType,
    TrdEnv,
    TrdMarket,
    TrdSide,
    UpdateType,
    UserAttr,
    UserSecurityGroupType,
    ValuationType,
    WarrantStatus,
    WrtType,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opend_protocol.pb import (
        GetDelayStatistics_pb2,
        GetGlobalState_pb2,
        GetUserInfo_pb2,
        KeepAlive_pb2,
        Qot_FilterCompetition_pb2,
        Qot_GetArkActiveTransaction_pb2,
        Qot_GetArkFundHolding_pb2,
        Qot_GetArkStockDynamic_pb2,
        Qot_GetBasicQot_pb2,
        Qot_GetBroker_pb2,
        Qot_GetCapitalDistribution_pb2,
        Qot_GetCapitalFlow_pb2,
        Qot_GetCodeChange_pb2,
        Qot_GetCompanyExecutiveBackground_pb2,
        Qot_GetCompanyExecutives_pb2,
        Qot_GetCompanyOperationalEfficiency_pb2,
        Qot_GetCompanyProfile_pb2,
        Qot_GetCorporateActionsBuybacks_pb2,
        Qot_GetCorporateActionsDividends_pb2,
        Qot_GetCorporateActionsStockSplits_pb2,
        Qot_GetDailyShortVolume_pb2,
        Qot_GetDividendCalendar_pb2,
        Qot_GetDividendRank_pb2,
        Qot_GetEarningsBeatRank_pb2,
        Qot_GetEarningsCalendar_pb2,
        Qot_GetEconomicCalendar_pb2,
        Qot_GetEventContract_pb2,
        Qot_GetEventContractCategory_pb2,
        Qot_GetEventContractComboList_pb2,
        Qot_GetEventContractComboRfq_pb2,
        Qot_GetEventContractEventList_pb2,
        Qot_GetEventContractKline_pb2,
        Qot_GetEventContractMilestoneList_pb2,
        Qot_GetEventContractSeriesList_pb2,
        Qot_GetEventContractSnapshot_pb2,
        Qot_GetEventContractTicker_pb2,
        Qot_GetFedWatchDotPlot_pb2,
        Qot_GetFedWatchTargetRate_pb2,
        Qot_GetFinancialsRevenueBreakdown_pb2,
        Qot_GetFutureInfo_pb2,
        Qot_GetHeatMapData_pb2,
        Qot_GetHighDividendSOERank_pb2,
        Qot_GetHoldingChangeList_pb2,
        Qot_GetHotList_pb2,
        Qot_GetIndicatorList_pb2,
        Qot_GetIndustrialChainByPlate_pb2,
        Qot_GetIndustrialChainDetail_pb2,
        Qot_GetIndustrialChainList_pb2,
        Qot_GetIndustrialPlateInfo_pb2,
        Qot_GetIndustrialPlateStock_pb2,
        Qot_GetInsiderHolderList_pb2,
        Qot_GetInsiderTradeList_pb2,
        Qot_GetInstitutionDistribution_pb2,
        Qot_GetInstitutionHoldingChange_pb2,
        Qot_GetInstitutionHoldingList_pb2,
        Qot_GetInstitutionList_pb2,
        Qot_GetInstitutionProfile_pb2,
        Qot_GetIpoList_pb2,
        Qot_GetKL_pb2,
        Qot_GetMacroIndicatorHistory_pb2,
        Qot_GetMacroIndicatorList_pb2,
        Qot_GetMarketState_pb2,
        Qot_GetOptionChain_pb2,
        Qot_GetOptionEarningsScreener_pb2,
        Qot_GetOptionEvent_pb2,
        Qot_GetOptionEventAlert_pb2,
        Qot_GetOptionExerciseProbability_pb2,
        Qot_GetOptionExpirationDate_pb2,
        Qot_GetOptionMarketStatistic_pb2,
        Qot_GetOptionQuote_pb2,
        Qot_GetOptionRank_pb2,
        Qot_GetOptionSellerScreener_pb2,
        Qot_GetOptionStrategy_pb2,
        Qot_GetOptionStrategyAnalysis_pb2,
        Qot_GetOptionUnderlyingHisStatistic_pb2,
        Qot_GetOptionUnderlyingHisVolatility_pb2,
        Qot_GetOptionUnderlyingRank_pb2,
        Qot_GetOptionVolatility_pb2,
        Qot_GetOptionZeroDteContract_pb2,
        Qot_GetOptionZeroDteScreener_pb2,
        Qot_GetOwnerPlate_pb2,
        Qot_GetPeriodChangeRank_pb2,
        Qot_GetPlateSecurity_pb2,
        Qot_GetPlateSet_pb2,
        Qot_GetPriceReminder_pb2,
        Qot_GetRatingChange_pb2,
        Qot_GetReference_pb2,
        Qot_GetResearchAnalystConsensus_pb2,
        Qot_GetResearchMorningstarReport_pb2,
        Qot_GetResearchRatingSummary_pb2,
        Qot_GetRiseFallDistribution_pb2,
        Qot_GetRT_pb2,
        Qot_GetSearchNews_pb2,
        Qot_GetSearchQuote_pb2,
        Qot_GetSecuritySnapshot_pb2,
        Qot_GetShareholdersHolderDetail_pb2,
        Qot_GetShareholdersHoldingChanges_pb2,
        Qot_GetShareholdersInstitutional_pb2,
        Qot_GetShareholdersOverview_pb2,
        Qot_GetShortInterest_pb2,
        Qot_GetShortSellingRank_pb2,
        Qot_GetStaticInfo_pb2,
        Qot_GetTicker_pb2,
        Qot_GetTopMoversRank_pb2,
        Qot_GetUSAfterHoursRank_pb2,
        Qot_GetUserSecurity_pb2,
        Qot_GetUserSecurityGroup_pb2,
        Qot_GetUSOvernightRank_pb2,
        Qot_GetUSPreMarketRank_pb2,
        Qot_GetValuationDetail_pb2,
        Qot_GetValuationPlateStockList_pb2,
        Qot_GetWarrant_pb2,
        Qot_ModifyUserSecurity_pb2,
        Qot_OptionScreen_pb2,
        Qot_PushIndicatorCalc_pb2,
        Qot_RequestHistoryEventContractKL_pb2,
        Qot_RequestHistoryKLQuota_pb2,
        Qot_RequestIndicatorCalc_pb2,
        Qot_RequestRehab_pb2,
        Qot_RequestTradeDate_pb2,
        Qot_SetOptionEventAlert_pb2,
        Qot_SetPriceReminder_pb2,
        Qot_StockFilter_pb2,
        Qot_StockScreen_pb2,
        Qot_Sub_pb2,
        Qot_SubEventContract_pb2,
        Qot_UpdateBasicQot_pb2,
        Qot_UpdateBroker_pb2,
        Qot_UpdateEventContractKline_pb2,
        Qot_UpdateEventContractTicker_pb2,
        Qot_UpdateKL_pb2,
        Qot_UpdateOptionEvent_pb2,
        Qot_UpdatePriceReminder_pb2,
        Qot_UpdateRT_pb2,
        Qot_UpdateTicker_pb2,
        Qot_WarrantScreen_pb2,
        SkillWrapAPI_pb2,
        Trd_FlowSummary_pb2,
        Trd_GetAccList_pb2,
        Trd_GetComboMaxTrdQtys_pb2,
        Trd_GetFunds_pb2,
        Trd_GetHistoryOrderFillList_pb2,
        Trd_GetHistoryOrderList_pb2,
        Trd_GetMarginRatio_pb2,
        Trd_GetMaxTrdQtys_pb2,
        Trd_GetOrderFee_pb2,
        Trd_GetOrderFillList_pb2,
        Trd_GetOrderList_pb2,
        Trd_GetPositionList_pb2,
        Trd_ModifyOrder_pb2,
        Trd_UnlockTrade_pb2,
        Trd_UpdateOrder_pb2,
        Trd_UpdateOrderFill_pb2,
        Verification_pb2,
    )

GET_ECONOMIC_CALENDAR_TABLE = Layout(
    ("title", Kind.TEXT),
    ("timestamp", Kind.OBJECT),
    ("country", Kind.TEXT),
    ("star", Kind.TEXT),
    ("previous", Kind.TEXT),
    ("consensus", Kind.TEXT),
    ("actual", Kind.TEXT),
)


def read_get_economic_calendar(s2c: Qot_GetEconomicCalendar_pb2.S2C) -> Any:
    """Reads Qot_GetEconomicCalendar."""
    return (
        GET_ECONOMIC_CALENDAR_TABLE.frame(
            [
                (
                    (row.title or (row.title if row.HasField("title") else "N/A")),
                    (row.timestamp or (row.timestamp if row.HasField("timestamp") else "N/A")),
                    (row.country or (row.country if row.HasField("country") else "N/A")),
                    (EconomicImportance.to_string2(row.star) if row.HasField("star") else "N/A"),
                    (row.previous or (row.previous if row.HasField("previous") else "--")),
                    (row.consensus or (row.consensus if row.HasField("consensus") else "--")),
                    (row.actual or (row.actual if row.HasField("actual") else "--")),
                )
                for row in s2c.itemList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        s2c.hasMore,
    )


GET_DIVIDEND_CALENDAR_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("statement", Kind.TEXT),
    ("record_date", Kind.TEXT),
    ("ex_date", Kind.TEXT),
    ("dividend_payable_date", Kind.TEXT),
)


def read_get_dividend_calendar(s2c: Qot_GetDividendCalendar_pb2.S2C) -> Any:
    """Reads Qot_GetDividendCalendar."""
    return (
        s2c.allCount,
        GET_DIVIDEND_CALENDAR_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.statement or (row.statement if row.HasField("statement") else "N/A")),
                    (row.recordDate or (row.recordDate if row.HasField("recordDate") else "N/A")),
                    (row.exDate or (row.exDate if row.HasField("exDate") else "N/A")),
                    (
                        row.dividendPayableDate
                        or (row.dividendPayableDate if row.HasField("dividendPayableDate") else "N/A")
                    ),
                )
                for row in s2c.itemList[:]
            ]
        ),
    )


GET_MACRO_INDICATOR_HISTORY_TABLE = Layout(
    ("data_time", Kind.TEXT),
    ("release_time", Kind.TEXT),
    ("value", Kind.OBJECT),
    ("predict_value", Kind.OBJECT),
    ("previous_value", Kind.OBJECT),
    ("unit_type", Kind.TEXT),
)


def read_get_macro_indicator_history(s2c: Qot_GetMacroIndicatorHistory_pb2.S2C) -> Any:
    """Reads Qot_GetMacroIndicatorHistory."""
    return GET_MACRO_INDICATOR_HISTORY_TABLE.frame(
        [
            (
                (row.dataTime or (row.dataTime if row.HasField("dataTime") else "N/A")),
                (row.releaseTime or (row.releaseTime if row.HasField("releaseTime") else "N/A")),
                (row.value or (row.value if row.HasField("value") else "N/A")),
                (row.predictValue or (row.predictValue if row.HasField("predictValue") else "N/A")),
                (row.previousValue or (row.previousValue if row.HasField("previousValue") else "N/A")),
                (MacroDataUnitType.to_string2(row.unitType) if row.HasField("unitType") else "N/A"),
            )
            for row in s2c.dataList[:]
        ]
    )


GET_MACRO_INDICATOR_LIST_TABLE = Layout(
    ("category_name", Kind.TEXT), ("indicator_id", Kind.INTEGER), ("name", Kind.TEXT)
)


def read_get_macro_indicator_list(s2c: Qot_GetMacroIndicatorList_pb2.S2C) -> Any:
    """Reads Qot_GetMacroIndicatorList."""
    return GET_MACRO_INDICATOR_LIST_TABLE.frame(
        [
            (
                row.categoryName,
                row1.indicatorId,
                (row1.name or (row1.name if row1.HasField("name") else "N/A")),
            )
            for row in s2c.indicatorList[:]
            for row1 in row.indicatorList[:]
        ]
    )


GET_FED_WATCH_TARGET_RATE_TABLE = Layout(
    ("meeting_date", Kind.TEXT), ("target_range", Kind.TEXT), ("probability", Kind.FLOAT)
)


def read_get_fed_watch_target_rate(s2c: Qot_GetFedWatchTargetRate_pb2.S2C) -> Any:
    """Reads Qot_GetFedWatchTargetRate."""
    return GET_FED_WATCH_TARGET_RATE_TABLE.frame(
        [
            (
                row.meetingDate,
                row1.targetRange,
                row1.probability,
            )
            for row in s2c.meetingList[:]
            for row1 in row.targetRateList[:]
        ]
    )


GET_FED_WATCH_DOT_PLOT_TABLE = Layout(
    ("year", Kind.INTEGER),
    ("rate", Kind.FLOAT),
    ("vote_count", Kind.INTEGER),
    ("is_median", Kind.TRUTH),
    ("median_rate", Kind.OBJECT),
    ("current_rate", Kind.OBJECT),
    shared=("current_rate",),
)


def read_get_fed_watch_dot_plot(s2c: Qot_GetFedWatchDotPlot_pb2.S2C) -> Any:
    """Reads Qot_GetFedWatchDotPlot."""
    return GET_FED_WATCH_DOT_PLOT_TABLE.frame(
        [
            (
                row.year,
                row1.rate,
                row1.voteCount,
                row1.isMedian,
                (row.medianRate or (row.medianRate if row.HasField("medianRate") else "N/A")),
            )
            for row in s2c.yearList[:]
            for row1 in row.dotList[:]
        ],
        ((s2c.currentRate or (s2c.currentRate if s2c.HasField("currentRate") else "N/A")),),
    )


GET_EARNINGS_CALENDAR_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("earnings_date", Kind.TEXT),
    ("earnings_timestamp", Kind.OBJECT),
    ("pub_type", Kind.TEXT),
    ("period_text", Kind.TEXT),
    ("eps_actual", Kind.OBJECT),
    ("eps_predict", Kind.OBJECT),
    ("revenue_actual", Kind.OBJECT),
    ("revenue_predict", Kind.OBJECT),
    ("ebit_actual", Kind.OBJECT),
    ("ebit_predict", Kind.OBJECT),
    ("option_volume", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("iv_rank", Kind.OBJECT),
    ("iv_percentile", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("price", Kind.OBJECT),
)


def read_get_earnings_calendar(s2c: Qot_GetEarningsCalendar_pb2.S2C) -> Any:
    """Reads Qot_GetEarningsCalendar."""
    return GET_EARNINGS_CALENDAR_TABLE.frame(
        [
            (
                security_code(row.security),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                (row.earningsDate or (row.earningsDate if row.HasField("earningsDate") else "N/A")),
                (row.earningsTimestamp or (row.earningsTimestamp if row.HasField("earningsTimestamp") else "N/A")),
                (EarningsCalendarPubType.to_string2(row.pubType) if row.HasField("pubType") else "N/A"),
                (row.periodText or (row.periodText if row.HasField("periodText") else "N/A")),
                eps_actual(row),
                eps_predict(row),
                revenue_actual(row),
                revenue_predict(row),
                ebit_actual(row),
                ebit_predict(row),
                (row.optionVolume or (row.optionVolume if row.HasField("optionVolume") else "N/A")),
                (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                (row.ivRank or (row.ivRank if row.HasField("ivRank") else "N/A")),
                (row.ivPercentile or (row.ivPercentile if row.HasField("ivPercentile") else "N/A")),
                (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                (row.price or (row.price if row.HasField("price") else "N/A")),
            )
            for row in s2c.itemList[:]
        ]
    )


GET_INDUSTRIAL_CHAIN_LIST_TABLE = Layout(
    ("chain_id", Kind.OBJECT),
    ("chain_type", Kind.TEXT),
    ("name", Kind.TEXT),
    ("detail", Kind.TEXT),
    ("market_cap", Kind.OBJECT),
    ("stocks_num", Kind.OBJECT),
    ("relation_security_list", Kind.OBJECT),
)


def read_get_industrial_chain_list(s2c: Qot_GetIndustrialChainList_pb2.S2C) -> Any:
    """Reads Qot_GetIndustrialChainList."""
    return (
        GET_INDUSTRIAL_CHAIN_LIST_TABLE.frame(
            [
                (
                    (row.chainId or (row.chainId if row.HasField("chainId") else "N/A")),
                    (IndustrialChainType.to_string2(row.chainType) if row.HasField("chainType") else "N/A"),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.detail or (row.detail if row.HasField("detail") else "N/A")),
                    (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                    (row.stocksNum or (row.stocksNum if row.HasField("stocksNum") else "N/A")),
                    [security_code(each) for each in row.relationSecurityList[:]],
                )
                for row in s2c.dataList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        s2c.allCount,
    )


def read_get_industrial_chain_detail(s2c: Qot_GetIndustrialChainDetail_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetIndustrialChainDetail."""
    return {
        "chain_id": (s2c.chainId or (s2c.chainId if s2c.HasField("chainId") else "N/A")),
        "chain_type": (IndustrialChainType.to_string2(s2c.chainType) if s2c.HasField("chainType") else "N/A"),
        "name": (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
        "node_list": [
            {
                "node_id": (row.nodeId or (row.nodeId if row.HasField("nodeId") else "N/A")),
                "parent_node_id": (row.parentNodeId or (row.parentNodeId if row.HasField("parentNodeId") else "N/A")),
                "layer": (row.layerSth or (row.layerSth if row.HasField("layerSth") else "N/A")),
                "name": (row.name or (row.name if row.HasField("name") else "N/A")),
                "plate_id": (row.plateId or (row.plateId if row.HasField("plateId") else "N/A")),
            }
            for row in s2c.nodeList[:]
        ],
        "information_list": [
            {
                "title": (row.title or (row.title if row.HasField("title") else "N/A")),
                "url": (row.url or (row.url if row.HasField("url") else "N/A")),
            }
            for row in s2c.informationList[:]
        ],
    }


def read_get_industrial_chain_by_plate(s2c: Qot_GetIndustrialChainByPlate_pb2.S2C) -> list[dict[str, Any]]:
    """Reads Qot_GetIndustrialChainByPlate."""
    return [
        {
            "chain_id": (row.chainId or (row.chainId if row.HasField("chainId") else "N/A")),
            "chain_type": (IndustrialChainType.to_string2(row.chainType) if row.HasField("chainType") else "N/A"),
            "name": (row.name or (row.name if row.HasField("name") else "N/A")),
            "market_cap": (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
            "stocks_num": (row.stocksNum or (row.stocksNum if row.HasField("stocksNum") else "N/A")),
        }
        for row in s2c.relatedChainList[:]
    ]


def read_get_industrial_plate_info(s2c: Qot_GetIndustrialPlateInfo_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetIndustrialPlateInfo."""
    return {
        "plate_id": (s2c.plateId or (s2c.plateId if s2c.HasField("plateId") else "N/A")),
        "summary": (s2c.summary or (s2c.summary if s2c.HasField("summary") else "N/A")),
    }


GET_INDUSTRIAL_PLATE_STOCK_TABLE = Layout(("security", Kind.TEXT), ("name", Kind.TEXT))


def read_get_industrial_plate_stock(s2c: Qot_GetIndustrialPlateStock_pb2.S2C) -> Any:
    """Reads Qot_GetIndustrialPlateStock."""
    return (
        GET_INDUSTRIAL_PLATE_STOCK_TABLE.frame(
            [
                (
                    (security_code(row.security) if row.HasField("security") else "N/A"),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                )
                for row in s2c.stockList[:]
            ]
        ),
        (s2c.page or (s2c.page if s2c.HasField("page") else None)),
        s2c.allCount,
    )


GET_EVENT_CONTRACT_CATEGORY_TABLE = Layout(("category", Kind.TEXT), ("category_name", Kind.TEXT), ("tags", Kind.OBJECT))


def read_get_event_contract_category(s2c: Qot_GetEventContractCategory_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractCategory."""
    return GET_EVENT_CONTRACT_CATEGORY_TABLE.frame(
        [
            (
                row.category,
                (row.categoryName or (row.categoryName if row.HasField("categoryName") else "N/A")),
                row.tags[:],
            )
            for row in s2c.categoryList[:]
        ]
    )


GET_EVENT_CONTRACT_SERIES_LIST_TABLE = Layout(
    ("series_code", Kind.TEXT),
    ("series_name", Kind.TEXT),
    ("category", Kind.TEXT),
    ("tags", Kind.OBJECT),
    ("frequency", Kind.TEXT),
)


def read_get_event_contract_series_list(s2c: Qot_GetEventContractSeriesList_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractSeriesList."""
    return GET_EVENT_CONTRACT_SERIES_LIST_TABLE.frame(
        [
            (
                security_code(row.seriesSecurity),
                (row.seriesName or (row.seriesName if row.HasField("seriesName") else "N/A")),
                (row.category or (row.category if row.HasField("category") else "N/A")),
                row.tags[:],
                (ECFrequency.to_string2(row.frequency) if row.HasField("frequency") else "N/A"),
            )
            for row in s2c.seriesList[:]
        ]
    )


GET_EVENT_CONTRACT_EVENT_LIST_TABLE = Layout(
    ("event_code", Kind.TEXT),
    ("event_name", Kind.TEXT),
    ("event_sub_name", Kind.TEXT),
    ("status", Kind.TEXT),
    ("series_code", Kind.TEXT),
    ("start_date", Kind.TEXT),
    ("end_date", Kind.TEXT),
    ("category", Kind.TEXT),
    ("tags", Kind.OBJECT),
    ("mutually_exclusive", Kind.OBJECT),
    ("competition", Kind.TEXT),
    ("competition_scope", Kind.TEXT),
)


def read_get_event_contract_event_list(s2c: Qot_GetEventContractEventList_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractEventList."""
    return (
        GET_EVENT_CONTRACT_EVENT_LIST_TABLE.frame(
            [
                (
                    security_code(row.eventSecurity),
                    (row.eventName or (row.eventName if row.HasField("eventName") else "N/A")),
                    (row.eventSubName or (row.eventSubName if row.HasField("eventSubName") else "N/A")),
                    (ECStatus.to_string2(row.status) if row.HasField("status") else "N/A"),
                    (security_code(row.seriesSecurity) if row.HasField("seriesSecurity") else "N/A"),
                    (row.startDate or (row.startDate if row.HasField("startDate") else "N/A")),
                    (row.endDate or (row.endDate if row.HasField("endDate") else "N/A")),
                    (row.category or (row.category if row.HasField("category") else "N/A")),
                    row.tags[:],
                    (row.mutuallyExclusive or (row.mutuallyExclusive if row.HasField("mutuallyExclusive") else "N/A")),
                    (row.competition or (row.competition if row.HasField("competition") else "N/A")),
                    (row.competitionScope or (row.competitionScope if row.HasField("competitionScope") else "N/A")),
                )
                for row in s2c.eventList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else "N/A")),
    )


GET_EVENT_CONTRACT_MILESTONE_LIST_TABLE = Layout(
    ("milestone_code", Kind.TEXT),
    ("title", Kind.TEXT),
    ("category", Kind.TEXT),
    ("type", Kind.TEXT),
    ("start_date", Kind.TEXT),
    ("end_date", Kind.TEXT),
    ("primary_event_code", Kind.TEXT),
    ("related_events", Kind.OBJECT),
    ("notification_message", Kind.TEXT),
)


def read_get_event_contract_milestone_list(s2c: Qot_GetEventContractMilestoneList_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractMilestoneList."""
    return (
        GET_EVENT_CONTRACT_MILESTONE_LIST_TABLE.frame(
            [
                (
                    security_code(row.milestoneSecurity),
                    (row.title or (row.title if row.HasField("title") else "N/A")),
                    (row.category or (row.category if row.HasField("category") else "N/A")),
                    (ECMilestoneType.to_string2(row.type) if row.HasField("type") else "N/A"),
                    (row.startDate or (row.startDate if row.HasField("startDate") else "N/A")),
                    (row.endDate or (row.endDate if row.HasField("endDate") else "N/A")),
                    (security_code(row.primaryEventSecurity) if row.HasField("primaryEventSecurity") else "N/A"),
                    [security_code(each) for each in row.relatedEventList[:]],
                    (
                        row.notificationMessage
                        or (row.notificationMessage if row.HasField("notificationMessage") else "N/A")
                    ),
                )
                for row in s2c.milestoneList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else "N/A")),
    )


GET_EVENT_CONTRACT_TABLE = Layout(
    ("contract_code", Kind.TEXT),
    ("event_code", Kind.TEXT),
    ("series_code", Kind.TEXT),
    ("contract_type", Kind.TEXT),
    ("title", Kind.TEXT),
    ("yes_sub_title", Kind.TEXT),
    ("open_time", Kind.TEXT),
    ("close_time", Kind.TEXT),
    ("determination_time", Kind.TEXT),
    ("settled_time", Kind.TEXT),
    ("latest_expiration_time", Kind.TEXT),
    ("status", Kind.TEXT),
    ("result", Kind.TEXT),
    ("settlement_value", Kind.TEXT),
    ("expiration_value", Kind.TEXT),
    ("volume", Kind.TEXT),
    ("can_close_early", Kind.OBJECT),
    ("tick_size", Kind.TEXT),
    ("category", Kind.TEXT),
    ("tag", Kind.TEXT),
)


def read_get_event_contract(s2c: Qot_GetEventContract_pb2.S2C) -> Any:
    """Reads Qot_GetEventContract."""
    return (
        {
            "contract_list": GET_EVENT_CONTRACT_TABLE.frame(
                [
                    (
                        security_code(row.contractSecurity),
                        (security_code(row.eventSecurity) if row.HasField("eventSecurity") else "N/A"),
                        (security_code(row.seriesSecurity) if row.HasField("seriesSecurity") else "N/A"),
                        (ECContractType.to_string2(row.contractType) if row.HasField("contractType") else "N/A"),
                        (row.title or (row.title if row.HasField("title") else "N/A")),
                        (row.yesSubTitle or (row.yesSubTitle if row.HasField("yesSubTitle") else "N/A")),
                        (row.openTime or (row.openTime if row.HasField("openTime") else "N/A")),
                        (row.closeTime or (row.closeTime if row.HasField("closeTime") else "N/A")),
                        (
                            row.determinationTime
                            or (row.determinationTime if row.HasField("determinationTime") else "N/A")
                        ),
                        (row.settledTime or (row.settledTime if row.HasField("settledTime") else "N/A")),
                        (
                            row.latestExpirationTime
                            or (row.latestExpirationTime if row.HasField("latestExpirationTime") else "N/A")
                        ),
                        (ECStatus.to_string2(row.status) if row.HasField("status") else "N/A"),
                        (row.result or (row.result if row.HasField("result") else "N/A")),
                        (row.settlementValue or (row.settlementValue if row.HasField("settlementValue") else "N/A")),
                        (row.expirationValue or (row.expirationValue if row.HasField("expirationValue") else "N/A")),
                        (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                        (row.canCloseEarly or (row.canCloseEarly if row.HasField("canCloseEarly") else "N/A")),
                        (row.tickSize or (row.tickSize if row.HasField("tickSize") else "N/A")),
                        (row.category or (row.category if row.HasField("category") else "N/A")),
                        (row.tag or (row.tag if row.HasField("tag") else "N/A")),
                    )
                    for row in s2c.contractList[:]
                ]
            ),
            "recommend_contracts": [
                {"contract_code": security_code(row.contractSecurity)} for row in s2c.recommendContracts[:]
            ],
        },
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else "N/A")),
    )


GET_EVENT_CONTRACT_SNAPSHOT_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("event_code", Kind.TEXT),
    ("yes_sub_title", Kind.TEXT),
    ("no_sub_title", Kind.TEXT),
    ("status", Kind.TEXT),
    ("price", Kind.OBJECT),
    ("cumulative_volume", Kind.OBJECT),
    ("yes_bid", Kind.OBJECT),
    ("yes_bid_size", Kind.OBJECT),
    ("yes_ask", Kind.OBJECT),
    ("yes_ask_size", Kind.OBJECT),
    ("no_bid", Kind.OBJECT),
    ("no_bid_size", Kind.OBJECT),
    ("no_ask", Kind.OBJECT),
    ("no_ask_size", Kind.OBJECT),
    ("last_trade_time", Kind.TEXT),
    ("volume_24h", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
)


def read_get_event_contract_snapshot(s2c: Qot_GetEventContractSnapshot_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractSnapshot."""
    return GET_EVENT_CONTRACT_SNAPSHOT_TABLE.frame(
        [
            (
                security_code(row.code),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                (security_code(row.event_code) if row.HasField("event_code") else "N/A"),
                (row.yes_sub_title or (row.yes_sub_title if row.HasField("yes_sub_title") else "N/A")),
                (row.no_sub_title or (row.no_sub_title if row.HasField("no_sub_title") else "N/A")),
                (ECStatus.to_string2(row.status) if row.HasField("status") else "N/A"),
                (row.price or (row.price if row.HasField("price") else "N/A")),
                (row.cumulative_volume or (row.cumulative_volume if row.HasField("cumulative_volume") else "N/A")),
                (row.yes_bid or (row.yes_bid if row.HasField("yes_bid") else "N/A")),
                (row.yes_bid_size or (row.yes_bid_size if row.HasField("yes_bid_size") else "N/A")),
                (row.yes_ask or (row.yes_ask if row.HasField("yes_ask") else "N/A")),
                (row.yes_ask_size or (row.yes_ask_size if row.HasField("yes_ask_size") else "N/A")),
                (row.no_bid or (row.no_bid if row.HasField("no_bid") else "N/A")),
                (row.no_bid_size or (row.no_bid_size if row.HasField("no_bid_size") else "N/A")),
                (row.no_ask or (row.no_ask if row.HasField("no_ask") else "N/A")),
                (row.no_ask_size or (row.no_ask_size if row.HasField("no_ask_size") else "N/A")),
                (row.last_trade_time or (row.last_trade_time if row.HasField("last_trade_time") else "N/A")),
                (row.volume_24h or (row.volume_24h if row.HasField("volume_24h") else "N/A")),
                (row.open_interest or (row.open_interest if row.HasField("open_interest") else "N/A")),
            )
            for row in s2c.snapshotList[:]
        ]
    )


GET_EVENT_CONTRACT_KLINE_TABLE = Layout(
    ("code", Kind.TEXT),
    ("pre_side", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time_key", Kind.TEXT),
    ("open", Kind.OBJECT),
    ("high", Kind.OBJECT),
    ("low", Kind.OBJECT),
    ("close", Kind.OBJECT),
    ("volume", Kind.OBJECT),
)


def read_get_event_contract_kline(s2c: Qot_GetEventContractKline_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractKline."""
    return GET_EVENT_CONTRACT_KLINE_TABLE.frame(
        [
            (
                security_code(row.code),
                (PredSide.to_string2(row.pre_side) if row.HasField("pre_side") else "N/A"),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                row1.time_key,
                (row1.open or (row1.open if row1.HasField("open") else "N/A")),
                (row1.high or (row1.high if row1.HasField("high") else "N/A")),
                (row1.low or (row1.low if row1.HasField("low") else "N/A")),
                (row1.close or (row1.close if row1.HasField("close") else "N/A")),
                (row1.volume or (row1.volume if row1.HasField("volume") else "N/A")),
            )
            for row in s2c.klineList[:]
            for row1 in row.klineList[:]
        ]
    )


REQUEST_HISTORY_EVENT_CONTRACT_KLINE_TABLE = Layout(
    ("code", Kind.TEXT),
    ("pre_side", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time_key", Kind.TEXT),
    ("open", Kind.OBJECT),
    ("high", Kind.OBJECT),
    ("low", Kind.OBJECT),
    ("close", Kind.OBJECT),
    ("volume", Kind.OBJECT),
)


def read_request_history_event_contract_kline(s2c: Qot_RequestHistoryEventContractKL_pb2.S2C) -> Any:
    """Reads Qot_RequestHistoryEventContractKL."""
    return (
        REQUEST_HISTORY_EVENT_CONTRACT_KLINE_TABLE.frame(
            [
                (
                    security_code(row.code),
                    (PredSide.to_string2(row.pre_side) if row.HasField("pre_side") else "N/A"),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    row1.time_key,
                    (row1.open or (row1.open if row1.HasField("open") else "N/A")),
                    (row1.high or (row1.high if row1.HasField("high") else "N/A")),
                    (row1.low or (row1.low if row1.HasField("low") else "N/A")),
                    (row1.close or (row1.close if row1.HasField("close") else "N/A")),
                    (row1.volume or (row1.volume if row1.HasField("volume") else "N/A")),
                )
                for row in s2c.klineList[:]
                for row1 in row.klineList[:]
            ]
        ),
        (s2c.nextReqKey or (s2c.nextReqKey if s2c.HasField("nextReqKey") else None)),
    )


GET_EVENT_CONTRACT_TICKER_TABLE = Layout(
    ("code", Kind.TEXT),
    ("time", Kind.TEXT),
    ("yes_price", Kind.OBJECT),
    ("no_price", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("side", Kind.TEXT),
    ("sequence", Kind.TEXT),
)


def read_get_event_contract_ticker(s2c: Qot_GetEventContractTicker_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractTicker."""
    return GET_EVENT_CONTRACT_TICKER_TABLE.frame(
        [
            (
                security_code(row.code),
                row1.time,
                (row1.yesPrice or (row1.yesPrice if row1.HasField("yesPrice") else "N/A")),
                (row1.noPrice or (row1.noPrice if row1.HasField("noPrice") else "N/A")),
                (row1.volume or (row1.volume if row1.HasField("volume") else "N/A")),
                (PredSide.to_string2(row1.side) if row1.HasField("side") else "N/A"),
                (row1.sequence or (row1.sequence if row1.HasField("sequence") else "N/A")),
            )
            for row in s2c.tickerList[:]
            for row1 in row.tickerList[:]
        ]
    )


GET_VALID_COMBO_LIST_TABLE = Layout(
    ("event_code", Kind.TEXT),
    ("event_name", Kind.TEXT),
    ("combo_contracts", Kind.OBJECT),
    ("series_code", Kind.TEXT),
    ("category", Kind.TEXT),
    ("competition", Kind.TEXT),
    ("competition_scope", Kind.TEXT),
)


def read_get_valid_combo_list(s2c: Qot_GetEventContractComboList_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractComboList."""
    return (
        GET_VALID_COMBO_LIST_TABLE.frame(
            [
                (
                    security_code(row.eventSecurity),
                    (row.eventName or (row.eventName if row.HasField("eventName") else "N/A")),
                    [security_code(each) for each in row.comboContracts[:]],
                    (security_code(row.seriesSecurity) if row.HasField("seriesSecurity") else "N/A"),
                    (row.category or (row.category if row.HasField("category") else "N/A")),
                    (row.competition or (row.competition if row.HasField("competition") else "N/A")),
                    (row.competitionScope or (row.competitionScope if row.HasField("competitionScope") else "N/A")),
                )
                for row in s2c.comboEventList[:]
            ]
        ),
        (s2c.mvc or (s2c.mvc if s2c.HasField("mvc") else "N/A")),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else "N/A")),
    )


def read_request_combo_quotes(s2c: Qot_GetEventContractComboRfq_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetEventContractComboRfq."""
    return {
        "combo_leg_list": [quoted_leg(each) for each in s2c.comboLegList[:]],
        "bid_price": (s2c.bidPrice or (s2c.bidPrice if s2c.HasField("bidPrice") else "N/A")),
        "ask_price": (s2c.askPrice or (s2c.askPrice if s2c.HasField("askPrice") else "N/A")),
        "quote_id": (s2c.quoteId or (s2c.quoteId if s2c.HasField("quoteId") else "N/A")),
        "should_retry": (s2c.shouldRetry or (s2c.shouldRetry if s2c.HasField("shouldRetry") else "N/A")),
    }


def read_get_stock_filter(s2c: Qot_StockFilter_pb2.S2C) -> Any:
    """Reads Qot_StockFilter."""
    return (
        s2c.lastPage,
        s2c.allCount,
        [FilterStockData(each) for each in s2c.dataList[:]],
    )


GET_WARRANT_TABLE = Layout(
    ("stock", Kind.OBJECT),
    ("name", Kind.OBJECT),
    ("stock_owner", Kind.OBJECT),
    ("type", Kind.OBJECT),
    ("issuer", Kind.OBJECT),
    ("maturity_time", Kind.OBJECT),
    ("list_time", Kind.OBJECT),
    ("last_trade_time", Kind.OBJECT),
    ("recovery_price", Kind.FLOAT),
    ("conversion_ratio", Kind.FLOAT),
    ("lot_size", Kind.OBJECT),
    ("strike_price", Kind.FLOAT),
    ("last_close_price", Kind.FLOAT),
    ("cur_price", Kind.FLOAT),
    ("price_change_val", Kind.FLOAT),
    ("change_rate", Kind.FLOAT),
    ("status", Kind.OBJECT),
    ("bid_price", Kind.FLOAT),
    ("ask_price", Kind.FLOAT),
    ("bid_vol", Kind.OBJECT),
    ("ask_vol", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("score", Kind.FLOAT),
    ("premium", Kind.FLOAT),
    ("break_even_point", Kind.FLOAT),
    ("leverage", Kind.FLOAT),
    ("ipop", Kind.FLOAT),
    ("price_recovery_ratio", Kind.FLOAT),
    ("conversion_price", Kind.FLOAT),
    ("street_rate", Kind.FLOAT),
    ("street_vol", Kind.OBJECT),
    ("amplitude", Kind.FLOAT),
    ("issue_size", Kind.OBJECT),
    ("high_price", Kind.FLOAT),
    ("low_price", Kind.FLOAT),
    ("implied_volatility", Kind.FLOAT),
    ("delta", Kind.FLOAT),
    ("effective_leverage", Kind.FLOAT),
    ("list_timestamp", Kind.FLOAT),
    ("last_trade_timestamp", Kind.FLOAT),
    ("maturity_timestamp", Kind.FLOAT),
    ("upper_strike_price", Kind.FLOAT),
    ("lower_strike_price", Kind.FLOAT),
    ("inline_price_status", Kind.OBJECT),
)


def read_get_warrant(s2c: Qot_GetWarrant_pb2.S2C) -> Any:
    """Reads Qot_GetWarrant."""
    return (
        GET_WARRANT_TABLE.frame(
            [
                (
                    security_code(row.stock),
                    row.name,
                    security_code(row.owner),
                    WrtType.to_string2(row.type),
                    Issuer.to_string2(row.issuer),
                    row.maturityTime,
                    row.listTime,
                    row.lastTradeTime,
                    (row.recoveryPrice or (row.recoveryPrice if row.HasField("recoveryPrice") else nan)),
                    row.conversionRatio,
                    row.lotSize,
                    row.strikePrice,
                    row.lastClosePrice,
                    row.curPrice,
                    row.priceChangeVal,
                    row.changeRate,
                    WarrantStatus.to_string2(row.status),
                    row.bidPrice,
                    row.askPrice,
                    row.bidVol,
                    row.askVol,
                    row.volume,
                    row.turnover,
                    row.score,
                    row.premium,
                    row.breakEvenPoint,
                    row.leverage,
                    row.ipop,
                    (row.priceRecoveryRatio or (row.priceRecoveryRatio if row.HasField("priceRecoveryRatio") else nan)),
                    row.conversionPrice,
                    row.streetRate,
                    row.streetVol,
                    row.amplitude,
                    row.issueSize,
                    row.highPrice,
                    row.lowPrice,
                    (row.impliedVolatility or (row.impliedVolatility if row.HasField("impliedVolatility") else nan)),
                    (row.delta or (row.delta if row.HasField("delta") else nan)),
                    row.effectiveLeverage,
                    (row.listTimestamp or (row.listTimestamp if row.HasField("listTimestamp") else nan)),
                    (row.lastTradeTimestamp or (row.lastTradeTimestamp if row.HasField("lastTradeTimestamp") else nan)),
                    (row.maturityTimestamp or (row.maturityTimestamp if row.HasField("maturityTimestamp") else nan)),
                    (row.upperStrikePrice or (row.upperStrikePrice if row.HasField("upperStrikePrice") else nan)),
                    (row.lowerStrikePrice or (row.lowerStrikePrice if row.HasField("lowerStrikePrice") else nan)),
                    (PriceType.to_string2(row.inLinePriceStatus) if row.HasField("inLinePriceStatus") else nan),
                )
                for row in s2c.warrantDataList[:]
            ]
        ),
        s2c.lastPage,
        s2c.allCount,
    )


GET_CODE_CHANGE_TABLE = Layout(
    ("code_change_info_type", Kind.TEXT),
    ("code", Kind.TEXT),
    ("related_code", Kind.TEXT),
    ("public_time", Kind.TEXT),
    ("effective_time", Kind.TEXT),
    ("end_time", Kind.TEXT),
)


def read_get_code_change(s2c: Qot_GetCodeChange_pb2.S2C) -> Any:
    """Reads Qot_GetCodeChange."""
    return GET_CODE_CHANGE_TABLE.frame(
        [
            (
                CodeChangeType.to_string2(row.type),
                security_code(row.security),
                security_code(row.relatedSecurity),
                row.publicTime,
                row.effectiveTime,
                row.endTime,
            )
            for row in s2c.codeChangeList[:]
        ]
    )


GET_CAPITAL_FLOW_TABLE = Layout(
    ("last_valid_time", Kind.TEXT),
    ("in_flow", Kind.FLOAT),
    ("super_in_flow", Kind.FLOAT),
    ("big_in_flow", Kind.FLOAT),
    ("mid_in_flow", Kind.FLOAT),
    ("sml_in_flow", Kind.FLOAT),
    ("main_in_flow", Kind.OBJECT),
    ("capital_flow_item_time", Kind.TEXT),
    shared=("last_valid_time",),
)
GET_CAPITAL_FLOW_ROWS = Transposer(
    "Qot_GetCapitalFlow.S2C",
    "flowItemList",
    "inFlow",
    "superInFlow",
    "bigInFlow",
    "midInFlow",
    "smlInFlow",
    "mainInFlow",
    "time",
)


def get_capital_flow_by_columns(s2c: Qot_GetCapitalFlow_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_GetCapitalFlow."""
    return GET_CAPITAL_FLOW_TABLE.frame_of(
        rows.size,
        (
            rows.same(value=(s2c.lastValidTime or (s2c.lastValidTime if s2c.HasField("lastValidTime") else "N/A"))),
            rows.field(Kind.FLOAT, 0.0, "inFlow"),
            rows.field(Kind.FLOAT, 0.0, "superInFlow"),
            rows.field(Kind.FLOAT, 0.0, "bigInFlow"),
            rows.field(Kind.FLOAT, 0.0, "midInFlow"),
            rows.field(Kind.FLOAT, 0.0, "smlInFlow"),
            rows.field(Kind.FLOAT, "N/A", "mainInFlow"),
            rows.field(Kind.TEXT, "", "time"),
        ),
    )


def read_get_capital_flow(s2c: Qot_GetCapitalFlow_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_GetCapitalFlow."""
    return (
        get_capital_flow_by_columns(s2c, GET_CAPITAL_FLOW_ROWS.columns(s2c, wire))
        if len(s2c.flowItemList) > FEW_ROWS
        else GET_CAPITAL_FLOW_TABLE.frame(
            [
                (
                    row.inFlow,
                    row.superInFlow,
                    row.bigInFlow,
                    row.midInFlow,
                    row.smlInFlow,
                    (row.mainInFlow or (row.mainInFlow if row.HasField("mainInFlow") else "N/A")),
                    row.time,
                )
                for row in s2c.flowItemList[:]
            ],
            ((s2c.lastValidTime or (s2c.lastValidTime if s2c.HasField("lastValidTime") else "N/A")),),
        )
    )


GET_CAPITAL_DISTRIBUTION_TABLE = Layout(
    ("capital_in_super", Kind.OBJECT),
    ("capital_in_big", Kind.FLOAT),
    ("capital_in_mid", Kind.FLOAT),
    ("capital_in_small", Kind.FLOAT),
    ("capital_out_super", Kind.OBJECT),
    ("capital_out_big", Kind.FLOAT),
    ("capital_out_mid", Kind.FLOAT),
    ("capital_out_small", Kind.FLOAT),
    ("update_time", Kind.TEXT),
)


def read_get_capital_distribution(s2c: Qot_GetCapitalDistribution_pb2.S2C) -> Any:
    """Reads Qot_GetCapitalDistribution."""
    return GET_CAPITAL_DISTRIBUTION_TABLE.frame(
        [
            (
                (s2c.capitalInSuper or (s2c.capitalInSuper if s2c.HasField("capitalInSuper") else "N/A")),
                s2c.capitalInBig,
                s2c.capitalInMid,
                s2c.capitalInSmall,
                (s2c.capitalOutSuper or (s2c.capitalOutSuper if s2c.HasField("capitalOutSuper") else "N/A")),
                s2c.capitalOutBig,
                s2c.capitalOutMid,
                s2c.capitalOutSmall,
                s2c.updateTime,
            )
        ]
    )


GET_FUTURE_INFO_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("owner", Kind.OBJECT),
    ("exchange", Kind.TEXT),
    ("type", Kind.TEXT),
    ("size", Kind.FLOAT),
    ("size_unit", Kind.TEXT),
    ("price_currency", Kind.TEXT),
    ("price_unit", Kind.TEXT),
    ("min_change", Kind.FLOAT),
    ("min_change_unit", Kind.TEXT),
    ("trade_time", Kind.OBJECT),
    ("time_zone", Kind.TEXT),
    ("last_trade_time", Kind.TEXT),
    ("exchange_format_url", Kind.TEXT),
    ("origin_code", Kind.TEXT),
)


def read_get_future_info(s2c: Qot_GetFutureInfo_pb2.S2C) -> Any:
    """Reads Qot_GetFutureInfo."""
    return GET_FUTURE_INFO_TABLE.frame(
        [
            (
                security_code(row.security),
                row.name,
                (code_or_text(row.owner) if row.HasField("owner") else code_or_text(row.ownerOther)),
                row.exchange,
                row.contractType,
                row.contractSize,
                row.contractSizeUnit,
                row.quoteCurrency,
                row.quoteUnit,
                row.minVar,
                row.minVarUnit,
                trading_hours(row),
                row.timeZone,
                row.lastTradeTime,
                row.exchangeFormatUrl,
                security_code(row.origin),
            )
            for row in s2c.futureInfoList[:]
        ]
    )


GET_IPO_LIST_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("list_time", Kind.TEXT),
    ("list_timestamp", Kind.OBJECT),
    ("apply_code", Kind.TEXT),
    ("issue_size", Kind.OBJECT),
    ("online_issue_size", Kind.OBJECT),
    ("apply_upper_limit", Kind.OBJECT),
    ("apply_limit_market_value", Kind.OBJECT),
    ("is_estimate_ipo_price", Kind.OBJECT),
    ("ipo_price", Kind.OBJECT),
    ("industry_pe_rate", Kind.OBJECT),
    ("is_estimate_winning_ratio", Kind.OBJECT),
    ("winning_ratio", Kind.OBJECT),
    ("issue_pe_rate", Kind.OBJECT),
    ("apply_time", Kind.TEXT),
    ("apply_timestamp", Kind.OBJECT),
    ("winning_time", Kind.TEXT),
    ("winning_timestamp", Kind.OBJECT),
    ("is_has_won", Kind.OBJECT),
    ("winning_num_data", Kind.OBJECT),
    ("ipo_price_min", Kind.OBJECT),
    ("ipo_price_max", Kind.OBJECT),
    ("list_price", Kind.OBJECT),
    ("lot_size", Kind.OBJECT),
    ("entrance_price", Kind.OBJECT),
    ("is_subscribe_status", Kind.OBJECT),
    ("apply_end_time", Kind.TEXT),
    ("apply_end_timestamp", Kind.OBJECT),
    ("apply_start_time", Kind.TEXT),
    ("apply_start_timestamp", Kind.OBJECT),
    ("offer_price", Kind.OBJECT),
)


def read_get_ipo_list(s2c: Qot_GetIpoList_pb2.S2C) -> Any:
    """Reads Qot_GetIpoList."""
    return GET_IPO_LIST_TABLE.frame(
        [
            (
                security_code(row_basic.security),
                row_basic.name,
                (row_basic.listTime or (row_basic.listTime if row_basic.HasField("listTime") else "N/A")),
                (
                    row_basic.listTimestamp
                    or (row_basic.listTimestamp if row_basic.HasField("listTimestamp") else "N/A")
                ),
                (row_cnExData.applyCode if has_row_cnExData else "N/A"),
                (
                    row_cnExData.issueSize
                    if has_row_cnExData
                    else (
                        row_usExData.issueSize
                        if has_row_usExData
                        else (
                            row_sgExData.issueSize
                            if has_row_sgExData
                            else (
                                row_myExData.issueSize
                                if has_row_myExData
                                else (row_jpExData.issueSize if has_row_jpExData else "N/A")
                            )
                        )
                    )
                ),
                (row_cnExData.onlineIssueSize if has_row_cnExData else "N/A"),
                (row_cnExData.applyUpperLimit if has_row_cnExData else "N/A"),
                (row_cnExData.applyLimitMarketValue if has_row_cnExData else "N/A"),
                (row_cnExData.isEstimateIpoPrice if has_row_cnExData else "N/A"),
                (row_cnExData.ipoPrice if has_row_cnExData else "N/A"),
                (row_cnExData.industryPeRate if has_row_cnExData else "N/A"),
                (row_cnExData.isEstimateWinningRatio if has_row_cnExData else "N/A"),
                (row_cnExData.winningRatio if has_row_cnExData else "N/A"),
                (row_cnExData.issuePeRate if has_row_cnExData else "N/A"),
                (
                    (
                        row_cnExData.applyTime
                        or (row_cnExData.applyTime if row_cnExData.HasField("applyTime") else "N/A")
                    )
                    if has_row_cnExData
                    else "N/A"
                ),
                (
                    (
                        row_cnExData.applyTimestamp
                        or (row_cnExData.applyTimestamp if row_cnExData.HasField("applyTimestamp") else "N/A")
                    )
                    if has_row_cnExData
                    else "N/A"
                ),
                (
                    (
                        row_cnExData.winningTime
                        or (
                            row_cnExData.winningTime
                            if row_cnExData.HasField("winningTime")
                            else (
                                (
                                    row_sgExData.winningTime
                                    or (
                                        row_sgExData.winningTime
                                        if row_sgExData.HasField("winningTime")
                                        else (
                                            (
                                                row_myExData.winningTime
                                                or (
                                                    row_myExData.winningTime
                                                    if row_myExData.HasField("winningTime")
                                                    else "N/A"
                                                )
                                            )
                                            if has_row_myExData
                                            else "N/A"
                                        )
                                    )
                                )
                                if has_row_sgExData
                                else (
                                    (
                                        row_myExData.winningTime
                                        or (row_myExData.winningTime if row_myExData.HasField("winningTime") else "N/A")
                                    )
                                    if has_row_myExData
                                    else "N/A"
                                )
                            )
                        )
                    )
                    if has_row_cnExData
                    else (
                        (
                            row_sgExData.winningTime
                            or (
                                row_sgExData.winningTime
                                if row_sgExData.HasField("winningTime")
                                else (
                                    (
                                        row_myExData.winningTime
                                        or (row_myExData.winningTime if row_myExData.HasField("winningTime") else "N/A")
                                    )
                                    if has_row_myExData
                                    else "N/A"
                                )
                            )
                        )
                        if has_row_sgExData
                        else (
                            (
                                row_myExData.winningTime
                                or (row_myExData.winningTime if row_myExData.HasField("winningTime") else "N/A")
                            )
                            if has_row_myExData
                            else "N/A"
                        )
                    )
                ),
                (
                    (
                        row_cnExData.winningTimestamp
                        or (
                            row_cnExData.winningTimestamp
                            if row_cnExData.HasField("winningTimestamp")
                            else (
                                (
                                    row_sgExData.winningTimestamp
                                    or (
                                        row_sgExData.winningTimestamp
                                        if row_sgExData.HasField("winningTimestamp")
                                        else (
                                            (
                                                row_myExData.winningTimestamp
                                                or (
                                                    row_myExData.winningTimestamp
                                                    if row_myExData.HasField("winningTimestamp")
                                                    else "N/A"
                                                )
                                            )
                                            if has_row_myExData
                                            else "N/A"
                                        )
                                    )
                                )
                                if has_row_sgExData
                                else (
                                    (
                                        row_myExData.winningTimestamp
                                        or (
                                            row_myExData.winningTimestamp
                                            if row_myExData.HasField("winningTimestamp")
                                            else "N/A"
                                        )
                                    )
                                    if has_row_myExData
                                    else "N/A"
                                )
                            )
                        )
                    )
                    if has_row_cnExData
                    else (
                        (
                            row_sgExData.winningTimestamp
                            or (
                                row_sgExData.winningTimestamp
                                if row_sgExData.HasField("winningTimestamp")
                                else (
                                    (
                                        row_myExData.winningTimestamp
                                        or (
                                            row_myExData.winningTimestamp
                                            if row_myExData.HasField("winningTimestamp")
                                            else "N/A"
                                        )
                                    )
                                    if has_row_myExData
                                    else "N/A"
                                )
                            )
                        )
                        if has_row_sgExData
                        else (
                            (
                                row_myExData.winningTimestamp
                                or (
                                    row_myExData.winningTimestamp
                                    if row_myExData.HasField("winningTimestamp")
                                    else "N/A"
                                )
                            )
                            if has_row_myExData
                            else "N/A"
                        )
                    )
                ),
                (row_cnExData.isHasWon if has_row_cnExData else "N/A"),
                winning_numbers(row),
                (
                    row_hkExData.ipoPriceMin
                    if has_row_hkExData
                    else (
                        row_usExData.ipoPriceMin
                        if has_row_usExData
                        else (
                            row_sgExData.ipoPriceMin
                            if has_row_sgExData
                            else (row_jpExData.ipoPriceMin if has_row_jpExData else "N/A")
                        )
                    )
                ),
                (
                    row_hkExData.ipoPriceMax
                    if has_row_hkExData
                    else (
                        row_usExData.ipoPriceMax
                        if has_row_usExData
                        else (
                            row_sgExData.ipoPriceMax
                            if has_row_sgExData
                            else (row_jpExData.ipoPriceMax if has_row_jpExData else "N/A")
                        )
                    )
                ),
                (row_hkExData.listPrice if has_row_hkExData else "N/A"),
                (row_hkExData.lotSize if has_row_hkExData else "N/A"),
                (row_hkExData.entrancePrice if has_row_hkExData else "N/A"),
                (row_hkExData.isSubscribeStatus if has_row_hkExData else "N/A"),
                (
                    (
                        row_hkExData.applyEndTime
                        or (
                            row_hkExData.applyEndTime
                            if row_hkExData.HasField("applyEndTime")
                            else (
                                (
                                    row_sgExData.applyEndTime
                                    or (
                                        row_sgExData.applyEndTime
                                        if row_sgExData.HasField("applyEndTime")
                                        else (
                                            (
                                                row_myExData.applyEndTime
                                                or (
                                                    row_myExData.applyEndTime
                                                    if row_myExData.HasField("applyEndTime")
                                                    else "N/A"
                                                )
                                            )
                                            if has_row_myExData
                                            else "N/A"
                                        )
                                    )
                                )
                                if has_row_sgExData
                                else (
                                    (
                                        row_myExData.applyEndTime
                                        or (
                                            row_myExData.applyEndTime
                                            if row_myExData.HasField("applyEndTime")
                                            else "N/A"
                                        )
                                    )
                                    if has_row_myExData
                                    else "N/A"
                                )
                            )
                        )
                    )
                    if has_row_hkExData
                    else (
                        (
                            row_sgExData.applyEndTime
                            or (
                                row_sgExData.applyEndTime
                                if row_sgExData.HasField("applyEndTime")
                                else (
                                    (
                                        row_myExData.applyEndTime
                                        or (
                                            row_myExData.applyEndTime
                                            if row_myExData.HasField("applyEndTime")
                                            else "N/A"
                                        )
                                    )
                                    if has_row_myExData
                                    else "N/A"
                                )
                            )
                        )
                        if has_row_sgExData
                        else (
                            (
                                row_myExData.applyEndTime
                                or (row_myExData.applyEndTime if row_myExData.HasField("applyEndTime") else "N/A")
                            )
                            if has_row_myExData
                            else "N/A"
                        )
                    )
                ),
                (
                    (
                        row_hkExData.applyEndTimestamp
                        or (
                            row_hkExData.applyEndTimestamp
                            if row_hkExData.HasField("applyEndTimestamp")
                            else (
                                (
                                    row_sgExData.applyEndTimestamp
                                    or (
                                        row_sgExData.applyEndTimestamp
                                        if row_sgExData.HasField("applyEndTimestamp")
                                        else (
                                            (
                                                row_myExData.applyEndTimestamp
                                                or (
                                                    row_myExData.applyEndTimestamp
                                                    if row_myExData.HasField("applyEndTimestamp")
                                                    else "N/A"
                                                )
                                            )
                                            if has_row_myExData
                                            else "N/A"
                                        )
                                    )
                                )
                                if has_row_sgExData
                                else (
                                    (
                                        row_myExData.applyEndTimestamp
                                        or (
                                            row_myExData.applyEndTimestamp
                                            if row_myExData.HasField("applyEndTimestamp")
                                            else "N/A"
                                        )
                                    )
                                    if has_row_myExData
                                    else "N/A"
                                )
                            )
                        )
                    )
                    if has_row_hkExData
                    else (
                        (
                            row_sgExData.applyEndTimestamp
                            or (
                                row_sgExData.applyEndTimestamp
                                if row_sgExData.HasField("applyEndTimestamp")
                                else (
                                    (
                                        row_myExData.applyEndTimestamp
                                        or (
                                            row_myExData.applyEndTimestamp
                                            if row_myExData.HasField("applyEndTimestamp")
                                            else "N/A"
                                        )
                                    )
                                    if has_row_myExData
                                    else "N/A"
                                )
                            )
                        )
                        if has_row_sgExData
                        else (
                            (
                                row_myExData.applyEndTimestamp
                                or (
                                    row_myExData.applyEndTimestamp
                                    if row_myExData.HasField("applyEndTimestamp")
                                    else "N/A"
                                )
                            )
                            if has_row_myExData
                            else "N/A"
                        )
                    )
                ),
                (
                    (
                        row_sgExData.applyStartTime
                        or (
                            row_sgExData.applyStartTime
                            if row_sgExData.HasField("applyStartTime")
                            else (
                                (
                                    row_myExData.applyStartTime
                                    or (
                                        row_myExData.applyStartTime
                                        if row_myExData.HasField("applyStartTime")
                                        else "N/A"
                                    )
                                )
                                if has_row_myExData
                                else "N/A"
                            )
                        )
                    )
                    if has_row_sgExData
                    else (
                        (
                            row_myExData.applyStartTime
                            or (row_myExData.applyStartTime if row_myExData.HasField("applyStartTime") else "N/A")
                        )
                        if has_row_myExData
                        else "N/A"
                    )
                ),
                (
                    (
                        row_sgExData.applyStartTimestamp
                        or (
                            row_sgExData.applyStartTimestamp
                            if row_sgExData.HasField("applyStartTimestamp")
                            else (
                                (
                                    row_myExData.applyStartTimestamp
                                    or (
                                        row_myExData.applyStartTimestamp
                                        if row_myExData.HasField("applyStartTimestamp")
                                        else "N/A"
                                    )
                                )
                                if has_row_myExData
                                else "N/A"
                            )
                        )
                    )
                    if has_row_sgExData
                    else (
                        (
                            row_myExData.applyStartTimestamp
                            or (
                                row_myExData.applyStartTimestamp
                                if row_myExData.HasField("applyStartTimestamp")
                                else "N/A"
                            )
                        )
                        if has_row_myExData
                        else "N/A"
                    )
                ),
                (row_myExData.offerPrice if has_row_myExData else "N/A"),
            )
            for row in s2c.ipoList[:]
            for row_basic in [row.basic]
            for has_row_basic in [row.HasField("basic")]
            for row_cnExData in [row.cnExData]
            for has_row_cnExData in [row.HasField("cnExData")]
            for row_hkExData in [row.hkExData]
            for has_row_hkExData in [row.HasField("hkExData")]
            for row_jpExData in [row.jpExData]
            for has_row_jpExData in [row.HasField("jpExData")]
            for row_myExData in [row.myExData]
            for has_row_myExData in [row.HasField("myExData")]
            for row_sgExData in [row.sgExData]
            for has_row_sgExData in [row.HasField("sgExData")]
            for row_usExData in [row.usExData]
            for has_row_usExData in [row.HasField("usExData")]
        ]
    )


GET_HOLDING_CHANGE_LIST_TABLE = Layout(
    ("holder_name", Kind.TEXT),
    ("holding_qty", Kind.FLOAT),
    ("holding_ratio", Kind.FLOAT),
    ("change_qty", Kind.FLOAT),
    ("change_ratio", Kind.FLOAT),
    ("time", Kind.TEXT),
)


def read_get_holding_change_list(s2c: Qot_GetHoldingChangeList_pb2.S2C) -> Any:
    """Reads Qot_GetHoldingChangeList."""
    return GET_HOLDING_CHANGE_LIST_TABLE.frame(
        [
            (
                row.holderName,
                row.holdingQty,
                row.holdingRatio,
                row.changeQty,
                row.changeRatio,
                row.time,
            )
            for row in s2c.holdingChangeList[:]
        ]
    )


GET_SEARCH_QUOTE_TABLE = Layout(
    ("market", Kind.TEXT),
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("sec_type", Kind.TEXT),
    ("is_watched", Kind.OBJECT),
)


def read_get_search_quote(s2c: Qot_GetSearchQuote_pb2.S2C) -> Any:
    """Reads Qot_GetSearchQuote."""
    return GET_SEARCH_QUOTE_TABLE.frame(
        [
            (
                (Market.to_string2(row.market) if row.HasField("market") else "N/A"),
                (row.code or (row.code if row.HasField("code") else "N/A")),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                (SecurityType.to_string2(row.sec_type) if row.HasField("sec_type") else "N/A"),
                (row.is_watched or (row.is_watched if row.HasField("is_watched") else "N/A")),
            )
            for row in s2c.search_quote_list[:]
        ]
    )


GET_SEARCH_NEWS_TABLE = Layout(
    ("title", Kind.TEXT),
    ("news_sub_type", Kind.TEXT),
    ("source", Kind.TEXT),
    ("publish_time", Kind.TEXT),
    ("view_count", Kind.OBJECT),
    ("related_securities", Kind.OBJECT),
    ("url", Kind.TEXT),
)


def read_get_search_news(s2c: Qot_GetSearchNews_pb2.S2C) -> Any:
    """Reads Qot_GetSearchNews."""
    return GET_SEARCH_NEWS_TABLE.frame(
        [
            (
                (row.title or (row.title if row.HasField("title") else "N/A")),
                (NewsSubType.to_string2(row.news_sub_type) if row.HasField("news_sub_type") else "N/A"),
                (row.source or (row.source if row.HasField("source") else "N/A")),
                (row.publish_time or (row.publish_time if row.HasField("publish_time") else "N/A")),
                (row.view_count or (row.view_count if row.HasField("view_count") else "N/A")),
                row.related_securities[:],
                (row.url or (row.url if row.HasField("url") else "N/A")),
            )
            for row in s2c.search_news_list[:]
        ]
    )


GET_COMPANY_PROFILE_TABLE = Layout(("name", Kind.OBJECT), ("value", Kind.OBJECT), ("field_type", Kind.OBJECT))


def read_get_company_profile(s2c: Qot_GetCompanyProfile_pb2.S2C) -> Any:
    """Reads Qot_GetCompanyProfile."""
    return GET_COMPANY_PROFILE_TABLE.frame(
        [
            (
                (row.name or (row.name if row.HasField("name") else nan)),
                (row.value or (row.value if row.HasField("value") else nan)),
                (row.fieldType if row.HasField("fieldType") else nan),
            )
            for row in s2c.itemList[:]
        ]
    )


GET_COMPANY_EXECUTIVES_TABLE = Layout(
    ("display_leader_name", Kind.OBJECT),
    ("leader_name", Kind.OBJECT),
    ("position_name", Kind.OBJECT),
    ("begin_date", Kind.OBJECT),
    ("begin_date_str", Kind.OBJECT),
    ("issue_date", Kind.OBJECT),
    ("issue_date_str", Kind.OBJECT),
    ("leader_gender", Kind.OBJECT),
    ("leader_age", Kind.OBJECT),
    ("highest_education", Kind.OBJECT),
    ("annual_salary", Kind.OBJECT),
)


def read_get_company_executives(s2c: Qot_GetCompanyExecutives_pb2.S2C) -> Any:
    """Reads Qot_GetCompanyExecutives."""
    return GET_COMPANY_EXECUTIVES_TABLE.frame(
        [
            (
                (row.displayLeaderName or (row.displayLeaderName if row.HasField("displayLeaderName") else nan)),
                (row.leaderName or (row.leaderName if row.HasField("leaderName") else nan)),
                (row.positionName or (row.positionName if row.HasField("positionName") else nan)),
                (row.beginDate or (row.beginDate if row.HasField("beginDate") else nan)),
                (row.beginDateStr or (row.beginDateStr if row.HasField("beginDateStr") else nan)),
                (row.issueDate or (row.issueDate if row.HasField("issueDate") else nan)),
                (row.issueDateStr or (row.issueDateStr if row.HasField("issueDateStr") else nan)),
                (row.leaderGender or (row.leaderGender if row.HasField("leaderGender") else nan)),
                (row.leaderAge or (row.leaderAge if row.HasField("leaderAge") else nan)),
                (row.highestEducation or (row.highestEducation if row.HasField("highestEducation") else nan)),
                (row.annualSalary or (row.annualSalary if row.HasField("annualSalary") else nan)),
            )
            for row in s2c.directorList[:]
        ]
    )


def read_get_company_executive_background(s2c: Qot_GetCompanyExecutiveBackground_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetCompanyExecutiveBackground."""
    return {
        "brief_background": (s2c.briefBackground or (s2c.briefBackground if s2c.HasField("briefBackground") else ""))
    }


def read_get_company_operational_efficiency(s2c: Qot_GetCompanyOperationalEfficiency_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetCompanyOperationalEfficiency."""
    return {
        "item_list": [
            {
                **({"fiscal_year": row.fiscalYear} if row.HasField("fiscalYear") else {}),
                **({"financial_type": row.financialType} if row.HasField("financialType") else {}),
                **({"period_text": row.periodText} if row.HasField("periodText") else {}),
                **({"end_date": row.endDate} if row.HasField("endDate") else {}),
                **({"end_date_str": row.endDateStr} if row.HasField("endDateStr") else {}),
                **({"employee_num": row.employeeNum} if row.HasField("employeeNum") else {}),
                **({"employee_num_yoy": row.employeeNumYoy} if row.HasField("employeeNumYoy") else {}),
                **({"income_per_capita": row.incomePerCapita} if row.HasField("incomePerCapita") else {}),
                **({"income_per_capita_yoy": row.incomePerCapitaYoy} if row.HasField("incomePerCapitaYoy") else {}),
                **({"profit_per_capita": row.profitPerCapita} if row.HasField("profitPerCapita") else {}),
                **({"profit_per_capita_yoy": row.profitPerCapitaYoy} if row.HasField("profitPerCapitaYoy") else {}),
                **({"net_profit_per_capita": row.netProfitPerCapita} if row.HasField("netProfitPerCapita") else {}),
                **(
                    {"net_profit_per_capita_yoy": row.netProfitPerCapitaYoy}
                    if row.HasField("netProfitPerCapitaYoy")
                    else {}
                ),
            }
            for row in s2c.itemList[:]
        ],
        "next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),
        "currency_code": (s2c.currencyCode or (s2c.currencyCode if s2c.HasField("currencyCode") else "")),
    }


def read_get_financials_revenue_breakdown(s2c: Qot_GetFinancialsRevenueBreakdown_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetFinancialsRevenueBreakdown."""
    return {
        "period": (s2c.period or (s2c.period if s2c.HasField("period") else "")),
        "currency_code": (s2c.currencyCode or (s2c.currencyCode if s2c.HasField("currencyCode") else "")),
        "breakdown_list": [
            {
                "type": (RevenueBreakdownType.to_string2(row.type) if row.HasField("type") else "None"),
                "item_list": [
                    {
                        **({"name": row1.name} if row1.HasField("name") else {}),
                        **({"main_oper_income": row1.mainOperIncome} if row1.HasField("mainOperIncome") else {}),
                        **({"ratio": row1.ratio} if row1.HasField("ratio") else {}),
                    }
                    for row1 in row.itemList[:]
                ],
            }
            for row in s2c.breakdownList[:]
        ],
        "screen_date_list": [
            {
                "date": (row.date or (row.date if row.HasField("date") else 0)),
                "period_text": (row.periodText or (row.periodText if row.HasField("periodText") else "")),
                "financial_type": (F10Type.to_string2(row.financialType) if row.HasField("financialType") else "None"),
            }
            for row in s2c.screenDateList[:]
        ],
    }


def read_get_corporate_actions_dividends(s2c: Qot_GetCorporateActionsDividends_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetCorporateActionsDividends."""
    return {
        "dividend_list": [
            {
                **({"pub_date": row.pubDate} if row.HasField("pubDate") else {}),
                **({"statement": row.statement} if row.HasField("statement") else {}),
                **({"process": row.process} if row.HasField("process") else {}),
                **({"record_date": row.recordDate} if row.HasField("recordDate") else {}),
                **({"ex_date": row.exDate} if row.HasField("exDate") else {}),
                **({"dividend_payable_date": row.dividendPayableDate} if row.HasField("dividendPayableDate") else {}),
                **({"fiscal_year": row.fiscalYear} if row.HasField("fiscalYear") else {}),
            }
            for row in s2c.dividendList[:]
        ]
    }


GET_CORPORATE_ACTIONS_BUYBACKS_TABLE = Layout(
    ("publ_date", Kind.OBJECT),
    ("publ_date_str", Kind.OBJECT),
    ("end_date", Kind.OBJECT),
    ("end_date_str", Kind.OBJECT),
    ("buy_back_money", Kind.FLOAT),
    ("buy_back_sum", Kind.OBJECT),
    ("percentage", Kind.FLOAT),
    ("high_price", Kind.FLOAT),
    ("low_price", Kind.FLOAT),
    ("cumulative_sum", Kind.OBJECT),
    ("cumulative_percentage", Kind.FLOAT),
    ("share_type", Kind.OBJECT),
)
GET_CORPORATE_ACTIONS_BUYBACKS_TABLE2 = Layout(
    ("change_reg_date", Kind.OBJECT),
    ("change_reg_date_str", Kind.OBJECT),
    ("change_date", Kind.OBJECT),
    ("change_date_str", Kind.OBJECT),
    ("event_proce_desc", Kind.OBJECT),
    ("advance_date", Kind.OBJECT),
    ("advance_date_str", Kind.OBJECT),
    ("meet_pass_date", Kind.OBJECT),
    ("meet_pass_date_str", Kind.OBJECT),
    ("start_date", Kind.OBJECT),
    ("start_date_str", Kind.OBJECT),
    ("end_date", Kind.OBJECT),
    ("end_date_str", Kind.OBJECT),
    ("pay_date", Kind.OBJECT),
    ("pay_date_str", Kind.OBJECT),
    ("seller", Kind.OBJECT),
    ("buy_back_mode", Kind.OBJECT),
    ("share_type", Kind.OBJECT),
    ("buy_back_sum", Kind.OBJECT),
    ("buy_back_money", Kind.FLOAT),
    ("percentage", Kind.FLOAT),
    ("value_floor", Kind.FLOAT),
    ("value_ceiling", Kind.FLOAT),
    ("price_floor", Kind.FLOAT),
    ("price_ceiling", Kind.FLOAT),
    ("volume_floor", Kind.FLOAT),
    ("volume_ceiling", Kind.FLOAT),
)


def read_get_corporate_actions_buybacks(s2c: Qot_GetCorporateActionsBuybacks_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetCorporateActionsBuybacks."""
    return {
        "next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),
        "hk_buy_back_list": GET_CORPORATE_ACTIONS_BUYBACKS_TABLE.frame(
            [
                (
                    (row.publDate or (row.publDate if row.HasField("publDate") else nan)),
                    (row.publDateStr or (row.publDateStr if row.HasField("publDateStr") else nan)),
                    (row.endDate or (row.endDate if row.HasField("endDate") else nan)),
                    (row.endDateStr or (row.endDateStr if row.HasField("endDateStr") else nan)),
                    (row.buyBackMoney or (row.buyBackMoney if row.HasField("buyBackMoney") else nan)),
                    (row.buyBackSum or (row.buyBackSum if row.HasField("buyBackSum") else nan)),
                    (row.percentage or (row.percentage if row.HasField("percentage") else nan)),
                    (row.highPrice or (row.highPrice if row.HasField("highPrice") else nan)),
                    (row.lowPrice or (row.lowPrice if row.HasField("lowPrice") else nan)),
                    (row.cumulativeSum or (row.cumulativeSum if row.HasField("cumulativeSum") else nan)),
                    (
                        row.cumulativePercentage
                        or (row.cumulativePercentage if row.HasField("cumulativePercentage") else nan)
                    ),
                    (row.shareType or (row.shareType if row.HasField("shareType") else nan)),
                )
                for row in s2c.hkBuyBackList[:]
            ]
        ),
        "a_buy_back_list": GET_CORPORATE_ACTIONS_BUYBACKS_TABLE2.frame(
            [
                (
                    (row.changeRegDate or (row.changeRegDate if row.HasField("changeRegDate") else nan)),
                    (row.changeRegDateStr or (row.changeRegDateStr if row.HasField("changeRegDateStr") else nan)),
                    (row.changeDate or (row.changeDate if row.HasField("changeDate") else nan)),
                    (row.changeDateStr or (row.changeDateStr if row.HasField("changeDateStr") else nan)),
                    (row.eventProceDesc or (row.eventProceDesc if row.HasField("eventProceDesc") else nan)),
                    (row.advanceDate or (row.advanceDate if row.HasField("advanceDate") else nan)),
                    (row.advanceDateStr or (row.advanceDateStr if row.HasField("advanceDateStr") else nan)),
                    (row.meetPassDate or (row.meetPassDate if row.HasField("meetPassDate") else nan)),
                    (row.meetPassDateStr or (row.meetPassDateStr if row.HasField("meetPassDateStr") else nan)),
                    (row.startDate or (row.startDate if row.HasField("startDate") else nan)),
                    (row.startDateStr or (row.startDateStr if row.HasField("startDateStr") else nan)),
                    (row.endDate or (row.endDate if row.HasField("endDate") else nan)),
                    (row.endDateStr or (row.endDateStr if row.HasField("endDateStr") else nan)),
                    (row.payDate or (row.payDate if row.HasField("payDate") else nan)),
                    (row.payDateStr or (row.payDateStr if row.HasField("payDateStr") else nan)),
                    (row.seller or (row.seller if row.HasField("seller") else nan)),
                    (row.buyBackMode or (row.buyBackMode if row.HasField("buyBackMode") else nan)),
                    (row.shareType or (row.shareType if row.HasField("shareType") else nan)),
                    (row.buyBackSum or (row.buyBackSum if row.HasField("buyBackSum") else nan)),
                    (row.buyBackMoney or (row.buyBackMoney if row.HasField("buyBackMoney") else nan)),
                    (row.percentage or (row.percentage if row.HasField("percentage") else nan)),
                    (row.valueFloor or (row.valueFloor if row.HasField("valueFloor") else nan)),
                    (row.valueCeiling or (row.valueCeiling if row.HasField("valueCeiling") else nan)),
                    (row.priceFloor or (row.priceFloor if row.HasField("priceFloor") else nan)),
                    (row.priceCeiling or (row.priceCeiling if row.HasField("priceCeiling") else nan)),
                    (row.volumeFloor or (row.volumeFloor if row.HasField("volumeFloor") else nan)),
                    (row.volumeCeiling or (row.volumeCeiling if row.HasField("volumeCeiling") else nan)),
                )
                for row in s2c.aBuyBackList[:]
            ]
        ),
    }


def read_get_corporate_actions_stock_splits(s2c: Qot_GetCorporateActionsStockSplits_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetCorporateActionsStockSplits."""
    return {
        "next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),
        "split_list": [
            {
                **({"dir_deci_pub_date": row.dirDeciPubDate} if row.HasField("dirDeciPubDate") else {}),
                **({"dir_deci_pub_date_str": row.dirDeciPubDateStr} if row.HasField("dirDeciPubDateStr") else {}),
                **({"reform_type": row.reformType} if row.HasField("reformType") else {}),
                **({"rate": row.rate} if row.HasField("rate") else {}),
                **({"ex_date": row.exDate} if row.HasField("exDate") else {}),
                **({"ex_date_str": row.exDateStr} if row.HasField("exDateStr") else {}),
                **({"sm_deci_date": row.smDeciDate} if row.HasField("smDeciDate") else {}),
                **({"sm_deci_date_str": row.smDeciDateStr} if row.HasField("smDeciDateStr") else {}),
                **({"temp_trade_begin_date": row.tempTradeBeginDate} if row.HasField("tempTradeBeginDate") else {}),
                **(
                    {"temp_trade_begin_date_str": row.tempTradeBeginDateStr}
                    if row.HasField("tempTradeBeginDateStr")
                    else {}
                ),
                **({"simul_trade_begin_date": row.simulTradeBeginDate} if row.HasField("simulTradeBeginDate") else {}),
                **(
                    {"simul_trade_begin_date_str": row.simulTradeBeginDateStr}
                    if row.HasField("simulTradeBeginDateStr")
                    else {}
                ),
                **({"simul_trade_end_date": row.simulTradeEndDate} if row.HasField("simulTradeEndDate") else {}),
                **(
                    {"simul_trade_end_date_str": row.simulTradeEndDateStr}
                    if row.HasField("simulTradeEndDateStr")
                    else {}
                ),
                **({"event_status": row.eventStatus} if row.HasField("eventStatus") else {}),
                **({"new_par_value": row.newParValue} if row.HasField("newParValue") else {}),
                **({"temp_share_code": row.tempShareCode} if row.HasField("tempShareCode") else {}),
                **({"temp_share_abbr_name": row.tempShareAbbrName} if row.HasField("tempShareAbbrName") else {}),
                **({"new_trade_unit": row.newTradeUnit} if row.HasField("newTradeUnit") else {}),
                **({"shares_after_effect": row.sharesAfterEffect} if row.HasField("sharesAfterEffect") else {}),
            }
            for row in s2c.splitItemList[:]
        ],
    }


def read_get_research_analyst_consensus(s2c: Qot_GetResearchAnalystConsensus_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetResearchAnalystConsensus."""
    return {
        **({"highest": s2c.highest} if s2c.HasField("highest") else {}),
        **({"average": s2c.average} if s2c.HasField("average") else {}),
        **({"lowest": s2c.lowest} if s2c.HasField("lowest") else {}),
        **({"rating": ResearchRatingType.to_string2(s2c.rating)} if s2c.HasField("rating") else {}),
        **({"total": s2c.total} if s2c.HasField("total") else {}),
        **({"update_time": s2c.updateTime} if s2c.HasField("updateTime") else {}),
        **({"update_time_str": s2c.updateTimeStr} if s2c.HasField("updateTimeStr") else {}),
        **({"buy": s2c.buy} if s2c.HasField("buy") else {}),
        **({"hold": s2c.hold} if s2c.HasField("hold") else {}),
        **({"sell": s2c.sell} if s2c.HasField("sell") else {}),
        **({"strong_buy": s2c.strongBuy} if s2c.HasField("strongBuy") else {}),
        **({"underperform": s2c.underperform} if s2c.HasField("underperform") else {}),
    }


def read_get_research_rating_summary(s2c: Qot_GetResearchRatingSummary_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetResearchRatingSummary."""
    return {
        "next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),
        **(
            {
                "inst_rating_summary_list": [
                    {
                        **(
                            {
                                "institution_info": {
                                    **(
                                        {"institution_uid": row.institutionInfo.institutionUid}
                                        if row.institutionInfo.HasField("institutionUid")
                                        else {}
                                    ),
                                    **(
                                        {"institution_picture_url": row.institutionInfo.institutionPictureUrl}
                                        if row.institutionInfo.HasField("institutionPictureUrl")
                                        else {}
                                    ),
                                    **(
                                        {"institution_name": row.institutionInfo.institutionName}
                                        if row.institutionInfo.HasField("institutionName")
                                        else {}
                                    ),
                                    **(
                                        {"update_time": row.institutionInfo.updateTime}
                                        if row.institutionInfo.HasField("updateTime")
                                        else {}
                                    ),
                                    **(
                                        {"update_time_str": row.institutionInfo.updateTimeStr}
                                        if row.institutionInfo.HasField("updateTimeStr")
                                        else {}
                                    ),
                                    **(
                                        {"institution_source_name": row.institutionInfo.institutionSourceName}
                                        if row.institutionInfo.HasField("institutionSourceName")
                                        else {}
                                    ),
                                    **(
                                        {"institution_en_name": row.institutionInfo.institutionEnName}
                                        if row.institutionInfo.HasField("institutionEnName")
                                        else {}
                                    ),
                                }
                            }
                            if row.HasField("institutionInfo")
                            else {}
                        ),
                        **(
                            {
                                "rating_item_list": [
                                    {
                                        **({"analyst_uid": row1.analystUid} if row1.HasField("analystUid") else {}),
                                        **(
                                            {"institution_uid": row1.institutionUid}
                                            if row1.HasField("institutionUid")
                                            else {}
                                        ),
                                        **(
                                            {"recommendation_date": row1.recommendationDate}
                                            if row1.HasField("recommendationDate")
                                            else {}
                                        ),
                                        **(
                                            {"recommendation_date_str": row1.recommendationDateStr}
                                            if row1.HasField("recommendationDateStr")
                                            else {}
                                        ),
                                        **({"rating_url": row1.ratingUrl} if row1.HasField("ratingUrl") else {}),
                                        **({"update_time": row1.updateTime} if row1.HasField("updateTime") else {}),
                                        **(
                                            {"update_time_str": row1.updateTimeStr}
                                            if row1.HasField("updateTimeStr")
                                            else {}
                                        ),
                                        **(
                                            {"rating": ResearchRatingType.to_string2(row1.rating)}
                                            if row1.HasField("rating")
                                            else {}
                                        ),
                                        **({"target_price": row1.targetPrice} if row1.HasField("targetPrice") else {}),
                                    }
                                    for row1 in row.ratingItemList[:]
                                ]
                            }
                            if row.ratingItemList
                            else {}
                        ),
                    }
                    for row in s2c.instRatingSummaryList[:]
                ]
            }
            if s2c.instRatingSummaryList
            else {}
        ),
        **(
            {
                "analyst_rating_summary_list": [
                    {
                        **(
                            {
                                "analyst_info": {
                                    **(
                                        {"analyst_uid": row.analystInfo.analystUid}
                                        if row.analystInfo.HasField("analystUid")
                                        else {}
                                    ),
                                    **(
                                        {"analyst_name": row.analystInfo.analystName}
                                        if row.analystInfo.HasField("analystName")
                                        else {}
                                    ),
                                    **(
                                        {"analyst_picture_url": row.analystInfo.analystPictureUrl}
                                        if row.analystInfo.HasField("analystPictureUrl")
                                        else {}
                                    ),
                                    **(
                                        {"num_of_stars": row.analystInfo.numOfStars}
                                        if row.analystInfo.HasField("numOfStars")
                                        else {}
                                    ),
                                    **(
                                        {"success_rate": row.analystInfo.successRate}
                                        if row.analystInfo.HasField("successRate")
                                        else {}
                                    ),
                                    **(
                                        {"excess_return": row.analystInfo.excessReturn}
                                        if row.analystInfo.HasField("excessReturn")
                                        else {}
                                    ),
                                    **(
                                        {"stock_success_rate": row.analystInfo.stockSuccessRate}
                                        if row.analystInfo.HasField("stockSuccessRate")
                                        else {}
                                    ),
                                    **(
                                        {"stock_avg_return": row.analystInfo.stockAvgReturn}
                                        if row.analystInfo.HasField("stockAvgReturn")
                                        else {}
                                    ),
                                    **(
                                        {"update_time": row.analystInfo.updateTime}
                                        if row.analystInfo.HasField("updateTime")
                                        else {}
                                    ),
                                    **(
                                        {"update_time_str": row.analystInfo.updateTimeStr}
                                        if row.analystInfo.HasField("updateTimeStr")
                                        else {}
                                    ),
                                    **(
                                        {
                                            "institution_info": {
                                                **(
                                                    {"institution_uid": row.analystInfo.institutionInfo.institutionUid}
                                                    if row.analystInfo.institutionInfo.HasField("institutionUid")
                                                    else {}
                                                ),
                                                **(
                                                    {
                                                        "institution_picture_url": row.analystInfo.institutionInfo.institutionPictureUrl
                                                    }
                                                    if row.analystInfo.institutionInfo.HasField("institutionPictureUrl")
                                                    else {}
                                                ),
                                                **(
                                                    {
                                                        "institution_name": row.analystInfo.institutionInfo.institutionName
                                                    }
                                                    if row.analystInfo.institutionInfo.HasField("institutionName")
                                                    else {}
                                                ),
                                                **(
                                                    {"update_time": row.analystInfo.institutionInfo.updateTime}
                                                    if row.analystInfo.institutionInfo.HasField("updateTime")
                                                    else {}
                                                ),
                                                **(
                                                    {"update_time_str": row.analystInfo.institutionInfo.updateTimeStr}
                                                    if row.analystInfo.institutionInfo.HasField("updateTimeStr")
                                                    else {}
                                                ),
                                                **(
                                                    {
                                                        "institution_source_name": row.analystInfo.institutionInfo.institutionSourceName
                                                    }
                                                    if row.analystInfo.institutionInfo.HasField("institutionSourceName")
                                                    else {}
                                                ),
                                                **(
                                                    {
                                                        "institution_en_name": row.analystInfo.institutionInfo.institutionEnName
                                                    }
                                                    if row.analystInfo.institutionInfo.HasField("institutionEnName")
                                                    else {}
                                                ),
                                            }
                                        }
                                        if row.analystInfo.HasField("institutionInfo")
                                        else {}
                                    ),
                                }
                            }
                            if row.HasField("analystInfo")
                            else {}
                        ),
                        **(
                            {
                                "rating_item_list": [
                                    {
                                        **({"analyst_uid": row1.analystUid} if row1.HasField("analystUid") else {}),
                                        **(
                                            {"institution_uid": row1.institutionUid}
                                            if row1.HasField("institutionUid")
                                            else {}
                                        ),
                                        **(
                                            {"recommendation_date": row1.recommendationDate}
                                            if row1.HasField("recommendationDate")
                                            else {}
                                        ),
                                        **(
                                            {"recommendation_date_str": row1.recommendationDateStr}
                                            if row1.HasField("recommendationDateStr")
                                            else {}
                                        ),
                                        **({"rating_url": row1.ratingUrl} if row1.HasField("ratingUrl") else {}),
                                        **({"update_time": row1.updateTime} if row1.HasField("updateTime") else {}),
                                        **(
                                            {"update_time_str": row1.updateTimeStr}
                                            if row1.HasField("updateTimeStr")
                                            else {}
                                        ),
                                        **(
                                            {"rating": ResearchRatingType.to_string2(row1.rating)}
                                            if row1.HasField("rating")
                                            else {}
                                        ),
                                        **({"target_price": row1.targetPrice} if row1.HasField("targetPrice") else {}),
                                    }
                                    for row1 in row.ratingItemList[:]
                                ]
                            }
                            if row.ratingItemList
                            else {}
                        ),
                    }
                    for row in s2c.analystRatingSummaryList[:]
                ]
            }
            if s2c.analystRatingSummaryList
            else {}
        ),
        **(
            {
                "inst_rating_detail": {
                    **(
                        {
                            "institution_info": {
                                **(
                                    {"institution_uid": s2c.instRatingDetail.institutionInfo.institutionUid}
                                    if s2c.instRatingDetail.institutionInfo.HasField("institutionUid")
                                    else {}
                                ),
                                **(
                                    {
                                        "institution_picture_url": s2c.instRatingDetail.institutionInfo.institutionPictureUrl
                                    }
                                    if s2c.instRatingDetail.institutionInfo.HasField("institutionPictureUrl")
                                    else {}
                                ),
                                **(
                                    {"institution_name": s2c.instRatingDetail.institutionInfo.institutionName}
                                    if s2c.instRatingDetail.institutionInfo.HasField("institutionName")
                                    else {}
                                ),
                                **(
                                    {"update_time": s2c.instRatingDetail.institutionInfo.updateTime}
                                    if s2c.instRatingDetail.institutionInfo.HasField("updateTime")
                                    else {}
                                ),
                                **(
                                    {"update_time_str": s2c.instRatingDetail.institutionInfo.updateTimeStr}
                                    if s2c.instRatingDetail.institutionInfo.HasField("updateTimeStr")
                                    else {}
                                ),
                                **(
                                    {
                                        "institution_source_name": s2c.instRatingDetail.institutionInfo.institutionSourceName
                                    }
                                    if s2c.instRatingDetail.institutionInfo.HasField("institutionSourceName")
                                    else {}
                                ),
                                **(
                                    {"institution_en_name": s2c.instRatingDetail.institutionInfo.institutionEnName}
                                    if s2c.instRatingDetail.institutionInfo.HasField("institutionEnName")
                                    else {}
                                ),
                            }
                        }
                        if s2c.instRatingDetail.HasField("institutionInfo")
                        else {}
                    ),
                    **(
                        {
                            "analyst_info_list": [
                                {
                                    **({"analyst_uid": row.analystUid} if row.HasField("analystUid") else {}),
                                    **({"analyst_name": row.analystName} if row.HasField("analystName") else {}),
                                    **(
                                        {"analyst_picture_url": row.analystPictureUrl}
                                        if row.HasField("analystPictureUrl")
                                        else {}
                                    ),
                                    **({"num_of_stars": row.numOfStars} if row.HasField("numOfStars") else {}),
                                    **({"success_rate": row.successRate} if row.HasField("successRate") else {}),
                                    **({"excess_return": row.excessReturn} if row.HasField("excessReturn") else {}),
                                    **(
                                        {"stock_success_rate": row.stockSuccessRate}
                                        if row.HasField("stockSuccessRate")
                                        else {}
                                    ),
                                    **(
                                        {"stock_avg_return": row.stockAvgReturn}
                                        if row.HasField("stockAvgReturn")
                                        else {}
                                    ),
                                    **({"update_time": row.updateTime} if row.HasField("updateTime") else {}),
                                    **({"update_time_str": row.updateTimeStr} if row.HasField("updateTimeStr") else {}),
                                    **(
                                        {
                                            "institution_info": {
                                                **(
                                                    {"institution_uid": row.institutionInfo.institutionUid}
                                                    if row.institutionInfo.HasField("institutionUid")
                                                    else {}
                                                ),
                                                **(
                                                    {
                                                        "institution_picture_url": row.institutionInfo.institutionPictureUrl
                                                    }
                                                    if row.institutionInfo.HasField("institutionPictureUrl")
                                                    else {}
                                                ),
                                                **(
                                                    {"institution_name": row.institutionInfo.institutionName}
                                                    if row.institutionInfo.HasField("institutionName")
                                                    else {}
                                                ),
                                                **(
                                                    {"update_time": row.institutionInfo.updateTime}
                                                    if row.institutionInfo.HasField("updateTime")
                                                    else {}
                                                ),
                                                **(
                                                    {"update_time_str": row.institutionInfo.updateTimeStr}
                                                    if row.institutionInfo.HasField("updateTimeStr")
                                                    else {}
                                                ),
                                                **(
                                                    {
                                                        "institution_source_name": row.institutionInfo.institutionSourceName
                                                    }
                                                    if row.institutionInfo.HasField("institutionSourceName")
                                                    else {}
                                                ),
                                                **(
                                                    {"institution_en_name": row.institutionInfo.institutionEnName}
                                                    if row.institutionInfo.HasField("institutionEnName")
                                                    else {}
                                                ),
                                            }
                                        }
                                        if row.HasField("institutionInfo")
                                        else {}
                                    ),
                                }
                                for row in s2c.instRatingDetail.analystInfoList[:]
                            ]
                        }
                        if s2c.instRatingDetail.analystInfoList
                        else {}
                    ),
                    **(
                        {
                            "rating_item_list": [
                                {
                                    **({"analyst_uid": row.analystUid} if row.HasField("analystUid") else {}),
                                    **(
                                        {"institution_uid": row.institutionUid}
                                        if row.HasField("institutionUid")
                                        else {}
                                    ),
                                    **(
                                        {"recommendation_date": row.recommendationDate}
                                        if row.HasField("recommendationDate")
                                        else {}
                                    ),
                                    **(
                                        {"recommendation_date_str": row.recommendationDateStr}
                                        if row.HasField("recommendationDateStr")
                                        else {}
                                    ),
                                    **({"rating_url": row.ratingUrl} if row.HasField("ratingUrl") else {}),
                                    **({"update_time": row.updateTime} if row.HasField("updateTime") else {}),
                                    **({"update_time_str": row.updateTimeStr} if row.HasField("updateTimeStr") else {}),
                                    **(
                                        {"rating": ResearchRatingType.to_string2(row.rating)}
                                        if row.HasField("rating")
                                        else {}
                                    ),
                                    **({"target_price": row.targetPrice} if row.HasField("targetPrice") else {}),
                                }
                                for row in s2c.instRatingDetail.ratingItemList[:]
                            ]
                        }
                        if s2c.instRatingDetail.ratingItemList
                        else {}
                    ),
                }
            }
            if s2c.HasField("instRatingDetail")
            else {}
        ),
        **(
            {
                "analyst_rating_detail": {
                    **(
                        {
                            "analyst_info": {
                                **(
                                    {"analyst_uid": s2c.analystRatingDetail.analystInfo.analystUid}
                                    if s2c.analystRatingDetail.analystInfo.HasField("analystUid")
                                    else {}
                                ),
                                **(
                                    {"analyst_name": s2c.analystRatingDetail.analystInfo.analystName}
                                    if s2c.analystRatingDetail.analystInfo.HasField("analystName")
                                    else {}
                                ),
                                **(
                                    {"analyst_picture_url": s2c.analystRatingDetail.analystInfo.analystPictureUrl}
                                    if s2c.analystRatingDetail.analystInfo.HasField("analystPictureUrl")
                                    else {}
                                ),
                                **(
                                    {"num_of_stars": s2c.analystRatingDetail.analystInfo.numOfStars}
                                    if s2c.analystRatingDetail.analystInfo.HasField("numOfStars")
                                    else {}
                                ),
                                **(
                                    {"success_rate": s2c.analystRatingDetail.analystInfo.successRate}
                                    if s2c.analystRatingDetail.analystInfo.HasField("successRate")
                                    else {}
                                ),
                                **(
                                    {"excess_return": s2c.analystRatingDetail.analystInfo.excessReturn}
                                    if s2c.analystRatingDetail.analystInfo.HasField("excessReturn")
                                    else {}
                                ),
                                **(
                                    {"stock_success_rate": s2c.analystRatingDetail.analystInfo.stockSuccessRate}
                                    if s2c.analystRatingDetail.analystInfo.HasField("stockSuccessRate")
                                    else {}
                                ),
                                **(
                                    {"stock_avg_return": s2c.analystRatingDetail.analystInfo.stockAvgReturn}
                                    if s2c.analystRatingDetail.analystInfo.HasField("stockAvgReturn")
                                    else {}
                                ),
                                **(
                                    {"update_time": s2c.analystRatingDetail.analystInfo.updateTime}
                                    if s2c.analystRatingDetail.analystInfo.HasField("updateTime")
                                    else {}
                                ),
                                **(
                                    {"update_time_str": s2c.analystRatingDetail.analystInfo.updateTimeStr}
                                    if s2c.analystRatingDetail.analystInfo.HasField("updateTimeStr")
                                    else {}
                                ),
                                **(
                                    {
                                        "institution_info": {
                                            **(
                                                {
                                                    "institution_uid": s2c.analystRatingDetail.analystInfo.institutionInfo.institutionUid
                                                }
                                                if s2c.analystRatingDetail.analystInfo.institutionInfo.HasField(
                                                    "institutionUid"
                                                )
                                                else {}
                                            ),
                                            **(
                                                {
                                                    "institution_picture_url": s2c.analystRatingDetail.analystInfo.institutionInfo.institutionPictureUrl
                                                }
                                                if s2c.analystRatingDetail.analystInfo.institutionInfo.HasField(
                                                    "institutionPictureUrl"
                                                )
                                                else {}
                                            ),
                                            **(
                                                {
                                                    "institution_name": s2c.analystRatingDetail.analystInfo.institutionInfo.institutionName
                                                }
                                                if s2c.analystRatingDetail.analystInfo.institutionInfo.HasField(
                                                    "institutionName"
                                                )
                                                else {}
                                            ),
                                            **(
                                                {
                                                    "update_time": s2c.analystRatingDetail.analystInfo.institutionInfo.updateTime
                                                }
                                                if s2c.analystRatingDetail.analystInfo.institutionInfo.HasField(
                                                    "updateTime"
                                                )
                                                else {}
                                            ),
                                            **(
                                                {
                                                    "update_time_str": s2c.analystRatingDetail.analystInfo.institutionInfo.updateTimeStr
                                                }
                                                if s2c.analystRatingDetail.analystInfo.institutionInfo.HasField(
                                                    "updateTimeStr"
                                                )
                                                else {}
                                            ),
                                            **(
                                                {
                                                    "institution_source_name": s2c.analystRatingDetail.analystInfo.institutionInfo.institutionSourceName
                                                }
                                                if s2c.analystRatingDetail.analystInfo.institutionInfo.HasField(
                                                    "institutionSourceName"
                                                )
                                                else {}
                                            ),
                                            **(
                                                {
                                                    "institution_en_name": s2c.analystRatingDetail.analystInfo.institutionInfo.institutionEnName
                                                }
                                                if s2c.analystRatingDetail.analystInfo.institutionInfo.HasField(
                                                    "institutionEnName"
                                                )
                                                else {}
                                            ),
                                        }
                                    }
                                    if s2c.analystRatingDetail.analystInfo.HasField("institutionInfo")
                                    else {}
                                ),
                            }
                        }
                        if s2c.analystRatingDetail.HasField("analystInfo")
                        else {}
                    ),
                    **(
                        {
                            "rating_item_list": [
                                {
                                    **({"analyst_uid": row.analystUid} if row.HasField("analystUid") else {}),
                                    **(
                                        {"institution_uid": row.institutionUid}
                                        if row.HasField("institutionUid")
                                        else {}
                                    ),
                                    **(
                                        {"recommendation_date": row.recommendationDate}
                                        if row.HasField("recommendationDate")
                                        else {}
                                    ),
                                    **(
                                        {"recommendation_date_str": row.recommendationDateStr}
                                        if row.HasField("recommendationDateStr")
                                        else {}
                                    ),
                                    **({"rating_url": row.ratingUrl} if row.HasField("ratingUrl") else {}),
                                    **({"update_time": row.updateTime} if row.HasField("updateTime") else {}),
                                    **({"update_time_str": row.updateTimeStr} if row.HasField("updateTimeStr") else {}),
                                    **(
                                        {"rating": ResearchRatingType.to_string2(row.rating)}
                                        if row.HasField("rating")
                                        else {}
                                    ),
                                    **({"target_price": row.targetPrice} if row.HasField("targetPrice") else {}),
                                }
                                for row in s2c.analystRatingDetail.ratingItemList[:]
                            ]
                        }
                        if s2c.analystRatingDetail.ratingItemList
                        else {}
                    ),
                }
            }
            if s2c.HasField("analystRatingDetail")
            else {}
        ),
    }


def read_get_research_morningstar_report(s2c: Qot_GetResearchMorningstarReport_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetResearchMorningstarReport."""
    return {
        **({"rating_type": MorningstarRatingType.to_string2(s2c.ratingType)} if s2c.HasField("ratingType") else {}),
        **({"star_rating": s2c.starRating} if s2c.HasField("starRating") else {}),
        **({"star_update_time": s2c.starUpdateTime} if s2c.HasField("starUpdateTime") else {}),
        **({"star_update_time_str": s2c.starUpdateTimeStr} if s2c.HasField("starUpdateTimeStr") else {}),
        **({"fair_value": s2c.fairValue} if s2c.HasField("fairValue") else {}),
        **(
            {
                "fair_value_content": {
                    **({"context": s2c.fairValueContent.context} if s2c.fairValueContent.HasField("context") else {}),
                    **(
                        {"update_time": s2c.fairValueContent.updateTime}
                        if s2c.fairValueContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.fairValueContent.updateTimeStr}
                        if s2c.fairValueContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("fairValueContent")
            else {}
        ),
        **({"economic_moat_label": s2c.economicMoatLabel} if s2c.HasField("economicMoatLabel") else {}),
        **(
            {
                "economic_moat_content": {
                    **(
                        {"context": s2c.economicMoatContent.context}
                        if s2c.economicMoatContent.HasField("context")
                        else {}
                    ),
                    **(
                        {"update_time": s2c.economicMoatContent.updateTime}
                        if s2c.economicMoatContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.economicMoatContent.updateTimeStr}
                        if s2c.economicMoatContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("economicMoatContent")
            else {}
        ),
        **({"uncertainty_label": s2c.uncertaintyLabel} if s2c.HasField("uncertaintyLabel") else {}),
        **(
            {
                "uncertainty_content": {
                    **(
                        {"context": s2c.uncertaintyContent.context}
                        if s2c.uncertaintyContent.HasField("context")
                        else {}
                    ),
                    **(
                        {"update_time": s2c.uncertaintyContent.updateTime}
                        if s2c.uncertaintyContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.uncertaintyContent.updateTimeStr}
                        if s2c.uncertaintyContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("uncertaintyContent")
            else {}
        ),
        **({"financial_health_label": s2c.financialHealthLabel} if s2c.HasField("financialHealthLabel") else {}),
        **(
            {
                "financial_health_content": {
                    **(
                        {"context": s2c.financialHealthContent.context}
                        if s2c.financialHealthContent.HasField("context")
                        else {}
                    ),
                    **(
                        {"update_time": s2c.financialHealthContent.updateTime}
                        if s2c.financialHealthContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.financialHealthContent.updateTimeStr}
                        if s2c.financialHealthContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("financialHealthContent")
            else {}
        ),
        "analyst_report_by_line": s2c.analystReportByLine[:],
        **(
            {"analyst_report_update_time": s2c.analystReportUpdateTime}
            if s2c.HasField("analystReportUpdateTime")
            else {}
        ),
        **(
            {"analyst_report_update_time_str": s2c.analystReportUpdateTimeStr}
            if s2c.HasField("analystReportUpdateTimeStr")
            else {}
        ),
        "bull_say": [
            {
                **({"context": row.context} if row.HasField("context") else {}),
                **({"update_time": row.updateTime} if row.HasField("updateTime") else {}),
                **({"update_time_str": row.updateTimeStr} if row.HasField("updateTimeStr") else {}),
            }
            for row in s2c.bullSay[:]
        ],
        "bear_say": [
            {
                **({"context": row.context} if row.HasField("context") else {}),
                **({"update_time": row.updateTime} if row.HasField("updateTime") else {}),
                **({"update_time_str": row.updateTimeStr} if row.HasField("updateTimeStr") else {}),
            }
            for row in s2c.bearSay[:]
        ],
        **({"capital_allocation_label": s2c.capitalAllocationLabel} if s2c.HasField("capitalAllocationLabel") else {}),
        **(
            {
                "capital_allocation_content": {
                    **(
                        {"context": s2c.capitalAllocationContent.context}
                        if s2c.capitalAllocationContent.HasField("context")
                        else {}
                    ),
                    **(
                        {"update_time": s2c.capitalAllocationContent.updateTime}
                        if s2c.capitalAllocationContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.capitalAllocationContent.updateTimeStr}
                        if s2c.capitalAllocationContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("capitalAllocationContent")
            else {}
        ),
        **(
            {
                "analyst_note_title": {
                    **({"context": s2c.analystNoteTitle.context} if s2c.analystNoteTitle.HasField("context") else {}),
                    **(
                        {"update_time": s2c.analystNoteTitle.updateTime}
                        if s2c.analystNoteTitle.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.analystNoteTitle.updateTimeStr}
                        if s2c.analystNoteTitle.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("analystNoteTitle")
            else {}
        ),
        **(
            {
                "analyst_note_content": {
                    **(
                        {"context": s2c.analystNoteContent.context}
                        if s2c.analystNoteContent.HasField("context")
                        else {}
                    ),
                    **(
                        {"update_time": s2c.analystNoteContent.updateTime}
                        if s2c.analystNoteContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.analystNoteContent.updateTimeStr}
                        if s2c.analystNoteContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("analystNoteContent")
            else {}
        ),
        **(
            {
                "investment_thesis_content": {
                    **(
                        {"context": s2c.investmentThesisContent.context}
                        if s2c.investmentThesisContent.HasField("context")
                        else {}
                    ),
                    **(
                        {"update_time": s2c.investmentThesisContent.updateTime}
                        if s2c.investmentThesisContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.investmentThesisContent.updateTimeStr}
                        if s2c.investmentThesisContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("investmentThesisContent")
            else {}
        ),
        **(
            {
                "fundamentals_content": {
                    **(
                        {"context": s2c.fundamentalsContent.context}
                        if s2c.fundamentalsContent.HasField("context")
                        else {}
                    ),
                    **(
                        {"update_time": s2c.fundamentalsContent.updateTime}
                        if s2c.fundamentalsContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.fundamentalsContent.updateTimeStr}
                        if s2c.fundamentalsContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("fundamentalsContent")
            else {}
        ),
        **(
            {
                "valuation_content": {
                    **({"context": s2c.valuationContent.context} if s2c.valuationContent.HasField("context") else {}),
                    **(
                        {"update_time": s2c.valuationContent.updateTime}
                        if s2c.valuationContent.HasField("updateTime")
                        else {}
                    ),
                    **(
                        {"update_time_str": s2c.valuationContent.updateTimeStr}
                        if s2c.valuationContent.HasField("updateTimeStr")
                        else {}
                    ),
                }
            }
            if s2c.HasField("valuationContent")
            else {}
        ),
        **({"pdf_url": s2c.pdfUrl} if s2c.HasField("pdfUrl") else {}),
    }


def read_get_valuation_detail(s2c: Qot_GetValuationDetail_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetValuationDetail."""
    return {
        **({"valuation_type": ValuationType.to_string2(s2c.valuationType)} if s2c.HasField("valuationType") else {}),
        **({"last_update_time": s2c.lastUpdateTime} if s2c.HasField("lastUpdateTime") else {}),
        **({"last_update_time_str": s2c.lastUpdateTimeStr} if s2c.HasField("lastUpdateTimeStr") else {}),
        **(
            {
                "trend": {
                    **({"current_value": s2c.trend.currentValue} if s2c.trend.HasField("currentValue") else {}),
                    **({"average_value": s2c.trend.averageValue} if s2c.trend.HasField("averageValue") else {}),
                    **(
                        {"avg_minus_1_stddev": s2c.trend.avgMinus1Stddev}
                        if s2c.trend.HasField("avgMinus1Stddev")
                        else {}
                    ),
                    **({"avg_plus_1_stddev": s2c.trend.avgPlus1Stddev} if s2c.trend.HasField("avgPlus1Stddev") else {}),
                    **(
                        {"valuation_percentile": s2c.trend.valuationPercentile}
                        if s2c.trend.HasField("valuationPercentile")
                        else {}
                    ),
                    **({"forward_value": s2c.trend.forwardValue} if s2c.trend.HasField("forwardValue") else {}),
                    "historical_items": [
                        {
                            **({"value": row.value} if row.HasField("value") else {}),
                            **({"time": row.time} if row.HasField("time") else {}),
                            **({"time_str": row.timeStr} if row.HasField("timeStr") else {}),
                            **({"plate_value": row.plateValue} if row.HasField("plateValue") else {}),
                        }
                        for row in s2c.trend.historicalItems[:]
                    ],
                }
            }
            if s2c.HasField("trend")
            else {}
        ),
        **(
            {
                "market_distribution": {
                    "sections": [
                        {
                            **({"start": row.start} if row.HasField("start") else {}),
                            **({"end": row.end} if row.HasField("end") else {}),
                            **({"number": row.number} if row.HasField("number") else {}),
                        }
                        for row in s2c.marketDistribution.sections[:]
                    ],
                    **({"total": s2c.marketDistribution.total} if s2c.marketDistribution.HasField("total") else {}),
                    **(
                        {"ranking": s2c.marketDistribution.ranking}
                        if s2c.marketDistribution.HasField("ranking")
                        else {}
                    ),
                    **(
                        {"average_value": s2c.marketDistribution.averageValue}
                        if s2c.marketDistribution.HasField("averageValue")
                        else {}
                    ),
                    **(
                        {"median_value": s2c.marketDistribution.medianValue}
                        if s2c.marketDistribution.HasField("medianValue")
                        else {}
                    ),
                }
            }
            if s2c.HasField("marketDistribution")
            else {}
        ),
        **(
            {
                "plate_distribution": {
                    **(
                        {"plate": security_code(s2c.plateDistribution.plate)}
                        if s2c.plateDistribution.HasField("plate")
                        else {}
                    ),
                    **(
                        {"plate_name": s2c.plateDistribution.plateName}
                        if s2c.plateDistribution.HasField("plateName")
                        else {}
                    ),
                    **(
                        {"plate_average_value": s2c.plateDistribution.plateAverageValue}
                        if s2c.plateDistribution.HasField("plateAverageValue")
                        else {}
                    ),
                    **(
                        {"plate_ranking": s2c.plateDistribution.plateRanking}
                        if s2c.plateDistribution.HasField("plateRanking")
                        else {}
                    ),
                    **(
                        {"plate_stock_item_count": s2c.plateDistribution.plateStockItemCount}
                        if s2c.plateDistribution.HasField("plateStockItemCount")
                        else {}
                    ),
                    "stock_items": [
                        {
                            **({"symbol": security_code(row.security)} if row.HasField("security") else {}),
                            **({"name": row.name} if row.HasField("name") else {}),
                            **({"value": row.value} if row.HasField("value") else {}),
                            **({"market_cap": row.marketCap} if row.HasField("marketCap") else {}),
                        }
                        for row in s2c.plateDistribution.stockItems[:]
                    ],
                }
            }
            if s2c.HasField("plateDistribution")
            else {}
        ),
        **(
            {
                "profit_growth_rate": {
                    **(
                        {"financial_ttm_multiple": s2c.profitGrowthRate.financialTtmMultiple}
                        if s2c.profitGrowthRate.HasField("financialTtmMultiple")
                        else {}
                    ),
                    **(
                        {"market_cap_multiple": s2c.profitGrowthRate.marketCapMultiple}
                        if s2c.profitGrowthRate.HasField("marketCapMultiple")
                        else {}
                    ),
                    **(
                        {"year_count": s2c.profitGrowthRate.yearCount}
                        if s2c.profitGrowthRate.HasField("yearCount")
                        else {}
                    ),
                    **(
                        {"conclusion_detailed": s2c.profitGrowthRate.conclusionDetailed}
                        if s2c.profitGrowthRate.HasField("conclusionDetailed")
                        else {}
                    ),
                    "profit_data": [
                        {
                            **({"financial_year": row.financialYear} if row.HasField("financialYear") else {}),
                            **({"financial_quarter": row.financialQuarter} if row.HasField("financialQuarter") else {}),
                            **({"period_str": row.periodStr} if row.HasField("periodStr") else {}),
                            **({"report_date": row.reportDate} if row.HasField("reportDate") else {}),
                            **({"report_date_str": row.reportDateStr} if row.HasField("reportDateStr") else {}),
                            **(
                                {"market_cap_multiple": row.marketCapMultiple}
                                if row.HasField("marketCapMultiple")
                                else {}
                            ),
                            **(
                                {"finance_data_multiple": row.financeDataMultiple}
                                if row.HasField("financeDataMultiple")
                                else {}
                            ),
                        }
                        for row in s2c.profitGrowthRate.profitData[:]
                    ],
                }
            }
            if s2c.HasField("profitGrowthRate")
            else {}
        ),
    }


def read_get_valuation_plate_stock_list(s2c: Qot_GetValuationPlateStockList_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetValuationPlateStockList."""
    return {
        **({"count": s2c.count} if s2c.HasField("count") else {}),
        "next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),
        "stock_list": [
            {
                **({"symbol": security_code(row.security)} if row.HasField("security") else {}),
                **({"name": row.name} if row.HasField("name") else {}),
                **({"valuation_val": row.valuationVal} if row.HasField("valuationVal") else {}),
                **({"forward_value": row.forwardValue} if row.HasField("forwardValue") else {}),
                **({"valuation_percentile": row.valuationPercentile} if row.HasField("valuationPercentile") else {}),
                **({"market_cap": row.marketCap} if row.HasField("marketCap") else {}),
            }
            for row in s2c.stockList[:]
        ],
        "plate_list": [
            {
                **({"symbol": security_code(row.security)} if row.HasField("security") else {}),
                **({"name": row.name} if row.HasField("name") and row.name else {}),
            }
            for row in s2c.plateList[:]
        ],
    }


GET_SHAREHOLDERS_OVERVIEW_TABLE = Layout(
    ("static_date", Kind.OBJECT),
    ("static_date_str", Kind.OBJECT),
    ("name", Kind.OBJECT),
    ("holder_pct", Kind.OBJECT),
    ("holder_id", Kind.OBJECT),
)
GET_SHAREHOLDERS_OVERVIEW_TABLE2 = Layout(
    ("static_date", Kind.OBJECT),
    ("static_date_str", Kind.OBJECT),
    ("name", Kind.OBJECT),
    ("holder_pct", Kind.OBJECT),
    ("holder_id", Kind.OBJECT),
)
GET_SHAREHOLDERS_OVERVIEW_TABLE3 = Layout(("period_text", Kind.TEXT), ("period_id", Kind.INTEGER))


def read_get_shareholders_overview(s2c: Qot_GetShareholdersOverview_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetShareholdersOverview."""
    return {
        "main_holder": GET_SHAREHOLDERS_OVERVIEW_TABLE.frame(
            [
                (
                    (row.staticDate or (row.staticDate if row.HasField("staticDate") else None)),
                    day_of_holdings(row),
                    (row1.name or (row1.name if row1.HasField("name") else None)),
                    (rounded(row1.holderPct) if row1.HasField("holderPct") else None),
                    (row1.holderId or (row1.holderId if row1.HasField("holderId") else None)),
                )
                for row in s2c.mainHolderInfoList[:]
                for row1 in row.itemList[:]
            ]
        ),
        "holder_type": GET_SHAREHOLDERS_OVERVIEW_TABLE2.frame(
            [
                (
                    (row.staticDate or (row.staticDate if row.HasField("staticDate") else None)),
                    day_of_holdings(row),
                    (row1.name or (row1.name if row1.HasField("name") else None)),
                    (rounded(row1.holderPct) if row1.HasField("holderPct") else None),
                    (row1.holderId or (row1.holderId if row1.HasField("holderId") else None)),
                )
                for row in s2c.holderTypeInfoList[:]
                for row1 in row.itemList[:]
            ]
        ),
        "holding_period": GET_SHAREHOLDERS_OVERVIEW_TABLE3.frame(
            [
                (
                    row.periodText,
                    row.periodId,
                )
                for row in s2c.holdingPeriodList[:]
            ]
        ),
    }


GET_SHAREHOLDERS_HOLDING_CHANGES_TABLE = Layout(
    ("period_text", Kind.OBJECT),
    ("name", Kind.OBJECT),
    ("holder_id", Kind.OBJECT),
    ("share_change_num", Kind.OBJECT),
    ("shares_change_price", Kind.OBJECT),
    ("share_ratio", Kind.OBJECT),
    ("holder_type", Kind.OBJECT),
    ("holder_type_id", Kind.OBJECT),
    ("holding_date", Kind.OBJECT),
    ("holding_date_str", Kind.OBJECT),
    ("share_ratio_change", Kind.OBJECT),
    ("share_num", Kind.OBJECT),
    ("next_key", Kind.TEXT),
    shared=("next_key",),
)


def read_get_shareholders_holding_changes(s2c: Qot_GetShareholdersHoldingChanges_pb2.S2C) -> Any:
    """Reads Qot_GetShareholdersHoldingChanges."""
    return GET_SHAREHOLDERS_HOLDING_CHANGES_TABLE.frame(
        [
            (
                (row.periodText or (row.periodText if row.HasField("periodText") else None)),
                (row.name or (row.name if row.HasField("name") else None)),
                (row.holderId or (row.holderId if row.HasField("holderId") else None)),
                (row.shareChangeNum or (row.shareChangeNum if row.HasField("shareChangeNum") else None)),
                (row.sharesChangePrice or (row.sharesChangePrice if row.HasField("sharesChangePrice") else None)),
                (row.holderPct or (row.holderPct if row.HasField("holderPct") else None)),
                (row.holderType or (row.holderType if row.HasField("holderType") else None)),
                (row.holderTypeId or (row.holderTypeId if row.HasField("holderTypeId") else None)),
                (row.holdingDate or (row.holdingDate if row.HasField("holdingDate") else None)),
                (row.holdingDateStr or (row.holdingDateStr if row.HasField("holdingDateStr") else None)),
                (row.holderPctChange or (row.holderPctChange if row.HasField("holderPctChange") else None)),
                (row.holderQuantity or (row.holderQuantity if row.HasField("holderQuantity") else None)),
            )
            for row in s2c.itemList[:]
        ],
        ((s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),),
    )


GET_SHAREHOLDERS_HOLDER_DETAIL_TABLE = Layout(
    ("period_text", Kind.OBJECT),
    ("holder_id", Kind.OBJECT),
    ("name", Kind.OBJECT),
    ("holder_quantity", Kind.OBJECT),
    ("holder_quantity_change", Kind.OBJECT),
    ("holder_pct", Kind.OBJECT),
    ("holder_pct_change", Kind.OBJECT),
    ("holding_date", Kind.OBJECT),
    ("holding_date_str", Kind.OBJECT),
    ("close_price", Kind.OBJECT),
    ("price_change_pct", Kind.OBJECT),
    ("source_group_name", Kind.OBJECT),
    ("update_time", Kind.OBJECT),
    ("update_time_str", Kind.OBJECT),
    shared=("update_time", "update_time_str"),
)


def read_get_shareholders_holder_detail(s2c: Qot_GetShareholdersHolderDetail_pb2.S2C) -> Any:
    """Reads Qot_GetShareholdersHolderDetail."""
    return with_attributes(
        GET_SHAREHOLDERS_HOLDER_DETAIL_TABLE.frame(
            [
                (
                    (row.periodText or (row.periodText if row.HasField("periodText") else None)),
                    (row.holderId or (row.holderId if row.HasField("holderId") else None)),
                    (row.name or (row.name if row.HasField("name") else None)),
                    (row.holderQuantity or (row.holderQuantity if row.HasField("holderQuantity") else None)),
                    (
                        row.holderQuantityChange
                        or (row.holderQuantityChange if row.HasField("holderQuantityChange") else None)
                    ),
                    (row.holderPct or (row.holderPct if row.HasField("holderPct") else None)),
                    (row.holderPctChange or (row.holderPctChange if row.HasField("holderPctChange") else None)),
                    (row.holdingDate or (row.holdingDate if row.HasField("holdingDate") else None)),
                    (row.holdingDateStr or (row.holdingDateStr if row.HasField("holdingDateStr") else None)),
                    (row.closePrice or (row.closePrice if row.HasField("closePrice") else None)),
                    (row.priceChangePct or (row.priceChangePct if row.HasField("priceChangePct") else None)),
                    (row.sourceGroupName or (row.sourceGroupName if row.HasField("sourceGroupName") else None)),
                )
                for row in s2c.itemList[:]
            ],
            (
                (s2c.updateTime or (s2c.updateTime if s2c.HasField("updateTime") else None)),
                (s2c.updateTimeStr or (s2c.updateTimeStr if s2c.HasField("updateTimeStr") else None)),
            ),
        ),
        {"next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1"))},
    )


GET_SHAREHOLDERS_INSTITUTIONAL_TABLE = Layout(
    ("period_text", Kind.OBJECT),
    ("institution_quantity", Kind.OBJECT),
    ("institution_quantity_change", Kind.OBJECT),
    ("holder_quantity", Kind.OBJECT),
    ("holder_quantity_change", Kind.OBJECT),
    ("holder_pct", Kind.OBJECT),
    ("holder_pct_change", Kind.OBJECT),
    ("next_key", Kind.OBJECT),
    ("update_time", Kind.INTEGER),
    ("update_time_str", Kind.TEXT),
    shared=("next_key", "update_time", "update_time_str"),
)


def read_get_shareholders_institutional(s2c: Qot_GetShareholdersInstitutional_pb2.S2C) -> Any:
    """Reads Qot_GetShareholdersInstitutional."""
    return GET_SHAREHOLDERS_INSTITUTIONAL_TABLE.frame(
        [
            (
                (row.periodText or (row.periodText if row.HasField("periodText") else None)),
                (row.institutionQuantity or (row.institutionQuantity if row.HasField("institutionQuantity") else None)),
                (
                    row.institutionQuantityChange
                    or (row.institutionQuantityChange if row.HasField("institutionQuantityChange") else None)
                ),
                (row.holderQuantity or (row.holderQuantity if row.HasField("holderQuantity") else None)),
                (
                    row.holderQuantityChange
                    or (row.holderQuantityChange if row.HasField("holderQuantityChange") else None)
                ),
                (row.holderPct or (row.holderPct if row.HasField("holderPct") else None)),
                (row.holderPctChange or (row.holderPctChange if row.HasField("holderPctChange") else None)),
            )
            for row in s2c.itemList[:]
        ],
        (
            (page_key(s2c.nextKey) if s2c.HasField("nextKey") else "-1"),
            (s2c.updateTime or (s2c.updateTime if s2c.HasField("updateTime") else 0)),
            (s2c.updateTimeStr or (s2c.updateTimeStr if s2c.HasField("updateTimeStr") else "")),
        ),
    )


GET_INSIDER_HOLDER_LIST_TABLE = Layout(
    ("holder_id", Kind.OBJECT),
    ("holder_quantity", Kind.OBJECT),
    ("holder_pct", Kind.OBJECT),
    ("name", Kind.OBJECT),
    ("title", Kind.OBJECT),
    ("all_count", Kind.OBJECT),
    ("next_key", Kind.TEXT),
    ("insider_total_count", Kind.OBJECT),
    ("insider_bought_count", Kind.OBJECT),
    ("insider_sold_count", Kind.OBJECT),
    shared=("all_count", "next_key", "insider_total_count", "insider_bought_count", "insider_sold_count"),
)


def read_get_insider_holder_list(s2c: Qot_GetInsiderHolderList_pb2.S2C) -> Any:
    """Reads Qot_GetInsiderHolderList."""
    return GET_INSIDER_HOLDER_LIST_TABLE.frame(
        [
            (
                (row.holderId or (row.holderId if row.HasField("holderId") else None)),
                (row.holderQuantity or (row.holderQuantity if row.HasField("holderQuantity") else None)),
                (row.holderPct or (row.holderPct if row.HasField("holderPct") else None)),
                (row.name or (row.name if row.HasField("name") else None)),
                (row.title or (row.title if row.HasField("title") else None)),
            )
            for row in s2c.itemList[:]
        ],
        (
            (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else None)),
            (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),
            (s2c.insiderTotalCount or (s2c.insiderTotalCount if s2c.HasField("insiderTotalCount") else None)),
            (s2c.insiderBoughtCount or (s2c.insiderBoughtCount if s2c.HasField("insiderBoughtCount") else None)),
            (s2c.insiderSoldCount or (s2c.insiderSoldCount if s2c.HasField("insiderSoldCount") else None)),
        ),
    )


GET_INSIDER_TRADE_LIST_TABLE = Layout(
    ("trade_shares", Kind.OBJECT),
    ("min_trade_date", Kind.OBJECT),
    ("min_trade_date_str", Kind.OBJECT),
    ("max_trade_date", Kind.OBJECT),
    ("max_trade_date_str", Kind.OBJECT),
    ("min_price", Kind.OBJECT),
    ("max_price", Kind.OBJECT),
    ("security_holder_quantity", Kind.OBJECT),
    ("is_proposed_sale_of_securities", Kind.TRUTH_OR_NONE),
    ("holder_id", Kind.OBJECT),
    ("name", Kind.OBJECT),
    ("title", Kind.OBJECT),
    ("security_description", Kind.OBJECT),
    ("transaction_type", Kind.OBJECT),
    ("source_group_name", Kind.OBJECT),
)


def read_get_insider_trade_list(s2c: Qot_GetInsiderTradeList_pb2.S2C) -> Any:
    """Reads Qot_GetInsiderTradeList."""
    return with_attributes(
        GET_INSIDER_TRADE_LIST_TABLE.frame(
            [
                (
                    (row.tradeShares or (row.tradeShares if row.HasField("tradeShares") else None)),
                    (row.minTradeDate or (row.minTradeDate if row.HasField("minTradeDate") else None)),
                    (row.minTradeDateStr or (row.minTradeDateStr if row.HasField("minTradeDateStr") else None)),
                    (row.maxTradeDate or (row.maxTradeDate if row.HasField("maxTradeDate") else None)),
                    (row.maxTradeDateStr or (row.maxTradeDateStr if row.HasField("maxTradeDateStr") else None)),
                    (row.minPrice or (row.minPrice if row.HasField("minPrice") else None)),
                    (row.maxPrice or (row.maxPrice if row.HasField("maxPrice") else None)),
                    (
                        row.securityHolderQuantity
                        or (row.securityHolderQuantity if row.HasField("securityHolderQuantity") else None)
                    ),
                    (
                        row.isProposedSaleOfSecurities
                        or (row.isProposedSaleOfSecurities if row.HasField("isProposedSaleOfSecurities") else None)
                    ),
                    (row.holderId or (row.holderId if row.HasField("holderId") else None)),
                    (row.name or (row.name if row.HasField("name") else None)),
                    (row.title or (row.title if row.HasField("title") else None)),
                    (
                        row.securityDescription
                        or (row.securityDescription if row.HasField("securityDescription") else None)
                    ),
                    (row.transactionType or (row.transactionType if row.HasField("transactionType") else None)),
                    (row.sourceGroupName or (row.sourceGroupName if row.HasField("sourceGroupName") else None)),
                )
                for row in s2c.itemList[:]
            ]
        ),
        {
            "all_count": (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else None)),
            "next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),
        },
    )


GET_DAILY_SHORT_VOLUME_TABLE = Layout(
    ("timestamp", Kind.OBJECT),
    ("timestamp_str", Kind.OBJECT),
    ("total_shares_short", Kind.OBJECT),
    ("nasdaq_shares_short", Kind.OBJECT),
    ("nyse_shares_short", Kind.OBJECT),
    ("short_percent", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("close_price", Kind.OBJECT),
    ("last_close_price", Kind.OBJECT),
    ("daily_trade_avg_ratio", Kind.OBJECT),
)
GET_DAILY_SHORT_VOLUME_TABLE2 = Layout(
    ("timestamp", Kind.OBJECT),
    ("timestamp_str", Kind.OBJECT),
    ("shares_traded", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("short_sell_shares_traded", Kind.OBJECT),
    ("short_sell_turnover", Kind.OBJECT),
    ("open_price", Kind.OBJECT),
    ("close_price", Kind.OBJECT),
    ("last_close_price", Kind.OBJECT),
    ("daily_trade_avg_ratio", Kind.OBJECT),
)


def read_get_daily_short_volume(s2c: Qot_GetDailyShortVolume_pb2.S2C) -> Any:
    """Reads Qot_GetDailyShortVolume."""
    return (
        with_attributes(
            GET_DAILY_SHORT_VOLUME_TABLE.frame(
                [
                    (
                        (row.timestamp or (row.timestamp if row.HasField("timestamp") else None)),
                        (row.timestampStr or (row.timestampStr if row.HasField("timestampStr") else None)),
                        (row.totalSharesShort or (row.totalSharesShort if row.HasField("totalSharesShort") else None)),
                        (
                            row.nasdaqSharesShort
                            or (row.nasdaqSharesShort if row.HasField("nasdaqSharesShort") else None)
                        ),
                        (row.nyseSharesShort or (row.nyseSharesShort if row.HasField("nyseSharesShort") else None)),
                        (row.shortPercent or (row.shortPercent if row.HasField("shortPercent") else None)),
                        (row.volume or (row.volume if row.HasField("volume") else None)),
                        (row.closePrice or (row.closePrice if row.HasField("closePrice") else None)),
                        (row.lastClosePrice or (row.lastClosePrice if row.HasField("lastClosePrice") else None)),
                        (
                            row.dailyTradeAvgRatio
                            or (row.dailyTradeAvgRatio if row.HasField("dailyTradeAvgRatio") else None)
                        ),
                    )
                    for row in s2c.usItemList[:]
                ]
            ),
            {"next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1"))},
        ),
        with_attributes(
            GET_DAILY_SHORT_VOLUME_TABLE2.frame(
                [
                    (
                        (row.timestamp or (row.timestamp if row.HasField("timestamp") else None)),
                        (row.timestampStr or (row.timestampStr if row.HasField("timestampStr") else None)),
                        (row.sharesTraded or (row.sharesTraded if row.HasField("sharesTraded") else None)),
                        (row.turnover or (row.turnover if row.HasField("turnover") else None)),
                        (
                            row.shortSellSharesTraded
                            or (row.shortSellSharesTraded if row.HasField("shortSellSharesTraded") else None)
                        ),
                        (
                            row.shortSellTurnover
                            or (row.shortSellTurnover if row.HasField("shortSellTurnover") else None)
                        ),
                        (row.openPrice or (row.openPrice if row.HasField("openPrice") else None)),
                        (row.closePrice or (row.closePrice if row.HasField("closePrice") else None)),
                        (row.lastClosePrice or (row.lastClosePrice if row.HasField("lastClosePrice") else None)),
                        (
                            row.dailyTradeAvgRatio
                            or (row.dailyTradeAvgRatio if row.HasField("dailyTradeAvgRatio") else None)
                        ),
                    )
                    for row in s2c.hkItemList[:]
                ]
            ),
            {
                "next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1")),
                "aggregated_short": (
                    s2c.aggregatedShort or (s2c.aggregatedShort if s2c.HasField("aggregatedShort") else None)
                ),
                "aggregated_short_ratio": (
                    s2c.aggregatedShortRatio
                    or (s2c.aggregatedShortRatio if s2c.HasField("aggregatedShortRatio") else None)
                ),
                "new_time_str": (s2c.newTimeStr or (s2c.newTimeStr if s2c.HasField("newTimeStr") else None)),
            },
        ),
    )


GET_SHORT_INTEREST_TABLE = Layout(
    ("timestamp", Kind.OBJECT),
    ("timestamp_str", Kind.OBJECT),
    ("shares_short", Kind.OBJECT),
    ("short_percent", Kind.OBJECT),
    ("avg_daily_share_volume", Kind.OBJECT),
    ("days_to_cover", Kind.OBJECT),
    ("close_price", Kind.OBJECT),
    ("last_close_price", Kind.OBJECT),
)
GET_SHORT_INTEREST_TABLE2 = Layout(
    ("timestamp", Kind.OBJECT),
    ("timestamp_str", Kind.OBJECT),
    ("aggregated_short", Kind.OBJECT),
    ("aggregated_short_ratio", Kind.OBJECT),
    ("close_price", Kind.OBJECT),
    ("last_close_price", Kind.OBJECT),
)


def read_get_short_interest(s2c: Qot_GetShortInterest_pb2.S2C) -> Any:
    """Reads Qot_GetShortInterest."""
    return (
        with_attributes(
            GET_SHORT_INTEREST_TABLE.frame(
                [
                    (
                        (row.timestamp or (row.timestamp if row.HasField("timestamp") else None)),
                        (row.timestampStr or (row.timestampStr if row.HasField("timestampStr") else None)),
                        (row.sharesShort or (row.sharesShort if row.HasField("sharesShort") else None)),
                        (row.shortPercent or (row.shortPercent if row.HasField("shortPercent") else None)),
                        (
                            row.avgDailyShareVolume
                            or (row.avgDailyShareVolume if row.HasField("avgDailyShareVolume") else None)
                        ),
                        (row.daysToCover or (row.daysToCover if row.HasField("daysToCover") else None)),
                        (row.closePrice or (row.closePrice if row.HasField("closePrice") else None)),
                        (row.lastClosePrice or (row.lastClosePrice if row.HasField("lastClosePrice") else None)),
                    )
                    for row in s2c.usItemList[:]
                ]
            ),
            {"next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1"))},
        ),
        with_attributes(
            GET_SHORT_INTEREST_TABLE2.frame(
                [
                    (
                        (row.timestamp or (row.timestamp if row.HasField("timestamp") else None)),
                        (row.timestampStr or (row.timestampStr if row.HasField("timestampStr") else None)),
                        (row.aggregatedShort or (row.aggregatedShort if row.HasField("aggregatedShort") else None)),
                        (
                            row.aggregatedShortRatio
                            or (row.aggregatedShortRatio if row.HasField("aggregatedShortRatio") else None)
                        ),
                        (row.closePrice or (row.closePrice if row.HasField("closePrice") else None)),
                        (row.lastClosePrice or (row.lastClosePrice if row.HasField("lastClosePrice") else None)),
                    )
                    for row in s2c.hkItemList[:]
                ]
            ),
            {"next_key": (s2c.nextKey or (s2c.nextKey if s2c.HasField("nextKey") else "-1"))},
        ),
    )


def read_get_indicator_list(s2c: Qot_GetIndicatorList_pb2.S2C) -> list[dict[str, Any]]:
    """Reads Qot_GetIndicatorList."""
    return [
        {
            "my_lang": (
                {
                    "short_name": row.myLang.shortName,
                    "full_name": row.myLang.fullName,
                    "inputs": [indicator_input(each) for each in row.myLang.inputs[:]],
                    "outputs": [{"index": row1.index, "name": row1.name} for row1 in row.myLang.outputs[:]],
                    "script": row.myLang.script,
                }
                if row.HasField("myLang")
                else None
            ),
            "python": (
                {
                    "short_name": row.python.shortName,
                    "full_name": row.python.fullName,
                    "inputs": [indicator_input(each) for each in row.python.inputs[:]],
                    "outputs": [{"index": row1.index, "name": row1.name} for row1 in row.python.outputs[:]],
                    "script": row.python.script,
                }
                if row.HasField("python")
                else None
            ),
        }
        for row in s2c.indicatorList[:]
    ]


def read_request_indicator_calc_async(s2c: Qot_RequestIndicatorCalc_pb2.S2C) -> Any:
    """Reads Qot_RequestIndicatorCalc."""
    return s2c.calcId


GET_INSTITUTION_LIST_TABLE = Layout(
    ("institution_id", Kind.INTEGER),
    ("institution_name", Kind.TEXT),
    ("position_value", Kind.OBJECT),
    ("position_value_change", Kind.OBJECT),
    ("position_count", Kind.OBJECT),
    ("position_count_change", Kind.OBJECT),
    ("disclosure_date", Kind.TEXT),
    ("currency", Kind.TEXT),
    shared=("currency",),
)


def read_get_institution_list(s2c: Qot_GetInstitutionList_pb2.S2C) -> Any:
    """Reads Qot_GetInstitutionList."""
    return (
        GET_INSTITUTION_LIST_TABLE.frame(
            [
                (
                    row.institutionId,
                    (row.institutionName or (row.institutionName if row.HasField("institutionName") else "N/A")),
                    (row.positionValue or (row.positionValue if row.HasField("positionValue") else "N/A")),
                    (
                        row.positionValueChange
                        or (row.positionValueChange if row.HasField("positionValueChange") else "N/A")
                    ),
                    (row.positionCount or (row.positionCount if row.HasField("positionCount") else "N/A")),
                    (
                        row.positionCountChange
                        or (row.positionCountChange if row.HasField("positionCountChange") else "N/A")
                    ),
                    (row.disclosureDate or (row.disclosureDate if row.HasField("disclosureDate") else "N/A")),
                )
                for row in s2c.dataList[:]
            ],
            ((s2c.currency or (s2c.currency if s2c.HasField("currency") else "N/A")),),
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    )


def read_get_institution_profile(s2c: Qot_GetInstitutionProfile_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetInstitutionProfile."""
    return {
        "institution_name": (
            s2c.institutionName or (s2c.institutionName if s2c.HasField("institutionName") else "N/A")
        ),
        "description": (s2c.description or (s2c.description if s2c.HasField("description") else "N/A")),
        "position_value": (s2c.positionValue or (s2c.positionValue if s2c.HasField("positionValue") else "N/A")),
        "last_position_value": (
            s2c.lastPositionValue or (s2c.lastPositionValue if s2c.HasField("lastPositionValue") else "N/A")
        ),
        "position_value_change_pct": (
            s2c.positionValueChangePct
            or (s2c.positionValueChangePct if s2c.HasField("positionValueChangePct") else "N/A")
        ),
        "total_holding_count": (
            s2c.totalHoldingCount or (s2c.totalHoldingCount if s2c.HasField("totalHoldingCount") else "N/A")
        ),
        "holding_change_count": (
            s2c.holdingChangeCount or (s2c.holdingChangeCount if s2c.HasField("holdingChangeCount") else "N/A")
        ),
        "new_count": (s2c.newCount or (s2c.newCount if s2c.HasField("newCount") else "N/A")),
        "sold_out_count": (s2c.soldOutCount or (s2c.soldOutCount if s2c.HasField("soldOutCount") else "N/A")),
        "increase_count": (s2c.increaseCount or (s2c.increaseCount if s2c.HasField("increaseCount") else "N/A")),
        "decrease_count": (s2c.decreaseCount or (s2c.decreaseCount if s2c.HasField("decreaseCount") else "N/A")),
        "top10_pct": (s2c.top10Pct or (s2c.top10Pct if s2c.HasField("top10Pct") else "N/A")),
        "top10_pct_change": (s2c.top10PctChange or (s2c.top10PctChange if s2c.HasField("top10PctChange") else "N/A")),
        "disclosure_date": (s2c.disclosureDate or (s2c.disclosureDate if s2c.HasField("disclosureDate") else "N/A")),
        "currency": (s2c.currency or (s2c.currency if s2c.HasField("currency") else "N/A")),
    }


GET_INSTITUTION_DISTRIBUTION_TABLE = Layout(
    ("industry_id", Kind.OBJECT),
    ("industry_name", Kind.TEXT),
    ("position_value", Kind.OBJECT),
    ("portfolio_pct", Kind.OBJECT),
)


def read_get_institution_distribution(s2c: Qot_GetInstitutionDistribution_pb2.S2C) -> Any:
    """Reads Qot_GetInstitutionDistribution."""
    return GET_INSTITUTION_DISTRIBUTION_TABLE.frame(
        [
            (
                (row.industryId or (row.industryId if row.HasField("industryId") else "N/A")),
                (row.industryName or (row.industryName if row.HasField("industryName") else "N/A")),
                (row.positionValue or (row.positionValue if row.HasField("positionValue") else "N/A")),
                (row.portfolioPct or (row.portfolioPct if row.HasField("portfolioPct") else "N/A")),
            )
            for row in s2c.dataList[:]
        ]
    )


GET_INSTITUTION_HOLDING_CHANGE_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("portfolio_pct", Kind.OBJECT),
    ("change_shares", Kind.OBJECT),
    ("change_pct", Kind.OBJECT),
    ("holding_date", Kind.TEXT),
    ("source", Kind.TEXT),
)


def read_get_institution_holding_change(s2c: Qot_GetInstitutionHoldingChange_pb2.S2C) -> Any:
    """Reads Qot_GetInstitutionHoldingChange."""
    return (
        GET_INSTITUTION_HOLDING_CHANGE_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.portfolioPct or (row.portfolioPct if row.HasField("portfolioPct") else "N/A")),
                    (row.changeShares or (row.changeShares if row.HasField("changeShares") else "N/A")),
                    (row.changePct or (row.changePct if row.HasField("changePct") else "N/A")),
                    (row.holdingDate or (row.holdingDate if row.HasField("holdingDate") else "N/A")),
                    (row.source or (row.source if row.HasField("source") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    )


GET_INSTITUTION_HOLDING_LIST_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("industry_name", Kind.TEXT),
    ("holding_value", Kind.OBJECT),
    ("holding_pct", Kind.OBJECT),
    ("last_holding_pct", Kind.OBJECT),
    ("change_shares", Kind.OBJECT),
    ("portfolio_pct", Kind.OBJECT),
    ("change_pct", Kind.OBJECT),
    ("holding_date", Kind.TEXT),
    ("source", Kind.TEXT),
    ("currency", Kind.TEXT),
    shared=("currency",),
)


def read_get_institution_holding_list(s2c: Qot_GetInstitutionHoldingList_pb2.S2C) -> Any:
    """Reads Qot_GetInstitutionHoldingList."""
    return (
        GET_INSTITUTION_HOLDING_LIST_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.industryName or (row.industryName if row.HasField("industryName") else "N/A")),
                    (row.holdingValue or (row.holdingValue if row.HasField("holdingValue") else "N/A")),
                    (row.holdingPct or (row.holdingPct if row.HasField("holdingPct") else "N/A")),
                    (row.lastHoldingPct or (row.lastHoldingPct if row.HasField("lastHoldingPct") else "N/A")),
                    (row.changeShares or (row.changeShares if row.HasField("changeShares") else "N/A")),
                    (row.portfolioPct or (row.portfolioPct if row.HasField("portfolioPct") else "N/A")),
                    (row.changePct or (row.changePct if row.HasField("changePct") else "N/A")),
                    (row.holdingDate or (row.holdingDate if row.HasField("holdingDate") else "N/A")),
                    (row.source or (row.source if row.HasField("source") else "N/A")),
                )
                for row in s2c.dataList[:]
            ],
            ((s2c.currency or (s2c.currency if s2c.HasField("currency") else "N/A")),),
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    )


GET_ARK_FUND_HOLDING_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("shares", Kind.OBJECT),
    ("shares_change", Kind.OBJECT),
    ("market_value", Kind.OBJECT),
    ("weight", Kind.OBJECT),
    ("weight_change", Kind.OBJECT),
)


def read_get_ark_fund_holding(s2c: Qot_GetArkFundHolding_pb2.S2C) -> Any:
    """Reads Qot_GetArkFundHolding."""
    return (
        GET_ARK_FUND_HOLDING_TABLE.frame(
            [
                (
                    (security_code(row.security) if row.HasField("security") else "N/A"),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.shares or (row.shares if row.HasField("shares") else "N/A")),
                    (row.sharesChange or (row.sharesChange if row.HasField("sharesChange") else "N/A")),
                    (row.marketValue or (row.marketValue if row.HasField("marketValue") else "N/A")),
                    (row.weight or (row.weight if row.HasField("weight") else "N/A")),
                    (row.weightChange or (row.weightChange if row.HasField("weightChange") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    )


def read_get_ark_stock_dynamic(s2c: Qot_GetArkStockDynamic_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetArkStockDynamic."""
    return {
        "dynamic_type": (ArkDynamicType.to_string2(s2c.dynamicType) if s2c.HasField("dynamicType") else "N/A"),
        "transaction_count": (
            s2c.transactionCount or (s2c.transactionCount if s2c.HasField("transactionCount") else "N/A")
        ),
        "net_shares": (s2c.netShares or (s2c.netShares if s2c.HasField("netShares") else "N/A")),
        "last_transaction_time": (
            s2c.lastTransactionTime or (s2c.lastTransactionTime if s2c.HasField("lastTransactionTime") else "N/A")
        ),
    }


GET_ARK_ACTIVE_TRANSACTION_TABLE = Layout(
    ("security", Kind.TEXT), ("name", Kind.TEXT), ("change_amount", Kind.OBJECT), ("change_shares", Kind.OBJECT)
)


def read_get_ark_active_transaction(s2c: Qot_GetArkActiveTransaction_pb2.S2C) -> Any:
    """Reads Qot_GetArkActiveTransaction."""
    return (
        GET_ARK_ACTIVE_TRANSACTION_TABLE.frame(
            [
                (
                    (security_code(row.security) if row.HasField("security") else "N/A"),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.changeAmount or (row.changeAmount if row.HasField("changeAmount") else "N/A")),
                    (row.changeShares or (row.changeShares if row.HasField("changeShares") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    )


GET_RATING_CHANGE_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("rating", Kind.TEXT),
    ("last_rating", Kind.TEXT),
    ("target_price", Kind.OBJECT),
    ("last_target_price", Kind.OBJECT),
    ("change_type", Kind.TEXT),
    ("institution_name", Kind.TEXT),
    ("recommendation_date", Kind.TEXT),
    ("last_recommendation_date", Kind.TEXT),
)


def read_get_rating_change(s2c: Qot_GetRatingChange_pb2.S2C) -> Any:
    """Reads Qot_GetRatingChange."""
    return (
        GET_RATING_CHANGE_TABLE.frame(
            [
                (
                    (security_code(row.security) if row.HasField("security") else "N/A"),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (RatingLevel.to_string2(row.rating) if row.HasField("rating") else "N/A"),
                    (RatingLevel.to_string2(row.lastRating) if row.HasField("lastRating") else "N/A"),
                    (row.targetPrice or (row.targetPrice if row.HasField("targetPrice") else "N/A")),
                    (row.lastTargetPrice or (row.lastTargetPrice if row.HasField("lastTargetPrice") else "N/A")),
                    (RatingChangeType.to_string2(row.changeType) if row.HasField("changeType") else "N/A"),
                    (row.institutionName or (row.institutionName if row.HasField("institutionName") else "N/A")),
                    (
                        row.recommendationDate
                        or (row.recommendationDate if row.HasField("recommendationDate") else "N/A")
                    ),
                    (
                        row.lastRecommendationDate
                        or (row.lastRecommendationDate if row.HasField("lastRecommendationDate") else "N/A")
                    ),
                )
                for row in s2c.dataList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    )


GET_OPTION_EXPIRATION_DATE_TABLE = Layout(
    ("strike_time", Kind.TEXT), ("option_expiry_date_distance", Kind.INTEGER), ("expiration_cycle", Kind.TEXT)
)


def read_get_option_expiration_date(s2c: Qot_GetOptionExpirationDate_pb2.S2C) -> Any:
    """Reads Qot_GetOptionExpirationDate."""
    return GET_OPTION_EXPIRATION_DATE_TABLE.frame(
        [
            (
                (row.strikeTime or (row.strikeTime if row.HasField("strikeTime") else " ")),
                row.optionExpiryDateDistance,
                (ExpirationCycle.to_string2(row.cycle) if row.HasField("cycle") else "N/A"),
            )
            for row in s2c.dateList[:]
        ]
    )


GET_OPTION_VOLATILITY_TABLE = Layout(
    ("timestamp", Kind.OBJECT),
    ("timestamp_str", Kind.OBJECT),
    ("implied_volatility", Kind.OBJECT),
    ("history_volatility", Kind.OBJECT),
    ("volatility_premium", Kind.OBJECT),
    ("average_impvol", Kind.OBJECT),
    ("impvol_status", Kind.OBJECT),
    ("analysis", Kind.TEXT),
    shared=("average_impvol", "impvol_status", "analysis"),
)


def read_get_option_volatility(s2c: Qot_GetOptionVolatility_pb2.S2C) -> Any:
    """Reads Qot_GetOptionVolatility."""
    return GET_OPTION_VOLATILITY_TABLE.frame(
        [
            (
                (row.timestamp or (row.timestamp if row.HasField("timestamp") else None)),
                (row.timestampStr or (row.timestampStr if row.HasField("timestampStr") else None)),
                (row.impliedVolatility or (row.impliedVolatility if row.HasField("impliedVolatility") else None)),
                (row.historyVolatility or (row.historyVolatility if row.HasField("historyVolatility") else None)),
                (row.volatilityPremium or (row.volatilityPremium if row.HasField("volatilityPremium") else None)),
            )
            for row in s2c.itemList[:]
        ],
        (
            (s2c.averageImpvol or (s2c.averageImpvol if s2c.HasField("averageImpvol") else None)),
            (s2c.impvolStatus if s2c.HasField("impvolStatus") else None),
            (s2c.analysis or (s2c.analysis if s2c.HasField("analysis") else "")),
        ),
    )


GET_OPTION_EXERCISE_PROBABILITY_TABLE = Layout(
    ("timestamp", Kind.OBJECT),
    ("timestamp_str", Kind.OBJECT),
    ("security_price", Kind.OBJECT),
    ("strike_probability", Kind.OBJECT),
)


def read_get_option_exercise_probability(s2c: Qot_GetOptionExerciseProbability_pb2.S2C) -> Any:
    """Reads Qot_GetOptionExerciseProbability."""
    return GET_OPTION_EXERCISE_PROBABILITY_TABLE.frame(
        [
            (
                (row.timestamp or (row.timestamp if row.HasField("timestamp") else None)),
                (row.timestampStr or (row.timestampStr if row.HasField("timestampStr") else None)),
                (row.securityPrice or (row.securityPrice if row.HasField("securityPrice") else None)),
                (row.strikeProbability or (row.strikeProbability if row.HasField("strikeProbability") else None)),
            )
            for row in s2c.itemList[:]
        ]
    )


GET_OPTION_CHAIN_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("lot_size", Kind.INTEGER),
    ("stock_type", Kind.TEXT),
    ("option_type", Kind.TEXT),
    ("stock_owner", Kind.TEXT),
    ("strike_time", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("suspension", Kind.OBJECT),
    ("stock_id", Kind.INTEGER),
    ("index_option_type", Kind.TEXT),
    ("expiration_cycle", Kind.TEXT),
    ("option_standard_type", Kind.TEXT),
    ("option_settlement_mode", Kind.TEXT),
)


def read_get_option_chain(s2c: Qot_GetOptionChain_pb2.S2C) -> Any:
    """Reads Qot_GetOptionChain."""
    return GET_OPTION_CHAIN_TABLE.frame(
        [
            (
                security_code(row_basic.security),
                row_basic.name,
                row_basic.lotSize,
                SecurityType.to_string2(row_basic.secType),
                (OptionType.to_string2(row_optionExData.type) if has_row_optionExData else "N/A"),
                (security_code(row_optionExData.owner) if has_row_optionExData else ""),
                row_optionExData.strikeTime,
                (row_optionExData.strikePrice if has_row_optionExData else "N/A"),
                (row_optionExData.suspend if has_row_optionExData else "N/A"),
                row_basic.id,
                (
                    IndexOptionType.to_string2(row_optionExData.indexOptionType)
                    if has_row_optionExData and row_optionExData.HasField("indexOptionType")
                    else "N/A"
                ),
                (
                    ExpirationCycle.to_string2(row_optionExData.expirationCycle)
                    if has_row_optionExData and row_optionExData.HasField("expirationCycle")
                    else "N/A"
                ),
                (
                    OptionStandardType.to_string2(row_optionExData.optionStandardType)
                    if has_row_optionExData and row_optionExData.HasField("optionStandardType")
                    else "N/A"
                ),
                (
                    OptionSettlementMode.to_string2(row_optionExData.optionSettlementMode)
                    if has_row_optionExData and row_optionExData.HasField("optionSettlementMode")
                    else "N/A"
                ),
            )
            for row in options_by_strike(s2c)
            for row_basic in [row.basic]
            for has_row_basic in [row.HasField("basic")]
            for row_optionExData in [row.optionExData]
            for has_row_optionExData in [row.HasField("optionExData")]
        ]
    )


GET_OPTION_QUOTE_TABLE = Layout(
    ("price", Kind.OBJECT),
    ("change_val", Kind.OBJECT),
    ("change_rate", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("high_price", Kind.OBJECT),
    ("low_price", Kind.OBJECT),
    ("mid_price", Kind.OBJECT),
    ("open_price", Kind.OBJECT),
    ("last_close_price", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
    ("premium", Kind.OBJECT),
    ("implied_volatility", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("gamma", Kind.OBJECT),
    ("vega", Kind.OBJECT),
    ("theta", Kind.OBJECT),
    ("rho", Kind.OBJECT),
    ("option_type", Kind.TEXT),
    ("expire_time", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("contract_size", Kind.OBJECT),
    ("contract_multiplier", Kind.OBJECT),
    ("exercise_type", Kind.TEXT),
    ("days_to_expiry", Kind.OBJECT),
    ("net_open_interest", Kind.OBJECT),
    ("contract_value", Kind.OBJECT),
    ("equal_underlying", Kind.OBJECT),
    ("index_option_type", Kind.TEXT),
    ("intrinsic_value", Kind.OBJECT),
    ("time_value", Kind.OBJECT),
    ("breakeven_point", Kind.OBJECT),
    ("dist_to_breakeven", Kind.OBJECT),
    ("prob_of_profit", Kind.OBJECT),
    ("seller_roi", Kind.OBJECT),
    ("mark_price", Kind.OBJECT),
    ("leverage_ratio", Kind.OBJECT),
    ("effective_gearing", Kind.OBJECT),
)


def read_get_option_quote(s2c: Qot_GetOptionQuote_pb2.S2C) -> Any:
    """Reads Qot_GetOptionQuote."""
    return GET_OPTION_QUOTE_TABLE.frame(
        [
            (
                (row.price or (row.price if row.HasField("price") else "N/A")),
                (row.chg or (row.chg if row.HasField("chg") else "N/A")),
                (row.chg_rate or (row.chg_rate if row.HasField("chg_rate") else "N/A")),
                (row.vol or (row.vol if row.HasField("vol") else "N/A")),
                (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                (row.high or (row.high if row.HasField("high") else "N/A")),
                (row.low or (row.low if row.HasField("low") else "N/A")),
                (row.mid or (row.mid if row.HasField("mid") else "N/A")),
                (row.open or (row.open if row.HasField("open") else "N/A")),
                (row.pre_close or (row.pre_close if row.HasField("pre_close") else "N/A")),
                (row.open_interest or (row.open_interest if row.HasField("open_interest") else "N/A")),
                (row.premium or (row.premium if row.HasField("premium") else "N/A")),
                (row.IV or (row.IV if row.HasField("IV") else "N/A")),
                (row.delta or (row.delta if row.HasField("delta") else "N/A")),
                (row.gamma or (row.gamma if row.HasField("gamma") else "N/A")),
                (row.vega or (row.vega if row.HasField("vega") else "N/A")),
                (row.theta or (row.theta if row.HasField("theta") else "N/A")),
                (row.rho or (row.rho if row.HasField("rho") else "N/A")),
                (OptionType.to_string2(row.option_type) if row.HasField("option_type") else "N/A"),
                (row.expire_time or (row.expire_time if row.HasField("expire_time") else "N/A")),
                (row.strike or (row.strike if row.HasField("strike") else "N/A")),
                (row.contract_size or (row.contract_size if row.HasField("contract_size") else "N/A")),
                (
                    row.contract_multiplier
                    or (row.contract_multiplier if row.HasField("contract_multiplier") else "N/A")
                ),
                (OptionAreaType.to_string2(row.exercise_type) if row.HasField("exercise_type") else "N/A"),
                (row.days_to_expiry or (row.days_to_expiry if row.HasField("days_to_expiry") else "N/A")),
                (row.net_open_interest or (row.net_open_interest if row.HasField("net_open_interest") else "N/A")),
                (row.contract_value or (row.contract_value if row.HasField("contract_value") else "N/A")),
                (row.equal_underlying or (row.equal_underlying if row.HasField("equal_underlying") else "N/A")),
                (IndexOptionType.to_string2(row.index_option_type) if row.HasField("index_option_type") else "N/A"),
                (row.intrinsic_value or (row.intrinsic_value if row.HasField("intrinsic_value") else "N/A")),
                (row.time_value or (row.time_value if row.HasField("time_value") else "N/A")),
                row.breakeven_point[:],
                row.dist_to_breakeven[:],
                (row.prob_of_profit or (row.prob_of_profit if row.HasField("prob_of_profit") else "N/A")),
                (row.seller_roi or (row.seller_roi if row.HasField("seller_roi") else "N/A")),
                (row.mark_price or (row.mark_price if row.HasField("mark_price") else "N/A")),
                (row.leverage_ratio or (row.leverage_ratio if row.HasField("leverage_ratio") else "N/A")),
                (row.effective_gearing or (row.effective_gearing if row.HasField("effective_gearing") else "N/A")),
            )
            for row in s2c.optionQuoteList[:]
        ]
    )


GET_OPTION_STRATEGY_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("option_strategy", Kind.TEXT),
    ("stock_owner", Kind.TEXT),
    ("legs", Kind.OBJECT),
)


def read_get_option_strategy(s2c: Qot_GetOptionStrategy_pb2.S2C) -> Any:
    """Reads Qot_GetOptionStrategy."""
    return GET_OPTION_STRATEGY_TABLE.frame(
        [
            (
                row.code,
                row.name,
                OptionStrategyType.to_string2(row.option_strategy),
                security_code(row.stock_owner),
                [strategy_leg(each) for each in row.multi_legs[:]],
            )
            for row in s2c.strategyList[:]
        ]
    )


GET_OPTION_STRATEGY_ANALYSIS_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("option_strategy", Kind.TEXT),
    ("bid1", Kind.OBJECT),
    ("ask1", Kind.OBJECT),
    ("max_profit", Kind.OBJECT),
    ("max_loss", Kind.OBJECT),
    ("breakeven_points", Kind.OBJECT),
    ("prob_of_profit", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("theta", Kind.OBJECT),
)


def read_get_option_strategy_analysis(s2c: Qot_GetOptionStrategyAnalysis_pb2.S2C) -> Any:
    """Reads Qot_GetOptionStrategyAnalysis."""
    return GET_OPTION_STRATEGY_ANALYSIS_TABLE.frame(
        [
            (
                s2c.code,
                s2c.name,
                OptionStrategyType.to_string2(s2c.option_strategy),
                (s2c.bid1 or (s2c.bid1 if s2c.HasField("bid1") else "N/A")),
                (s2c.ask1 or (s2c.ask1 if s2c.HasField("ask1") else "N/A")),
                (s2c.max_profit or (s2c.max_profit if s2c.HasField("max_profit") else "N/A")),
                (s2c.max_loss or (s2c.max_loss if s2c.HasField("max_loss") else "N/A")),
                s2c.breakeven_points[:],
                (s2c.prob_of_profit or (s2c.prob_of_profit if s2c.HasField("prob_of_profit") else "N/A")),
                (s2c.delta or (s2c.delta if s2c.HasField("delta") else "N/A")),
                (s2c.theta or (s2c.theta if s2c.HasField("theta") else "N/A")),
            )
        ]
    )


GET_OPTION_MARKET_STATISTIC_TABLE = Layout(
    ("time", Kind.TEXT),
    ("timestamp", Kind.OBJECT),
    ("call_value", Kind.INTEGER),
    ("put_value", Kind.INTEGER),
    ("total_value", Kind.OBJECT),
    ("ratio", Kind.OBJECT),
)


def read_get_option_market_statistic(s2c: Qot_GetOptionMarketStatistic_pb2.S2C) -> Any:
    """Reads Qot_GetOptionMarketStatistic."""
    return (
        GET_OPTION_MARKET_STATISTIC_TABLE.frame(
            [
                (
                    row.time,
                    (row.timestamp or (row.timestamp if row.HasField("timestamp") else "N/A")),
                    row.callValue,
                    row.putValue,
                    (row.totalValue or (row.totalValue if row.HasField("totalValue") else "N/A")),
                    (row.ratio or (row.ratio if row.HasField("ratio") else "N/A")),
                )
                for row in s2c.statisticList[:]
            ]
        ),
        (s2c.nextPageKey or (s2c.nextPageKey if s2c.HasField("nextPageKey") else None)),
    )


GET_OPTION_UNDERLYING_HIS_STATISTIC_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time", Kind.TEXT),
    ("timestamp", Kind.OBJECT),
    ("option_volume", Kind.OBJECT),
    ("call_volume", Kind.INTEGER),
    ("put_volume", Kind.INTEGER),
    ("put_call_volume_ratio", Kind.OBJECT),
    ("option_open_interest", Kind.OBJECT),
    ("call_open_interest", Kind.INTEGER),
    ("put_open_interest", Kind.INTEGER),
    ("put_call_open_interest_ratio", Kind.OBJECT),
    ("underlying_price", Kind.OBJECT),
    shared=("code", "name"),
)


def read_get_option_underlying_his_statistic(s2c: Qot_GetOptionUnderlyingHisStatistic_pb2.S2C) -> Any:
    """Reads Qot_GetOptionUnderlyingHisStatistic."""
    return (
        GET_OPTION_UNDERLYING_HIS_STATISTIC_TABLE.frame(
            [
                (
                    row.time,
                    (row.timestamp or (row.timestamp if row.HasField("timestamp") else "N/A")),
                    (row.optionVolume or (row.optionVolume if row.HasField("optionVolume") else "N/A")),
                    row.callVolume,
                    row.putVolume,
                    (
                        row.putCallVolumeRatio
                        or (row.putCallVolumeRatio if row.HasField("putCallVolumeRatio") else "N/A")
                    ),
                    (
                        row.optionOpenInterest
                        or (row.optionOpenInterest if row.HasField("optionOpenInterest") else "N/A")
                    ),
                    row.callOpenInterest,
                    row.putOpenInterest,
                    (
                        row.putCallOpenInterestRatio
                        or (row.putCallOpenInterestRatio if row.HasField("putCallOpenInterestRatio") else "N/A")
                    ),
                    (row.underlyingPrice or (row.underlyingPrice if row.HasField("underlyingPrice") else "N/A")),
                )
                for row in s2c.statisticList[:]
            ],
            (
                (s2c.code or (s2c.code if s2c.HasField("code") else "N/A")),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        ),
        (s2c.nextPageKey or (s2c.nextPageKey if s2c.HasField("nextPageKey") else None)),
    )


GET_OPTION_UNDERLYING_HIS_VOLATILITY_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time", Kind.TEXT),
    ("timestamp", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("hv", Kind.OBJECT),
    ("underlying_price", Kind.OBJECT),
    shared=("code", "name"),
)


def read_get_option_underlying_his_volatility(s2c: Qot_GetOptionUnderlyingHisVolatility_pb2.S2C) -> Any:
    """Reads Qot_GetOptionUnderlyingHisVolatility."""
    return (
        GET_OPTION_UNDERLYING_HIS_VOLATILITY_TABLE.frame(
            [
                (
                    row.time,
                    (row.timestamp or (row.timestamp if row.HasField("timestamp") else "N/A")),
                    (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                    (row.hv or (row.hv if row.HasField("hv") else "N/A")),
                    (row.underlyingPrice or (row.underlyingPrice if row.HasField("underlyingPrice") else "N/A")),
                )
                for row in s2c.volatilityList[:]
            ],
            (
                (s2c.code or (s2c.code if s2c.HasField("code") else "N/A")),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        ),
        (s2c.nextPageKey or (s2c.nextPageKey if s2c.HasField("nextPageKey") else None)),
    )


GET_OPTION_UNDERLYING_RANK_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("total_volume", Kind.OBJECT),
    ("total_open_interest", Kind.OBJECT),
    ("volume_ratio", Kind.OBJECT),
    ("open_interest_ratio", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("iv_rank", Kind.OBJECT),
    ("iv_percentile", Kind.OBJECT),
    ("price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("iv_change", Kind.OBJECT),
    ("hv", Kind.OBJECT),
    ("hv_change", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("trading_date", Kind.TEXT),
    ("trading_timestamp", Kind.OBJECT),
    shared=("trading_date", "trading_timestamp"),
)


def read_get_option_underlying_rank(s2c: Qot_GetOptionUnderlyingRank_pb2.S2C) -> Any:
    """Reads Qot_GetOptionUnderlyingRank."""
    return (
        GET_OPTION_UNDERLYING_RANK_TABLE.frame(
            [
                (
                    security_code(row.owner),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.totalVolume or (row.totalVolume if row.HasField("totalVolume") else "N/A")),
                    (row.totalOpenInterest or (row.totalOpenInterest if row.HasField("totalOpenInterest") else "N/A")),
                    (row.volumeRatio or (row.volumeRatio if row.HasField("volumeRatio") else "N/A")),
                    (row.openInterestRatio or (row.openInterestRatio if row.HasField("openInterestRatio") else "N/A")),
                    (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                    (row.ivRank or (row.ivRank if row.HasField("ivRank") else "N/A")),
                    (row.ivPercentile or (row.ivPercentile if row.HasField("ivPercentile") else "N/A")),
                    (row.price or (row.price if row.HasField("price") else "N/A")),
                    (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                    (row.ivChange or (row.ivChange if row.HasField("ivChange") else "N/A")),
                    (row.hv or (row.hv if row.HasField("hv") else "N/A")),
                    (row.hvChange or (row.hvChange if row.HasField("hvChange") else "N/A")),
                    (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                )
                for row in s2c.rankList[:]
            ],
            (
                (s2c.tradingDate or (s2c.tradingDate if s2c.HasField("tradingDate") else "N/A")),
                (s2c.tradingTimestamp or (s2c.tradingTimestamp if s2c.HasField("tradingTimestamp") else "N/A")),
            ),
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else "N/A")),
    )


GET_OPTION_RANK_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("option_type", Kind.TEXT),
    ("oi_increment", Kind.OBJECT),
    ("oi_decrement", Kind.OBJECT),
    ("oi_market_cap_increment", Kind.OBJECT),
    ("oi_market_cap_decrement", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
    ("open_interest_market_cap", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("option_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("mid_price", Kind.OBJECT),
    ("bid_price", Kind.OBJECT),
    ("bid_volume", Kind.OBJECT),
    ("ask_price", Kind.OBJECT),
    ("ask_volume", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("gamma", Kind.OBJECT),
    ("theta", Kind.OBJECT),
    ("vega", Kind.OBJECT),
    ("rho", Kind.OBJECT),
    ("trading_date", Kind.TEXT),
    ("trading_timestamp", Kind.OBJECT),
    shared=("trading_date", "trading_timestamp"),
)


def read_get_option_rank(s2c: Qot_GetOptionRank_pb2.S2C) -> Any:
    """Reads Qot_GetOptionRank."""
    return (
        GET_OPTION_RANK_TABLE.frame(
            [
                (
                    security_code(row.option),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A"),
                    (row.oiIncrement or (row.oiIncrement if row.HasField("oiIncrement") else "N/A")),
                    (row.oiDecrement or (row.oiDecrement if row.HasField("oiDecrement") else "N/A")),
                    (
                        row.oiMarketCapIncrement
                        or (row.oiMarketCapIncrement if row.HasField("oiMarketCapIncrement") else "N/A")
                    ),
                    (
                        row.oiMarketCapDecrement
                        or (row.oiMarketCapDecrement if row.HasField("oiMarketCapDecrement") else "N/A")
                    ),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                    (row.openInterest or (row.openInterest if row.HasField("openInterest") else "N/A")),
                    (
                        row.openInterestMarketCap
                        or (row.openInterestMarketCap if row.HasField("openInterestMarketCap") else "N/A")
                    ),
                    (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                    (row.optionPrice or (row.optionPrice if row.HasField("optionPrice") else "N/A")),
                    (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                    (row.midPrice or (row.midPrice if row.HasField("midPrice") else "N/A")),
                    (row.bidPrice or (row.bidPrice if row.HasField("bidPrice") else "N/A")),
                    (row.bidVolume or (row.bidVolume if row.HasField("bidVolume") else "N/A")),
                    (row.askPrice or (row.askPrice if row.HasField("askPrice") else "N/A")),
                    (row.askVolume or (row.askVolume if row.HasField("askVolume") else "N/A")),
                    (row.delta or (row.delta if row.HasField("delta") else "N/A")),
                    (row.gamma or (row.gamma if row.HasField("gamma") else "N/A")),
                    (row.theta or (row.theta if row.HasField("theta") else "N/A")),
                    (row.vega or (row.vega if row.HasField("vega") else "N/A")),
                    (row.rho or (row.rho if row.HasField("rho") else "N/A")),
                )
                for row in s2c.rankList[:]
            ],
            (
                (s2c.tradingDate or (s2c.tradingDate if s2c.HasField("tradingDate") else "N/A")),
                (s2c.tradingTimestamp or (s2c.tradingTimestamp if s2c.HasField("tradingTimestamp") else "N/A")),
            ),
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else "N/A")),
    )


GET_OPTION_EVENT_TABLE = Layout(
    ("option_code", Kind.TEXT),
    ("owner_code", Kind.TEXT),
    ("symbol", Kind.TEXT),
    ("fill_time", Kind.TEXT),
    ("fill_timestamp", Kind.OBJECT),
    ("ticker_type", Kind.TEXT),
    ("price", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("option_type", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("strike_time", Kind.TEXT),
    ("strike_timestamp", Kind.OBJECT),
    ("dte", Kind.OBJECT),
    ("underlying_price", Kind.OBJECT),
    ("otm", Kind.OBJECT),
    ("bid_price", Kind.OBJECT),
    ("ask_price", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("total_volume", Kind.OBJECT),
    ("total_open_interest", Kind.OBJECT),
    ("vo_ratio", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("gamma", Kind.OBJECT),
    ("vega", Kind.OBJECT),
    ("theta", Kind.OBJECT),
    ("rho", Kind.OBJECT),
    ("sentiment", Kind.TEXT),
    ("order_type_list", Kind.OBJECT),
    ("strategy_type", Kind.TEXT),
    ("earnings_time", Kind.TEXT),
    ("earnings_pub_type", Kind.OBJECT),
    ("corporate_action_list", Kind.OBJECT),
    ("industry_plate_list", Kind.OBJECT),
    ("concept_plate_list", Kind.OBJECT),
)


def read_get_option_event(s2c: Qot_GetOptionEvent_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOptionEvent."""
    return {
        "event_list": GET_OPTION_EVENT_TABLE.frame(
            [
                (
                    (security_code(row.option) if row.HasField("option") else "N/A"),
                    (security_code(row.owner) if row.HasField("owner") else "N/A"),
                    (row.symbol or (row.symbol if row.HasField("symbol") else "N/A")),
                    (row.fillTime or (row.fillTime if row.HasField("fillTime") else "N/A")),
                    (row.fillTimestamp or (row.fillTimestamp if row.HasField("fillTimestamp") else "N/A")),
                    (EventTickerType.to_string2(row.tickerType) if row.HasField("tickerType") else "N/A"),
                    (row.price or (row.price if row.HasField("price") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                    (OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A"),
                    (row.strikePrice or (row.strikePrice if row.HasField("strikePrice") else "N/A")),
                    (row.strikeTime or (row.strikeTime if row.HasField("strikeTime") else "N/A")),
                    (row.strikeTimestamp or (row.strikeTimestamp if row.HasField("strikeTimestamp") else "N/A")),
                    (row.dte or (row.dte if row.HasField("dte") else "N/A")),
                    (row.underlyingPrice or (row.underlyingPrice if row.HasField("underlyingPrice") else "N/A")),
                    (row.otm or (row.otm if row.HasField("otm") else "N/A")),
                    (row.bidPrice or (row.bidPrice if row.HasField("bidPrice") else "N/A")),
                    (row.askPrice or (row.askPrice if row.HasField("askPrice") else "N/A")),
                    (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                    (row.totalVolume or (row.totalVolume if row.HasField("totalVolume") else "N/A")),
                    (row.totalOpenInterest or (row.totalOpenInterest if row.HasField("totalOpenInterest") else "N/A")),
                    (row.voRatio or (row.voRatio if row.HasField("voRatio") else "N/A")),
                    (row.delta or (row.delta if row.HasField("delta") else "N/A")),
                    (row.gamma or (row.gamma if row.HasField("gamma") else "N/A")),
                    (row.vega or (row.vega if row.HasField("vega") else "N/A")),
                    (row.theta or (row.theta if row.HasField("theta") else "N/A")),
                    (row.rho or (row.rho if row.HasField("rho") else "N/A")),
                    (EventMarketSentiment.to_string2(row.sentiment) if row.HasField("sentiment") else "N/A"),
                    (
                        [AlertOrderType.to_string2(each) for each in row.orderTypeList[:]]
                        if row.orderTypeList
                        else "N/A"
                    ),
                    (EventTickerStrategy.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A"),
                    (row.earningsTime or (row.earningsTime if row.HasField("earningsTime") else "N/A")),
                    (row.earningsPubType or (row.earningsPubType if row.HasField("earningsPubType") else "N/A")),
                    (
                        [
                            {
                                "action_type": (
                                    row1.actionType or (row1.actionType if row1.HasField("actionType") else "N/A")
                                ),
                                "action_time": (
                                    row1.actionTime or (row1.actionTime if row1.HasField("actionTime") else "N/A")
                                ),
                                "action_timestamp": (
                                    row1.actionTimestamp
                                    or (row1.actionTimestamp if row1.HasField("actionTimestamp") else "N/A")
                                ),
                            }
                            for row1 in row.corporateActionList[:]
                        ]
                        if row.corporateActionList
                        else "N/A"
                    ),
                    ([security_code(each) for each in row.industryPlateList[:]] if row.industryPlateList else "N/A"),
                    ([security_code(each) for each in row.conceptPlateList[:]] if row.conceptPlateList else "N/A"),
                )
                for row in s2c.eventList[:]
            ]
        ),
        "next_page": (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else "")),
        "all_count": (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    }


GET_OPTION_EVENT_ALERT_TABLE = Layout(
    ("key", Kind.OBJECT),
    ("enable", Kind.OBJECT),
    ("option_market", Kind.TEXT),
    ("watchlist_group_name", Kind.TEXT),
    ("underlying", Kind.TEXT),
    ("option_type", Kind.TEXT),
    ("side_type_list", Kind.OBJECT),
    ("order_type_list", Kind.OBJECT),
    ("market_cap_range_min", Kind.OBJECT),
    ("market_cap_range_max", Kind.OBJECT),
    ("market_cap_min_inclusive", Kind.OBJECT),
    ("market_cap_max_inclusive", Kind.OBJECT),
    ("expiry_days_range_min", Kind.OBJECT),
    ("expiry_days_range_max", Kind.OBJECT),
    ("expiry_days_min_inclusive", Kind.OBJECT),
    ("expiry_days_max_inclusive", Kind.OBJECT),
    ("price_range_min", Kind.OBJECT),
    ("price_range_max", Kind.OBJECT),
    ("price_min_inclusive", Kind.OBJECT),
    ("price_max_inclusive", Kind.OBJECT),
    ("size_range_min", Kind.OBJECT),
    ("size_range_max", Kind.OBJECT),
    ("size_min_inclusive", Kind.OBJECT),
    ("size_max_inclusive", Kind.OBJECT),
    ("premium_range_min", Kind.OBJECT),
    ("premium_range_max", Kind.OBJECT),
    ("premium_min_inclusive", Kind.OBJECT),
    ("premium_max_inclusive", Kind.OBJECT),
    ("iv_range_min", Kind.OBJECT),
    ("iv_range_max", Kind.OBJECT),
    ("iv_min_inclusive", Kind.OBJECT),
    ("iv_max_inclusive", Kind.OBJECT),
    ("earnings_date_begin", Kind.TEXT),
    ("earnings_date_end", Kind.TEXT),
    ("note", Kind.TEXT),
)


def read_get_option_event_alert(s2c: Qot_GetOptionEventAlert_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOptionEventAlert."""
    return {
        "alert_list": GET_OPTION_EVENT_ALERT_TABLE.frame(
            [
                (
                    (row.key or (row.key if row.HasField("key") else "N/A")),
                    (row.enable or (row.enable if row.HasField("enable") else "N/A")),
                    (OptionMarket.to_string2(row.optionMarket) if row.HasField("optionMarket") else "N/A"),
                    (
                        row.watchlistGroupName
                        or (row.watchlistGroupName if row.HasField("watchlistGroupName") else "N/A")
                    ),
                    (security_code(row.underlying) if row.HasField("underlying") else "N/A"),
                    (OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A"),
                    ([EventTickerType.to_string2(each) for each in row.sideTypeList[:]] if row.sideTypeList else "N/A"),
                    (
                        [AlertOrderType.to_string2(each) for each in row.orderTypeList[:]]
                        if row.orderTypeList
                        else "N/A"
                    ),
                    (
                        row_marketCapRange_filterMin.value
                        if has_row_marketCapRange and has_row_marketCapRange_filterMin
                        else "N/A"
                    ),
                    (
                        row_marketCapRange_filterMax.value
                        if has_row_marketCapRange and has_row_marketCapRange_filterMax
                        else "N/A"
                    ),
                    (
                        row_marketCapRange_filterMin.includes
                        if has_row_marketCapRange and has_row_marketCapRange_filterMin
                        else "N/A"
                    ),
                    (
                        row_marketCapRange_filterMax.includes
                        if has_row_marketCapRange and has_row_marketCapRange_filterMax
                        else "N/A"
                    ),
                    (
                        row_expiryDaysRange_filterMin.value
                        if has_row_expiryDaysRange and has_row_expiryDaysRange_filterMin
                        else "N/A"
                    ),
                    (
                        row_expiryDaysRange_filterMax.value
                        if has_row_expiryDaysRange and has_row_expiryDaysRange_filterMax
                        else "N/A"
                    ),
                    (
                        row_expiryDaysRange_filterMin.includes
                        if has_row_expiryDaysRange and has_row_expiryDaysRange_filterMin
                        else "N/A"
                    ),
                    (
                        row_expiryDaysRange_filterMax.includes
                        if has_row_expiryDaysRange and has_row_expiryDaysRange_filterMax
                        else "N/A"
                    ),
                    (row_priceRange_filterMin.value if has_row_priceRange and has_row_priceRange_filterMin else "N/A"),
                    (row_priceRange_filterMax.value if has_row_priceRange and has_row_priceRange_filterMax else "N/A"),
                    (
                        row_priceRange_filterMin.includes
                        if has_row_priceRange and has_row_priceRange_filterMin
                        else "N/A"
                    ),
                    (
                        row_priceRange_filterMax.includes
                        if has_row_priceRange and has_row_priceRange_filterMax
                        else "N/A"
                    ),
                    (row_sizeRange_filterMin.value if has_row_sizeRange and has_row_sizeRange_filterMin else "N/A"),
                    (row_sizeRange_filterMax.value if has_row_sizeRange and has_row_sizeRange_filterMax else "N/A"),
                    (row_sizeRange_filterMin.includes if has_row_sizeRange and has_row_sizeRange_filterMin else "N/A"),
                    (row_sizeRange_filterMax.includes if has_row_sizeRange and has_row_sizeRange_filterMax else "N/A"),
                    (
                        row_premiumRange_filterMin.value
                        if has_row_premiumRange and has_row_premiumRange_filterMin
                        else "N/A"
                    ),
                    (
                        row_premiumRange_filterMax.value
                        if has_row_premiumRange and has_row_premiumRange_filterMax
                        else "N/A"
                    ),
                    (
                        row_premiumRange_filterMin.includes
                        if has_row_premiumRange and has_row_premiumRange_filterMin
                        else "N/A"
                    ),
                    (
                        row_premiumRange_filterMax.includes
                        if has_row_premiumRange and has_row_premiumRange_filterMax
                        else "N/A"
                    ),
                    (row_ivRange_filterMin.value if has_row_ivRange and has_row_ivRange_filterMin else "N/A"),
                    (row_ivRange_filterMax.value if has_row_ivRange and has_row_ivRange_filterMax else "N/A"),
                    (row_ivRange_filterMin.includes if has_row_ivRange and has_row_ivRange_filterMin else "N/A"),
                    (row_ivRange_filterMax.includes if has_row_ivRange and has_row_ivRange_filterMax else "N/A"),
                    (row.earningsDateBegin or (row.earningsDateBegin if row.HasField("earningsDateBegin") else "N/A")),
                    (row.earningsDateEnd or (row.earningsDateEnd if row.HasField("earningsDateEnd") else "N/A")),
                    (row.note or (row.note if row.HasField("note") else "N/A")),
                )
                for row in s2c.alertList[:]
                for row_expiryDaysRange in [row.expiryDaysRange]
                for has_row_expiryDaysRange in [row.HasField("expiryDaysRange")]
                for row_expiryDaysRange_filterMax in [row_expiryDaysRange.filterMax]
                for has_row_expiryDaysRange_filterMax in [row_expiryDaysRange.HasField("filterMax")]
                for row_expiryDaysRange_filterMin in [row_expiryDaysRange.filterMin]
                for has_row_expiryDaysRange_filterMin in [row_expiryDaysRange.HasField("filterMin")]
                for row_ivRange in [row.ivRange]
                for has_row_ivRange in [row.HasField("ivRange")]
                for row_ivRange_filterMax in [row_ivRange.filterMax]
                for has_row_ivRange_filterMax in [row_ivRange.HasField("filterMax")]
                for row_ivRange_filterMin in [row_ivRange.filterMin]
                for has_row_ivRange_filterMin in [row_ivRange.HasField("filterMin")]
                for row_marketCapRange in [row.marketCapRange]
                for has_row_marketCapRange in [row.HasField("marketCapRange")]
                for row_marketCapRange_filterMax in [row_marketCapRange.filterMax]
                for has_row_marketCapRange_filterMax in [row_marketCapRange.HasField("filterMax")]
                for row_marketCapRange_filterMin in [row_marketCapRange.filterMin]
                for has_row_marketCapRange_filterMin in [row_marketCapRange.HasField("filterMin")]
                for row_premiumRange in [row.premiumRange]
                for has_row_premiumRange in [row.HasField("premiumRange")]
                for row_premiumRange_filterMax in [row_premiumRange.filterMax]
                for has_row_premiumRange_filterMax in [row_premiumRange.HasField("filterMax")]
                for row_premiumRange_filterMin in [row_premiumRange.filterMin]
                for has_row_premiumRange_filterMin in [row_premiumRange.HasField("filterMin")]
                for row_priceRange in [row.priceRange]
                for has_row_priceRange in [row.HasField("priceRange")]
                for row_priceRange_filterMax in [row_priceRange.filterMax]
                for has_row_priceRange_filterMax in [row_priceRange.HasField("filterMax")]
                for row_priceRange_filterMin in [row_priceRange.filterMin]
                for has_row_priceRange_filterMin in [row_priceRange.HasField("filterMin")]
                for row_sizeRange in [row.sizeRange]
                for has_row_sizeRange in [row.HasField("sizeRange")]
                for row_sizeRange_filterMax in [row_sizeRange.filterMax]
                for has_row_sizeRange_filterMax in [row_sizeRange.HasField("filterMax")]
                for row_sizeRange_filterMin in [row_sizeRange.filterMin]
                for has_row_sizeRange_filterMin in [row_sizeRange.HasField("filterMin")]
            ]
        ),
        "next_page": (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else "")),
        "all_count": (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    }


def read_set_option_event_alert(s2c: Qot_SetOptionEventAlert_pb2.S2C) -> Any:
    """Reads Qot_SetOptionEventAlert."""
    return ""


GET_OPTION_ZERO_DTE_SCREENER_TABLE = Layout(
    ("owner", Kind.TEXT),
    ("name", Kind.TEXT),
    ("price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("iv_rank", Kind.OBJECT),
    ("iv_percentile", Kind.OBJECT),
    ("hv", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
    ("last_trading_time", Kind.OBJECT),
    ("earnings_timestamp", Kind.OBJECT),
    ("earnings_time", Kind.TEXT),
    ("earnings_pub_type", Kind.TEXT),
    ("chain_info", Kind.OBJECT),
)


def read_get_option_zero_dte_screener(s2c: Qot_GetOptionZeroDteScreener_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOptionZeroDteScreener."""
    return {
        "item_list": GET_OPTION_ZERO_DTE_SCREENER_TABLE.frame(
            [
                (
                    security_code(row.owner),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.price or (row.price if row.HasField("price") else "N/A")),
                    (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                    (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                    (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                    (row.ivRank or (row.ivRank if row.HasField("ivRank") else "N/A")),
                    (row.ivPercentile or (row.ivPercentile if row.HasField("ivPercentile") else "N/A")),
                    (row.hv or (row.hv if row.HasField("hv") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.openInterest or (row.openInterest if row.HasField("openInterest") else "N/A")),
                    (row.lastTradingTime or (row.lastTradingTime if row.HasField("lastTradingTime") else "N/A")),
                    (row.earningsTimestamp or (row.earningsTimestamp if row.HasField("earningsTimestamp") else "N/A")),
                    (row.earningsTime or (row.earningsTime if row.HasField("earningsTime") else "N/A")),
                    (EarningsPubType.to_string2(row.earningsPubType) if row.HasField("earningsPubType") else "N/A"),
                    (
                        {
                            "strike_date_timestamp": (
                                row.chainInfo.strikeDateTimestamp
                                or (
                                    row.chainInfo.strikeDateTimestamp
                                    if row.chainInfo.HasField("strikeDateTimestamp")
                                    else "N/A"
                                )
                            ),
                            "product_code": (
                                row.chainInfo.productCode
                                or (row.chainInfo.productCode if row.chainInfo.HasField("productCode") else "N/A")
                            ),
                            "multiplier": (
                                row.chainInfo.multiplier
                                or (row.chainInfo.multiplier if row.chainInfo.HasField("multiplier") else "N/A")
                            ),
                            "contract_share_size": (
                                row.chainInfo.contractShareSize
                                or (
                                    row.chainInfo.contractShareSize
                                    if row.chainInfo.HasField("contractShareSize")
                                    else "N/A"
                                )
                            ),
                            "expiration_type": (
                                row.chainInfo.expirationType
                                or (row.chainInfo.expirationType if row.chainInfo.HasField("expirationType") else "N/A")
                            ),
                            "underlying": (
                                security_code(row.chainInfo.underlying)
                                if row.chainInfo.HasField("underlying")
                                else "N/A"
                            ),
                        }
                        if row.HasField("chainInfo")
                        else "N/A"
                    ),
                )
                for row in s2c.itemList[:]
            ]
        ),
        "next_page": (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        "update_timestamp": (s2c.updateTimestamp or (s2c.updateTimestamp if s2c.HasField("updateTimestamp") else 0)),
    }


GET_OPTION_ZERO_DTE_CONTRACT_TABLE = Layout(
    ("option", Kind.TEXT),
    ("name", Kind.TEXT),
    ("option_type", Kind.TEXT),
    ("option_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("gamma", Kind.OBJECT),
    ("vega", Kind.OBJECT),
    ("theta", Kind.OBJECT),
    ("rho", Kind.OBJECT),
    ("buy_break_even_point", Kind.OBJECT),
    ("buy_to_bep", Kind.OBJECT),
    ("buy_profit_probability", Kind.OBJECT),
    ("sell_profit_probability", Kind.OBJECT),
)


def read_get_option_zero_dte_contract(s2c: Qot_GetOptionZeroDteContract_pb2.S2C) -> Any:
    """Reads Qot_GetOptionZeroDteContract."""
    return GET_OPTION_ZERO_DTE_CONTRACT_TABLE.frame(
        [
            (
                security_code(row.option),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                (OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A"),
                (row.optionPrice or (row.optionPrice if row.HasField("optionPrice") else "N/A")),
                (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                (row.openInterest or (row.openInterest if row.HasField("openInterest") else "N/A")),
                (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                (row.delta or (row.delta if row.HasField("delta") else "N/A")),
                (row.gamma or (row.gamma if row.HasField("gamma") else "N/A")),
                (row.vega or (row.vega if row.HasField("vega") else "N/A")),
                (row.theta or (row.theta if row.HasField("theta") else "N/A")),
                (row.rho or (row.rho if row.HasField("rho") else "N/A")),
                (row.buyBreakEvenPoint or (row.buyBreakEvenPoint if row.HasField("buyBreakEvenPoint") else "N/A")),
                (row.buyToBep or (row.buyToBep if row.HasField("buyToBep") else "N/A")),
                (
                    row.buyProfitProbability
                    or (row.buyProfitProbability if row.HasField("buyProfitProbability") else "N/A")
                ),
                (
                    row.sellProfitProbability
                    or (row.sellProfitProbability if row.HasField("sellProfitProbability") else "N/A")
                ),
            )
            for row in s2c.itemList[:]
        ]
    )


GET_OPTION_EARNINGS_SCREENER_TABLE = Layout(
    ("owner", Kind.TEXT),
    ("name", Kind.TEXT),
    ("price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("iv_rank", Kind.OBJECT),
    ("iv_percentile", Kind.OBJECT),
    ("hv", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
    ("earnings_timestamp", Kind.OBJECT),
    ("earnings_time", Kind.TEXT),
    ("earnings_pub_type", Kind.TEXT),
    ("earnings_quarter", Kind.TEXT),
    ("last_report_iv_crush", Kind.OBJECT),
    ("history_report_iv_crush", Kind.OBJECT),
    ("last_report_chg_ratio", Kind.OBJECT),
    ("history_report_chg_ratio", Kind.OBJECT),
    ("estimate_eps_yoy", Kind.OBJECT),
    ("estimate_revenue_yoy", Kind.OBJECT),
    ("expected_move_ratio", Kind.OBJECT),
)


def read_get_option_earnings_screener(s2c: Qot_GetOptionEarningsScreener_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOptionEarningsScreener."""
    return {
        "item_list": GET_OPTION_EARNINGS_SCREENER_TABLE.frame(
            [
                (
                    security_code(row.owner),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.price or (row.price if row.HasField("price") else "N/A")),
                    (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                    (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                    (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                    (row.ivRank or (row.ivRank if row.HasField("ivRank") else "N/A")),
                    (row.ivPercentile or (row.ivPercentile if row.HasField("ivPercentile") else "N/A")),
                    (row.hv or (row.hv if row.HasField("hv") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.openInterest or (row.openInterest if row.HasField("openInterest") else "N/A")),
                    (row.earningsTimestamp or (row.earningsTimestamp if row.HasField("earningsTimestamp") else "N/A")),
                    (row.earningsTime or (row.earningsTime if row.HasField("earningsTime") else "N/A")),
                    (EarningsPubType.to_string2(row.earningsPubType) if row.HasField("earningsPubType") else "N/A"),
                    (row.earningsQuarter or (row.earningsQuarter if row.HasField("earningsQuarter") else "N/A")),
                    (row.lastReportIvCrush or (row.lastReportIvCrush if row.HasField("lastReportIvCrush") else "N/A")),
                    (
                        row.historyReportIvCrush
                        or (row.historyReportIvCrush if row.HasField("historyReportIvCrush") else "N/A")
                    ),
                    (row.lastReportChgRate or (row.lastReportChgRate if row.HasField("lastReportChgRate") else "N/A")),
                    (
                        row.historyReportChgRate
                        or (row.historyReportChgRate if row.HasField("historyReportChgRate") else "N/A")
                    ),
                    (row.estimateEpsYoy or (row.estimateEpsYoy if row.HasField("estimateEpsYoy") else "N/A")),
                    (
                        row.estimateRevenueYoy
                        or (row.estimateRevenueYoy if row.HasField("estimateRevenueYoy") else "N/A")
                    ),
                    (row.expectedMoveRatio or (row.expectedMoveRatio if row.HasField("expectedMoveRatio") else "N/A")),
                )
                for row in s2c.itemList[:]
            ]
        ),
        "next_page": (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else "")),
        "update_timestamp": (s2c.updateTimestamp or (s2c.updateTimestamp if s2c.HasField("updateTimestamp") else 0)),
        "all_count": (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
    }


GET_OPTION_SELLER_SCREENER_TABLE = Layout(
    ("option", Kind.TEXT),
    ("name", Kind.TEXT),
    ("option_type", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("strike_time", Kind.TEXT),
    ("strike_timestamp", Kind.OBJECT),
    ("left_days", Kind.OBJECT),
    ("option_price", Kind.OBJECT),
    ("stock_price", Kind.OBJECT),
    ("premium", Kind.OBJECT),
    ("otm_degree", Kind.OBJECT),
    ("iv", Kind.OBJECT),
    ("interval_return", Kind.OBJECT),
    ("annualized_return", Kind.OBJECT),
    ("itm_probability", Kind.OBJECT),
    ("striked_interval_return", Kind.OBJECT),
    ("striked_annualized_return", Kind.OBJECT),
    ("owner", Kind.TEXT),
)


def read_get_option_seller_screener(s2c: Qot_GetOptionSellerScreener_pb2.S2C) -> Any:
    """Reads Qot_GetOptionSellerScreener."""
    return GET_OPTION_SELLER_SCREENER_TABLE.frame(
        [
            (
                security_code(row.option),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                (OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A"),
                (row.strikePrice or (row.strikePrice if row.HasField("strikePrice") else "N/A")),
                (row.strikeTime or (row.strikeTime if row.HasField("strikeTime") else "N/A")),
                (row.strikeTimestamp or (row.strikeTimestamp if row.HasField("strikeTimestamp") else "N/A")),
                (row.leftDays or (row.leftDays if row.HasField("leftDays") else "N/A")),
                (row.optionPrice or (row.optionPrice if row.HasField("optionPrice") else "N/A")),
                (row.stockPrice or (row.stockPrice if row.HasField("stockPrice") else "N/A")),
                (row.premium or (row.premium if row.HasField("premium") else "N/A")),
                (row.otmDegree or (row.otmDegree if row.HasField("otmDegree") else "N/A")),
                (row.iv or (row.iv if row.HasField("iv") else "N/A")),
                (row.intervalReturn or (row.intervalReturn if row.HasField("intervalReturn") else "N/A")),
                (row.annualizedReturn or (row.annualizedReturn if row.HasField("annualizedReturn") else "N/A")),
                (row.itmProbability or (row.itmProbability if row.HasField("itmProbability") else "N/A")),
                (
                    row.strikedIntervalReturn
                    or (row.strikedIntervalReturn if row.HasField("strikedIntervalReturn") else "N/A")
                ),
                (
                    row.strikedAnnualizedReturn
                    or (row.strikedAnnualizedReturn if row.HasField("strikedAnnualizedReturn") else "N/A")
                ),
                (security_code(row.owner) if row.HasField("owner") else "N/A"),
            )
            for row in s2c.itemList[:]
        ]
    )


GET_PLATE_LIST_TABLE = Layout(("code", Kind.TEXT), ("plate_name", Kind.TEXT), ("plate_id", Kind.TEXT))
GET_PLATE_LIST_ROWS = Transposer(
    "Qot_GetPlateSet.S2C",
    "plateInfoList",
    "plate.market",
    "plate.code",
    "name",
)


def get_plate_list_by_columns(s2c: Qot_GetPlateSet_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_GetPlateSet."""
    return GET_PLATE_LIST_TABLE.frame_of(
        rows.size,
        (
            rows.codes("plate", code_of),
            rows.field(Kind.TEXT, "", "name"),
            rows.field(Kind.TEXT, "", "plate.code"),
        ),
    )


def read_get_plate_list(s2c: Qot_GetPlateSet_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_GetPlateSet."""
    return (
        get_plate_list_by_columns(s2c, GET_PLATE_LIST_ROWS.columns(s2c, wire))
        if len(s2c.plateInfoList) > FEW_ROWS
        else GET_PLATE_LIST_TABLE.frame(
            [
                (
                    security_code(row.plate),
                    row.name,
                    row.plate.code,
                )
                for row in s2c.plateInfoList[:]
            ]
        )
    )


GET_PLATE_STOCK_TABLE = Layout(
    ("code", Kind.TEXT),
    ("lot_size", Kind.INTEGER),
    ("stock_name", Kind.TEXT),
    ("stock_owner", Kind.OBJECT),
    ("stock_child_type", Kind.OBJECT),
    ("stock_type", Kind.TEXT),
    ("list_time", Kind.TEXT),
    ("stock_id", Kind.INTEGER),
    ("main_contract", Kind.TRUTH),
    ("last_trade_time", Kind.TEXT),
    shared=("stock_owner", "stock_child_type"),
)
GET_PLATE_STOCK_ROWS = Transposer(
    "Qot_GetPlateSecurity.S2C",
    "staticInfoList",
    "basic.security.market",
    "basic.security.code",
    "basic.lotSize",
    "basic.name",
    "basic.secType",
    "basic.listTime",
    "basic.id",
    "futureExData.isMainContract",
    "futureExData.lastTradeTime",
)


def get_plate_stock_by_columns(s2c: Qot_GetPlateSecurity_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_GetPlateSecurity."""
    return GET_PLATE_STOCK_TABLE.frame_of(
        rows.size,
        (
            rows.codes("basic.security", code_of),
            rows.field(Kind.INTEGER, 0, "basic.lotSize"),
            rows.field(Kind.TEXT, "", "basic.name"),
            rows.same(value=nan),
            rows.same(value=nan),
            rows.field(Kind.TEXT, "N/A", "basic.secType", convert=SecurityType.to_string2),
            rows.field(Kind.TEXT, "", "basic.listTime"),
            rows.field(Kind.INTEGER, 0, "basic.id"),
            rows.field(Kind.TRUTH, False, "futureExData.isMainContract"),
            rows.field(Kind.TEXT, "", "futureExData.lastTradeTime"),
        ),
    )


def read_get_plate_stock(s2c: Qot_GetPlateSecurity_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_GetPlateSecurity."""
    return (
        get_plate_stock_by_columns(s2c, GET_PLATE_STOCK_ROWS.columns(s2c, wire))
        if len(s2c.staticInfoList) > FEW_ROWS
        else GET_PLATE_STOCK_TABLE.frame(
            [
                (
                    security_code(row_basic.security),
                    row_basic.lotSize,
                    row_basic.name,
                    SecurityType.to_string2(row_basic.secType),
                    row_basic.listTime,
                    row_basic.id,
                    row_futureExData.isMainContract,
                    row_futureExData.lastTradeTime,
                )
                for row in s2c.staticInfoList[:]
                for row_basic in [row.basic]
                for has_row_basic in [row.HasField("basic")]
                for row_futureExData in [row.futureExData]
                for has_row_futureExData in [row.HasField("futureExData")]
            ],
            (
                nan,
                nan,
            ),
        )
    )


GET_OWNER_PLATE_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("plate_code", Kind.TEXT),
    ("plate_name", Kind.TEXT),
    ("plate_type", Kind.TEXT),
)


def read_get_owner_plate(s2c: Qot_GetOwnerPlate_pb2.S2C) -> Any:
    """Reads Qot_GetOwnerPlate."""
    return GET_OWNER_PLATE_TABLE.frame(
        [
            (
                security_code(row.security),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                security_code(row1.plate),
                row1.name,
                (Plate.to_string2(row1.plateType) if row1.HasField("plateType") else "N/A"),
            )
            for row in s2c.ownerPlateList[:]
            for row1 in row.plateInfoList[:]
        ]
    )


GET_STOCK_BASICINFO_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("lot_size", Kind.INTEGER),
    ("stock_type", Kind.TEXT),
    ("stock_child_type", Kind.TEXT),
    ("stock_owner", Kind.TEXT),
    ("option_type", Kind.TEXT),
    ("strike_time", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("suspension", Kind.OBJECT),
    ("listing_date", Kind.TEXT),
    ("stock_id", Kind.INTEGER),
    ("delisting", Kind.OBJECT),
    ("index_option_type", Kind.TEXT),
    ("main_contract", Kind.TRUTH),
    ("last_trade_time", Kind.TEXT),
    ("exchange_type", Kind.TEXT),
)
GET_STOCK_BASICINFO_ROWS = Transposer(
    "Qot_GetStaticInfo.S2C",
    "staticInfoList",
    "basic.security.market",
    "basic.security.code",
    "basic.name",
    "basic.lotSize",
    "basic.secType",
    "warrantExData.type",
    "optionExData.type",
    "optionExData.strikeTime",
    "optionExData.strikePrice",
    "optionExData.suspend",
    "basic.listTime",
    "basic.id",
    "basic.delisting",
    "optionExData.indexOptionType",
    "futureExData.isMainContract",
    "futureExData.lastTradeTime",
    "basic.exchType",
)


def get_stock_basicinfo_by_columns(s2c: Qot_GetStaticInfo_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_GetStaticInfo."""
    return GET_STOCK_BASICINFO_TABLE.frame_of(
        rows.size,
        (
            rows.codes("basic.security", code_of),
            rows.field(Kind.TEXT, "", "basic.name"),
            rows.field(Kind.INTEGER, 0, "basic.lotSize"),
            rows.field(Kind.TEXT, "N/A", "basic.secType", convert=SecurityType.to_string2),
            rows.field(Kind.TEXT, "N/A", "warrantExData.type", convert=WrtType.to_string2),
            rows.each(
                lambda row: (
                    security_code(row.warrantExData.owner)
                    if row.HasField("warrantExData")
                    else (security_code(row.optionExData.owner) if row.HasField("optionExData") else "")
                )
            ),
            rows.field(Kind.TEXT, "N/A", "optionExData.type", convert=OptionType.to_string2),
            rows.field(Kind.TEXT, "", "optionExData.strikeTime"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.strikePrice"),
            rows.field(Kind.TRUTH, "N/A", "optionExData.suspend"),
            rows.when(rows.lacks(rows.has("optionExData")), rows.field(Kind.TEXT, "N/A", "basic.listTime"), "N/A"),
            rows.field(Kind.INTEGER, 0, "basic.id"),
            rows.field(Kind.TRUTH, "N/A", "basic.delisting"),
            rows.field(Kind.TEXT, "N/A", "optionExData.indexOptionType", convert=IndexOptionType.to_string2),
            rows.field(Kind.TRUTH, False, "futureExData.isMainContract"),
            rows.field(Kind.TEXT, "", "futureExData.lastTradeTime"),
            rows.field(Kind.TEXT, "N/A", "basic.exchType", convert=ExchType.to_string2),
        ),
    )


def read_get_stock_basicinfo(s2c: Qot_GetStaticInfo_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_GetStaticInfo."""
    return (
        get_stock_basicinfo_by_columns(s2c, GET_STOCK_BASICINFO_ROWS.columns(s2c, wire))
        if len(s2c.staticInfoList) > FEW_ROWS
        else GET_STOCK_BASICINFO_TABLE.frame(
            [
                (
                    security_code(row_basic.security),
                    row_basic.name,
                    row_basic.lotSize,
                    SecurityType.to_string2(row_basic.secType),
                    (WrtType.to_string2(row_warrantExData.type) if has_row_warrantExData else "N/A"),
                    (
                        security_code(row_warrantExData.owner)
                        if has_row_warrantExData
                        else (security_code(row_optionExData.owner) if has_row_optionExData else "")
                    ),
                    (OptionType.to_string2(row_optionExData.type) if has_row_optionExData else "N/A"),
                    row_optionExData.strikeTime,
                    (row_optionExData.strikePrice if has_row_optionExData else "N/A"),
                    (row_optionExData.suspend if has_row_optionExData else "N/A"),
                    (row_basic.listTime if not (has_row_optionExData) else "N/A"),
                    row_basic.id,
                    (row_basic.delisting or (row_basic.delisting if row_basic.HasField("delisting") else "N/A")),
                    (
                        IndexOptionType.to_string2(row_optionExData.indexOptionType)
                        if has_row_optionExData and row_optionExData.HasField("indexOptionType")
                        else "N/A"
                    ),
                    row_futureExData.isMainContract,
                    row_futureExData.lastTradeTime,
                    (ExchType.to_string2(row_basic.exchType) if row_basic.HasField("exchType") else "N/A"),
                )
                for row in s2c.staticInfoList[:]
                for row_basic in [row.basic]
                for has_row_basic in [row.HasField("basic")]
                for row_futureExData in [row.futureExData]
                for has_row_futureExData in [row.HasField("futureExData")]
                for row_optionExData in [row.optionExData]
                for has_row_optionExData in [row.HasField("optionExData")]
                for row_warrantExData in [row.warrantExData]
                for has_row_warrantExData in [row.HasField("warrantExData")]
            ]
        )
    )


GET_REFERENCESTOCK_LIST_TABLE = Layout(
    ("code", Kind.TEXT),
    ("lot_size", Kind.INTEGER),
    ("stock_type", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("list_time", Kind.TEXT),
    ("wrt_valid", Kind.TRUTH),
    ("wrt_type", Kind.OBJECT),
    ("wrt_code", Kind.OBJECT),
    ("future_valid", Kind.TRUTH),
    ("future_main_contract", Kind.OBJECT),
    ("future_last_trade_time", Kind.OBJECT),
)


def read_get_referencestock_list(s2c: Qot_GetReference_pb2.S2C) -> Any:
    """Reads Qot_GetReference."""
    return GET_REFERENCESTOCK_LIST_TABLE.frame(
        [
            (
                security_code(row_basic.security),
                row_basic.lotSize,
                SecurityType.to_string2(row_basic.secType),
                row_basic.name,
                row_basic.listTime,
                (bool(row_warrantExData) if has_row_warrantExData else False),
                (WrtType.to_string2(row_warrantExData.type) if has_row_warrantExData else nan),
                (security_code(row_warrantExData.owner) if has_row_warrantExData else nan),
                (bool(row_futureExData) if has_row_futureExData else False),
                (row_futureExData.isMainContract if has_row_futureExData else nan),
                (row_futureExData.lastTradeTime if has_row_futureExData else nan),
            )
            for row in s2c.staticInfoList[:]
            for row_basic in [row.basic]
            for has_row_basic in [row.HasField("basic")]
            for row_futureExData in [row.futureExData]
            for has_row_futureExData in [row.HasField("futureExData")]
            for row_warrantExData in [row.warrantExData]
            for has_row_warrantExData in [row.HasField("warrantExData")]
        ]
    )


GET_MARKET_STATE_TABLE = Layout(("code", Kind.TEXT), ("stock_name", Kind.TEXT), ("market_state", Kind.TEXT))


def read_get_market_state(s2c: Qot_GetMarketState_pb2.S2C) -> Any:
    """Reads Qot_GetMarketState."""
    return GET_MARKET_STATE_TABLE.frame(
        [
            (
                security_code(row.security),
                row.name,
                MarketState.to_string2(row.marketState),
            )
            for row in s2c.marketInfoList[:]
        ]
    )


GET_CUR_KLINE_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time_key", Kind.TEXT),
    ("open", Kind.FLOAT),
    ("close", Kind.FLOAT),
    ("high", Kind.FLOAT),
    ("low", Kind.FLOAT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("pe_ratio", Kind.FLOAT),
    ("turnover_rate", Kind.FLOAT),
    ("last_close", Kind.FLOAT),
    shared=("code", "name"),
)
GET_CUR_KLINE_ROWS = Transposer(
    "Qot_GetKL.S2C",
    "klList",
    "time",
    "openPrice",
    "closePrice",
    "highPrice",
    "lowPrice",
    "hpVolume",
    "volume",
    "turnover",
    "pe",
    "turnoverRate",
    "lastClosePrice",
)


def get_cur_kline_by_columns(s2c: Qot_GetKL_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_GetKL."""
    return GET_CUR_KLINE_TABLE.frame_of(
        rows.size,
        (
            rows.same(value=security_code(s2c.security)),
            rows.same(value=(s2c.name or (s2c.name if s2c.HasField("name") else "N/A"))),
            rows.field(Kind.TEXT, "", "time"),
            rows.field(Kind.FLOAT, 0.0, "openPrice"),
            rows.field(Kind.FLOAT, 0.0, "closePrice"),
            rows.field(Kind.FLOAT, 0.0, "highPrice"),
            rows.field(Kind.FLOAT, 0.0, "lowPrice"),
            rows.field(Kind.OBJECT, 0, "hpVolume", "volume"),
            rows.field(Kind.FLOAT, 0.0, "turnover"),
            rows.field(Kind.FLOAT, 0.0, "pe"),
            rows.field(Kind.FLOAT, 0.0, "turnoverRate"),
            rows.field(Kind.FLOAT, 0.0, "lastClosePrice"),
        ),
    )


def read_get_cur_kline(s2c: Qot_GetKL_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_GetKL."""
    return (
        get_cur_kline_by_columns(s2c, GET_CUR_KLINE_ROWS.columns(s2c, wire))
        if len(s2c.klList) > FEW_ROWS
        else GET_CUR_KLINE_TABLE.frame(
            [
                (
                    row.time,
                    row.openPrice,
                    row.closePrice,
                    row.highPrice,
                    row.lowPrice,
                    (row.hpVolume or (row.hpVolume if row.HasField("hpVolume") else row.volume)),
                    row.turnover,
                    row.pe,
                    row.turnoverRate,
                    row.lastClosePrice,
                )
                for row in s2c.klList[:]
            ],
            (
                security_code(s2c.security),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        )
    )


GET_RT_DATA_TABLE = Layout(
    ("code", Kind.OBJECT),
    ("name", Kind.TEXT),
    ("time", Kind.TEXT),
    ("is_blank", Kind.TRUTH),
    ("opened_mins", Kind.INTEGER),
    ("cur_price", Kind.FLOAT),
    ("last_close", Kind.FLOAT),
    ("avg_price", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    shared=("code", "name"),
)
GET_RT_DATA_ROWS = Transposer(
    "Qot_GetRT.S2C",
    "rtList",
    "time",
    "isBlank",
    "minute",
    "price",
    "lastClosePrice",
    "avgPrice",
    "hpVolume",
    "volume",
    "turnover",
)


def get_rt_data_by_columns(s2c: Qot_GetRT_pb2.S2C, rows: Columns, arguments: Mapping[str, Any]) -> Any:
    """Many rows of Qot_GetRT."""
    return GET_RT_DATA_TABLE.frame_of(
        rows.size,
        (
            rows.same(value=arguments["code"]),
            rows.same(value=(s2c.name or (s2c.name if s2c.HasField("name") else "N/A"))),
            rows.field(Kind.TEXT, "", "time"),
            rows.field(Kind.TRUTH, False, "isBlank"),
            rows.field(Kind.INTEGER, 0, "minute"),
            rows.field(Kind.FLOAT, 0.0, "price"),
            rows.field(Kind.FLOAT, 0.0, "lastClosePrice"),
            rows.field(Kind.FLOAT, "N/A", "avgPrice"),
            rows.field(Kind.OBJECT, 0, "hpVolume", "volume"),
            rows.field(Kind.FLOAT, 0.0, "turnover"),
        ),
    )


def read_get_rt_data(s2c: Qot_GetRT_pb2.S2C, wire: bytes, arguments: Mapping[str, Any]) -> Any:
    """Reads Qot_GetRT."""
    return (
        get_rt_data_by_columns(s2c, GET_RT_DATA_ROWS.columns(s2c, wire), arguments)
        if len(s2c.rtList) > FEW_ROWS
        else GET_RT_DATA_TABLE.frame(
            [
                (
                    row.time,
                    row.isBlank,
                    row.minute,
                    row.price,
                    row.lastClosePrice,
                    (row.avgPrice or (row.avgPrice if row.HasField("avgPrice") else "N/A")),
                    (row.hpVolume or (row.hpVolume if row.HasField("hpVolume") else row.volume)),
                    row.turnover,
                )
                for row in s2c.rtList[:]
            ],
            (
                arguments["code"],
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        )
    )


GET_RT_TICKER_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time", Kind.TEXT),
    ("price", Kind.FLOAT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("ticker_direction", Kind.TEXT),
    ("sequence", Kind.INTEGER),
    ("type", Kind.TEXT),
    shared=("code", "name"),
)
GET_RT_TICKER_ROWS = Transposer(
    "Qot_GetTicker.S2C",
    "tickerList",
    "time",
    "price",
    "hpVolume",
    "volume",
    "turnover",
    "dir",
    "sequence",
    "type",
)


def get_rt_ticker_by_columns(s2c: Qot_GetTicker_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_GetTicker."""
    return GET_RT_TICKER_TABLE.frame_of(
        rows.size,
        (
            rows.same(value=security_code(s2c.security)),
            rows.same(value=(s2c.name or (s2c.name if s2c.HasField("name") else "N/A"))),
            rows.field(Kind.TEXT, "", "time"),
            rows.field(Kind.FLOAT, 0.0, "price"),
            rows.field(Kind.OBJECT, 0, "hpVolume", "volume"),
            rows.field(Kind.FLOAT, 0.0, "turnover"),
            rows.field(Kind.TEXT, TickerDirect.to_string2(0), "dir", convert=TickerDirect.to_string2),
            rows.field(Kind.INTEGER, 0, "sequence"),
            rows.field(Kind.TEXT, "N/A", "type", convert=TickerType.to_string2),
        ),
    )


def read_get_rt_ticker(s2c: Qot_GetTicker_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_GetTicker."""
    return (
        get_rt_ticker_by_columns(s2c, GET_RT_TICKER_ROWS.columns(s2c, wire))
        if len(s2c.tickerList) > FEW_ROWS
        else GET_RT_TICKER_TABLE.frame(
            [
                (
                    row.time,
                    row.price,
                    (row.hpVolume or (row.hpVolume if row.HasField("hpVolume") else row.volume)),
                    row.turnover,
                    TickerDirect.to_string2(row.dir),
                    row.sequence,
                    (TickerType.to_string2(row.type) if row.HasField("type") else "N/A"),
                )
                for row in s2c.tickerList[:]
            ],
            (
                security_code(s2c.security),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        )
    )


GET_BROKER_QUEUE_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("bid_broker_id", Kind.INTEGER),
    ("bid_broker_name", Kind.TEXT),
    ("bid_broker_pos", Kind.INTEGER),
    ("order_id", Kind.OBJECT),
    ("order_volume", Kind.OBJECT),
    shared=("code", "name"),
)
GET_BROKER_QUEUE_TABLE2 = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("ask_broker_id", Kind.INTEGER),
    ("ask_broker_name", Kind.TEXT),
    ("ask_broker_pos", Kind.INTEGER),
    ("order_id", Kind.OBJECT),
    ("order_volume", Kind.OBJECT),
    shared=("code", "name"),
)


def read_get_broker_queue(s2c: Qot_GetBroker_pb2.S2C) -> Any:
    """Reads Qot_GetBroker."""
    return (
        GET_BROKER_QUEUE_TABLE.frame(
            [
                (
                    row.id,
                    row.name,
                    row.pos,
                    (row.orderID or (row.orderID if row.HasField("orderID") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                )
                for row in s2c.brokerBidList[:]
            ],
            (
                security_code(s2c.security),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        ),
        GET_BROKER_QUEUE_TABLE2.frame(
            [
                (
                    row.id,
                    row.name,
                    row.pos,
                    (row.orderID or (row.orderID if row.HasField("orderID") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                )
                for row in s2c.brokerAskList[:]
            ],
            (
                security_code(s2c.security),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        ),
    )


GET_STOCK_QUOTE_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("data_date", Kind.TEXT),
    ("data_time", Kind.TEXT),
    ("last_price", Kind.FLOAT),
    ("open_price", Kind.FLOAT),
    ("high_price", Kind.FLOAT),
    ("low_price", Kind.FLOAT),
    ("prev_close_price", Kind.FLOAT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("turnover_rate", Kind.FLOAT),
    ("amplitude", Kind.FLOAT),
    ("suspension", Kind.TRUTH),
    ("listing_date", Kind.TEXT),
    ("price_spread", Kind.FLOAT),
    ("dark_status", Kind.TEXT),
    ("sec_status", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("contract_size", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
    ("implied_volatility", Kind.OBJECT),
    ("premium", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("gamma", Kind.OBJECT),
    ("vega", Kind.OBJECT),
    ("theta", Kind.OBJECT),
    ("rho", Kind.OBJECT),
    ("net_open_interest", Kind.OBJECT),
    ("expiry_date_distance", Kind.OBJECT),
    ("contract_nominal_value", Kind.OBJECT),
    ("owner_lot_multiplier", Kind.OBJECT),
    ("option_area_type", Kind.TEXT),
    ("contract_multiplier", Kind.OBJECT),
    ("last_settle_price", Kind.OBJECT),
    ("position", Kind.OBJECT),
    ("position_change", Kind.OBJECT),
    ("index_option_type", Kind.TEXT),
    ("pre_price", Kind.OBJECT),
    ("pre_high_price", Kind.OBJECT),
    ("pre_low_price", Kind.OBJECT),
    ("pre_volume", Kind.OBJECT),
    ("pre_turnover", Kind.OBJECT),
    ("pre_change_val", Kind.OBJECT),
    ("pre_change_rate", Kind.OBJECT),
    ("pre_amplitude", Kind.OBJECT),
    ("after_price", Kind.OBJECT),
    ("after_high_price", Kind.OBJECT),
    ("after_low_price", Kind.OBJECT),
    ("after_volume", Kind.OBJECT),
    ("after_turnover", Kind.OBJECT),
    ("after_change_val", Kind.OBJECT),
    ("after_change_rate", Kind.OBJECT),
    ("after_amplitude", Kind.OBJECT),
    ("overnight_price", Kind.OBJECT),
    ("overnight_high_price", Kind.OBJECT),
    ("overnight_low_price", Kind.OBJECT),
    ("overnight_volume", Kind.OBJECT),
    ("overnight_turnover", Kind.OBJECT),
    ("overnight_change_val", Kind.OBJECT),
    ("overnight_change_rate", Kind.OBJECT),
    ("overnight_amplitude", Kind.OBJECT),
)
GET_STOCK_QUOTE_ROWS = Transposer(
    "Qot_GetBasicQot.S2C",
    "basicQotList",
    "security.market",
    "security.code",
    "name",
    "updateTime",
    "curPrice",
    "openPrice",
    "highPrice",
    "lowPrice",
    "lastClosePrice",
    "hpVolume",
    "volume",
    "turnover",
    "turnoverRate",
    "amplitude",
    "isSuspended",
    "listTime",
    "priceSpread",
    "darkStatus",
    "secStatus",
    "optionExData.strikePrice",
    "optionExData.contractSizeFloat",
    "optionExData.openInterest",
    "optionExData.impliedVolatility",
    "optionExData.premium",
    "optionExData.delta",
    "optionExData.gamma",
    "optionExData.vega",
    "optionExData.theta",
    "optionExData.rho",
    "optionExData.netOpenInterest",
    "optionExData.expiryDateDistance",
    "futureExData.expiryDateDistance",
    "optionExData.contractNominalValue",
    "optionExData.ownerLotMultiplier",
    "optionExData.optionAreaType",
    "optionExData.contractMultiplier",
    "futureExData.lastSettlePrice",
    "futureExData.position",
    "futureExData.positionChange",
    "optionExData.indexOptionType",
    "preMarket.price",
    "preMarket.highPrice",
    "preMarket.lowPrice",
    "preMarket.volume",
    "preMarket.turnover",
    "preMarket.changeVal",
    "preMarket.changeRate",
    "preMarket.amplitude",
    "afterMarket.price",
    "afterMarket.highPrice",
    "afterMarket.lowPrice",
    "afterMarket.volume",
    "afterMarket.turnover",
    "afterMarket.changeVal",
    "afterMarket.changeRate",
    "afterMarket.amplitude",
    "overnight.price",
    "overnight.highPrice",
    "overnight.lowPrice",
    "overnight.volume",
    "overnight.turnover",
    "overnight.changeVal",
    "overnight.changeRate",
    "overnight.amplitude",
)


def get_stock_quote_by_columns(s2c: Qot_GetBasicQot_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_GetBasicQot."""
    return GET_STOCK_QUOTE_TABLE.frame_of(
        rows.size,
        (
            rows.codes("security", code_of),
            rows.field(Kind.TEXT, "N/A", "name"),
            rows.field(Kind.TEXT, day_of(""), "updateTime", convert=day_of),
            rows.field(Kind.TEXT, time_of_day(""), "updateTime", convert=time_of_day),
            rows.field(Kind.FLOAT, 0.0, "curPrice"),
            rows.field(Kind.FLOAT, 0.0, "openPrice"),
            rows.field(Kind.FLOAT, 0.0, "highPrice"),
            rows.field(Kind.FLOAT, 0.0, "lowPrice"),
            rows.field(Kind.FLOAT, 0.0, "lastClosePrice"),
            rows.field(Kind.OBJECT, 0, "hpVolume", "volume"),
            rows.field(Kind.FLOAT, 0.0, "turnover"),
            rows.field(Kind.FLOAT, 0.0, "turnoverRate"),
            rows.field(Kind.FLOAT, 0.0, "amplitude"),
            rows.field(Kind.TRUTH, False, "isSuspended"),
            rows.when(rows.lacks(rows.has("optionExData")), rows.field(Kind.TEXT, "", "listTime"), "N/A"),
            rows.field(Kind.FLOAT, 0.0, "priceSpread"),
            rows.field(Kind.TEXT, "N/A", "darkStatus", convert=DarkStatus.to_string2),
            rows.field(Kind.TEXT, "N/A", "secStatus", convert=SecurityStatus.to_string2),
            rows.field(Kind.FLOAT, "N/A", "optionExData.strikePrice"),
            rows.when(rows.has("optionExData"), rows.field(Kind.FLOAT, 0.0, "optionExData.contractSizeFloat"), "N/A"),
            rows.field(Kind.INTEGER, "N/A", "optionExData.openInterest"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.impliedVolatility"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.premium"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.delta"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.gamma"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.vega"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.theta"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.rho"),
            rows.field(Kind.INTEGER, "N/A", "optionExData.netOpenInterest"),
            rows.field(Kind.INTEGER, "N/A", "optionExData.expiryDateDistance", "futureExData.expiryDateDistance"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.contractNominalValue"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.ownerLotMultiplier"),
            rows.field(Kind.TEXT, "N/A", "optionExData.optionAreaType", convert=OptionAreaType.to_string2),
            rows.field(Kind.FLOAT, "N/A", "optionExData.contractMultiplier"),
            rows.field(Kind.FLOAT, "N/A", "futureExData.lastSettlePrice"),
            rows.field(Kind.INTEGER, "N/A", "futureExData.position"),
            rows.field(Kind.INTEGER, "N/A", "futureExData.positionChange"),
            rows.field(Kind.TEXT, "N/A", "optionExData.indexOptionType", convert=IndexOptionType.to_string2),
            rows.field(Kind.FLOAT, "N/A", "preMarket.price"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.lowPrice"),
            rows.field(Kind.INTEGER, "N/A", "preMarket.volume"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.turnover"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.amplitude"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.price"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.lowPrice"),
            rows.field(Kind.INTEGER, "N/A", "afterMarket.volume"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.turnover"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.amplitude"),
            rows.field(Kind.FLOAT, "N/A", "overnight.price"),
            rows.field(Kind.FLOAT, "N/A", "overnight.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "overnight.lowPrice"),
            rows.field(Kind.INTEGER, "N/A", "overnight.volume"),
            rows.field(Kind.FLOAT, "N/A", "overnight.turnover"),
            rows.field(Kind.FLOAT, "N/A", "overnight.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "overnight.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "overnight.amplitude"),
        ),
    )


def read_get_stock_quote(s2c: Qot_GetBasicQot_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_GetBasicQot."""
    return (
        get_stock_quote_by_columns(s2c, GET_STOCK_QUOTE_ROWS.columns(s2c, wire))
        if len(s2c.basicQotList) > FEW_ROWS
        else GET_STOCK_QUOTE_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    day_of(row.updateTime),
                    time_of_day(row.updateTime),
                    row.curPrice,
                    row.openPrice,
                    row.highPrice,
                    row.lowPrice,
                    row.lastClosePrice,
                    (row.hpVolume or (row.hpVolume if row.HasField("hpVolume") else row.volume)),
                    row.turnover,
                    row.turnoverRate,
                    row.amplitude,
                    row.isSuspended,
                    (row.listTime if not (has_row_optionExData) else "N/A"),
                    row.priceSpread,
                    (DarkStatus.to_string2(row.darkStatus) if row.HasField("darkStatus") else "N/A"),
                    (SecurityStatus.to_string2(row.secStatus) if row.HasField("secStatus") else "N/A"),
                    (row_optionExData.strikePrice if has_row_optionExData else "N/A"),
                    (row_optionExData.contractSizeFloat if has_row_optionExData else "N/A"),
                    (row_optionExData.openInterest if has_row_optionExData else "N/A"),
                    (row_optionExData.impliedVolatility if has_row_optionExData else "N/A"),
                    (row_optionExData.premium if has_row_optionExData else "N/A"),
                    (row_optionExData.delta if has_row_optionExData else "N/A"),
                    (row_optionExData.gamma if has_row_optionExData else "N/A"),
                    (row_optionExData.vega if has_row_optionExData else "N/A"),
                    (row_optionExData.theta if has_row_optionExData else "N/A"),
                    (row_optionExData.rho if has_row_optionExData else "N/A"),
                    (
                        (
                            row_optionExData.netOpenInterest
                            or (
                                row_optionExData.netOpenInterest
                                if row_optionExData.HasField("netOpenInterest")
                                else "N/A"
                            )
                        )
                        if has_row_optionExData
                        else "N/A"
                    ),
                    (
                        (
                            row_optionExData.expiryDateDistance
                            or (
                                row_optionExData.expiryDateDistance
                                if row_optionExData.HasField("expiryDateDistance")
                                else (
                                    (
                                        row_futureExData.expiryDateDistance
                                        or (
                                            row_futureExData.expiryDateDistance
                                            if row_futureExData.HasField("expiryDateDistance")
                                            else "N/A"
                                        )
                                    )
                                    if has_row_futureExData
                                    else "N/A"
                                )
                            )
                        )
                        if has_row_optionExData
                        else (
                            (
                                row_futureExData.expiryDateDistance
                                or (
                                    row_futureExData.expiryDateDistance
                                    if row_futureExData.HasField("expiryDateDistance")
                                    else "N/A"
                                )
                            )
                            if has_row_futureExData
                            else "N/A"
                        )
                    ),
                    (
                        (
                            row_optionExData.contractNominalValue
                            or (
                                row_optionExData.contractNominalValue
                                if row_optionExData.HasField("contractNominalValue")
                                else "N/A"
                            )
                        )
                        if has_row_optionExData
                        else "N/A"
                    ),
                    (
                        (
                            row_optionExData.ownerLotMultiplier
                            or (
                                row_optionExData.ownerLotMultiplier
                                if row_optionExData.HasField("ownerLotMultiplier")
                                else "N/A"
                            )
                        )
                        if has_row_optionExData
                        else "N/A"
                    ),
                    (
                        OptionAreaType.to_string2(row_optionExData.optionAreaType)
                        if has_row_optionExData and row_optionExData.HasField("optionAreaType")
                        else "N/A"
                    ),
                    (
                        (
                            row_optionExData.contractMultiplier
                            or (
                                row_optionExData.contractMultiplier
                                if row_optionExData.HasField("contractMultiplier")
                                else "N/A"
                            )
                        )
                        if has_row_optionExData
                        else "N/A"
                    ),
                    (row_futureExData.lastSettlePrice if has_row_futureExData else "N/A"),
                    (row_futureExData.position if has_row_futureExData else "N/A"),
                    (row_futureExData.positionChange if has_row_futureExData else "N/A"),
                    (
                        IndexOptionType.to_string2(row_optionExData.indexOptionType)
                        if has_row_optionExData and row_optionExData.HasField("indexOptionType")
                        else "N/A"
                    ),
                    (
                        (row_preMarket.price or (row_preMarket.price if row_preMarket.HasField("price") else "N/A"))
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.highPrice
                            or (row_preMarket.highPrice if row_preMarket.HasField("highPrice") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.lowPrice
                            or (row_preMarket.lowPrice if row_preMarket.HasField("lowPrice") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (row_preMarket.volume or (row_preMarket.volume if row_preMarket.HasField("volume") else "N/A"))
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.turnover
                            or (row_preMarket.turnover if row_preMarket.HasField("turnover") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.changeVal
                            or (row_preMarket.changeVal if row_preMarket.HasField("changeVal") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.changeRate
                            or (row_preMarket.changeRate if row_preMarket.HasField("changeRate") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.amplitude
                            or (row_preMarket.amplitude if row_preMarket.HasField("amplitude") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.price
                            or (row_afterMarket.price if row_afterMarket.HasField("price") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.highPrice
                            or (row_afterMarket.highPrice if row_afterMarket.HasField("highPrice") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.lowPrice
                            or (row_afterMarket.lowPrice if row_afterMarket.HasField("lowPrice") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.volume
                            or (row_afterMarket.volume if row_afterMarket.HasField("volume") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.turnover
                            or (row_afterMarket.turnover if row_afterMarket.HasField("turnover") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.changeVal
                            or (row_afterMarket.changeVal if row_afterMarket.HasField("changeVal") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.changeRate
                            or (row_afterMarket.changeRate if row_afterMarket.HasField("changeRate") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.amplitude
                            or (row_afterMarket.amplitude if row_afterMarket.HasField("amplitude") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (row_overnight.price or (row_overnight.price if row_overnight.HasField("price") else "N/A"))
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.highPrice
                            or (row_overnight.highPrice if row_overnight.HasField("highPrice") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.lowPrice
                            or (row_overnight.lowPrice if row_overnight.HasField("lowPrice") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (row_overnight.volume or (row_overnight.volume if row_overnight.HasField("volume") else "N/A"))
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.turnover
                            or (row_overnight.turnover if row_overnight.HasField("turnover") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.changeVal
                            or (row_overnight.changeVal if row_overnight.HasField("changeVal") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.changeRate
                            or (row_overnight.changeRate if row_overnight.HasField("changeRate") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.amplitude
                            or (row_overnight.amplitude if row_overnight.HasField("amplitude") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                )
                for row in s2c.basicQotList[:]
                for row_afterMarket in [row.afterMarket]
                for has_row_afterMarket in [row.HasField("afterMarket")]
                for row_futureExData in [row.futureExData]
                for has_row_futureExData in [row.HasField("futureExData")]
                for row_optionExData in [row.optionExData]
                for has_row_optionExData in [row.HasField("optionExData")]
                for row_overnight in [row.overnight]
                for has_row_overnight in [row.HasField("overnight")]
                for row_preMarket in [row.preMarket]
                for has_row_preMarket in [row.HasField("preMarket")]
            ]
        )
    )


GET_MARKET_SNAPSHOT_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("update_time", Kind.TEXT),
    ("last_price", Kind.FLOAT),
    ("open_price", Kind.FLOAT),
    ("high_price", Kind.FLOAT),
    ("low_price", Kind.FLOAT),
    ("prev_close_price", Kind.FLOAT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("turnover_rate", Kind.FLOAT),
    ("suspension", Kind.TRUTH),
    ("listing_date", Kind.TEXT),
    ("lot_size", Kind.INTEGER),
    ("price_spread", Kind.FLOAT),
    ("stock_owner", Kind.OBJECT),
    ("ask_price", Kind.OBJECT),
    ("bid_price", Kind.OBJECT),
    ("ask_vol", Kind.OBJECT),
    ("bid_vol", Kind.OBJECT),
    ("enable_margin", Kind.OBJECT),
    ("mortgage_ratio", Kind.FLOAT),
    ("long_margin_initial_ratio", Kind.FLOAT),
    ("enable_short_sell", Kind.OBJECT),
    ("short_sell_rate", Kind.FLOAT),
    ("short_available_volume", Kind.OBJECT),
    ("short_margin_initial_ratio", Kind.FLOAT),
    ("amplitude", Kind.FLOAT),
    ("avg_price", Kind.FLOAT),
    ("bid_ask_ratio", Kind.FLOAT),
    ("volume_ratio", Kind.FLOAT),
    ("highest52weeks_price", Kind.FLOAT),
    ("lowest52weeks_price", Kind.FLOAT),
    ("highest_history_price", Kind.FLOAT),
    ("lowest_history_price", Kind.FLOAT),
    ("close_price_5min", Kind.FLOAT),
    ("after_volume", Kind.INTEGER),
    ("after_turnover", Kind.FLOAT),
    ("sec_status", Kind.TEXT),
    ("equity_valid", Kind.TRUTH),
    ("issued_shares", Kind.OBJECT),
    ("total_market_val", Kind.FLOAT),
    ("net_asset", Kind.FLOAT),
    ("net_profit", Kind.FLOAT),
    ("earning_per_share", Kind.FLOAT),
    ("outstanding_shares", Kind.OBJECT),
    ("circular_market_val", Kind.FLOAT),
    ("net_asset_per_share", Kind.FLOAT),
    ("ey_ratio", Kind.FLOAT),
    ("pe_ratio", Kind.FLOAT),
    ("pb_ratio", Kind.FLOAT),
    ("pe_ttm_ratio", Kind.FLOAT),
    ("dividend_ttm", Kind.FLOAT),
    ("dividend_ratio_ttm", Kind.FLOAT),
    ("dividend_lfy", Kind.FLOAT),
    ("dividend_lfy_ratio", Kind.FLOAT),
    ("wrt_valid", Kind.TRUTH),
    ("wrt_conversion_ratio", Kind.FLOAT),
    ("wrt_type", Kind.TEXT),
    ("wrt_strike_price", Kind.FLOAT),
    ("wrt_maturity_date", Kind.OBJECT),
    ("wrt_end_trade", Kind.OBJECT),
    ("wrt_recovery_price", Kind.FLOAT),
    ("wrt_street_vol", Kind.OBJECT),
    ("wrt_issue_vol", Kind.OBJECT),
    ("wrt_street_ratio", Kind.FLOAT),
    ("wrt_delta", Kind.FLOAT),
    ("wrt_implied_volatility", Kind.FLOAT),
    ("wrt_premium", Kind.FLOAT),
    ("wrt_leverage", Kind.FLOAT),
    ("wrt_ipop", Kind.FLOAT),
    ("wrt_break_even_point", Kind.FLOAT),
    ("wrt_conversion_price", Kind.FLOAT),
    ("wrt_price_recovery_ratio", Kind.FLOAT),
    ("wrt_score", Kind.FLOAT),
    ("wrt_upper_strike_price", Kind.FLOAT),
    ("wrt_lower_strike_price", Kind.FLOAT),
    ("wrt_inline_price_status", Kind.TEXT),
    ("wrt_issuer_code", Kind.OBJECT),
    ("option_valid", Kind.TRUTH),
    ("option_type", Kind.TEXT),
    ("strike_time", Kind.OBJECT),
    ("option_strike_price", Kind.FLOAT),
    ("option_contract_size", Kind.FLOAT),
    ("option_open_interest", Kind.OBJECT),
    ("option_implied_volatility", Kind.FLOAT),
    ("option_premium", Kind.FLOAT),
    ("option_delta", Kind.FLOAT),
    ("option_gamma", Kind.FLOAT),
    ("option_vega", Kind.FLOAT),
    ("option_theta", Kind.FLOAT),
    ("option_rho", Kind.FLOAT),
    ("option_net_open_interest", Kind.OBJECT),
    ("option_expiry_date_distance", Kind.OBJECT),
    ("option_contract_nominal_value", Kind.OBJECT),
    ("option_owner_lot_multiplier", Kind.OBJECT),
    ("option_area_type", Kind.TEXT),
    ("option_contract_multiplier", Kind.OBJECT),
    ("index_option_type", Kind.TEXT),
    ("index_valid", Kind.TRUTH),
    ("index_raise_count", Kind.OBJECT),
    ("index_fall_count", Kind.OBJECT),
    ("index_equal_count", Kind.OBJECT),
    ("plate_valid", Kind.TRUTH),
    ("plate_raise_count", Kind.OBJECT),
    ("plate_fall_count", Kind.OBJECT),
    ("plate_equal_count", Kind.OBJECT),
    ("future_valid", Kind.TRUTH),
    ("future_last_settle_price", Kind.FLOAT),
    ("future_position", Kind.OBJECT),
    ("future_position_change", Kind.OBJECT),
    ("future_main_contract", Kind.OBJECT),
    ("future_last_trade_time", Kind.OBJECT),
    ("trust_valid", Kind.TRUTH),
    ("trust_dividend_yield", Kind.FLOAT),
    ("trust_aum", Kind.FLOAT),
    ("trust_outstanding_units", Kind.OBJECT),
    ("trust_netAssetValue", Kind.FLOAT),
    ("trust_premium", Kind.FLOAT),
    ("trust_assetClass", Kind.TEXT),
    ("pre_price", Kind.OBJECT),
    ("pre_high_price", Kind.OBJECT),
    ("pre_low_price", Kind.OBJECT),
    ("pre_volume", Kind.OBJECT),
    ("pre_turnover", Kind.OBJECT),
    ("pre_change_val", Kind.OBJECT),
    ("pre_change_rate", Kind.OBJECT),
    ("pre_amplitude", Kind.OBJECT),
    ("after_price", Kind.OBJECT),
    ("after_high_price", Kind.OBJECT),
    ("after_low_price", Kind.OBJECT),
    ("after_change_val", Kind.OBJECT),
    ("after_change_rate", Kind.OBJECT),
    ("after_amplitude", Kind.OBJECT),
    ("overnight_price", Kind.OBJECT),
    ("overnight_high_price", Kind.OBJECT),
    ("overnight_low_price", Kind.OBJECT),
    ("overnight_volume", Kind.OBJECT),
    ("overnight_turnover", Kind.OBJECT),
    ("overnight_change_val", Kind.OBJECT),
    ("overnight_change_rate", Kind.OBJECT),
    ("overnight_amplitude", Kind.OBJECT),
)
GET_MARKET_SNAPSHOT_ROWS = Transposer(
    "Qot_GetSecuritySnapshot.S2C",
    "snapshotList",
    "basic.security.market",
    "basic.security.code",
    "basic.name",
    "basic.updateTime",
    "basic.curPrice",
    "basic.openPrice",
    "basic.highPrice",
    "basic.lowPrice",
    "basic.lastClosePrice",
    "basic.hpVolume",
    "basic.volume",
    "basic.turnover",
    "basic.turnoverRate",
    "basic.isSuspend",
    "basic.listTime",
    "basic.lotSize",
    "basic.priceSpread",
    "basic.askPrice",
    "basic.bidPrice",
    "basic.hpAskVol",
    "basic.askVol",
    "basic.hpBidVol",
    "basic.bidVol",
    "basic.enableMargin",
    "basic.mortgageRatio",
    "basic.longMarginInitialRatio",
    "basic.enableShortSell",
    "basic.shortSellRate",
    "basic.shortAvailableVolume",
    "basic.shortMarginInitialRatio",
    "basic.amplitude",
    "basic.avgPrice",
    "basic.bidAskRatio",
    "basic.volumeRatio",
    "basic.highest52WeeksPrice",
    "basic.lowest52WeeksPrice",
    "basic.highestHistoryPrice",
    "basic.lowestHistoryPrice",
    "basic.closePrice5Minute",
    "basic.afterMarket.volume",
    "basic.afterMarket.turnover",
    "basic.secStatus",
    "equityExData.issuedShares",
    "equityExData.issuedMarketVal",
    "equityExData.netAsset",
    "equityExData.netProfit",
    "equityExData.earningsPershare",
    "equityExData.outstandingShares",
    "equityExData.outstandingMarketVal",
    "equityExData.netAssetPershare",
    "equityExData.eyRate",
    "equityExData.peRate",
    "equityExData.pbRate",
    "equityExData.peTTMRate",
    "equityExData.dividendTTM",
    "equityExData.dividendRatioTTM",
    "equityExData.dividendLFY",
    "equityExData.dividendLFYRatio",
    "basic.type",
    "warrantExData.conversionRate",
    "warrantExData.warrantType",
    "warrantExData.strikePrice",
    "warrantExData.maturityTime",
    "warrantExData.endTradeTime",
    "warrantExData.recoveryPrice",
    "warrantExData.streetVolumn",
    "warrantExData.issueVolumn",
    "warrantExData.streetRate",
    "warrantExData.delta",
    "warrantExData.impliedVolatility",
    "warrantExData.premium",
    "warrantExData.leverage",
    "warrantExData.ipop",
    "warrantExData.breakEvenPoint",
    "warrantExData.conversionPrice",
    "warrantExData.priceRecoveryRatio",
    "warrantExData.score",
    "warrantExData.upperStrikePrice",
    "warrantExData.lowerStrikePrice",
    "warrantExData.inLinePriceStatus",
    "warrantExData.issuerCode",
    "optionExData.type",
    "optionExData.strikeTime",
    "optionExData.strikePrice",
    "optionExData.contractSizeFloat",
    "optionExData.openInterest",
    "optionExData.impliedVolatility",
    "optionExData.premium",
    "optionExData.delta",
    "optionExData.gamma",
    "optionExData.vega",
    "optionExData.theta",
    "optionExData.rho",
    "optionExData.netOpenInterest",
    "optionExData.expiryDateDistance",
    "optionExData.contractNominalValue",
    "optionExData.ownerLotMultiplier",
    "optionExData.optionAreaType",
    "optionExData.contractMultiplier",
    "optionExData.indexOptionType",
    "indexExData.raiseCount",
    "indexExData.fallCount",
    "indexExData.equalCount",
    "plateExData.raiseCount",
    "plateExData.fallCount",
    "plateExData.equalCount",
    "futureExData.lastSettlePrice",
    "futureExData.position",
    "futureExData.positionChange",
    "futureExData.isMainContract",
    "futureExData.lastTradeTime",
    "trustExData.dividendYield",
    "trustExData.aum",
    "trustExData.outstandingUnits",
    "trustExData.netAssetValue",
    "trustExData.premium",
    "trustExData.assetClass",
    "basic.preMarket.price",
    "basic.preMarket.highPrice",
    "basic.preMarket.lowPrice",
    "basic.preMarket.volume",
    "basic.preMarket.turnover",
    "basic.preMarket.changeVal",
    "basic.preMarket.changeRate",
    "basic.preMarket.amplitude",
    "basic.afterMarket.price",
    "basic.afterMarket.highPrice",
    "basic.afterMarket.lowPrice",
    "basic.afterMarket.changeVal",
    "basic.afterMarket.changeRate",
    "basic.afterMarket.amplitude",
    "basic.overnight.price",
    "basic.overnight.highPrice",
    "basic.overnight.lowPrice",
    "basic.overnight.volume",
    "basic.overnight.turnover",
    "basic.overnight.changeVal",
    "basic.overnight.changeRate",
    "basic.overnight.amplitude",
)


def get_market_snapshot_by_columns(s2c: Qot_GetSecuritySnapshot_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_GetSecuritySnapshot."""
    return GET_MARKET_SNAPSHOT_TABLE.frame_of(
        rows.size,
        (
            rows.codes("basic.security", code_of),
            rows.field(Kind.TEXT, "N/A", "basic.name"),
            rows.field(Kind.TEXT, "", "basic.updateTime"),
            rows.field(Kind.FLOAT, 0.0, "basic.curPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.openPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.highPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.lowPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.lastClosePrice"),
            rows.field(Kind.OBJECT, 0, "basic.hpVolume", "basic.volume"),
            rows.field(Kind.FLOAT, 0.0, "basic.turnover"),
            rows.field(Kind.FLOAT, 0.0, "basic.turnoverRate"),
            rows.field(Kind.TRUTH, False, "basic.isSuspend"),
            rows.when(rows.lacks(rows.has("optionExData")), rows.field(Kind.TEXT, "", "basic.listTime"), "N/A"),
            rows.field(Kind.INTEGER, 0, "basic.lotSize"),
            rows.field(Kind.FLOAT, 0.0, "basic.priceSpread"),
            rows.each(lambda row: owner_code(row)),
            rows.field(Kind.FLOAT, "N/A", "basic.askPrice"),
            rows.field(Kind.FLOAT, "N/A", "basic.bidPrice"),
            rows.field(Kind.OBJECT, "N/A", "basic.hpAskVol", "basic.askVol"),
            rows.field(Kind.OBJECT, "N/A", "basic.hpBidVol", "basic.bidVol"),
            rows.field(Kind.TRUTH, nan, "basic.enableMargin"),
            rows.when(rows.is_true("basic.enableMargin"), rows.field(Kind.FLOAT, 0.0, "basic.mortgageRatio"), nan),
            rows.when(
                rows.is_true("basic.enableMargin"), rows.field(Kind.FLOAT, 0.0, "basic.longMarginInitialRatio"), nan
            ),
            rows.field(Kind.TRUTH, nan, "basic.enableShortSell"),
            rows.when(rows.is_true("basic.enableShortSell"), rows.field(Kind.FLOAT, 0.0, "basic.shortSellRate"), nan),
            rows.when(
                rows.is_true("basic.enableShortSell"), rows.field(Kind.INTEGER, 0, "basic.shortAvailableVolume"), nan
            ),
            rows.when(
                rows.is_true("basic.enableShortSell"), rows.field(Kind.FLOAT, 0.0, "basic.shortMarginInitialRatio"), nan
            ),
            rows.field(Kind.FLOAT, 0.0, "basic.amplitude"),
            rows.field(Kind.FLOAT, 0.0, "basic.avgPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.bidAskRatio"),
            rows.field(Kind.FLOAT, 0.0, "basic.volumeRatio"),
            rows.field(Kind.FLOAT, 0.0, "basic.highest52WeeksPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.lowest52WeeksPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.highestHistoryPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.lowestHistoryPrice"),
            rows.field(Kind.FLOAT, 0.0, "basic.closePrice5Minute"),
            rows.field(Kind.INTEGER, 0, "basic.afterMarket.volume"),
            rows.field(Kind.FLOAT, 0.0, "basic.afterMarket.turnover"),
            rows.field(Kind.TEXT, "N/A", "basic.secStatus", convert=SecurityStatus.to_string2),
            rows.truths(rows.has("equityExData")),
            rows.when(rows.has("equityExData"), rows.field(Kind.INTEGER, 0, "equityExData.issuedShares"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.issuedMarketVal"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.netAsset"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.netProfit"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.earningsPershare"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.INTEGER, 0, "equityExData.outstandingShares"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.outstandingMarketVal"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.netAssetPershare"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.eyRate"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.peRate"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.pbRate"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.peTTMRate"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.dividendTTM"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.dividendRatioTTM"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.dividendLFY"), nan),
            rows.when(rows.has("equityExData"), rows.field(Kind.FLOAT, 0.0, "equityExData.dividendLFYRatio"), nan),
            rows.truths(rows.equals("basic.type", 5)),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.conversionRate"), nan),
            rows.field(Kind.TEXT, "N/A", "warrantExData.warrantType", convert=WrtType.to_string2),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.strikePrice"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.TEXT, "", "warrantExData.maturityTime"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.TEXT, "", "warrantExData.endTradeTime"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.recoveryPrice"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.INTEGER, 0, "warrantExData.streetVolumn"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.INTEGER, 0, "warrantExData.issueVolumn"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.streetRate"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.delta"), nan),
            rows.when(
                rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.impliedVolatility"), nan
            ),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.premium"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.leverage"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.ipop"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.breakEvenPoint"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.conversionPrice"), nan),
            rows.when(
                rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.priceRecoveryRatio"), nan
            ),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.score"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.upperStrikePrice"), nan),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.FLOAT, 0.0, "warrantExData.lowerStrikePrice"), nan),
            rows.field(Kind.TEXT, "N/A", "warrantExData.inLinePriceStatus", convert=PriceType.to_string2),
            rows.when(rows.equals("basic.type", 5), rows.field(Kind.TEXT, "", "warrantExData.issuerCode"), nan),
            rows.truths(rows.equals("basic.type", 8)),
            rows.field(Kind.TEXT, "N/A", "optionExData.type", convert=OptionType.to_string2),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.TEXT, "", "optionExData.strikeTime"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.strikePrice"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.contractSizeFloat"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.INTEGER, 0, "optionExData.openInterest"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.impliedVolatility"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.premium"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.delta"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.gamma"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.vega"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.theta"), nan),
            rows.when(rows.equals("basic.type", 8), rows.field(Kind.FLOAT, 0.0, "optionExData.rho"), nan),
            rows.when(
                rows.equals("basic.type", 8), rows.field(Kind.INTEGER, "N/A", "optionExData.netOpenInterest"), nan
            ),
            rows.when(
                rows.equals("basic.type", 8), rows.field(Kind.INTEGER, "N/A", "optionExData.expiryDateDistance"), nan
            ),
            rows.when(
                rows.equals("basic.type", 8), rows.field(Kind.FLOAT, "N/A", "optionExData.contractNominalValue"), nan
            ),
            rows.when(
                rows.equals("basic.type", 8), rows.field(Kind.FLOAT, "N/A", "optionExData.ownerLotMultiplier"), nan
            ),
            rows.field(Kind.TEXT, "N/A", "optionExData.optionAreaType", convert=OptionAreaType.to_string2),
            rows.when(
                rows.equals("basic.type", 8), rows.field(Kind.FLOAT, "N/A", "optionExData.contractMultiplier"), nan
            ),
            rows.field(Kind.TEXT, "N/A", "optionExData.indexOptionType", convert=IndexOptionType.to_string2),
            rows.truths(rows.has("indexExData")),
            rows.field(Kind.INTEGER, nan, "indexExData.raiseCount"),
            rows.field(Kind.INTEGER, nan, "indexExData.fallCount"),
            rows.field(Kind.INTEGER, nan, "indexExData.equalCount"),
            rows.truths(rows.has("plateExData")),
            rows.field(Kind.INTEGER, nan, "plateExData.raiseCount"),
            rows.field(Kind.INTEGER, nan, "plateExData.fallCount"),
            rows.field(Kind.INTEGER, nan, "plateExData.equalCount"),
            rows.truths(rows.equals("basic.type", 10)),
            rows.when(rows.equals("basic.type", 10), rows.field(Kind.FLOAT, 0.0, "futureExData.lastSettlePrice"), nan),
            rows.when(rows.equals("basic.type", 10), rows.field(Kind.INTEGER, 0, "futureExData.position"), nan),
            rows.when(rows.equals("basic.type", 10), rows.field(Kind.INTEGER, 0, "futureExData.positionChange"), nan),
            rows.when(rows.equals("basic.type", 10), rows.field(Kind.TRUTH, False, "futureExData.isMainContract"), nan),
            rows.when(rows.equals("basic.type", 10), rows.field(Kind.TEXT, "", "futureExData.lastTradeTime"), nan),
            rows.truths(rows.has("trustExData")),
            rows.field(Kind.FLOAT, nan, "trustExData.dividendYield"),
            rows.field(Kind.FLOAT, nan, "trustExData.aum"),
            rows.field(Kind.INTEGER, nan, "trustExData.outstandingUnits"),
            rows.field(Kind.FLOAT, nan, "trustExData.netAssetValue"),
            rows.field(Kind.FLOAT, nan, "trustExData.premium"),
            rows.field(Kind.TEXT, "N/A", "trustExData.assetClass", convert=AssetClass.to_string2),
            rows.field(Kind.FLOAT, "N/A", "basic.preMarket.price"),
            rows.field(Kind.FLOAT, "N/A", "basic.preMarket.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "basic.preMarket.lowPrice"),
            rows.field(Kind.INTEGER, "N/A", "basic.preMarket.volume"),
            rows.field(Kind.FLOAT, "N/A", "basic.preMarket.turnover"),
            rows.field(Kind.FLOAT, "N/A", "basic.preMarket.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "basic.preMarket.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "basic.preMarket.amplitude"),
            rows.field(Kind.FLOAT, "N/A", "basic.afterMarket.price"),
            rows.field(Kind.FLOAT, "N/A", "basic.afterMarket.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "basic.afterMarket.lowPrice"),
            rows.field(Kind.FLOAT, "N/A", "basic.afterMarket.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "basic.afterMarket.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "basic.afterMarket.amplitude"),
            rows.field(Kind.FLOAT, "N/A", "basic.overnight.price"),
            rows.field(Kind.FLOAT, "N/A", "basic.overnight.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "basic.overnight.lowPrice"),
            rows.field(Kind.INTEGER, "N/A", "basic.overnight.volume"),
            rows.field(Kind.FLOAT, "N/A", "basic.overnight.turnover"),
            rows.field(Kind.FLOAT, "N/A", "basic.overnight.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "basic.overnight.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "basic.overnight.amplitude"),
        ),
    )


def read_get_market_snapshot(s2c: Qot_GetSecuritySnapshot_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_GetSecuritySnapshot."""
    return (
        get_market_snapshot_by_columns(s2c, GET_MARKET_SNAPSHOT_ROWS.columns(s2c, wire))
        if len(s2c.snapshotList) > FEW_ROWS
        else GET_MARKET_SNAPSHOT_TABLE.frame(
            [
                (
                    security_code(row_basic.security),
                    (row_basic.name or (row_basic.name if row_basic.HasField("name") else "N/A")),
                    row_basic.updateTime,
                    row_basic.curPrice,
                    row_basic.openPrice,
                    row_basic.highPrice,
                    row_basic.lowPrice,
                    row_basic.lastClosePrice,
                    (
                        row_basic.hpVolume
                        or (row_basic.hpVolume if row_basic.HasField("hpVolume") else row_basic.volume)
                    ),
                    row_basic.turnover,
                    row_basic.turnoverRate,
                    row_basic.isSuspend,
                    (row_basic.listTime if not (has_row_optionExData) else "N/A"),
                    row_basic.lotSize,
                    row_basic.priceSpread,
                    owner_code(row),
                    (row_basic.askPrice or (row_basic.askPrice if row_basic.HasField("askPrice") else "N/A")),
                    (row_basic.bidPrice or (row_basic.bidPrice if row_basic.HasField("bidPrice") else "N/A")),
                    (
                        row_basic.hpAskVol
                        or (
                            row_basic.hpAskVol
                            if row_basic.HasField("hpAskVol")
                            else (row_basic.askVol or (row_basic.askVol if row_basic.HasField("askVol") else "N/A"))
                        )
                    ),
                    (
                        row_basic.hpBidVol
                        or (
                            row_basic.hpBidVol
                            if row_basic.HasField("hpBidVol")
                            else (row_basic.bidVol or (row_basic.bidVol if row_basic.HasField("bidVol") else "N/A"))
                        )
                    ),
                    (row_basic.enableMargin or (row_basic.enableMargin if row_basic.HasField("enableMargin") else nan)),
                    (row_basic.mortgageRatio if row_basic.enableMargin else nan),
                    (row_basic.longMarginInitialRatio if row_basic.enableMargin else nan),
                    (
                        row_basic.enableShortSell
                        or (row_basic.enableShortSell if row_basic.HasField("enableShortSell") else nan)
                    ),
                    (row_basic.shortSellRate if row_basic.enableShortSell else nan),
                    (row_basic.shortAvailableVolume if row_basic.enableShortSell else nan),
                    (row_basic.shortMarginInitialRatio if row_basic.enableShortSell else nan),
                    row_basic.amplitude,
                    row_basic.avgPrice,
                    row_basic.bidAskRatio,
                    row_basic.volumeRatio,
                    row_basic.highest52WeeksPrice,
                    row_basic.lowest52WeeksPrice,
                    row_basic.highestHistoryPrice,
                    row_basic.lowestHistoryPrice,
                    row_basic.closePrice5Minute,
                    row_basic_afterMarket.volume,
                    row_basic_afterMarket.turnover,
                    (SecurityStatus.to_string2(row_basic.secStatus) if row_basic.HasField("secStatus") else "N/A"),
                    bool(has_row_equityExData),
                    (row_equityExData.issuedShares if has_row_equityExData else nan),
                    (row_equityExData.issuedMarketVal if has_row_equityExData else nan),
                    (row_equityExData.netAsset if has_row_equityExData else nan),
                    (row_equityExData.netProfit if has_row_equityExData else nan),
                    (row_equityExData.earningsPershare if has_row_equityExData else nan),
                    (row_equityExData.outstandingShares if has_row_equityExData else nan),
                    (row_equityExData.outstandingMarketVal if has_row_equityExData else nan),
                    (row_equityExData.netAssetPershare if has_row_equityExData else nan),
                    (row_equityExData.eyRate if has_row_equityExData else nan),
                    (row_equityExData.peRate if has_row_equityExData else nan),
                    (row_equityExData.pbRate if has_row_equityExData else nan),
                    (row_equityExData.peTTMRate if has_row_equityExData else nan),
                    (row_equityExData.dividendTTM if has_row_equityExData else nan),
                    (row_equityExData.dividendRatioTTM if has_row_equityExData else nan),
                    (row_equityExData.dividendLFY if has_row_equityExData else nan),
                    (row_equityExData.dividendLFYRatio if has_row_equityExData else nan),
                    bool(row_basic.type == 5),
                    (row_warrantExData.conversionRate if row_basic.type == 5 else nan),
                    (WrtType.to_string2(row_warrantExData.warrantType) if has_row_warrantExData else "N/A"),
                    (row_warrantExData.strikePrice if row_basic.type == 5 else nan),
                    (row_warrantExData.maturityTime if row_basic.type == 5 else nan),
                    (row_warrantExData.endTradeTime if row_basic.type == 5 else nan),
                    (row_warrantExData.recoveryPrice if row_basic.type == 5 else nan),
                    (row_warrantExData.streetVolumn if row_basic.type == 5 else nan),
                    (row_warrantExData.issueVolumn if row_basic.type == 5 else nan),
                    (row_warrantExData.streetRate if row_basic.type == 5 else nan),
                    (row_warrantExData.delta if row_basic.type == 5 else nan),
                    (row_warrantExData.impliedVolatility if row_basic.type == 5 else nan),
                    (row_warrantExData.premium if row_basic.type == 5 else nan),
                    (row_warrantExData.leverage if row_basic.type == 5 else nan),
                    (row_warrantExData.ipop if row_basic.type == 5 else nan),
                    (row_warrantExData.breakEvenPoint if row_basic.type == 5 else nan),
                    (row_warrantExData.conversionPrice if row_basic.type == 5 else nan),
                    (row_warrantExData.priceRecoveryRatio if row_basic.type == 5 else nan),
                    (row_warrantExData.score if row_basic.type == 5 else nan),
                    (row_warrantExData.upperStrikePrice if row_basic.type == 5 else nan),
                    (row_warrantExData.lowerStrikePrice if row_basic.type == 5 else nan),
                    (
                        PriceType.to_string2(row_warrantExData.inLinePriceStatus)
                        if has_row_warrantExData and row_warrantExData.HasField("inLinePriceStatus")
                        else "N/A"
                    ),
                    (row_warrantExData.issuerCode if row_basic.type == 5 else nan),
                    bool(row_basic.type == 8),
                    (OptionType.to_string2(row_optionExData.type) if has_row_optionExData else "N/A"),
                    (row_optionExData.strikeTime if row_basic.type == 8 else nan),
                    (row_optionExData.strikePrice if row_basic.type == 8 else nan),
                    (row_optionExData.contractSizeFloat if row_basic.type == 8 else nan),
                    (row_optionExData.openInterest if row_basic.type == 8 else nan),
                    (row_optionExData.impliedVolatility if row_basic.type == 8 else nan),
                    (row_optionExData.premium if row_basic.type == 8 else nan),
                    (row_optionExData.delta if row_basic.type == 8 else nan),
                    (row_optionExData.gamma if row_basic.type == 8 else nan),
                    (row_optionExData.vega if row_basic.type == 8 else nan),
                    (row_optionExData.theta if row_basic.type == 8 else nan),
                    (row_optionExData.rho if row_basic.type == 8 else nan),
                    (
                        (
                            (
                                row_optionExData.netOpenInterest
                                or (
                                    row_optionExData.netOpenInterest
                                    if row_optionExData.HasField("netOpenInterest")
                                    else "N/A"
                                )
                            )
                            if has_row_optionExData
                            else "N/A"
                        )
                        if row_basic.type == 8
                        else nan
                    ),
                    (
                        (
                            (
                                row_optionExData.expiryDateDistance
                                or (
                                    row_optionExData.expiryDateDistance
                                    if row_optionExData.HasField("expiryDateDistance")
                                    else "N/A"
                                )
                            )
                            if has_row_optionExData
                            else "N/A"
                        )
                        if row_basic.type == 8
                        else nan
                    ),
                    (
                        (
                            (
                                row_optionExData.contractNominalValue
                                or (
                                    row_optionExData.contractNominalValue
                                    if row_optionExData.HasField("contractNominalValue")
                                    else "N/A"
                                )
                            )
                            if has_row_optionExData
                            else "N/A"
                        )
                        if row_basic.type == 8
                        else nan
                    ),
                    (
                        (
                            (
                                row_optionExData.ownerLotMultiplier
                                or (
                                    row_optionExData.ownerLotMultiplier
                                    if row_optionExData.HasField("ownerLotMultiplier")
                                    else "N/A"
                                )
                            )
                            if has_row_optionExData
                            else "N/A"
                        )
                        if row_basic.type == 8
                        else nan
                    ),
                    (
                        OptionAreaType.to_string2(row_optionExData.optionAreaType)
                        if has_row_optionExData and row_optionExData.HasField("optionAreaType")
                        else "N/A"
                    ),
                    (
                        (
                            (
                                row_optionExData.contractMultiplier
                                or (
                                    row_optionExData.contractMultiplier
                                    if row_optionExData.HasField("contractMultiplier")
                                    else "N/A"
                                )
                            )
                            if has_row_optionExData
                            else "N/A"
                        )
                        if row_basic.type == 8
                        else nan
                    ),
                    (
                        IndexOptionType.to_string2(row_optionExData.indexOptionType)
                        if has_row_optionExData and row_optionExData.HasField("indexOptionType")
                        else "N/A"
                    ),
                    bool(has_row_indexExData),
                    (row_indexExData.raiseCount if has_row_indexExData else nan),
                    (row_indexExData.fallCount if has_row_indexExData else nan),
                    (row_indexExData.equalCount if has_row_indexExData else nan),
                    bool(has_row_plateExData),
                    (row_plateExData.raiseCount if has_row_plateExData else nan),
                    (row_plateExData.fallCount if has_row_plateExData else nan),
                    (row_plateExData.equalCount if has_row_plateExData else nan),
                    bool(row_basic.type == 10),
                    (row_futureExData.lastSettlePrice if row_basic.type == 10 else nan),
                    (row_futureExData.position if row_basic.type == 10 else nan),
                    (row_futureExData.positionChange if row_basic.type == 10 else nan),
                    (row_futureExData.isMainContract if row_basic.type == 10 else nan),
                    (row_futureExData.lastTradeTime if row_basic.type == 10 else nan),
                    bool(has_row_trustExData),
                    (row_trustExData.dividendYield if has_row_trustExData else nan),
                    (row_trustExData.aum if has_row_trustExData else nan),
                    (row_trustExData.outstandingUnits if has_row_trustExData else nan),
                    (row_trustExData.netAssetValue if has_row_trustExData else nan),
                    (row_trustExData.premium if has_row_trustExData else nan),
                    (AssetClass.to_string2(row_trustExData.assetClass) if has_row_trustExData else "N/A"),
                    (
                        (
                            row_basic_preMarket.price
                            or (row_basic_preMarket.price if row_basic_preMarket.HasField("price") else "N/A")
                        )
                        if has_row_basic_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_preMarket.highPrice
                            or (row_basic_preMarket.highPrice if row_basic_preMarket.HasField("highPrice") else "N/A")
                        )
                        if has_row_basic_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_preMarket.lowPrice
                            or (row_basic_preMarket.lowPrice if row_basic_preMarket.HasField("lowPrice") else "N/A")
                        )
                        if has_row_basic_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_preMarket.volume
                            or (row_basic_preMarket.volume if row_basic_preMarket.HasField("volume") else "N/A")
                        )
                        if has_row_basic_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_preMarket.turnover
                            or (row_basic_preMarket.turnover if row_basic_preMarket.HasField("turnover") else "N/A")
                        )
                        if has_row_basic_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_preMarket.changeVal
                            or (row_basic_preMarket.changeVal if row_basic_preMarket.HasField("changeVal") else "N/A")
                        )
                        if has_row_basic_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_preMarket.changeRate
                            or (row_basic_preMarket.changeRate if row_basic_preMarket.HasField("changeRate") else "N/A")
                        )
                        if has_row_basic_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_preMarket.amplitude
                            or (row_basic_preMarket.amplitude if row_basic_preMarket.HasField("amplitude") else "N/A")
                        )
                        if has_row_basic_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_afterMarket.price
                            or (row_basic_afterMarket.price if row_basic_afterMarket.HasField("price") else "N/A")
                        )
                        if has_row_basic_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_afterMarket.highPrice
                            or (
                                row_basic_afterMarket.highPrice
                                if row_basic_afterMarket.HasField("highPrice")
                                else "N/A"
                            )
                        )
                        if has_row_basic_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_afterMarket.lowPrice
                            or (row_basic_afterMarket.lowPrice if row_basic_afterMarket.HasField("lowPrice") else "N/A")
                        )
                        if has_row_basic_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_afterMarket.changeVal
                            or (
                                row_basic_afterMarket.changeVal
                                if row_basic_afterMarket.HasField("changeVal")
                                else "N/A"
                            )
                        )
                        if has_row_basic_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_afterMarket.changeRate
                            or (
                                row_basic_afterMarket.changeRate
                                if row_basic_afterMarket.HasField("changeRate")
                                else "N/A"
                            )
                        )
                        if has_row_basic_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_afterMarket.amplitude
                            or (
                                row_basic_afterMarket.amplitude
                                if row_basic_afterMarket.HasField("amplitude")
                                else "N/A"
                            )
                        )
                        if has_row_basic_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_overnight.price
                            or (row_basic_overnight.price if row_basic_overnight.HasField("price") else "N/A")
                        )
                        if has_row_basic_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_overnight.highPrice
                            or (row_basic_overnight.highPrice if row_basic_overnight.HasField("highPrice") else "N/A")
                        )
                        if has_row_basic_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_overnight.lowPrice
                            or (row_basic_overnight.lowPrice if row_basic_overnight.HasField("lowPrice") else "N/A")
                        )
                        if has_row_basic_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_overnight.volume
                            or (row_basic_overnight.volume if row_basic_overnight.HasField("volume") else "N/A")
                        )
                        if has_row_basic_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_overnight.turnover
                            or (row_basic_overnight.turnover if row_basic_overnight.HasField("turnover") else "N/A")
                        )
                        if has_row_basic_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_overnight.changeVal
                            or (row_basic_overnight.changeVal if row_basic_overnight.HasField("changeVal") else "N/A")
                        )
                        if has_row_basic_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_overnight.changeRate
                            or (row_basic_overnight.changeRate if row_basic_overnight.HasField("changeRate") else "N/A")
                        )
                        if has_row_basic_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_basic_overnight.amplitude
                            or (row_basic_overnight.amplitude if row_basic_overnight.HasField("amplitude") else "N/A")
                        )
                        if has_row_basic_overnight
                        else "N/A"
                    ),
                )
                for row in s2c.snapshotList[:]
                for row_basic in [row.basic]
                for has_row_basic in [row.HasField("basic")]
                for row_basic_afterMarket in [row_basic.afterMarket]
                for has_row_basic_afterMarket in [row_basic.HasField("afterMarket")]
                for row_basic_overnight in [row_basic.overnight]
                for has_row_basic_overnight in [row_basic.HasField("overnight")]
                for row_basic_preMarket in [row_basic.preMarket]
                for has_row_basic_preMarket in [row_basic.HasField("preMarket")]
                for row_equityExData in [row.equityExData]
                for has_row_equityExData in [row.HasField("equityExData")]
                for row_futureExData in [row.futureExData]
                for has_row_futureExData in [row.HasField("futureExData")]
                for row_indexExData in [row.indexExData]
                for has_row_indexExData in [row.HasField("indexExData")]
                for row_optionExData in [row.optionExData]
                for has_row_optionExData in [row.HasField("optionExData")]
                for row_plateExData in [row.plateExData]
                for has_row_plateExData in [row.HasField("plateExData")]
                for row_trustExData in [row.trustExData]
                for has_row_trustExData in [row.HasField("trustExData")]
                for row_warrantExData in [row.warrantExData]
                for has_row_warrantExData in [row.HasField("warrantExData")]
            ]
        )
    )


GET_REHAB_TABLE = Layout(
    ("ex_div_date", Kind.TEXT),
    ("split_base", Kind.OBJECT),
    ("split_ert", Kind.OBJECT),
    ("join_base", Kind.OBJECT),
    ("join_ert", Kind.OBJECT),
    ("split_ratio", Kind.FLOAT),
    ("per_cash_div", Kind.FLOAT),
    ("special_dividend", Kind.FLOAT),
    ("bonus_base", Kind.OBJECT),
    ("bonus_ert", Kind.OBJECT),
    ("per_share_div_ratio", Kind.FLOAT),
    ("transfer_base", Kind.OBJECT),
    ("transfer_ert", Kind.OBJECT),
    ("per_share_trans_ratio", Kind.FLOAT),
    ("allot_base", Kind.OBJECT),
    ("allot_ert", Kind.OBJECT),
    ("allotment_ratio", Kind.FLOAT),
    ("allotment_price", Kind.FLOAT),
    ("add_base", Kind.OBJECT),
    ("add_ert", Kind.OBJECT),
    ("stk_spo_ratio", Kind.FLOAT),
    ("stk_spo_price", Kind.FLOAT),
    ("spin_off_base", Kind.FLOAT),
    ("spin_off_ert", Kind.FLOAT),
    ("spin_off_ratio", Kind.FLOAT),
    ("forward_adj_factorA", Kind.FLOAT),
    ("forward_adj_factorB", Kind.FLOAT),
    ("backward_adj_factorA", Kind.FLOAT),
    ("backward_adj_factorB", Kind.FLOAT),
)


def read_get_rehab(s2c: Qot_RequestRehab_pb2.S2C) -> Any:
    """Reads Qot_RequestRehab."""
    return GET_REHAB_TABLE.frame(
        [
            (
                day_of(row.time),
                (row.splitBase if row.companyActFlag & 1 else nan),
                (row.splitErt if row.companyActFlag & 1 else nan),
                (row.joinBase if row.companyActFlag & 2 else nan),
                (row.joinErt if row.companyActFlag & 2 else nan),
                split_ratio(row),
                (row.dividend if row.companyActFlag & 64 else nan),
                (row.spDividend if row.companyActFlag & 128 else nan),
                (row.bonusBase if row.companyActFlag & 4 else nan),
                (row.bonusErt if row.companyActFlag & 4 else nan),
                ((row.bonusBase / row.bonusErt if row.bonusErt else nan) if row.companyActFlag & 4 else nan),
                (row.transferBase if row.companyActFlag & 8 else nan),
                (row.transferErt if row.companyActFlag & 8 else nan),
                ((row.transferBase / row.transferErt if row.transferErt else nan) if row.companyActFlag & 8 else nan),
                (row.allotBase if row.companyActFlag & 16 else nan),
                (row.allotErt if row.companyActFlag & 16 else nan),
                ((row.allotBase / row.allotErt if row.allotErt else nan) if row.companyActFlag & 16 else nan),
                (row.allotPrice if row.companyActFlag & 16 else nan),
                (row.addBase if row.companyActFlag & 32 else nan),
                (row.addErt if row.companyActFlag & 32 else nan),
                ((row.addBase / row.addErt if row.addErt else nan) if row.companyActFlag & 32 else nan),
                (row.addPrice if row.companyActFlag & 32 else nan),
                (row.spinOffBase if row.companyActFlag & 256 else nan),
                (row.spinOffErt if row.companyActFlag & 256 else nan),
                ((row.spinOffBase / row.spinOffErt if row.spinOffErt else nan) if row.companyActFlag & 256 else nan),
                row.fwdFactorA,
                row.fwdFactorB,
                row.bwdFactorA,
                row.bwdFactorB,
            )
            for row in s2c.rehabList[:]
        ]
    )


GET_HEAT_MAP_DATA_TABLE = Layout(
    ("plate", Kind.TEXT),
    ("plate_name", Kind.TEXT),
    ("cur_price", Kind.OBJECT),
    ("change_rate", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("market_val", Kind.OBJECT),
    ("pe_avg", Kind.OBJECT),
    ("rise_count", Kind.OBJECT),
    ("fall_count", Kind.OBJECT),
    ("equal_count", Kind.OBJECT),
    ("leader_stock", Kind.TEXT),
    ("description", Kind.TEXT),
)


def read_get_heat_map_data(s2c: Qot_GetHeatMapData_pb2.S2C) -> Any:
    """Reads Qot_GetHeatMapData."""
    return (
        GET_HEAT_MAP_DATA_TABLE.frame(
            [
                (
                    (security_code(row.plate) if row.HasField("plate") else "N/A"),
                    (row.plateName or (row.plateName if row.HasField("plateName") else "N/A")),
                    (row.curPrice or (row.curPrice if row.HasField("curPrice") else "N/A")),
                    (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                    (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.marketVal or (row.marketVal if row.HasField("marketVal") else "N/A")),
                    (row.peAvg or (row.peAvg if row.HasField("peAvg") else "N/A")),
                    (row.riseCount or (row.riseCount if row.HasField("riseCount") else "N/A")),
                    (row.fallCount or (row.fallCount if row.HasField("fallCount") else "N/A")),
                    (row.equalCount or (row.equalCount if row.HasField("equalCount") else "N/A")),
                    (security_code(row.leaderStock) if row.HasField("leaderStock") else "N/A"),
                    (row.description or (row.description if row.HasField("description") else "N/A")),
                )
                for row in s2c.plateDataList[:]
            ]
        ),
        (s2c.nextPage or (s2c.nextPage if s2c.HasField("nextPage") else None)),
        s2c.allCount,
    )


FILTER_COMPETITION_TABLE = Layout(
    ("category", Kind.TEXT), ("tag", Kind.TEXT), ("competition", Kind.OBJECT), ("scope", Kind.OBJECT)
)


def read_filter_competition(s2c: Qot_FilterCompetition_pb2.S2C) -> Any:
    """Reads Qot_FilterCompetition."""
    return FILTER_COMPETITION_TABLE.frame(
        [
            (
                (row.category or (row.category if row.HasField("category") else "N/A")),
                row.tag,
                row.competitionList[:],
                row.scopeList[:],
            )
            for row in s2c.tagFilterList[:]
        ]
    )


GET_US_PRE_MARKET_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("pre_market_price", Kind.OBJECT),
    ("pre_market_change_ratio", Kind.OBJECT),
    ("pre_market_change_amount", Kind.OBJECT),
    ("pre_market_turnover", Kind.OBJECT),
    ("pre_market_volume", Kind.OBJECT),
    ("close_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("change_amount", Kind.OBJECT),
)


def read_get_us_pre_market_rank(s2c: Qot_GetUSPreMarketRank_pb2.S2C) -> Any:
    """Reads Qot_GetUSPreMarketRank."""
    return (
        s2c.allCount,
        GET_US_PRE_MARKET_RANK_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.preMarketPrice or (row.preMarketPrice if row.HasField("preMarketPrice") else "N/A")),
                    (
                        row.preMarketChangeRatio
                        or (row.preMarketChangeRatio if row.HasField("preMarketChangeRatio") else "N/A")
                    ),
                    (
                        row.preMarketChangeAmount
                        or (row.preMarketChangeAmount if row.HasField("preMarketChangeAmount") else "N/A")
                    ),
                    (row.preMarketTurnover or (row.preMarketTurnover if row.HasField("preMarketTurnover") else "N/A")),
                    (row.preMarketVolume or (row.preMarketVolume if row.HasField("preMarketVolume") else "N/A")),
                    (row.closePrice or (row.closePrice if row.HasField("closePrice") else "N/A")),
                    (row.changeRatio or (row.changeRatio if row.HasField("changeRatio") else "N/A")),
                    (row.changeAmount or (row.changeAmount if row.HasField("changeAmount") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


GET_US_AFTER_HOURS_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("after_hours_price", Kind.OBJECT),
    ("after_hours_change_ratio", Kind.OBJECT),
    ("after_hours_change_amount", Kind.OBJECT),
    ("after_hours_turnover", Kind.OBJECT),
    ("after_hours_volume", Kind.OBJECT),
    ("close_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("change_amount", Kind.OBJECT),
)


def read_get_us_after_hours_rank(s2c: Qot_GetUSAfterHoursRank_pb2.S2C) -> Any:
    """Reads Qot_GetUSAfterHoursRank."""
    return (
        s2c.allCount,
        GET_US_AFTER_HOURS_RANK_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.afterHoursPrice or (row.afterHoursPrice if row.HasField("afterHoursPrice") else "N/A")),
                    (
                        row.afterHoursChangeRatio
                        or (row.afterHoursChangeRatio if row.HasField("afterHoursChangeRatio") else "N/A")
                    ),
                    (
                        row.afterHoursChangeAmount
                        or (row.afterHoursChangeAmount if row.HasField("afterHoursChangeAmount") else "N/A")
                    ),
                    (
                        row.afterHoursTurnover
                        or (row.afterHoursTurnover if row.HasField("afterHoursTurnover") else "N/A")
                    ),
                    (row.afterHoursVolume or (row.afterHoursVolume if row.HasField("afterHoursVolume") else "N/A")),
                    (row.closePrice or (row.closePrice if row.HasField("closePrice") else "N/A")),
                    (row.changeRatio or (row.changeRatio if row.HasField("changeRatio") else "N/A")),
                    (row.changeAmount or (row.changeAmount if row.HasField("changeAmount") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


GET_US_OVERNIGHT_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("overnight_price", Kind.OBJECT),
    ("overnight_change_ratio", Kind.OBJECT),
    ("overnight_change_amount", Kind.OBJECT),
    ("overnight_turnover", Kind.OBJECT),
    ("overnight_volume", Kind.OBJECT),
    ("close_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("change_amount", Kind.OBJECT),
)


def read_get_us_overnight_rank(s2c: Qot_GetUSOvernightRank_pb2.S2C) -> Any:
    """Reads Qot_GetUSOvernightRank."""
    return (
        s2c.allCount,
        GET_US_OVERNIGHT_RANK_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.overnightPrice or (row.overnightPrice if row.HasField("overnightPrice") else "N/A")),
                    (
                        row.overnightChangeRatio
                        or (row.overnightChangeRatio if row.HasField("overnightChangeRatio") else "N/A")
                    ),
                    (
                        row.overnightChangeAmount
                        or (row.overnightChangeAmount if row.HasField("overnightChangeAmount") else "N/A")
                    ),
                    (row.overnightTurnover or (row.overnightTurnover if row.HasField("overnightTurnover") else "N/A")),
                    (row.overnightVolume or (row.overnightVolume if row.HasField("overnightVolume") else "N/A")),
                    (row.closePrice or (row.closePrice if row.HasField("closePrice") else "N/A")),
                    (row.changeRatio or (row.changeRatio if row.HasField("changeRatio") else "N/A")),
                    (row.changeAmount or (row.changeAmount if row.HasField("changeAmount") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


GET_TOP_MOVERS_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("cur_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("change_amount", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("turnover_ratio", Kind.OBJECT),
    ("pe_ttm", Kind.OBJECT),
    ("amplitude", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("volume_ratio", Kind.OBJECT),
)


def read_get_top_movers_rank(s2c: Qot_GetTopMoversRank_pb2.S2C) -> Any:
    """Reads Qot_GetTopMoversRank."""
    return (
        s2c.allCount,
        GET_TOP_MOVERS_RANK_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.curPrice or (row.curPrice if row.HasField("curPrice") else "N/A")),
                    (row.changeRatio or (row.changeRatio if row.HasField("changeRatio") else "N/A")),
                    (row.changeAmount or (row.changeAmount if row.HasField("changeAmount") else "N/A")),
                    (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.turnoverRatio or (row.turnoverRatio if row.HasField("turnoverRatio") else "N/A")),
                    (row.peTTM or (row.peTTM if row.HasField("peTTM") else "N/A")),
                    (row.amplitude or (row.amplitude if row.HasField("amplitude") else "N/A")),
                    (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                    (row.volumeRatio or (row.volumeRatio if row.HasField("volumeRatio") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


GET_HOT_LIST_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("trade_heat", Kind.OBJECT),
    ("trade_heat_change", Kind.OBJECT),
    ("search_heat", Kind.OBJECT),
    ("search_heat_change", Kind.OBJECT),
    ("news_heat", Kind.OBJECT),
    ("news_heat_change", Kind.OBJECT),
    ("average_heat", Kind.OBJECT),
    ("average_heat_change", Kind.OBJECT),
    ("news_type", Kind.OBJECT),
    ("news_title", Kind.TEXT),
    ("news_url", Kind.TEXT),
)


def read_get_hot_list(s2c: Qot_GetHotList_pb2.S2C) -> Any:
    """Reads Qot_GetHotList."""
    return (
        s2c.allCount,
        GET_HOT_LIST_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.tradeHeat or (row.tradeHeat if row.HasField("tradeHeat") else "N/A")),
                    (row.tradeHeatChange or (row.tradeHeatChange if row.HasField("tradeHeatChange") else "N/A")),
                    (row.searchHeat or (row.searchHeat if row.HasField("searchHeat") else "N/A")),
                    (row.searchHeatChange or (row.searchHeatChange if row.HasField("searchHeatChange") else "N/A")),
                    (row.newsHeat or (row.newsHeat if row.HasField("newsHeat") else "N/A")),
                    (row.newsHeatChange or (row.newsHeatChange if row.HasField("newsHeatChange") else "N/A")),
                    (row.averageHeat or (row.averageHeat if row.HasField("averageHeat") else "N/A")),
                    (row.averageHeatChange or (row.averageHeatChange if row.HasField("averageHeatChange") else "N/A")),
                    (
                        kind_of_news(row_newsInfo.newsType)
                        if has_row_newsInfo and row_newsInfo.HasField("newsType")
                        else "N/A"
                    ),
                    (
                        (row_newsInfo.title or (row_newsInfo.title if row_newsInfo.HasField("title") else "N/A"))
                        if has_row_newsInfo
                        else "N/A"
                    ),
                    (
                        (row_newsInfo.newsUrl or (row_newsInfo.newsUrl if row_newsInfo.HasField("newsUrl") else "N/A"))
                        if has_row_newsInfo
                        else "N/A"
                    ),
                )
                for row in s2c.dataList[:]
                for row_newsInfo in [row.newsInfo]
                for has_row_newsInfo in [row.HasField("newsInfo")]
            ]
        ),
    )


GET_PERIOD_CHANGE_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("cur_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("change_rate_5min", Kind.OBJECT),
    ("change_rate_5d", Kind.OBJECT),
    ("change_rate_10d", Kind.OBJECT),
    ("change_rate_20d", Kind.OBJECT),
    ("change_rate_60d", Kind.OBJECT),
    ("change_rate_120d", Kind.OBJECT),
    ("change_rate_250d", Kind.OBJECT),
    ("change_rate_ytd", Kind.OBJECT),
    ("pe_ttm", Kind.OBJECT),
    ("pb", Kind.OBJECT),
    ("turnover_ratio", Kind.OBJECT),
    ("volume_ratio", Kind.OBJECT),
    ("amplitude", Kind.OBJECT),
)


def read_get_period_change_rank(s2c: Qot_GetPeriodChangeRank_pb2.S2C) -> Any:
    """Reads Qot_GetPeriodChangeRank."""
    return (
        s2c.allCount,
        GET_PERIOD_CHANGE_RANK_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.curPrice or (row.curPrice if row.HasField("curPrice") else "N/A")),
                    (row.changeRatio or (row.changeRatio if row.HasField("changeRatio") else "N/A")),
                    (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                    (row.changeRate5Min or (row.changeRate5Min if row.HasField("changeRate5Min") else "N/A")),
                    (row.changeRate5D or (row.changeRate5D if row.HasField("changeRate5D") else "N/A")),
                    (row.changeRate10D or (row.changeRate10D if row.HasField("changeRate10D") else "N/A")),
                    (row.changeRate20D or (row.changeRate20D if row.HasField("changeRate20D") else "N/A")),
                    (row.changeRate60D or (row.changeRate60D if row.HasField("changeRate60D") else "N/A")),
                    (row.changeRate120D or (row.changeRate120D if row.HasField("changeRate120D") else "N/A")),
                    (row.changeRate250D or (row.changeRate250D if row.HasField("changeRate250D") else "N/A")),
                    (row.changeRateYTD or (row.changeRateYTD if row.HasField("changeRateYTD") else "N/A")),
                    (row.peTTM or (row.peTTM if row.HasField("peTTM") else "N/A")),
                    (row.pb or (row.pb if row.HasField("pb") else "N/A")),
                    (row.turnoverRatio or (row.turnoverRatio if row.HasField("turnoverRatio") else "N/A")),
                    (row.volumeRatio or (row.volumeRatio if row.HasField("volumeRatio") else "N/A")),
                    (row.amplitude or (row.amplitude if row.HasField("amplitude") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


GET_HIGH_DIVIDEND_SOE_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("industry", Kind.TEXT),
    ("cur_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("pe_ttm", Kind.OBJECT),
    ("pb", Kind.OBJECT),
    ("dividend_yield_ttm", Kind.OBJECT),
    ("turnover_ratio", Kind.OBJECT),
    ("change_rate_5d", Kind.OBJECT),
    ("change_rate_10d", Kind.OBJECT),
    ("change_rate_20d", Kind.OBJECT),
    ("change_rate_60d", Kind.OBJECT),
    ("change_rate_120d", Kind.OBJECT),
    ("change_rate_250d", Kind.OBJECT),
)


def read_get_high_dividend_soe_rank(s2c: Qot_GetHighDividendSOERank_pb2.S2C) -> Any:
    """Reads Qot_GetHighDividendSOERank."""
    return (
        s2c.allCount,
        GET_HIGH_DIVIDEND_SOE_RANK_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.industry or (row.industry if row.HasField("industry") else "N/A")),
                    (row.curPrice or (row.curPrice if row.HasField("curPrice") else "N/A")),
                    (row.changeRatio or (row.changeRatio if row.HasField("changeRatio") else "N/A")),
                    (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                    (row.peTTM or (row.peTTM if row.HasField("peTTM") else "N/A")),
                    (row.pb or (row.pb if row.HasField("pb") else "N/A")),
                    (row.dividendYieldTTM or (row.dividendYieldTTM if row.HasField("dividendYieldTTM") else "N/A")),
                    (row.turnoverRatio or (row.turnoverRatio if row.HasField("turnoverRatio") else "N/A")),
                    (row.changeRate5D or (row.changeRate5D if row.HasField("changeRate5D") else "N/A")),
                    (row.changeRate10D or (row.changeRate10D if row.HasField("changeRate10D") else "N/A")),
                    (row.changeRate20D or (row.changeRate20D if row.HasField("changeRate20D") else "N/A")),
                    (row.changeRate60D or (row.changeRate60D if row.HasField("changeRate60D") else "N/A")),
                    (row.changeRate120D or (row.changeRate120D if row.HasField("changeRate120D") else "N/A")),
                    (row.changeRate250D or (row.changeRate250D if row.HasField("changeRate250D") else "N/A")),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


GET_DIVIDEND_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("industry", Kind.TEXT),
    ("cur_price", Kind.OBJECT),
    ("change_rate", Kind.OBJECT),
    ("change_amount", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("dividend_yield_ttm", Kind.OBJECT),
    ("avg_dividend_yield_5y", Kind.OBJECT),
    ("distribution_frequency", Kind.TEXT),
    ("dividend_grow_year", Kind.OBJECT),
    ("dividends_ttm", Kind.OBJECT),
    ("payout_ratio_lfy", Kind.OBJECT),
    ("next_payable_date", Kind.TEXT),
)


def read_get_dividend_rank(s2c: Qot_GetDividendRank_pb2.S2C) -> Any:
    """Reads Qot_GetDividendRank."""
    return GET_DIVIDEND_RANK_TABLE.frame(
        [
            (
                security_code(row.security),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                (row.industry or (row.industry if row.HasField("industry") else "N/A")),
                (row.curPrice or (row.curPrice if row.HasField("curPrice") else "N/A")),
                (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                (row.changeAmount or (row.changeAmount if row.HasField("changeAmount") else "N/A")),
                (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                (row.dividendYieldTTM or (row.dividendYieldTTM if row.HasField("dividendYieldTTM") else "N/A")),
                (row.avgDividendYield5Y or (row.avgDividendYield5Y if row.HasField("avgDividendYield5Y") else "N/A")),
                (
                    DistributionFrequency.to_string2(row.distributionFrequency)
                    if row.HasField("distributionFrequency")
                    else "N/A"
                ),
                (row.dividendGrowYear or (row.dividendGrowYear if row.HasField("dividendGrowYear") else "N/A")),
                (row.dividendsTTM or (row.dividendsTTM if row.HasField("dividendsTTM") else "N/A")),
                (row.payoutRatioLFY or (row.payoutRatioLFY if row.HasField("payoutRatioLFY") else "N/A")),
                (row.nextPayableDate or (row.nextPayableDate if row.HasField("nextPayableDate") else "N/A")),
            )
            for row in s2c.dataList[:]
        ]
    )


GET_EARNINGS_BEAT_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("industry", Kind.TEXT),
    ("cur_price", Kind.OBJECT),
    ("last_close_price", Kind.OBJECT),
    ("change_rate", Kind.OBJECT),
    ("market_cap", Kind.OBJECT),
    ("pe_ttm", Kind.OBJECT),
    ("dividends_ttm", Kind.OBJECT),
    ("released_date", Kind.TEXT),
    ("beat_ratio", Kind.OBJECT),
    ("actual", Kind.OBJECT),
    ("estimate", Kind.OBJECT),
    ("yoy", Kind.OBJECT),
    ("yoy_growth", Kind.OBJECT),
    ("earning_day_chg", Kind.OBJECT),
    ("term", Kind.TEXT),
    ("detail_post_period", Kind.TEXT),
)


def read_get_earnings_beat_rank(s2c: Qot_GetEarningsBeatRank_pb2.S2C) -> Any:
    """Reads Qot_GetEarningsBeatRank."""
    return (
        s2c.allCount,
        GET_EARNINGS_BEAT_RANK_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.industry or (row.industry if row.HasField("industry") else "N/A")),
                    (row.curPrice or (row.curPrice if row.HasField("curPrice") else "N/A")),
                    (row.lastClosePrice or (row.lastClosePrice if row.HasField("lastClosePrice") else "N/A")),
                    (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                    (row.marketCap or (row.marketCap if row.HasField("marketCap") else "N/A")),
                    (row.peTTM or (row.peTTM if row.HasField("peTTM") else "N/A")),
                    (row.dividendsTTM or (row.dividendsTTM if row.HasField("dividendsTTM") else "N/A")),
                    (row.releasedDate or (row.releasedDate if row.HasField("releasedDate") else "N/A")),
                    (row.beatRatio or (row.beatRatio if row.HasField("beatRatio") else "N/A")),
                    (row.actual or (row.actual if row.HasField("actual") else "N/A")),
                    (row.estimate or (row.estimate if row.HasField("estimate") else "N/A")),
                    (row.yoy or (row.yoy if row.HasField("yoy") else "N/A")),
                    (row.yoyGrowth or (row.yoyGrowth if row.HasField("yoyGrowth") else "N/A")),
                    (row.earningDayChg or (row.earningDayChg if row.HasField("earningDayChg") else "N/A")),
                    (row.term or (row.term if row.HasField("term") else "N/A")),
                    (PostPeriodType.to_string2(row.detailPostPeriod) if row.HasField("detailPostPeriod") else "N/A"),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


GET_SHORT_SELLING_RANK_TABLE = Layout(
    ("security", Kind.TEXT),
    ("name", Kind.TEXT),
    ("close_price", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("change_ratio_5d", Kind.OBJECT),
    ("change_ratio_10d", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("short_number", Kind.OBJECT),
    ("short_number_change", Kind.OBJECT),
    ("short_ratio", Kind.OBJECT),
    ("short_ratio_change", Kind.OBJECT),
    ("short_position_volume", Kind.OBJECT),
    ("short_position_ratio", Kind.OBJECT),
    ("days_to_cover", Kind.OBJECT),
    ("week_avg_short_number", Kind.OBJECT),
    ("week_avg_short_ratio", Kind.OBJECT),
    ("month_avg_short_number", Kind.OBJECT),
    ("month_avg_short_ratio", Kind.OBJECT),
)


def read_get_short_selling_rank(s2c: Qot_GetShortSellingRank_pb2.S2C) -> Any:
    """Reads Qot_GetShortSellingRank."""
    return (
        s2c.allCount,
        GET_SHORT_SELLING_RANK_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.closePrice or (row.closePrice if row.HasField("closePrice") else "N/A")),
                    (row.changeRatio or (row.changeRatio if row.HasField("changeRatio") else "N/A")),
                    (row.changeRatio5D or (row.changeRatio5D if row.HasField("changeRatio5D") else "N/A")),
                    (row.changeRatio10D or (row.changeRatio10D if row.HasField("changeRatio10D") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.shortNumber or (row.shortNumber if row.HasField("shortNumber") else "N/A")),
                    (row.shortNumberChange or (row.shortNumberChange if row.HasField("shortNumberChange") else "N/A")),
                    (row.shortRatio or (row.shortRatio if row.HasField("shortRatio") else "N/A")),
                    (row.shortRatioChange or (row.shortRatioChange if row.HasField("shortRatioChange") else "N/A")),
                    (
                        row.shortPositionVolume
                        or (row.shortPositionVolume if row.HasField("shortPositionVolume") else "N/A")
                    ),
                    (
                        row.shortPositionRatio
                        or (row.shortPositionRatio if row.HasField("shortPositionRatio") else "N/A")
                    ),
                    (row.daysToCover or (row.daysToCover if row.HasField("daysToCover") else "N/A")),
                    (
                        row.weekAvgShortNumber
                        or (row.weekAvgShortNumber if row.HasField("weekAvgShortNumber") else "N/A")
                    ),
                    (row.weekAvgShortRatio or (row.weekAvgShortRatio if row.HasField("weekAvgShortRatio") else "N/A")),
                    (
                        row.monthAvgShortNumber
                        or (row.monthAvgShortNumber if row.HasField("monthAvgShortNumber") else "N/A")
                    ),
                    (
                        row.monthAvgShortRatio
                        or (row.monthAvgShortRatio if row.HasField("monthAvgShortRatio") else "N/A")
                    ),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


def read_get_rise_fall_distribution(s2c: Qot_GetRiseFallDistribution_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetRiseFallDistribution."""
    return {
        "plate": (security_code(s2c.plate) if s2c.HasField("plate") else "N/A"),
        "range_list": [
            {
                "type": (RiseFallDistributionType.to_string2(row.type) if row.HasField("type") else "N/A"),
                "left_border": (row.leftBorder or (row.leftBorder if row.HasField("leftBorder") else "N/A")),
                "right_border": (row.rightBorder or (row.rightBorder if row.HasField("rightBorder") else "N/A")),
                "stock_count": (row.stockCount or (row.stockCount if row.HasField("stockCount") else "N/A")),
            }
            for row in s2c.rangeList[:]
        ],
    }


def read_get_stock_screen(s2c: Qot_StockScreen_pb2.S2C) -> Any:
    """Reads Qot_StockScreen."""
    return (
        (s2c.lastPage or (s2c.lastPage if s2c.HasField("lastPage") else True)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
        [{"stock_id": row.stockId, "results": property_results(row)} for row in s2c.dataList[:]],
    )


GET_WARRANT_SCREEN_TABLE = Layout(
    ("code", Kind.TEXT),
    ("owner_code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("owner_name", Kind.TEXT),
    ("issuer_id", Kind.OBJECT),
    ("warrant_type", Kind.OBJECT),
    ("strike_price", Kind.OBJECT),
    ("maturity_date", Kind.OBJECT),
    ("last_trade_date", Kind.OBJECT),
    ("conversion_ratio", Kind.OBJECT),
    ("last_close_price", Kind.OBJECT),
    ("recovery_price", Kind.OBJECT),
    ("stock_owner_price", Kind.OBJECT),
    ("current_price", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("sell_vol", Kind.OBJECT),
    ("buy_vol", Kind.OBJECT),
    ("sell_price", Kind.OBJECT),
    ("buy_price", Kind.OBJECT),
    ("street_rate", Kind.OBJECT),
    ("high_price", Kind.OBJECT),
    ("low_price", Kind.OBJECT),
    ("implied_volatility", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("status", Kind.OBJECT),
    ("street_rate_new", Kind.OBJECT),
    ("score", Kind.OBJECT),
    ("premium", Kind.OBJECT),
    ("leverage", Kind.OBJECT),
    ("effective_leverage", Kind.OBJECT),
    ("break_even_point", Kind.OBJECT),
    ("ipop", Kind.OBJECT),
    ("amplitude", Kind.OBJECT),
    ("fx_score", Kind.OBJECT),
    ("ipo_time", Kind.OBJECT),
    ("street_vol", Kind.OBJECT),
    ("lot_size", Kind.OBJECT),
    ("issue_size", Kind.OBJECT),
    ("ipo_price", Kind.OBJECT),
    ("upper_strike_price", Kind.OBJECT),
    ("lower_strike_price", Kind.OBJECT),
    ("iw_price_status", Kind.OBJECT),
    ("sensitivity", Kind.OBJECT),
    ("price_recovery_ratio", Kind.OBJECT),
)


def read_get_warrant_screen(s2c: Qot_WarrantScreen_pb2.S2C) -> Any:
    """Reads Qot_WarrantScreen."""
    return (
        (s2c.lastPage or (s2c.lastPage if s2c.HasField("lastPage") else True)),
        (s2c.allCount or (s2c.allCount if s2c.HasField("allCount") else 0)),
        GET_WARRANT_SCREEN_TABLE.frame(
            [
                (
                    (security_code(row.security) if row.HasField("security") else "N/A"),
                    (security_code(row.ownerSecurity) if row.HasField("ownerSecurity") else "N/A"),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    (row.ownerName or (row.ownerName if row.HasField("ownerName") else "N/A")),
                    (row.issuerId or (row.issuerId if row.HasField("issuerId") else "N/A")),
                    (row.warrantType or (row.warrantType if row.HasField("warrantType") else "N/A")),
                    (row.strikePrice or (row.strikePrice if row.HasField("strikePrice") else "N/A")),
                    (row.maturityDate or (row.maturityDate if row.HasField("maturityDate") else "N/A")),
                    (row.lastTradeDate or (row.lastTradeDate if row.HasField("lastTradeDate") else "N/A")),
                    (row.conversionRatio or (row.conversionRatio if row.HasField("conversionRatio") else "N/A")),
                    (row.lastclosePrice or (row.lastclosePrice if row.HasField("lastclosePrice") else "N/A")),
                    (row.recoveryPrice or (row.recoveryPrice if row.HasField("recoveryPrice") else "N/A")),
                    (row.stockOwnerPrice or (row.stockOwnerPrice if row.HasField("stockOwnerPrice") else "N/A")),
                    (row.currentPrice or (row.currentPrice if row.HasField("currentPrice") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                    (row.sellVol or (row.sellVol if row.HasField("sellVol") else "N/A")),
                    (row.buyVol or (row.buyVol if row.HasField("buyVol") else "N/A")),
                    (row.sellPrice or (row.sellPrice if row.HasField("sellPrice") else "N/A")),
                    (row.buyPrice or (row.buyPrice if row.HasField("buyPrice") else "N/A")),
                    (row.streetRate or (row.streetRate if row.HasField("streetRate") else "N/A")),
                    (row.highPrice or (row.highPrice if row.HasField("highPrice") else "N/A")),
                    (row.lowPrice or (row.lowPrice if row.HasField("lowPrice") else "N/A")),
                    (row.impliedVolatility or (row.impliedVolatility if row.HasField("impliedVolatility") else "N/A")),
                    (row.delta or (row.delta if row.HasField("delta") else "N/A")),
                    (row.status or (row.status if row.HasField("status") else "N/A")),
                    (row.streetRateNew or (row.streetRateNew if row.HasField("streetRateNew") else "N/A")),
                    (row.score or (row.score if row.HasField("score") else "N/A")),
                    (row.premium or (row.premium if row.HasField("premium") else "N/A")),
                    (row.leverage or (row.leverage if row.HasField("leverage") else "N/A")),
                    (row.effectiveLeverage or (row.effectiveLeverage if row.HasField("effectiveLeverage") else "N/A")),
                    (row.breakEvenPoint or (row.breakEvenPoint if row.HasField("breakEvenPoint") else "N/A")),
                    (row.ipop or (row.ipop if row.HasField("ipop") else "N/A")),
                    (row.amplitude or (row.amplitude if row.HasField("amplitude") else "N/A")),
                    (row.fxScore or (row.fxScore if row.HasField("fxScore") else "N/A")),
                    (row.ipoTime or (row.ipoTime if row.HasField("ipoTime") else "N/A")),
                    (row.streetVol or (row.streetVol if row.HasField("streetVol") else "N/A")),
                    (row.lotSize or (row.lotSize if row.HasField("lotSize") else "N/A")),
                    (row.issueSize or (row.issueSize if row.HasField("issueSize") else "N/A")),
                    (row.ipoPrice or (row.ipoPrice if row.HasField("ipoPrice") else "N/A")),
                    (row.upperStrikePrice or (row.upperStrikePrice if row.HasField("upperStrikePrice") else "N/A")),
                    (row.lowerStrikePrice or (row.lowerStrikePrice if row.HasField("lowerStrikePrice") else "N/A")),
                    (row.iwPriceStatus or (row.iwPriceStatus if row.HasField("iwPriceStatus") else "N/A")),
                    (row.sensitivity or (row.sensitivity if row.HasField("sensitivity") else "N/A")),
                    (
                        row.priceRecoveryRatio
                        or (row.priceRecoveryRatio if row.HasField("priceRecoveryRatio") else "N/A")
                    ),
                )
                for row in s2c.warrants[:]
            ]
        ),
    )


GET_OPTION_SCREEN_TABLE = Layout(
    ("code", Kind.TEXT),
    ("option_name", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("strike_date", Kind.OBJECT),
    ("option_type", Kind.OBJECT),
    ("exercise_type", Kind.OBJECT),
    ("expiration_type", Kind.OBJECT),
    ("in_the_money", Kind.OBJECT),
    ("left_day", Kind.OBJECT),
    ("price", Kind.OBJECT),
    ("mid_price", Kind.OBJECT),
    ("bid_price", Kind.OBJECT),
    ("ask_price", Kind.OBJECT),
    ("bid_ask_spread", Kind.OBJECT),
    ("bid_volume", Kind.OBJECT),
    ("ask_volume", Kind.OBJECT),
    ("bid_ask_volume_ratio", Kind.OBJECT),
    ("change_ratio", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
    ("open_interest_market_cap", Kind.OBJECT),
    ("vol_oi_ratio", Kind.OBJECT),
    ("premium", Kind.OBJECT),
    ("implied_volatility", Kind.OBJECT),
    ("history_volatility", Kind.OBJECT),
    ("iv_hv_ratio", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("gamma", Kind.OBJECT),
    ("vega", Kind.OBJECT),
    ("theta", Kind.OBJECT),
    ("rho", Kind.OBJECT),
    ("leverage_ratio", Kind.OBJECT),
    ("effective_gearing", Kind.OBJECT),
    ("itm_probability", Kind.OBJECT),
    ("buy_to_bep", Kind.OBJECT),
    ("sell_to_bep", Kind.OBJECT),
    ("buy_profit_probability", Kind.OBJECT),
    ("sell_profit_probability", Kind.OBJECT),
    ("intrinsic_value_per", Kind.OBJECT),
    ("time_value_per", Kind.OBJECT),
    ("itm_degree", Kind.OBJECT),
    ("otm_degree", Kind.OBJECT),
    ("otm_probability", Kind.OBJECT),
    ("sell_annualized_return", Kind.OBJECT),
    ("interval_return", Kind.OBJECT),
    ("underlying", Kind.OBJECT),
)


def read_get_option_screen(s2c: Qot_OptionScreen_pb2.S2C) -> Any:
    """Reads Qot_OptionScreen."""
    return (
        s2c.lastPage,
        s2c.allCount,
        GET_OPTION_SCREEN_TABLE.frame(
            [
                (
                    (security_code(row.security) if row.HasField("security") else "N/A"),
                    (row.optionName or (row.optionName if row.HasField("optionName") else "N/A")),
                    (row.strikePrice or (row.strikePrice if row.HasField("strikePrice") else "N/A")),
                    (row.strikeDate or (row.strikeDate if row.HasField("strikeDate") else "N/A")),
                    (row.optionType or (row.optionType if row.HasField("optionType") else "N/A")),
                    (row.exerciseType or (row.exerciseType if row.HasField("exerciseType") else "N/A")),
                    (row.expirationType or (row.expirationType if row.HasField("expirationType") else "N/A")),
                    (row.inTheMoney or (row.inTheMoney if row.HasField("inTheMoney") else "N/A")),
                    (row.leftDay or (row.leftDay if row.HasField("leftDay") else "N/A")),
                    (row.price or (row.price if row.HasField("price") else "N/A")),
                    (row.midPrice or (row.midPrice if row.HasField("midPrice") else "N/A")),
                    (row.bidPrice or (row.bidPrice if row.HasField("bidPrice") else "N/A")),
                    (row.askPrice or (row.askPrice if row.HasField("askPrice") else "N/A")),
                    (row.bidAskSpread or (row.bidAskSpread if row.HasField("bidAskSpread") else "N/A")),
                    (row.bidVolume or (row.bidVolume if row.HasField("bidVolume") else "N/A")),
                    (row.askVolume or (row.askVolume if row.HasField("askVolume") else "N/A")),
                    (row.bidAskVolumeRatio or (row.bidAskVolumeRatio if row.HasField("bidAskVolumeRatio") else "N/A")),
                    (row.changeRate or (row.changeRate if row.HasField("changeRate") else "N/A")),
                    (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    (row.turnover or (row.turnover if row.HasField("turnover") else "N/A")),
                    (row.openInterest or (row.openInterest if row.HasField("openInterest") else "N/A")),
                    (
                        row.openInterestMarketCap
                        or (row.openInterestMarketCap if row.HasField("openInterestMarketCap") else "N/A")
                    ),
                    (row.volOIRatio or (row.volOIRatio if row.HasField("volOIRatio") else "N/A")),
                    (row.premium or (row.premium if row.HasField("premium") else "N/A")),
                    (row.impliedVolatility or (row.impliedVolatility if row.HasField("impliedVolatility") else "N/A")),
                    (row.historyVolatility or (row.historyVolatility if row.HasField("historyVolatility") else "N/A")),
                    (row.ivHvRatio or (row.ivHvRatio if row.HasField("ivHvRatio") else "N/A")),
                    (row.delta or (row.delta if row.HasField("delta") else "N/A")),
                    (row.gamma or (row.gamma if row.HasField("gamma") else "N/A")),
                    (row.vega or (row.vega if row.HasField("vega") else "N/A")),
                    (row.theta or (row.theta if row.HasField("theta") else "N/A")),
                    (row.rho or (row.rho if row.HasField("rho") else "N/A")),
                    (row.leverageRatio or (row.leverageRatio if row.HasField("leverageRatio") else "N/A")),
                    (row.effectiveGearing or (row.effectiveGearing if row.HasField("effectiveGearing") else "N/A")),
                    (row.itmProbability or (row.itmProbability if row.HasField("itmProbability") else "N/A")),
                    (row.buyToBep or (row.buyToBep if row.HasField("buyToBep") else "N/A")),
                    (row.sellToBep or (row.sellToBep if row.HasField("sellToBep") else "N/A")),
                    (
                        row.buyProfitProbability
                        or (row.buyProfitProbability if row.HasField("buyProfitProbability") else "N/A")
                    ),
                    (
                        row.sellProfitProbability
                        or (row.sellProfitProbability if row.HasField("sellProfitProbability") else "N/A")
                    ),
                    (row.intrinsicValuePer or (row.intrinsicValuePer if row.HasField("intrinsicValuePer") else "N/A")),
                    (row.timeValuePer or (row.timeValuePer if row.HasField("timeValuePer") else "N/A")),
                    (row.itmDegree or (row.itmDegree if row.HasField("itmDegree") else "N/A")),
                    (row.otmDegree or (row.otmDegree if row.HasField("otmDegree") else "N/A")),
                    (row.otmProbability or (row.otmProbability if row.HasField("otmProbability") else "N/A")),
                    (
                        row.sellAnnualizedReturn
                        or (row.sellAnnualizedReturn if row.HasField("sellAnnualizedReturn") else "N/A")
                    ),
                    (row.intervalReturn or (row.intervalReturn if row.HasField("intervalReturn") else "N/A")),
                    (
                        {
                            "stock_id": (
                                row.underlyingInfo.stockID
                                or (row.underlyingInfo.stockID if row.underlyingInfo.HasField("stockID") else "N/A")
                            ),
                            "iv": (
                                row.underlyingInfo.iv
                                or (row.underlyingInfo.iv if row.underlyingInfo.HasField("iv") else "N/A")
                            ),
                            "hv": (
                                row.underlyingInfo.hv
                                or (row.underlyingInfo.hv if row.underlyingInfo.HasField("hv") else "N/A")
                            ),
                            "iv_rank": (
                                row.underlyingInfo.ivRank
                                or (row.underlyingInfo.ivRank if row.underlyingInfo.HasField("ivRank") else "N/A")
                            ),
                            "iv_percentile": (
                                row.underlyingInfo.ivPercentile
                                or (
                                    row.underlyingInfo.ivPercentile
                                    if row.underlyingInfo.HasField("ivPercentile")
                                    else "N/A"
                                )
                            ),
                            "market_cap": (
                                row.underlyingInfo.marketCap
                                or (row.underlyingInfo.marketCap if row.underlyingInfo.HasField("marketCap") else "N/A")
                            ),
                            "price": (
                                row.underlyingInfo.price
                                or (row.underlyingInfo.price if row.underlyingInfo.HasField("price") else "N/A")
                            ),
                            "change_ratio": (
                                row.underlyingInfo.changeRate
                                or (
                                    row.underlyingInfo.changeRate
                                    if row.underlyingInfo.HasField("changeRate")
                                    else "N/A"
                                )
                            ),
                        }
                        if row.HasField("underlyingInfo")
                        else "N/A"
                    ),
                )
                for row in s2c.dataList[:]
            ]
        ),
    )


def read_get_global_state(s2c: GetGlobalState_pb2.S2C) -> dict[str, Any]:
    """Reads GetGlobalState."""
    return {
        "market_sz": (MarketState.to_string2(s2c.marketSZ) if s2c.HasField("marketSZ") else "N/A"),
        "market_us": (MarketState.to_string2(s2c.marketUS) if s2c.HasField("marketUS") else "N/A"),
        "market_sh": (MarketState.to_string2(s2c.marketSH) if s2c.HasField("marketSH") else "N/A"),
        "market_hk": (MarketState.to_string2(s2c.marketHK) if s2c.HasField("marketHK") else "N/A"),
        "market_hkfuture": (MarketState.to_string2(s2c.marketHKFuture) if s2c.HasField("marketHKFuture") else "N/A"),
        "market_usfuture": (MarketState.to_string2(s2c.marketUSFuture) if s2c.HasField("marketUSFuture") else "N/A"),
        "market_sgfuture": (MarketState.to_string2(s2c.marketSGFuture) if s2c.HasField("marketSGFuture") else "N/A"),
        "market_jpfuture": (MarketState.to_string2(s2c.marketJPFuture) if s2c.HasField("marketJPFuture") else "N/A"),
        "market_sg": (MarketState.to_string2(s2c.marketSG) if s2c.HasField("marketSG") else "N/A"),
        "market_my": (MarketState.to_string2(s2c.marketMY) if s2c.HasField("marketMY") else "N/A"),
        "market_jp": (MarketState.to_string2(s2c.marketJP) if s2c.HasField("marketJP") else "N/A"),
        "server_ver": str(s2c.serverVer),
        "trd_logined": s2c.trdLogined,
        "timestamp": str(s2c.time),
        "qot_logined": s2c.qotLogined,
        "local_timestamp": (s2c.localTime or (s2c.localTime if s2c.HasField("localTime") else now())),
        "program_status_type": (
            ProgramStatusType.to_string2(s2c.programStatus.type) if s2c.HasField("programStatus") else "N/A"
        ),
        "program_status_desc": (
            (
                s2c.programStatus.strExtDesc
                or (s2c.programStatus.strExtDesc if s2c.programStatus.HasField("strExtDesc") else "")
            )
            if s2c.HasField("programStatus")
            else ""
        ),
    }


def read_get_user_info(s2c: GetUserInfo_pb2.S2C) -> dict[str, Any]:
    """Reads GetUserInfo."""
    return {
        "nick_name": (s2c.nickName or (s2c.nickName if s2c.HasField("nickName") else "N/A")),
        "avatar_url": (s2c.avatarUrl or (s2c.avatarUrl if s2c.HasField("avatarUrl") else "N/A")),
        "user_attr": (UserAttr.to_string2(s2c.userAttribution) if s2c.HasField("userAttribution") else "N/A"),
        "api_level": (s2c.apiLevel or (s2c.apiLevel if s2c.HasField("apiLevel") else "N/A")),
        "hk_qot_right": (QotRight.to_string2(s2c.hkQotRight) if s2c.HasField("hkQotRight") else "N/A"),
        "hk_option_qot_right": (
            QotRight.to_string2(s2c.hkOptionQotRight) if s2c.HasField("hkOptionQotRight") else "N/A"
        ),
        "hk_future_qot_right": (
            QotRight.to_string2(s2c.hkFutureQotRight) if s2c.HasField("hkFutureQotRight") else "N/A"
        ),
        "us_qot_right": (QotRight.to_string2(s2c.usQotRight) if s2c.HasField("usQotRight") else "N/A"),
        "us_option_qot_right": (
            QotRight.to_string2(s2c.usOptionQotRight) if s2c.HasField("usOptionQotRight") else "N/A"
        ),
        "us_future_qot_right": (
            QotRight.to_string2(s2c.usFutureQotRight) if s2c.HasField("usFutureQotRight") else "N/A"
        ),
        "cn_qot_right": (QotRight.to_string2(s2c.cnQotRight) if s2c.HasField("cnQotRight") else "N/A"),
        "sg_future_qot_right": (
            QotRight.to_string2(s2c.sgFutureQotRight) if s2c.HasField("sgFutureQotRight") else "N/A"
        ),
        "jp_future_qot_right": (
            QotRight.to_string2(s2c.jpFutureQotRight) if s2c.HasField("jpFutureQotRight") else "N/A"
        ),
        "us_future_qot_right_cme": (
            QotRight.to_string2(s2c.usCMEFutureQotRight) if s2c.HasField("usCMEFutureQotRight") else "N/A"
        ),
        "us_future_qot_right_cbot": (
            QotRight.to_string2(s2c.usCBOTFutureQotRight) if s2c.HasField("usCBOTFutureQotRight") else "N/A"
        ),
        "us_future_qot_right_nymex": (
            QotRight.to_string2(s2c.usNYMEXFutureQotRight) if s2c.HasField("usNYMEXFutureQotRight") else "N/A"
        ),
        "us_future_qot_right_comex": (
            QotRight.to_string2(s2c.usCOMEXFutureQotRight) if s2c.HasField("usCOMEXFutureQotRight") else "N/A"
        ),
        "us_future_qot_right_cboe": (
            QotRight.to_string2(s2c.usCBOEFutureQotRight) if s2c.HasField("usCBOEFutureQotRight") else "N/A"
        ),
        "cc_qot_right": (QotRight.to_string2(s2c.ccQotRight) if s2c.HasField("ccQotRight") else "N/A"),
        "sg_stock_qot_right": (QotRight.to_string2(s2c.sgStockQotRight) if s2c.HasField("sgStockQotRight") else "N/A"),
        "my_stock_qot_right": (QotRight.to_string2(s2c.myStockQotRight) if s2c.HasField("myStockQotRight") else "N/A"),
        "jp_stock_qot_right": (QotRight.to_string2(s2c.jpStockQotRight) if s2c.HasField("jpStockQotRight") else "N/A"),
        "ec_qot_right": (QotRight.to_string2(s2c.ecQotRight) if s2c.HasField("ecQotRight") else "N/A"),
        "is_need_agree_disclaimer": (
            s2c.isNeedAgreeDisclaimer or (s2c.isNeedAgreeDisclaimer if s2c.HasField("isNeedAgreeDisclaimer") else "N/A")
        ),
        "user_id": (s2c.userID or (s2c.userID if s2c.HasField("userID") else "N/A")),
        "update_type": (UpdateType.to_string2(s2c.updateType) if s2c.HasField("updateType") else "N/A"),
        "web_key": (s2c.webKey or (s2c.webKey if s2c.HasField("webKey") else "N/A")),
        "sub_quota": (s2c.subQuota or (s2c.subQuota if s2c.HasField("subQuota") else "N/A")),
        "history_kl_quota": (s2c.historyKLQuota or (s2c.historyKLQuota if s2c.HasField("historyKLQuota") else "N/A")),
    }


def read_get_delay_statistics(s2c: GetDelayStatistics_pb2.S2C) -> dict[str, Any]:
    """Reads GetDelayStatistics."""
    return {
        "qot_push": [
            {
                "qot_push_type": row.qotPushType,
                "delay_avg": row.delayAvg,
                "count": row.count,
                "list": [
                    {
                        "begin": row1.begin,
                        "end": row1.end,
                        "count": row1.count,
                        "proportion": row1.proportion,
                        "cumulative_ratio": row1.cumulativeRatio,
                    }
                    for row1 in row.itemList[:]
                ],
            }
            for row in s2c.qotPushStatisticsList[:]
        ],
        "req_reply": [
            {
                "proto_id": row.protoID,
                "count": row.count,
                "total_cost_avg": row.totalCostAvg,
                "open_d_cost_avg": row.openDCostAvg,
                "net_delay_avg": row.netDelayAvg,
                "is_local_reply": row.isLocalReply,
            }
            for row in s2c.reqReplyStatisticsList[:]
        ],
        "place_order": [
            {
                "order_id": row.orderID,
                "total_cost": row.totalCost,
                "open_d_cost": row.openDCost,
                "net_delay": row.netDelay,
                "update_cost": row.updateCost,
            }
            for row in s2c.placeOrderStatisticsList[:]
        ],
    }


def read_verification(s2c: Verification_pb2.S2C) -> Any:
    """Reads Verification."""
    return None


def read_get_technical_unusual(s2c: SkillWrapAPI_pb2.TechnicalUnusualRsp) -> dict[str, Any]:
    """Reads SkillWrap_TechnicalUnusual."""
    return {"err_code": s2c.errCode, "retMsg": s2c.retMsg, "time_range": s2c.time_range, "content": s2c.content}


def read_get_financial_unusual(s2c: SkillWrapAPI_pb2.FinancialUnusualRsp) -> dict[str, Any]:
    """Reads SkillWrap_FinancialUnusual."""
    return {"err_code": s2c.errCode, "retMsg": s2c.retMsg, "time_range": s2c.time_range, "content": s2c.content}


def read_get_derivative_unusual(s2c: SkillWrapAPI_pb2.DerivativeUnusualRsp) -> dict[str, Any]:
    """Reads SkillWrap_DerivativeUnusual."""
    return {"err_code": s2c.errCode, "retMsg": s2c.retMsg, "time_range": s2c.time_range, "content": s2c.content}


def read_subscribe(s2c: Qot_Sub_pb2.S2C) -> Any:
    """Reads Qot_Sub."""
    return None


def read_unsubscribe(s2c: Qot_Sub_pb2.S2C) -> Any:
    """Reads Qot_Sub."""
    return None


def read_unsubscribe_all(s2c: Qot_Sub_pb2.S2C) -> Any:
    """Reads Qot_Sub."""
    return None


def read_subscribe_event_contract(s2c: Qot_SubEventContract_pb2.S2C) -> Any:
    """Reads Qot_SubEventContract."""
    return None


def read_unsubscribe_event_contract(s2c: Qot_SubEventContract_pb2.S2C) -> Any:
    """Reads Qot_SubEventContract."""
    return None


def read_unsubscribe_all_event_contract(s2c: Qot_SubEventContract_pb2.S2C) -> Any:
    """Reads Qot_SubEventContract."""
    return None


GET_ACC_LIST_TABLE = Layout(
    ("acc_id", Kind.INTEGER),
    ("trd_env", Kind.TEXT),
    ("acc_type", Kind.TEXT),
    ("uni_card_num", Kind.TEXT),
    ("card_num", Kind.TEXT),
    ("security_firm", Kind.TEXT),
    ("sim_acc_type", Kind.TEXT),
    ("competition_acc_name", Kind.TEXT),
    ("trdmarket_auth", Kind.OBJECT),
    ("acc_status", Kind.TEXT),
    ("acc_role", Kind.TEXT),
    ("jp_acc_type", Kind.OBJECT),
)


def read_get_acc_list(s2c: Trd_GetAccList_pb2.S2C) -> Any:
    """Reads Trd_GetAccList."""
    return GET_ACC_LIST_TABLE.frame(
        [
            (
                row.accID,
                TrdEnv.to_string2(row.trdEnv),
                (TrdAccType.to_string2(row.accType) if row.HasField("accType") else "N/A"),
                (row.uniCardNum or (row.uniCardNum if row.HasField("uniCardNum") else "N/A")),
                (row.cardNum or (row.cardNum if row.HasField("cardNum") else "N/A")),
                (SecurityFirm.to_string2(row.securityFirm) if row.HasField("securityFirm") else "N/A"),
                (SimAccType.to_string2(row.simAccType) if row.HasField("simAccType") else "N/A"),
                (row.competitionAccName or (row.competitionAccName if row.HasField("competitionAccName") else "N/A")),
                [TrdMarket.to_string2(each) for each in row.trdMarketAuthList[:]],
                (TrdAccStatus.to_string2(row.accStatus) if row.HasField("accStatus") else "N/A"),
                (TrdAccRole.to_string2(row.accRole) if row.HasField("accRole") else "N/A"),
                [SubAccType.to_string2(each) for each in row.jpAccType[:]],
            )
            for row in s2c.accList[:]
        ]
    )


def read_unlock_trade(s2c: Trd_UnlockTrade_pb2.S2C) -> Any:
    """Reads Trd_UnlockTrade."""
    return None


ACCINFO_QUERY_TABLE = Layout(
    ("power", Kind.FLOAT),
    ("max_power_short", Kind.OBJECT),
    ("net_cash_power", Kind.OBJECT),
    ("total_assets", Kind.FLOAT),
    ("securities_assets", Kind.OBJECT),
    ("fund_assets", Kind.OBJECT),
    ("bond_assets", Kind.OBJECT),
    ("cash", Kind.FLOAT),
    ("market_val", Kind.FLOAT),
    ("long_mv", Kind.OBJECT),
    ("short_mv", Kind.OBJECT),
    ("pending_asset", Kind.OBJECT),
    ("interest_charged_amount", Kind.OBJECT),
    ("frozen_cash", Kind.FLOAT),
    ("avl_withdrawal_cash", Kind.OBJECT),
    ("max_withdrawal", Kind.OBJECT),
    ("currency", Kind.TEXT),
    ("available_funds", Kind.OBJECT),
    ("unrealized_pl", Kind.OBJECT),
    ("realized_pl", Kind.OBJECT),
    ("risk_level", Kind.TEXT),
    ("risk_status", Kind.TEXT),
    ("initial_margin", Kind.OBJECT),
    ("margin_call_margin", Kind.OBJECT),
    ("maintenance_margin", Kind.OBJECT),
    ("hk_cash", Kind.OBJECT),
    ("hk_avl_withdrawal_cash", Kind.OBJECT),
    ("hkd_net_cash_power", Kind.OBJECT),
    ("hkd_assets", Kind.OBJECT),
    ("us_cash", Kind.OBJECT),
    ("us_avl_withdrawal_cash", Kind.OBJECT),
    ("usd_net_cash_power", Kind.OBJECT),
    ("usd_assets", Kind.OBJECT),
    ("cn_cash", Kind.OBJECT),
    ("cn_avl_withdrawal_cash", Kind.OBJECT),
    ("cnh_net_cash_power", Kind.OBJECT),
    ("cnh_assets", Kind.OBJECT),
    ("jp_cash", Kind.OBJECT),
    ("jp_avl_withdrawal_cash", Kind.OBJECT),
    ("jpy_net_cash_power", Kind.OBJECT),
    ("jpy_assets", Kind.OBJECT),
    ("sg_cash", Kind.OBJECT),
    ("sg_avl_withdrawal_cash", Kind.OBJECT),
    ("sgd_net_cash_power", Kind.OBJECT),
    ("sgd_assets", Kind.OBJECT),
    ("au_cash", Kind.OBJECT),
    ("au_avl_withdrawal_cash", Kind.OBJECT),
    ("aud_net_cash_power", Kind.OBJECT),
    ("aud_assets", Kind.OBJECT),
    ("ca_cash", Kind.OBJECT),
    ("ca_avl_withdrawal_cash", Kind.OBJECT),
    ("cad_net_cash_power", Kind.OBJECT),
    ("cad_assets", Kind.OBJECT),
    ("my_cash", Kind.OBJECT),
    ("my_avl_withdrawal_cash", Kind.OBJECT),
    ("myr_net_cash_power", Kind.OBJECT),
    ("myr_assets", Kind.OBJECT),
    ("is_pdt", Kind.OBJECT),
    ("pdt_seq", Kind.TEXT),
    ("beginning_dtbp", Kind.OBJECT),
    ("remaining_dtbp", Kind.OBJECT),
    ("dt_call_amount", Kind.OBJECT),
    ("dt_status", Kind.TEXT),
    ("crypto_mv", Kind.OBJECT),
    ("exposure_level", Kind.TEXT),
    ("exposure_limit", Kind.OBJECT),
    ("used_limit", Kind.OBJECT),
    ("remaining_limit", Kind.OBJECT),
)


def read_accinfo_query(s2c: Trd_GetFunds_pb2.S2C) -> Any:
    """Reads Trd_GetFunds."""
    return ACCINFO_QUERY_TABLE.frame(
        [
            (
                s2c.funds.power,
                (
                    (
                        s2c.funds.maxPowerShort
                        or (s2c.funds.maxPowerShort if s2c.funds.HasField("maxPowerShort") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.netCashPower
                        or (s2c.funds.netCashPower if s2c.funds.HasField("netCashPower") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                s2c.funds.totalAssets,
                (
                    (
                        s2c.funds.securitiesAssets
                        or (s2c.funds.securitiesAssets if s2c.funds.HasField("securitiesAssets") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (s2c.funds.fundAssets or (s2c.funds.fundAssets if s2c.funds.HasField("fundAssets") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (s2c.funds.bondAssets or (s2c.funds.bondAssets if s2c.funds.HasField("bondAssets") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                s2c.funds.cash,
                s2c.funds.marketVal,
                (
                    (s2c.funds.longMv or (s2c.funds.longMv if s2c.funds.HasField("longMv") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (s2c.funds.shortMv or (s2c.funds.shortMv if s2c.funds.HasField("shortMv") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.pendingAsset
                        or (s2c.funds.pendingAsset if s2c.funds.HasField("pendingAsset") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (s2c.funds.debtCash if s2c.HasField("funds") else "N/A"),
                s2c.funds.frozenCash,
                (s2c.funds.avlWithdrawalCash if s2c.HasField("funds") else "N/A"),
                (
                    (
                        s2c.funds.maxWithdrawal
                        or (s2c.funds.maxWithdrawal if s2c.funds.HasField("maxWithdrawal") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    Currency.to_string2(s2c.funds.currency)
                    if s2c.HasField("funds") and s2c.funds.HasField("currency")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.availableFunds
                        or (s2c.funds.availableFunds if s2c.funds.HasField("availableFunds") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.unrealizedPL
                        or (s2c.funds.unrealizedPL if s2c.funds.HasField("unrealizedPL") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (s2c.funds.realizedPL or (s2c.funds.realizedPL if s2c.funds.HasField("realizedPL") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    CltRiskLevel.to_string2(s2c.funds.riskLevel)
                    if s2c.HasField("funds") and s2c.funds.HasField("riskLevel")
                    else "N/A"
                ),
                (
                    CltRiskStatus.to_string2(s2c.funds.riskStatus)
                    if s2c.HasField("funds") and s2c.funds.HasField("riskStatus")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.initialMargin
                        or (s2c.funds.initialMargin if s2c.funds.HasField("initialMargin") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.marginCallMargin
                        or (s2c.funds.marginCallMargin if s2c.funds.HasField("marginCallMargin") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.maintenanceMargin
                        or (s2c.funds.maintenanceMargin if s2c.funds.HasField("maintenanceMargin") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                picked(s2c.funds.cashInfoList, "currency", 1, "cash", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 1, "availableBalance", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 1, "netCashPower", "N/A", "N/A"),
                picked(s2c.funds.marketInfoList, "trdMarket", 1, "assets", "N/A", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 2, "cash", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 2, "availableBalance", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 2, "netCashPower", "N/A", "N/A"),
                picked(s2c.funds.marketInfoList, "trdMarket", 2, "assets", "N/A", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 3, "cash", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 3, "availableBalance", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 3, "netCashPower", "N/A", "N/A"),
                picked(s2c.funds.marketInfoList, "trdMarket", 4, "assets", "N/A", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 4, "cash", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 4, "availableBalance", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 4, "netCashPower", "N/A", "N/A"),
                picked(s2c.funds.marketInfoList, "trdMarket", 15, "assets", "N/A", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 5, "cash", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 5, "availableBalance", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 5, "netCashPower", "N/A", "N/A"),
                picked(s2c.funds.marketInfoList, "trdMarket", 6, "assets", "N/A", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 6, "cash", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 6, "availableBalance", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 6, "netCashPower", "N/A", "N/A"),
                picked(s2c.funds.marketInfoList, "trdMarket", 8, "assets", "N/A", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 7, "cash", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 7, "availableBalance", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 7, "netCashPower", "N/A", "N/A"),
                picked(s2c.funds.marketInfoList, "trdMarket", 112, "assets", "N/A", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 8, "cash", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 8, "availableBalance", "N/A"),
                picked(s2c.funds.cashInfoList, "currency", 8, "netCashPower", "N/A", "N/A"),
                picked(s2c.funds.marketInfoList, "trdMarket", 111, "assets", "N/A", "N/A"),
                (
                    (s2c.funds.isPdt or (s2c.funds.isPdt if s2c.funds.HasField("isPdt") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (s2c.funds.pdtSeq or (s2c.funds.pdtSeq if s2c.funds.HasField("pdtSeq") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.beginningDTBP
                        or (s2c.funds.beginningDTBP if s2c.funds.HasField("beginningDTBP") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.remainingDTBP
                        or (s2c.funds.remainingDTBP if s2c.funds.HasField("remainingDTBP") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.dtCallAmount
                        or (s2c.funds.dtCallAmount if s2c.funds.HasField("dtCallAmount") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    DTStatus.to_string2(s2c.funds.dtStatus)
                    if s2c.HasField("funds") and s2c.funds.HasField("dtStatus")
                    else "N/A"
                ),
                (
                    (s2c.funds.cryptoMv or (s2c.funds.cryptoMv if s2c.funds.HasField("cryptoMv") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    ExposureLevel.to_string2(s2c.funds.exposureLevel)
                    if s2c.HasField("funds") and s2c.funds.HasField("exposureLevel")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.exposureLimit
                        or (s2c.funds.exposureLimit if s2c.funds.HasField("exposureLimit") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (s2c.funds.usedLimit or (s2c.funds.usedLimit if s2c.funds.HasField("usedLimit") else "N/A"))
                    if s2c.HasField("funds")
                    else "N/A"
                ),
                (
                    (
                        s2c.funds.remainingLimit
                        or (s2c.funds.remainingLimit if s2c.funds.HasField("remainingLimit") else "N/A")
                    )
                    if s2c.HasField("funds")
                    else "N/A"
                ),
            )
        ]
    )


POSITION_LIST_QUERY_TABLE = Layout(
    ("code", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("position_market", Kind.TEXT),
    ("qty", Kind.FLOAT),
    ("can_sell_qty", Kind.FLOAT),
    ("cost_price", Kind.OBJECT),
    ("cost_price_valid", Kind.TRUTH),
    ("average_cost", Kind.OBJECT),
    ("diluted_cost", Kind.OBJECT),
    ("market_val", Kind.FLOAT),
    ("nominal_price", Kind.FLOAT),
    ("pl_ratio", Kind.OBJECT),
    ("pl_ratio_valid", Kind.TRUTH),
    ("pl_ratio_avg_cost", Kind.OBJECT),
    ("pl_val", Kind.FLOAT),
    ("pl_val_valid", Kind.TRUTH),
    ("today_buy_qty", Kind.OBJECT),
    ("today_buy_val", Kind.OBJECT),
    ("today_pl_val", Kind.OBJECT),
    ("today_trd_val", Kind.OBJECT),
    ("today_sell_qty", Kind.OBJECT),
    ("today_sell_val", Kind.OBJECT),
    ("position_side", Kind.TEXT),
    ("unrealized_pl", Kind.OBJECT),
    ("realized_pl", Kind.OBJECT),
    ("currency", Kind.TEXT),
    ("position_id", Kind.INTEGER),
    ("combo_id", Kind.OBJECT),
    ("strategy_type", Kind.TEXT),
    ("position_type", Kind.TEXT),
    ("acc_id", Kind.OBJECT),
    ("jp_acc_type", Kind.TEXT),
    ("payout_if_win", Kind.OBJECT),
)


def read_position_list_query(s2c: Trd_GetPositionList_pb2.S2C) -> Any:
    """Reads Trd_GetPositionList."""
    return POSITION_LIST_QUERY_TABLE.frame(
        [
            (
                trade_code(row),
                row.name,
                (TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A"),
                row.qty,
                row.canSellQty,
                (row.costPrice or (row.costPrice if row.HasField("costPrice") else "N/A")),
                bool(row.HasField("costPrice")),
                (row.averageCostPrice or (row.averageCostPrice if row.HasField("averageCostPrice") else "N/A")),
                (row.dilutedCostPrice or (row.dilutedCostPrice if row.HasField("dilutedCostPrice") else "N/A")),
                row.val,
                row.price,
                (in_percent(row.plRatio) if row.HasField("plRatio") else "N/A"),
                bool(row.HasField("plRatio")),
                (in_percent(row.averagePlRatio) if row.HasField("averagePlRatio") else "N/A"),
                row.plVal,
                bool(row.HasField("plVal")),
                (row.td_buyQty or (row.td_buyQty if row.HasField("td_buyQty") else "N/A")),
                (row.td_buyVal or (row.td_buyVal if row.HasField("td_buyVal") else "N/A")),
                (row.td_plVal or (row.td_plVal if row.HasField("td_plVal") else "N/A")),
                (row.td_trdVal or (row.td_trdVal if row.HasField("td_trdVal") else "N/A")),
                (row.td_sellQty or (row.td_sellQty if row.HasField("td_sellQty") else "N/A")),
                (row.td_sellVal or (row.td_sellVal if row.HasField("td_sellVal") else "N/A")),
                PositionSide.to_string2(row.positionSide),
                (row.unrealizedPL or (row.unrealizedPL if row.HasField("unrealizedPL") else "N/A")),
                (row.realizedPL or (row.realizedPL if row.HasField("realizedPL") else "N/A")),
                (Currency.to_string2(row.currency) if row.HasField("currency") else "N/A"),
                row.positionID,
                (row.comboID or (row.comboID if row.HasField("comboID") else "N/A")),
                (OptionStrategyType.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A"),
                (PositionType.to_string2(row.positionType) if row.HasField("positionType") else "N/A"),
                (row.accID or (row.accID if row.HasField("accID") else "N/A")),
                (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A"),
                (row.payoutIfWin or (row.payoutIfWin if row.HasField("payoutIfWin") else "N/A")),
            )
            for row in s2c.positionList[:]
        ]
    )


ORDER_LIST_QUERY_TABLE = Layout(
    ("code", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("order_market", Kind.TEXT),
    ("trd_side", Kind.TEXT),
    ("order_type", Kind.TEXT),
    ("order_status", Kind.TEXT),
    ("order_id", Kind.TEXT),
    ("qty", Kind.FLOAT),
    ("price", Kind.FLOAT),
    ("create_time", Kind.TEXT),
    ("updated_time", Kind.TEXT),
    ("dealt_qty", Kind.FLOAT),
    ("dealt_avg_price", Kind.FLOAT),
    ("last_err_msg", Kind.TEXT),
    ("remark", Kind.TEXT),
    ("time_in_force", Kind.TEXT),
    ("fill_outside_rth", Kind.OBJECT),
    ("session", Kind.TEXT),
    ("aux_price", Kind.OBJECT),
    ("trail_type", Kind.TEXT),
    ("trail_value", Kind.OBJECT),
    ("trail_spread", Kind.OBJECT),
    ("currency", Kind.TEXT),
    ("jp_acc_type", Kind.TEXT),
    ("expire_time", Kind.TEXT),
    ("amount", Kind.OBJECT),
    ("strategy_type", Kind.TEXT),
    ("combo_legs", Kind.OBJECT),
)


def read_order_list_query(s2c: Trd_GetOrderList_pb2.S2C) -> Any:
    """Reads Trd_GetOrderList."""
    return ORDER_LIST_QUERY_TABLE.frame(
        [
            (
                trade_code(row),
                row.name,
                (TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A"),
                TrdSide.to_string2(row.trdSide),
                OrderType.to_string2(row.orderType),
                OrderStatus.to_string2(row.orderStatus),
                row.orderIDEx,
                row.qty,
                row.price,
                row.createTime,
                row.updateTime,
                row.fillQty,
                row.fillAvgPrice,
                row.lastErrMsg,
                (row.remark or (row.remark if row.HasField("remark") else "")),
                (TimeInForce.to_string2(row.timeInForce) if row.HasField("timeInForce") else "N/A"),
                (row.fillOutsideRTH or (row.fillOutsideRTH if row.HasField("fillOutsideRTH") else "N/A")),
                (Session.to_string2(row.session) if row.HasField("session") else "N/A"),
                (row.auxPrice or (row.auxPrice if row.HasField("auxPrice") else "N/A")),
                (TrailType.to_string2(row.trailType) if row.HasField("trailType") else "N/A"),
                (row.trailValue or (row.trailValue if row.HasField("trailValue") else "N/A")),
                (row.trailSpread or (row.trailSpread if row.HasField("trailSpread") else "N/A")),
                (Currency.to_string2(row.currency) if row.HasField("currency") else "N/A"),
                (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A"),
                (row.expireTime or (row.expireTime if row.HasField("expireTime") else "N/A")),
                (row.orderAmount or (row.orderAmount if row.HasField("orderAmount") else "N/A")),
                (OptionStrategyType.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A"),
                [combo_leg(each) for each in row.comboLegs[:]],
            )
            for row in s2c.orderList[:]
        ]
    )


HISTORY_ORDER_LIST_QUERY_TABLE = Layout(
    ("code", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("order_market", Kind.TEXT),
    ("trd_side", Kind.TEXT),
    ("order_type", Kind.TEXT),
    ("order_status", Kind.TEXT),
    ("order_id", Kind.TEXT),
    ("qty", Kind.FLOAT),
    ("price", Kind.FLOAT),
    ("create_time", Kind.TEXT),
    ("updated_time", Kind.TEXT),
    ("dealt_qty", Kind.FLOAT),
    ("dealt_avg_price", Kind.FLOAT),
    ("last_err_msg", Kind.TEXT),
    ("remark", Kind.TEXT),
    ("time_in_force", Kind.TEXT),
    ("fill_outside_rth", Kind.OBJECT),
    ("session", Kind.TEXT),
    ("aux_price", Kind.OBJECT),
    ("trail_type", Kind.TEXT),
    ("trail_value", Kind.OBJECT),
    ("trail_spread", Kind.OBJECT),
    ("currency", Kind.TEXT),
    ("jp_acc_type", Kind.TEXT),
    ("expire_time", Kind.TEXT),
    ("amount", Kind.OBJECT),
    ("strategy_type", Kind.TEXT),
    ("combo_legs", Kind.OBJECT),
)
HISTORY_ORDER_LIST_QUERY_ROWS = Transposer(
    "Trd_GetHistoryOrderList.S2C",
    "orderList",
    "name",
    "trdMarket",
    "trdSide",
    "orderType",
    "orderStatus",
    "orderIDEx",
    "qty",
    "price",
    "createTime",
    "updateTime",
    "fillQty",
    "fillAvgPrice",
    "lastErrMsg",
    "remark",
    "timeInForce",
    "fillOutsideRTH",
    "session",
    "auxPrice",
    "trailType",
    "trailValue",
    "trailSpread",
    "currency",
    "jpAccType",
    "expireTime",
    "orderAmount",
    "strategyType",
)


def history_order_list_query_by_columns(s2c: Trd_GetHistoryOrderList_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Trd_GetHistoryOrderList."""
    return HISTORY_ORDER_LIST_QUERY_TABLE.frame_of(
        rows.size,
        (
            rows.each(lambda row: trade_code(row)),
            rows.field(Kind.TEXT, "", "name"),
            rows.field(Kind.TEXT, "N/A", "trdMarket", convert=TrdMarket.to_string2),
            rows.field(Kind.TEXT, "N/A", "trdSide", convert=TrdSide.to_string2),
            rows.field(Kind.TEXT, "N/A", "orderType", convert=OrderType.to_string2),
            rows.field(Kind.TEXT, "N/A", "orderStatus", convert=OrderStatus.to_string2),
            rows.field(Kind.TEXT, "", "orderIDEx"),
            rows.field(Kind.FLOAT, 0.0, "qty"),
            rows.field(Kind.FLOAT, 0.0, "price"),
            rows.field(Kind.TEXT, "", "createTime"),
            rows.field(Kind.TEXT, "", "updateTime"),
            rows.field(Kind.FLOAT, 0.0, "fillQty"),
            rows.field(Kind.FLOAT, 0.0, "fillAvgPrice"),
            rows.field(Kind.TEXT, "", "lastErrMsg"),
            rows.field(Kind.TEXT, "", "remark"),
            rows.field(Kind.TEXT, "N/A", "timeInForce", convert=TimeInForce.to_string2),
            rows.field(Kind.TRUTH, "N/A", "fillOutsideRTH"),
            rows.field(Kind.TEXT, "N/A", "session", convert=Session.to_string2),
            rows.field(Kind.FLOAT, "N/A", "auxPrice"),
            rows.field(Kind.TEXT, "N/A", "trailType", convert=TrailType.to_string2),
            rows.field(Kind.FLOAT, "N/A", "trailValue"),
            rows.field(Kind.FLOAT, "N/A", "trailSpread"),
            rows.field(Kind.TEXT, "N/A", "currency", convert=Currency.to_string2),
            rows.field(Kind.TEXT, "N/A", "jpAccType", convert=SubAccType.to_string2),
            rows.field(Kind.TEXT, "N/A", "expireTime"),
            rows.field(Kind.FLOAT, "N/A", "orderAmount"),
            rows.field(Kind.TEXT, "N/A", "strategyType", convert=OptionStrategyType.to_string2),
            rows.each(lambda row: [combo_leg(each) for each in row.comboLegs[:]]),
        ),
    )


def read_history_order_list_query(s2c: Trd_GetHistoryOrderList_pb2.S2C, wire: bytes) -> Any:
    """Reads Trd_GetHistoryOrderList."""
    return (
        history_order_list_query_by_columns(s2c, HISTORY_ORDER_LIST_QUERY_ROWS.columns(s2c, wire))
        if len(s2c.orderList) > FEW_ROWS
        else HISTORY_ORDER_LIST_QUERY_TABLE.frame(
            [
                (
                    trade_code(row),
                    row.name,
                    (TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A"),
                    TrdSide.to_string2(row.trdSide),
                    OrderType.to_string2(row.orderType),
                    OrderStatus.to_string2(row.orderStatus),
                    row.orderIDEx,
                    row.qty,
                    row.price,
                    row.createTime,
                    row.updateTime,
                    row.fillQty,
                    row.fillAvgPrice,
                    row.lastErrMsg,
                    (row.remark or (row.remark if row.HasField("remark") else "")),
                    (TimeInForce.to_string2(row.timeInForce) if row.HasField("timeInForce") else "N/A"),
                    (row.fillOutsideRTH or (row.fillOutsideRTH if row.HasField("fillOutsideRTH") else "N/A")),
                    (Session.to_string2(row.session) if row.HasField("session") else "N/A"),
                    (row.auxPrice or (row.auxPrice if row.HasField("auxPrice") else "N/A")),
                    (TrailType.to_string2(row.trailType) if row.HasField("trailType") else "N/A"),
                    (row.trailValue or (row.trailValue if row.HasField("trailValue") else "N/A")),
                    (row.trailSpread or (row.trailSpread if row.HasField("trailSpread") else "N/A")),
                    (Currency.to_string2(row.currency) if row.HasField("currency") else "N/A"),
                    (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A"),
                    (row.expireTime or (row.expireTime if row.HasField("expireTime") else "N/A")),
                    (row.orderAmount or (row.orderAmount if row.HasField("orderAmount") else "N/A")),
                    (OptionStrategyType.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A"),
                    [combo_leg(each) for each in row.comboLegs[:]],
                )
                for row in s2c.orderList[:]
            ]
        )
    )


PLACE_ORDER_TABLE = Layout(
    ("code", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("trd_side", Kind.TEXT),
    ("order_type", Kind.TEXT),
    ("order_status", Kind.TEXT),
    ("order_id", Kind.TEXT),
    ("qty", Kind.FLOAT),
    ("price", Kind.FLOAT),
    ("create_time", Kind.TEXT),
    ("updated_time", Kind.TEXT),
    ("dealt_qty", Kind.FLOAT),
    ("dealt_avg_price", Kind.FLOAT),
    ("last_err_msg", Kind.TEXT),
    ("remark", Kind.TEXT),
    ("time_in_force", Kind.TEXT),
    ("fill_outside_rth", Kind.OBJECT),
    ("session", Kind.TEXT),
    ("aux_price", Kind.OBJECT),
    ("trail_type", Kind.TEXT),
    ("trail_value", Kind.OBJECT),
    ("trail_spread", Kind.OBJECT),
    ("currency", Kind.TEXT),
    ("jp_acc_type", Kind.TEXT),
)


def read_place_order(s2c: Trd_GetOrderList_pb2.S2C) -> Any:
    """Reads Trd_PlaceOrder."""
    return PLACE_ORDER_TABLE.frame(
        [
            (
                trade_code(row),
                row.name,
                TrdSide.to_string2(row.trdSide),
                OrderType.to_string2(row.orderType),
                OrderStatus.to_string2(row.orderStatus),
                row.orderIDEx,
                row.qty,
                row.price,
                row.createTime,
                row.updateTime,
                row.fillQty,
                row.fillAvgPrice,
                row.lastErrMsg,
                (row.remark or (row.remark if row.HasField("remark") else "")),
                (TimeInForce.to_string2(row.timeInForce) if row.HasField("timeInForce") else "N/A"),
                (row.fillOutsideRTH or (row.fillOutsideRTH if row.HasField("fillOutsideRTH") else "N/A")),
                (Session.to_string2(row.session) if row.HasField("session") else "N/A"),
                (row.auxPrice or (row.auxPrice if row.HasField("auxPrice") else "N/A")),
                (TrailType.to_string2(row.trailType) if row.HasField("trailType") else "N/A"),
                (row.trailValue or (row.trailValue if row.HasField("trailValue") else "N/A")),
                (row.trailSpread or (row.trailSpread if row.HasField("trailSpread") else "N/A")),
                (Currency.to_string2(row.currency) if row.HasField("currency") else "N/A"),
                (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A"),
            )
            for row in s2c.orderList[:]
        ]
    )


MODIFY_ORDER_TABLE = Layout(("trd_env", Kind.TEXT), ("order_id", Kind.TEXT))


def read_modify_order(s2c: Trd_ModifyOrder_pb2.S2C) -> Any:
    """Reads Trd_ModifyOrder."""
    return MODIFY_ORDER_TABLE.frame(
        [
            (
                (TrdEnv.to_string2(s2c.header.trdEnv) if s2c.HasField("header") else "N/A"),
                s2c.orderIDEx,
            )
        ]
    )


CHANGE_ORDER_TABLE = Layout(("trd_env", Kind.TEXT), ("order_id", Kind.TEXT))


def read_change_order(s2c: Trd_ModifyOrder_pb2.S2C) -> Any:
    """Reads Trd_ModifyOrder."""
    return CHANGE_ORDER_TABLE.frame(
        [
            (
                (TrdEnv.to_string2(s2c.header.trdEnv) if s2c.HasField("header") else "N/A"),
                s2c.orderIDEx,
            )
        ]
    )


def read_cancel_all_order(s2c: Trd_ModifyOrder_pb2.S2C) -> Any:
    """Reads Trd_ModifyOrder."""
    return "success"


ORDER_FEE_QUERY_TABLE = Layout(("order_id", Kind.TEXT), ("fee_amount", Kind.OBJECT), ("fee_details", Kind.OBJECT))


def read_order_fee_query(s2c: Trd_GetOrderFee_pb2.S2C) -> Any:
    """Reads Trd_GetOrderFee."""
    return ORDER_FEE_QUERY_TABLE.frame(
        [
            (
                row.orderIDEx,
                (row.feeAmount or (row.feeAmount if row.HasField("feeAmount") else "N/A")),
                [fee_item(each) for each in row.feeList[:]],
            )
            for row in s2c.orderFeeList[:]
        ]
    )


DEAL_LIST_QUERY_TABLE = Layout(
    ("code", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("deal_market", Kind.TEXT),
    ("deal_id", Kind.INTEGER),
    ("order_id", Kind.TEXT),
    ("qty", Kind.FLOAT),
    ("price", Kind.FLOAT),
    ("trd_side", Kind.TEXT),
    ("create_time", Kind.TEXT),
    ("counter_broker_id", Kind.OBJECT),
    ("counter_broker_name", Kind.TEXT),
    ("status", Kind.TEXT),
    ("jp_acc_type", Kind.TEXT),
)


def read_deal_list_query(s2c: Trd_GetOrderFillList_pb2.S2C) -> Any:
    """Reads Trd_GetOrderFillList."""
    return DEAL_LIST_QUERY_TABLE.frame(
        [
            (
                trade_code(row),
                row.name,
                (TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A"),
                row.fillID,
                (row.orderIDEx or (row.orderIDEx if row.HasField("orderIDEx") else "N/A")),
                row.qty,
                row.price,
                TrdSide.to_string2(row.trdSide),
                row.createTime,
                (row.counterBrokerID or (row.counterBrokerID if row.HasField("counterBrokerID") else "N/A")),
                (row.counterBrokerName or (row.counterBrokerName if row.HasField("counterBrokerName") else "N/A")),
                (DealStatus.to_string2(row.status) if row.HasField("status") else "N/A"),
                (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A"),
            )
            for row in s2c.orderFillList[:]
        ]
    )


HISTORY_DEAL_LIST_QUERY_TABLE = Layout(
    ("code", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("deal_market", Kind.TEXT),
    ("deal_id", Kind.INTEGER),
    ("order_id", Kind.TEXT),
    ("qty", Kind.FLOAT),
    ("price", Kind.FLOAT),
    ("trd_side", Kind.TEXT),
    ("create_time", Kind.TEXT),
    ("counter_broker_id", Kind.OBJECT),
    ("counter_broker_name", Kind.TEXT),
    ("status", Kind.TEXT),
    ("jp_acc_type", Kind.TEXT),
)
HISTORY_DEAL_LIST_QUERY_ROWS = Transposer(
    "Trd_GetHistoryOrderFillList.S2C",
    "orderFillList",
    "name",
    "trdMarket",
    "fillID",
    "orderIDEx",
    "qty",
    "price",
    "trdSide",
    "createTime",
    "counterBrokerID",
    "counterBrokerName",
    "status",
    "jpAccType",
)


def history_deal_list_query_by_columns(s2c: Trd_GetHistoryOrderFillList_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Trd_GetHistoryOrderFillList."""
    return HISTORY_DEAL_LIST_QUERY_TABLE.frame_of(
        rows.size,
        (
            rows.each(lambda row: trade_code(row)),
            rows.field(Kind.TEXT, "", "name"),
            rows.field(Kind.TEXT, "N/A", "trdMarket", convert=TrdMarket.to_string2),
            rows.field(Kind.INTEGER, 0, "fillID"),
            rows.field(Kind.TEXT, "", "orderIDEx"),
            rows.field(Kind.FLOAT, 0.0, "qty"),
            rows.field(Kind.FLOAT, 0.0, "price"),
            rows.field(Kind.TEXT, "N/A", "trdSide", convert=TrdSide.to_string2),
            rows.field(Kind.TEXT, "", "createTime"),
            rows.field(Kind.INTEGER, "", "counterBrokerID"),
            rows.field(Kind.TEXT, "", "counterBrokerName"),
            rows.field(Kind.TEXT, "N/A", "status", convert=DealStatus.to_string2),
            rows.field(Kind.TEXT, "N/A", "jpAccType", convert=SubAccType.to_string2),
        ),
    )


def read_history_deal_list_query(s2c: Trd_GetHistoryOrderFillList_pb2.S2C, wire: bytes) -> Any:
    """Reads Trd_GetHistoryOrderFillList."""
    return (
        history_deal_list_query_by_columns(s2c, HISTORY_DEAL_LIST_QUERY_ROWS.columns(s2c, wire))
        if len(s2c.orderFillList) > FEW_ROWS
        else HISTORY_DEAL_LIST_QUERY_TABLE.frame(
            [
                (
                    trade_code(row),
                    row.name,
                    (TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A"),
                    row.fillID,
                    (row.orderIDEx or (row.orderIDEx if row.HasField("orderIDEx") else "")),
                    row.qty,
                    row.price,
                    TrdSide.to_string2(row.trdSide),
                    row.createTime,
                    (row.counterBrokerID or (row.counterBrokerID if row.HasField("counterBrokerID") else "")),
                    (row.counterBrokerName or (row.counterBrokerName if row.HasField("counterBrokerName") else "")),
                    (DealStatus.to_string2(row.status) if row.HasField("status") else "N/A"),
                    (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A"),
                )
                for row in s2c.orderFillList[:]
            ]
        )
    )


ACCTRADINGINFO_QUERY_TABLE = Layout(
    ("max_cash_buy", Kind.FLOAT),
    ("max_cash_and_margin_buy", Kind.OBJECT),
    ("max_position_sell", Kind.FLOAT),
    ("max_sell_short", Kind.OBJECT),
    ("max_buy_back", Kind.OBJECT),
    ("long_required_im", Kind.OBJECT),
    ("short_required_im", Kind.OBJECT),
    ("session", Kind.TEXT),
)


def read_acctradinginfo_query(s2c: Trd_GetMaxTrdQtys_pb2.S2C) -> Any:
    """Reads Trd_GetMaxTrdQtys."""
    return ACCTRADINGINFO_QUERY_TABLE.frame(
        [
            (
                s2c.maxTrdQtys.maxCashBuy,
                (
                    (
                        s2c.maxTrdQtys.maxCashAndMarginBuy
                        or (
                            s2c.maxTrdQtys.maxCashAndMarginBuy
                            if s2c.maxTrdQtys.HasField("maxCashAndMarginBuy")
                            else "N/A"
                        )
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                s2c.maxTrdQtys.maxPositionSell,
                (
                    (
                        s2c.maxTrdQtys.maxSellShort
                        or (s2c.maxTrdQtys.maxSellShort if s2c.maxTrdQtys.HasField("maxSellShort") else "N/A")
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    (
                        s2c.maxTrdQtys.maxBuyBack
                        or (s2c.maxTrdQtys.maxBuyBack if s2c.maxTrdQtys.HasField("maxBuyBack") else "N/A")
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    (
                        s2c.maxTrdQtys.longRequiredIM
                        or (s2c.maxTrdQtys.longRequiredIM if s2c.maxTrdQtys.HasField("longRequiredIM") else "N/A")
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    (
                        s2c.maxTrdQtys.shortRequiredIM
                        or (s2c.maxTrdQtys.shortRequiredIM if s2c.maxTrdQtys.HasField("shortRequiredIM") else "N/A")
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    Session.to_string2(s2c.maxTrdQtys.session)
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("session")
                    else "N/A"
                ),
            )
        ]
    )


GET_MARGIN_RATIO_TABLE = Layout(
    ("code", Kind.TEXT),
    ("is_long_permit", Kind.OBJECT),
    ("is_short_permit", Kind.OBJECT),
    ("short_pool_remain", Kind.OBJECT),
    ("short_fee_rate", Kind.OBJECT),
    ("alert_long_ratio", Kind.OBJECT),
    ("alert_short_ratio", Kind.OBJECT),
    ("im_long_ratio", Kind.OBJECT),
    ("im_short_ratio", Kind.OBJECT),
    ("mcm_long_ratio", Kind.OBJECT),
    ("mcm_short_ratio", Kind.OBJECT),
    ("mm_long_ratio", Kind.OBJECT),
    ("mm_short_ratio", Kind.OBJECT),
)


def read_get_margin_ratio(s2c: Trd_GetMarginRatio_pb2.S2C) -> Any:
    """Reads Trd_GetMarginRatio."""
    return GET_MARGIN_RATIO_TABLE.frame(
        [
            (
                security_code(row.security),
                (row.isLongPermit or (row.isLongPermit if row.HasField("isLongPermit") else "N/A")),
                (row.isShortPermit or (row.isShortPermit if row.HasField("isShortPermit") else "N/A")),
                (row.shortPoolRemain or (row.shortPoolRemain if row.HasField("shortPoolRemain") else "N/A")),
                (row.shortFeeRate or (row.shortFeeRate if row.HasField("shortFeeRate") else "N/A")),
                (row.alertLongRatio or (row.alertLongRatio if row.HasField("alertLongRatio") else "N/A")),
                (row.alertShortRatio or (row.alertShortRatio if row.HasField("alertShortRatio") else "N/A")),
                (row.imLongRatio or (row.imLongRatio if row.HasField("imLongRatio") else "N/A")),
                (row.imShortRatio or (row.imShortRatio if row.HasField("imShortRatio") else "N/A")),
                (row.mcmLongRatio or (row.mcmLongRatio if row.HasField("mcmLongRatio") else "N/A")),
                (row.mcmShortRatio or (row.mcmShortRatio if row.HasField("mcmShortRatio") else "N/A")),
                (row.mmLongRatio or (row.mmLongRatio if row.HasField("mmLongRatio") else "N/A")),
                (row.mmShortRatio or (row.mmShortRatio if row.HasField("mmShortRatio") else "N/A")),
            )
            for row in s2c.marginRatioInfoList[:]
        ]
    )


GET_ACC_CASH_FLOW_TABLE = Layout(
    ("cashflow_id", Kind.OBJECT),
    ("clearing_date", Kind.TEXT),
    ("settlement_date", Kind.TEXT),
    ("currency", Kind.TEXT),
    ("cashflow_type", Kind.TEXT),
    ("cashflow_direction", Kind.TEXT),
    ("cashflow_amount", Kind.OBJECT),
    ("cashflow_remark", Kind.TEXT),
    ("create_time", Kind.TEXT),
)


def read_get_acc_cash_flow(s2c: Trd_FlowSummary_pb2.S2C) -> Any:
    """Reads Trd_FlowSummary."""
    return GET_ACC_CASH_FLOW_TABLE.frame(
        [
            (
                (row.cashFlowID or (row.cashFlowID if row.HasField("cashFlowID") else "N/A")),
                (row.clearingDate or (row.clearingDate if row.HasField("clearingDate") else "N/A")),
                (row.settlementDate or (row.settlementDate if row.HasField("settlementDate") else "N/A")),
                (Currency.to_string2(row.currency) if row.HasField("currency") else "N/A"),
                (row.cashFlowType or (row.cashFlowType if row.HasField("cashFlowType") else "N/A")),
                (CashFlowDirection.to_string2(row.cashFlowDirection) if row.HasField("cashFlowDirection") else "N/A"),
                (row.cashFlowAmount or (row.cashFlowAmount if row.HasField("cashFlowAmount") else "N/A")),
                (row.cashFlowRemark or (row.cashFlowRemark if row.HasField("cashFlowRemark") else "N/A")),
                (row.createTime or (row.createTime if row.HasField("createTime") else "N/A")),
            )
            for row in s2c.flowSummaryInfoList[:]
        ]
    )


PLACE_COMBO_ORDER_TABLE = Layout(
    ("order_id", Kind.TEXT),
    ("code", Kind.TEXT),
    ("strategy_type", Kind.TEXT),
    ("trd_side", Kind.TEXT),
    ("order_type", Kind.TEXT),
    ("order_status", Kind.TEXT),
    ("qty", Kind.FLOAT),
    ("price", Kind.FLOAT),
    ("amount", Kind.OBJECT),
    ("time_in_force", Kind.TEXT),
    ("expire_time", Kind.TEXT),
    ("dealt_qty", Kind.FLOAT),
    ("dealt_avg_price", Kind.FLOAT),
    ("create_time", Kind.TEXT),
    ("updated_time", Kind.TEXT),
    ("last_err_msg", Kind.TEXT),
    ("remark", Kind.TEXT),
    ("combo_legs", Kind.OBJECT),
)


def read_place_combo_order(s2c: Trd_GetOrderList_pb2.S2C) -> Any:
    """Reads Trd_PlaceComboOrder."""
    return PLACE_COMBO_ORDER_TABLE.frame(
        [
            (
                row.orderIDEx,
                trade_code(row),
                (OptionStrategyType.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A"),
                TrdSide.to_string2(row.trdSide),
                OrderType.to_string2(row.orderType),
                OrderStatus.to_string2(row.orderStatus),
                row.qty,
                row.price,
                (row.orderAmount or (row.orderAmount if row.HasField("orderAmount") else "N/A")),
                (TimeInForce.to_string2(row.timeInForce) if row.HasField("timeInForce") else "N/A"),
                (row.expireTime or (row.expireTime if row.HasField("expireTime") else "N/A")),
                row.fillQty,
                row.fillAvgPrice,
                row.createTime,
                row.updateTime,
                row.lastErrMsg,
                (row.remark or (row.remark if row.HasField("remark") else "")),
                [combo_leg(each) for each in row.comboLegs[:]],
            )
            for row in s2c.orderList[:]
        ]
    )


COMBOORDER_TRADINGINFO_QUERY_TABLE = Layout(
    ("nlv_change", Kind.OBJECT),
    ("initial_margin_change", Kind.OBJECT),
    ("maintenance_margin_change", Kind.OBJECT),
    ("option_bp", Kind.OBJECT),
    ("max_withdraw_change", Kind.OBJECT),
    ("bp_decrease", Kind.OBJECT),
)


def read_comboorder_tradinginfo_query(s2c: Trd_GetComboMaxTrdQtys_pb2.S2C) -> Any:
    """Reads Trd_GetComboMaxTrdQtys."""
    return COMBOORDER_TRADINGINFO_QUERY_TABLE.frame(
        [
            (
                (
                    (
                        s2c.maxTrdQtys.nlvChange
                        or (s2c.maxTrdQtys.nlvChange if s2c.maxTrdQtys.HasField("nlvChange") else "N/A")
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    (
                        s2c.maxTrdQtys.initialMarginChange
                        or (
                            s2c.maxTrdQtys.initialMarginChange
                            if s2c.maxTrdQtys.HasField("initialMarginChange")
                            else "N/A"
                        )
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    (
                        s2c.maxTrdQtys.maintenanceMarginChange
                        or (
                            s2c.maxTrdQtys.maintenanceMarginChange
                            if s2c.maxTrdQtys.HasField("maintenanceMarginChange")
                            else "N/A"
                        )
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    (
                        s2c.maxTrdQtys.optionBuyPower
                        or (s2c.maxTrdQtys.optionBuyPower if s2c.maxTrdQtys.HasField("optionBuyPower") else "N/A")
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    (
                        s2c.maxTrdQtys.maxWithDrawChange
                        or (s2c.maxTrdQtys.maxWithDrawChange if s2c.maxTrdQtys.HasField("maxWithDrawChange") else "N/A")
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
                (
                    (
                        s2c.maxTrdQtys.buyPowerDecrease
                        or (s2c.maxTrdQtys.buyPowerDecrease if s2c.maxTrdQtys.HasField("buyPowerDecrease") else "N/A")
                    )
                    if s2c.HasField("maxTrdQtys")
                    else "N/A"
                ),
            )
        ]
    )


GET_USER_SECURITY_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("lot_size", Kind.INTEGER),
    ("stock_type", Kind.TEXT),
    ("stock_child_type", Kind.TEXT),
    ("stock_owner", Kind.TEXT),
    ("option_type", Kind.TEXT),
    ("strike_time", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("suspension", Kind.OBJECT),
    ("listing_date", Kind.TEXT),
    ("stock_id", Kind.INTEGER),
    ("delisting", Kind.OBJECT),
    ("main_contract", Kind.TRUTH),
    ("last_trade_time", Kind.TEXT),
)


def read_get_user_security(s2c: Qot_GetUserSecurity_pb2.S2C) -> Any:
    """Reads Qot_GetUserSecurity."""
    return GET_USER_SECURITY_TABLE.frame(
        [
            (
                security_code(row_basic.security),
                row_basic.name,
                row_basic.lotSize,
                SecurityType.to_string2(row_basic.secType),
                (WrtType.to_string2(row_warrantExData.type) if has_row_warrantExData else "N/A"),
                (
                    security_code(row_warrantExData.owner)
                    if has_row_warrantExData
                    else (security_code(row_optionExData.owner) if has_row_optionExData else "")
                ),
                (OptionType.to_string2(row_optionExData.type) if has_row_optionExData else "N/A"),
                row_optionExData.strikeTime,
                (row_optionExData.strikePrice if has_row_optionExData else "N/A"),
                (row_optionExData.suspend if has_row_optionExData else "N/A"),
                (row_basic.listTime if not (has_row_optionExData) else "N/A"),
                row_basic.id,
                (row_basic.delisting or (row_basic.delisting if row_basic.HasField("delisting") else "N/A")),
                row_futureExData.isMainContract,
                row_futureExData.lastTradeTime,
            )
            for row in s2c.staticInfoList[:]
            for row_basic in [row.basic]
            for has_row_basic in [row.HasField("basic")]
            for row_futureExData in [row.futureExData]
            for has_row_futureExData in [row.HasField("futureExData")]
            for row_optionExData in [row.optionExData]
            for has_row_optionExData in [row.HasField("optionExData")]
            for row_warrantExData in [row.warrantExData]
            for has_row_warrantExData in [row.HasField("warrantExData")]
        ]
    )


GET_USER_SECURITY_GROUP_TABLE = Layout(("group_name", Kind.TEXT), ("group_type", Kind.TEXT))


def read_get_user_security_group(s2c: Qot_GetUserSecurityGroup_pb2.S2C) -> Any:
    """Reads Qot_GetUserSecurityGroup."""
    return GET_USER_SECURITY_GROUP_TABLE.frame(
        [
            (
                row.groupName,
                UserSecurityGroupType.to_string2(row.groupType),
            )
            for row in s2c.groupList[:]
        ]
    )


def read_modify_user_security(s2c: Qot_ModifyUserSecurity_pb2.S2C) -> Any:
    """Reads Qot_ModifyUserSecurity."""
    return "success"


GET_PRICE_REMINDER_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("key", Kind.INTEGER),
    ("reminder_type", Kind.TEXT),
    ("reminder_freq", Kind.TEXT),
    ("value", Kind.FLOAT),
    ("enable", Kind.TRUTH),
    ("note", Kind.TEXT),
    ("reminder_session_list", Kind.OBJECT),
)


def read_get_price_reminder(s2c: Qot_GetPriceReminder_pb2.S2C) -> Any:
    """Reads Qot_GetPriceReminder."""
    return GET_PRICE_REMINDER_TABLE.frame(
        [
            (
                security_code(row.security),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                row1.key,
                PriceReminderType.to_string2(row1.type),
                PriceReminderFreq.to_string2(row1.freq),
                row1.value,
                row1.isEnable,
                row1.note,
                [PriceReminderMarketStatus.to_string2(each) for each in row1.reminderSessionList[:]],
            )
            for row in s2c.priceReminderList[:]
            for row1 in row.itemList[:]
        ]
    )


def read_set_price_reminder(s2c: Qot_SetPriceReminder_pb2.S2C) -> Any:
    """Reads Qot_SetPriceReminder."""
    return s2c.key


def read_get_history_kl_quota(s2c: Qot_RequestHistoryKLQuota_pb2.S2C) -> Any:
    """Reads Qot_RequestHistoryKLQuota."""
    return (
        s2c.usedQuota,
        s2c.remainQuota,
        [
            {
                "code": security_code(row.security),
                "name": (row.name or (row.name if row.HasField("name") else "N/A")),
                "request_time": row.requestTime,
            }
            for row in s2c.detailList[:]
        ],
    )


def read_request_trading_days(s2c: Qot_RequestTradeDate_pb2.S2C) -> list[dict[str, Any]]:
    """Reads Qot_RequestTradeDate."""
    return [
        {"time": row.time, "trade_date_type": TradeDateType.to_string2(row.tradeDateType)}
        for row in s2c.tradeDateList[:]
    ]


def read_keep_alive_push(s2c: KeepAlive_pb2.S2C) -> Any:
    """Reads KeepAlive."""
    return s2c.time


STOCK_QUOTE_PUSH_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("data_date", Kind.TEXT),
    ("data_time", Kind.TEXT),
    ("last_price", Kind.FLOAT),
    ("open_price", Kind.FLOAT),
    ("high_price", Kind.FLOAT),
    ("low_price", Kind.FLOAT),
    ("prev_close_price", Kind.FLOAT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("turnover_rate", Kind.FLOAT),
    ("amplitude", Kind.FLOAT),
    ("suspension", Kind.TRUTH),
    ("listing_date", Kind.TEXT),
    ("price_spread", Kind.FLOAT),
    ("dark_status", Kind.TEXT),
    ("sec_status", Kind.TEXT),
    ("strike_price", Kind.OBJECT),
    ("contract_size", Kind.OBJECT),
    ("open_interest", Kind.OBJECT),
    ("implied_volatility", Kind.OBJECT),
    ("premium", Kind.OBJECT),
    ("delta", Kind.OBJECT),
    ("gamma", Kind.OBJECT),
    ("vega", Kind.OBJECT),
    ("theta", Kind.OBJECT),
    ("rho", Kind.OBJECT),
    ("net_open_interest", Kind.OBJECT),
    ("expiry_date_distance", Kind.OBJECT),
    ("contract_nominal_value", Kind.OBJECT),
    ("owner_lot_multiplier", Kind.OBJECT),
    ("option_area_type", Kind.TEXT),
    ("contract_multiplier", Kind.OBJECT),
    ("last_settle_price", Kind.OBJECT),
    ("position", Kind.OBJECT),
    ("position_change", Kind.OBJECT),
    ("index_option_type", Kind.TEXT),
    ("pre_price", Kind.OBJECT),
    ("pre_high_price", Kind.OBJECT),
    ("pre_low_price", Kind.OBJECT),
    ("pre_volume", Kind.OBJECT),
    ("pre_turnover", Kind.OBJECT),
    ("pre_change_val", Kind.OBJECT),
    ("pre_change_rate", Kind.OBJECT),
    ("pre_amplitude", Kind.OBJECT),
    ("after_price", Kind.OBJECT),
    ("after_high_price", Kind.OBJECT),
    ("after_low_price", Kind.OBJECT),
    ("after_volume", Kind.OBJECT),
    ("after_turnover", Kind.OBJECT),
    ("after_change_val", Kind.OBJECT),
    ("after_change_rate", Kind.OBJECT),
    ("after_amplitude", Kind.OBJECT),
    ("overnight_price", Kind.OBJECT),
    ("overnight_high_price", Kind.OBJECT),
    ("overnight_low_price", Kind.OBJECT),
    ("overnight_volume", Kind.OBJECT),
    ("overnight_turnover", Kind.OBJECT),
    ("overnight_change_val", Kind.OBJECT),
    ("overnight_change_rate", Kind.OBJECT),
    ("overnight_amplitude", Kind.OBJECT),
)
STOCK_QUOTE_PUSH_ROWS = Transposer(
    "Qot_UpdateBasicQot.S2C",
    "basicQotList",
    "security.market",
    "security.code",
    "name",
    "updateTime",
    "curPrice",
    "openPrice",
    "highPrice",
    "lowPrice",
    "lastClosePrice",
    "hpVolume",
    "volume",
    "turnover",
    "turnoverRate",
    "amplitude",
    "isSuspended",
    "listTime",
    "priceSpread",
    "darkStatus",
    "secStatus",
    "optionExData.strikePrice",
    "optionExData.contractSizeFloat",
    "optionExData.openInterest",
    "optionExData.impliedVolatility",
    "optionExData.premium",
    "optionExData.delta",
    "optionExData.gamma",
    "optionExData.vega",
    "optionExData.theta",
    "optionExData.rho",
    "optionExData.netOpenInterest",
    "optionExData.expiryDateDistance",
    "futureExData.expiryDateDistance",
    "optionExData.contractNominalValue",
    "optionExData.ownerLotMultiplier",
    "optionExData.optionAreaType",
    "optionExData.contractMultiplier",
    "futureExData.lastSettlePrice",
    "futureExData.position",
    "futureExData.positionChange",
    "optionExData.indexOptionType",
    "preMarket.price",
    "preMarket.highPrice",
    "preMarket.lowPrice",
    "preMarket.volume",
    "preMarket.turnover",
    "preMarket.changeVal",
    "preMarket.changeRate",
    "preMarket.amplitude",
    "afterMarket.price",
    "afterMarket.highPrice",
    "afterMarket.lowPrice",
    "afterMarket.volume",
    "afterMarket.turnover",
    "afterMarket.changeVal",
    "afterMarket.changeRate",
    "afterMarket.amplitude",
    "overnight.price",
    "overnight.highPrice",
    "overnight.lowPrice",
    "overnight.volume",
    "overnight.turnover",
    "overnight.changeVal",
    "overnight.changeRate",
    "overnight.amplitude",
)


def stock_quote_push_by_columns(s2c: Qot_UpdateBasicQot_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_UpdateBasicQot."""
    return STOCK_QUOTE_PUSH_TABLE.frame_of(
        rows.size,
        (
            rows.codes("security", code_of),
            rows.field(Kind.TEXT, "N/A", "name"),
            rows.field(Kind.TEXT, day_of(""), "updateTime", convert=day_of),
            rows.field(Kind.TEXT, time_of_day(""), "updateTime", convert=time_of_day),
            rows.field(Kind.FLOAT, 0.0, "curPrice"),
            rows.field(Kind.FLOAT, 0.0, "openPrice"),
            rows.field(Kind.FLOAT, 0.0, "highPrice"),
            rows.field(Kind.FLOAT, 0.0, "lowPrice"),
            rows.field(Kind.FLOAT, 0.0, "lastClosePrice"),
            rows.field(Kind.OBJECT, 0, "hpVolume", "volume"),
            rows.field(Kind.FLOAT, 0.0, "turnover"),
            rows.field(Kind.FLOAT, 0.0, "turnoverRate"),
            rows.field(Kind.FLOAT, 0.0, "amplitude"),
            rows.field(Kind.TRUTH, False, "isSuspended"),
            rows.when(rows.lacks(rows.has("optionExData")), rows.field(Kind.TEXT, "", "listTime"), "N/A"),
            rows.field(Kind.FLOAT, 0.0, "priceSpread"),
            rows.field(Kind.TEXT, "N/A", "darkStatus", convert=DarkStatus.to_string2),
            rows.field(Kind.TEXT, "N/A", "secStatus", convert=SecurityStatus.to_string2),
            rows.field(Kind.FLOAT, "N/A", "optionExData.strikePrice"),
            rows.when(rows.has("optionExData"), rows.field(Kind.FLOAT, 0.0, "optionExData.contractSizeFloat"), "N/A"),
            rows.field(Kind.INTEGER, "N/A", "optionExData.openInterest"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.impliedVolatility"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.premium"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.delta"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.gamma"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.vega"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.theta"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.rho"),
            rows.field(Kind.INTEGER, "N/A", "optionExData.netOpenInterest"),
            rows.field(Kind.INTEGER, "N/A", "optionExData.expiryDateDistance", "futureExData.expiryDateDistance"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.contractNominalValue"),
            rows.field(Kind.FLOAT, "N/A", "optionExData.ownerLotMultiplier"),
            rows.field(Kind.TEXT, "N/A", "optionExData.optionAreaType", convert=OptionAreaType.to_string2),
            rows.field(Kind.FLOAT, "N/A", "optionExData.contractMultiplier"),
            rows.field(Kind.FLOAT, "N/A", "futureExData.lastSettlePrice"),
            rows.field(Kind.INTEGER, "N/A", "futureExData.position"),
            rows.field(Kind.INTEGER, "N/A", "futureExData.positionChange"),
            rows.field(Kind.TEXT, "N/A", "optionExData.indexOptionType", convert=IndexOptionType.to_string2),
            rows.field(Kind.FLOAT, "N/A", "preMarket.price"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.lowPrice"),
            rows.field(Kind.INTEGER, "N/A", "preMarket.volume"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.turnover"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "preMarket.amplitude"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.price"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.lowPrice"),
            rows.field(Kind.INTEGER, "N/A", "afterMarket.volume"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.turnover"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "afterMarket.amplitude"),
            rows.field(Kind.FLOAT, "N/A", "overnight.price"),
            rows.field(Kind.FLOAT, "N/A", "overnight.highPrice"),
            rows.field(Kind.FLOAT, "N/A", "overnight.lowPrice"),
            rows.field(Kind.INTEGER, "N/A", "overnight.volume"),
            rows.field(Kind.FLOAT, "N/A", "overnight.turnover"),
            rows.field(Kind.FLOAT, "N/A", "overnight.changeVal"),
            rows.field(Kind.FLOAT, "N/A", "overnight.changeRate"),
            rows.field(Kind.FLOAT, "N/A", "overnight.amplitude"),
        ),
    )


def read_stock_quote_push(s2c: Qot_UpdateBasicQot_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_UpdateBasicQot."""
    return (
        stock_quote_push_by_columns(s2c, STOCK_QUOTE_PUSH_ROWS.columns(s2c, wire))
        if len(s2c.basicQotList) > FEW_ROWS
        else STOCK_QUOTE_PUSH_TABLE.frame(
            [
                (
                    security_code(row.security),
                    (row.name or (row.name if row.HasField("name") else "N/A")),
                    day_of(row.updateTime),
                    time_of_day(row.updateTime),
                    row.curPrice,
                    row.openPrice,
                    row.highPrice,
                    row.lowPrice,
                    row.lastClosePrice,
                    (row.hpVolume or (row.hpVolume if row.HasField("hpVolume") else row.volume)),
                    row.turnover,
                    row.turnoverRate,
                    row.amplitude,
                    row.isSuspended,
                    (row.listTime if not (has_row_optionExData) else "N/A"),
                    row.priceSpread,
                    (DarkStatus.to_string2(row.darkStatus) if row.HasField("darkStatus") else "N/A"),
                    (SecurityStatus.to_string2(row.secStatus) if row.HasField("secStatus") else "N/A"),
                    (row_optionExData.strikePrice if has_row_optionExData else "N/A"),
                    (row_optionExData.contractSizeFloat if has_row_optionExData else "N/A"),
                    (row_optionExData.openInterest if has_row_optionExData else "N/A"),
                    (row_optionExData.impliedVolatility if has_row_optionExData else "N/A"),
                    (row_optionExData.premium if has_row_optionExData else "N/A"),
                    (row_optionExData.delta if has_row_optionExData else "N/A"),
                    (row_optionExData.gamma if has_row_optionExData else "N/A"),
                    (row_optionExData.vega if has_row_optionExData else "N/A"),
                    (row_optionExData.theta if has_row_optionExData else "N/A"),
                    (row_optionExData.rho if has_row_optionExData else "N/A"),
                    (
                        (
                            row_optionExData.netOpenInterest
                            or (
                                row_optionExData.netOpenInterest
                                if row_optionExData.HasField("netOpenInterest")
                                else "N/A"
                            )
                        )
                        if has_row_optionExData
                        else "N/A"
                    ),
                    (
                        (
                            row_optionExData.expiryDateDistance
                            or (
                                row_optionExData.expiryDateDistance
                                if row_optionExData.HasField("expiryDateDistance")
                                else (
                                    (
                                        row_futureExData.expiryDateDistance
                                        or (
                                            row_futureExData.expiryDateDistance
                                            if row_futureExData.HasField("expiryDateDistance")
                                            else "N/A"
                                        )
                                    )
                                    if has_row_futureExData
                                    else "N/A"
                                )
                            )
                        )
                        if has_row_optionExData
                        else (
                            (
                                row_futureExData.expiryDateDistance
                                or (
                                    row_futureExData.expiryDateDistance
                                    if row_futureExData.HasField("expiryDateDistance")
                                    else "N/A"
                                )
                            )
                            if has_row_futureExData
                            else "N/A"
                        )
                    ),
                    (
                        (
                            row_optionExData.contractNominalValue
                            or (
                                row_optionExData.contractNominalValue
                                if row_optionExData.HasField("contractNominalValue")
                                else "N/A"
                            )
                        )
                        if has_row_optionExData
                        else "N/A"
                    ),
                    (
                        (
                            row_optionExData.ownerLotMultiplier
                            or (
                                row_optionExData.ownerLotMultiplier
                                if row_optionExData.HasField("ownerLotMultiplier")
                                else "N/A"
                            )
                        )
                        if has_row_optionExData
                        else "N/A"
                    ),
                    (
                        OptionAreaType.to_string2(row_optionExData.optionAreaType)
                        if has_row_optionExData and row_optionExData.HasField("optionAreaType")
                        else "N/A"
                    ),
                    (
                        (
                            row_optionExData.contractMultiplier
                            or (
                                row_optionExData.contractMultiplier
                                if row_optionExData.HasField("contractMultiplier")
                                else "N/A"
                            )
                        )
                        if has_row_optionExData
                        else "N/A"
                    ),
                    (row_futureExData.lastSettlePrice if has_row_futureExData else "N/A"),
                    (row_futureExData.position if has_row_futureExData else "N/A"),
                    (row_futureExData.positionChange if has_row_futureExData else "N/A"),
                    (
                        IndexOptionType.to_string2(row_optionExData.indexOptionType)
                        if has_row_optionExData and row_optionExData.HasField("indexOptionType")
                        else "N/A"
                    ),
                    (
                        (row_preMarket.price or (row_preMarket.price if row_preMarket.HasField("price") else "N/A"))
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.highPrice
                            or (row_preMarket.highPrice if row_preMarket.HasField("highPrice") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.lowPrice
                            or (row_preMarket.lowPrice if row_preMarket.HasField("lowPrice") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (row_preMarket.volume or (row_preMarket.volume if row_preMarket.HasField("volume") else "N/A"))
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.turnover
                            or (row_preMarket.turnover if row_preMarket.HasField("turnover") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.changeVal
                            or (row_preMarket.changeVal if row_preMarket.HasField("changeVal") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.changeRate
                            or (row_preMarket.changeRate if row_preMarket.HasField("changeRate") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_preMarket.amplitude
                            or (row_preMarket.amplitude if row_preMarket.HasField("amplitude") else "N/A")
                        )
                        if has_row_preMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.price
                            or (row_afterMarket.price if row_afterMarket.HasField("price") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.highPrice
                            or (row_afterMarket.highPrice if row_afterMarket.HasField("highPrice") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.lowPrice
                            or (row_afterMarket.lowPrice if row_afterMarket.HasField("lowPrice") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.volume
                            or (row_afterMarket.volume if row_afterMarket.HasField("volume") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.turnover
                            or (row_afterMarket.turnover if row_afterMarket.HasField("turnover") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.changeVal
                            or (row_afterMarket.changeVal if row_afterMarket.HasField("changeVal") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.changeRate
                            or (row_afterMarket.changeRate if row_afterMarket.HasField("changeRate") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (
                            row_afterMarket.amplitude
                            or (row_afterMarket.amplitude if row_afterMarket.HasField("amplitude") else "N/A")
                        )
                        if has_row_afterMarket
                        else "N/A"
                    ),
                    (
                        (row_overnight.price or (row_overnight.price if row_overnight.HasField("price") else "N/A"))
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.highPrice
                            or (row_overnight.highPrice if row_overnight.HasField("highPrice") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.lowPrice
                            or (row_overnight.lowPrice if row_overnight.HasField("lowPrice") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (row_overnight.volume or (row_overnight.volume if row_overnight.HasField("volume") else "N/A"))
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.turnover
                            or (row_overnight.turnover if row_overnight.HasField("turnover") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.changeVal
                            or (row_overnight.changeVal if row_overnight.HasField("changeVal") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.changeRate
                            or (row_overnight.changeRate if row_overnight.HasField("changeRate") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                    (
                        (
                            row_overnight.amplitude
                            or (row_overnight.amplitude if row_overnight.HasField("amplitude") else "N/A")
                        )
                        if has_row_overnight
                        else "N/A"
                    ),
                )
                for row in s2c.basicQotList[:]
                for row_afterMarket in [row.afterMarket]
                for has_row_afterMarket in [row.HasField("afterMarket")]
                for row_futureExData in [row.futureExData]
                for has_row_futureExData in [row.HasField("futureExData")]
                for row_optionExData in [row.optionExData]
                for has_row_optionExData in [row.HasField("optionExData")]
                for row_overnight in [row.overnight]
                for has_row_overnight in [row.HasField("overnight")]
                for row_preMarket in [row.preMarket]
                for has_row_preMarket in [row.HasField("preMarket")]
            ]
        )
    )


CUR_KLINE_PUSH_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time_key", Kind.TEXT),
    ("open", Kind.FLOAT),
    ("close", Kind.FLOAT),
    ("high", Kind.FLOAT),
    ("low", Kind.FLOAT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("k_type", Kind.TEXT),
    ("last_close", Kind.FLOAT),
    ("pe_ratio", Kind.FLOAT),
    ("turnover_rate", Kind.FLOAT),
    shared=("code", "name", "k_type"),
)
CUR_KLINE_PUSH_ROWS = Transposer(
    "Qot_UpdateKL.S2C",
    "klList",
    "time",
    "openPrice",
    "closePrice",
    "highPrice",
    "lowPrice",
    "hpVolume",
    "volume",
    "turnover",
    "lastClosePrice",
    "pe",
    "turnoverRate",
)


def cur_kline_push_by_columns(s2c: Qot_UpdateKL_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_UpdateKL."""
    return CUR_KLINE_PUSH_TABLE.frame_of(
        rows.size,
        (
            rows.same(value=security_code(s2c.security)),
            rows.same(value=(s2c.name or (s2c.name if s2c.HasField("name") else "N/A"))),
            rows.field(Kind.TEXT, "", "time"),
            rows.field(Kind.FLOAT, 0.0, "openPrice"),
            rows.field(Kind.FLOAT, 0.0, "closePrice"),
            rows.field(Kind.FLOAT, 0.0, "highPrice"),
            rows.field(Kind.FLOAT, 0.0, "lowPrice"),
            rows.field(Kind.OBJECT, 0, "hpVolume", "volume"),
            rows.field(Kind.FLOAT, 0.0, "turnover"),
            rows.same(value=bar_type(s2c.klType)),
            rows.field(Kind.FLOAT, 0.0, "lastClosePrice"),
            rows.field(Kind.FLOAT, 0.0, "pe"),
            rows.field(Kind.FLOAT, 0.0, "turnoverRate"),
        ),
    )


def read_cur_kline_push(s2c: Qot_UpdateKL_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_UpdateKL."""
    return (
        cur_kline_push_by_columns(s2c, CUR_KLINE_PUSH_ROWS.columns(s2c, wire))
        if len(s2c.klList) > FEW_ROWS
        else CUR_KLINE_PUSH_TABLE.frame(
            [
                (
                    row.time,
                    row.openPrice,
                    row.closePrice,
                    row.highPrice,
                    row.lowPrice,
                    (row.hpVolume or (row.hpVolume if row.HasField("hpVolume") else row.volume)),
                    row.turnover,
                    row.lastClosePrice,
                    row.pe,
                    row.turnoverRate,
                )
                for row in s2c.klList[:]
            ],
            (
                security_code(s2c.security),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
                bar_type(s2c.klType),
            ),
        )
    )


RTDATA_PUSH_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time", Kind.TEXT),
    ("is_blank", Kind.TRUTH),
    ("opened_mins", Kind.INTEGER),
    ("cur_price", Kind.FLOAT),
    ("last_close", Kind.FLOAT),
    ("avg_price", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("volume", Kind.OBJECT),
    shared=("code", "name"),
)
RTDATA_PUSH_ROWS = Transposer(
    "Qot_UpdateRT.S2C",
    "rtList",
    "time",
    "isBlank",
    "minute",
    "price",
    "lastClosePrice",
    "avgPrice",
    "turnover",
    "hpVolume",
    "volume",
)


def rtdata_push_by_columns(s2c: Qot_UpdateRT_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_UpdateRT."""
    return RTDATA_PUSH_TABLE.frame_of(
        rows.size,
        (
            rows.same(value=security_code(s2c.security)),
            rows.same(value=(s2c.name or (s2c.name if s2c.HasField("name") else "N/A"))),
            rows.field(Kind.TEXT, "", "time"),
            rows.field(Kind.TRUTH, False, "isBlank"),
            rows.field(Kind.INTEGER, 0, "minute"),
            rows.field(Kind.FLOAT, 0.0, "price"),
            rows.field(Kind.FLOAT, 0.0, "lastClosePrice"),
            rows.field(Kind.FLOAT, "N/A", "avgPrice"),
            rows.field(Kind.FLOAT, 0.0, "turnover"),
            rows.field(Kind.OBJECT, 0, "hpVolume", "volume"),
        ),
    )


def read_rtdata_push(s2c: Qot_UpdateRT_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_UpdateRT."""
    return (
        rtdata_push_by_columns(s2c, RTDATA_PUSH_ROWS.columns(s2c, wire))
        if len(s2c.rtList) > FEW_ROWS
        else RTDATA_PUSH_TABLE.frame(
            [
                (
                    row.time,
                    row.isBlank,
                    row.minute,
                    row.price,
                    row.lastClosePrice,
                    (row.avgPrice or (row.avgPrice if row.HasField("avgPrice") else "N/A")),
                    row.turnover,
                    (row.hpVolume or (row.hpVolume if row.HasField("hpVolume") else row.volume)),
                )
                for row in s2c.rtList[:]
            ],
            (
                security_code(s2c.security),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        )
    )


TICKER_PUSH_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time", Kind.TEXT),
    ("price", Kind.FLOAT),
    ("volume", Kind.OBJECT),
    ("turnover", Kind.FLOAT),
    ("ticker_direction", Kind.TEXT),
    ("sequence", Kind.INTEGER),
    ("type", Kind.TEXT),
    ("push_data_type", Kind.TEXT),
    shared=("code", "name"),
)
TICKER_PUSH_ROWS = Transposer(
    "Qot_UpdateTicker.S2C",
    "tickerList",
    "time",
    "price",
    "hpVolume",
    "volume",
    "turnover",
    "dir",
    "sequence",
    "type",
    "pushDataType",
)


def ticker_push_by_columns(s2c: Qot_UpdateTicker_pb2.S2C, rows: Columns) -> Any:
    """Many rows of Qot_UpdateTicker."""
    return TICKER_PUSH_TABLE.frame_of(
        rows.size,
        (
            rows.same(value=security_code(s2c.security)),
            rows.same(value=(s2c.name or (s2c.name if s2c.HasField("name") else "N/A"))),
            rows.field(Kind.TEXT, "", "time"),
            rows.field(Kind.FLOAT, 0.0, "price"),
            rows.field(Kind.OBJECT, 0, "hpVolume", "volume"),
            rows.field(Kind.FLOAT, 0.0, "turnover"),
            rows.field(Kind.TEXT, TickerDirect.to_string2(0), "dir", convert=TickerDirect.to_string2),
            rows.field(Kind.INTEGER, 0, "sequence"),
            rows.field(Kind.TEXT, "N/A", "type", convert=TickerType.to_string2),
            rows.field(Kind.TEXT, PushDataType.to_string2(0), "pushDataType", convert=PushDataType.to_string2),
        ),
    )


def read_ticker_push(s2c: Qot_UpdateTicker_pb2.S2C, wire: bytes) -> Any:
    """Reads Qot_UpdateTicker."""
    return (
        ticker_push_by_columns(s2c, TICKER_PUSH_ROWS.columns(s2c, wire))
        if len(s2c.tickerList) > FEW_ROWS
        else TICKER_PUSH_TABLE.frame(
            [
                (
                    row.time,
                    row.price,
                    (row.hpVolume or (row.hpVolume if row.HasField("hpVolume") else row.volume)),
                    row.turnover,
                    TickerDirect.to_string2(row.dir),
                    row.sequence,
                    (TickerType.to_string2(row.type) if row.HasField("type") else "N/A"),
                    PushDataType.to_string2(row.pushDataType),
                )
                for row in s2c.tickerList[:]
            ],
            (
                security_code(s2c.security),
                (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
            ),
        )
    )


BROKER_PUSH_TABLE = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("bid_broker_id", Kind.INTEGER),
    ("bid_broker_name", Kind.TEXT),
    ("bid_broker_pos", Kind.INTEGER),
    ("order_id", Kind.OBJECT),
    ("order_volume", Kind.OBJECT),
    shared=("code", "name"),
)
BROKER_PUSH_TABLE2 = Layout(
    ("code", Kind.TEXT),
    ("name", Kind.TEXT),
    ("ask_broker_id", Kind.INTEGER),
    ("ask_broker_name", Kind.TEXT),
    ("ask_broker_pos", Kind.INTEGER),
    ("order_id", Kind.OBJECT),
    ("order_volume", Kind.OBJECT),
    shared=("code", "name"),
)


def read_broker_push(s2c: Qot_UpdateBroker_pb2.S2C) -> Any:
    """Reads Qot_UpdateBroker."""
    return (
        security_code(s2c.security),
        (
            BROKER_PUSH_TABLE.frame(
                [
                    (
                        row.id,
                        row.name,
                        row.pos,
                        (row.orderID or (row.orderID if row.HasField("orderID") else "N/A")),
                        (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    )
                    for row in s2c.brokerBidList[:]
                ],
                (
                    security_code(s2c.security),
                    (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
                ),
            ),
            BROKER_PUSH_TABLE2.frame(
                [
                    (
                        row.id,
                        row.name,
                        row.pos,
                        (row.orderID or (row.orderID if row.HasField("orderID") else "N/A")),
                        (row.volume or (row.volume if row.HasField("volume") else "N/A")),
                    )
                    for row in s2c.brokerAskList[:]
                ],
                (
                    security_code(s2c.security),
                    (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
                ),
            ),
        ),
    )


def read_price_reminder_push(s2c: Qot_UpdatePriceReminder_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_UpdatePriceReminder."""
    return {
        "code": security_code(s2c.security),
        "name": (s2c.name or (s2c.name if s2c.HasField("name") else "N/A")),
        "price": s2c.price,
        "change_rate": s2c.changeRate,
        "market_status": (
            PriceReminderMarketStatus.to_string2(s2c.marketStatus) if s2c.HasField("marketStatus") else "N/A"
        ),
        "content": s2c.content,
        "note": s2c.note,
        "key": s2c.key,
        "reminder_type": (PriceReminderType.to_string2(s2c.type) if s2c.HasField("type") else "N/A"),
        "set_value": s2c.setValue,
        "cur_value": s2c.curValue,
    }


def read_option_event_push(s2c: Qot_UpdateOptionEvent_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_UpdateOptionEvent."""
    return {
        "owner_code": (security_code(s2c.owner) if s2c.HasField("owner") else "N/A"),
        "option_code": (security_code(s2c.option) if s2c.HasField("option") else "N/A"),
        "message": (s2c.message or (s2c.message if s2c.HasField("message") else "N/A")),
    }


def read_indicator_calc_push(s2c: Qot_PushIndicatorCalc_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_PushIndicatorCalc."""
    return {
        "calc_id": s2c.calcId,
        "outputs": [{"index": row.index, "name": row.name} for row in s2c.outputs[:]],
        "output_rows": [{"time": row.time, "values": row.values[:]} for row in s2c.outputRows[:]],
    }


EVENT_CONTRACT_KLINE_PUSH_TABLE = Layout(
    ("code", Kind.TEXT),
    ("pre_side", Kind.TEXT),
    ("name", Kind.TEXT),
    ("time_key", Kind.TEXT),
    ("open", Kind.OBJECT),
    ("high", Kind.OBJECT),
    ("low", Kind.OBJECT),
    ("close", Kind.OBJECT),
    ("volume", Kind.OBJECT),
)


def read_event_contract_kline_push(s2c: Qot_UpdateEventContractKline_pb2.S2C) -> Any:
    """Reads Qot_UpdateEventContractKline."""
    return EVENT_CONTRACT_KLINE_PUSH_TABLE.frame(
        [
            (
                security_code(row.code),
                (PredSide.to_string2(row.pre_side) if row.HasField("pre_side") else "N/A"),
                (row.name or (row.name if row.HasField("name") else "N/A")),
                row1.time_key,
                (row1.open or (row1.open if row1.HasField("open") else "N/A")),
                (row1.high or (row1.high if row1.HasField("high") else "N/A")),
                (row1.low or (row1.low if row1.HasField("low") else "N/A")),
                (row1.close or (row1.close if row1.HasField("close") else "N/A")),
                (row1.volume or (row1.volume if row1.HasField("volume") else "N/A")),
            )
            for row in s2c.klineList[:]
            for row1 in row.klineList[:]
        ]
    )


EVENT_CONTRACT_TICKER_PUSH_TABLE = Layout(
    ("code", Kind.TEXT),
    ("time", Kind.TEXT),
    ("yes_price", Kind.OBJECT),
    ("no_price", Kind.OBJECT),
    ("volume", Kind.OBJECT),
    ("side", Kind.TEXT),
    ("sequence", Kind.TEXT),
)


def read_event_contract_ticker_push(s2c: Qot_UpdateEventContractTicker_pb2.S2C) -> Any:
    """Reads Qot_UpdateEventContractTicker."""
    return EVENT_CONTRACT_TICKER_PUSH_TABLE.frame(
        [
            (
                security_code(row.code),
                row1.time,
                (row1.yesPrice or (row1.yesPrice if row1.HasField("yesPrice") else "N/A")),
                (row1.noPrice or (row1.noPrice if row1.HasField("noPrice") else "N/A")),
                (row1.volume or (row1.volume if row1.HasField("volume") else "N/A")),
                (PredSide.to_string2(row1.side) if row1.HasField("side") else "N/A"),
                (row1.sequence or (row1.sequence if row1.HasField("sequence") else "N/A")),
            )
            for row in s2c.tickerList[:]
            for row1 in row.tickerList[:]
        ]
    )


TRADE_ORDER_PUSH_TABLE = Layout(
    ("trd_env", Kind.TEXT),
    ("code", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("dealt_avg_price", Kind.FLOAT),
    ("dealt_qty", Kind.FLOAT),
    ("qty", Kind.FLOAT),
    ("order_id", Kind.TEXT),
    ("order_type", Kind.TEXT),
    ("price", Kind.FLOAT),
    ("order_status", Kind.TEXT),
    ("create_time", Kind.TEXT),
    ("updated_time", Kind.TEXT),
    ("trd_side", Kind.TEXT),
    ("last_err_msg", Kind.TEXT),
    ("trd_market", Kind.TEXT),
    ("remark", Kind.TEXT),
    ("time_in_force", Kind.TEXT),
    ("fill_outside_rth", Kind.OBJECT),
    ("session", Kind.TEXT),
    ("aux_price", Kind.OBJECT),
    ("trail_type", Kind.TEXT),
    ("trail_value", Kind.OBJECT),
    ("trail_spread", Kind.OBJECT),
    ("currency", Kind.TEXT),
    ("jp_acc_type", Kind.TEXT),
    ("expire_time", Kind.TEXT),
    ("amount", Kind.OBJECT),
    ("strategy_type", Kind.TEXT),
    ("combo_legs", Kind.OBJECT),
)


def read_trade_order_push(s2c: Trd_UpdateOrder_pb2.S2C) -> Any:
    """Reads Trd_UpdateOrder."""
    return TRADE_ORDER_PUSH_TABLE.frame(
        [
            (
                TrdEnv.to_string2(s2c.header.trdEnv),
                trade_code(s2c.order),
                s2c.order.name,
                s2c.order.fillAvgPrice,
                s2c.order.fillQty,
                s2c.order.qty,
                s2c.order.orderIDEx,
                OrderType.to_string2(s2c.order.orderType),
                s2c.order.price,
                OrderStatus.to_string2(s2c.order.orderStatus),
                s2c.order.createTime,
                s2c.order.updateTime,
                TrdSide.to_string2(s2c.order.trdSide),
                s2c.order.lastErrMsg,
                TrdMarket.to_string2(s2c.order.trdMarket),
                (s2c.order.remark or (s2c.order.remark if s2c.order.HasField("remark") else "")),
                (TimeInForce.to_string2(s2c.order.timeInForce) if s2c.order.HasField("timeInForce") else "N/A"),
                (
                    s2c.order.fillOutsideRTH
                    or (s2c.order.fillOutsideRTH if s2c.order.HasField("fillOutsideRTH") else "N/A")
                ),
                (Session.to_string2(s2c.order.session) if s2c.order.HasField("session") else "N/A"),
                (s2c.order.auxPrice or (s2c.order.auxPrice if s2c.order.HasField("auxPrice") else "N/A")),
                (TrailType.to_string2(s2c.order.trailType) if s2c.order.HasField("trailType") else "N/A"),
                (s2c.order.trailValue or (s2c.order.trailValue if s2c.order.HasField("trailValue") else "N/A")),
                (s2c.order.trailSpread or (s2c.order.trailSpread if s2c.order.HasField("trailSpread") else "N/A")),
                (Currency.to_string2(s2c.order.currency) if s2c.order.HasField("currency") else "N/A"),
                (SubAccType.to_string2(s2c.order.jpAccType) if s2c.order.HasField("jpAccType") else "N/A"),
                (s2c.order.expireTime or (s2c.order.expireTime if s2c.order.HasField("expireTime") else "N/A")),
                (s2c.order.orderAmount or (s2c.order.orderAmount if s2c.order.HasField("orderAmount") else "N/A")),
                (
                    OptionStrategyType.to_string2(s2c.order.strategyType)
                    if s2c.order.HasField("strategyType")
                    else "N/A"
                ),
                [combo_leg(each) for each in s2c.order.comboLegs[:]],
            )
        ]
    )


TRADE_DEAL_PUSH_TABLE = Layout(
    ("trd_env", Kind.TEXT),
    ("code", Kind.TEXT),
    ("stock_name", Kind.TEXT),
    ("deal_id", Kind.INTEGER),
    ("order_id", Kind.TEXT),
    ("qty", Kind.FLOAT),
    ("price", Kind.FLOAT),
    ("trd_side", Kind.TEXT),
    ("create_time", Kind.TEXT),
    ("counter_broker_id", Kind.OBJECT),
    ("counter_broker_name", Kind.TEXT),
    ("trd_market", Kind.TEXT),
    ("status", Kind.TEXT),
    ("jp_acc_type", Kind.TEXT),
)


def read_trade_deal_push(s2c: Trd_UpdateOrderFill_pb2.S2C) -> Any:
    """Reads Trd_UpdateOrderFill."""
    return TRADE_DEAL_PUSH_TABLE.frame(
        [
            (
                TrdEnv.to_string2(s2c.header.trdEnv),
                trade_code(s2c.orderFill),
                s2c.orderFill.name,
                s2c.orderFill.fillID,
                (
                    s2c.orderFill.orderIDEx
                    or (s2c.orderFill.orderIDEx if s2c.orderFill.HasField("orderIDEx") else "N/A")
                ),
                s2c.orderFill.qty,
                s2c.orderFill.price,
                TrdSide.to_string2(s2c.orderFill.trdSide),
                s2c.orderFill.createTime,
                (
                    s2c.orderFill.counterBrokerID
                    or (s2c.orderFill.counterBrokerID if s2c.orderFill.HasField("counterBrokerID") else "N/A")
                ),
                (
                    s2c.orderFill.counterBrokerName
                    or (s2c.orderFill.counterBrokerName if s2c.orderFill.HasField("counterBrokerName") else "N/A")
                ),
                TrdMarket.to_string2(s2c.header.trdMarket),
                (DealStatus.to_string2(s2c.orderFill.status) if s2c.orderFill.HasField("status") else "N/A"),
                (SubAccType.to_string2(s2c.orderFill.jpAccType) if s2c.orderFill.HasField("jpAccType") else "N/A"),
            )
        ]
    )
