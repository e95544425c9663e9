"""From a reply's payload to what a method returns. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opend.contract import (
    FilterStockData,
    Kind,
    bar_type,
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
    order_book_level,
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
    table,
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
    OrderBookType,
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
        Qot_GetOrderBook_pb2,
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
        Qot_UpdateOrderBook_pb2,
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


def read_get_economic_calendar(s2c: Qot_GetEconomicCalendar_pb2.S2C) -> Any:
    """Reads Qot_GetEconomicCalendar."""
    return (
        table(
            len(s2c.itemList),
            ("title", Kind.TEXT, [(row.title if row.HasField("title") else "N/A") for row in s2c.itemList]),
            (
                "timestamp",
                Kind.FLOAT,
                [(row.timestamp if row.HasField("timestamp") else "N/A") for row in s2c.itemList],
            ),
            ("country", Kind.TEXT, [(row.country if row.HasField("country") else "N/A") for row in s2c.itemList]),
            (
                "star",
                Kind.TEXT,
                [(EconomicImportance.to_string2(row.star) if row.HasField("star") else "N/A") for row in s2c.itemList],
            ),
            ("previous", Kind.TEXT, [(row.previous if row.HasField("previous") else "--") for row in s2c.itemList]),
            ("consensus", Kind.TEXT, [(row.consensus if row.HasField("consensus") else "--") for row in s2c.itemList]),
            ("actual", Kind.TEXT, [(row.actual if row.HasField("actual") else "--") for row in s2c.itemList]),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        s2c.hasMore,
    )


def read_get_dividend_calendar(s2c: Qot_GetDividendCalendar_pb2.S2C) -> Any:
    """Reads Qot_GetDividendCalendar."""
    return (
        s2c.allCount,
        table(
            len(s2c.itemList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.itemList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.itemList]),
            ("statement", Kind.TEXT, [(row.statement if row.HasField("statement") else "N/A") for row in s2c.itemList]),
            (
                "record_date",
                Kind.TEXT,
                [(row.recordDate if row.HasField("recordDate") else "N/A") for row in s2c.itemList],
            ),
            ("ex_date", Kind.TEXT, [(row.exDate if row.HasField("exDate") else "N/A") for row in s2c.itemList]),
            (
                "dividend_payable_date",
                Kind.TEXT,
                [(row.dividendPayableDate if row.HasField("dividendPayableDate") else "N/A") for row in s2c.itemList],
            ),
        ),
    )


def read_get_macro_indicator_history(s2c: Qot_GetMacroIndicatorHistory_pb2.S2C) -> Any:
    """Reads Qot_GetMacroIndicatorHistory."""
    return table(
        len(s2c.dataList),
        ("data_time", Kind.TEXT, [(row.dataTime if row.HasField("dataTime") else "N/A") for row in s2c.dataList]),
        (
            "release_time",
            Kind.TEXT,
            [(row.releaseTime if row.HasField("releaseTime") else "N/A") for row in s2c.dataList],
        ),
        ("value", Kind.FLOAT, [(row.value if row.HasField("value") else "N/A") for row in s2c.dataList]),
        (
            "predict_value",
            Kind.FLOAT,
            [(row.predictValue if row.HasField("predictValue") else "N/A") for row in s2c.dataList],
        ),
        (
            "previous_value",
            Kind.FLOAT,
            [(row.previousValue if row.HasField("previousValue") else "N/A") for row in s2c.dataList],
        ),
        (
            "unit_type",
            Kind.TEXT,
            [
                (MacroDataUnitType.to_string2(row.unitType) if row.HasField("unitType") else "N/A")
                for row in s2c.dataList
            ],
        ),
    )


def read_get_macro_indicator_list(s2c: Qot_GetMacroIndicatorList_pb2.S2C) -> Any:
    """Reads Qot_GetMacroIndicatorList."""
    return table(
        sum(len(row.indicatorList) for row in s2c.indicatorList),
        ("category_name", Kind.TEXT, [row.categoryName for row in s2c.indicatorList for row1 in row.indicatorList]),
        ("indicator_id", Kind.INTEGER, [row1.indicatorId for row in s2c.indicatorList for row1 in row.indicatorList]),
        (
            "name",
            Kind.TEXT,
            [
                (row1.name if row1.HasField("name") else "N/A")
                for row in s2c.indicatorList
                for row1 in row.indicatorList
            ],
        ),
    )


def read_get_fed_watch_target_rate(s2c: Qot_GetFedWatchTargetRate_pb2.S2C) -> Any:
    """Reads Qot_GetFedWatchTargetRate."""
    return table(
        sum(len(row.targetRateList) for row in s2c.meetingList),
        ("meeting_date", Kind.TEXT, [row.meetingDate for row in s2c.meetingList for row1 in row.targetRateList]),
        ("target_range", Kind.TEXT, [row1.targetRange for row in s2c.meetingList for row1 in row.targetRateList]),
        ("probability", Kind.FLOAT, [row1.probability for row in s2c.meetingList for row1 in row.targetRateList]),
    )


def read_get_fed_watch_dot_plot(s2c: Qot_GetFedWatchDotPlot_pb2.S2C) -> Any:
    """Reads Qot_GetFedWatchDotPlot."""
    return table(
        sum(len(row.dotList) for row in s2c.yearList),
        ("year", Kind.INTEGER, [row.year for row in s2c.yearList for row1 in row.dotList]),
        ("rate", Kind.FLOAT, [row1.rate for row in s2c.yearList for row1 in row.dotList]),
        ("vote_count", Kind.INTEGER, [row1.voteCount for row in s2c.yearList for row1 in row.dotList]),
        ("is_median", Kind.TRUTH, [row1.isMedian for row in s2c.yearList for row1 in row.dotList]),
        (
            "median_rate",
            Kind.FLOAT,
            [(row.medianRate if row.HasField("medianRate") else "N/A") for row in s2c.yearList for row1 in row.dotList],
        ),
        (
            "current_rate",
            Kind.FLOAT,
            [(s2c.currentRate if s2c.HasField("currentRate") else "N/A")]
            * sum(len(row.dotList) for row in s2c.yearList),
        ),
    )


def read_get_earnings_calendar(s2c: Qot_GetEarningsCalendar_pb2.S2C) -> Any:
    """Reads Qot_GetEarningsCalendar."""
    return table(
        len(s2c.itemList),
        ("security", Kind.TEXT, [security_code(row.security) for row in s2c.itemList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.itemList]),
        (
            "earnings_date",
            Kind.TEXT,
            [(row.earningsDate if row.HasField("earningsDate") else "N/A") for row in s2c.itemList],
        ),
        (
            "earnings_timestamp",
            Kind.FLOAT,
            [(row.earningsTimestamp if row.HasField("earningsTimestamp") else "N/A") for row in s2c.itemList],
        ),
        (
            "pub_type",
            Kind.TEXT,
            [
                (EarningsCalendarPubType.to_string2(row.pubType) if row.HasField("pubType") else "N/A")
                for row in s2c.itemList
            ],
        ),
        ("period_text", Kind.TEXT, [(row.periodText if row.HasField("periodText") else "N/A") for row in s2c.itemList]),
        ("eps_actual", Kind.FLOAT, [eps_actual(row) for row in s2c.itemList]),
        ("eps_predict", Kind.FLOAT, [eps_predict(row) for row in s2c.itemList]),
        ("revenue_actual", Kind.FLOAT, [revenue_actual(row) for row in s2c.itemList]),
        ("revenue_predict", Kind.FLOAT, [revenue_predict(row) for row in s2c.itemList]),
        ("ebit_actual", Kind.FLOAT, [ebit_actual(row) for row in s2c.itemList]),
        ("ebit_predict", Kind.FLOAT, [ebit_predict(row) for row in s2c.itemList]),
        (
            "option_volume",
            Kind.INTEGER,
            [(row.optionVolume if row.HasField("optionVolume") else "N/A") for row in s2c.itemList],
        ),
        ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.itemList]),
        ("iv_rank", Kind.FLOAT, [(row.ivRank if row.HasField("ivRank") else "N/A") for row in s2c.itemList]),
        (
            "iv_percentile",
            Kind.FLOAT,
            [(row.ivPercentile if row.HasField("ivPercentile") else "N/A") for row in s2c.itemList],
        ),
        ("market_cap", Kind.FLOAT, [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.itemList]),
        ("price", Kind.FLOAT, [(row.price if row.HasField("price") else "N/A") for row in s2c.itemList]),
    )


def read_get_industrial_chain_list(s2c: Qot_GetIndustrialChainList_pb2.S2C) -> Any:
    """Reads Qot_GetIndustrialChainList."""
    return (
        table(
            len(s2c.dataList),
            ("chain_id", Kind.INTEGER, [(row.chainId if row.HasField("chainId") else "N/A") for row in s2c.dataList]),
            (
                "chain_type",
                Kind.TEXT,
                [
                    (IndustrialChainType.to_string2(row.chainType) if row.HasField("chainType") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            ("detail", Kind.TEXT, [(row.detail if row.HasField("detail") else "N/A") for row in s2c.dataList]),
            (
                "market_cap",
                Kind.FLOAT,
                [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.dataList],
            ),
            (
                "stocks_num",
                Kind.INTEGER,
                [(row.stocksNum if row.HasField("stocksNum") else "N/A") for row in s2c.dataList],
            ),
            (
                "relation_security_list",
                Kind.OBJECT,
                [[security_code(each) for each in row.relationSecurityList] for row in s2c.dataList],
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        s2c.allCount,
    )


def read_get_industrial_chain_detail(s2c: Qot_GetIndustrialChainDetail_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetIndustrialChainDetail."""
    return {
        "chain_id": (s2c.chainId if s2c.HasField("chainId") else "N/A"),
        "chain_type": (IndustrialChainType.to_string2(s2c.chainType) if s2c.HasField("chainType") else "N/A"),
        "name": (s2c.name if s2c.HasField("name") else "N/A"),
        "node_list": [
            {
                "node_id": (row.nodeId if row.HasField("nodeId") else "N/A"),
                "parent_node_id": (row.parentNodeId if row.HasField("parentNodeId") else "N/A"),
                "layer": (row.layerSth if row.HasField("layerSth") else "N/A"),
                "name": (row.name if row.HasField("name") else "N/A"),
                "plate_id": (row.plateId if row.HasField("plateId") else "N/A"),
            }
            for row in s2c.nodeList
        ],
        "information_list": [
            {
                "title": (row.title if row.HasField("title") else "N/A"),
                "url": (row.url if row.HasField("url") else "N/A"),
            }
            for row in s2c.informationList
        ],
    }


def read_get_industrial_chain_by_plate(s2c: Qot_GetIndustrialChainByPlate_pb2.S2C) -> list[dict[str, Any]]:
    """Reads Qot_GetIndustrialChainByPlate."""
    return [
        {
            "chain_id": (row.chainId if row.HasField("chainId") else "N/A"),
            "chain_type": (IndustrialChainType.to_string2(row.chainType) if row.HasField("chainType") else "N/A"),
            "name": (row.name if row.HasField("name") else "N/A"),
            "market_cap": (row.marketCap if row.HasField("marketCap") else "N/A"),
            "stocks_num": (row.stocksNum if row.HasField("stocksNum") else "N/A"),
        }
        for row in s2c.relatedChainList
    ]


def read_get_industrial_plate_info(s2c: Qot_GetIndustrialPlateInfo_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetIndustrialPlateInfo."""
    return {
        "plate_id": (s2c.plateId if s2c.HasField("plateId") else "N/A"),
        "summary": (s2c.summary if s2c.HasField("summary") else "N/A"),
    }


def read_get_industrial_plate_stock(s2c: Qot_GetIndustrialPlateStock_pb2.S2C) -> Any:
    """Reads Qot_GetIndustrialPlateStock."""
    return (
        table(
            len(s2c.stockList),
            (
                "security",
                Kind.TEXT,
                [(security_code(row.security) if row.HasField("security") else "N/A") for row in s2c.stockList],
            ),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.stockList]),
        ),
        (s2c.page if s2c.HasField("page") else None),
        s2c.allCount,
    )


def read_get_event_contract_category(s2c: Qot_GetEventContractCategory_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractCategory."""
    return table(
        len(s2c.categoryList),
        ("category", Kind.TEXT, [row.category for row in s2c.categoryList]),
        (
            "category_name",
            Kind.TEXT,
            [(row.categoryName if row.HasField("categoryName") else "N/A") for row in s2c.categoryList],
        ),
        ("tags", Kind.OBJECT, [list(row.tags) for row in s2c.categoryList]),
    )


def read_get_event_contract_series_list(s2c: Qot_GetEventContractSeriesList_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractSeriesList."""
    return table(
        len(s2c.seriesList),
        ("series_code", Kind.TEXT, [security_code(row.seriesSecurity) for row in s2c.seriesList]),
        (
            "series_name",
            Kind.TEXT,
            [(row.seriesName if row.HasField("seriesName") else "N/A") for row in s2c.seriesList],
        ),
        ("category", Kind.TEXT, [(row.category if row.HasField("category") else "N/A") for row in s2c.seriesList]),
        ("tags", Kind.OBJECT, [list(row.tags) for row in s2c.seriesList]),
        (
            "frequency",
            Kind.TEXT,
            [(ECFrequency.to_string2(row.frequency) if row.HasField("frequency") else "N/A") for row in s2c.seriesList],
        ),
    )


def read_get_event_contract_event_list(s2c: Qot_GetEventContractEventList_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractEventList."""
    return (
        table(
            len(s2c.eventList),
            ("event_code", Kind.TEXT, [security_code(row.eventSecurity) for row in s2c.eventList]),
            (
                "event_name",
                Kind.TEXT,
                [(row.eventName if row.HasField("eventName") else "N/A") for row in s2c.eventList],
            ),
            (
                "event_sub_name",
                Kind.TEXT,
                [(row.eventSubName if row.HasField("eventSubName") else "N/A") for row in s2c.eventList],
            ),
            (
                "status",
                Kind.TEXT,
                [(ECStatus.to_string2(row.status) if row.HasField("status") else "N/A") for row in s2c.eventList],
            ),
            (
                "series_code",
                Kind.TEXT,
                [
                    (security_code(row.seriesSecurity) if row.HasField("seriesSecurity") else "N/A")
                    for row in s2c.eventList
                ],
            ),
            (
                "start_date",
                Kind.TEXT,
                [(row.startDate if row.HasField("startDate") else "N/A") for row in s2c.eventList],
            ),
            ("end_date", Kind.TEXT, [(row.endDate if row.HasField("endDate") else "N/A") for row in s2c.eventList]),
            ("category", Kind.TEXT, [(row.category if row.HasField("category") else "N/A") for row in s2c.eventList]),
            ("tags", Kind.OBJECT, [list(row.tags) for row in s2c.eventList]),
            (
                "mutually_exclusive",
                Kind.TRUTH,
                [(row.mutuallyExclusive if row.HasField("mutuallyExclusive") else "N/A") for row in s2c.eventList],
            ),
            (
                "competition",
                Kind.TEXT,
                [(row.competition if row.HasField("competition") else "N/A") for row in s2c.eventList],
            ),
            (
                "competition_scope",
                Kind.TEXT,
                [(row.competitionScope if row.HasField("competitionScope") else "N/A") for row in s2c.eventList],
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else "N/A"),
    )


def read_get_event_contract_milestone_list(s2c: Qot_GetEventContractMilestoneList_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractMilestoneList."""
    return (
        table(
            len(s2c.milestoneList),
            ("milestone_code", Kind.TEXT, [security_code(row.milestoneSecurity) for row in s2c.milestoneList]),
            ("title", Kind.TEXT, [(row.title if row.HasField("title") else "N/A") for row in s2c.milestoneList]),
            (
                "category",
                Kind.TEXT,
                [(row.category if row.HasField("category") else "N/A") for row in s2c.milestoneList],
            ),
            (
                "type",
                Kind.TEXT,
                [
                    (ECMilestoneType.to_string2(row.type) if row.HasField("type") else "N/A")
                    for row in s2c.milestoneList
                ],
            ),
            (
                "start_date",
                Kind.TEXT,
                [(row.startDate if row.HasField("startDate") else "N/A") for row in s2c.milestoneList],
            ),
            ("end_date", Kind.TEXT, [(row.endDate if row.HasField("endDate") else "N/A") for row in s2c.milestoneList]),
            (
                "primary_event_code",
                Kind.TEXT,
                [
                    (security_code(row.primaryEventSecurity) if row.HasField("primaryEventSecurity") else "N/A")
                    for row in s2c.milestoneList
                ],
            ),
            (
                "related_events",
                Kind.OBJECT,
                [[security_code(each) for each in row.relatedEventList] for row in s2c.milestoneList],
            ),
            (
                "notification_message",
                Kind.TEXT,
                [
                    (row.notificationMessage if row.HasField("notificationMessage") else "N/A")
                    for row in s2c.milestoneList
                ],
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else "N/A"),
    )


def read_get_event_contract(s2c: Qot_GetEventContract_pb2.S2C) -> Any:
    """Reads Qot_GetEventContract."""
    return (
        {
            "contract_list": table(
                len(s2c.contractList),
                ("contract_code", Kind.TEXT, [security_code(row.contractSecurity) for row in s2c.contractList]),
                (
                    "event_code",
                    Kind.TEXT,
                    [
                        (security_code(row.eventSecurity) if row.HasField("eventSecurity") else "N/A")
                        for row in s2c.contractList
                    ],
                ),
                (
                    "series_code",
                    Kind.TEXT,
                    [
                        (security_code(row.seriesSecurity) if row.HasField("seriesSecurity") else "N/A")
                        for row in s2c.contractList
                    ],
                ),
                (
                    "contract_type",
                    Kind.TEXT,
                    [
                        (ECContractType.to_string2(row.contractType) if row.HasField("contractType") else "N/A")
                        for row in s2c.contractList
                    ],
                ),
                ("title", Kind.TEXT, [(row.title if row.HasField("title") else "N/A") for row in s2c.contractList]),
                (
                    "yes_sub_title",
                    Kind.TEXT,
                    [(row.yesSubTitle if row.HasField("yesSubTitle") else "N/A") for row in s2c.contractList],
                ),
                (
                    "open_time",
                    Kind.TEXT,
                    [(row.openTime if row.HasField("openTime") else "N/A") for row in s2c.contractList],
                ),
                (
                    "close_time",
                    Kind.TEXT,
                    [(row.closeTime if row.HasField("closeTime") else "N/A") for row in s2c.contractList],
                ),
                (
                    "determination_time",
                    Kind.TEXT,
                    [
                        (row.determinationTime if row.HasField("determinationTime") else "N/A")
                        for row in s2c.contractList
                    ],
                ),
                (
                    "settled_time",
                    Kind.TEXT,
                    [(row.settledTime if row.HasField("settledTime") else "N/A") for row in s2c.contractList],
                ),
                (
                    "latest_expiration_time",
                    Kind.TEXT,
                    [
                        (row.latestExpirationTime if row.HasField("latestExpirationTime") else "N/A")
                        for row in s2c.contractList
                    ],
                ),
                (
                    "status",
                    Kind.TEXT,
                    [
                        (ECStatus.to_string2(row.status) if row.HasField("status") else "N/A")
                        for row in s2c.contractList
                    ],
                ),
                ("result", Kind.TEXT, [(row.result if row.HasField("result") else "N/A") for row in s2c.contractList]),
                (
                    "settlement_value",
                    Kind.TEXT,
                    [(row.settlementValue if row.HasField("settlementValue") else "N/A") for row in s2c.contractList],
                ),
                (
                    "expiration_value",
                    Kind.TEXT,
                    [(row.expirationValue if row.HasField("expirationValue") else "N/A") for row in s2c.contractList],
                ),
                ("volume", Kind.TEXT, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.contractList]),
                (
                    "can_close_early",
                    Kind.TRUTH,
                    [(row.canCloseEarly if row.HasField("canCloseEarly") else "N/A") for row in s2c.contractList],
                ),
                (
                    "tick_size",
                    Kind.TEXT,
                    [(row.tickSize if row.HasField("tickSize") else "N/A") for row in s2c.contractList],
                ),
                (
                    "category",
                    Kind.TEXT,
                    [(row.category if row.HasField("category") else "N/A") for row in s2c.contractList],
                ),
                ("tag", Kind.TEXT, [(row.tag if row.HasField("tag") else "N/A") for row in s2c.contractList]),
            ),
            "recommend_contracts": [
                {"contract_code": security_code(row.contractSecurity)} for row in s2c.recommendContracts
            ],
        },
        (s2c.nextPage if s2c.HasField("nextPage") else "N/A"),
    )


def read_get_event_contract_snapshot(s2c: Qot_GetEventContractSnapshot_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractSnapshot."""
    return table(
        len(s2c.snapshotList),
        ("code", Kind.TEXT, [security_code(row.code) for row in s2c.snapshotList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.snapshotList]),
        (
            "event_code",
            Kind.TEXT,
            [(security_code(row.event_code) if row.HasField("event_code") else "N/A") for row in s2c.snapshotList],
        ),
        (
            "yes_sub_title",
            Kind.TEXT,
            [(row.yes_sub_title if row.HasField("yes_sub_title") else "N/A") for row in s2c.snapshotList],
        ),
        (
            "no_sub_title",
            Kind.TEXT,
            [(row.no_sub_title if row.HasField("no_sub_title") else "N/A") for row in s2c.snapshotList],
        ),
        (
            "status",
            Kind.TEXT,
            [(ECStatus.to_string2(row.status) if row.HasField("status") else "N/A") for row in s2c.snapshotList],
        ),
        ("price", Kind.FLOAT, [(row.price if row.HasField("price") else "N/A") for row in s2c.snapshotList]),
        (
            "cumulative_volume",
            Kind.FLOAT,
            [(row.cumulative_volume if row.HasField("cumulative_volume") else "N/A") for row in s2c.snapshotList],
        ),
        ("yes_bid", Kind.FLOAT, [(row.yes_bid if row.HasField("yes_bid") else "N/A") for row in s2c.snapshotList]),
        (
            "yes_bid_size",
            Kind.FLOAT,
            [(row.yes_bid_size if row.HasField("yes_bid_size") else "N/A") for row in s2c.snapshotList],
        ),
        ("yes_ask", Kind.FLOAT, [(row.yes_ask if row.HasField("yes_ask") else "N/A") for row in s2c.snapshotList]),
        (
            "yes_ask_size",
            Kind.FLOAT,
            [(row.yes_ask_size if row.HasField("yes_ask_size") else "N/A") for row in s2c.snapshotList],
        ),
        ("no_bid", Kind.FLOAT, [(row.no_bid if row.HasField("no_bid") else "N/A") for row in s2c.snapshotList]),
        (
            "no_bid_size",
            Kind.FLOAT,
            [(row.no_bid_size if row.HasField("no_bid_size") else "N/A") for row in s2c.snapshotList],
        ),
        ("no_ask", Kind.FLOAT, [(row.no_ask if row.HasField("no_ask") else "N/A") for row in s2c.snapshotList]),
        (
            "no_ask_size",
            Kind.FLOAT,
            [(row.no_ask_size if row.HasField("no_ask_size") else "N/A") for row in s2c.snapshotList],
        ),
        (
            "last_trade_time",
            Kind.TEXT,
            [(row.last_trade_time if row.HasField("last_trade_time") else "N/A") for row in s2c.snapshotList],
        ),
        (
            "volume_24h",
            Kind.FLOAT,
            [(row.volume_24h if row.HasField("volume_24h") else "N/A") for row in s2c.snapshotList],
        ),
        (
            "open_interest",
            Kind.FLOAT,
            [(row.open_interest if row.HasField("open_interest") else "N/A") for row in s2c.snapshotList],
        ),
    )


def read_get_event_contract_kline(s2c: Qot_GetEventContractKline_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractKline."""
    return table(
        sum(len(row.klineList) for row in s2c.klineList),
        ("code", Kind.TEXT, [security_code(row.code) for row in s2c.klineList for row1 in row.klineList]),
        (
            "pre_side",
            Kind.TEXT,
            [
                (PredSide.to_string2(row.pre_side) if row.HasField("pre_side") else "N/A")
                for row in s2c.klineList
                for row1 in row.klineList
            ],
        ),
        (
            "name",
            Kind.TEXT,
            [(row.name if row.HasField("name") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        ("time_key", Kind.TEXT, [row1.time_key for row in s2c.klineList for row1 in row.klineList]),
        (
            "open",
            Kind.FLOAT,
            [(row1.open if row1.HasField("open") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        (
            "high",
            Kind.FLOAT,
            [(row1.high if row1.HasField("high") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        (
            "low",
            Kind.FLOAT,
            [(row1.low if row1.HasField("low") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        (
            "close",
            Kind.FLOAT,
            [(row1.close if row1.HasField("close") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        (
            "volume",
            Kind.FLOAT,
            [(row1.volume if row1.HasField("volume") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
    )


def read_request_history_event_contract_kline(s2c: Qot_RequestHistoryEventContractKL_pb2.S2C) -> Any:
    """Reads Qot_RequestHistoryEventContractKL."""
    return (
        table(
            sum(len(row.klineList) for row in s2c.klineList),
            ("code", Kind.TEXT, [security_code(row.code) for row in s2c.klineList for row1 in row.klineList]),
            (
                "pre_side",
                Kind.TEXT,
                [
                    (PredSide.to_string2(row.pre_side) if row.HasField("pre_side") else "N/A")
                    for row in s2c.klineList
                    for row1 in row.klineList
                ],
            ),
            (
                "name",
                Kind.TEXT,
                [(row.name if row.HasField("name") else "N/A") for row in s2c.klineList for row1 in row.klineList],
            ),
            ("time_key", Kind.TEXT, [row1.time_key for row in s2c.klineList for row1 in row.klineList]),
            (
                "open",
                Kind.FLOAT,
                [(row1.open if row1.HasField("open") else "N/A") for row in s2c.klineList for row1 in row.klineList],
            ),
            (
                "high",
                Kind.FLOAT,
                [(row1.high if row1.HasField("high") else "N/A") for row in s2c.klineList for row1 in row.klineList],
            ),
            (
                "low",
                Kind.FLOAT,
                [(row1.low if row1.HasField("low") else "N/A") for row in s2c.klineList for row1 in row.klineList],
            ),
            (
                "close",
                Kind.FLOAT,
                [(row1.close if row1.HasField("close") else "N/A") for row in s2c.klineList for row1 in row.klineList],
            ),
            (
                "volume",
                Kind.FLOAT,
                [
                    (row1.volume if row1.HasField("volume") else "N/A")
                    for row in s2c.klineList
                    for row1 in row.klineList
                ],
            ),
        ),
        (s2c.nextReqKey if s2c.HasField("nextReqKey") else None),
    )


def read_get_event_contract_ticker(s2c: Qot_GetEventContractTicker_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractTicker."""
    return table(
        sum(len(row.tickerList) for row in s2c.tickerList),
        ("code", Kind.TEXT, [security_code(row.code) for row in s2c.tickerList for row1 in row.tickerList]),
        ("time", Kind.TEXT, [row1.time for row in s2c.tickerList for row1 in row.tickerList]),
        (
            "yes_price",
            Kind.FLOAT,
            [
                (row1.yesPrice if row1.HasField("yesPrice") else "N/A")
                for row in s2c.tickerList
                for row1 in row.tickerList
            ],
        ),
        (
            "no_price",
            Kind.FLOAT,
            [
                (row1.noPrice if row1.HasField("noPrice") else "N/A")
                for row in s2c.tickerList
                for row1 in row.tickerList
            ],
        ),
        (
            "volume",
            Kind.FLOAT,
            [(row1.volume if row1.HasField("volume") else "N/A") for row in s2c.tickerList for row1 in row.tickerList],
        ),
        (
            "side",
            Kind.TEXT,
            [
                (PredSide.to_string2(row1.side) if row1.HasField("side") else "N/A")
                for row in s2c.tickerList
                for row1 in row.tickerList
            ],
        ),
        (
            "sequence",
            Kind.TEXT,
            [
                (row1.sequence if row1.HasField("sequence") else "N/A")
                for row in s2c.tickerList
                for row1 in row.tickerList
            ],
        ),
    )


def read_get_valid_combo_list(s2c: Qot_GetEventContractComboList_pb2.S2C) -> Any:
    """Reads Qot_GetEventContractComboList."""
    return (
        table(
            len(s2c.comboEventList),
            ("event_code", Kind.TEXT, [security_code(row.eventSecurity) for row in s2c.comboEventList]),
            (
                "event_name",
                Kind.TEXT,
                [(row.eventName if row.HasField("eventName") else "N/A") for row in s2c.comboEventList],
            ),
            (
                "combo_contracts",
                Kind.OBJECT,
                [[security_code(each) for each in row.comboContracts] for row in s2c.comboEventList],
            ),
            (
                "series_code",
                Kind.TEXT,
                [
                    (security_code(row.seriesSecurity) if row.HasField("seriesSecurity") else "N/A")
                    for row in s2c.comboEventList
                ],
            ),
            (
                "category",
                Kind.TEXT,
                [(row.category if row.HasField("category") else "N/A") for row in s2c.comboEventList],
            ),
            (
                "competition",
                Kind.TEXT,
                [(row.competition if row.HasField("competition") else "N/A") for row in s2c.comboEventList],
            ),
            (
                "competition_scope",
                Kind.TEXT,
                [(row.competitionScope if row.HasField("competitionScope") else "N/A") for row in s2c.comboEventList],
            ),
        ),
        (s2c.mvc if s2c.HasField("mvc") else "N/A"),
        (s2c.nextPage if s2c.HasField("nextPage") else "N/A"),
    )


def read_request_combo_quotes(s2c: Qot_GetEventContractComboRfq_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetEventContractComboRfq."""
    return {
        "combo_leg_list": [quoted_leg(each) for each in s2c.comboLegList],
        "bid_price": (s2c.bidPrice if s2c.HasField("bidPrice") else "N/A"),
        "ask_price": (s2c.askPrice if s2c.HasField("askPrice") else "N/A"),
        "quote_id": (s2c.quoteId if s2c.HasField("quoteId") else "N/A"),
        "should_retry": (s2c.shouldRetry if s2c.HasField("shouldRetry") else "N/A"),
    }


def read_get_stock_filter(s2c: Qot_StockFilter_pb2.S2C) -> Any:
    """Reads Qot_StockFilter."""
    return (
        s2c.lastPage,
        s2c.allCount,
        [FilterStockData(each) for each in s2c.dataList],
    )


def read_get_warrant(s2c: Qot_GetWarrant_pb2.S2C) -> Any:
    """Reads Qot_GetWarrant."""
    return (
        table(
            len(s2c.warrantDataList),
            ("stock", Kind.TEXT, [security_code(row.stock) for row in s2c.warrantDataList]),
            ("name", Kind.TEXT, [row.name for row in s2c.warrantDataList]),
            ("stock_owner", Kind.TEXT, [security_code(row.owner) for row in s2c.warrantDataList]),
            ("type", Kind.TEXT, [WrtType.to_string2(row.type) for row in s2c.warrantDataList]),
            ("issuer", Kind.TEXT, [Issuer.to_string2(row.issuer) for row in s2c.warrantDataList]),
            ("maturity_time", Kind.TEXT, [row.maturityTime for row in s2c.warrantDataList]),
            ("list_time", Kind.TEXT, [row.listTime for row in s2c.warrantDataList]),
            ("last_trade_time", Kind.TEXT, [row.lastTradeTime for row in s2c.warrantDataList]),
            (
                "recovery_price",
                Kind.FLOAT,
                [(row.recoveryPrice if row.HasField("recoveryPrice") else float("nan")) for row in s2c.warrantDataList],
            ),
            ("conversion_ratio", Kind.FLOAT, [row.conversionRatio for row in s2c.warrantDataList]),
            ("lot_size", Kind.INTEGER, [row.lotSize for row in s2c.warrantDataList]),
            ("strike_price", Kind.FLOAT, [row.strikePrice for row in s2c.warrantDataList]),
            ("last_close_price", Kind.FLOAT, [row.lastClosePrice for row in s2c.warrantDataList]),
            ("cur_price", Kind.FLOAT, [row.curPrice for row in s2c.warrantDataList]),
            ("price_change_val", Kind.FLOAT, [row.priceChangeVal for row in s2c.warrantDataList]),
            ("change_rate", Kind.FLOAT, [row.changeRate for row in s2c.warrantDataList]),
            ("status", Kind.TEXT, [WarrantStatus.to_string2(row.status) for row in s2c.warrantDataList]),
            ("bid_price", Kind.FLOAT, [row.bidPrice for row in s2c.warrantDataList]),
            ("ask_price", Kind.FLOAT, [row.askPrice for row in s2c.warrantDataList]),
            ("bid_vol", Kind.INTEGER, [row.bidVol for row in s2c.warrantDataList]),
            ("ask_vol", Kind.INTEGER, [row.askVol for row in s2c.warrantDataList]),
            ("volume", Kind.INTEGER, [row.volume for row in s2c.warrantDataList]),
            ("turnover", Kind.FLOAT, [row.turnover for row in s2c.warrantDataList]),
            ("score", Kind.FLOAT, [row.score for row in s2c.warrantDataList]),
            ("premium", Kind.FLOAT, [row.premium for row in s2c.warrantDataList]),
            ("break_even_point", Kind.FLOAT, [row.breakEvenPoint for row in s2c.warrantDataList]),
            ("leverage", Kind.FLOAT, [row.leverage for row in s2c.warrantDataList]),
            ("ipop", Kind.FLOAT, [row.ipop for row in s2c.warrantDataList]),
            (
                "price_recovery_ratio",
                Kind.FLOAT,
                [
                    (row.priceRecoveryRatio if row.HasField("priceRecoveryRatio") else float("nan"))
                    for row in s2c.warrantDataList
                ],
            ),
            ("conversion_price", Kind.FLOAT, [row.conversionPrice for row in s2c.warrantDataList]),
            ("street_rate", Kind.FLOAT, [row.streetRate for row in s2c.warrantDataList]),
            ("street_vol", Kind.INTEGER, [row.streetVol for row in s2c.warrantDataList]),
            ("amplitude", Kind.FLOAT, [row.amplitude for row in s2c.warrantDataList]),
            ("issue_size", Kind.INTEGER, [row.issueSize for row in s2c.warrantDataList]),
            ("high_price", Kind.FLOAT, [row.highPrice for row in s2c.warrantDataList]),
            ("low_price", Kind.FLOAT, [row.lowPrice for row in s2c.warrantDataList]),
            (
                "implied_volatility",
                Kind.FLOAT,
                [
                    (row.impliedVolatility if row.HasField("impliedVolatility") else float("nan"))
                    for row in s2c.warrantDataList
                ],
            ),
            (
                "delta",
                Kind.FLOAT,
                [(row.delta if row.HasField("delta") else float("nan")) for row in s2c.warrantDataList],
            ),
            ("effective_leverage", Kind.FLOAT, [row.effectiveLeverage for row in s2c.warrantDataList]),
            (
                "list_timestamp",
                Kind.FLOAT,
                [(row.listTimestamp if row.HasField("listTimestamp") else float("nan")) for row in s2c.warrantDataList],
            ),
            (
                "last_trade_timestamp",
                Kind.FLOAT,
                [
                    (row.lastTradeTimestamp if row.HasField("lastTradeTimestamp") else float("nan"))
                    for row in s2c.warrantDataList
                ],
            ),
            (
                "maturity_timestamp",
                Kind.FLOAT,
                [
                    (row.maturityTimestamp if row.HasField("maturityTimestamp") else float("nan"))
                    for row in s2c.warrantDataList
                ],
            ),
            (
                "upper_strike_price",
                Kind.FLOAT,
                [
                    (row.upperStrikePrice if row.HasField("upperStrikePrice") else float("nan"))
                    for row in s2c.warrantDataList
                ],
            ),
            (
                "lower_strike_price",
                Kind.FLOAT,
                [
                    (row.lowerStrikePrice if row.HasField("lowerStrikePrice") else float("nan"))
                    for row in s2c.warrantDataList
                ],
            ),
            (
                "inline_price_status",
                Kind.TEXT,
                [
                    (PriceType.to_string2(row.inLinePriceStatus) if row.HasField("inLinePriceStatus") else float("nan"))
                    for row in s2c.warrantDataList
                ],
            ),
        ),
        s2c.lastPage,
        s2c.allCount,
    )


def read_get_code_change(s2c: Qot_GetCodeChange_pb2.S2C) -> Any:
    """Reads Qot_GetCodeChange."""
    return table(
        len(s2c.codeChangeList),
        ("code_change_info_type", Kind.TEXT, [CodeChangeType.to_string2(row.type) for row in s2c.codeChangeList]),
        ("code", Kind.TEXT, [security_code(row.security) for row in s2c.codeChangeList]),
        ("related_code", Kind.TEXT, [security_code(row.relatedSecurity) for row in s2c.codeChangeList]),
        ("public_time", Kind.TEXT, [row.publicTime for row in s2c.codeChangeList]),
        ("effective_time", Kind.TEXT, [row.effectiveTime for row in s2c.codeChangeList]),
        ("end_time", Kind.TEXT, [row.endTime for row in s2c.codeChangeList]),
    )


def read_get_capital_flow(s2c: Qot_GetCapitalFlow_pb2.S2C) -> Any:
    """Reads Qot_GetCapitalFlow."""
    return table(
        len(s2c.flowItemList),
        (
            "last_valid_time",
            Kind.TEXT,
            [(s2c.lastValidTime if s2c.HasField("lastValidTime") else "N/A")] * len(s2c.flowItemList),
        ),
        ("in_flow", Kind.FLOAT, [row.inFlow for row in s2c.flowItemList]),
        ("super_in_flow", Kind.FLOAT, [row.superInFlow for row in s2c.flowItemList]),
        ("big_in_flow", Kind.FLOAT, [row.bigInFlow for row in s2c.flowItemList]),
        ("mid_in_flow", Kind.FLOAT, [row.midInFlow for row in s2c.flowItemList]),
        ("sml_in_flow", Kind.FLOAT, [row.smlInFlow for row in s2c.flowItemList]),
        (
            "main_in_flow",
            Kind.FLOAT,
            [(row.mainInFlow if row.HasField("mainInFlow") else "N/A") for row in s2c.flowItemList],
        ),
        ("capital_flow_item_time", Kind.TEXT, [row.time for row in s2c.flowItemList]),
    )


def read_get_capital_distribution(s2c: Qot_GetCapitalDistribution_pb2.S2C) -> Any:
    """Reads Qot_GetCapitalDistribution."""
    return table(
        1,
        ("capital_in_super", Kind.FLOAT, [(s2c.capitalInSuper if s2c.HasField("capitalInSuper") else "N/A")]),
        ("capital_in_big", Kind.FLOAT, [s2c.capitalInBig]),
        ("capital_in_mid", Kind.FLOAT, [s2c.capitalInMid]),
        ("capital_in_small", Kind.FLOAT, [s2c.capitalInSmall]),
        ("capital_out_super", Kind.FLOAT, [(s2c.capitalOutSuper if s2c.HasField("capitalOutSuper") else "N/A")]),
        ("capital_out_big", Kind.FLOAT, [s2c.capitalOutBig]),
        ("capital_out_mid", Kind.FLOAT, [s2c.capitalOutMid]),
        ("capital_out_small", Kind.FLOAT, [s2c.capitalOutSmall]),
        ("update_time", Kind.TEXT, [s2c.updateTime]),
    )


def read_get_future_info(s2c: Qot_GetFutureInfo_pb2.S2C) -> Any:
    """Reads Qot_GetFutureInfo."""
    return table(
        len(s2c.futureInfoList),
        ("code", Kind.TEXT, [security_code(row.security) for row in s2c.futureInfoList]),
        ("name", Kind.TEXT, [row.name for row in s2c.futureInfoList]),
        (
            "owner",
            Kind.TEXT,
            [
                (code_or_text(row.owner) if row.HasField("owner") else code_or_text(row.ownerOther))
                for row in s2c.futureInfoList
            ],
        ),
        ("exchange", Kind.TEXT, [row.exchange for row in s2c.futureInfoList]),
        ("type", Kind.TEXT, [row.contractType for row in s2c.futureInfoList]),
        ("size", Kind.FLOAT, [row.contractSize for row in s2c.futureInfoList]),
        ("size_unit", Kind.TEXT, [row.contractSizeUnit for row in s2c.futureInfoList]),
        ("price_currency", Kind.TEXT, [row.quoteCurrency for row in s2c.futureInfoList]),
        ("price_unit", Kind.TEXT, [row.quoteUnit for row in s2c.futureInfoList]),
        ("min_change", Kind.FLOAT, [row.minVar for row in s2c.futureInfoList]),
        ("min_change_unit", Kind.TEXT, [row.minVarUnit for row in s2c.futureInfoList]),
        ("trade_time", Kind.TEXT, [trading_hours(row) for row in s2c.futureInfoList]),
        ("time_zone", Kind.TEXT, [row.timeZone for row in s2c.futureInfoList]),
        ("last_trade_time", Kind.TEXT, [row.lastTradeTime for row in s2c.futureInfoList]),
        ("exchange_format_url", Kind.TEXT, [row.exchangeFormatUrl for row in s2c.futureInfoList]),
        ("origin_code", Kind.TEXT, [security_code(row.origin) for row in s2c.futureInfoList]),
    )


def read_get_ipo_list(s2c: Qot_GetIpoList_pb2.S2C) -> Any:
    """Reads Qot_GetIpoList."""
    return table(
        len(s2c.ipoList),
        ("code", Kind.TEXT, [security_code(row.basic.security) for row in s2c.ipoList]),
        ("name", Kind.TEXT, [row.basic.name for row in s2c.ipoList]),
        (
            "list_time",
            Kind.TEXT,
            [(row.basic.listTime if row.basic.HasField("listTime") else "N/A") for row in s2c.ipoList],
        ),
        (
            "list_timestamp",
            Kind.FLOAT,
            [(row.basic.listTimestamp if row.basic.HasField("listTimestamp") else "N/A") for row in s2c.ipoList],
        ),
        (
            "apply_code",
            Kind.TEXT,
            [(row.cnExData.applyCode if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "issue_size",
            Kind.INTEGER,
            [
                (
                    row.cnExData.issueSize
                    if row.HasField("cnExData")
                    else (
                        row.usExData.issueSize
                        if row.HasField("usExData")
                        else (
                            row.sgExData.issueSize
                            if row.HasField("sgExData")
                            else (
                                row.myExData.issueSize
                                if row.HasField("myExData")
                                else (row.jpExData.issueSize if row.HasField("jpExData") else "N/A")
                            )
                        )
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "online_issue_size",
            Kind.INTEGER,
            [(row.cnExData.onlineIssueSize if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "apply_upper_limit",
            Kind.INTEGER,
            [(row.cnExData.applyUpperLimit if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "apply_limit_market_value",
            Kind.INTEGER,
            [(row.cnExData.applyLimitMarketValue if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "is_estimate_ipo_price",
            Kind.TRUTH,
            [(row.cnExData.isEstimateIpoPrice if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "ipo_price",
            Kind.FLOAT,
            [(row.cnExData.ipoPrice if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "industry_pe_rate",
            Kind.FLOAT,
            [(row.cnExData.industryPeRate if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "is_estimate_winning_ratio",
            Kind.TRUTH,
            [(row.cnExData.isEstimateWinningRatio if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "winning_ratio",
            Kind.FLOAT,
            [(row.cnExData.winningRatio if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "issue_pe_rate",
            Kind.FLOAT,
            [(row.cnExData.issuePeRate if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "apply_time",
            Kind.TEXT,
            [
                (row.cnExData.applyTime if row.HasField("cnExData") and row.cnExData.HasField("applyTime") else "N/A")
                for row in s2c.ipoList
            ],
        ),
        (
            "apply_timestamp",
            Kind.FLOAT,
            [
                (
                    row.cnExData.applyTimestamp
                    if row.HasField("cnExData") and row.cnExData.HasField("applyTimestamp")
                    else "N/A"
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "winning_time",
            Kind.TEXT,
            [
                (
                    row.cnExData.winningTime
                    if row.HasField("cnExData") and row.cnExData.HasField("winningTime")
                    else (
                        row.sgExData.winningTime
                        if row.HasField("sgExData") and row.sgExData.HasField("winningTime")
                        else (
                            row.myExData.winningTime
                            if row.HasField("myExData") and row.myExData.HasField("winningTime")
                            else "N/A"
                        )
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "winning_timestamp",
            Kind.FLOAT,
            [
                (
                    row.cnExData.winningTimestamp
                    if row.HasField("cnExData") and row.cnExData.HasField("winningTimestamp")
                    else (
                        row.sgExData.winningTimestamp
                        if row.HasField("sgExData") and row.sgExData.HasField("winningTimestamp")
                        else (
                            row.myExData.winningTimestamp
                            if row.HasField("myExData") and row.myExData.HasField("winningTimestamp")
                            else "N/A"
                        )
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "is_has_won",
            Kind.TRUTH,
            [(row.cnExData.isHasWon if row.HasField("cnExData") else "N/A") for row in s2c.ipoList],
        ),
        ("winning_num_data", Kind.TEXT, [winning_numbers(row) for row in s2c.ipoList]),
        (
            "ipo_price_min",
            Kind.FLOAT,
            [
                (
                    row.hkExData.ipoPriceMin
                    if row.HasField("hkExData")
                    else (
                        row.usExData.ipoPriceMin
                        if row.HasField("usExData")
                        else (
                            row.sgExData.ipoPriceMin
                            if row.HasField("sgExData")
                            else (row.jpExData.ipoPriceMin if row.HasField("jpExData") else "N/A")
                        )
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "ipo_price_max",
            Kind.FLOAT,
            [
                (
                    row.hkExData.ipoPriceMax
                    if row.HasField("hkExData")
                    else (
                        row.usExData.ipoPriceMax
                        if row.HasField("usExData")
                        else (
                            row.sgExData.ipoPriceMax
                            if row.HasField("sgExData")
                            else (row.jpExData.ipoPriceMax if row.HasField("jpExData") else "N/A")
                        )
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "list_price",
            Kind.FLOAT,
            [(row.hkExData.listPrice if row.HasField("hkExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "lot_size",
            Kind.INTEGER,
            [(row.hkExData.lotSize if row.HasField("hkExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "entrance_price",
            Kind.FLOAT,
            [(row.hkExData.entrancePrice if row.HasField("hkExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "is_subscribe_status",
            Kind.TRUTH,
            [(row.hkExData.isSubscribeStatus if row.HasField("hkExData") else "N/A") for row in s2c.ipoList],
        ),
        (
            "apply_end_time",
            Kind.TEXT,
            [
                (
                    row.hkExData.applyEndTime
                    if row.HasField("hkExData") and row.hkExData.HasField("applyEndTime")
                    else (
                        row.sgExData.applyEndTime
                        if row.HasField("sgExData") and row.sgExData.HasField("applyEndTime")
                        else (
                            row.myExData.applyEndTime
                            if row.HasField("myExData") and row.myExData.HasField("applyEndTime")
                            else "N/A"
                        )
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "apply_end_timestamp",
            Kind.FLOAT,
            [
                (
                    row.hkExData.applyEndTimestamp
                    if row.HasField("hkExData") and row.hkExData.HasField("applyEndTimestamp")
                    else (
                        row.sgExData.applyEndTimestamp
                        if row.HasField("sgExData") and row.sgExData.HasField("applyEndTimestamp")
                        else (
                            row.myExData.applyEndTimestamp
                            if row.HasField("myExData") and row.myExData.HasField("applyEndTimestamp")
                            else "N/A"
                        )
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "apply_start_time",
            Kind.TEXT,
            [
                (
                    row.sgExData.applyStartTime
                    if row.HasField("sgExData") and row.sgExData.HasField("applyStartTime")
                    else (
                        row.myExData.applyStartTime
                        if row.HasField("myExData") and row.myExData.HasField("applyStartTime")
                        else "N/A"
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "apply_start_timestamp",
            Kind.FLOAT,
            [
                (
                    row.sgExData.applyStartTimestamp
                    if row.HasField("sgExData") and row.sgExData.HasField("applyStartTimestamp")
                    else (
                        row.myExData.applyStartTimestamp
                        if row.HasField("myExData") and row.myExData.HasField("applyStartTimestamp")
                        else "N/A"
                    )
                )
                for row in s2c.ipoList
            ],
        ),
        (
            "offer_price",
            Kind.FLOAT,
            [(row.myExData.offerPrice if row.HasField("myExData") else "N/A") for row in s2c.ipoList],
        ),
    )


def read_get_holding_change_list(s2c: Qot_GetHoldingChangeList_pb2.S2C) -> Any:
    """Reads Qot_GetHoldingChangeList."""
    return table(
        len(s2c.holdingChangeList),
        ("holder_name", Kind.TEXT, [row.holderName for row in s2c.holdingChangeList]),
        ("holding_qty", Kind.FLOAT, [row.holdingQty for row in s2c.holdingChangeList]),
        ("holding_ratio", Kind.FLOAT, [row.holdingRatio for row in s2c.holdingChangeList]),
        ("change_qty", Kind.FLOAT, [row.changeQty for row in s2c.holdingChangeList]),
        ("change_ratio", Kind.FLOAT, [row.changeRatio for row in s2c.holdingChangeList]),
        ("time", Kind.TEXT, [row.time for row in s2c.holdingChangeList]),
    )


def read_get_search_quote(s2c: Qot_GetSearchQuote_pb2.S2C) -> Any:
    """Reads Qot_GetSearchQuote."""
    return table(
        len(s2c.search_quote_list),
        (
            "market",
            Kind.TEXT,
            [(Market.to_string2(row.market) if row.HasField("market") else "N/A") for row in s2c.search_quote_list],
        ),
        ("code", Kind.TEXT, [(row.code if row.HasField("code") else "N/A") for row in s2c.search_quote_list]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.search_quote_list]),
        (
            "sec_type",
            Kind.TEXT,
            [
                (SecurityType.to_string2(row.sec_type) if row.HasField("sec_type") else "N/A")
                for row in s2c.search_quote_list
            ],
        ),
        (
            "is_watched",
            Kind.TRUTH,
            [(row.is_watched if row.HasField("is_watched") else "N/A") for row in s2c.search_quote_list],
        ),
    )


def read_get_search_news(s2c: Qot_GetSearchNews_pb2.S2C) -> Any:
    """Reads Qot_GetSearchNews."""
    return table(
        len(s2c.search_news_list),
        ("title", Kind.TEXT, [(row.title if row.HasField("title") else "N/A") for row in s2c.search_news_list]),
        (
            "news_sub_type",
            Kind.TEXT,
            [
                (NewsSubType.to_string2(row.news_sub_type) if row.HasField("news_sub_type") else "N/A")
                for row in s2c.search_news_list
            ],
        ),
        ("source", Kind.TEXT, [(row.source if row.HasField("source") else "N/A") for row in s2c.search_news_list]),
        (
            "publish_time",
            Kind.TEXT,
            [(row.publish_time if row.HasField("publish_time") else "N/A") for row in s2c.search_news_list],
        ),
        (
            "view_count",
            Kind.INTEGER,
            [(row.view_count if row.HasField("view_count") else "N/A") for row in s2c.search_news_list],
        ),
        ("related_securities", Kind.OBJECT, [list(row.related_securities) for row in s2c.search_news_list]),
        ("url", Kind.TEXT, [(row.url if row.HasField("url") else "N/A") for row in s2c.search_news_list]),
    )


def read_get_company_profile(s2c: Qot_GetCompanyProfile_pb2.S2C) -> Any:
    """Reads Qot_GetCompanyProfile."""
    return table(
        len(s2c.itemList),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else float("nan")) for row in s2c.itemList]),
        ("value", Kind.TEXT, [(row.value if row.HasField("value") else float("nan")) for row in s2c.itemList]),
        (
            "field_type",
            Kind.INTEGER,
            [(row.fieldType if row.HasField("fieldType") else float("nan")) for row in s2c.itemList],
        ),
    )


def read_get_company_executives(s2c: Qot_GetCompanyExecutives_pb2.S2C) -> Any:
    """Reads Qot_GetCompanyExecutives."""
    return table(
        len(s2c.directorList),
        (
            "display_leader_name",
            Kind.TEXT,
            [
                (row.displayLeaderName if row.HasField("displayLeaderName") else float("nan"))
                for row in s2c.directorList
            ],
        ),
        (
            "leader_name",
            Kind.TEXT,
            [(row.leaderName if row.HasField("leaderName") else float("nan")) for row in s2c.directorList],
        ),
        (
            "position_name",
            Kind.TEXT,
            [(row.positionName if row.HasField("positionName") else float("nan")) for row in s2c.directorList],
        ),
        (
            "begin_date",
            Kind.INTEGER,
            [(row.beginDate if row.HasField("beginDate") else float("nan")) for row in s2c.directorList],
        ),
        (
            "begin_date_str",
            Kind.TEXT,
            [(row.beginDateStr if row.HasField("beginDateStr") else float("nan")) for row in s2c.directorList],
        ),
        (
            "issue_date",
            Kind.INTEGER,
            [(row.issueDate if row.HasField("issueDate") else float("nan")) for row in s2c.directorList],
        ),
        (
            "issue_date_str",
            Kind.TEXT,
            [(row.issueDateStr if row.HasField("issueDateStr") else float("nan")) for row in s2c.directorList],
        ),
        (
            "leader_gender",
            Kind.TEXT,
            [(row.leaderGender if row.HasField("leaderGender") else float("nan")) for row in s2c.directorList],
        ),
        (
            "leader_age",
            Kind.TEXT,
            [(row.leaderAge if row.HasField("leaderAge") else float("nan")) for row in s2c.directorList],
        ),
        (
            "highest_education",
            Kind.TEXT,
            [(row.highestEducation if row.HasField("highestEducation") else float("nan")) for row in s2c.directorList],
        ),
        (
            "annual_salary",
            Kind.INTEGER,
            [(row.annualSalary if row.HasField("annualSalary") else float("nan")) for row in s2c.directorList],
        ),
    )


def read_get_company_executive_background(s2c: Qot_GetCompanyExecutiveBackground_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetCompanyExecutiveBackground."""
    return {"brief_background": (s2c.briefBackground if s2c.HasField("briefBackground") else "")}


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
            for row in s2c.itemList
        ],
        "next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1"),
        "currency_code": (s2c.currencyCode if s2c.HasField("currencyCode") else ""),
    }


def read_get_financials_revenue_breakdown(s2c: Qot_GetFinancialsRevenueBreakdown_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetFinancialsRevenueBreakdown."""
    return {
        "period": (s2c.period if s2c.HasField("period") else ""),
        "currency_code": (s2c.currencyCode if s2c.HasField("currencyCode") else ""),
        "breakdown_list": [
            {
                "type": (RevenueBreakdownType.to_string2(row.type) if row.HasField("type") else "None"),
                "item_list": [
                    {
                        **({"name": row1.name} if row1.HasField("name") else {}),
                        **({"main_oper_income": row1.mainOperIncome} if row1.HasField("mainOperIncome") else {}),
                        **({"ratio": row1.ratio} if row1.HasField("ratio") else {}),
                    }
                    for row1 in row.itemList
                ],
            }
            for row in s2c.breakdownList
        ],
        "screen_date_list": [
            {
                "date": (row.date if row.HasField("date") else 0),
                "period_text": (row.periodText if row.HasField("periodText") else ""),
                "financial_type": (F10Type.to_string2(row.financialType) if row.HasField("financialType") else "None"),
            }
            for row in s2c.screenDateList
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
            for row in s2c.dividendList
        ]
    }


def read_get_corporate_actions_buybacks(s2c: Qot_GetCorporateActionsBuybacks_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetCorporateActionsBuybacks."""
    return {
        "next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1"),
        "hk_buy_back_list": table(
            len(s2c.hkBuyBackList),
            (
                "publ_date",
                Kind.INTEGER,
                [(row.publDate if row.HasField("publDate") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "publ_date_str",
                Kind.TEXT,
                [(row.publDateStr if row.HasField("publDateStr") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "end_date",
                Kind.INTEGER,
                [(row.endDate if row.HasField("endDate") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "end_date_str",
                Kind.TEXT,
                [(row.endDateStr if row.HasField("endDateStr") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "buy_back_money",
                Kind.FLOAT,
                [(row.buyBackMoney if row.HasField("buyBackMoney") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "buy_back_sum",
                Kind.INTEGER,
                [(row.buyBackSum if row.HasField("buyBackSum") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "percentage",
                Kind.FLOAT,
                [(row.percentage if row.HasField("percentage") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "high_price",
                Kind.FLOAT,
                [(row.highPrice if row.HasField("highPrice") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "low_price",
                Kind.FLOAT,
                [(row.lowPrice if row.HasField("lowPrice") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "cumulative_sum",
                Kind.INTEGER,
                [(row.cumulativeSum if row.HasField("cumulativeSum") else float("nan")) for row in s2c.hkBuyBackList],
            ),
            (
                "cumulative_percentage",
                Kind.FLOAT,
                [
                    (row.cumulativePercentage if row.HasField("cumulativePercentage") else float("nan"))
                    for row in s2c.hkBuyBackList
                ],
            ),
            (
                "share_type",
                Kind.TEXT,
                [(row.shareType if row.HasField("shareType") else float("nan")) for row in s2c.hkBuyBackList],
            ),
        ),
        "a_buy_back_list": table(
            len(s2c.aBuyBackList),
            (
                "change_reg_date",
                Kind.INTEGER,
                [(row.changeRegDate if row.HasField("changeRegDate") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "change_reg_date_str",
                Kind.TEXT,
                [
                    (row.changeRegDateStr if row.HasField("changeRegDateStr") else float("nan"))
                    for row in s2c.aBuyBackList
                ],
            ),
            (
                "change_date",
                Kind.INTEGER,
                [(row.changeDate if row.HasField("changeDate") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "change_date_str",
                Kind.TEXT,
                [(row.changeDateStr if row.HasField("changeDateStr") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "event_proce_desc",
                Kind.TEXT,
                [(row.eventProceDesc if row.HasField("eventProceDesc") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "advance_date",
                Kind.INTEGER,
                [(row.advanceDate if row.HasField("advanceDate") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "advance_date_str",
                Kind.TEXT,
                [(row.advanceDateStr if row.HasField("advanceDateStr") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "meet_pass_date",
                Kind.INTEGER,
                [(row.meetPassDate if row.HasField("meetPassDate") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "meet_pass_date_str",
                Kind.TEXT,
                [
                    (row.meetPassDateStr if row.HasField("meetPassDateStr") else float("nan"))
                    for row in s2c.aBuyBackList
                ],
            ),
            (
                "start_date",
                Kind.INTEGER,
                [(row.startDate if row.HasField("startDate") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "start_date_str",
                Kind.TEXT,
                [(row.startDateStr if row.HasField("startDateStr") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "end_date",
                Kind.INTEGER,
                [(row.endDate if row.HasField("endDate") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "end_date_str",
                Kind.TEXT,
                [(row.endDateStr if row.HasField("endDateStr") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "pay_date",
                Kind.INTEGER,
                [(row.payDate if row.HasField("payDate") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "pay_date_str",
                Kind.TEXT,
                [(row.payDateStr if row.HasField("payDateStr") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "seller",
                Kind.TEXT,
                [(row.seller if row.HasField("seller") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "buy_back_mode",
                Kind.TEXT,
                [(row.buyBackMode if row.HasField("buyBackMode") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "share_type",
                Kind.TEXT,
                [(row.shareType if row.HasField("shareType") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "buy_back_sum",
                Kind.INTEGER,
                [(row.buyBackSum if row.HasField("buyBackSum") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "buy_back_money",
                Kind.FLOAT,
                [(row.buyBackMoney if row.HasField("buyBackMoney") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "percentage",
                Kind.FLOAT,
                [(row.percentage if row.HasField("percentage") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "value_floor",
                Kind.FLOAT,
                [(row.valueFloor if row.HasField("valueFloor") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "value_ceiling",
                Kind.FLOAT,
                [(row.valueCeiling if row.HasField("valueCeiling") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "price_floor",
                Kind.FLOAT,
                [(row.priceFloor if row.HasField("priceFloor") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "price_ceiling",
                Kind.FLOAT,
                [(row.priceCeiling if row.HasField("priceCeiling") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "volume_floor",
                Kind.FLOAT,
                [(row.volumeFloor if row.HasField("volumeFloor") else float("nan")) for row in s2c.aBuyBackList],
            ),
            (
                "volume_ceiling",
                Kind.FLOAT,
                [(row.volumeCeiling if row.HasField("volumeCeiling") else float("nan")) for row in s2c.aBuyBackList],
            ),
        ),
    }


def read_get_corporate_actions_stock_splits(s2c: Qot_GetCorporateActionsStockSplits_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetCorporateActionsStockSplits."""
    return {
        "next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1"),
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
            for row in s2c.splitItemList
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
        "next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1"),
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
                                    for row1 in row.ratingItemList
                                ]
                            }
                            if row.ratingItemList
                            else {}
                        ),
                    }
                    for row in s2c.instRatingSummaryList
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
                                    for row1 in row.ratingItemList
                                ]
                            }
                            if row.ratingItemList
                            else {}
                        ),
                    }
                    for row in s2c.analystRatingSummaryList
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
                                for row in s2c.instRatingDetail.analystInfoList
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
                                for row in s2c.instRatingDetail.ratingItemList
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
                                for row in s2c.analystRatingDetail.ratingItemList
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
        "analyst_report_by_line": list(s2c.analystReportByLine),
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
            for row in s2c.bullSay
        ],
        "bear_say": [
            {
                **({"context": row.context} if row.HasField("context") else {}),
                **({"update_time": row.updateTime} if row.HasField("updateTime") else {}),
                **({"update_time_str": row.updateTimeStr} if row.HasField("updateTimeStr") else {}),
            }
            for row in s2c.bearSay
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
                        for row in s2c.trend.historicalItems
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
                        for row in s2c.marketDistribution.sections
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
                        for row in s2c.plateDistribution.stockItems
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
                        for row in s2c.profitGrowthRate.profitData
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
        "next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1"),
        "stock_list": [
            {
                **({"symbol": security_code(row.security)} if row.HasField("security") else {}),
                **({"name": row.name} if row.HasField("name") else {}),
                **({"valuation_val": row.valuationVal} if row.HasField("valuationVal") else {}),
                **({"forward_value": row.forwardValue} if row.HasField("forwardValue") else {}),
                **({"valuation_percentile": row.valuationPercentile} if row.HasField("valuationPercentile") else {}),
                **({"market_cap": row.marketCap} if row.HasField("marketCap") else {}),
            }
            for row in s2c.stockList
        ],
        "plate_list": [
            {
                **({"symbol": security_code(row.security)} if row.HasField("security") else {}),
                **({"name": row.name} if row.HasField("name") and row.name else {}),
            }
            for row in s2c.plateList
        ],
    }


def read_get_shareholders_overview(s2c: Qot_GetShareholdersOverview_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetShareholdersOverview."""
    return {
        "main_holder": table(
            sum(len(row.itemList) for row in s2c.mainHolderInfoList),
            (
                "static_date",
                Kind.INTEGER,
                [
                    (row.staticDate if row.HasField("staticDate") else None)
                    for row in s2c.mainHolderInfoList
                    for row1 in row.itemList
                ],
            ),
            (
                "static_date_str",
                Kind.TEXT,
                [day_of_holdings(row) for row in s2c.mainHolderInfoList for row1 in row.itemList],
            ),
            (
                "name",
                Kind.TEXT,
                [
                    (row1.name if row1.HasField("name") else None)
                    for row in s2c.mainHolderInfoList
                    for row1 in row.itemList
                ],
            ),
            (
                "holder_pct",
                Kind.FLOAT,
                [
                    (rounded(row1.holderPct) if row1.HasField("holderPct") else None)
                    for row in s2c.mainHolderInfoList
                    for row1 in row.itemList
                ],
            ),
            (
                "holder_id",
                Kind.INTEGER,
                [
                    (row1.holderId if row1.HasField("holderId") else None)
                    for row in s2c.mainHolderInfoList
                    for row1 in row.itemList
                ],
            ),
        ),
        "holder_type": table(
            sum(len(row.itemList) for row in s2c.holderTypeInfoList),
            (
                "static_date",
                Kind.INTEGER,
                [
                    (row.staticDate if row.HasField("staticDate") else None)
                    for row in s2c.holderTypeInfoList
                    for row1 in row.itemList
                ],
            ),
            (
                "static_date_str",
                Kind.TEXT,
                [day_of_holdings(row) for row in s2c.holderTypeInfoList for row1 in row.itemList],
            ),
            (
                "name",
                Kind.TEXT,
                [
                    (row1.name if row1.HasField("name") else None)
                    for row in s2c.holderTypeInfoList
                    for row1 in row.itemList
                ],
            ),
            (
                "holder_pct",
                Kind.FLOAT,
                [
                    (rounded(row1.holderPct) if row1.HasField("holderPct") else None)
                    for row in s2c.holderTypeInfoList
                    for row1 in row.itemList
                ],
            ),
            (
                "holder_id",
                Kind.INTEGER,
                [
                    (row1.holderId if row1.HasField("holderId") else None)
                    for row in s2c.holderTypeInfoList
                    for row1 in row.itemList
                ],
            ),
        ),
        "holding_period": table(
            len(s2c.holdingPeriodList),
            ("period_text", Kind.TEXT, [row.periodText for row in s2c.holdingPeriodList]),
            ("period_id", Kind.INTEGER, [row.periodId for row in s2c.holdingPeriodList]),
        ),
    }


def read_get_shareholders_holding_changes(s2c: Qot_GetShareholdersHoldingChanges_pb2.S2C) -> Any:
    """Reads Qot_GetShareholdersHoldingChanges."""
    return table(
        len(s2c.itemList),
        ("period_text", Kind.TEXT, [(row.periodText if row.HasField("periodText") else None) for row in s2c.itemList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else None) for row in s2c.itemList]),
        ("holder_id", Kind.INTEGER, [(row.holderId if row.HasField("holderId") else None) for row in s2c.itemList]),
        (
            "share_change_num",
            Kind.INTEGER,
            [(row.shareChangeNum if row.HasField("shareChangeNum") else None) for row in s2c.itemList],
        ),
        (
            "shares_change_price",
            Kind.INTEGER,
            [(row.sharesChangePrice if row.HasField("sharesChangePrice") else None) for row in s2c.itemList],
        ),
        ("share_ratio", Kind.FLOAT, [(row.holderPct if row.HasField("holderPct") else None) for row in s2c.itemList]),
        ("holder_type", Kind.TEXT, [(row.holderType if row.HasField("holderType") else None) for row in s2c.itemList]),
        (
            "holder_type_id",
            Kind.INTEGER,
            [(row.holderTypeId if row.HasField("holderTypeId") else None) for row in s2c.itemList],
        ),
        (
            "holding_date",
            Kind.INTEGER,
            [(row.holdingDate if row.HasField("holdingDate") else None) for row in s2c.itemList],
        ),
        (
            "holding_date_str",
            Kind.TEXT,
            [(row.holdingDateStr if row.HasField("holdingDateStr") else None) for row in s2c.itemList],
        ),
        (
            "share_ratio_change",
            Kind.FLOAT,
            [(row.holderPctChange if row.HasField("holderPctChange") else None) for row in s2c.itemList],
        ),
        (
            "share_num",
            Kind.INTEGER,
            [(row.holderQuantity if row.HasField("holderQuantity") else None) for row in s2c.itemList],
        ),
        ("next_key", Kind.TEXT, [(s2c.nextKey if s2c.HasField("nextKey") else "-1")] * len(s2c.itemList)),
    )


def read_get_shareholders_holder_detail(s2c: Qot_GetShareholdersHolderDetail_pb2.S2C) -> Any:
    """Reads Qot_GetShareholdersHolderDetail."""
    return with_attributes(
        table(
            len(s2c.itemList),
            (
                "period_text",
                Kind.TEXT,
                [(row.periodText if row.HasField("periodText") else None) for row in s2c.itemList],
            ),
            ("holder_id", Kind.INTEGER, [(row.holderId if row.HasField("holderId") else None) for row in s2c.itemList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else None) for row in s2c.itemList]),
            (
                "holder_quantity",
                Kind.INTEGER,
                [(row.holderQuantity if row.HasField("holderQuantity") else None) for row in s2c.itemList],
            ),
            (
                "holder_quantity_change",
                Kind.INTEGER,
                [(row.holderQuantityChange if row.HasField("holderQuantityChange") else None) for row in s2c.itemList],
            ),
            (
                "holder_pct",
                Kind.FLOAT,
                [(row.holderPct if row.HasField("holderPct") else None) for row in s2c.itemList],
            ),
            (
                "holder_pct_change",
                Kind.FLOAT,
                [(row.holderPctChange if row.HasField("holderPctChange") else None) for row in s2c.itemList],
            ),
            (
                "holding_date",
                Kind.INTEGER,
                [(row.holdingDate if row.HasField("holdingDate") else None) for row in s2c.itemList],
            ),
            (
                "holding_date_str",
                Kind.TEXT,
                [(row.holdingDateStr if row.HasField("holdingDateStr") else None) for row in s2c.itemList],
            ),
            (
                "close_price",
                Kind.FLOAT,
                [(row.closePrice if row.HasField("closePrice") else None) for row in s2c.itemList],
            ),
            (
                "price_change_pct",
                Kind.FLOAT,
                [(row.priceChangePct if row.HasField("priceChangePct") else None) for row in s2c.itemList],
            ),
            (
                "source_group_name",
                Kind.TEXT,
                [(row.sourceGroupName if row.HasField("sourceGroupName") else None) for row in s2c.itemList],
            ),
            (
                "update_time",
                Kind.INTEGER,
                [(s2c.updateTime if s2c.HasField("updateTime") else None)] * len(s2c.itemList),
            ),
            (
                "update_time_str",
                Kind.TEXT,
                [(s2c.updateTimeStr if s2c.HasField("updateTimeStr") else None)] * len(s2c.itemList),
            ),
        ),
        {"next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1")},
    )


def read_get_shareholders_institutional(s2c: Qot_GetShareholdersInstitutional_pb2.S2C) -> Any:
    """Reads Qot_GetShareholdersInstitutional."""
    return table(
        len(s2c.itemList),
        ("period_text", Kind.TEXT, [(row.periodText if row.HasField("periodText") else None) for row in s2c.itemList]),
        (
            "institution_quantity",
            Kind.INTEGER,
            [(row.institutionQuantity if row.HasField("institutionQuantity") else None) for row in s2c.itemList],
        ),
        (
            "institution_quantity_change",
            Kind.INTEGER,
            [
                (row.institutionQuantityChange if row.HasField("institutionQuantityChange") else None)
                for row in s2c.itemList
            ],
        ),
        (
            "holder_quantity",
            Kind.INTEGER,
            [(row.holderQuantity if row.HasField("holderQuantity") else None) for row in s2c.itemList],
        ),
        (
            "holder_quantity_change",
            Kind.INTEGER,
            [(row.holderQuantityChange if row.HasField("holderQuantityChange") else None) for row in s2c.itemList],
        ),
        ("holder_pct", Kind.FLOAT, [(row.holderPct if row.HasField("holderPct") else None) for row in s2c.itemList]),
        (
            "holder_pct_change",
            Kind.FLOAT,
            [(row.holderPctChange if row.HasField("holderPctChange") else None) for row in s2c.itemList],
        ),
        ("next_key", Kind.TEXT, [(page_key(s2c.nextKey) if s2c.HasField("nextKey") else "-1")] * len(s2c.itemList)),
        ("update_time", Kind.INTEGER, [(s2c.updateTime if s2c.HasField("updateTime") else 0)] * len(s2c.itemList)),
        (
            "update_time_str",
            Kind.TEXT,
            [(s2c.updateTimeStr if s2c.HasField("updateTimeStr") else "")] * len(s2c.itemList),
        ),
    )


def read_get_insider_holder_list(s2c: Qot_GetInsiderHolderList_pb2.S2C) -> Any:
    """Reads Qot_GetInsiderHolderList."""
    return table(
        len(s2c.itemList),
        ("holder_id", Kind.INTEGER, [(row.holderId if row.HasField("holderId") else None) for row in s2c.itemList]),
        (
            "holder_quantity",
            Kind.INTEGER,
            [(row.holderQuantity if row.HasField("holderQuantity") else None) for row in s2c.itemList],
        ),
        ("holder_pct", Kind.FLOAT, [(row.holderPct if row.HasField("holderPct") else None) for row in s2c.itemList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else None) for row in s2c.itemList]),
        ("title", Kind.TEXT, [(row.title if row.HasField("title") else None) for row in s2c.itemList]),
        ("all_count", Kind.INTEGER, [(s2c.allCount if s2c.HasField("allCount") else None)] * len(s2c.itemList)),
        ("next_key", Kind.TEXT, [(s2c.nextKey if s2c.HasField("nextKey") else "-1")] * len(s2c.itemList)),
        (
            "insider_total_count",
            Kind.INTEGER,
            [(s2c.insiderTotalCount if s2c.HasField("insiderTotalCount") else None)] * len(s2c.itemList),
        ),
        (
            "insider_bought_count",
            Kind.INTEGER,
            [(s2c.insiderBoughtCount if s2c.HasField("insiderBoughtCount") else None)] * len(s2c.itemList),
        ),
        (
            "insider_sold_count",
            Kind.INTEGER,
            [(s2c.insiderSoldCount if s2c.HasField("insiderSoldCount") else None)] * len(s2c.itemList),
        ),
    )


def read_get_insider_trade_list(s2c: Qot_GetInsiderTradeList_pb2.S2C) -> Any:
    """Reads Qot_GetInsiderTradeList."""
    return with_attributes(
        table(
            len(s2c.itemList),
            (
                "trade_shares",
                Kind.INTEGER,
                [(row.tradeShares if row.HasField("tradeShares") else None) for row in s2c.itemList],
            ),
            (
                "min_trade_date",
                Kind.INTEGER,
                [(row.minTradeDate if row.HasField("minTradeDate") else None) for row in s2c.itemList],
            ),
            (
                "min_trade_date_str",
                Kind.TEXT,
                [(row.minTradeDateStr if row.HasField("minTradeDateStr") else None) for row in s2c.itemList],
            ),
            (
                "max_trade_date",
                Kind.INTEGER,
                [(row.maxTradeDate if row.HasField("maxTradeDate") else None) for row in s2c.itemList],
            ),
            (
                "max_trade_date_str",
                Kind.TEXT,
                [(row.maxTradeDateStr if row.HasField("maxTradeDateStr") else None) for row in s2c.itemList],
            ),
            ("min_price", Kind.FLOAT, [(row.minPrice if row.HasField("minPrice") else None) for row in s2c.itemList]),
            ("max_price", Kind.FLOAT, [(row.maxPrice if row.HasField("maxPrice") else None) for row in s2c.itemList]),
            (
                "security_holder_quantity",
                Kind.INTEGER,
                [
                    (row.securityHolderQuantity if row.HasField("securityHolderQuantity") else None)
                    for row in s2c.itemList
                ],
            ),
            (
                "is_proposed_sale_of_securities",
                Kind.TRUTH,
                [
                    (row.isProposedSaleOfSecurities if row.HasField("isProposedSaleOfSecurities") else None)
                    for row in s2c.itemList
                ],
            ),
            ("holder_id", Kind.INTEGER, [(row.holderId if row.HasField("holderId") else None) for row in s2c.itemList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else None) for row in s2c.itemList]),
            ("title", Kind.TEXT, [(row.title if row.HasField("title") else None) for row in s2c.itemList]),
            (
                "security_description",
                Kind.TEXT,
                [(row.securityDescription if row.HasField("securityDescription") else None) for row in s2c.itemList],
            ),
            (
                "transaction_type",
                Kind.TEXT,
                [(row.transactionType if row.HasField("transactionType") else None) for row in s2c.itemList],
            ),
            (
                "source_group_name",
                Kind.TEXT,
                [(row.sourceGroupName if row.HasField("sourceGroupName") else None) for row in s2c.itemList],
            ),
        ),
        {
            "all_count": (s2c.allCount if s2c.HasField("allCount") else None),
            "next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1"),
        },
    )


def read_get_daily_short_volume(s2c: Qot_GetDailyShortVolume_pb2.S2C) -> Any:
    """Reads Qot_GetDailyShortVolume."""
    return (
        with_attributes(
            table(
                len(s2c.usItemList),
                (
                    "timestamp",
                    Kind.INTEGER,
                    [(row.timestamp if row.HasField("timestamp") else None) for row in s2c.usItemList],
                ),
                (
                    "timestamp_str",
                    Kind.TEXT,
                    [(row.timestampStr if row.HasField("timestampStr") else None) for row in s2c.usItemList],
                ),
                (
                    "total_shares_short",
                    Kind.INTEGER,
                    [(row.totalSharesShort if row.HasField("totalSharesShort") else None) for row in s2c.usItemList],
                ),
                (
                    "nasdaq_shares_short",
                    Kind.INTEGER,
                    [(row.nasdaqSharesShort if row.HasField("nasdaqSharesShort") else None) for row in s2c.usItemList],
                ),
                (
                    "nyse_shares_short",
                    Kind.INTEGER,
                    [(row.nyseSharesShort if row.HasField("nyseSharesShort") else None) for row in s2c.usItemList],
                ),
                (
                    "short_percent",
                    Kind.FLOAT,
                    [(row.shortPercent if row.HasField("shortPercent") else None) for row in s2c.usItemList],
                ),
                ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else None) for row in s2c.usItemList]),
                (
                    "close_price",
                    Kind.FLOAT,
                    [(row.closePrice if row.HasField("closePrice") else None) for row in s2c.usItemList],
                ),
                (
                    "last_close_price",
                    Kind.FLOAT,
                    [(row.lastClosePrice if row.HasField("lastClosePrice") else None) for row in s2c.usItemList],
                ),
                (
                    "daily_trade_avg_ratio",
                    Kind.FLOAT,
                    [
                        (row.dailyTradeAvgRatio if row.HasField("dailyTradeAvgRatio") else None)
                        for row in s2c.usItemList
                    ],
                ),
            ),
            {"next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1")},
        ),
        with_attributes(
            table(
                len(s2c.hkItemList),
                (
                    "timestamp",
                    Kind.INTEGER,
                    [(row.timestamp if row.HasField("timestamp") else None) for row in s2c.hkItemList],
                ),
                (
                    "timestamp_str",
                    Kind.TEXT,
                    [(row.timestampStr if row.HasField("timestampStr") else None) for row in s2c.hkItemList],
                ),
                (
                    "shares_traded",
                    Kind.INTEGER,
                    [(row.sharesTraded if row.HasField("sharesTraded") else None) for row in s2c.hkItemList],
                ),
                (
                    "turnover",
                    Kind.FLOAT,
                    [(row.turnover if row.HasField("turnover") else None) for row in s2c.hkItemList],
                ),
                (
                    "short_sell_shares_traded",
                    Kind.INTEGER,
                    [
                        (row.shortSellSharesTraded if row.HasField("shortSellSharesTraded") else None)
                        for row in s2c.hkItemList
                    ],
                ),
                (
                    "short_sell_turnover",
                    Kind.FLOAT,
                    [(row.shortSellTurnover if row.HasField("shortSellTurnover") else None) for row in s2c.hkItemList],
                ),
                (
                    "open_price",
                    Kind.FLOAT,
                    [(row.openPrice if row.HasField("openPrice") else None) for row in s2c.hkItemList],
                ),
                (
                    "close_price",
                    Kind.FLOAT,
                    [(row.closePrice if row.HasField("closePrice") else None) for row in s2c.hkItemList],
                ),
                (
                    "last_close_price",
                    Kind.FLOAT,
                    [(row.lastClosePrice if row.HasField("lastClosePrice") else None) for row in s2c.hkItemList],
                ),
                (
                    "daily_trade_avg_ratio",
                    Kind.FLOAT,
                    [
                        (row.dailyTradeAvgRatio if row.HasField("dailyTradeAvgRatio") else None)
                        for row in s2c.hkItemList
                    ],
                ),
            ),
            {
                "next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1"),
                "aggregated_short": (s2c.aggregatedShort if s2c.HasField("aggregatedShort") else None),
                "aggregated_short_ratio": (s2c.aggregatedShortRatio if s2c.HasField("aggregatedShortRatio") else None),
                "new_time_str": (s2c.newTimeStr if s2c.HasField("newTimeStr") else None),
            },
        ),
    )


def read_get_short_interest(s2c: Qot_GetShortInterest_pb2.S2C) -> Any:
    """Reads Qot_GetShortInterest."""
    return (
        with_attributes(
            table(
                len(s2c.usItemList),
                (
                    "timestamp",
                    Kind.INTEGER,
                    [(row.timestamp if row.HasField("timestamp") else None) for row in s2c.usItemList],
                ),
                (
                    "timestamp_str",
                    Kind.TEXT,
                    [(row.timestampStr if row.HasField("timestampStr") else None) for row in s2c.usItemList],
                ),
                (
                    "shares_short",
                    Kind.INTEGER,
                    [(row.sharesShort if row.HasField("sharesShort") else None) for row in s2c.usItemList],
                ),
                (
                    "short_percent",
                    Kind.FLOAT,
                    [(row.shortPercent if row.HasField("shortPercent") else None) for row in s2c.usItemList],
                ),
                (
                    "avg_daily_share_volume",
                    Kind.INTEGER,
                    [
                        (row.avgDailyShareVolume if row.HasField("avgDailyShareVolume") else None)
                        for row in s2c.usItemList
                    ],
                ),
                (
                    "days_to_cover",
                    Kind.FLOAT,
                    [(row.daysToCover if row.HasField("daysToCover") else None) for row in s2c.usItemList],
                ),
                (
                    "close_price",
                    Kind.FLOAT,
                    [(row.closePrice if row.HasField("closePrice") else None) for row in s2c.usItemList],
                ),
                (
                    "last_close_price",
                    Kind.FLOAT,
                    [(row.lastClosePrice if row.HasField("lastClosePrice") else None) for row in s2c.usItemList],
                ),
            ),
            {"next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1")},
        ),
        with_attributes(
            table(
                len(s2c.hkItemList),
                (
                    "timestamp",
                    Kind.INTEGER,
                    [(row.timestamp if row.HasField("timestamp") else None) for row in s2c.hkItemList],
                ),
                (
                    "timestamp_str",
                    Kind.TEXT,
                    [(row.timestampStr if row.HasField("timestampStr") else None) for row in s2c.hkItemList],
                ),
                (
                    "aggregated_short",
                    Kind.INTEGER,
                    [(row.aggregatedShort if row.HasField("aggregatedShort") else None) for row in s2c.hkItemList],
                ),
                (
                    "aggregated_short_ratio",
                    Kind.FLOAT,
                    [
                        (row.aggregatedShortRatio if row.HasField("aggregatedShortRatio") else None)
                        for row in s2c.hkItemList
                    ],
                ),
                (
                    "close_price",
                    Kind.FLOAT,
                    [(row.closePrice if row.HasField("closePrice") else None) for row in s2c.hkItemList],
                ),
                (
                    "last_close_price",
                    Kind.FLOAT,
                    [(row.lastClosePrice if row.HasField("lastClosePrice") else None) for row in s2c.hkItemList],
                ),
            ),
            {"next_key": (s2c.nextKey if s2c.HasField("nextKey") else "-1")},
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
                    "inputs": [indicator_input(each) for each in row.myLang.inputs],
                    "outputs": [{"index": row1.index, "name": row1.name} for row1 in row.myLang.outputs],
                    "script": row.myLang.script,
                }
                if row.HasField("myLang")
                else None
            ),
            "python": (
                {
                    "short_name": row.python.shortName,
                    "full_name": row.python.fullName,
                    "inputs": [indicator_input(each) for each in row.python.inputs],
                    "outputs": [{"index": row1.index, "name": row1.name} for row1 in row.python.outputs],
                    "script": row.python.script,
                }
                if row.HasField("python")
                else None
            ),
        }
        for row in s2c.indicatorList
    ]


def read_request_indicator_calc_async(s2c: Qot_RequestIndicatorCalc_pb2.S2C) -> Any:
    """Reads Qot_RequestIndicatorCalc."""
    return s2c.calcId


def read_get_institution_list(s2c: Qot_GetInstitutionList_pb2.S2C) -> Any:
    """Reads Qot_GetInstitutionList."""
    return (
        table(
            len(s2c.dataList),
            ("institution_id", Kind.INTEGER, [row.institutionId for row in s2c.dataList]),
            (
                "institution_name",
                Kind.TEXT,
                [(row.institutionName if row.HasField("institutionName") else "N/A") for row in s2c.dataList],
            ),
            (
                "position_value",
                Kind.FLOAT,
                [(row.positionValue if row.HasField("positionValue") else "N/A") for row in s2c.dataList],
            ),
            (
                "position_value_change",
                Kind.FLOAT,
                [(row.positionValueChange if row.HasField("positionValueChange") else "N/A") for row in s2c.dataList],
            ),
            (
                "position_count",
                Kind.INTEGER,
                [(row.positionCount if row.HasField("positionCount") else "N/A") for row in s2c.dataList],
            ),
            (
                "position_count_change",
                Kind.INTEGER,
                [(row.positionCountChange if row.HasField("positionCountChange") else "N/A") for row in s2c.dataList],
            ),
            (
                "disclosure_date",
                Kind.TEXT,
                [(row.disclosureDate if row.HasField("disclosureDate") else "N/A") for row in s2c.dataList],
            ),
            ("currency", Kind.TEXT, [(s2c.currency if s2c.HasField("currency") else "N/A")] * len(s2c.dataList)),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        (s2c.allCount if s2c.HasField("allCount") else 0),
    )


def read_get_institution_profile(s2c: Qot_GetInstitutionProfile_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetInstitutionProfile."""
    return {
        "institution_name": (s2c.institutionName if s2c.HasField("institutionName") else "N/A"),
        "description": (s2c.description if s2c.HasField("description") else "N/A"),
        "position_value": (s2c.positionValue if s2c.HasField("positionValue") else "N/A"),
        "last_position_value": (s2c.lastPositionValue if s2c.HasField("lastPositionValue") else "N/A"),
        "position_value_change_pct": (s2c.positionValueChangePct if s2c.HasField("positionValueChangePct") else "N/A"),
        "total_holding_count": (s2c.totalHoldingCount if s2c.HasField("totalHoldingCount") else "N/A"),
        "holding_change_count": (s2c.holdingChangeCount if s2c.HasField("holdingChangeCount") else "N/A"),
        "new_count": (s2c.newCount if s2c.HasField("newCount") else "N/A"),
        "sold_out_count": (s2c.soldOutCount if s2c.HasField("soldOutCount") else "N/A"),
        "increase_count": (s2c.increaseCount if s2c.HasField("increaseCount") else "N/A"),
        "decrease_count": (s2c.decreaseCount if s2c.HasField("decreaseCount") else "N/A"),
        "top10_pct": (s2c.top10Pct if s2c.HasField("top10Pct") else "N/A"),
        "top10_pct_change": (s2c.top10PctChange if s2c.HasField("top10PctChange") else "N/A"),
        "disclosure_date": (s2c.disclosureDate if s2c.HasField("disclosureDate") else "N/A"),
        "currency": (s2c.currency if s2c.HasField("currency") else "N/A"),
    }


def read_get_institution_distribution(s2c: Qot_GetInstitutionDistribution_pb2.S2C) -> Any:
    """Reads Qot_GetInstitutionDistribution."""
    return table(
        len(s2c.dataList),
        (
            "industry_id",
            Kind.INTEGER,
            [(row.industryId if row.HasField("industryId") else "N/A") for row in s2c.dataList],
        ),
        (
            "industry_name",
            Kind.TEXT,
            [(row.industryName if row.HasField("industryName") else "N/A") for row in s2c.dataList],
        ),
        (
            "position_value",
            Kind.FLOAT,
            [(row.positionValue if row.HasField("positionValue") else "N/A") for row in s2c.dataList],
        ),
        (
            "portfolio_pct",
            Kind.FLOAT,
            [(row.portfolioPct if row.HasField("portfolioPct") else "N/A") for row in s2c.dataList],
        ),
    )


def read_get_institution_holding_change(s2c: Qot_GetInstitutionHoldingChange_pb2.S2C) -> Any:
    """Reads Qot_GetInstitutionHoldingChange."""
    return (
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "portfolio_pct",
                Kind.FLOAT,
                [(row.portfolioPct if row.HasField("portfolioPct") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_shares",
                Kind.INTEGER,
                [(row.changeShares if row.HasField("changeShares") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_pct",
                Kind.FLOAT,
                [(row.changePct if row.HasField("changePct") else "N/A") for row in s2c.dataList],
            ),
            (
                "holding_date",
                Kind.TEXT,
                [(row.holdingDate if row.HasField("holdingDate") else "N/A") for row in s2c.dataList],
            ),
            ("source", Kind.TEXT, [(row.source if row.HasField("source") else "N/A") for row in s2c.dataList]),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        (s2c.allCount if s2c.HasField("allCount") else 0),
    )


def read_get_institution_holding_list(s2c: Qot_GetInstitutionHoldingList_pb2.S2C) -> Any:
    """Reads Qot_GetInstitutionHoldingList."""
    return (
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "industry_name",
                Kind.TEXT,
                [(row.industryName if row.HasField("industryName") else "N/A") for row in s2c.dataList],
            ),
            (
                "holding_value",
                Kind.FLOAT,
                [(row.holdingValue if row.HasField("holdingValue") else "N/A") for row in s2c.dataList],
            ),
            (
                "holding_pct",
                Kind.FLOAT,
                [(row.holdingPct if row.HasField("holdingPct") else "N/A") for row in s2c.dataList],
            ),
            (
                "last_holding_pct",
                Kind.FLOAT,
                [(row.lastHoldingPct if row.HasField("lastHoldingPct") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_shares",
                Kind.INTEGER,
                [(row.changeShares if row.HasField("changeShares") else "N/A") for row in s2c.dataList],
            ),
            (
                "portfolio_pct",
                Kind.FLOAT,
                [(row.portfolioPct if row.HasField("portfolioPct") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_pct",
                Kind.FLOAT,
                [(row.changePct if row.HasField("changePct") else "N/A") for row in s2c.dataList],
            ),
            (
                "holding_date",
                Kind.TEXT,
                [(row.holdingDate if row.HasField("holdingDate") else "N/A") for row in s2c.dataList],
            ),
            ("source", Kind.TEXT, [(row.source if row.HasField("source") else "N/A") for row in s2c.dataList]),
            ("currency", Kind.TEXT, [(s2c.currency if s2c.HasField("currency") else "N/A")] * len(s2c.dataList)),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        (s2c.allCount if s2c.HasField("allCount") else 0),
    )


def read_get_ark_fund_holding(s2c: Qot_GetArkFundHolding_pb2.S2C) -> Any:
    """Reads Qot_GetArkFundHolding."""
    return (
        table(
            len(s2c.dataList),
            (
                "security",
                Kind.TEXT,
                [(security_code(row.security) if row.HasField("security") else "N/A") for row in s2c.dataList],
            ),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            ("shares", Kind.INTEGER, [(row.shares if row.HasField("shares") else "N/A") for row in s2c.dataList]),
            (
                "shares_change",
                Kind.INTEGER,
                [(row.sharesChange if row.HasField("sharesChange") else "N/A") for row in s2c.dataList],
            ),
            (
                "market_value",
                Kind.FLOAT,
                [(row.marketValue if row.HasField("marketValue") else "N/A") for row in s2c.dataList],
            ),
            ("weight", Kind.FLOAT, [(row.weight if row.HasField("weight") else "N/A") for row in s2c.dataList]),
            (
                "weight_change",
                Kind.FLOAT,
                [(row.weightChange if row.HasField("weightChange") else "N/A") for row in s2c.dataList],
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        (s2c.allCount if s2c.HasField("allCount") else 0),
    )


def read_get_ark_stock_dynamic(s2c: Qot_GetArkStockDynamic_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetArkStockDynamic."""
    return {
        "dynamic_type": (ArkDynamicType.to_string2(s2c.dynamicType) if s2c.HasField("dynamicType") else "N/A"),
        "transaction_count": (s2c.transactionCount if s2c.HasField("transactionCount") else "N/A"),
        "net_shares": (s2c.netShares if s2c.HasField("netShares") else "N/A"),
        "last_transaction_time": (s2c.lastTransactionTime if s2c.HasField("lastTransactionTime") else "N/A"),
    }


def read_get_ark_active_transaction(s2c: Qot_GetArkActiveTransaction_pb2.S2C) -> Any:
    """Reads Qot_GetArkActiveTransaction."""
    return (
        table(
            len(s2c.dataList),
            (
                "security",
                Kind.TEXT,
                [(security_code(row.security) if row.HasField("security") else "N/A") for row in s2c.dataList],
            ),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "change_amount",
                Kind.FLOAT,
                [(row.changeAmount if row.HasField("changeAmount") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_shares",
                Kind.INTEGER,
                [(row.changeShares if row.HasField("changeShares") else "N/A") for row in s2c.dataList],
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        (s2c.allCount if s2c.HasField("allCount") else 0),
    )


def read_get_rating_change(s2c: Qot_GetRatingChange_pb2.S2C) -> Any:
    """Reads Qot_GetRatingChange."""
    return (
        table(
            len(s2c.dataList),
            (
                "security",
                Kind.TEXT,
                [(security_code(row.security) if row.HasField("security") else "N/A") for row in s2c.dataList],
            ),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "rating",
                Kind.TEXT,
                [(RatingLevel.to_string2(row.rating) if row.HasField("rating") else "N/A") for row in s2c.dataList],
            ),
            (
                "last_rating",
                Kind.TEXT,
                [
                    (RatingLevel.to_string2(row.lastRating) if row.HasField("lastRating") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "target_price",
                Kind.FLOAT,
                [(row.targetPrice if row.HasField("targetPrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "last_target_price",
                Kind.FLOAT,
                [(row.lastTargetPrice if row.HasField("lastTargetPrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_type",
                Kind.TEXT,
                [
                    (RatingChangeType.to_string2(row.changeType) if row.HasField("changeType") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "institution_name",
                Kind.TEXT,
                [(row.institutionName if row.HasField("institutionName") else "N/A") for row in s2c.dataList],
            ),
            (
                "recommendation_date",
                Kind.TEXT,
                [(row.recommendationDate if row.HasField("recommendationDate") else "N/A") for row in s2c.dataList],
            ),
            (
                "last_recommendation_date",
                Kind.TEXT,
                [
                    (row.lastRecommendationDate if row.HasField("lastRecommendationDate") else "N/A")
                    for row in s2c.dataList
                ],
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        (s2c.allCount if s2c.HasField("allCount") else 0),
    )


def read_get_option_expiration_date(s2c: Qot_GetOptionExpirationDate_pb2.S2C) -> Any:
    """Reads Qot_GetOptionExpirationDate."""
    return table(
        len(s2c.dateList),
        ("strike_time", Kind.TEXT, [(row.strikeTime if row.HasField("strikeTime") else " ") for row in s2c.dateList]),
        ("option_expiry_date_distance", Kind.INTEGER, [row.optionExpiryDateDistance for row in s2c.dateList]),
        (
            "expiration_cycle",
            Kind.TEXT,
            [(ExpirationCycle.to_string2(row.cycle) if row.HasField("cycle") else "N/A") for row in s2c.dateList],
        ),
    )


def read_get_option_volatility(s2c: Qot_GetOptionVolatility_pb2.S2C) -> Any:
    """Reads Qot_GetOptionVolatility."""
    return table(
        len(s2c.itemList),
        ("timestamp", Kind.INTEGER, [(row.timestamp if row.HasField("timestamp") else None) for row in s2c.itemList]),
        (
            "timestamp_str",
            Kind.TEXT,
            [(row.timestampStr if row.HasField("timestampStr") else None) for row in s2c.itemList],
        ),
        (
            "implied_volatility",
            Kind.FLOAT,
            [(row.impliedVolatility if row.HasField("impliedVolatility") else None) for row in s2c.itemList],
        ),
        (
            "history_volatility",
            Kind.FLOAT,
            [(row.historyVolatility if row.HasField("historyVolatility") else None) for row in s2c.itemList],
        ),
        (
            "volatility_premium",
            Kind.FLOAT,
            [(row.volatilityPremium if row.HasField("volatilityPremium") else None) for row in s2c.itemList],
        ),
        (
            "average_impvol",
            Kind.FLOAT,
            [(s2c.averageImpvol if s2c.HasField("averageImpvol") else None)] * len(s2c.itemList),
        ),
        (
            "impvol_status",
            Kind.INTEGER,
            [(s2c.impvolStatus if s2c.HasField("impvolStatus") else None)] * len(s2c.itemList),
        ),
        ("analysis", Kind.TEXT, [(s2c.analysis if s2c.HasField("analysis") else "")] * len(s2c.itemList)),
    )


def read_get_option_exercise_probability(s2c: Qot_GetOptionExerciseProbability_pb2.S2C) -> Any:
    """Reads Qot_GetOptionExerciseProbability."""
    return table(
        len(s2c.itemList),
        ("timestamp", Kind.INTEGER, [(row.timestamp if row.HasField("timestamp") else None) for row in s2c.itemList]),
        (
            "timestamp_str",
            Kind.TEXT,
            [(row.timestampStr if row.HasField("timestampStr") else None) for row in s2c.itemList],
        ),
        (
            "security_price",
            Kind.FLOAT,
            [(row.securityPrice if row.HasField("securityPrice") else None) for row in s2c.itemList],
        ),
        (
            "strike_probability",
            Kind.FLOAT,
            [(row.strikeProbability if row.HasField("strikeProbability") else None) for row in s2c.itemList],
        ),
    )


def read_get_option_chain(s2c: Qot_GetOptionChain_pb2.S2C) -> Any:
    """Reads Qot_GetOptionChain."""
    return table(
        len(rows := options_by_strike(s2c)),
        ("code", Kind.TEXT, [security_code(row.basic.security) for row in rows]),
        ("name", Kind.TEXT, [row.basic.name for row in rows]),
        ("lot_size", Kind.INTEGER, [row.basic.lotSize for row in rows]),
        ("stock_type", Kind.TEXT, [SecurityType.to_string2(row.basic.secType) for row in rows]),
        (
            "option_type",
            Kind.TEXT,
            [(OptionType.to_string2(row.optionExData.type) if row.HasField("optionExData") else "N/A") for row in rows],
        ),
        (
            "stock_owner",
            Kind.TEXT,
            [(security_code(row.optionExData.owner) if row.HasField("optionExData") else "") for row in rows],
        ),
        ("strike_time", Kind.TEXT, [row.optionExData.strikeTime for row in rows]),
        (
            "strike_price",
            Kind.FLOAT,
            [(row.optionExData.strikePrice if row.HasField("optionExData") else "N/A") for row in rows],
        ),
        (
            "suspension",
            Kind.TRUTH,
            [(row.optionExData.suspend if row.HasField("optionExData") else "N/A") for row in rows],
        ),
        ("stock_id", Kind.INTEGER, [row.basic.id for row in rows]),
        (
            "index_option_type",
            Kind.TEXT,
            [
                (
                    IndexOptionType.to_string2(row.optionExData.indexOptionType)
                    if row.HasField("optionExData") and row.optionExData.HasField("indexOptionType")
                    else "N/A"
                )
                for row in rows
            ],
        ),
        (
            "expiration_cycle",
            Kind.TEXT,
            [
                (
                    ExpirationCycle.to_string2(row.optionExData.expirationCycle)
                    if row.HasField("optionExData") and row.optionExData.HasField("expirationCycle")
                    else "N/A"
                )
                for row in rows
            ],
        ),
        (
            "option_standard_type",
            Kind.TEXT,
            [
                (
                    OptionStandardType.to_string2(row.optionExData.optionStandardType)
                    if row.HasField("optionExData") and row.optionExData.HasField("optionStandardType")
                    else "N/A"
                )
                for row in rows
            ],
        ),
        (
            "option_settlement_mode",
            Kind.TEXT,
            [
                (
                    OptionSettlementMode.to_string2(row.optionExData.optionSettlementMode)
                    if row.HasField("optionExData") and row.optionExData.HasField("optionSettlementMode")
                    else "N/A"
                )
                for row in rows
            ],
        ),
    )


def read_get_option_quote(s2c: Qot_GetOptionQuote_pb2.S2C) -> Any:
    """Reads Qot_GetOptionQuote."""
    return table(
        len(s2c.optionQuoteList),
        ("price", Kind.FLOAT, [(row.price if row.HasField("price") else "N/A") for row in s2c.optionQuoteList]),
        ("change_val", Kind.FLOAT, [(row.chg if row.HasField("chg") else "N/A") for row in s2c.optionQuoteList]),
        (
            "change_rate",
            Kind.FLOAT,
            [(row.chg_rate if row.HasField("chg_rate") else "N/A") for row in s2c.optionQuoteList],
        ),
        ("volume", Kind.INTEGER, [(row.vol if row.HasField("vol") else "N/A") for row in s2c.optionQuoteList]),
        (
            "turnover",
            Kind.FLOAT,
            [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.optionQuoteList],
        ),
        ("high_price", Kind.FLOAT, [(row.high if row.HasField("high") else "N/A") for row in s2c.optionQuoteList]),
        ("low_price", Kind.FLOAT, [(row.low if row.HasField("low") else "N/A") for row in s2c.optionQuoteList]),
        ("mid_price", Kind.FLOAT, [(row.mid if row.HasField("mid") else "N/A") for row in s2c.optionQuoteList]),
        ("open_price", Kind.FLOAT, [(row.open if row.HasField("open") else "N/A") for row in s2c.optionQuoteList]),
        (
            "last_close_price",
            Kind.FLOAT,
            [(row.pre_close if row.HasField("pre_close") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "open_interest",
            Kind.INTEGER,
            [(row.open_interest if row.HasField("open_interest") else "N/A") for row in s2c.optionQuoteList],
        ),
        ("premium", Kind.FLOAT, [(row.premium if row.HasField("premium") else "N/A") for row in s2c.optionQuoteList]),
        ("implied_volatility", Kind.FLOAT, [(row.IV if row.HasField("IV") else "N/A") for row in s2c.optionQuoteList]),
        ("delta", Kind.FLOAT, [(row.delta if row.HasField("delta") else "N/A") for row in s2c.optionQuoteList]),
        ("gamma", Kind.FLOAT, [(row.gamma if row.HasField("gamma") else "N/A") for row in s2c.optionQuoteList]),
        ("vega", Kind.FLOAT, [(row.vega if row.HasField("vega") else "N/A") for row in s2c.optionQuoteList]),
        ("theta", Kind.FLOAT, [(row.theta if row.HasField("theta") else "N/A") for row in s2c.optionQuoteList]),
        ("rho", Kind.FLOAT, [(row.rho if row.HasField("rho") else "N/A") for row in s2c.optionQuoteList]),
        (
            "option_type",
            Kind.TEXT,
            [
                (OptionType.to_string2(row.option_type) if row.HasField("option_type") else "N/A")
                for row in s2c.optionQuoteList
            ],
        ),
        (
            "expire_time",
            Kind.TEXT,
            [(row.expire_time if row.HasField("expire_time") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "strike_price",
            Kind.FLOAT,
            [(row.strike if row.HasField("strike") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "contract_size",
            Kind.FLOAT,
            [(row.contract_size if row.HasField("contract_size") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "contract_multiplier",
            Kind.FLOAT,
            [
                (row.contract_multiplier if row.HasField("contract_multiplier") else "N/A")
                for row in s2c.optionQuoteList
            ],
        ),
        (
            "exercise_type",
            Kind.TEXT,
            [
                (OptionAreaType.to_string2(row.exercise_type) if row.HasField("exercise_type") else "N/A")
                for row in s2c.optionQuoteList
            ],
        ),
        (
            "days_to_expiry",
            Kind.INTEGER,
            [(row.days_to_expiry if row.HasField("days_to_expiry") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "net_open_interest",
            Kind.INTEGER,
            [(row.net_open_interest if row.HasField("net_open_interest") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "contract_value",
            Kind.FLOAT,
            [(row.contract_value if row.HasField("contract_value") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "equal_underlying",
            Kind.FLOAT,
            [(row.equal_underlying if row.HasField("equal_underlying") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "index_option_type",
            Kind.TEXT,
            [
                (IndexOptionType.to_string2(row.index_option_type) if row.HasField("index_option_type") else "N/A")
                for row in s2c.optionQuoteList
            ],
        ),
        (
            "intrinsic_value",
            Kind.FLOAT,
            [(row.intrinsic_value if row.HasField("intrinsic_value") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "time_value",
            Kind.FLOAT,
            [(row.time_value if row.HasField("time_value") else "N/A") for row in s2c.optionQuoteList],
        ),
        ("breakeven_point", Kind.OBJECT, [list(row.breakeven_point) for row in s2c.optionQuoteList]),
        ("dist_to_breakeven", Kind.OBJECT, [list(row.dist_to_breakeven) for row in s2c.optionQuoteList]),
        (
            "prob_of_profit",
            Kind.FLOAT,
            [(row.prob_of_profit if row.HasField("prob_of_profit") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "seller_roi",
            Kind.FLOAT,
            [(row.seller_roi if row.HasField("seller_roi") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "mark_price",
            Kind.FLOAT,
            [(row.mark_price if row.HasField("mark_price") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "leverage_ratio",
            Kind.FLOAT,
            [(row.leverage_ratio if row.HasField("leverage_ratio") else "N/A") for row in s2c.optionQuoteList],
        ),
        (
            "effective_gearing",
            Kind.FLOAT,
            [(row.effective_gearing if row.HasField("effective_gearing") else "N/A") for row in s2c.optionQuoteList],
        ),
    )


def read_get_option_strategy(s2c: Qot_GetOptionStrategy_pb2.S2C) -> Any:
    """Reads Qot_GetOptionStrategy."""
    return table(
        len(s2c.strategyList),
        ("code", Kind.TEXT, [row.code for row in s2c.strategyList]),
        ("name", Kind.TEXT, [row.name for row in s2c.strategyList]),
        (
            "option_strategy",
            Kind.TEXT,
            [OptionStrategyType.to_string2(row.option_strategy) for row in s2c.strategyList],
        ),
        ("stock_owner", Kind.TEXT, [security_code(row.stock_owner) for row in s2c.strategyList]),
        ("legs", Kind.OBJECT, [[strategy_leg(each) for each in row.multi_legs] for row in s2c.strategyList]),
    )


def read_get_option_strategy_analysis(s2c: Qot_GetOptionStrategyAnalysis_pb2.S2C) -> Any:
    """Reads Qot_GetOptionStrategyAnalysis."""
    return table(
        1,
        ("code", Kind.TEXT, [s2c.code]),
        ("name", Kind.TEXT, [s2c.name]),
        ("option_strategy", Kind.TEXT, [OptionStrategyType.to_string2(s2c.option_strategy)]),
        ("bid1", Kind.FLOAT, [(s2c.bid1 if s2c.HasField("bid1") else "N/A")]),
        ("ask1", Kind.FLOAT, [(s2c.ask1 if s2c.HasField("ask1") else "N/A")]),
        ("max_profit", Kind.FLOAT, [(s2c.max_profit if s2c.HasField("max_profit") else "N/A")]),
        ("max_loss", Kind.FLOAT, [(s2c.max_loss if s2c.HasField("max_loss") else "N/A")]),
        ("breakeven_points", Kind.OBJECT, [list(s2c.breakeven_points)]),
        ("prob_of_profit", Kind.FLOAT, [(s2c.prob_of_profit if s2c.HasField("prob_of_profit") else "N/A")]),
        ("delta", Kind.FLOAT, [(s2c.delta if s2c.HasField("delta") else "N/A")]),
        ("theta", Kind.FLOAT, [(s2c.theta if s2c.HasField("theta") else "N/A")]),
    )


def read_get_option_market_statistic(s2c: Qot_GetOptionMarketStatistic_pb2.S2C) -> Any:
    """Reads Qot_GetOptionMarketStatistic."""
    return (
        table(
            len(s2c.statisticList),
            ("time", Kind.TEXT, [row.time for row in s2c.statisticList]),
            (
                "timestamp",
                Kind.FLOAT,
                [(row.timestamp if row.HasField("timestamp") else "N/A") for row in s2c.statisticList],
            ),
            ("call_value", Kind.INTEGER, [row.callValue for row in s2c.statisticList]),
            ("put_value", Kind.INTEGER, [row.putValue for row in s2c.statisticList]),
            (
                "total_value",
                Kind.INTEGER,
                [(row.totalValue if row.HasField("totalValue") else "N/A") for row in s2c.statisticList],
            ),
            ("ratio", Kind.FLOAT, [(row.ratio if row.HasField("ratio") else "N/A") for row in s2c.statisticList]),
        ),
        (s2c.nextPageKey if s2c.HasField("nextPageKey") else None),
    )


def read_get_option_underlying_his_statistic(s2c: Qot_GetOptionUnderlyingHisStatistic_pb2.S2C) -> Any:
    """Reads Qot_GetOptionUnderlyingHisStatistic."""
    return (
        table(
            len(s2c.statisticList),
            ("code", Kind.TEXT, [(s2c.code if s2c.HasField("code") else "N/A")] * len(s2c.statisticList)),
            ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.statisticList)),
            ("time", Kind.TEXT, [row.time for row in s2c.statisticList]),
            (
                "timestamp",
                Kind.FLOAT,
                [(row.timestamp if row.HasField("timestamp") else "N/A") for row in s2c.statisticList],
            ),
            (
                "option_volume",
                Kind.INTEGER,
                [(row.optionVolume if row.HasField("optionVolume") else "N/A") for row in s2c.statisticList],
            ),
            ("call_volume", Kind.INTEGER, [row.callVolume for row in s2c.statisticList]),
            ("put_volume", Kind.INTEGER, [row.putVolume for row in s2c.statisticList]),
            (
                "put_call_volume_ratio",
                Kind.FLOAT,
                [
                    (row.putCallVolumeRatio if row.HasField("putCallVolumeRatio") else "N/A")
                    for row in s2c.statisticList
                ],
            ),
            (
                "option_open_interest",
                Kind.INTEGER,
                [
                    (row.optionOpenInterest if row.HasField("optionOpenInterest") else "N/A")
                    for row in s2c.statisticList
                ],
            ),
            ("call_open_interest", Kind.INTEGER, [row.callOpenInterest for row in s2c.statisticList]),
            ("put_open_interest", Kind.INTEGER, [row.putOpenInterest for row in s2c.statisticList]),
            (
                "put_call_open_interest_ratio",
                Kind.FLOAT,
                [
                    (row.putCallOpenInterestRatio if row.HasField("putCallOpenInterestRatio") else "N/A")
                    for row in s2c.statisticList
                ],
            ),
            (
                "underlying_price",
                Kind.FLOAT,
                [(row.underlyingPrice if row.HasField("underlyingPrice") else "N/A") for row in s2c.statisticList],
            ),
        ),
        (s2c.nextPageKey if s2c.HasField("nextPageKey") else None),
    )


def read_get_option_underlying_his_volatility(s2c: Qot_GetOptionUnderlyingHisVolatility_pb2.S2C) -> Any:
    """Reads Qot_GetOptionUnderlyingHisVolatility."""
    return (
        table(
            len(s2c.volatilityList),
            ("code", Kind.TEXT, [(s2c.code if s2c.HasField("code") else "N/A")] * len(s2c.volatilityList)),
            ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.volatilityList)),
            ("time", Kind.TEXT, [row.time for row in s2c.volatilityList]),
            (
                "timestamp",
                Kind.FLOAT,
                [(row.timestamp if row.HasField("timestamp") else "N/A") for row in s2c.volatilityList],
            ),
            ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.volatilityList]),
            ("hv", Kind.FLOAT, [(row.hv if row.HasField("hv") else "N/A") for row in s2c.volatilityList]),
            (
                "underlying_price",
                Kind.FLOAT,
                [(row.underlyingPrice if row.HasField("underlyingPrice") else "N/A") for row in s2c.volatilityList],
            ),
        ),
        (s2c.nextPageKey if s2c.HasField("nextPageKey") else None),
    )


def read_get_option_underlying_rank(s2c: Qot_GetOptionUnderlyingRank_pb2.S2C) -> Any:
    """Reads Qot_GetOptionUnderlyingRank."""
    return (
        table(
            len(s2c.rankList),
            ("code", Kind.TEXT, [security_code(row.owner) for row in s2c.rankList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.rankList]),
            (
                "total_volume",
                Kind.INTEGER,
                [(row.totalVolume if row.HasField("totalVolume") else "N/A") for row in s2c.rankList],
            ),
            (
                "total_open_interest",
                Kind.INTEGER,
                [(row.totalOpenInterest if row.HasField("totalOpenInterest") else "N/A") for row in s2c.rankList],
            ),
            (
                "volume_ratio",
                Kind.FLOAT,
                [(row.volumeRatio if row.HasField("volumeRatio") else "N/A") for row in s2c.rankList],
            ),
            (
                "open_interest_ratio",
                Kind.FLOAT,
                [(row.openInterestRatio if row.HasField("openInterestRatio") else "N/A") for row in s2c.rankList],
            ),
            ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.rankList]),
            ("iv_rank", Kind.FLOAT, [(row.ivRank if row.HasField("ivRank") else "N/A") for row in s2c.rankList]),
            (
                "iv_percentile",
                Kind.FLOAT,
                [(row.ivPercentile if row.HasField("ivPercentile") else "N/A") for row in s2c.rankList],
            ),
            ("price", Kind.FLOAT, [(row.price if row.HasField("price") else "N/A") for row in s2c.rankList]),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.rankList],
            ),
            ("iv_change", Kind.FLOAT, [(row.ivChange if row.HasField("ivChange") else "N/A") for row in s2c.rankList]),
            ("hv", Kind.FLOAT, [(row.hv if row.HasField("hv") else "N/A") for row in s2c.rankList]),
            ("hv_change", Kind.FLOAT, [(row.hvChange if row.HasField("hvChange") else "N/A") for row in s2c.rankList]),
            (
                "market_cap",
                Kind.FLOAT,
                [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.rankList],
            ),
            (
                "trading_date",
                Kind.TEXT,
                [(s2c.tradingDate if s2c.HasField("tradingDate") else "N/A")] * len(s2c.rankList),
            ),
            (
                "trading_timestamp",
                Kind.FLOAT,
                [(s2c.tradingTimestamp if s2c.HasField("tradingTimestamp") else "N/A")] * len(s2c.rankList),
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        (s2c.allCount if s2c.HasField("allCount") else "N/A"),
    )


def read_get_option_rank(s2c: Qot_GetOptionRank_pb2.S2C) -> Any:
    """Reads Qot_GetOptionRank."""
    return (
        table(
            len(s2c.rankList),
            ("code", Kind.TEXT, [security_code(row.option) for row in s2c.rankList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.rankList]),
            (
                "option_type",
                Kind.TEXT,
                [
                    (OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A")
                    for row in s2c.rankList
                ],
            ),
            (
                "oi_increment",
                Kind.INTEGER,
                [(row.oiIncrement if row.HasField("oiIncrement") else "N/A") for row in s2c.rankList],
            ),
            (
                "oi_decrement",
                Kind.INTEGER,
                [(row.oiDecrement if row.HasField("oiDecrement") else "N/A") for row in s2c.rankList],
            ),
            (
                "oi_market_cap_increment",
                Kind.FLOAT,
                [(row.oiMarketCapIncrement if row.HasField("oiMarketCapIncrement") else "N/A") for row in s2c.rankList],
            ),
            (
                "oi_market_cap_decrement",
                Kind.FLOAT,
                [(row.oiMarketCapDecrement if row.HasField("oiMarketCapDecrement") else "N/A") for row in s2c.rankList],
            ),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.rankList]),
            ("turnover", Kind.FLOAT, [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.rankList]),
            (
                "open_interest",
                Kind.INTEGER,
                [(row.openInterest if row.HasField("openInterest") else "N/A") for row in s2c.rankList],
            ),
            (
                "open_interest_market_cap",
                Kind.FLOAT,
                [
                    (row.openInterestMarketCap if row.HasField("openInterestMarketCap") else "N/A")
                    for row in s2c.rankList
                ],
            ),
            ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.rankList]),
            (
                "option_price",
                Kind.FLOAT,
                [(row.optionPrice if row.HasField("optionPrice") else "N/A") for row in s2c.rankList],
            ),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.rankList],
            ),
            ("mid_price", Kind.FLOAT, [(row.midPrice if row.HasField("midPrice") else "N/A") for row in s2c.rankList]),
            ("bid_price", Kind.FLOAT, [(row.bidPrice if row.HasField("bidPrice") else "N/A") for row in s2c.rankList]),
            (
                "bid_volume",
                Kind.INTEGER,
                [(row.bidVolume if row.HasField("bidVolume") else "N/A") for row in s2c.rankList],
            ),
            ("ask_price", Kind.FLOAT, [(row.askPrice if row.HasField("askPrice") else "N/A") for row in s2c.rankList]),
            (
                "ask_volume",
                Kind.INTEGER,
                [(row.askVolume if row.HasField("askVolume") else "N/A") for row in s2c.rankList],
            ),
            ("delta", Kind.FLOAT, [(row.delta if row.HasField("delta") else "N/A") for row in s2c.rankList]),
            ("gamma", Kind.FLOAT, [(row.gamma if row.HasField("gamma") else "N/A") for row in s2c.rankList]),
            ("theta", Kind.FLOAT, [(row.theta if row.HasField("theta") else "N/A") for row in s2c.rankList]),
            ("vega", Kind.FLOAT, [(row.vega if row.HasField("vega") else "N/A") for row in s2c.rankList]),
            ("rho", Kind.FLOAT, [(row.rho if row.HasField("rho") else "N/A") for row in s2c.rankList]),
            (
                "trading_date",
                Kind.TEXT,
                [(s2c.tradingDate if s2c.HasField("tradingDate") else "N/A")] * len(s2c.rankList),
            ),
            (
                "trading_timestamp",
                Kind.FLOAT,
                [(s2c.tradingTimestamp if s2c.HasField("tradingTimestamp") else "N/A")] * len(s2c.rankList),
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        (s2c.allCount if s2c.HasField("allCount") else "N/A"),
    )


def read_get_option_event(s2c: Qot_GetOptionEvent_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOptionEvent."""
    return {
        "event_list": table(
            len(s2c.eventList),
            (
                "option_code",
                Kind.TEXT,
                [(security_code(row.option) if row.HasField("option") else "N/A") for row in s2c.eventList],
            ),
            (
                "owner_code",
                Kind.TEXT,
                [(security_code(row.owner) if row.HasField("owner") else "N/A") for row in s2c.eventList],
            ),
            ("symbol", Kind.TEXT, [(row.symbol if row.HasField("symbol") else "N/A") for row in s2c.eventList]),
            ("fill_time", Kind.TEXT, [(row.fillTime if row.HasField("fillTime") else "N/A") for row in s2c.eventList]),
            (
                "fill_timestamp",
                Kind.FLOAT,
                [(row.fillTimestamp if row.HasField("fillTimestamp") else "N/A") for row in s2c.eventList],
            ),
            (
                "ticker_type",
                Kind.TEXT,
                [
                    (EventTickerType.to_string2(row.tickerType) if row.HasField("tickerType") else "N/A")
                    for row in s2c.eventList
                ],
            ),
            ("price", Kind.FLOAT, [(row.price if row.HasField("price") else "N/A") for row in s2c.eventList]),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.eventList]),
            ("turnover", Kind.FLOAT, [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.eventList]),
            (
                "option_type",
                Kind.TEXT,
                [
                    (OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A")
                    for row in s2c.eventList
                ],
            ),
            (
                "strike_price",
                Kind.FLOAT,
                [(row.strikePrice if row.HasField("strikePrice") else "N/A") for row in s2c.eventList],
            ),
            (
                "strike_time",
                Kind.TEXT,
                [(row.strikeTime if row.HasField("strikeTime") else "N/A") for row in s2c.eventList],
            ),
            (
                "strike_timestamp",
                Kind.FLOAT,
                [(row.strikeTimestamp if row.HasField("strikeTimestamp") else "N/A") for row in s2c.eventList],
            ),
            ("dte", Kind.INTEGER, [(row.dte if row.HasField("dte") else "N/A") for row in s2c.eventList]),
            (
                "underlying_price",
                Kind.FLOAT,
                [(row.underlyingPrice if row.HasField("underlyingPrice") else "N/A") for row in s2c.eventList],
            ),
            ("otm", Kind.FLOAT, [(row.otm if row.HasField("otm") else "N/A") for row in s2c.eventList]),
            ("bid_price", Kind.FLOAT, [(row.bidPrice if row.HasField("bidPrice") else "N/A") for row in s2c.eventList]),
            ("ask_price", Kind.FLOAT, [(row.askPrice if row.HasField("askPrice") else "N/A") for row in s2c.eventList]),
            ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.eventList]),
            (
                "total_volume",
                Kind.INTEGER,
                [(row.totalVolume if row.HasField("totalVolume") else "N/A") for row in s2c.eventList],
            ),
            (
                "total_open_interest",
                Kind.INTEGER,
                [(row.totalOpenInterest if row.HasField("totalOpenInterest") else "N/A") for row in s2c.eventList],
            ),
            ("vo_ratio", Kind.FLOAT, [(row.voRatio if row.HasField("voRatio") else "N/A") for row in s2c.eventList]),
            ("delta", Kind.FLOAT, [(row.delta if row.HasField("delta") else "N/A") for row in s2c.eventList]),
            ("gamma", Kind.FLOAT, [(row.gamma if row.HasField("gamma") else "N/A") for row in s2c.eventList]),
            ("vega", Kind.FLOAT, [(row.vega if row.HasField("vega") else "N/A") for row in s2c.eventList]),
            ("theta", Kind.FLOAT, [(row.theta if row.HasField("theta") else "N/A") for row in s2c.eventList]),
            ("rho", Kind.FLOAT, [(row.rho if row.HasField("rho") else "N/A") for row in s2c.eventList]),
            (
                "sentiment",
                Kind.TEXT,
                [
                    (EventMarketSentiment.to_string2(row.sentiment) if row.HasField("sentiment") else "N/A")
                    for row in s2c.eventList
                ],
            ),
            (
                "order_type_list",
                Kind.OBJECT,
                [
                    ([AlertOrderType.to_string2(each) for each in row.orderTypeList] if row.orderTypeList else "N/A")
                    for row in s2c.eventList
                ],
            ),
            (
                "strategy_type",
                Kind.TEXT,
                [
                    (EventTickerStrategy.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A")
                    for row in s2c.eventList
                ],
            ),
            (
                "earnings_time",
                Kind.TEXT,
                [(row.earningsTime if row.HasField("earningsTime") else "N/A") for row in s2c.eventList],
            ),
            (
                "earnings_pub_type",
                Kind.INTEGER,
                [(row.earningsPubType if row.HasField("earningsPubType") else "N/A") for row in s2c.eventList],
            ),
            (
                "corporate_action_list",
                Kind.OBJECT,
                [
                    (
                        [
                            {
                                "action_type": (row1.actionType if row1.HasField("actionType") else "N/A"),
                                "action_time": (row1.actionTime if row1.HasField("actionTime") else "N/A"),
                                "action_timestamp": (
                                    row1.actionTimestamp if row1.HasField("actionTimestamp") else "N/A"
                                ),
                            }
                            for row1 in row.corporateActionList
                        ]
                        if row.corporateActionList
                        else "N/A"
                    )
                    for row in s2c.eventList
                ],
            ),
            (
                "industry_plate_list",
                Kind.OBJECT,
                [
                    ([security_code(each) for each in row.industryPlateList] if row.industryPlateList else "N/A")
                    for row in s2c.eventList
                ],
            ),
            (
                "concept_plate_list",
                Kind.OBJECT,
                [
                    ([security_code(each) for each in row.conceptPlateList] if row.conceptPlateList else "N/A")
                    for row in s2c.eventList
                ],
            ),
        ),
        "next_page": (s2c.nextPage if s2c.HasField("nextPage") else ""),
        "all_count": (s2c.allCount if s2c.HasField("allCount") else 0),
    }


def read_get_option_event_alert(s2c: Qot_GetOptionEventAlert_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOptionEventAlert."""
    return {
        "alert_list": table(
            len(s2c.alertList),
            ("key", Kind.INTEGER, [(row.key if row.HasField("key") else "N/A") for row in s2c.alertList]),
            ("enable", Kind.TRUTH, [(row.enable if row.HasField("enable") else "N/A") for row in s2c.alertList]),
            (
                "option_market",
                Kind.TEXT,
                [
                    (OptionMarket.to_string2(row.optionMarket) if row.HasField("optionMarket") else "N/A")
                    for row in s2c.alertList
                ],
            ),
            (
                "watchlist_group_name",
                Kind.TEXT,
                [(row.watchlistGroupName if row.HasField("watchlistGroupName") else "N/A") for row in s2c.alertList],
            ),
            (
                "underlying",
                Kind.TEXT,
                [(security_code(row.underlying) if row.HasField("underlying") else "N/A") for row in s2c.alertList],
            ),
            (
                "option_type",
                Kind.TEXT,
                [
                    (OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A")
                    for row in s2c.alertList
                ],
            ),
            (
                "side_type_list",
                Kind.OBJECT,
                [
                    ([EventTickerType.to_string2(each) for each in row.sideTypeList] if row.sideTypeList else "N/A")
                    for row in s2c.alertList
                ],
            ),
            (
                "order_type_list",
                Kind.OBJECT,
                [
                    ([AlertOrderType.to_string2(each) for each in row.orderTypeList] if row.orderTypeList else "N/A")
                    for row in s2c.alertList
                ],
            ),
            (
                "market_cap_range_min",
                Kind.FLOAT,
                [
                    (
                        row.marketCapRange.filterMin.value
                        if row.HasField("marketCapRange") and row.marketCapRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "market_cap_range_max",
                Kind.FLOAT,
                [
                    (
                        row.marketCapRange.filterMax.value
                        if row.HasField("marketCapRange") and row.marketCapRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "market_cap_min_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.marketCapRange.filterMin.includes
                        if row.HasField("marketCapRange") and row.marketCapRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "market_cap_max_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.marketCapRange.filterMax.includes
                        if row.HasField("marketCapRange") and row.marketCapRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "expiry_days_range_min",
                Kind.FLOAT,
                [
                    (
                        row.expiryDaysRange.filterMin.value
                        if row.HasField("expiryDaysRange") and row.expiryDaysRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "expiry_days_range_max",
                Kind.FLOAT,
                [
                    (
                        row.expiryDaysRange.filterMax.value
                        if row.HasField("expiryDaysRange") and row.expiryDaysRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "expiry_days_min_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.expiryDaysRange.filterMin.includes
                        if row.HasField("expiryDaysRange") and row.expiryDaysRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "expiry_days_max_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.expiryDaysRange.filterMax.includes
                        if row.HasField("expiryDaysRange") and row.expiryDaysRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "price_range_min",
                Kind.FLOAT,
                [
                    (
                        row.priceRange.filterMin.value
                        if row.HasField("priceRange") and row.priceRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "price_range_max",
                Kind.FLOAT,
                [
                    (
                        row.priceRange.filterMax.value
                        if row.HasField("priceRange") and row.priceRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "price_min_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.priceRange.filterMin.includes
                        if row.HasField("priceRange") and row.priceRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "price_max_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.priceRange.filterMax.includes
                        if row.HasField("priceRange") and row.priceRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "size_range_min",
                Kind.FLOAT,
                [
                    (
                        row.sizeRange.filterMin.value
                        if row.HasField("sizeRange") and row.sizeRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "size_range_max",
                Kind.FLOAT,
                [
                    (
                        row.sizeRange.filterMax.value
                        if row.HasField("sizeRange") and row.sizeRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "size_min_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.sizeRange.filterMin.includes
                        if row.HasField("sizeRange") and row.sizeRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "size_max_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.sizeRange.filterMax.includes
                        if row.HasField("sizeRange") and row.sizeRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "premium_range_min",
                Kind.FLOAT,
                [
                    (
                        row.premiumRange.filterMin.value
                        if row.HasField("premiumRange") and row.premiumRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "premium_range_max",
                Kind.FLOAT,
                [
                    (
                        row.premiumRange.filterMax.value
                        if row.HasField("premiumRange") and row.premiumRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "premium_min_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.premiumRange.filterMin.includes
                        if row.HasField("premiumRange") and row.premiumRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "premium_max_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.premiumRange.filterMax.includes
                        if row.HasField("premiumRange") and row.premiumRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "iv_range_min",
                Kind.FLOAT,
                [
                    (
                        row.ivRange.filterMin.value
                        if row.HasField("ivRange") and row.ivRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "iv_range_max",
                Kind.FLOAT,
                [
                    (
                        row.ivRange.filterMax.value
                        if row.HasField("ivRange") and row.ivRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "iv_min_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.ivRange.filterMin.includes
                        if row.HasField("ivRange") and row.ivRange.HasField("filterMin")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "iv_max_inclusive",
                Kind.TRUTH,
                [
                    (
                        row.ivRange.filterMax.includes
                        if row.HasField("ivRange") and row.ivRange.HasField("filterMax")
                        else "N/A"
                    )
                    for row in s2c.alertList
                ],
            ),
            (
                "earnings_date_begin",
                Kind.TEXT,
                [(row.earningsDateBegin if row.HasField("earningsDateBegin") else "N/A") for row in s2c.alertList],
            ),
            (
                "earnings_date_end",
                Kind.TEXT,
                [(row.earningsDateEnd if row.HasField("earningsDateEnd") else "N/A") for row in s2c.alertList],
            ),
            ("note", Kind.TEXT, [(row.note if row.HasField("note") else "N/A") for row in s2c.alertList]),
        ),
        "next_page": (s2c.nextPage if s2c.HasField("nextPage") else ""),
        "all_count": (s2c.allCount if s2c.HasField("allCount") else 0),
    }


def read_set_option_event_alert(s2c: Qot_SetOptionEventAlert_pb2.S2C) -> Any:
    """Reads Qot_SetOptionEventAlert."""
    return ""


def read_get_option_zero_dte_screener(s2c: Qot_GetOptionZeroDteScreener_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOptionZeroDteScreener."""
    return {
        "item_list": table(
            len(s2c.itemList),
            ("owner", Kind.TEXT, [security_code(row.owner) for row in s2c.itemList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.itemList]),
            ("price", Kind.FLOAT, [(row.price if row.HasField("price") else "N/A") for row in s2c.itemList]),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.itemList],
            ),
            (
                "market_cap",
                Kind.FLOAT,
                [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.itemList],
            ),
            ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.itemList]),
            ("iv_rank", Kind.FLOAT, [(row.ivRank if row.HasField("ivRank") else "N/A") for row in s2c.itemList]),
            (
                "iv_percentile",
                Kind.FLOAT,
                [(row.ivPercentile if row.HasField("ivPercentile") else "N/A") for row in s2c.itemList],
            ),
            ("hv", Kind.FLOAT, [(row.hv if row.HasField("hv") else "N/A") for row in s2c.itemList]),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.itemList]),
            (
                "open_interest",
                Kind.INTEGER,
                [(row.openInterest if row.HasField("openInterest") else "N/A") for row in s2c.itemList],
            ),
            (
                "last_trading_time",
                Kind.INTEGER,
                [(row.lastTradingTime if row.HasField("lastTradingTime") else "N/A") for row in s2c.itemList],
            ),
            (
                "earnings_timestamp",
                Kind.INTEGER,
                [(row.earningsTimestamp if row.HasField("earningsTimestamp") else "N/A") for row in s2c.itemList],
            ),
            (
                "earnings_time",
                Kind.TEXT,
                [(row.earningsTime if row.HasField("earningsTime") else "N/A") for row in s2c.itemList],
            ),
            (
                "earnings_pub_type",
                Kind.TEXT,
                [
                    (EarningsPubType.to_string2(row.earningsPubType) if row.HasField("earningsPubType") else "N/A")
                    for row in s2c.itemList
                ],
            ),
            (
                "chain_info",
                Kind.OBJECT,
                [
                    (
                        {
                            "strike_date_timestamp": (
                                row.chainInfo.strikeDateTimestamp
                                if row.chainInfo.HasField("strikeDateTimestamp")
                                else "N/A"
                            ),
                            "product_code": (
                                row.chainInfo.productCode if row.chainInfo.HasField("productCode") else "N/A"
                            ),
                            "multiplier": (row.chainInfo.multiplier if row.chainInfo.HasField("multiplier") else "N/A"),
                            "contract_share_size": (
                                row.chainInfo.contractShareSize
                                if row.chainInfo.HasField("contractShareSize")
                                else "N/A"
                            ),
                            "expiration_type": (
                                row.chainInfo.expirationType if row.chainInfo.HasField("expirationType") else "N/A"
                            ),
                            "underlying": (
                                security_code(row.chainInfo.underlying)
                                if row.chainInfo.HasField("underlying")
                                else "N/A"
                            ),
                        }
                        if row.HasField("chainInfo")
                        else "N/A"
                    )
                    for row in s2c.itemList
                ],
            ),
        ),
        "next_page": (s2c.nextPage if s2c.HasField("nextPage") else None),
        "update_timestamp": (s2c.updateTimestamp if s2c.HasField("updateTimestamp") else 0),
    }


def read_get_option_zero_dte_contract(s2c: Qot_GetOptionZeroDteContract_pb2.S2C) -> Any:
    """Reads Qot_GetOptionZeroDteContract."""
    return table(
        len(s2c.itemList),
        ("option", Kind.TEXT, [security_code(row.option) for row in s2c.itemList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.itemList]),
        (
            "option_type",
            Kind.TEXT,
            [(OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A") for row in s2c.itemList],
        ),
        (
            "option_price",
            Kind.FLOAT,
            [(row.optionPrice if row.HasField("optionPrice") else "N/A") for row in s2c.itemList],
        ),
        (
            "change_ratio",
            Kind.FLOAT,
            [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.itemList],
        ),
        ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.itemList]),
        (
            "open_interest",
            Kind.INTEGER,
            [(row.openInterest if row.HasField("openInterest") else "N/A") for row in s2c.itemList],
        ),
        ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.itemList]),
        ("delta", Kind.FLOAT, [(row.delta if row.HasField("delta") else "N/A") for row in s2c.itemList]),
        ("gamma", Kind.FLOAT, [(row.gamma if row.HasField("gamma") else "N/A") for row in s2c.itemList]),
        ("vega", Kind.FLOAT, [(row.vega if row.HasField("vega") else "N/A") for row in s2c.itemList]),
        ("theta", Kind.FLOAT, [(row.theta if row.HasField("theta") else "N/A") for row in s2c.itemList]),
        ("rho", Kind.FLOAT, [(row.rho if row.HasField("rho") else "N/A") for row in s2c.itemList]),
        (
            "buy_break_even_point",
            Kind.FLOAT,
            [(row.buyBreakEvenPoint if row.HasField("buyBreakEvenPoint") else "N/A") for row in s2c.itemList],
        ),
        ("buy_to_bep", Kind.FLOAT, [(row.buyToBep if row.HasField("buyToBep") else "N/A") for row in s2c.itemList]),
        (
            "buy_profit_probability",
            Kind.FLOAT,
            [(row.buyProfitProbability if row.HasField("buyProfitProbability") else "N/A") for row in s2c.itemList],
        ),
        (
            "sell_profit_probability",
            Kind.FLOAT,
            [(row.sellProfitProbability if row.HasField("sellProfitProbability") else "N/A") for row in s2c.itemList],
        ),
    )


def read_get_option_earnings_screener(s2c: Qot_GetOptionEarningsScreener_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOptionEarningsScreener."""
    return {
        "item_list": table(
            len(s2c.itemList),
            ("owner", Kind.TEXT, [security_code(row.owner) for row in s2c.itemList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.itemList]),
            ("price", Kind.FLOAT, [(row.price if row.HasField("price") else "N/A") for row in s2c.itemList]),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.itemList],
            ),
            (
                "market_cap",
                Kind.FLOAT,
                [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.itemList],
            ),
            ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.itemList]),
            ("iv_rank", Kind.FLOAT, [(row.ivRank if row.HasField("ivRank") else "N/A") for row in s2c.itemList]),
            (
                "iv_percentile",
                Kind.FLOAT,
                [(row.ivPercentile if row.HasField("ivPercentile") else "N/A") for row in s2c.itemList],
            ),
            ("hv", Kind.FLOAT, [(row.hv if row.HasField("hv") else "N/A") for row in s2c.itemList]),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.itemList]),
            (
                "open_interest",
                Kind.INTEGER,
                [(row.openInterest if row.HasField("openInterest") else "N/A") for row in s2c.itemList],
            ),
            (
                "earnings_timestamp",
                Kind.FLOAT,
                [(row.earningsTimestamp if row.HasField("earningsTimestamp") else "N/A") for row in s2c.itemList],
            ),
            (
                "earnings_time",
                Kind.TEXT,
                [(row.earningsTime if row.HasField("earningsTime") else "N/A") for row in s2c.itemList],
            ),
            (
                "earnings_pub_type",
                Kind.TEXT,
                [
                    (EarningsPubType.to_string2(row.earningsPubType) if row.HasField("earningsPubType") else "N/A")
                    for row in s2c.itemList
                ],
            ),
            (
                "earnings_quarter",
                Kind.TEXT,
                [(row.earningsQuarter if row.HasField("earningsQuarter") else "N/A") for row in s2c.itemList],
            ),
            (
                "last_report_iv_crush",
                Kind.FLOAT,
                [(row.lastReportIvCrush if row.HasField("lastReportIvCrush") else "N/A") for row in s2c.itemList],
            ),
            (
                "history_report_iv_crush",
                Kind.FLOAT,
                [(row.historyReportIvCrush if row.HasField("historyReportIvCrush") else "N/A") for row in s2c.itemList],
            ),
            (
                "last_report_chg_ratio",
                Kind.FLOAT,
                [(row.lastReportChgRate if row.HasField("lastReportChgRate") else "N/A") for row in s2c.itemList],
            ),
            (
                "history_report_chg_ratio",
                Kind.FLOAT,
                [(row.historyReportChgRate if row.HasField("historyReportChgRate") else "N/A") for row in s2c.itemList],
            ),
            (
                "estimate_eps_yoy",
                Kind.FLOAT,
                [(row.estimateEpsYoy if row.HasField("estimateEpsYoy") else "N/A") for row in s2c.itemList],
            ),
            (
                "estimate_revenue_yoy",
                Kind.FLOAT,
                [(row.estimateRevenueYoy if row.HasField("estimateRevenueYoy") else "N/A") for row in s2c.itemList],
            ),
            (
                "expected_move_ratio",
                Kind.FLOAT,
                [(row.expectedMoveRatio if row.HasField("expectedMoveRatio") else "N/A") for row in s2c.itemList],
            ),
        ),
        "next_page": (s2c.nextPage if s2c.HasField("nextPage") else ""),
        "update_timestamp": (s2c.updateTimestamp if s2c.HasField("updateTimestamp") else 0),
        "all_count": (s2c.allCount if s2c.HasField("allCount") else 0),
    }


def read_get_option_seller_screener(s2c: Qot_GetOptionSellerScreener_pb2.S2C) -> Any:
    """Reads Qot_GetOptionSellerScreener."""
    return table(
        len(s2c.itemList),
        ("option", Kind.TEXT, [security_code(row.option) for row in s2c.itemList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.itemList]),
        (
            "option_type",
            Kind.TEXT,
            [(OptionType.to_string2(row.optionType) if row.HasField("optionType") else "N/A") for row in s2c.itemList],
        ),
        (
            "strike_price",
            Kind.FLOAT,
            [(row.strikePrice if row.HasField("strikePrice") else "N/A") for row in s2c.itemList],
        ),
        ("strike_time", Kind.TEXT, [(row.strikeTime if row.HasField("strikeTime") else "N/A") for row in s2c.itemList]),
        (
            "strike_timestamp",
            Kind.FLOAT,
            [(row.strikeTimestamp if row.HasField("strikeTimestamp") else "N/A") for row in s2c.itemList],
        ),
        ("left_days", Kind.INTEGER, [(row.leftDays if row.HasField("leftDays") else "N/A") for row in s2c.itemList]),
        (
            "option_price",
            Kind.FLOAT,
            [(row.optionPrice if row.HasField("optionPrice") else "N/A") for row in s2c.itemList],
        ),
        (
            "stock_price",
            Kind.FLOAT,
            [(row.stockPrice if row.HasField("stockPrice") else "N/A") for row in s2c.itemList],
        ),
        ("premium", Kind.FLOAT, [(row.premium if row.HasField("premium") else "N/A") for row in s2c.itemList]),
        ("otm_degree", Kind.FLOAT, [(row.otmDegree if row.HasField("otmDegree") else "N/A") for row in s2c.itemList]),
        ("iv", Kind.FLOAT, [(row.iv if row.HasField("iv") else "N/A") for row in s2c.itemList]),
        (
            "interval_return",
            Kind.FLOAT,
            [(row.intervalReturn if row.HasField("intervalReturn") else "N/A") for row in s2c.itemList],
        ),
        (
            "annualized_return",
            Kind.FLOAT,
            [(row.annualizedReturn if row.HasField("annualizedReturn") else "N/A") for row in s2c.itemList],
        ),
        (
            "itm_probability",
            Kind.FLOAT,
            [(row.itmProbability if row.HasField("itmProbability") else "N/A") for row in s2c.itemList],
        ),
        (
            "striked_interval_return",
            Kind.FLOAT,
            [(row.strikedIntervalReturn if row.HasField("strikedIntervalReturn") else "N/A") for row in s2c.itemList],
        ),
        (
            "striked_annualized_return",
            Kind.FLOAT,
            [
                (row.strikedAnnualizedReturn if row.HasField("strikedAnnualizedReturn") else "N/A")
                for row in s2c.itemList
            ],
        ),
        ("owner", Kind.TEXT, [(security_code(row.owner) if row.HasField("owner") else "N/A") for row in s2c.itemList]),
    )


def read_get_plate_list(s2c: Qot_GetPlateSet_pb2.S2C) -> Any:
    """Reads Qot_GetPlateSet."""
    return table(
        len(s2c.plateInfoList),
        ("code", Kind.TEXT, [security_code(row.plate) for row in s2c.plateInfoList]),
        ("plate_name", Kind.TEXT, [row.name for row in s2c.plateInfoList]),
        ("plate_id", Kind.TEXT, [row.plate.code for row in s2c.plateInfoList]),
    )


def read_get_plate_stock(s2c: Qot_GetPlateSecurity_pb2.S2C) -> Any:
    """Reads Qot_GetPlateSecurity."""
    return table(
        len(s2c.staticInfoList),
        ("code", Kind.TEXT, [security_code(row.basic.security) for row in s2c.staticInfoList]),
        ("lot_size", Kind.INTEGER, [row.basic.lotSize for row in s2c.staticInfoList]),
        ("stock_name", Kind.TEXT, [row.basic.name for row in s2c.staticInfoList]),
        ("stock_owner", Kind.FLOAT, [float("nan")] * len(s2c.staticInfoList)),
        ("stock_child_type", Kind.FLOAT, [float("nan")] * len(s2c.staticInfoList)),
        ("stock_type", Kind.TEXT, [SecurityType.to_string2(row.basic.secType) for row in s2c.staticInfoList]),
        ("list_time", Kind.TEXT, [row.basic.listTime for row in s2c.staticInfoList]),
        ("stock_id", Kind.INTEGER, [row.basic.id for row in s2c.staticInfoList]),
        ("main_contract", Kind.TRUTH, [row.futureExData.isMainContract for row in s2c.staticInfoList]),
        ("last_trade_time", Kind.TEXT, [row.futureExData.lastTradeTime for row in s2c.staticInfoList]),
    )


def read_get_owner_plate(s2c: Qot_GetOwnerPlate_pb2.S2C) -> Any:
    """Reads Qot_GetOwnerPlate."""
    return table(
        sum(len(row.plateInfoList) for row in s2c.ownerPlateList),
        ("code", Kind.TEXT, [security_code(row.security) for row in s2c.ownerPlateList for row1 in row.plateInfoList]),
        (
            "name",
            Kind.TEXT,
            [(row.name if row.HasField("name") else "N/A") for row in s2c.ownerPlateList for row1 in row.plateInfoList],
        ),
        (
            "plate_code",
            Kind.TEXT,
            [security_code(row1.plate) for row in s2c.ownerPlateList for row1 in row.plateInfoList],
        ),
        ("plate_name", Kind.TEXT, [row1.name for row in s2c.ownerPlateList for row1 in row.plateInfoList]),
        (
            "plate_type",
            Kind.TEXT,
            [
                (Plate.to_string2(row1.plateType) if row1.HasField("plateType") else "N/A")
                for row in s2c.ownerPlateList
                for row1 in row.plateInfoList
            ],
        ),
    )


def read_get_stock_basicinfo(s2c: Qot_GetStaticInfo_pb2.S2C) -> Any:
    """Reads Qot_GetStaticInfo."""
    return table(
        len(s2c.staticInfoList),
        ("code", Kind.TEXT, [security_code(row.basic.security) for row in s2c.staticInfoList]),
        ("name", Kind.TEXT, [row.basic.name for row in s2c.staticInfoList]),
        ("lot_size", Kind.INTEGER, [row.basic.lotSize for row in s2c.staticInfoList]),
        ("stock_type", Kind.TEXT, [SecurityType.to_string2(row.basic.secType) for row in s2c.staticInfoList]),
        (
            "stock_child_type",
            Kind.TEXT,
            [
                (WrtType.to_string2(row.warrantExData.type) if row.HasField("warrantExData") else "N/A")
                for row in s2c.staticInfoList
            ],
        ),
        (
            "stock_owner",
            Kind.TEXT,
            [
                (
                    security_code(row.warrantExData.owner)
                    if row.HasField("warrantExData")
                    else (security_code(row.optionExData.owner) if row.HasField("optionExData") else "")
                )
                for row in s2c.staticInfoList
            ],
        ),
        (
            "option_type",
            Kind.TEXT,
            [
                (OptionType.to_string2(row.optionExData.type) if row.HasField("optionExData") else "N/A")
                for row in s2c.staticInfoList
            ],
        ),
        ("strike_time", Kind.TEXT, [row.optionExData.strikeTime for row in s2c.staticInfoList]),
        (
            "strike_price",
            Kind.FLOAT,
            [(row.optionExData.strikePrice if row.HasField("optionExData") else "N/A") for row in s2c.staticInfoList],
        ),
        (
            "suspension",
            Kind.TRUTH,
            [(row.optionExData.suspend if row.HasField("optionExData") else "N/A") for row in s2c.staticInfoList],
        ),
        (
            "listing_date",
            Kind.TEXT,
            [(row.basic.listTime if not (row.HasField("optionExData")) else "N/A") for row in s2c.staticInfoList],
        ),
        ("stock_id", Kind.INTEGER, [row.basic.id for row in s2c.staticInfoList]),
        (
            "delisting",
            Kind.TRUTH,
            [(row.basic.delisting if row.basic.HasField("delisting") else "N/A") for row in s2c.staticInfoList],
        ),
        (
            "index_option_type",
            Kind.TEXT,
            [
                (
                    IndexOptionType.to_string2(row.optionExData.indexOptionType)
                    if row.HasField("optionExData") and row.optionExData.HasField("indexOptionType")
                    else "N/A"
                )
                for row in s2c.staticInfoList
            ],
        ),
        ("main_contract", Kind.TRUTH, [row.futureExData.isMainContract for row in s2c.staticInfoList]),
        ("last_trade_time", Kind.TEXT, [row.futureExData.lastTradeTime for row in s2c.staticInfoList]),
        (
            "exchange_type",
            Kind.TEXT,
            [
                (ExchType.to_string2(row.basic.exchType) if row.basic.HasField("exchType") else "N/A")
                for row in s2c.staticInfoList
            ],
        ),
    )


def read_get_referencestock_list(s2c: Qot_GetReference_pb2.S2C) -> Any:
    """Reads Qot_GetReference."""
    return table(
        len(s2c.staticInfoList),
        ("code", Kind.TEXT, [security_code(row.basic.security) for row in s2c.staticInfoList]),
        ("lot_size", Kind.INTEGER, [row.basic.lotSize for row in s2c.staticInfoList]),
        ("stock_type", Kind.TEXT, [SecurityType.to_string2(row.basic.secType) for row in s2c.staticInfoList]),
        ("stock_name", Kind.TEXT, [row.basic.name for row in s2c.staticInfoList]),
        ("list_time", Kind.TEXT, [row.basic.listTime for row in s2c.staticInfoList]),
        (
            "wrt_valid",
            Kind.TRUTH,
            [(bool(row.warrantExData) if row.HasField("warrantExData") else False) for row in s2c.staticInfoList],
        ),
        (
            "wrt_type",
            Kind.TEXT,
            [
                (WrtType.to_string2(row.warrantExData.type) if row.HasField("warrantExData") else float("nan"))
                for row in s2c.staticInfoList
            ],
        ),
        (
            "wrt_code",
            Kind.TEXT,
            [
                (security_code(row.warrantExData.owner) if row.HasField("warrantExData") else float("nan"))
                for row in s2c.staticInfoList
            ],
        ),
        (
            "future_valid",
            Kind.TRUTH,
            [(bool(row.futureExData) if row.HasField("futureExData") else False) for row in s2c.staticInfoList],
        ),
        (
            "future_main_contract",
            Kind.TRUTH,
            [
                (row.futureExData.isMainContract if row.HasField("futureExData") else float("nan"))
                for row in s2c.staticInfoList
            ],
        ),
        (
            "future_last_trade_time",
            Kind.TEXT,
            [
                (row.futureExData.lastTradeTime if row.HasField("futureExData") else float("nan"))
                for row in s2c.staticInfoList
            ],
        ),
    )


def read_get_market_state(s2c: Qot_GetMarketState_pb2.S2C) -> Any:
    """Reads Qot_GetMarketState."""
    return table(
        len(s2c.marketInfoList),
        ("code", Kind.TEXT, [security_code(row.security) for row in s2c.marketInfoList]),
        ("stock_name", Kind.TEXT, [row.name for row in s2c.marketInfoList]),
        ("market_state", Kind.TEXT, [MarketState.to_string2(row.marketState) for row in s2c.marketInfoList]),
    )


def read_get_cur_kline(s2c: Qot_GetKL_pb2.S2C) -> Any:
    """Reads Qot_GetKL."""
    return table(
        len(s2c.klList),
        ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.klList)),
        ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.klList)),
        ("time_key", Kind.TEXT, [row.time for row in s2c.klList]),
        ("open", Kind.FLOAT, [row.openPrice for row in s2c.klList]),
        ("close", Kind.FLOAT, [row.closePrice for row in s2c.klList]),
        ("high", Kind.FLOAT, [row.highPrice for row in s2c.klList]),
        ("low", Kind.FLOAT, [row.lowPrice for row in s2c.klList]),
        ("volume", Kind.NUMBER, [(row.hpVolume if row.HasField("hpVolume") else row.volume) for row in s2c.klList]),
        ("turnover", Kind.FLOAT, [row.turnover for row in s2c.klList]),
        ("pe_ratio", Kind.FLOAT, [row.pe for row in s2c.klList]),
        ("turnover_rate", Kind.FLOAT, [row.turnoverRate for row in s2c.klList]),
        ("last_close", Kind.FLOAT, [row.lastClosePrice for row in s2c.klList]),
    )


def read_get_rt_data(s2c: Qot_GetRT_pb2.S2C, arguments: Mapping[str, Any]) -> Any:
    """Reads Qot_GetRT."""
    return table(
        len(s2c.rtList),
        ("code", Kind.TEXT, [arguments["code"]] * len(s2c.rtList)),
        ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.rtList)),
        ("time", Kind.TEXT, [row.time for row in s2c.rtList]),
        ("is_blank", Kind.TRUTH, [row.isBlank for row in s2c.rtList]),
        ("opened_mins", Kind.INTEGER, [row.minute for row in s2c.rtList]),
        ("cur_price", Kind.FLOAT, [row.price for row in s2c.rtList]),
        ("last_close", Kind.FLOAT, [row.lastClosePrice for row in s2c.rtList]),
        ("avg_price", Kind.FLOAT, [(row.avgPrice if row.HasField("avgPrice") else "N/A") for row in s2c.rtList]),
        ("volume", Kind.NUMBER, [(row.hpVolume if row.HasField("hpVolume") else row.volume) for row in s2c.rtList]),
        ("turnover", Kind.FLOAT, [row.turnover for row in s2c.rtList]),
    )


def read_get_rt_ticker(s2c: Qot_GetTicker_pb2.S2C) -> Any:
    """Reads Qot_GetTicker."""
    return table(
        len(s2c.tickerList),
        ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.tickerList)),
        ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.tickerList)),
        ("time", Kind.TEXT, [row.time for row in s2c.tickerList]),
        ("price", Kind.FLOAT, [row.price for row in s2c.tickerList]),
        ("volume", Kind.NUMBER, [(row.hpVolume if row.HasField("hpVolume") else row.volume) for row in s2c.tickerList]),
        ("turnover", Kind.FLOAT, [row.turnover for row in s2c.tickerList]),
        ("ticker_direction", Kind.TEXT, [TickerDirect.to_string2(row.dir) for row in s2c.tickerList]),
        ("sequence", Kind.INTEGER, [row.sequence for row in s2c.tickerList]),
        (
            "type",
            Kind.TEXT,
            [(TickerType.to_string2(row.type) if row.HasField("type") else "N/A") for row in s2c.tickerList],
        ),
    )


def read_get_broker_queue(s2c: Qot_GetBroker_pb2.S2C) -> Any:
    """Reads Qot_GetBroker."""
    return (
        table(
            len(s2c.brokerBidList),
            ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.brokerBidList)),
            ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.brokerBidList)),
            ("bid_broker_id", Kind.INTEGER, [row.id for row in s2c.brokerBidList]),
            ("bid_broker_name", Kind.TEXT, [row.name for row in s2c.brokerBidList]),
            ("bid_broker_pos", Kind.INTEGER, [row.pos for row in s2c.brokerBidList]),
            (
                "order_id",
                Kind.INTEGER,
                [(row.orderID if row.HasField("orderID") else "N/A") for row in s2c.brokerBidList],
            ),
            (
                "order_volume",
                Kind.INTEGER,
                [(row.volume if row.HasField("volume") else "N/A") for row in s2c.brokerBidList],
            ),
        ),
        table(
            len(s2c.brokerAskList),
            ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.brokerAskList)),
            ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.brokerAskList)),
            ("ask_broker_id", Kind.INTEGER, [row.id for row in s2c.brokerAskList]),
            ("ask_broker_name", Kind.TEXT, [row.name for row in s2c.brokerAskList]),
            ("ask_broker_pos", Kind.INTEGER, [row.pos for row in s2c.brokerAskList]),
            (
                "order_id",
                Kind.INTEGER,
                [(row.orderID if row.HasField("orderID") else "N/A") for row in s2c.brokerAskList],
            ),
            (
                "order_volume",
                Kind.INTEGER,
                [(row.volume if row.HasField("volume") else "N/A") for row in s2c.brokerAskList],
            ),
        ),
    )


def read_get_order_book(s2c: Qot_GetOrderBook_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetOrderBook."""
    return {
        "code": security_code(s2c.security),
        "name": (s2c.name if s2c.HasField("name") else "N/A"),
        "svr_recv_time_bid": s2c.svrRecvTimeBid,
        "svr_recv_time_ask": s2c.svrRecvTimeAsk,
        **({"order_book_type": OrderBookType.to_string2(s2c.orderBookType)} if s2c.HasField("orderBookType") else {}),
        "Bid": [order_book_level(each) for each in s2c.orderBookBidList],
        "Ask": [order_book_level(each) for each in s2c.orderBookAskList],
    }


def read_get_stock_quote(s2c: Qot_GetBasicQot_pb2.S2C) -> Any:
    """Reads Qot_GetBasicQot."""
    return table(
        len(s2c.basicQotList),
        ("code", Kind.TEXT, [security_code(row.security) for row in s2c.basicQotList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.basicQotList]),
        ("data_date", Kind.TEXT, [day_of(row.updateTime) for row in s2c.basicQotList]),
        ("data_time", Kind.TEXT, [time_of_day(row.updateTime) for row in s2c.basicQotList]),
        ("last_price", Kind.FLOAT, [row.curPrice for row in s2c.basicQotList]),
        ("open_price", Kind.FLOAT, [row.openPrice for row in s2c.basicQotList]),
        ("high_price", Kind.FLOAT, [row.highPrice for row in s2c.basicQotList]),
        ("low_price", Kind.FLOAT, [row.lowPrice for row in s2c.basicQotList]),
        ("prev_close_price", Kind.FLOAT, [row.lastClosePrice for row in s2c.basicQotList]),
        (
            "volume",
            Kind.NUMBER,
            [(row.hpVolume if row.HasField("hpVolume") else row.volume) for row in s2c.basicQotList],
        ),
        ("turnover", Kind.FLOAT, [row.turnover for row in s2c.basicQotList]),
        ("turnover_rate", Kind.FLOAT, [row.turnoverRate for row in s2c.basicQotList]),
        ("amplitude", Kind.FLOAT, [row.amplitude for row in s2c.basicQotList]),
        ("suspension", Kind.TRUTH, [row.isSuspended for row in s2c.basicQotList]),
        (
            "listing_date",
            Kind.TEXT,
            [(row.listTime if not (row.HasField("optionExData")) else "N/A") for row in s2c.basicQotList],
        ),
        ("price_spread", Kind.FLOAT, [row.priceSpread for row in s2c.basicQotList]),
        (
            "dark_status",
            Kind.TEXT,
            [
                (DarkStatus.to_string2(row.darkStatus) if row.HasField("darkStatus") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "sec_status",
            Kind.TEXT,
            [
                (SecurityStatus.to_string2(row.secStatus) if row.HasField("secStatus") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "strike_price",
            Kind.FLOAT,
            [(row.optionExData.strikePrice if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "contract_size",
            Kind.FLOAT,
            [
                (row.optionExData.contractSizeFloat if row.HasField("optionExData") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "open_interest",
            Kind.INTEGER,
            [(row.optionExData.openInterest if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "implied_volatility",
            Kind.FLOAT,
            [
                (row.optionExData.impliedVolatility if row.HasField("optionExData") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "premium",
            Kind.FLOAT,
            [(row.optionExData.premium if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "delta",
            Kind.FLOAT,
            [(row.optionExData.delta if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "gamma",
            Kind.FLOAT,
            [(row.optionExData.gamma if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "vega",
            Kind.FLOAT,
            [(row.optionExData.vega if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "theta",
            Kind.FLOAT,
            [(row.optionExData.theta if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "rho",
            Kind.FLOAT,
            [(row.optionExData.rho if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "net_open_interest",
            Kind.INTEGER,
            [
                (
                    row.optionExData.netOpenInterest
                    if row.HasField("optionExData") and row.optionExData.HasField("netOpenInterest")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "expiry_date_distance",
            Kind.INTEGER,
            [
                (
                    row.optionExData.expiryDateDistance
                    if row.HasField("optionExData") and row.optionExData.HasField("expiryDateDistance")
                    else (
                        row.futureExData.expiryDateDistance
                        if row.HasField("futureExData") and row.futureExData.HasField("expiryDateDistance")
                        else "N/A"
                    )
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "contract_nominal_value",
            Kind.FLOAT,
            [
                (
                    row.optionExData.contractNominalValue
                    if row.HasField("optionExData") and row.optionExData.HasField("contractNominalValue")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "owner_lot_multiplier",
            Kind.FLOAT,
            [
                (
                    row.optionExData.ownerLotMultiplier
                    if row.HasField("optionExData") and row.optionExData.HasField("ownerLotMultiplier")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "option_area_type",
            Kind.TEXT,
            [
                (
                    OptionAreaType.to_string2(row.optionExData.optionAreaType)
                    if row.HasField("optionExData") and row.optionExData.HasField("optionAreaType")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "contract_multiplier",
            Kind.FLOAT,
            [
                (
                    row.optionExData.contractMultiplier
                    if row.HasField("optionExData") and row.optionExData.HasField("contractMultiplier")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "last_settle_price",
            Kind.FLOAT,
            [(row.futureExData.lastSettlePrice if row.HasField("futureExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "position",
            Kind.INTEGER,
            [(row.futureExData.position if row.HasField("futureExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "position_change",
            Kind.INTEGER,
            [(row.futureExData.positionChange if row.HasField("futureExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "index_option_type",
            Kind.TEXT,
            [
                (
                    IndexOptionType.to_string2(row.optionExData.indexOptionType)
                    if row.HasField("optionExData") and row.optionExData.HasField("indexOptionType")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_price",
            Kind.FLOAT,
            [
                (row.preMarket.price if row.HasField("preMarket") and row.preMarket.HasField("price") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_high_price",
            Kind.FLOAT,
            [
                (
                    row.preMarket.highPrice
                    if row.HasField("preMarket") and row.preMarket.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_low_price",
            Kind.FLOAT,
            [
                (row.preMarket.lowPrice if row.HasField("preMarket") and row.preMarket.HasField("lowPrice") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_volume",
            Kind.INTEGER,
            [
                (row.preMarket.volume if row.HasField("preMarket") and row.preMarket.HasField("volume") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_turnover",
            Kind.FLOAT,
            [
                (row.preMarket.turnover if row.HasField("preMarket") and row.preMarket.HasField("turnover") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_change_val",
            Kind.FLOAT,
            [
                (
                    row.preMarket.changeVal
                    if row.HasField("preMarket") and row.preMarket.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_change_rate",
            Kind.FLOAT,
            [
                (
                    row.preMarket.changeRate
                    if row.HasField("preMarket") and row.preMarket.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_amplitude",
            Kind.FLOAT,
            [
                (
                    row.preMarket.amplitude
                    if row.HasField("preMarket") and row.preMarket.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_price",
            Kind.FLOAT,
            [
                (row.afterMarket.price if row.HasField("afterMarket") and row.afterMarket.HasField("price") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_high_price",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.highPrice
                    if row.HasField("afterMarket") and row.afterMarket.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_low_price",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.lowPrice
                    if row.HasField("afterMarket") and row.afterMarket.HasField("lowPrice")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_volume",
            Kind.INTEGER,
            [
                (
                    row.afterMarket.volume
                    if row.HasField("afterMarket") and row.afterMarket.HasField("volume")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_turnover",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.turnover
                    if row.HasField("afterMarket") and row.afterMarket.HasField("turnover")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_change_val",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.changeVal
                    if row.HasField("afterMarket") and row.afterMarket.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_change_rate",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.changeRate
                    if row.HasField("afterMarket") and row.afterMarket.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_amplitude",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.amplitude
                    if row.HasField("afterMarket") and row.afterMarket.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_price",
            Kind.FLOAT,
            [
                (row.overnight.price if row.HasField("overnight") and row.overnight.HasField("price") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_high_price",
            Kind.FLOAT,
            [
                (
                    row.overnight.highPrice
                    if row.HasField("overnight") and row.overnight.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_low_price",
            Kind.FLOAT,
            [
                (row.overnight.lowPrice if row.HasField("overnight") and row.overnight.HasField("lowPrice") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_volume",
            Kind.INTEGER,
            [
                (row.overnight.volume if row.HasField("overnight") and row.overnight.HasField("volume") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_turnover",
            Kind.FLOAT,
            [
                (row.overnight.turnover if row.HasField("overnight") and row.overnight.HasField("turnover") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_change_val",
            Kind.FLOAT,
            [
                (
                    row.overnight.changeVal
                    if row.HasField("overnight") and row.overnight.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_change_rate",
            Kind.FLOAT,
            [
                (
                    row.overnight.changeRate
                    if row.HasField("overnight") and row.overnight.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_amplitude",
            Kind.FLOAT,
            [
                (
                    row.overnight.amplitude
                    if row.HasField("overnight") and row.overnight.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
    )


def read_get_market_snapshot(s2c: Qot_GetSecuritySnapshot_pb2.S2C) -> Any:
    """Reads Qot_GetSecuritySnapshot."""
    return table(
        len(s2c.snapshotList),
        ("code", Kind.TEXT, [security_code(row.basic.security) for row in s2c.snapshotList]),
        ("name", Kind.TEXT, [(row.basic.name if row.basic.HasField("name") else "N/A") for row in s2c.snapshotList]),
        ("update_time", Kind.TEXT, [row.basic.updateTime for row in s2c.snapshotList]),
        ("last_price", Kind.FLOAT, [row.basic.curPrice for row in s2c.snapshotList]),
        ("open_price", Kind.FLOAT, [row.basic.openPrice for row in s2c.snapshotList]),
        ("high_price", Kind.FLOAT, [row.basic.highPrice for row in s2c.snapshotList]),
        ("low_price", Kind.FLOAT, [row.basic.lowPrice for row in s2c.snapshotList]),
        ("prev_close_price", Kind.FLOAT, [row.basic.lastClosePrice for row in s2c.snapshotList]),
        (
            "volume",
            Kind.NUMBER,
            [(row.basic.hpVolume if row.basic.HasField("hpVolume") else row.basic.volume) for row in s2c.snapshotList],
        ),
        ("turnover", Kind.FLOAT, [row.basic.turnover for row in s2c.snapshotList]),
        ("turnover_rate", Kind.FLOAT, [row.basic.turnoverRate for row in s2c.snapshotList]),
        ("suspension", Kind.TRUTH, [row.basic.isSuspend for row in s2c.snapshotList]),
        (
            "listing_date",
            Kind.TEXT,
            [(row.basic.listTime if not (row.HasField("optionExData")) else "N/A") for row in s2c.snapshotList],
        ),
        ("lot_size", Kind.INTEGER, [row.basic.lotSize for row in s2c.snapshotList]),
        ("price_spread", Kind.FLOAT, [row.basic.priceSpread for row in s2c.snapshotList]),
        ("stock_owner", Kind.TEXT, [owner_code(row) for row in s2c.snapshotList]),
        (
            "ask_price",
            Kind.FLOAT,
            [(row.basic.askPrice if row.basic.HasField("askPrice") else "N/A") for row in s2c.snapshotList],
        ),
        (
            "bid_price",
            Kind.FLOAT,
            [(row.basic.bidPrice if row.basic.HasField("bidPrice") else "N/A") for row in s2c.snapshotList],
        ),
        (
            "ask_vol",
            Kind.NUMBER,
            [
                (
                    row.basic.hpAskVol
                    if row.basic.HasField("hpAskVol")
                    else (row.basic.askVol if row.basic.HasField("askVol") else "N/A")
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "bid_vol",
            Kind.NUMBER,
            [
                (
                    row.basic.hpBidVol
                    if row.basic.HasField("hpBidVol")
                    else (row.basic.bidVol if row.basic.HasField("bidVol") else "N/A")
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "enable_margin",
            Kind.TRUTH,
            [
                (row.basic.enableMargin if row.basic.HasField("enableMargin") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "mortgage_ratio",
            Kind.FLOAT,
            [(row.basic.mortgageRatio if bool(row.basic.enableMargin) else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "long_margin_initial_ratio",
            Kind.FLOAT,
            [
                (row.basic.longMarginInitialRatio if bool(row.basic.enableMargin) else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "enable_short_sell",
            Kind.TRUTH,
            [
                (row.basic.enableShortSell if row.basic.HasField("enableShortSell") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "short_sell_rate",
            Kind.FLOAT,
            [
                (row.basic.shortSellRate if bool(row.basic.enableShortSell) else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "short_available_volume",
            Kind.INTEGER,
            [
                (row.basic.shortAvailableVolume if bool(row.basic.enableShortSell) else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "short_margin_initial_ratio",
            Kind.FLOAT,
            [
                (row.basic.shortMarginInitialRatio if bool(row.basic.enableShortSell) else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        ("amplitude", Kind.FLOAT, [row.basic.amplitude for row in s2c.snapshotList]),
        ("avg_price", Kind.FLOAT, [row.basic.avgPrice for row in s2c.snapshotList]),
        ("bid_ask_ratio", Kind.FLOAT, [row.basic.bidAskRatio for row in s2c.snapshotList]),
        ("volume_ratio", Kind.FLOAT, [row.basic.volumeRatio for row in s2c.snapshotList]),
        ("highest52weeks_price", Kind.FLOAT, [row.basic.highest52WeeksPrice for row in s2c.snapshotList]),
        ("lowest52weeks_price", Kind.FLOAT, [row.basic.lowest52WeeksPrice for row in s2c.snapshotList]),
        ("highest_history_price", Kind.FLOAT, [row.basic.highestHistoryPrice for row in s2c.snapshotList]),
        ("lowest_history_price", Kind.FLOAT, [row.basic.lowestHistoryPrice for row in s2c.snapshotList]),
        ("close_price_5min", Kind.FLOAT, [row.basic.closePrice5Minute for row in s2c.snapshotList]),
        ("after_volume", Kind.INTEGER, [row.basic.afterMarket.volume for row in s2c.snapshotList]),
        ("after_turnover", Kind.FLOAT, [row.basic.afterMarket.turnover for row in s2c.snapshotList]),
        (
            "sec_status",
            Kind.TEXT,
            [
                (SecurityStatus.to_string2(row.basic.secStatus) if row.basic.HasField("secStatus") else "N/A")
                for row in s2c.snapshotList
            ],
        ),
        ("equity_valid", Kind.TRUTH, [row.HasField("equityExData") for row in s2c.snapshotList]),
        (
            "issued_shares",
            Kind.INTEGER,
            [
                (row.equityExData.issuedShares if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "total_market_val",
            Kind.FLOAT,
            [
                (row.equityExData.issuedMarketVal if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "net_asset",
            Kind.FLOAT,
            [(row.equityExData.netAsset if row.HasField("equityExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "net_profit",
            Kind.FLOAT,
            [
                (row.equityExData.netProfit if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "earning_per_share",
            Kind.FLOAT,
            [
                (row.equityExData.earningsPershare if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "outstanding_shares",
            Kind.INTEGER,
            [
                (row.equityExData.outstandingShares if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "circular_market_val",
            Kind.FLOAT,
            [
                (row.equityExData.outstandingMarketVal if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "net_asset_per_share",
            Kind.FLOAT,
            [
                (row.equityExData.netAssetPershare if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "ey_ratio",
            Kind.FLOAT,
            [(row.equityExData.eyRate if row.HasField("equityExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "pe_ratio",
            Kind.FLOAT,
            [(row.equityExData.peRate if row.HasField("equityExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "pb_ratio",
            Kind.FLOAT,
            [(row.equityExData.pbRate if row.HasField("equityExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "pe_ttm_ratio",
            Kind.FLOAT,
            [
                (row.equityExData.peTTMRate if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "dividend_ttm",
            Kind.FLOAT,
            [
                (row.equityExData.dividendTTM if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "dividend_ratio_ttm",
            Kind.FLOAT,
            [
                (row.equityExData.dividendRatioTTM if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "dividend_lfy",
            Kind.FLOAT,
            [
                (row.equityExData.dividendLFY if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "dividend_lfy_ratio",
            Kind.FLOAT,
            [
                (row.equityExData.dividendLFYRatio if row.HasField("equityExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        ("wrt_valid", Kind.TRUTH, [row.basic.type == 5 for row in s2c.snapshotList]),
        (
            "wrt_conversion_ratio",
            Kind.FLOAT,
            [(row.warrantExData.conversionRate if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_type",
            Kind.TEXT,
            [
                (WrtType.to_string2(row.warrantExData.warrantType) if row.HasField("warrantExData") else "N/A")
                for row in s2c.snapshotList
            ],
        ),
        (
            "wrt_strike_price",
            Kind.FLOAT,
            [(row.warrantExData.strikePrice if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_maturity_date",
            Kind.TEXT,
            [(row.warrantExData.maturityTime if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_end_trade",
            Kind.TEXT,
            [(row.warrantExData.endTradeTime if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_recovery_price",
            Kind.FLOAT,
            [(row.warrantExData.recoveryPrice if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_street_vol",
            Kind.INTEGER,
            [(row.warrantExData.streetVolumn if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_issue_vol",
            Kind.INTEGER,
            [(row.warrantExData.issueVolumn if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_street_ratio",
            Kind.FLOAT,
            [(row.warrantExData.streetRate if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_delta",
            Kind.FLOAT,
            [(row.warrantExData.delta if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_implied_volatility",
            Kind.FLOAT,
            [
                (row.warrantExData.impliedVolatility if row.basic.type == 5 else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "wrt_premium",
            Kind.FLOAT,
            [(row.warrantExData.premium if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_leverage",
            Kind.FLOAT,
            [(row.warrantExData.leverage if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_ipop",
            Kind.FLOAT,
            [(row.warrantExData.ipop if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_break_even_point",
            Kind.FLOAT,
            [(row.warrantExData.breakEvenPoint if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_conversion_price",
            Kind.FLOAT,
            [(row.warrantExData.conversionPrice if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_price_recovery_ratio",
            Kind.FLOAT,
            [
                (row.warrantExData.priceRecoveryRatio if row.basic.type == 5 else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "wrt_score",
            Kind.FLOAT,
            [(row.warrantExData.score if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_upper_strike_price",
            Kind.FLOAT,
            [(row.warrantExData.upperStrikePrice if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_lower_strike_price",
            Kind.FLOAT,
            [(row.warrantExData.lowerStrikePrice if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "wrt_inline_price_status",
            Kind.TEXT,
            [
                (
                    PriceType.to_string2(row.warrantExData.inLinePriceStatus)
                    if row.HasField("warrantExData") and row.warrantExData.HasField("inLinePriceStatus")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "wrt_issuer_code",
            Kind.TEXT,
            [(row.warrantExData.issuerCode if row.basic.type == 5 else float("nan")) for row in s2c.snapshotList],
        ),
        ("option_valid", Kind.TRUTH, [row.basic.type == 8 for row in s2c.snapshotList]),
        (
            "option_type",
            Kind.TEXT,
            [
                (OptionType.to_string2(row.optionExData.type) if row.HasField("optionExData") else "N/A")
                for row in s2c.snapshotList
            ],
        ),
        (
            "strike_time",
            Kind.TEXT,
            [(row.optionExData.strikeTime if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_strike_price",
            Kind.FLOAT,
            [(row.optionExData.strikePrice if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_contract_size",
            Kind.FLOAT,
            [(row.optionExData.contractSizeFloat if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_open_interest",
            Kind.INTEGER,
            [(row.optionExData.openInterest if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_implied_volatility",
            Kind.FLOAT,
            [(row.optionExData.impliedVolatility if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_premium",
            Kind.FLOAT,
            [(row.optionExData.premium if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_delta",
            Kind.FLOAT,
            [(row.optionExData.delta if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_gamma",
            Kind.FLOAT,
            [(row.optionExData.gamma if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_vega",
            Kind.FLOAT,
            [(row.optionExData.vega if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_theta",
            Kind.FLOAT,
            [(row.optionExData.theta if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_rho",
            Kind.FLOAT,
            [(row.optionExData.rho if row.basic.type == 8 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "option_net_open_interest",
            Kind.INTEGER,
            [
                (
                    (
                        row.optionExData.netOpenInterest
                        if row.HasField("optionExData") and row.optionExData.HasField("netOpenInterest")
                        else "N/A"
                    )
                    if row.basic.type == 8
                    else float("nan")
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "option_expiry_date_distance",
            Kind.INTEGER,
            [
                (
                    (
                        row.optionExData.expiryDateDistance
                        if row.HasField("optionExData") and row.optionExData.HasField("expiryDateDistance")
                        else "N/A"
                    )
                    if row.basic.type == 8
                    else float("nan")
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "option_contract_nominal_value",
            Kind.FLOAT,
            [
                (
                    (
                        row.optionExData.contractNominalValue
                        if row.HasField("optionExData") and row.optionExData.HasField("contractNominalValue")
                        else "N/A"
                    )
                    if row.basic.type == 8
                    else float("nan")
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "option_owner_lot_multiplier",
            Kind.FLOAT,
            [
                (
                    (
                        row.optionExData.ownerLotMultiplier
                        if row.HasField("optionExData") and row.optionExData.HasField("ownerLotMultiplier")
                        else "N/A"
                    )
                    if row.basic.type == 8
                    else float("nan")
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "option_area_type",
            Kind.TEXT,
            [
                (
                    OptionAreaType.to_string2(row.optionExData.optionAreaType)
                    if row.HasField("optionExData") and row.optionExData.HasField("optionAreaType")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "option_contract_multiplier",
            Kind.FLOAT,
            [
                (
                    (
                        row.optionExData.contractMultiplier
                        if row.HasField("optionExData") and row.optionExData.HasField("contractMultiplier")
                        else "N/A"
                    )
                    if row.basic.type == 8
                    else float("nan")
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "index_option_type",
            Kind.TEXT,
            [
                (
                    IndexOptionType.to_string2(row.optionExData.indexOptionType)
                    if row.HasField("optionExData") and row.optionExData.HasField("indexOptionType")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        ("index_valid", Kind.TRUTH, [row.HasField("indexExData") for row in s2c.snapshotList]),
        (
            "index_raise_count",
            Kind.INTEGER,
            [(row.indexExData.raiseCount if row.HasField("indexExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "index_fall_count",
            Kind.INTEGER,
            [(row.indexExData.fallCount if row.HasField("indexExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "index_equal_count",
            Kind.INTEGER,
            [(row.indexExData.equalCount if row.HasField("indexExData") else float("nan")) for row in s2c.snapshotList],
        ),
        ("plate_valid", Kind.TRUTH, [row.HasField("plateExData") for row in s2c.snapshotList]),
        (
            "plate_raise_count",
            Kind.INTEGER,
            [(row.plateExData.raiseCount if row.HasField("plateExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "plate_fall_count",
            Kind.INTEGER,
            [(row.plateExData.fallCount if row.HasField("plateExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "plate_equal_count",
            Kind.INTEGER,
            [(row.plateExData.equalCount if row.HasField("plateExData") else float("nan")) for row in s2c.snapshotList],
        ),
        ("future_valid", Kind.TRUTH, [row.basic.type == 10 for row in s2c.snapshotList]),
        (
            "future_last_settle_price",
            Kind.FLOAT,
            [(row.futureExData.lastSettlePrice if row.basic.type == 10 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "future_position",
            Kind.INTEGER,
            [(row.futureExData.position if row.basic.type == 10 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "future_position_change",
            Kind.INTEGER,
            [(row.futureExData.positionChange if row.basic.type == 10 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "future_main_contract",
            Kind.TRUTH,
            [(row.futureExData.isMainContract if row.basic.type == 10 else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "future_last_trade_time",
            Kind.TEXT,
            [(row.futureExData.lastTradeTime if row.basic.type == 10 else float("nan")) for row in s2c.snapshotList],
        ),
        ("trust_valid", Kind.TRUTH, [row.HasField("trustExData") for row in s2c.snapshotList]),
        (
            "trust_dividend_yield",
            Kind.FLOAT,
            [
                (row.trustExData.dividendYield if row.HasField("trustExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "trust_aum",
            Kind.FLOAT,
            [(row.trustExData.aum if row.HasField("trustExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "trust_outstanding_units",
            Kind.INTEGER,
            [
                (row.trustExData.outstandingUnits if row.HasField("trustExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "trust_netAssetValue",
            Kind.FLOAT,
            [
                (row.trustExData.netAssetValue if row.HasField("trustExData") else float("nan"))
                for row in s2c.snapshotList
            ],
        ),
        (
            "trust_premium",
            Kind.FLOAT,
            [(row.trustExData.premium if row.HasField("trustExData") else float("nan")) for row in s2c.snapshotList],
        ),
        (
            "trust_assetClass",
            Kind.TEXT,
            [
                (AssetClass.to_string2(row.trustExData.assetClass) if row.HasField("trustExData") else "N/A")
                for row in s2c.snapshotList
            ],
        ),
        (
            "pre_price",
            Kind.FLOAT,
            [
                (
                    row.basic.preMarket.price
                    if row.basic.HasField("preMarket") and row.basic.preMarket.HasField("price")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "pre_high_price",
            Kind.FLOAT,
            [
                (
                    row.basic.preMarket.highPrice
                    if row.basic.HasField("preMarket") and row.basic.preMarket.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "pre_low_price",
            Kind.FLOAT,
            [
                (
                    row.basic.preMarket.lowPrice
                    if row.basic.HasField("preMarket") and row.basic.preMarket.HasField("lowPrice")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "pre_volume",
            Kind.INTEGER,
            [
                (
                    row.basic.preMarket.volume
                    if row.basic.HasField("preMarket") and row.basic.preMarket.HasField("volume")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "pre_turnover",
            Kind.FLOAT,
            [
                (
                    row.basic.preMarket.turnover
                    if row.basic.HasField("preMarket") and row.basic.preMarket.HasField("turnover")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "pre_change_val",
            Kind.FLOAT,
            [
                (
                    row.basic.preMarket.changeVal
                    if row.basic.HasField("preMarket") and row.basic.preMarket.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "pre_change_rate",
            Kind.FLOAT,
            [
                (
                    row.basic.preMarket.changeRate
                    if row.basic.HasField("preMarket") and row.basic.preMarket.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "pre_amplitude",
            Kind.FLOAT,
            [
                (
                    row.basic.preMarket.amplitude
                    if row.basic.HasField("preMarket") and row.basic.preMarket.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "after_price",
            Kind.FLOAT,
            [
                (
                    row.basic.afterMarket.price
                    if row.basic.HasField("afterMarket") and row.basic.afterMarket.HasField("price")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "after_high_price",
            Kind.FLOAT,
            [
                (
                    row.basic.afterMarket.highPrice
                    if row.basic.HasField("afterMarket") and row.basic.afterMarket.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "after_low_price",
            Kind.FLOAT,
            [
                (
                    row.basic.afterMarket.lowPrice
                    if row.basic.HasField("afterMarket") and row.basic.afterMarket.HasField("lowPrice")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "after_change_val",
            Kind.FLOAT,
            [
                (
                    row.basic.afterMarket.changeVal
                    if row.basic.HasField("afterMarket") and row.basic.afterMarket.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "after_change_rate",
            Kind.FLOAT,
            [
                (
                    row.basic.afterMarket.changeRate
                    if row.basic.HasField("afterMarket") and row.basic.afterMarket.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "after_amplitude",
            Kind.FLOAT,
            [
                (
                    row.basic.afterMarket.amplitude
                    if row.basic.HasField("afterMarket") and row.basic.afterMarket.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "overnight_price",
            Kind.FLOAT,
            [
                (
                    row.basic.overnight.price
                    if row.basic.HasField("overnight") and row.basic.overnight.HasField("price")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "overnight_high_price",
            Kind.FLOAT,
            [
                (
                    row.basic.overnight.highPrice
                    if row.basic.HasField("overnight") and row.basic.overnight.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "overnight_low_price",
            Kind.FLOAT,
            [
                (
                    row.basic.overnight.lowPrice
                    if row.basic.HasField("overnight") and row.basic.overnight.HasField("lowPrice")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "overnight_volume",
            Kind.INTEGER,
            [
                (
                    row.basic.overnight.volume
                    if row.basic.HasField("overnight") and row.basic.overnight.HasField("volume")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "overnight_turnover",
            Kind.FLOAT,
            [
                (
                    row.basic.overnight.turnover
                    if row.basic.HasField("overnight") and row.basic.overnight.HasField("turnover")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "overnight_change_val",
            Kind.FLOAT,
            [
                (
                    row.basic.overnight.changeVal
                    if row.basic.HasField("overnight") and row.basic.overnight.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "overnight_change_rate",
            Kind.FLOAT,
            [
                (
                    row.basic.overnight.changeRate
                    if row.basic.HasField("overnight") and row.basic.overnight.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
        (
            "overnight_amplitude",
            Kind.FLOAT,
            [
                (
                    row.basic.overnight.amplitude
                    if row.basic.HasField("overnight") and row.basic.overnight.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.snapshotList
            ],
        ),
    )


def read_get_rehab(s2c: Qot_RequestRehab_pb2.S2C) -> Any:
    """Reads Qot_RequestRehab."""
    return table(
        len(s2c.rehabList),
        ("ex_div_date", Kind.TEXT, [day_of(row.time) for row in s2c.rehabList]),
        (
            "split_base",
            Kind.INTEGER,
            [(row.splitBase if bool(row.companyActFlag & 1) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "split_ert",
            Kind.INTEGER,
            [(row.splitErt if bool(row.companyActFlag & 1) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "join_base",
            Kind.INTEGER,
            [(row.joinBase if bool(row.companyActFlag & 2) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "join_ert",
            Kind.INTEGER,
            [(row.joinErt if bool(row.companyActFlag & 2) else float("nan")) for row in s2c.rehabList],
        ),
        ("split_ratio", Kind.FLOAT, [split_ratio(row) for row in s2c.rehabList]),
        (
            "per_cash_div",
            Kind.FLOAT,
            [(row.dividend if bool(row.companyActFlag & 64) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "special_dividend",
            Kind.FLOAT,
            [(row.spDividend if bool(row.companyActFlag & 128) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "bonus_base",
            Kind.INTEGER,
            [(row.bonusBase if bool(row.companyActFlag & 4) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "bonus_ert",
            Kind.INTEGER,
            [(row.bonusErt if bool(row.companyActFlag & 4) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "per_share_div_ratio",
            Kind.FLOAT,
            [
                (
                    (row.bonusBase / row.bonusErt if row.bonusErt else float("nan"))
                    if bool(row.companyActFlag & 4)
                    else float("nan")
                )
                for row in s2c.rehabList
            ],
        ),
        (
            "transfer_base",
            Kind.INTEGER,
            [(row.transferBase if bool(row.companyActFlag & 8) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "transfer_ert",
            Kind.INTEGER,
            [(row.transferErt if bool(row.companyActFlag & 8) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "per_share_trans_ratio",
            Kind.FLOAT,
            [
                (
                    (row.transferBase / row.transferErt if row.transferErt else float("nan"))
                    if bool(row.companyActFlag & 8)
                    else float("nan")
                )
                for row in s2c.rehabList
            ],
        ),
        (
            "allot_base",
            Kind.INTEGER,
            [(row.allotBase if bool(row.companyActFlag & 16) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "allot_ert",
            Kind.INTEGER,
            [(row.allotErt if bool(row.companyActFlag & 16) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "allotment_ratio",
            Kind.FLOAT,
            [
                (
                    (row.allotBase / row.allotErt if row.allotErt else float("nan"))
                    if bool(row.companyActFlag & 16)
                    else float("nan")
                )
                for row in s2c.rehabList
            ],
        ),
        (
            "allotment_price",
            Kind.FLOAT,
            [(row.allotPrice if bool(row.companyActFlag & 16) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "add_base",
            Kind.INTEGER,
            [(row.addBase if bool(row.companyActFlag & 32) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "add_ert",
            Kind.INTEGER,
            [(row.addErt if bool(row.companyActFlag & 32) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "stk_spo_ratio",
            Kind.FLOAT,
            [
                (
                    (row.addBase / row.addErt if row.addErt else float("nan"))
                    if bool(row.companyActFlag & 32)
                    else float("nan")
                )
                for row in s2c.rehabList
            ],
        ),
        (
            "stk_spo_price",
            Kind.FLOAT,
            [(row.addPrice if bool(row.companyActFlag & 32) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "spin_off_base",
            Kind.FLOAT,
            [(row.spinOffBase if bool(row.companyActFlag & 256) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "spin_off_ert",
            Kind.FLOAT,
            [(row.spinOffErt if bool(row.companyActFlag & 256) else float("nan")) for row in s2c.rehabList],
        ),
        (
            "spin_off_ratio",
            Kind.FLOAT,
            [
                (
                    (row.spinOffBase / row.spinOffErt if row.spinOffErt else float("nan"))
                    if bool(row.companyActFlag & 256)
                    else float("nan")
                )
                for row in s2c.rehabList
            ],
        ),
        ("forward_adj_factorA", Kind.FLOAT, [row.fwdFactorA for row in s2c.rehabList]),
        ("forward_adj_factorB", Kind.FLOAT, [row.fwdFactorB for row in s2c.rehabList]),
        ("backward_adj_factorA", Kind.FLOAT, [row.bwdFactorA for row in s2c.rehabList]),
        ("backward_adj_factorB", Kind.FLOAT, [row.bwdFactorB for row in s2c.rehabList]),
    )


def read_get_heat_map_data(s2c: Qot_GetHeatMapData_pb2.S2C) -> Any:
    """Reads Qot_GetHeatMapData."""
    return (
        table(
            len(s2c.plateDataList),
            (
                "plate",
                Kind.TEXT,
                [(security_code(row.plate) if row.HasField("plate") else "N/A") for row in s2c.plateDataList],
            ),
            (
                "plate_name",
                Kind.TEXT,
                [(row.plateName if row.HasField("plateName") else "N/A") for row in s2c.plateDataList],
            ),
            (
                "cur_price",
                Kind.FLOAT,
                [(row.curPrice if row.HasField("curPrice") else "N/A") for row in s2c.plateDataList],
            ),
            (
                "change_rate",
                Kind.FLOAT,
                [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.plateDataList],
            ),
            (
                "turnover",
                Kind.FLOAT,
                [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.plateDataList],
            ),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.plateDataList]),
            (
                "market_val",
                Kind.FLOAT,
                [(row.marketVal if row.HasField("marketVal") else "N/A") for row in s2c.plateDataList],
            ),
            ("pe_avg", Kind.FLOAT, [(row.peAvg if row.HasField("peAvg") else "N/A") for row in s2c.plateDataList]),
            (
                "rise_count",
                Kind.INTEGER,
                [(row.riseCount if row.HasField("riseCount") else "N/A") for row in s2c.plateDataList],
            ),
            (
                "fall_count",
                Kind.INTEGER,
                [(row.fallCount if row.HasField("fallCount") else "N/A") for row in s2c.plateDataList],
            ),
            (
                "equal_count",
                Kind.INTEGER,
                [(row.equalCount if row.HasField("equalCount") else "N/A") for row in s2c.plateDataList],
            ),
            (
                "leader_stock",
                Kind.TEXT,
                [
                    (security_code(row.leaderStock) if row.HasField("leaderStock") else "N/A")
                    for row in s2c.plateDataList
                ],
            ),
            (
                "description",
                Kind.TEXT,
                [(row.description if row.HasField("description") else "N/A") for row in s2c.plateDataList],
            ),
        ),
        (s2c.nextPage if s2c.HasField("nextPage") else None),
        s2c.allCount,
    )


def read_filter_competition(s2c: Qot_FilterCompetition_pb2.S2C) -> Any:
    """Reads Qot_FilterCompetition."""
    return table(
        len(s2c.tagFilterList),
        ("category", Kind.TEXT, [(row.category if row.HasField("category") else "N/A") for row in s2c.tagFilterList]),
        ("tag", Kind.TEXT, [row.tag for row in s2c.tagFilterList]),
        ("competition", Kind.OBJECT, [list(row.competitionList) for row in s2c.tagFilterList]),
        ("scope", Kind.OBJECT, [list(row.scopeList) for row in s2c.tagFilterList]),
    )


def read_get_us_pre_market_rank(s2c: Qot_GetUSPreMarketRank_pb2.S2C) -> Any:
    """Reads Qot_GetUSPreMarketRank."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "pre_market_price",
                Kind.FLOAT,
                [(row.preMarketPrice if row.HasField("preMarketPrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "pre_market_change_ratio",
                Kind.FLOAT,
                [(row.preMarketChangeRatio if row.HasField("preMarketChangeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "pre_market_change_amount",
                Kind.FLOAT,
                [
                    (row.preMarketChangeAmount if row.HasField("preMarketChangeAmount") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "pre_market_turnover",
                Kind.FLOAT,
                [(row.preMarketTurnover if row.HasField("preMarketTurnover") else "N/A") for row in s2c.dataList],
            ),
            (
                "pre_market_volume",
                Kind.INTEGER,
                [(row.preMarketVolume if row.HasField("preMarketVolume") else "N/A") for row in s2c.dataList],
            ),
            (
                "close_price",
                Kind.FLOAT,
                [(row.closePrice if row.HasField("closePrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRatio if row.HasField("changeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_amount",
                Kind.FLOAT,
                [(row.changeAmount if row.HasField("changeAmount") else "N/A") for row in s2c.dataList],
            ),
        ),
    )


def read_get_us_after_hours_rank(s2c: Qot_GetUSAfterHoursRank_pb2.S2C) -> Any:
    """Reads Qot_GetUSAfterHoursRank."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "after_hours_price",
                Kind.FLOAT,
                [(row.afterHoursPrice if row.HasField("afterHoursPrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "after_hours_change_ratio",
                Kind.FLOAT,
                [
                    (row.afterHoursChangeRatio if row.HasField("afterHoursChangeRatio") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "after_hours_change_amount",
                Kind.FLOAT,
                [
                    (row.afterHoursChangeAmount if row.HasField("afterHoursChangeAmount") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "after_hours_turnover",
                Kind.FLOAT,
                [(row.afterHoursTurnover if row.HasField("afterHoursTurnover") else "N/A") for row in s2c.dataList],
            ),
            (
                "after_hours_volume",
                Kind.INTEGER,
                [(row.afterHoursVolume if row.HasField("afterHoursVolume") else "N/A") for row in s2c.dataList],
            ),
            (
                "close_price",
                Kind.FLOAT,
                [(row.closePrice if row.HasField("closePrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRatio if row.HasField("changeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_amount",
                Kind.FLOAT,
                [(row.changeAmount if row.HasField("changeAmount") else "N/A") for row in s2c.dataList],
            ),
        ),
    )


def read_get_us_overnight_rank(s2c: Qot_GetUSOvernightRank_pb2.S2C) -> Any:
    """Reads Qot_GetUSOvernightRank."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "overnight_price",
                Kind.FLOAT,
                [(row.overnightPrice if row.HasField("overnightPrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "overnight_change_ratio",
                Kind.FLOAT,
                [(row.overnightChangeRatio if row.HasField("overnightChangeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "overnight_change_amount",
                Kind.FLOAT,
                [
                    (row.overnightChangeAmount if row.HasField("overnightChangeAmount") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "overnight_turnover",
                Kind.FLOAT,
                [(row.overnightTurnover if row.HasField("overnightTurnover") else "N/A") for row in s2c.dataList],
            ),
            (
                "overnight_volume",
                Kind.INTEGER,
                [(row.overnightVolume if row.HasField("overnightVolume") else "N/A") for row in s2c.dataList],
            ),
            (
                "close_price",
                Kind.FLOAT,
                [(row.closePrice if row.HasField("closePrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRatio if row.HasField("changeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_amount",
                Kind.FLOAT,
                [(row.changeAmount if row.HasField("changeAmount") else "N/A") for row in s2c.dataList],
            ),
        ),
    )


def read_get_top_movers_rank(s2c: Qot_GetTopMoversRank_pb2.S2C) -> Any:
    """Reads Qot_GetTopMoversRank."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            ("cur_price", Kind.FLOAT, [(row.curPrice if row.HasField("curPrice") else "N/A") for row in s2c.dataList]),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRatio if row.HasField("changeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_amount",
                Kind.FLOAT,
                [(row.changeAmount if row.HasField("changeAmount") else "N/A") for row in s2c.dataList],
            ),
            ("turnover", Kind.FLOAT, [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.dataList]),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.dataList]),
            (
                "turnover_ratio",
                Kind.FLOAT,
                [(row.turnoverRatio if row.HasField("turnoverRatio") else "N/A") for row in s2c.dataList],
            ),
            ("pe_ttm", Kind.FLOAT, [(row.peTTM if row.HasField("peTTM") else "N/A") for row in s2c.dataList]),
            (
                "amplitude",
                Kind.FLOAT,
                [(row.amplitude if row.HasField("amplitude") else "N/A") for row in s2c.dataList],
            ),
            (
                "market_cap",
                Kind.FLOAT,
                [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.dataList],
            ),
            (
                "volume_ratio",
                Kind.FLOAT,
                [(row.volumeRatio if row.HasField("volumeRatio") else "N/A") for row in s2c.dataList],
            ),
        ),
    )


def read_get_hot_list(s2c: Qot_GetHotList_pb2.S2C) -> Any:
    """Reads Qot_GetHotList."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "trade_heat",
                Kind.FLOAT,
                [(row.tradeHeat if row.HasField("tradeHeat") else "N/A") for row in s2c.dataList],
            ),
            (
                "trade_heat_change",
                Kind.FLOAT,
                [(row.tradeHeatChange if row.HasField("tradeHeatChange") else "N/A") for row in s2c.dataList],
            ),
            (
                "search_heat",
                Kind.FLOAT,
                [(row.searchHeat if row.HasField("searchHeat") else "N/A") for row in s2c.dataList],
            ),
            (
                "search_heat_change",
                Kind.FLOAT,
                [(row.searchHeatChange if row.HasField("searchHeatChange") else "N/A") for row in s2c.dataList],
            ),
            ("news_heat", Kind.FLOAT, [(row.newsHeat if row.HasField("newsHeat") else "N/A") for row in s2c.dataList]),
            (
                "news_heat_change",
                Kind.FLOAT,
                [(row.newsHeatChange if row.HasField("newsHeatChange") else "N/A") for row in s2c.dataList],
            ),
            (
                "average_heat",
                Kind.FLOAT,
                [(row.averageHeat if row.HasField("averageHeat") else "N/A") for row in s2c.dataList],
            ),
            (
                "average_heat_change",
                Kind.FLOAT,
                [(row.averageHeatChange if row.HasField("averageHeatChange") else "N/A") for row in s2c.dataList],
            ),
            (
                "news_type",
                Kind.TEXT,
                [
                    (
                        kind_of_news(row.newsInfo.newsType)
                        if row.HasField("newsInfo") and row.newsInfo.HasField("newsType")
                        else "N/A"
                    )
                    for row in s2c.dataList
                ],
            ),
            (
                "news_title",
                Kind.TEXT,
                [
                    (row.newsInfo.title if row.HasField("newsInfo") and row.newsInfo.HasField("title") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "news_url",
                Kind.TEXT,
                [
                    (row.newsInfo.newsUrl if row.HasField("newsInfo") and row.newsInfo.HasField("newsUrl") else "N/A")
                    for row in s2c.dataList
                ],
            ),
        ),
    )


def read_get_period_change_rank(s2c: Qot_GetPeriodChangeRank_pb2.S2C) -> Any:
    """Reads Qot_GetPeriodChangeRank."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            ("cur_price", Kind.FLOAT, [(row.curPrice if row.HasField("curPrice") else "N/A") for row in s2c.dataList]),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRatio if row.HasField("changeRatio") else "N/A") for row in s2c.dataList],
            ),
            ("turnover", Kind.FLOAT, [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.dataList]),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.dataList]),
            (
                "market_cap",
                Kind.FLOAT,
                [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_5min",
                Kind.FLOAT,
                [(row.changeRate5Min if row.HasField("changeRate5Min") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_5d",
                Kind.FLOAT,
                [(row.changeRate5D if row.HasField("changeRate5D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_10d",
                Kind.FLOAT,
                [(row.changeRate10D if row.HasField("changeRate10D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_20d",
                Kind.FLOAT,
                [(row.changeRate20D if row.HasField("changeRate20D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_60d",
                Kind.FLOAT,
                [(row.changeRate60D if row.HasField("changeRate60D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_120d",
                Kind.FLOAT,
                [(row.changeRate120D if row.HasField("changeRate120D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_250d",
                Kind.FLOAT,
                [(row.changeRate250D if row.HasField("changeRate250D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_ytd",
                Kind.FLOAT,
                [(row.changeRateYTD if row.HasField("changeRateYTD") else "N/A") for row in s2c.dataList],
            ),
            ("pe_ttm", Kind.FLOAT, [(row.peTTM if row.HasField("peTTM") else "N/A") for row in s2c.dataList]),
            ("pb", Kind.FLOAT, [(row.pb if row.HasField("pb") else "N/A") for row in s2c.dataList]),
            (
                "turnover_ratio",
                Kind.FLOAT,
                [(row.turnoverRatio if row.HasField("turnoverRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "volume_ratio",
                Kind.FLOAT,
                [(row.volumeRatio if row.HasField("volumeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "amplitude",
                Kind.FLOAT,
                [(row.amplitude if row.HasField("amplitude") else "N/A") for row in s2c.dataList],
            ),
        ),
    )


def read_get_high_dividend_soe_rank(s2c: Qot_GetHighDividendSOERank_pb2.S2C) -> Any:
    """Reads Qot_GetHighDividendSOERank."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            ("industry", Kind.TEXT, [(row.industry if row.HasField("industry") else "N/A") for row in s2c.dataList]),
            ("cur_price", Kind.FLOAT, [(row.curPrice if row.HasField("curPrice") else "N/A") for row in s2c.dataList]),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRatio if row.HasField("changeRatio") else "N/A") for row in s2c.dataList],
            ),
            ("turnover", Kind.FLOAT, [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.dataList]),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.dataList]),
            (
                "market_cap",
                Kind.FLOAT,
                [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.dataList],
            ),
            ("pe_ttm", Kind.FLOAT, [(row.peTTM if row.HasField("peTTM") else "N/A") for row in s2c.dataList]),
            ("pb", Kind.FLOAT, [(row.pb if row.HasField("pb") else "N/A") for row in s2c.dataList]),
            (
                "dividend_yield_ttm",
                Kind.FLOAT,
                [(row.dividendYieldTTM if row.HasField("dividendYieldTTM") else "N/A") for row in s2c.dataList],
            ),
            (
                "turnover_ratio",
                Kind.FLOAT,
                [(row.turnoverRatio if row.HasField("turnoverRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_5d",
                Kind.FLOAT,
                [(row.changeRate5D if row.HasField("changeRate5D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_10d",
                Kind.FLOAT,
                [(row.changeRate10D if row.HasField("changeRate10D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_20d",
                Kind.FLOAT,
                [(row.changeRate20D if row.HasField("changeRate20D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_60d",
                Kind.FLOAT,
                [(row.changeRate60D if row.HasField("changeRate60D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_120d",
                Kind.FLOAT,
                [(row.changeRate120D if row.HasField("changeRate120D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate_250d",
                Kind.FLOAT,
                [(row.changeRate250D if row.HasField("changeRate250D") else "N/A") for row in s2c.dataList],
            ),
        ),
    )


def read_get_dividend_rank(s2c: Qot_GetDividendRank_pb2.S2C) -> Any:
    """Reads Qot_GetDividendRank."""
    return table(
        len(s2c.dataList),
        ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
        ("industry", Kind.TEXT, [(row.industry if row.HasField("industry") else "N/A") for row in s2c.dataList]),
        ("cur_price", Kind.FLOAT, [(row.curPrice if row.HasField("curPrice") else "N/A") for row in s2c.dataList]),
        (
            "change_rate",
            Kind.FLOAT,
            [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.dataList],
        ),
        (
            "change_amount",
            Kind.FLOAT,
            [(row.changeAmount if row.HasField("changeAmount") else "N/A") for row in s2c.dataList],
        ),
        ("market_cap", Kind.FLOAT, [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.dataList]),
        (
            "dividend_yield_ttm",
            Kind.FLOAT,
            [(row.dividendYieldTTM if row.HasField("dividendYieldTTM") else "N/A") for row in s2c.dataList],
        ),
        (
            "avg_dividend_yield_5y",
            Kind.FLOAT,
            [(row.avgDividendYield5Y if row.HasField("avgDividendYield5Y") else "N/A") for row in s2c.dataList],
        ),
        (
            "distribution_frequency",
            Kind.TEXT,
            [
                (
                    DistributionFrequency.to_string2(row.distributionFrequency)
                    if row.HasField("distributionFrequency")
                    else "N/A"
                )
                for row in s2c.dataList
            ],
        ),
        (
            "dividend_grow_year",
            Kind.INTEGER,
            [(row.dividendGrowYear if row.HasField("dividendGrowYear") else "N/A") for row in s2c.dataList],
        ),
        (
            "dividends_ttm",
            Kind.FLOAT,
            [(row.dividendsTTM if row.HasField("dividendsTTM") else "N/A") for row in s2c.dataList],
        ),
        (
            "payout_ratio_lfy",
            Kind.FLOAT,
            [(row.payoutRatioLFY if row.HasField("payoutRatioLFY") else "N/A") for row in s2c.dataList],
        ),
        (
            "next_payable_date",
            Kind.TEXT,
            [(row.nextPayableDate if row.HasField("nextPayableDate") else "N/A") for row in s2c.dataList],
        ),
    )


def read_get_earnings_beat_rank(s2c: Qot_GetEarningsBeatRank_pb2.S2C) -> Any:
    """Reads Qot_GetEarningsBeatRank."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            ("industry", Kind.TEXT, [(row.industry if row.HasField("industry") else "N/A") for row in s2c.dataList]),
            ("cur_price", Kind.FLOAT, [(row.curPrice if row.HasField("curPrice") else "N/A") for row in s2c.dataList]),
            (
                "last_close_price",
                Kind.FLOAT,
                [(row.lastClosePrice if row.HasField("lastClosePrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_rate",
                Kind.FLOAT,
                [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.dataList],
            ),
            (
                "market_cap",
                Kind.FLOAT,
                [(row.marketCap if row.HasField("marketCap") else "N/A") for row in s2c.dataList],
            ),
            ("pe_ttm", Kind.FLOAT, [(row.peTTM if row.HasField("peTTM") else "N/A") for row in s2c.dataList]),
            (
                "dividends_ttm",
                Kind.FLOAT,
                [(row.dividendsTTM if row.HasField("dividendsTTM") else "N/A") for row in s2c.dataList],
            ),
            (
                "released_date",
                Kind.TEXT,
                [(row.releasedDate if row.HasField("releasedDate") else "N/A") for row in s2c.dataList],
            ),
            (
                "beat_ratio",
                Kind.FLOAT,
                [(row.beatRatio if row.HasField("beatRatio") else "N/A") for row in s2c.dataList],
            ),
            ("actual", Kind.FLOAT, [(row.actual if row.HasField("actual") else "N/A") for row in s2c.dataList]),
            ("estimate", Kind.FLOAT, [(row.estimate if row.HasField("estimate") else "N/A") for row in s2c.dataList]),
            ("yoy", Kind.FLOAT, [(row.yoy if row.HasField("yoy") else "N/A") for row in s2c.dataList]),
            (
                "yoy_growth",
                Kind.FLOAT,
                [(row.yoyGrowth if row.HasField("yoyGrowth") else "N/A") for row in s2c.dataList],
            ),
            (
                "earning_day_chg",
                Kind.FLOAT,
                [(row.earningDayChg if row.HasField("earningDayChg") else "N/A") for row in s2c.dataList],
            ),
            ("term", Kind.TEXT, [(row.term if row.HasField("term") else "N/A") for row in s2c.dataList]),
            (
                "detail_post_period",
                Kind.TEXT,
                [
                    (PostPeriodType.to_string2(row.detailPostPeriod) if row.HasField("detailPostPeriod") else "N/A")
                    for row in s2c.dataList
                ],
            ),
        ),
    )


def read_get_short_selling_rank(s2c: Qot_GetShortSellingRank_pb2.S2C) -> Any:
    """Reads Qot_GetShortSellingRank."""
    return (
        s2c.allCount,
        table(
            len(s2c.dataList),
            ("security", Kind.TEXT, [security_code(row.security) for row in s2c.dataList]),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.dataList]),
            (
                "close_price",
                Kind.FLOAT,
                [(row.closePrice if row.HasField("closePrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRatio if row.HasField("changeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_ratio_5d",
                Kind.FLOAT,
                [(row.changeRatio5D if row.HasField("changeRatio5D") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_ratio_10d",
                Kind.FLOAT,
                [(row.changeRatio10D if row.HasField("changeRatio10D") else "N/A") for row in s2c.dataList],
            ),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.dataList]),
            (
                "short_number",
                Kind.INTEGER,
                [(row.shortNumber if row.HasField("shortNumber") else "N/A") for row in s2c.dataList],
            ),
            (
                "short_number_change",
                Kind.INTEGER,
                [(row.shortNumberChange if row.HasField("shortNumberChange") else "N/A") for row in s2c.dataList],
            ),
            (
                "short_ratio",
                Kind.FLOAT,
                [(row.shortRatio if row.HasField("shortRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "short_ratio_change",
                Kind.FLOAT,
                [(row.shortRatioChange if row.HasField("shortRatioChange") else "N/A") for row in s2c.dataList],
            ),
            (
                "short_position_volume",
                Kind.INTEGER,
                [(row.shortPositionVolume if row.HasField("shortPositionVolume") else "N/A") for row in s2c.dataList],
            ),
            (
                "short_position_ratio",
                Kind.FLOAT,
                [(row.shortPositionRatio if row.HasField("shortPositionRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "days_to_cover",
                Kind.FLOAT,
                [(row.daysToCover if row.HasField("daysToCover") else "N/A") for row in s2c.dataList],
            ),
            (
                "week_avg_short_number",
                Kind.INTEGER,
                [(row.weekAvgShortNumber if row.HasField("weekAvgShortNumber") else "N/A") for row in s2c.dataList],
            ),
            (
                "week_avg_short_ratio",
                Kind.FLOAT,
                [(row.weekAvgShortRatio if row.HasField("weekAvgShortRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "month_avg_short_number",
                Kind.INTEGER,
                [(row.monthAvgShortNumber if row.HasField("monthAvgShortNumber") else "N/A") for row in s2c.dataList],
            ),
            (
                "month_avg_short_ratio",
                Kind.FLOAT,
                [(row.monthAvgShortRatio if row.HasField("monthAvgShortRatio") else "N/A") for row in s2c.dataList],
            ),
        ),
    )


def read_get_rise_fall_distribution(s2c: Qot_GetRiseFallDistribution_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_GetRiseFallDistribution."""
    return {
        "plate": (security_code(s2c.plate) if s2c.HasField("plate") else "N/A"),
        "range_list": [
            {
                "type": (RiseFallDistributionType.to_string2(row.type) if row.HasField("type") else "N/A"),
                "left_border": (row.leftBorder if row.HasField("leftBorder") else "N/A"),
                "right_border": (row.rightBorder if row.HasField("rightBorder") else "N/A"),
                "stock_count": (row.stockCount if row.HasField("stockCount") else "N/A"),
            }
            for row in s2c.rangeList
        ],
    }


def read_get_stock_screen(s2c: Qot_StockScreen_pb2.S2C) -> Any:
    """Reads Qot_StockScreen."""
    return (
        (s2c.lastPage if s2c.HasField("lastPage") else True),
        (s2c.allCount if s2c.HasField("allCount") else 0),
        [{"stock_id": row.stockId, "results": property_results(row)} for row in s2c.dataList],
    )


def read_get_warrant_screen(s2c: Qot_WarrantScreen_pb2.S2C) -> Any:
    """Reads Qot_WarrantScreen."""
    return (
        (s2c.lastPage if s2c.HasField("lastPage") else True),
        (s2c.allCount if s2c.HasField("allCount") else 0),
        table(
            len(s2c.warrants),
            (
                "code",
                Kind.TEXT,
                [(security_code(row.security) if row.HasField("security") else "N/A") for row in s2c.warrants],
            ),
            (
                "owner_code",
                Kind.TEXT,
                [
                    (security_code(row.ownerSecurity) if row.HasField("ownerSecurity") else "N/A")
                    for row in s2c.warrants
                ],
            ),
            ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.warrants]),
            (
                "owner_name",
                Kind.TEXT,
                [(row.ownerName if row.HasField("ownerName") else "N/A") for row in s2c.warrants],
            ),
            (
                "issuer_id",
                Kind.INTEGER,
                [(row.issuerId if row.HasField("issuerId") else "N/A") for row in s2c.warrants],
            ),
            (
                "warrant_type",
                Kind.INTEGER,
                [(row.warrantType if row.HasField("warrantType") else "N/A") for row in s2c.warrants],
            ),
            (
                "strike_price",
                Kind.FLOAT,
                [(row.strikePrice if row.HasField("strikePrice") else "N/A") for row in s2c.warrants],
            ),
            (
                "maturity_date",
                Kind.INTEGER,
                [(row.maturityDate if row.HasField("maturityDate") else "N/A") for row in s2c.warrants],
            ),
            (
                "last_trade_date",
                Kind.INTEGER,
                [(row.lastTradeDate if row.HasField("lastTradeDate") else "N/A") for row in s2c.warrants],
            ),
            (
                "conversion_ratio",
                Kind.FLOAT,
                [(row.conversionRatio if row.HasField("conversionRatio") else "N/A") for row in s2c.warrants],
            ),
            (
                "last_close_price",
                Kind.FLOAT,
                [(row.lastclosePrice if row.HasField("lastclosePrice") else "N/A") for row in s2c.warrants],
            ),
            (
                "recovery_price",
                Kind.FLOAT,
                [(row.recoveryPrice if row.HasField("recoveryPrice") else "N/A") for row in s2c.warrants],
            ),
            (
                "stock_owner_price",
                Kind.FLOAT,
                [(row.stockOwnerPrice if row.HasField("stockOwnerPrice") else "N/A") for row in s2c.warrants],
            ),
            (
                "current_price",
                Kind.FLOAT,
                [(row.currentPrice if row.HasField("currentPrice") else "N/A") for row in s2c.warrants],
            ),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.warrants]),
            ("turnover", Kind.FLOAT, [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.warrants]),
            ("sell_vol", Kind.INTEGER, [(row.sellVol if row.HasField("sellVol") else "N/A") for row in s2c.warrants]),
            ("buy_vol", Kind.INTEGER, [(row.buyVol if row.HasField("buyVol") else "N/A") for row in s2c.warrants]),
            (
                "sell_price",
                Kind.FLOAT,
                [(row.sellPrice if row.HasField("sellPrice") else "N/A") for row in s2c.warrants],
            ),
            ("buy_price", Kind.FLOAT, [(row.buyPrice if row.HasField("buyPrice") else "N/A") for row in s2c.warrants]),
            (
                "street_rate",
                Kind.FLOAT,
                [(row.streetRate if row.HasField("streetRate") else "N/A") for row in s2c.warrants],
            ),
            (
                "high_price",
                Kind.FLOAT,
                [(row.highPrice if row.HasField("highPrice") else "N/A") for row in s2c.warrants],
            ),
            ("low_price", Kind.FLOAT, [(row.lowPrice if row.HasField("lowPrice") else "N/A") for row in s2c.warrants]),
            (
                "implied_volatility",
                Kind.FLOAT,
                [(row.impliedVolatility if row.HasField("impliedVolatility") else "N/A") for row in s2c.warrants],
            ),
            ("delta", Kind.FLOAT, [(row.delta if row.HasField("delta") else "N/A") for row in s2c.warrants]),
            ("status", Kind.INTEGER, [(row.status if row.HasField("status") else "N/A") for row in s2c.warrants]),
            (
                "street_rate_new",
                Kind.FLOAT,
                [(row.streetRateNew if row.HasField("streetRateNew") else "N/A") for row in s2c.warrants],
            ),
            ("score", Kind.FLOAT, [(row.score if row.HasField("score") else "N/A") for row in s2c.warrants]),
            ("premium", Kind.FLOAT, [(row.premium if row.HasField("premium") else "N/A") for row in s2c.warrants]),
            ("leverage", Kind.FLOAT, [(row.leverage if row.HasField("leverage") else "N/A") for row in s2c.warrants]),
            (
                "effective_leverage",
                Kind.FLOAT,
                [(row.effectiveLeverage if row.HasField("effectiveLeverage") else "N/A") for row in s2c.warrants],
            ),
            (
                "break_even_point",
                Kind.FLOAT,
                [(row.breakEvenPoint if row.HasField("breakEvenPoint") else "N/A") for row in s2c.warrants],
            ),
            ("ipop", Kind.FLOAT, [(row.ipop if row.HasField("ipop") else "N/A") for row in s2c.warrants]),
            (
                "amplitude",
                Kind.FLOAT,
                [(row.amplitude if row.HasField("amplitude") else "N/A") for row in s2c.warrants],
            ),
            ("fx_score", Kind.FLOAT, [(row.fxScore if row.HasField("fxScore") else "N/A") for row in s2c.warrants]),
            ("ipo_time", Kind.INTEGER, [(row.ipoTime if row.HasField("ipoTime") else "N/A") for row in s2c.warrants]),
            (
                "street_vol",
                Kind.INTEGER,
                [(row.streetVol if row.HasField("streetVol") else "N/A") for row in s2c.warrants],
            ),
            ("lot_size", Kind.INTEGER, [(row.lotSize if row.HasField("lotSize") else "N/A") for row in s2c.warrants]),
            (
                "issue_size",
                Kind.INTEGER,
                [(row.issueSize if row.HasField("issueSize") else "N/A") for row in s2c.warrants],
            ),
            ("ipo_price", Kind.FLOAT, [(row.ipoPrice if row.HasField("ipoPrice") else "N/A") for row in s2c.warrants]),
            (
                "upper_strike_price",
                Kind.FLOAT,
                [(row.upperStrikePrice if row.HasField("upperStrikePrice") else "N/A") for row in s2c.warrants],
            ),
            (
                "lower_strike_price",
                Kind.FLOAT,
                [(row.lowerStrikePrice if row.HasField("lowerStrikePrice") else "N/A") for row in s2c.warrants],
            ),
            (
                "iw_price_status",
                Kind.INTEGER,
                [(row.iwPriceStatus if row.HasField("iwPriceStatus") else "N/A") for row in s2c.warrants],
            ),
            (
                "sensitivity",
                Kind.FLOAT,
                [(row.sensitivity if row.HasField("sensitivity") else "N/A") for row in s2c.warrants],
            ),
            (
                "price_recovery_ratio",
                Kind.FLOAT,
                [(row.priceRecoveryRatio if row.HasField("priceRecoveryRatio") else "N/A") for row in s2c.warrants],
            ),
        ),
    )


def read_get_option_screen(s2c: Qot_OptionScreen_pb2.S2C) -> Any:
    """Reads Qot_OptionScreen."""
    return (
        s2c.lastPage,
        s2c.allCount,
        table(
            len(s2c.dataList),
            (
                "code",
                Kind.TEXT,
                [(security_code(row.security) if row.HasField("security") else "N/A") for row in s2c.dataList],
            ),
            (
                "option_name",
                Kind.TEXT,
                [(row.optionName if row.HasField("optionName") else "N/A") for row in s2c.dataList],
            ),
            (
                "strike_price",
                Kind.FLOAT,
                [(row.strikePrice if row.HasField("strikePrice") else "N/A") for row in s2c.dataList],
            ),
            (
                "strike_date",
                Kind.INTEGER,
                [(row.strikeDate if row.HasField("strikeDate") else "N/A") for row in s2c.dataList],
            ),
            (
                "option_type",
                Kind.INTEGER,
                [(row.optionType if row.HasField("optionType") else "N/A") for row in s2c.dataList],
            ),
            (
                "exercise_type",
                Kind.INTEGER,
                [(row.exerciseType if row.HasField("exerciseType") else "N/A") for row in s2c.dataList],
            ),
            (
                "expiration_type",
                Kind.INTEGER,
                [(row.expirationType if row.HasField("expirationType") else "N/A") for row in s2c.dataList],
            ),
            (
                "in_the_money",
                Kind.INTEGER,
                [(row.inTheMoney if row.HasField("inTheMoney") else "N/A") for row in s2c.dataList],
            ),
            ("left_day", Kind.INTEGER, [(row.leftDay if row.HasField("leftDay") else "N/A") for row in s2c.dataList]),
            ("price", Kind.FLOAT, [(row.price if row.HasField("price") else "N/A") for row in s2c.dataList]),
            ("mid_price", Kind.FLOAT, [(row.midPrice if row.HasField("midPrice") else "N/A") for row in s2c.dataList]),
            ("bid_price", Kind.FLOAT, [(row.bidPrice if row.HasField("bidPrice") else "N/A") for row in s2c.dataList]),
            ("ask_price", Kind.FLOAT, [(row.askPrice if row.HasField("askPrice") else "N/A") for row in s2c.dataList]),
            (
                "bid_ask_spread",
                Kind.FLOAT,
                [(row.bidAskSpread if row.HasField("bidAskSpread") else "N/A") for row in s2c.dataList],
            ),
            (
                "bid_volume",
                Kind.INTEGER,
                [(row.bidVolume if row.HasField("bidVolume") else "N/A") for row in s2c.dataList],
            ),
            (
                "ask_volume",
                Kind.INTEGER,
                [(row.askVolume if row.HasField("askVolume") else "N/A") for row in s2c.dataList],
            ),
            (
                "bid_ask_volume_ratio",
                Kind.FLOAT,
                [(row.bidAskVolumeRatio if row.HasField("bidAskVolumeRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "change_ratio",
                Kind.FLOAT,
                [(row.changeRate if row.HasField("changeRate") else "N/A") for row in s2c.dataList],
            ),
            ("volume", Kind.INTEGER, [(row.volume if row.HasField("volume") else "N/A") for row in s2c.dataList]),
            ("turnover", Kind.FLOAT, [(row.turnover if row.HasField("turnover") else "N/A") for row in s2c.dataList]),
            (
                "open_interest",
                Kind.INTEGER,
                [(row.openInterest if row.HasField("openInterest") else "N/A") for row in s2c.dataList],
            ),
            (
                "open_interest_market_cap",
                Kind.FLOAT,
                [
                    (row.openInterestMarketCap if row.HasField("openInterestMarketCap") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "vol_oi_ratio",
                Kind.FLOAT,
                [(row.volOIRatio if row.HasField("volOIRatio") else "N/A") for row in s2c.dataList],
            ),
            ("premium", Kind.FLOAT, [(row.premium if row.HasField("premium") else "N/A") for row in s2c.dataList]),
            (
                "implied_volatility",
                Kind.FLOAT,
                [(row.impliedVolatility if row.HasField("impliedVolatility") else "N/A") for row in s2c.dataList],
            ),
            (
                "history_volatility",
                Kind.FLOAT,
                [(row.historyVolatility if row.HasField("historyVolatility") else "N/A") for row in s2c.dataList],
            ),
            (
                "iv_hv_ratio",
                Kind.FLOAT,
                [(row.ivHvRatio if row.HasField("ivHvRatio") else "N/A") for row in s2c.dataList],
            ),
            ("delta", Kind.FLOAT, [(row.delta if row.HasField("delta") else "N/A") for row in s2c.dataList]),
            ("gamma", Kind.FLOAT, [(row.gamma if row.HasField("gamma") else "N/A") for row in s2c.dataList]),
            ("vega", Kind.FLOAT, [(row.vega if row.HasField("vega") else "N/A") for row in s2c.dataList]),
            ("theta", Kind.FLOAT, [(row.theta if row.HasField("theta") else "N/A") for row in s2c.dataList]),
            ("rho", Kind.FLOAT, [(row.rho if row.HasField("rho") else "N/A") for row in s2c.dataList]),
            (
                "leverage_ratio",
                Kind.FLOAT,
                [(row.leverageRatio if row.HasField("leverageRatio") else "N/A") for row in s2c.dataList],
            ),
            (
                "effective_gearing",
                Kind.FLOAT,
                [(row.effectiveGearing if row.HasField("effectiveGearing") else "N/A") for row in s2c.dataList],
            ),
            (
                "itm_probability",
                Kind.FLOAT,
                [(row.itmProbability if row.HasField("itmProbability") else "N/A") for row in s2c.dataList],
            ),
            ("buy_to_bep", Kind.FLOAT, [(row.buyToBep if row.HasField("buyToBep") else "N/A") for row in s2c.dataList]),
            (
                "sell_to_bep",
                Kind.FLOAT,
                [(row.sellToBep if row.HasField("sellToBep") else "N/A") for row in s2c.dataList],
            ),
            (
                "buy_profit_probability",
                Kind.FLOAT,
                [(row.buyProfitProbability if row.HasField("buyProfitProbability") else "N/A") for row in s2c.dataList],
            ),
            (
                "sell_profit_probability",
                Kind.FLOAT,
                [
                    (row.sellProfitProbability if row.HasField("sellProfitProbability") else "N/A")
                    for row in s2c.dataList
                ],
            ),
            (
                "intrinsic_value_per",
                Kind.FLOAT,
                [(row.intrinsicValuePer if row.HasField("intrinsicValuePer") else "N/A") for row in s2c.dataList],
            ),
            (
                "time_value_per",
                Kind.FLOAT,
                [(row.timeValuePer if row.HasField("timeValuePer") else "N/A") for row in s2c.dataList],
            ),
            (
                "itm_degree",
                Kind.FLOAT,
                [(row.itmDegree if row.HasField("itmDegree") else "N/A") for row in s2c.dataList],
            ),
            (
                "otm_degree",
                Kind.FLOAT,
                [(row.otmDegree if row.HasField("otmDegree") else "N/A") for row in s2c.dataList],
            ),
            (
                "otm_probability",
                Kind.FLOAT,
                [(row.otmProbability if row.HasField("otmProbability") else "N/A") for row in s2c.dataList],
            ),
            (
                "sell_annualized_return",
                Kind.FLOAT,
                [(row.sellAnnualizedReturn if row.HasField("sellAnnualizedReturn") else "N/A") for row in s2c.dataList],
            ),
            (
                "interval_return",
                Kind.FLOAT,
                [(row.intervalReturn if row.HasField("intervalReturn") else "N/A") for row in s2c.dataList],
            ),
            (
                "underlying",
                Kind.OBJECT,
                [
                    (
                        {
                            "stock_id": (
                                row.underlyingInfo.stockID if row.underlyingInfo.HasField("stockID") else "N/A"
                            ),
                            "iv": (row.underlyingInfo.iv if row.underlyingInfo.HasField("iv") else "N/A"),
                            "hv": (row.underlyingInfo.hv if row.underlyingInfo.HasField("hv") else "N/A"),
                            "iv_rank": (row.underlyingInfo.ivRank if row.underlyingInfo.HasField("ivRank") else "N/A"),
                            "iv_percentile": (
                                row.underlyingInfo.ivPercentile
                                if row.underlyingInfo.HasField("ivPercentile")
                                else "N/A"
                            ),
                            "market_cap": (
                                row.underlyingInfo.marketCap if row.underlyingInfo.HasField("marketCap") else "N/A"
                            ),
                            "price": (row.underlyingInfo.price if row.underlyingInfo.HasField("price") else "N/A"),
                            "change_ratio": (
                                row.underlyingInfo.changeRate if row.underlyingInfo.HasField("changeRate") else "N/A"
                            ),
                        }
                        if row.HasField("underlyingInfo")
                        else "N/A"
                    )
                    for row in s2c.dataList
                ],
            ),
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
        "local_timestamp": (s2c.localTime if s2c.HasField("localTime") else now()),
        "program_status_type": (
            ProgramStatusType.to_string2(s2c.programStatus.type) if s2c.HasField("programStatus") else "N/A"
        ),
        "program_status_desc": (
            s2c.programStatus.strExtDesc
            if s2c.HasField("programStatus") and s2c.programStatus.HasField("strExtDesc")
            else ""
        ),
    }


def read_get_user_info(s2c: GetUserInfo_pb2.S2C) -> dict[str, Any]:
    """Reads GetUserInfo."""
    return {
        "nick_name": (s2c.nickName if s2c.HasField("nickName") else "N/A"),
        "avatar_url": (s2c.avatarUrl if s2c.HasField("avatarUrl") else "N/A"),
        "user_attr": (UserAttr.to_string2(s2c.userAttribution) if s2c.HasField("userAttribution") else "N/A"),
        "api_level": (s2c.apiLevel if s2c.HasField("apiLevel") else "N/A"),
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
        "is_need_agree_disclaimer": (s2c.isNeedAgreeDisclaimer if s2c.HasField("isNeedAgreeDisclaimer") else "N/A"),
        "user_id": (s2c.userID if s2c.HasField("userID") else "N/A"),
        "update_type": (UpdateType.to_string2(s2c.updateType) if s2c.HasField("updateType") else "N/A"),
        "web_key": (s2c.webKey if s2c.HasField("webKey") else "N/A"),
        "sub_quota": (s2c.subQuota if s2c.HasField("subQuota") else "N/A"),
        "history_kl_quota": (s2c.historyKLQuota if s2c.HasField("historyKLQuota") else "N/A"),
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
                    for row1 in row.itemList
                ],
            }
            for row in s2c.qotPushStatisticsList
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
            for row in s2c.reqReplyStatisticsList
        ],
        "place_order": [
            {
                "order_id": row.orderID,
                "total_cost": row.totalCost,
                "open_d_cost": row.openDCost,
                "net_delay": row.netDelay,
                "update_cost": row.updateCost,
            }
            for row in s2c.placeOrderStatisticsList
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


def read_get_acc_list(s2c: Trd_GetAccList_pb2.S2C) -> Any:
    """Reads Trd_GetAccList."""
    return table(
        len(s2c.accList),
        ("acc_id", Kind.INTEGER, [row.accID for row in s2c.accList]),
        ("trd_env", Kind.TEXT, [TrdEnv.to_string2(row.trdEnv) for row in s2c.accList]),
        (
            "acc_type",
            Kind.TEXT,
            [(TrdAccType.to_string2(row.accType) if row.HasField("accType") else "N/A") for row in s2c.accList],
        ),
        ("uni_card_num", Kind.TEXT, [(row.uniCardNum if row.HasField("uniCardNum") else "N/A") for row in s2c.accList]),
        ("card_num", Kind.TEXT, [(row.cardNum if row.HasField("cardNum") else "N/A") for row in s2c.accList]),
        (
            "security_firm",
            Kind.TEXT,
            [
                (SecurityFirm.to_string2(row.securityFirm) if row.HasField("securityFirm") else "N/A")
                for row in s2c.accList
            ],
        ),
        (
            "sim_acc_type",
            Kind.TEXT,
            [(SimAccType.to_string2(row.simAccType) if row.HasField("simAccType") else "N/A") for row in s2c.accList],
        ),
        (
            "competition_acc_name",
            Kind.TEXT,
            [(row.competitionAccName if row.HasField("competitionAccName") else "N/A") for row in s2c.accList],
        ),
        (
            "trdmarket_auth",
            Kind.OBJECT,
            [[TrdMarket.to_string2(each) for each in row.trdMarketAuthList] for row in s2c.accList],
        ),
        (
            "acc_status",
            Kind.TEXT,
            [(TrdAccStatus.to_string2(row.accStatus) if row.HasField("accStatus") else "N/A") for row in s2c.accList],
        ),
        (
            "acc_role",
            Kind.TEXT,
            [(TrdAccRole.to_string2(row.accRole) if row.HasField("accRole") else "N/A") for row in s2c.accList],
        ),
        ("jp_acc_type", Kind.OBJECT, [[SubAccType.to_string2(each) for each in row.jpAccType] for row in s2c.accList]),
    )


def read_unlock_trade(s2c: Trd_UnlockTrade_pb2.S2C) -> Any:
    """Reads Trd_UnlockTrade."""
    return None


def read_accinfo_query(s2c: Trd_GetFunds_pb2.S2C) -> Any:
    """Reads Trd_GetFunds."""
    return table(
        1,
        ("power", Kind.FLOAT, [s2c.funds.power]),
        (
            "max_power_short",
            Kind.FLOAT,
            [(s2c.funds.maxPowerShort if s2c.HasField("funds") and s2c.funds.HasField("maxPowerShort") else "N/A")],
        ),
        (
            "net_cash_power",
            Kind.FLOAT,
            [(s2c.funds.netCashPower if s2c.HasField("funds") and s2c.funds.HasField("netCashPower") else "N/A")],
        ),
        ("total_assets", Kind.FLOAT, [s2c.funds.totalAssets]),
        (
            "securities_assets",
            Kind.FLOAT,
            [
                (
                    s2c.funds.securitiesAssets
                    if s2c.HasField("funds") and s2c.funds.HasField("securitiesAssets")
                    else "N/A"
                )
            ],
        ),
        (
            "fund_assets",
            Kind.FLOAT,
            [(s2c.funds.fundAssets if s2c.HasField("funds") and s2c.funds.HasField("fundAssets") else "N/A")],
        ),
        (
            "bond_assets",
            Kind.FLOAT,
            [(s2c.funds.bondAssets if s2c.HasField("funds") and s2c.funds.HasField("bondAssets") else "N/A")],
        ),
        ("cash", Kind.FLOAT, [s2c.funds.cash]),
        ("market_val", Kind.FLOAT, [s2c.funds.marketVal]),
        (
            "long_mv",
            Kind.FLOAT,
            [(s2c.funds.longMv if s2c.HasField("funds") and s2c.funds.HasField("longMv") else "N/A")],
        ),
        (
            "short_mv",
            Kind.FLOAT,
            [(s2c.funds.shortMv if s2c.HasField("funds") and s2c.funds.HasField("shortMv") else "N/A")],
        ),
        (
            "pending_asset",
            Kind.FLOAT,
            [(s2c.funds.pendingAsset if s2c.HasField("funds") and s2c.funds.HasField("pendingAsset") else "N/A")],
        ),
        ("interest_charged_amount", Kind.FLOAT, [(s2c.funds.debtCash if s2c.HasField("funds") else "N/A")]),
        ("frozen_cash", Kind.FLOAT, [s2c.funds.frozenCash]),
        ("avl_withdrawal_cash", Kind.FLOAT, [(s2c.funds.avlWithdrawalCash if s2c.HasField("funds") else "N/A")]),
        (
            "max_withdrawal",
            Kind.FLOAT,
            [(s2c.funds.maxWithdrawal if s2c.HasField("funds") and s2c.funds.HasField("maxWithdrawal") else "N/A")],
        ),
        (
            "currency",
            Kind.TEXT,
            [
                (
                    Currency.to_string2(s2c.funds.currency)
                    if s2c.HasField("funds") and s2c.funds.HasField("currency")
                    else "N/A"
                )
            ],
        ),
        (
            "available_funds",
            Kind.FLOAT,
            [(s2c.funds.availableFunds if s2c.HasField("funds") and s2c.funds.HasField("availableFunds") else "N/A")],
        ),
        (
            "unrealized_pl",
            Kind.FLOAT,
            [(s2c.funds.unrealizedPL if s2c.HasField("funds") and s2c.funds.HasField("unrealizedPL") else "N/A")],
        ),
        (
            "realized_pl",
            Kind.FLOAT,
            [(s2c.funds.realizedPL if s2c.HasField("funds") and s2c.funds.HasField("realizedPL") else "N/A")],
        ),
        (
            "risk_level",
            Kind.TEXT,
            [
                (
                    CltRiskLevel.to_string2(s2c.funds.riskLevel)
                    if s2c.HasField("funds") and s2c.funds.HasField("riskLevel")
                    else "N/A"
                )
            ],
        ),
        (
            "risk_status",
            Kind.TEXT,
            [
                (
                    CltRiskStatus.to_string2(s2c.funds.riskStatus)
                    if s2c.HasField("funds") and s2c.funds.HasField("riskStatus")
                    else "N/A"
                )
            ],
        ),
        (
            "initial_margin",
            Kind.FLOAT,
            [(s2c.funds.initialMargin if s2c.HasField("funds") and s2c.funds.HasField("initialMargin") else "N/A")],
        ),
        (
            "margin_call_margin",
            Kind.FLOAT,
            [
                (
                    s2c.funds.marginCallMargin
                    if s2c.HasField("funds") and s2c.funds.HasField("marginCallMargin")
                    else "N/A"
                )
            ],
        ),
        (
            "maintenance_margin",
            Kind.FLOAT,
            [
                (
                    s2c.funds.maintenanceMargin
                    if s2c.HasField("funds") and s2c.funds.HasField("maintenanceMargin")
                    else "N/A"
                )
            ],
        ),
        ("hk_cash", Kind.FLOAT, [picked(s2c.funds.cashInfoList, "currency", 1, "cash", "N/A")]),
        (
            "hk_avl_withdrawal_cash",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 1, "availableBalance", "N/A")],
        ),
        (
            "hkd_net_cash_power",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 1, "netCashPower", "N/A", "N/A")],
        ),
        ("hkd_assets", Kind.FLOAT, [picked(s2c.funds.marketInfoList, "trdMarket", 1, "assets", "N/A", "N/A")]),
        ("us_cash", Kind.FLOAT, [picked(s2c.funds.cashInfoList, "currency", 2, "cash", "N/A")]),
        (
            "us_avl_withdrawal_cash",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 2, "availableBalance", "N/A")],
        ),
        (
            "usd_net_cash_power",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 2, "netCashPower", "N/A", "N/A")],
        ),
        ("usd_assets", Kind.FLOAT, [picked(s2c.funds.marketInfoList, "trdMarket", 2, "assets", "N/A", "N/A")]),
        ("cn_cash", Kind.FLOAT, [picked(s2c.funds.cashInfoList, "currency", 3, "cash", "N/A")]),
        (
            "cn_avl_withdrawal_cash",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 3, "availableBalance", "N/A")],
        ),
        (
            "cnh_net_cash_power",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 3, "netCashPower", "N/A", "N/A")],
        ),
        ("cnh_assets", Kind.FLOAT, [picked(s2c.funds.marketInfoList, "trdMarket", 4, "assets", "N/A", "N/A")]),
        ("jp_cash", Kind.FLOAT, [picked(s2c.funds.cashInfoList, "currency", 4, "cash", "N/A")]),
        (
            "jp_avl_withdrawal_cash",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 4, "availableBalance", "N/A")],
        ),
        (
            "jpy_net_cash_power",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 4, "netCashPower", "N/A", "N/A")],
        ),
        ("jpy_assets", Kind.FLOAT, [picked(s2c.funds.marketInfoList, "trdMarket", 15, "assets", "N/A", "N/A")]),
        ("sg_cash", Kind.FLOAT, [picked(s2c.funds.cashInfoList, "currency", 5, "cash", "N/A")]),
        (
            "sg_avl_withdrawal_cash",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 5, "availableBalance", "N/A")],
        ),
        (
            "sgd_net_cash_power",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 5, "netCashPower", "N/A", "N/A")],
        ),
        ("sgd_assets", Kind.FLOAT, [picked(s2c.funds.marketInfoList, "trdMarket", 6, "assets", "N/A", "N/A")]),
        ("au_cash", Kind.FLOAT, [picked(s2c.funds.cashInfoList, "currency", 6, "cash", "N/A")]),
        (
            "au_avl_withdrawal_cash",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 6, "availableBalance", "N/A")],
        ),
        (
            "aud_net_cash_power",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 6, "netCashPower", "N/A", "N/A")],
        ),
        ("aud_assets", Kind.FLOAT, [picked(s2c.funds.marketInfoList, "trdMarket", 8, "assets", "N/A", "N/A")]),
        ("ca_cash", Kind.FLOAT, [picked(s2c.funds.cashInfoList, "currency", 7, "cash", "N/A")]),
        (
            "ca_avl_withdrawal_cash",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 7, "availableBalance", "N/A")],
        ),
        (
            "cad_net_cash_power",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 7, "netCashPower", "N/A", "N/A")],
        ),
        ("cad_assets", Kind.FLOAT, [picked(s2c.funds.marketInfoList, "trdMarket", 112, "assets", "N/A", "N/A")]),
        ("my_cash", Kind.FLOAT, [picked(s2c.funds.cashInfoList, "currency", 8, "cash", "N/A")]),
        (
            "my_avl_withdrawal_cash",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 8, "availableBalance", "N/A")],
        ),
        (
            "myr_net_cash_power",
            Kind.FLOAT,
            [picked(s2c.funds.cashInfoList, "currency", 8, "netCashPower", "N/A", "N/A")],
        ),
        ("myr_assets", Kind.FLOAT, [picked(s2c.funds.marketInfoList, "trdMarket", 111, "assets", "N/A", "N/A")]),
        ("is_pdt", Kind.TRUTH, [(s2c.funds.isPdt if s2c.HasField("funds") and s2c.funds.HasField("isPdt") else "N/A")]),
        (
            "pdt_seq",
            Kind.TEXT,
            [(s2c.funds.pdtSeq if s2c.HasField("funds") and s2c.funds.HasField("pdtSeq") else "N/A")],
        ),
        (
            "beginning_dtbp",
            Kind.FLOAT,
            [(s2c.funds.beginningDTBP if s2c.HasField("funds") and s2c.funds.HasField("beginningDTBP") else "N/A")],
        ),
        (
            "remaining_dtbp",
            Kind.FLOAT,
            [(s2c.funds.remainingDTBP if s2c.HasField("funds") and s2c.funds.HasField("remainingDTBP") else "N/A")],
        ),
        (
            "dt_call_amount",
            Kind.FLOAT,
            [(s2c.funds.dtCallAmount if s2c.HasField("funds") and s2c.funds.HasField("dtCallAmount") else "N/A")],
        ),
        (
            "dt_status",
            Kind.TEXT,
            [
                (
                    DTStatus.to_string2(s2c.funds.dtStatus)
                    if s2c.HasField("funds") and s2c.funds.HasField("dtStatus")
                    else "N/A"
                )
            ],
        ),
        (
            "crypto_mv",
            Kind.FLOAT,
            [(s2c.funds.cryptoMv if s2c.HasField("funds") and s2c.funds.HasField("cryptoMv") else "N/A")],
        ),
        (
            "exposure_level",
            Kind.TEXT,
            [
                (
                    ExposureLevel.to_string2(s2c.funds.exposureLevel)
                    if s2c.HasField("funds") and s2c.funds.HasField("exposureLevel")
                    else "N/A"
                )
            ],
        ),
        (
            "exposure_limit",
            Kind.FLOAT,
            [(s2c.funds.exposureLimit if s2c.HasField("funds") and s2c.funds.HasField("exposureLimit") else "N/A")],
        ),
        (
            "used_limit",
            Kind.FLOAT,
            [(s2c.funds.usedLimit if s2c.HasField("funds") and s2c.funds.HasField("usedLimit") else "N/A")],
        ),
        (
            "remaining_limit",
            Kind.FLOAT,
            [(s2c.funds.remainingLimit if s2c.HasField("funds") and s2c.funds.HasField("remainingLimit") else "N/A")],
        ),
    )


def read_position_list_query(s2c: Trd_GetPositionList_pb2.S2C) -> Any:
    """Reads Trd_GetPositionList."""
    return table(
        len(s2c.positionList),
        ("code", Kind.TEXT, [trade_code(row) for row in s2c.positionList]),
        ("stock_name", Kind.TEXT, [row.name for row in s2c.positionList]),
        (
            "position_market",
            Kind.TEXT,
            [(TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A") for row in s2c.positionList],
        ),
        ("qty", Kind.FLOAT, [row.qty for row in s2c.positionList]),
        ("can_sell_qty", Kind.FLOAT, [row.canSellQty for row in s2c.positionList]),
        (
            "cost_price",
            Kind.FLOAT,
            [(row.costPrice if row.HasField("costPrice") else "N/A") for row in s2c.positionList],
        ),
        ("cost_price_valid", Kind.TRUTH, [row.HasField("costPrice") for row in s2c.positionList]),
        (
            "average_cost",
            Kind.FLOAT,
            [(row.averageCostPrice if row.HasField("averageCostPrice") else "N/A") for row in s2c.positionList],
        ),
        (
            "diluted_cost",
            Kind.FLOAT,
            [(row.dilutedCostPrice if row.HasField("dilutedCostPrice") else "N/A") for row in s2c.positionList],
        ),
        ("market_val", Kind.FLOAT, [row.val for row in s2c.positionList]),
        ("nominal_price", Kind.FLOAT, [row.price for row in s2c.positionList]),
        (
            "pl_ratio",
            Kind.FLOAT,
            [(in_percent(row.plRatio) if row.HasField("plRatio") else "N/A") for row in s2c.positionList],
        ),
        ("pl_ratio_valid", Kind.TRUTH, [row.HasField("plRatio") for row in s2c.positionList]),
        (
            "pl_ratio_avg_cost",
            Kind.FLOAT,
            [(in_percent(row.averagePlRatio) if row.HasField("averagePlRatio") else "N/A") for row in s2c.positionList],
        ),
        ("pl_val", Kind.FLOAT, [row.plVal for row in s2c.positionList]),
        ("pl_val_valid", Kind.TRUTH, [row.HasField("plVal") for row in s2c.positionList]),
        (
            "today_buy_qty",
            Kind.FLOAT,
            [(row.td_buyQty if row.HasField("td_buyQty") else "N/A") for row in s2c.positionList],
        ),
        (
            "today_buy_val",
            Kind.FLOAT,
            [(row.td_buyVal if row.HasField("td_buyVal") else "N/A") for row in s2c.positionList],
        ),
        (
            "today_pl_val",
            Kind.FLOAT,
            [(row.td_plVal if row.HasField("td_plVal") else "N/A") for row in s2c.positionList],
        ),
        (
            "today_trd_val",
            Kind.FLOAT,
            [(row.td_trdVal if row.HasField("td_trdVal") else "N/A") for row in s2c.positionList],
        ),
        (
            "today_sell_qty",
            Kind.FLOAT,
            [(row.td_sellQty if row.HasField("td_sellQty") else "N/A") for row in s2c.positionList],
        ),
        (
            "today_sell_val",
            Kind.FLOAT,
            [(row.td_sellVal if row.HasField("td_sellVal") else "N/A") for row in s2c.positionList],
        ),
        ("position_side", Kind.TEXT, [PositionSide.to_string2(row.positionSide) for row in s2c.positionList]),
        (
            "unrealized_pl",
            Kind.FLOAT,
            [(row.unrealizedPL if row.HasField("unrealizedPL") else "N/A") for row in s2c.positionList],
        ),
        (
            "realized_pl",
            Kind.FLOAT,
            [(row.realizedPL if row.HasField("realizedPL") else "N/A") for row in s2c.positionList],
        ),
        (
            "currency",
            Kind.TEXT,
            [(Currency.to_string2(row.currency) if row.HasField("currency") else "N/A") for row in s2c.positionList],
        ),
        ("position_id", Kind.INTEGER, [row.positionID for row in s2c.positionList]),
        ("combo_id", Kind.INTEGER, [(row.comboID if row.HasField("comboID") else "N/A") for row in s2c.positionList]),
        (
            "strategy_type",
            Kind.TEXT,
            [
                (OptionStrategyType.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A")
                for row in s2c.positionList
            ],
        ),
        (
            "position_type",
            Kind.TEXT,
            [
                (PositionType.to_string2(row.positionType) if row.HasField("positionType") else "N/A")
                for row in s2c.positionList
            ],
        ),
        ("acc_id", Kind.INTEGER, [(row.accID if row.HasField("accID") else "N/A") for row in s2c.positionList]),
        (
            "jp_acc_type",
            Kind.TEXT,
            [
                (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A")
                for row in s2c.positionList
            ],
        ),
        (
            "payout_if_win",
            Kind.FLOAT,
            [(row.payoutIfWin if row.HasField("payoutIfWin") else "N/A") for row in s2c.positionList],
        ),
    )


def read_order_list_query(s2c: Trd_GetOrderList_pb2.S2C) -> Any:
    """Reads Trd_GetOrderList."""
    return table(
        len(s2c.orderList),
        ("code", Kind.TEXT, [trade_code(row) for row in s2c.orderList]),
        ("stock_name", Kind.TEXT, [row.name for row in s2c.orderList]),
        (
            "order_market",
            Kind.TEXT,
            [(TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A") for row in s2c.orderList],
        ),
        ("trd_side", Kind.TEXT, [TrdSide.to_string2(row.trdSide) for row in s2c.orderList]),
        ("order_type", Kind.TEXT, [OrderType.to_string2(row.orderType) for row in s2c.orderList]),
        ("order_status", Kind.TEXT, [OrderStatus.to_string2(row.orderStatus) for row in s2c.orderList]),
        ("order_id", Kind.TEXT, [row.orderIDEx for row in s2c.orderList]),
        ("qty", Kind.FLOAT, [row.qty for row in s2c.orderList]),
        ("price", Kind.FLOAT, [row.price for row in s2c.orderList]),
        ("create_time", Kind.TEXT, [row.createTime for row in s2c.orderList]),
        ("updated_time", Kind.TEXT, [row.updateTime for row in s2c.orderList]),
        ("dealt_qty", Kind.FLOAT, [row.fillQty for row in s2c.orderList]),
        ("dealt_avg_price", Kind.FLOAT, [row.fillAvgPrice for row in s2c.orderList]),
        ("last_err_msg", Kind.TEXT, [row.lastErrMsg for row in s2c.orderList]),
        ("remark", Kind.TEXT, [(row.remark if row.HasField("remark") else "") for row in s2c.orderList]),
        (
            "time_in_force",
            Kind.TEXT,
            [
                (TimeInForce.to_string2(row.timeInForce) if row.HasField("timeInForce") else "N/A")
                for row in s2c.orderList
            ],
        ),
        (
            "fill_outside_rth",
            Kind.TRUTH,
            [(row.fillOutsideRTH if row.HasField("fillOutsideRTH") else "N/A") for row in s2c.orderList],
        ),
        (
            "session",
            Kind.TEXT,
            [(Session.to_string2(row.session) if row.HasField("session") else "N/A") for row in s2c.orderList],
        ),
        ("aux_price", Kind.FLOAT, [(row.auxPrice if row.HasField("auxPrice") else "N/A") for row in s2c.orderList]),
        (
            "trail_type",
            Kind.TEXT,
            [(TrailType.to_string2(row.trailType) if row.HasField("trailType") else "N/A") for row in s2c.orderList],
        ),
        (
            "trail_value",
            Kind.FLOAT,
            [(row.trailValue if row.HasField("trailValue") else "N/A") for row in s2c.orderList],
        ),
        (
            "trail_spread",
            Kind.FLOAT,
            [(row.trailSpread if row.HasField("trailSpread") else "N/A") for row in s2c.orderList],
        ),
        (
            "currency",
            Kind.TEXT,
            [(Currency.to_string2(row.currency) if row.HasField("currency") else "N/A") for row in s2c.orderList],
        ),
        (
            "jp_acc_type",
            Kind.TEXT,
            [(SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A") for row in s2c.orderList],
        ),
        (
            "expire_time",
            Kind.TEXT,
            [(row.expireTime if row.HasField("expireTime") else "N/A") for row in s2c.orderList],
        ),
        ("amount", Kind.FLOAT, [(row.orderAmount if row.HasField("orderAmount") else "N/A") for row in s2c.orderList]),
        (
            "strategy_type",
            Kind.TEXT,
            [
                (OptionStrategyType.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A")
                for row in s2c.orderList
            ],
        ),
        ("combo_legs", Kind.OBJECT, [[combo_leg(each) for each in row.comboLegs] for row in s2c.orderList]),
    )


def read_history_order_list_query(s2c: Trd_GetHistoryOrderList_pb2.S2C) -> Any:
    """Reads Trd_GetHistoryOrderList."""
    return table(
        len(s2c.orderList),
        ("code", Kind.TEXT, [trade_code(row) for row in s2c.orderList]),
        ("stock_name", Kind.TEXT, [row.name for row in s2c.orderList]),
        (
            "order_market",
            Kind.TEXT,
            [(TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A") for row in s2c.orderList],
        ),
        ("trd_side", Kind.TEXT, [TrdSide.to_string2(row.trdSide) for row in s2c.orderList]),
        ("order_type", Kind.TEXT, [OrderType.to_string2(row.orderType) for row in s2c.orderList]),
        ("order_status", Kind.TEXT, [OrderStatus.to_string2(row.orderStatus) for row in s2c.orderList]),
        ("order_id", Kind.TEXT, [row.orderIDEx for row in s2c.orderList]),
        ("qty", Kind.FLOAT, [row.qty for row in s2c.orderList]),
        ("price", Kind.FLOAT, [row.price for row in s2c.orderList]),
        ("create_time", Kind.TEXT, [row.createTime for row in s2c.orderList]),
        ("updated_time", Kind.TEXT, [row.updateTime for row in s2c.orderList]),
        ("dealt_qty", Kind.FLOAT, [row.fillQty for row in s2c.orderList]),
        ("dealt_avg_price", Kind.FLOAT, [row.fillAvgPrice for row in s2c.orderList]),
        ("last_err_msg", Kind.TEXT, [row.lastErrMsg for row in s2c.orderList]),
        ("remark", Kind.TEXT, [(row.remark if row.HasField("remark") else "") for row in s2c.orderList]),
        (
            "time_in_force",
            Kind.TEXT,
            [
                (TimeInForce.to_string2(row.timeInForce) if row.HasField("timeInForce") else "N/A")
                for row in s2c.orderList
            ],
        ),
        (
            "fill_outside_rth",
            Kind.TRUTH,
            [(row.fillOutsideRTH if row.HasField("fillOutsideRTH") else "N/A") for row in s2c.orderList],
        ),
        (
            "session",
            Kind.TEXT,
            [(Session.to_string2(row.session) if row.HasField("session") else "N/A") for row in s2c.orderList],
        ),
        ("aux_price", Kind.FLOAT, [(row.auxPrice if row.HasField("auxPrice") else "N/A") for row in s2c.orderList]),
        (
            "trail_type",
            Kind.TEXT,
            [(TrailType.to_string2(row.trailType) if row.HasField("trailType") else "N/A") for row in s2c.orderList],
        ),
        (
            "trail_value",
            Kind.FLOAT,
            [(row.trailValue if row.HasField("trailValue") else "N/A") for row in s2c.orderList],
        ),
        (
            "trail_spread",
            Kind.FLOAT,
            [(row.trailSpread if row.HasField("trailSpread") else "N/A") for row in s2c.orderList],
        ),
        (
            "currency",
            Kind.TEXT,
            [(Currency.to_string2(row.currency) if row.HasField("currency") else "N/A") for row in s2c.orderList],
        ),
        (
            "jp_acc_type",
            Kind.TEXT,
            [(SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A") for row in s2c.orderList],
        ),
        (
            "expire_time",
            Kind.TEXT,
            [(row.expireTime if row.HasField("expireTime") else "N/A") for row in s2c.orderList],
        ),
        ("amount", Kind.FLOAT, [(row.orderAmount if row.HasField("orderAmount") else "N/A") for row in s2c.orderList]),
        (
            "strategy_type",
            Kind.TEXT,
            [
                (OptionStrategyType.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A")
                for row in s2c.orderList
            ],
        ),
        ("combo_legs", Kind.OBJECT, [[combo_leg(each) for each in row.comboLegs] for row in s2c.orderList]),
    )


def read_place_order(s2c: Trd_GetOrderList_pb2.S2C) -> Any:
    """Reads Trd_PlaceOrder."""
    return table(
        len(s2c.orderList),
        ("code", Kind.TEXT, [trade_code(row) for row in s2c.orderList]),
        ("stock_name", Kind.TEXT, [row.name for row in s2c.orderList]),
        ("trd_side", Kind.TEXT, [TrdSide.to_string2(row.trdSide) for row in s2c.orderList]),
        ("order_type", Kind.TEXT, [OrderType.to_string2(row.orderType) for row in s2c.orderList]),
        ("order_status", Kind.TEXT, [OrderStatus.to_string2(row.orderStatus) for row in s2c.orderList]),
        ("order_id", Kind.TEXT, [row.orderIDEx for row in s2c.orderList]),
        ("qty", Kind.FLOAT, [row.qty for row in s2c.orderList]),
        ("price", Kind.FLOAT, [row.price for row in s2c.orderList]),
        ("create_time", Kind.TEXT, [row.createTime for row in s2c.orderList]),
        ("updated_time", Kind.TEXT, [row.updateTime for row in s2c.orderList]),
        ("dealt_qty", Kind.FLOAT, [row.fillQty for row in s2c.orderList]),
        ("dealt_avg_price", Kind.FLOAT, [row.fillAvgPrice for row in s2c.orderList]),
        ("last_err_msg", Kind.TEXT, [row.lastErrMsg for row in s2c.orderList]),
        ("remark", Kind.TEXT, [(row.remark if row.HasField("remark") else "") for row in s2c.orderList]),
        (
            "time_in_force",
            Kind.TEXT,
            [
                (TimeInForce.to_string2(row.timeInForce) if row.HasField("timeInForce") else "N/A")
                for row in s2c.orderList
            ],
        ),
        (
            "fill_outside_rth",
            Kind.TRUTH,
            [(row.fillOutsideRTH if row.HasField("fillOutsideRTH") else "N/A") for row in s2c.orderList],
        ),
        (
            "session",
            Kind.TEXT,
            [(Session.to_string2(row.session) if row.HasField("session") else "N/A") for row in s2c.orderList],
        ),
        ("aux_price", Kind.FLOAT, [(row.auxPrice if row.HasField("auxPrice") else "N/A") for row in s2c.orderList]),
        (
            "trail_type",
            Kind.TEXT,
            [(TrailType.to_string2(row.trailType) if row.HasField("trailType") else "N/A") for row in s2c.orderList],
        ),
        (
            "trail_value",
            Kind.FLOAT,
            [(row.trailValue if row.HasField("trailValue") else "N/A") for row in s2c.orderList],
        ),
        (
            "trail_spread",
            Kind.FLOAT,
            [(row.trailSpread if row.HasField("trailSpread") else "N/A") for row in s2c.orderList],
        ),
        (
            "currency",
            Kind.TEXT,
            [(Currency.to_string2(row.currency) if row.HasField("currency") else "N/A") for row in s2c.orderList],
        ),
        (
            "jp_acc_type",
            Kind.TEXT,
            [(SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A") for row in s2c.orderList],
        ),
    )


def read_modify_order(s2c: Trd_ModifyOrder_pb2.S2C) -> Any:
    """Reads Trd_ModifyOrder."""
    return table(
        1,
        ("trd_env", Kind.TEXT, [(TrdEnv.to_string2(s2c.header.trdEnv) if s2c.HasField("header") else "N/A")]),
        ("order_id", Kind.TEXT, [s2c.orderIDEx]),
    )


def read_change_order(s2c: Trd_ModifyOrder_pb2.S2C) -> Any:
    """Reads Trd_ModifyOrder."""
    return table(
        1,
        ("trd_env", Kind.TEXT, [(TrdEnv.to_string2(s2c.header.trdEnv) if s2c.HasField("header") else "N/A")]),
        ("order_id", Kind.TEXT, [s2c.orderIDEx]),
    )


def read_cancel_all_order(s2c: Trd_ModifyOrder_pb2.S2C) -> Any:
    """Reads Trd_ModifyOrder."""
    return "success"


def read_order_fee_query(s2c: Trd_GetOrderFee_pb2.S2C) -> Any:
    """Reads Trd_GetOrderFee."""
    return table(
        len(s2c.orderFeeList),
        ("order_id", Kind.TEXT, [row.orderIDEx for row in s2c.orderFeeList]),
        (
            "fee_amount",
            Kind.FLOAT,
            [(row.feeAmount if row.HasField("feeAmount") else "N/A") for row in s2c.orderFeeList],
        ),
        ("fee_details", Kind.OBJECT, [[fee_item(each) for each in row.feeList] for row in s2c.orderFeeList]),
    )


def read_deal_list_query(s2c: Trd_GetOrderFillList_pb2.S2C) -> Any:
    """Reads Trd_GetOrderFillList."""
    return table(
        len(s2c.orderFillList),
        ("code", Kind.TEXT, [trade_code(row) for row in s2c.orderFillList]),
        ("stock_name", Kind.TEXT, [row.name for row in s2c.orderFillList]),
        (
            "deal_market",
            Kind.TEXT,
            [
                (TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A")
                for row in s2c.orderFillList
            ],
        ),
        ("deal_id", Kind.INTEGER, [row.fillID for row in s2c.orderFillList]),
        ("order_id", Kind.TEXT, [(row.orderIDEx if row.HasField("orderIDEx") else "N/A") for row in s2c.orderFillList]),
        ("qty", Kind.FLOAT, [row.qty for row in s2c.orderFillList]),
        ("price", Kind.FLOAT, [row.price for row in s2c.orderFillList]),
        ("trd_side", Kind.TEXT, [TrdSide.to_string2(row.trdSide) for row in s2c.orderFillList]),
        ("create_time", Kind.TEXT, [row.createTime for row in s2c.orderFillList]),
        (
            "counter_broker_id",
            Kind.INTEGER,
            [(row.counterBrokerID if row.HasField("counterBrokerID") else "N/A") for row in s2c.orderFillList],
        ),
        (
            "counter_broker_name",
            Kind.TEXT,
            [(row.counterBrokerName if row.HasField("counterBrokerName") else "N/A") for row in s2c.orderFillList],
        ),
        (
            "status",
            Kind.TEXT,
            [(DealStatus.to_string2(row.status) if row.HasField("status") else "N/A") for row in s2c.orderFillList],
        ),
        (
            "jp_acc_type",
            Kind.TEXT,
            [
                (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A")
                for row in s2c.orderFillList
            ],
        ),
    )


def read_history_deal_list_query(s2c: Trd_GetHistoryOrderFillList_pb2.S2C) -> Any:
    """Reads Trd_GetHistoryOrderFillList."""
    return table(
        len(s2c.orderFillList),
        ("code", Kind.TEXT, [trade_code(row) for row in s2c.orderFillList]),
        ("stock_name", Kind.TEXT, [row.name for row in s2c.orderFillList]),
        (
            "deal_market",
            Kind.TEXT,
            [
                (TrdMarket.to_string2(row.trdMarket) if row.HasField("trdMarket") else "N/A")
                for row in s2c.orderFillList
            ],
        ),
        ("deal_id", Kind.INTEGER, [row.fillID for row in s2c.orderFillList]),
        ("order_id", Kind.TEXT, [(row.orderIDEx if row.HasField("orderIDEx") else "") for row in s2c.orderFillList]),
        ("qty", Kind.FLOAT, [row.qty for row in s2c.orderFillList]),
        ("price", Kind.FLOAT, [row.price for row in s2c.orderFillList]),
        ("trd_side", Kind.TEXT, [TrdSide.to_string2(row.trdSide) for row in s2c.orderFillList]),
        ("create_time", Kind.TEXT, [row.createTime for row in s2c.orderFillList]),
        (
            "counter_broker_id",
            Kind.INTEGER,
            [(row.counterBrokerID if row.HasField("counterBrokerID") else "") for row in s2c.orderFillList],
        ),
        (
            "counter_broker_name",
            Kind.TEXT,
            [(row.counterBrokerName if row.HasField("counterBrokerName") else "") for row in s2c.orderFillList],
        ),
        (
            "status",
            Kind.TEXT,
            [(DealStatus.to_string2(row.status) if row.HasField("status") else "N/A") for row in s2c.orderFillList],
        ),
        (
            "jp_acc_type",
            Kind.TEXT,
            [
                (SubAccType.to_string2(row.jpAccType) if row.HasField("jpAccType") else "N/A")
                for row in s2c.orderFillList
            ],
        ),
    )


def read_acctradinginfo_query(s2c: Trd_GetMaxTrdQtys_pb2.S2C) -> Any:
    """Reads Trd_GetMaxTrdQtys."""
    return table(
        1,
        ("max_cash_buy", Kind.FLOAT, [s2c.maxTrdQtys.maxCashBuy]),
        (
            "max_cash_and_margin_buy",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.maxCashAndMarginBuy
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("maxCashAndMarginBuy")
                    else "N/A"
                )
            ],
        ),
        ("max_position_sell", Kind.FLOAT, [s2c.maxTrdQtys.maxPositionSell]),
        (
            "max_sell_short",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.maxSellShort
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("maxSellShort")
                    else "N/A"
                )
            ],
        ),
        (
            "max_buy_back",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.maxBuyBack
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("maxBuyBack")
                    else "N/A"
                )
            ],
        ),
        (
            "long_required_im",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.longRequiredIM
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("longRequiredIM")
                    else "N/A"
                )
            ],
        ),
        (
            "short_required_im",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.shortRequiredIM
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("shortRequiredIM")
                    else "N/A"
                )
            ],
        ),
        (
            "session",
            Kind.TEXT,
            [
                (
                    Session.to_string2(s2c.maxTrdQtys.session)
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("session")
                    else "N/A"
                )
            ],
        ),
    )


def read_get_margin_ratio(s2c: Trd_GetMarginRatio_pb2.S2C) -> Any:
    """Reads Trd_GetMarginRatio."""
    return table(
        len(s2c.marginRatioInfoList),
        ("code", Kind.TEXT, [security_code(row.security) for row in s2c.marginRatioInfoList]),
        (
            "is_long_permit",
            Kind.TRUTH,
            [(row.isLongPermit if row.HasField("isLongPermit") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "is_short_permit",
            Kind.TRUTH,
            [(row.isShortPermit if row.HasField("isShortPermit") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "short_pool_remain",
            Kind.FLOAT,
            [(row.shortPoolRemain if row.HasField("shortPoolRemain") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "short_fee_rate",
            Kind.FLOAT,
            [(row.shortFeeRate if row.HasField("shortFeeRate") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "alert_long_ratio",
            Kind.FLOAT,
            [(row.alertLongRatio if row.HasField("alertLongRatio") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "alert_short_ratio",
            Kind.FLOAT,
            [(row.alertShortRatio if row.HasField("alertShortRatio") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "im_long_ratio",
            Kind.FLOAT,
            [(row.imLongRatio if row.HasField("imLongRatio") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "im_short_ratio",
            Kind.FLOAT,
            [(row.imShortRatio if row.HasField("imShortRatio") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "mcm_long_ratio",
            Kind.FLOAT,
            [(row.mcmLongRatio if row.HasField("mcmLongRatio") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "mcm_short_ratio",
            Kind.FLOAT,
            [(row.mcmShortRatio if row.HasField("mcmShortRatio") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "mm_long_ratio",
            Kind.FLOAT,
            [(row.mmLongRatio if row.HasField("mmLongRatio") else "N/A") for row in s2c.marginRatioInfoList],
        ),
        (
            "mm_short_ratio",
            Kind.FLOAT,
            [(row.mmShortRatio if row.HasField("mmShortRatio") else "N/A") for row in s2c.marginRatioInfoList],
        ),
    )


def read_get_acc_cash_flow(s2c: Trd_FlowSummary_pb2.S2C) -> Any:
    """Reads Trd_FlowSummary."""
    return table(
        len(s2c.flowSummaryInfoList),
        (
            "cashflow_id",
            Kind.INTEGER,
            [(row.cashFlowID if row.HasField("cashFlowID") else "N/A") for row in s2c.flowSummaryInfoList],
        ),
        (
            "clearing_date",
            Kind.TEXT,
            [(row.clearingDate if row.HasField("clearingDate") else "N/A") for row in s2c.flowSummaryInfoList],
        ),
        (
            "settlement_date",
            Kind.TEXT,
            [(row.settlementDate if row.HasField("settlementDate") else "N/A") for row in s2c.flowSummaryInfoList],
        ),
        (
            "currency",
            Kind.TEXT,
            [
                (Currency.to_string2(row.currency) if row.HasField("currency") else "N/A")
                for row in s2c.flowSummaryInfoList
            ],
        ),
        (
            "cashflow_type",
            Kind.TEXT,
            [(row.cashFlowType if row.HasField("cashFlowType") else "N/A") for row in s2c.flowSummaryInfoList],
        ),
        (
            "cashflow_direction",
            Kind.TEXT,
            [
                (CashFlowDirection.to_string2(row.cashFlowDirection) if row.HasField("cashFlowDirection") else "N/A")
                for row in s2c.flowSummaryInfoList
            ],
        ),
        (
            "cashflow_amount",
            Kind.FLOAT,
            [(row.cashFlowAmount if row.HasField("cashFlowAmount") else "N/A") for row in s2c.flowSummaryInfoList],
        ),
        (
            "cashflow_remark",
            Kind.TEXT,
            [(row.cashFlowRemark if row.HasField("cashFlowRemark") else "N/A") for row in s2c.flowSummaryInfoList],
        ),
        (
            "create_time",
            Kind.TEXT,
            [(row.createTime if row.HasField("createTime") else "N/A") for row in s2c.flowSummaryInfoList],
        ),
    )


def read_place_combo_order(s2c: Trd_GetOrderList_pb2.S2C) -> Any:
    """Reads Trd_PlaceComboOrder."""
    return table(
        len(s2c.orderList),
        ("order_id", Kind.TEXT, [row.orderIDEx for row in s2c.orderList]),
        ("code", Kind.TEXT, [trade_code(row) for row in s2c.orderList]),
        (
            "strategy_type",
            Kind.TEXT,
            [
                (OptionStrategyType.to_string2(row.strategyType) if row.HasField("strategyType") else "N/A")
                for row in s2c.orderList
            ],
        ),
        ("trd_side", Kind.TEXT, [TrdSide.to_string2(row.trdSide) for row in s2c.orderList]),
        ("order_type", Kind.TEXT, [OrderType.to_string2(row.orderType) for row in s2c.orderList]),
        ("order_status", Kind.TEXT, [OrderStatus.to_string2(row.orderStatus) for row in s2c.orderList]),
        ("qty", Kind.FLOAT, [row.qty for row in s2c.orderList]),
        ("price", Kind.FLOAT, [row.price for row in s2c.orderList]),
        ("amount", Kind.FLOAT, [(row.orderAmount if row.HasField("orderAmount") else "N/A") for row in s2c.orderList]),
        (
            "time_in_force",
            Kind.TEXT,
            [
                (TimeInForce.to_string2(row.timeInForce) if row.HasField("timeInForce") else "N/A")
                for row in s2c.orderList
            ],
        ),
        (
            "expire_time",
            Kind.TEXT,
            [(row.expireTime if row.HasField("expireTime") else "N/A") for row in s2c.orderList],
        ),
        ("dealt_qty", Kind.FLOAT, [row.fillQty for row in s2c.orderList]),
        ("dealt_avg_price", Kind.FLOAT, [row.fillAvgPrice for row in s2c.orderList]),
        ("create_time", Kind.TEXT, [row.createTime for row in s2c.orderList]),
        ("updated_time", Kind.TEXT, [row.updateTime for row in s2c.orderList]),
        ("last_err_msg", Kind.TEXT, [row.lastErrMsg for row in s2c.orderList]),
        ("remark", Kind.TEXT, [(row.remark if row.HasField("remark") else "") for row in s2c.orderList]),
        ("combo_legs", Kind.OBJECT, [[combo_leg(each) for each in row.comboLegs] for row in s2c.orderList]),
    )


def read_comboorder_tradinginfo_query(s2c: Trd_GetComboMaxTrdQtys_pb2.S2C) -> Any:
    """Reads Trd_GetComboMaxTrdQtys."""
    return table(
        1,
        (
            "nlv_change",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.nlvChange
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("nlvChange")
                    else "N/A"
                )
            ],
        ),
        (
            "initial_margin_change",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.initialMarginChange
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("initialMarginChange")
                    else "N/A"
                )
            ],
        ),
        (
            "maintenance_margin_change",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.maintenanceMarginChange
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("maintenanceMarginChange")
                    else "N/A"
                )
            ],
        ),
        (
            "option_bp",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.optionBuyPower
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("optionBuyPower")
                    else "N/A"
                )
            ],
        ),
        (
            "max_withdraw_change",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.maxWithDrawChange
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("maxWithDrawChange")
                    else "N/A"
                )
            ],
        ),
        (
            "bp_decrease",
            Kind.FLOAT,
            [
                (
                    s2c.maxTrdQtys.buyPowerDecrease
                    if s2c.HasField("maxTrdQtys") and s2c.maxTrdQtys.HasField("buyPowerDecrease")
                    else "N/A"
                )
            ],
        ),
    )


def read_get_user_security(s2c: Qot_GetUserSecurity_pb2.S2C) -> Any:
    """Reads Qot_GetUserSecurity."""
    return table(
        len(s2c.staticInfoList),
        ("code", Kind.TEXT, [security_code(row.basic.security) for row in s2c.staticInfoList]),
        ("name", Kind.TEXT, [row.basic.name for row in s2c.staticInfoList]),
        ("lot_size", Kind.INTEGER, [row.basic.lotSize for row in s2c.staticInfoList]),
        ("stock_type", Kind.TEXT, [SecurityType.to_string2(row.basic.secType) for row in s2c.staticInfoList]),
        (
            "stock_child_type",
            Kind.TEXT,
            [
                (WrtType.to_string2(row.warrantExData.type) if row.HasField("warrantExData") else "N/A")
                for row in s2c.staticInfoList
            ],
        ),
        (
            "stock_owner",
            Kind.TEXT,
            [
                (
                    security_code(row.warrantExData.owner)
                    if row.HasField("warrantExData")
                    else (security_code(row.optionExData.owner) if row.HasField("optionExData") else "")
                )
                for row in s2c.staticInfoList
            ],
        ),
        (
            "option_type",
            Kind.TEXT,
            [
                (OptionType.to_string2(row.optionExData.type) if row.HasField("optionExData") else "N/A")
                for row in s2c.staticInfoList
            ],
        ),
        ("strike_time", Kind.TEXT, [row.optionExData.strikeTime for row in s2c.staticInfoList]),
        (
            "strike_price",
            Kind.FLOAT,
            [(row.optionExData.strikePrice if row.HasField("optionExData") else "N/A") for row in s2c.staticInfoList],
        ),
        (
            "suspension",
            Kind.TRUTH,
            [(row.optionExData.suspend if row.HasField("optionExData") else "N/A") for row in s2c.staticInfoList],
        ),
        (
            "listing_date",
            Kind.TEXT,
            [(row.basic.listTime if not (row.HasField("optionExData")) else "N/A") for row in s2c.staticInfoList],
        ),
        ("stock_id", Kind.INTEGER, [row.basic.id for row in s2c.staticInfoList]),
        (
            "delisting",
            Kind.TRUTH,
            [(row.basic.delisting if row.basic.HasField("delisting") else "N/A") for row in s2c.staticInfoList],
        ),
        ("main_contract", Kind.TRUTH, [row.futureExData.isMainContract for row in s2c.staticInfoList]),
        ("last_trade_time", Kind.TEXT, [row.futureExData.lastTradeTime for row in s2c.staticInfoList]),
    )


def read_get_user_security_group(s2c: Qot_GetUserSecurityGroup_pb2.S2C) -> Any:
    """Reads Qot_GetUserSecurityGroup."""
    return table(
        len(s2c.groupList),
        ("group_name", Kind.TEXT, [row.groupName for row in s2c.groupList]),
        ("group_type", Kind.TEXT, [UserSecurityGroupType.to_string2(row.groupType) for row in s2c.groupList]),
    )


def read_modify_user_security(s2c: Qot_ModifyUserSecurity_pb2.S2C) -> Any:
    """Reads Qot_ModifyUserSecurity."""
    return "success"


def read_get_price_reminder(s2c: Qot_GetPriceReminder_pb2.S2C) -> Any:
    """Reads Qot_GetPriceReminder."""
    return table(
        sum(len(row.itemList) for row in s2c.priceReminderList),
        ("code", Kind.TEXT, [security_code(row.security) for row in s2c.priceReminderList for row1 in row.itemList]),
        (
            "name",
            Kind.TEXT,
            [(row.name if row.HasField("name") else "N/A") for row in s2c.priceReminderList for row1 in row.itemList],
        ),
        ("key", Kind.INTEGER, [row1.key for row in s2c.priceReminderList for row1 in row.itemList]),
        (
            "reminder_type",
            Kind.TEXT,
            [PriceReminderType.to_string2(row1.type) for row in s2c.priceReminderList for row1 in row.itemList],
        ),
        (
            "reminder_freq",
            Kind.TEXT,
            [PriceReminderFreq.to_string2(row1.freq) for row in s2c.priceReminderList for row1 in row.itemList],
        ),
        ("value", Kind.FLOAT, [row1.value for row in s2c.priceReminderList for row1 in row.itemList]),
        ("enable", Kind.TRUTH, [row1.isEnable for row in s2c.priceReminderList for row1 in row.itemList]),
        ("note", Kind.TEXT, [row1.note for row in s2c.priceReminderList for row1 in row.itemList]),
        (
            "reminder_session_list",
            Kind.OBJECT,
            [
                [PriceReminderMarketStatus.to_string2(each) for each in row1.reminderSessionList]
                for row in s2c.priceReminderList
                for row1 in row.itemList
            ],
        ),
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
                "name": (row.name if row.HasField("name") else "N/A"),
                "request_time": row.requestTime,
            }
            for row in s2c.detailList
        ],
    )


def read_request_trading_days(s2c: Qot_RequestTradeDate_pb2.S2C) -> list[dict[str, Any]]:
    """Reads Qot_RequestTradeDate."""
    return [
        {"time": row.time, "trade_date_type": TradeDateType.to_string2(row.tradeDateType)} for row in s2c.tradeDateList
    ]


def read_keep_alive_push(s2c: KeepAlive_pb2.S2C) -> Any:
    """Reads KeepAlive."""
    return s2c.time


def read_stock_quote_push(s2c: Qot_UpdateBasicQot_pb2.S2C) -> Any:
    """Reads Qot_UpdateBasicQot."""
    return table(
        len(s2c.basicQotList),
        ("code", Kind.TEXT, [security_code(row.security) for row in s2c.basicQotList]),
        ("name", Kind.TEXT, [(row.name if row.HasField("name") else "N/A") for row in s2c.basicQotList]),
        ("data_date", Kind.TEXT, [day_of(row.updateTime) for row in s2c.basicQotList]),
        ("data_time", Kind.TEXT, [time_of_day(row.updateTime) for row in s2c.basicQotList]),
        ("last_price", Kind.FLOAT, [row.curPrice for row in s2c.basicQotList]),
        ("open_price", Kind.FLOAT, [row.openPrice for row in s2c.basicQotList]),
        ("high_price", Kind.FLOAT, [row.highPrice for row in s2c.basicQotList]),
        ("low_price", Kind.FLOAT, [row.lowPrice for row in s2c.basicQotList]),
        ("prev_close_price", Kind.FLOAT, [row.lastClosePrice for row in s2c.basicQotList]),
        (
            "volume",
            Kind.NUMBER,
            [(row.hpVolume if row.HasField("hpVolume") else row.volume) for row in s2c.basicQotList],
        ),
        ("turnover", Kind.FLOAT, [row.turnover for row in s2c.basicQotList]),
        ("turnover_rate", Kind.FLOAT, [row.turnoverRate for row in s2c.basicQotList]),
        ("amplitude", Kind.FLOAT, [row.amplitude for row in s2c.basicQotList]),
        ("suspension", Kind.TRUTH, [row.isSuspended for row in s2c.basicQotList]),
        (
            "listing_date",
            Kind.TEXT,
            [(row.listTime if not (row.HasField("optionExData")) else "N/A") for row in s2c.basicQotList],
        ),
        ("price_spread", Kind.FLOAT, [row.priceSpread for row in s2c.basicQotList]),
        (
            "dark_status",
            Kind.TEXT,
            [
                (DarkStatus.to_string2(row.darkStatus) if row.HasField("darkStatus") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "sec_status",
            Kind.TEXT,
            [
                (SecurityStatus.to_string2(row.secStatus) if row.HasField("secStatus") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "strike_price",
            Kind.FLOAT,
            [(row.optionExData.strikePrice if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "contract_size",
            Kind.FLOAT,
            [
                (row.optionExData.contractSizeFloat if row.HasField("optionExData") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "open_interest",
            Kind.INTEGER,
            [(row.optionExData.openInterest if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "implied_volatility",
            Kind.FLOAT,
            [
                (row.optionExData.impliedVolatility if row.HasField("optionExData") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "premium",
            Kind.FLOAT,
            [(row.optionExData.premium if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "delta",
            Kind.FLOAT,
            [(row.optionExData.delta if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "gamma",
            Kind.FLOAT,
            [(row.optionExData.gamma if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "vega",
            Kind.FLOAT,
            [(row.optionExData.vega if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "theta",
            Kind.FLOAT,
            [(row.optionExData.theta if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "rho",
            Kind.FLOAT,
            [(row.optionExData.rho if row.HasField("optionExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "net_open_interest",
            Kind.INTEGER,
            [
                (
                    row.optionExData.netOpenInterest
                    if row.HasField("optionExData") and row.optionExData.HasField("netOpenInterest")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "expiry_date_distance",
            Kind.INTEGER,
            [
                (
                    row.optionExData.expiryDateDistance
                    if row.HasField("optionExData") and row.optionExData.HasField("expiryDateDistance")
                    else (
                        row.futureExData.expiryDateDistance
                        if row.HasField("futureExData") and row.futureExData.HasField("expiryDateDistance")
                        else "N/A"
                    )
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "contract_nominal_value",
            Kind.FLOAT,
            [
                (
                    row.optionExData.contractNominalValue
                    if row.HasField("optionExData") and row.optionExData.HasField("contractNominalValue")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "owner_lot_multiplier",
            Kind.FLOAT,
            [
                (
                    row.optionExData.ownerLotMultiplier
                    if row.HasField("optionExData") and row.optionExData.HasField("ownerLotMultiplier")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "option_area_type",
            Kind.TEXT,
            [
                (
                    OptionAreaType.to_string2(row.optionExData.optionAreaType)
                    if row.HasField("optionExData") and row.optionExData.HasField("optionAreaType")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "contract_multiplier",
            Kind.FLOAT,
            [
                (
                    row.optionExData.contractMultiplier
                    if row.HasField("optionExData") and row.optionExData.HasField("contractMultiplier")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "last_settle_price",
            Kind.FLOAT,
            [(row.futureExData.lastSettlePrice if row.HasField("futureExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "position",
            Kind.INTEGER,
            [(row.futureExData.position if row.HasField("futureExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "position_change",
            Kind.INTEGER,
            [(row.futureExData.positionChange if row.HasField("futureExData") else "N/A") for row in s2c.basicQotList],
        ),
        (
            "index_option_type",
            Kind.TEXT,
            [
                (
                    IndexOptionType.to_string2(row.optionExData.indexOptionType)
                    if row.HasField("optionExData") and row.optionExData.HasField("indexOptionType")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_price",
            Kind.FLOAT,
            [
                (row.preMarket.price if row.HasField("preMarket") and row.preMarket.HasField("price") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_high_price",
            Kind.FLOAT,
            [
                (
                    row.preMarket.highPrice
                    if row.HasField("preMarket") and row.preMarket.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_low_price",
            Kind.FLOAT,
            [
                (row.preMarket.lowPrice if row.HasField("preMarket") and row.preMarket.HasField("lowPrice") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_volume",
            Kind.INTEGER,
            [
                (row.preMarket.volume if row.HasField("preMarket") and row.preMarket.HasField("volume") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_turnover",
            Kind.FLOAT,
            [
                (row.preMarket.turnover if row.HasField("preMarket") and row.preMarket.HasField("turnover") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_change_val",
            Kind.FLOAT,
            [
                (
                    row.preMarket.changeVal
                    if row.HasField("preMarket") and row.preMarket.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_change_rate",
            Kind.FLOAT,
            [
                (
                    row.preMarket.changeRate
                    if row.HasField("preMarket") and row.preMarket.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "pre_amplitude",
            Kind.FLOAT,
            [
                (
                    row.preMarket.amplitude
                    if row.HasField("preMarket") and row.preMarket.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_price",
            Kind.FLOAT,
            [
                (row.afterMarket.price if row.HasField("afterMarket") and row.afterMarket.HasField("price") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_high_price",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.highPrice
                    if row.HasField("afterMarket") and row.afterMarket.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_low_price",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.lowPrice
                    if row.HasField("afterMarket") and row.afterMarket.HasField("lowPrice")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_volume",
            Kind.INTEGER,
            [
                (
                    row.afterMarket.volume
                    if row.HasField("afterMarket") and row.afterMarket.HasField("volume")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_turnover",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.turnover
                    if row.HasField("afterMarket") and row.afterMarket.HasField("turnover")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_change_val",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.changeVal
                    if row.HasField("afterMarket") and row.afterMarket.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_change_rate",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.changeRate
                    if row.HasField("afterMarket") and row.afterMarket.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "after_amplitude",
            Kind.FLOAT,
            [
                (
                    row.afterMarket.amplitude
                    if row.HasField("afterMarket") and row.afterMarket.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_price",
            Kind.FLOAT,
            [
                (row.overnight.price if row.HasField("overnight") and row.overnight.HasField("price") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_high_price",
            Kind.FLOAT,
            [
                (
                    row.overnight.highPrice
                    if row.HasField("overnight") and row.overnight.HasField("highPrice")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_low_price",
            Kind.FLOAT,
            [
                (row.overnight.lowPrice if row.HasField("overnight") and row.overnight.HasField("lowPrice") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_volume",
            Kind.INTEGER,
            [
                (row.overnight.volume if row.HasField("overnight") and row.overnight.HasField("volume") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_turnover",
            Kind.FLOAT,
            [
                (row.overnight.turnover if row.HasField("overnight") and row.overnight.HasField("turnover") else "N/A")
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_change_val",
            Kind.FLOAT,
            [
                (
                    row.overnight.changeVal
                    if row.HasField("overnight") and row.overnight.HasField("changeVal")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_change_rate",
            Kind.FLOAT,
            [
                (
                    row.overnight.changeRate
                    if row.HasField("overnight") and row.overnight.HasField("changeRate")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
        (
            "overnight_amplitude",
            Kind.FLOAT,
            [
                (
                    row.overnight.amplitude
                    if row.HasField("overnight") and row.overnight.HasField("amplitude")
                    else "N/A"
                )
                for row in s2c.basicQotList
            ],
        ),
    )


def read_cur_kline_push(s2c: Qot_UpdateKL_pb2.S2C) -> Any:
    """Reads Qot_UpdateKL."""
    return table(
        len(s2c.klList),
        ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.klList)),
        ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.klList)),
        ("time_key", Kind.TEXT, [row.time for row in s2c.klList]),
        ("open", Kind.FLOAT, [row.openPrice for row in s2c.klList]),
        ("close", Kind.FLOAT, [row.closePrice for row in s2c.klList]),
        ("high", Kind.FLOAT, [row.highPrice for row in s2c.klList]),
        ("low", Kind.FLOAT, [row.lowPrice for row in s2c.klList]),
        ("volume", Kind.NUMBER, [(row.hpVolume if row.HasField("hpVolume") else row.volume) for row in s2c.klList]),
        ("turnover", Kind.FLOAT, [row.turnover for row in s2c.klList]),
        ("k_type", Kind.TEXT, [bar_type(s2c.klType)] * len(s2c.klList)),
        ("last_close", Kind.FLOAT, [row.lastClosePrice for row in s2c.klList]),
        ("pe_ratio", Kind.FLOAT, [row.pe for row in s2c.klList]),
        ("turnover_rate", Kind.FLOAT, [row.turnoverRate for row in s2c.klList]),
    )


def read_rtdata_push(s2c: Qot_UpdateRT_pb2.S2C) -> Any:
    """Reads Qot_UpdateRT."""
    return table(
        len(s2c.rtList),
        ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.rtList)),
        ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.rtList)),
        ("time", Kind.TEXT, [row.time for row in s2c.rtList]),
        ("is_blank", Kind.TRUTH, [row.isBlank for row in s2c.rtList]),
        ("opened_mins", Kind.INTEGER, [row.minute for row in s2c.rtList]),
        ("cur_price", Kind.FLOAT, [row.price for row in s2c.rtList]),
        ("last_close", Kind.FLOAT, [row.lastClosePrice for row in s2c.rtList]),
        ("avg_price", Kind.FLOAT, [(row.avgPrice if row.HasField("avgPrice") else "N/A") for row in s2c.rtList]),
        ("turnover", Kind.FLOAT, [row.turnover for row in s2c.rtList]),
        ("volume", Kind.NUMBER, [(row.hpVolume if row.HasField("hpVolume") else row.volume) for row in s2c.rtList]),
    )


def read_ticker_push(s2c: Qot_UpdateTicker_pb2.S2C) -> Any:
    """Reads Qot_UpdateTicker."""
    return table(
        len(s2c.tickerList),
        ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.tickerList)),
        ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.tickerList)),
        ("time", Kind.TEXT, [row.time for row in s2c.tickerList]),
        ("price", Kind.FLOAT, [row.price for row in s2c.tickerList]),
        ("volume", Kind.NUMBER, [(row.hpVolume if row.HasField("hpVolume") else row.volume) for row in s2c.tickerList]),
        ("turnover", Kind.FLOAT, [row.turnover for row in s2c.tickerList]),
        ("ticker_direction", Kind.TEXT, [TickerDirect.to_string2(row.dir) for row in s2c.tickerList]),
        ("sequence", Kind.INTEGER, [row.sequence for row in s2c.tickerList]),
        (
            "type",
            Kind.TEXT,
            [(TickerType.to_string2(row.type) if row.HasField("type") else "N/A") for row in s2c.tickerList],
        ),
        ("push_data_type", Kind.TEXT, [PushDataType.to_string2(row.pushDataType) for row in s2c.tickerList]),
    )


def read_order_book_push(s2c: Qot_UpdateOrderBook_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_UpdateOrderBook."""
    return {
        "code": security_code(s2c.security),
        "name": (s2c.name if s2c.HasField("name") else "N/A"),
        "svr_recv_time_bid": s2c.svrRecvTimeBid,
        "svr_recv_time_ask": s2c.svrRecvTimeAsk,
        **({"order_book_type": OrderBookType.to_string2(s2c.orderBookType)} if s2c.HasField("orderBookType") else {}),
        "Bid": [order_book_level(each) for each in s2c.orderBookBidList],
        "Ask": [order_book_level(each) for each in s2c.orderBookAskList],
    }


def read_broker_push(s2c: Qot_UpdateBroker_pb2.S2C) -> Any:
    """Reads Qot_UpdateBroker."""
    return (
        security_code(s2c.security),
        (
            table(
                len(s2c.brokerBidList),
                ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.brokerBidList)),
                ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.brokerBidList)),
                ("bid_broker_id", Kind.INTEGER, [row.id for row in s2c.brokerBidList]),
                ("bid_broker_name", Kind.TEXT, [row.name for row in s2c.brokerBidList]),
                ("bid_broker_pos", Kind.INTEGER, [row.pos for row in s2c.brokerBidList]),
                (
                    "order_id",
                    Kind.INTEGER,
                    [(row.orderID if row.HasField("orderID") else "N/A") for row in s2c.brokerBidList],
                ),
                (
                    "order_volume",
                    Kind.INTEGER,
                    [(row.volume if row.HasField("volume") else "N/A") for row in s2c.brokerBidList],
                ),
            ),
            table(
                len(s2c.brokerAskList),
                ("code", Kind.TEXT, [security_code(s2c.security)] * len(s2c.brokerAskList)),
                ("name", Kind.TEXT, [(s2c.name if s2c.HasField("name") else "N/A")] * len(s2c.brokerAskList)),
                ("ask_broker_id", Kind.INTEGER, [row.id for row in s2c.brokerAskList]),
                ("ask_broker_name", Kind.TEXT, [row.name for row in s2c.brokerAskList]),
                ("ask_broker_pos", Kind.INTEGER, [row.pos for row in s2c.brokerAskList]),
                (
                    "order_id",
                    Kind.INTEGER,
                    [(row.orderID if row.HasField("orderID") else "N/A") for row in s2c.brokerAskList],
                ),
                (
                    "order_volume",
                    Kind.INTEGER,
                    [(row.volume if row.HasField("volume") else "N/A") for row in s2c.brokerAskList],
                ),
            ),
        ),
    )


def read_price_reminder_push(s2c: Qot_UpdatePriceReminder_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_UpdatePriceReminder."""
    return {
        "code": security_code(s2c.security),
        "name": (s2c.name if s2c.HasField("name") else "N/A"),
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
        "message": (s2c.message if s2c.HasField("message") else "N/A"),
    }


def read_indicator_calc_push(s2c: Qot_PushIndicatorCalc_pb2.S2C) -> dict[str, Any]:
    """Reads Qot_PushIndicatorCalc."""
    return {
        "calc_id": s2c.calcId,
        "outputs": [{"index": row.index, "name": row.name} for row in s2c.outputs],
        "output_rows": [{"time": row.time, "values": list(row.values)} for row in s2c.outputRows],
    }


def read_event_contract_kline_push(s2c: Qot_UpdateEventContractKline_pb2.S2C) -> Any:
    """Reads Qot_UpdateEventContractKline."""
    return table(
        sum(len(row.klineList) for row in s2c.klineList),
        ("code", Kind.TEXT, [security_code(row.code) for row in s2c.klineList for row1 in row.klineList]),
        (
            "pre_side",
            Kind.TEXT,
            [
                (PredSide.to_string2(row.pre_side) if row.HasField("pre_side") else "N/A")
                for row in s2c.klineList
                for row1 in row.klineList
            ],
        ),
        (
            "name",
            Kind.TEXT,
            [(row.name if row.HasField("name") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        ("time_key", Kind.TEXT, [row1.time_key for row in s2c.klineList for row1 in row.klineList]),
        (
            "open",
            Kind.FLOAT,
            [(row1.open if row1.HasField("open") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        (
            "high",
            Kind.FLOAT,
            [(row1.high if row1.HasField("high") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        (
            "low",
            Kind.FLOAT,
            [(row1.low if row1.HasField("low") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        (
            "close",
            Kind.FLOAT,
            [(row1.close if row1.HasField("close") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
        (
            "volume",
            Kind.FLOAT,
            [(row1.volume if row1.HasField("volume") else "N/A") for row in s2c.klineList for row1 in row.klineList],
        ),
    )


def read_event_contract_ticker_push(s2c: Qot_UpdateEventContractTicker_pb2.S2C) -> Any:
    """Reads Qot_UpdateEventContractTicker."""
    return table(
        sum(len(row.tickerList) for row in s2c.tickerList),
        ("code", Kind.TEXT, [security_code(row.code) for row in s2c.tickerList for row1 in row.tickerList]),
        ("time", Kind.TEXT, [row1.time for row in s2c.tickerList for row1 in row.tickerList]),
        (
            "yes_price",
            Kind.FLOAT,
            [
                (row1.yesPrice if row1.HasField("yesPrice") else "N/A")
                for row in s2c.tickerList
                for row1 in row.tickerList
            ],
        ),
        (
            "no_price",
            Kind.FLOAT,
            [
                (row1.noPrice if row1.HasField("noPrice") else "N/A")
                for row in s2c.tickerList
                for row1 in row.tickerList
            ],
        ),
        (
            "volume",
            Kind.FLOAT,
            [(row1.volume if row1.HasField("volume") else "N/A") for row in s2c.tickerList for row1 in row.tickerList],
        ),
        (
            "side",
            Kind.TEXT,
            [
                (PredSide.to_string2(row1.side) if row1.HasField("side") else "N/A")
                for row in s2c.tickerList
                for row1 in row.tickerList
            ],
        ),
        (
            "sequence",
            Kind.TEXT,
            [
                (row1.sequence if row1.HasField("sequence") else "N/A")
                for row in s2c.tickerList
                for row1 in row.tickerList
            ],
        ),
    )


def read_trade_order_push(s2c: Trd_UpdateOrder_pb2.S2C) -> Any:
    """Reads Trd_UpdateOrder."""
    return table(
        1,
        ("trd_env", Kind.TEXT, [TrdEnv.to_string2(s2c.header.trdEnv)]),
        ("code", Kind.TEXT, [trade_code(s2c.order)]),
        ("stock_name", Kind.TEXT, [s2c.order.name]),
        ("dealt_avg_price", Kind.FLOAT, [s2c.order.fillAvgPrice]),
        ("dealt_qty", Kind.FLOAT, [s2c.order.fillQty]),
        ("qty", Kind.FLOAT, [s2c.order.qty]),
        ("order_id", Kind.TEXT, [s2c.order.orderIDEx]),
        ("order_type", Kind.TEXT, [OrderType.to_string2(s2c.order.orderType)]),
        ("price", Kind.FLOAT, [s2c.order.price]),
        ("order_status", Kind.TEXT, [OrderStatus.to_string2(s2c.order.orderStatus)]),
        ("create_time", Kind.TEXT, [s2c.order.createTime]),
        ("updated_time", Kind.TEXT, [s2c.order.updateTime]),
        ("trd_side", Kind.TEXT, [TrdSide.to_string2(s2c.order.trdSide)]),
        ("last_err_msg", Kind.TEXT, [s2c.order.lastErrMsg]),
        ("trd_market", Kind.TEXT, [TrdMarket.to_string2(s2c.order.trdMarket)]),
        ("remark", Kind.TEXT, [(s2c.order.remark if s2c.order.HasField("remark") else "")]),
        (
            "time_in_force",
            Kind.TEXT,
            [(TimeInForce.to_string2(s2c.order.timeInForce) if s2c.order.HasField("timeInForce") else "N/A")],
        ),
        (
            "fill_outside_rth",
            Kind.TRUTH,
            [(s2c.order.fillOutsideRTH if s2c.order.HasField("fillOutsideRTH") else "N/A")],
        ),
        ("session", Kind.TEXT, [(Session.to_string2(s2c.order.session) if s2c.order.HasField("session") else "N/A")]),
        ("aux_price", Kind.FLOAT, [(s2c.order.auxPrice if s2c.order.HasField("auxPrice") else "N/A")]),
        (
            "trail_type",
            Kind.TEXT,
            [(TrailType.to_string2(s2c.order.trailType) if s2c.order.HasField("trailType") else "N/A")],
        ),
        ("trail_value", Kind.FLOAT, [(s2c.order.trailValue if s2c.order.HasField("trailValue") else "N/A")]),
        ("trail_spread", Kind.FLOAT, [(s2c.order.trailSpread if s2c.order.HasField("trailSpread") else "N/A")]),
        (
            "currency",
            Kind.TEXT,
            [(Currency.to_string2(s2c.order.currency) if s2c.order.HasField("currency") else "N/A")],
        ),
        (
            "jp_acc_type",
            Kind.TEXT,
            [(SubAccType.to_string2(s2c.order.jpAccType) if s2c.order.HasField("jpAccType") else "N/A")],
        ),
        ("expire_time", Kind.TEXT, [(s2c.order.expireTime if s2c.order.HasField("expireTime") else "N/A")]),
        ("amount", Kind.FLOAT, [(s2c.order.orderAmount if s2c.order.HasField("orderAmount") else "N/A")]),
        (
            "strategy_type",
            Kind.TEXT,
            [(OptionStrategyType.to_string2(s2c.order.strategyType) if s2c.order.HasField("strategyType") else "N/A")],
        ),
        ("combo_legs", Kind.OBJECT, [[combo_leg(each) for each in s2c.order.comboLegs]]),
    )


def read_trade_deal_push(s2c: Trd_UpdateOrderFill_pb2.S2C) -> Any:
    """Reads Trd_UpdateOrderFill."""
    return table(
        1,
        ("trd_env", Kind.TEXT, [TrdEnv.to_string2(s2c.header.trdEnv)]),
        ("code", Kind.TEXT, [trade_code(s2c.orderFill)]),
        ("stock_name", Kind.TEXT, [s2c.orderFill.name]),
        ("deal_id", Kind.INTEGER, [s2c.orderFill.fillID]),
        ("order_id", Kind.TEXT, [(s2c.orderFill.orderIDEx if s2c.orderFill.HasField("orderIDEx") else "N/A")]),
        ("qty", Kind.FLOAT, [s2c.orderFill.qty]),
        ("price", Kind.FLOAT, [s2c.orderFill.price]),
        ("trd_side", Kind.TEXT, [TrdSide.to_string2(s2c.orderFill.trdSide)]),
        ("create_time", Kind.TEXT, [s2c.orderFill.createTime]),
        (
            "counter_broker_id",
            Kind.INTEGER,
            [(s2c.orderFill.counterBrokerID if s2c.orderFill.HasField("counterBrokerID") else "N/A")],
        ),
        (
            "counter_broker_name",
            Kind.TEXT,
            [(s2c.orderFill.counterBrokerName if s2c.orderFill.HasField("counterBrokerName") else "N/A")],
        ),
        ("trd_market", Kind.TEXT, [TrdMarket.to_string2(s2c.header.trdMarket)]),
        (
            "status",
            Kind.TEXT,
            [(DealStatus.to_string2(s2c.orderFill.status) if s2c.orderFill.HasField("status") else "N/A")],
        ),
        (
            "jp_acc_type",
            Kind.TEXT,
            [(SubAccType.to_string2(s2c.orderFill.jpAccType) if s2c.orderFill.HasField("jpAccType") else "N/A")],
        ),
    )
