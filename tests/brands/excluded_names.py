"""Names that `import *` of the official package gives and ours does not, each group with the reason."""

from __future__ import annotations

EXCLUDED = {
    "packs requests and reads replies of quotes for one protocol; contexts have a method for each protocol": """
        BrokerQueueQuery CurKlinePush CurKlineQuery EventContractKlinePush EventContractOrderBookPush
        EventContractTickerPush FilterCompetitionQuery GetArkActiveTransactionQuery GetArkFundHoldingQuery
        GetArkStockDynamicQuery GetCapitalDistributionQuery GetCapitalFlowQuery GetCodeChangeQuery
        GetCompanyExecutiveBackgroundQuery GetCompanyExecutivesQuery GetCompanyOperationalEfficiencyQuery
        GetCompanyProfileQuery GetCorporateActionsBuybacksQuery GetCorporateActionsDividendsQuery
        GetCorporateActionsStockSplitsQuery GetDailyShortVolumeQuery GetDelayStatisticsQuery
        GetDividendCalendarQuery GetDividendRankQuery GetEarningsBeatRankQuery GetEarningsCalendarQuery
        GetEconomicCalendarQuery GetEventContractCategoryQuery GetEventContractComboListQuery
        GetEventContractComboRfqQuery GetEventContractEventListQuery GetEventContractKlineQuery
        GetEventContractMilestoneListQuery GetEventContractOrderBookQuery GetEventContractQuery
        GetEventContractSeriesListQuery GetEventContractSnapshotQuery GetEventContractTickerQuery
        GetFedWatchDotPlotQuery GetFedWatchTargetRateQuery GetFinancialsEarningsPriceHistoryQuery
        GetFinancialsEarningsPriceMoveQuery GetFinancialsRevenueBreakdownQuery GetFinancialsStatementsQuery
        GetFutureInfoQuery GetHeatMapDataQuery GetHighDividendSOERankQuery GetHotListQuery GetIndicatorListQuery
        GetIndustrialChainByPlateQuery GetIndustrialChainDetailQuery GetIndustrialChainListQuery
        GetIndustrialPlateInfoQuery GetIndustrialPlateStockQuery GetInsiderHolderListQuery
        GetInsiderTradeListQuery GetInstitutionDistributionQuery GetInstitutionHoldingChangeQuery
        GetInstitutionHoldingListQuery GetInstitutionListQuery GetInstitutionProfileQuery GetIpoListQuery
        GetMacroIndicatorHistoryQuery GetMacroIndicatorListQuery GetMarketStateQuery
        GetOptionEarningsScreenerQuery GetOptionEventAlertQuery GetOptionEventQuery
        GetOptionExerciseProbabilityQuery GetOptionExpirationDate GetOptionMarketStatistic GetOptionQuoteQuery
        GetOptionRank GetOptionSellerScreenerQuery GetOptionStrategyAnalysisQuery GetOptionStrategyQuery
        GetOptionStrategySpreadQuery GetOptionUnderlyingHisStatistic GetOptionUnderlyingHisVolatility
        GetOptionUnderlyingOverview GetOptionUnderlyingRank GetOptionVolatilityQuery
        GetOptionZeroDteContractQuery GetOptionZeroDteScreenerQuery GetPeriodChangeRankQuery
        GetPriceReminderQuery GetRatingChangeQuery GetResearchAnalystConsensusQuery
        GetResearchMorningstarReportQuery GetResearchRatingSummaryQuery GetRiseFallDistributionQuery
        GetSearchNewsQuery GetSearchQuoteQuery GetShareholdersHolderDetailQuery
        GetShareholdersHoldingChangesQuery GetShareholdersInstitutionalQuery GetShareholdersOverviewQuery
        GetShortInterestQuery GetShortSellingRankQuery GetTopMoversRankQuery GetTopTenBuySellBrokersQuery
        GetUSAfterHoursRankQuery GetUSOvernightRankQuery GetUSPreMarketRankQuery GetUserInfo
        GetUserSecurityGroupQuery GetUserSecurityQuery GetValuationDetailQuery GetValuationPlateStockListQuery
        GlobalStateQuery HistoryKLQuota HoldingChangeList InitConnect KeepAlive MarketSnapshotQuery
        ModifyUserSecurityQuery OptionChain OptionScreenQuery OrderBookQuery OwnerPlateQuery PlateStockQuery
        PushIndicatorCalcQuery QuoteWarrant RequestHistoryEventContractKlQuery RequestHistoryKlineQuery
        RequestIndicatorCalcQuery RequestRehab RequestTradeDayQuery Response RtDataQuery
        SetOptionEventAlertQuery SetPriceReminderQuery SkillWrapDerivativeUnusualQuery
        SkillWrapFinancialUnusualQuery SkillWrapTechnicalUnusualQuery StockBasicInfoQuery StockFilterQuery
        StockQuoteQuery StockReferenceList StockScreenQuery SubEventContractQuery SubplateQuery
        SubscriptionQuery SuspensionQuery SysNotifyPush TestCmd TickerQuery UpdateOptionEvent
        UpdatePriceReminder Verification WarrantScreenQuery
    """,
    "packs requests and reads replies of trading for one protocol; contexts have a method for each protocol": """
        AccInfoQuery AccTradingInfoQuery CancelOrder ComboOrderTradingInfoQuery DealListQuery FlowSummary
        GetAccountList HistoryDealListQuery HistoryOrderListQuery MarginRatio ModifyOrder OrderFeeQuery
        OrderListQuery PlaceComboOrder PlaceOrder PositionListQuery SubAccPush UnlockTrade UpdateDealPush
        UpdateOrderPush
    """,
    "reads one field of a message on the way to a table; the generated readers do that": """
        get_optional_from_pb get_pb_enum get_pb_value merge_pb_cnipoexdata_winningnumdata parse_pb_BasicQot
        set_item_from_pb set_item_none
    """,
    "says which fields of a message become which columns; the overlay says that": """
        pb_field_map_BasicIpoData pb_field_map_CNIpoExData pb_field_map_FutureBasicQotExData
        pb_field_map_HKIpoExData pb_field_map_JPIpoExData pb_field_map_MYIpoExData
        pb_field_map_OptionBasicQotExData pb_field_map_PreAfterMarketData_after
        pb_field_map_PreAfterMarketData_overnight pb_field_map_PreAfterMarketData_pre pb_field_map_SGIpoExData
        pb_field_map_USIpoExData
    """,
    "frames of the wire, packed and parsed by the official client's own network layer; `opend.wire` does that": """
        ParseRspResult ProtoInfo ProtobufMap decrypt_rsp_body get_message_head_len pack_pb_req parse_head
        parse_proto_info parse_rsp pb_map set_qot_header
    """,
    "connections and threads of the official client's own network layer, which ours are not": """
        FutuConnMng callback_executor handler_context
    """,
    "a reply of a former protocol that OpenD no longer speaks": """
        extract_pls_rsp
    """,
    "leaked from the body of a module: an open file, a counter and its lock": """
        f g_unique_id g_unique_lock
    """,
}

EXCLUDED_NAMES = {name: reason for reason, names in EXCLUDED.items() for name in names.split()}
