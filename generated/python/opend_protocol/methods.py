"""What each method of a context sends and reads. Generated; do not edit."""

from opend.contract import (
    Argument,
    BuilderArgument,
    Method,
    Pages,
    all_orders_cancelled,
    ask_account,
    ask_account_about_code,
    change_orders,
    earnings_price_history,
    earnings_price_move,
    event_order_book,
    fill_basic_info,
    fill_capital_flow,
    fill_chain_info,
    fill_expirations,
    fill_history,
    fill_option_year,
    fill_page_size,
    fill_place_holder,
    fill_price_reminder,
    fill_subscription,
    fill_trading_days,
    fill_unsubscription,
    fill_warrant_owner,
    fill_year,
    financial_statements,
    history_bars,
    history_period,
    list_accounts,
    option_overview,
    option_spreads,
    order_book,
    order_modification,
    place_order,
    plate_before_market,
    price_adjustment,
    read_top_brokers,
    require_alerts,
    subscription_info,
    unlock,
    unlock_password,
)
from opend_protocol import readers
from opend_protocol.builders import (
    AccumulateFilter,
    ComboLeg,
    CustomIndicatorFilter,
    DividendRankFilter,
    EarningsBeatRankFilter,
    EarningsCalendarFilter,
    EarningsFilter,
    FinancialFilter,
    HighDividendSOERankFilter,
    HotListFilter,
    OptionDataFilter,
    OptionEventAlertItem,
    OptionEventFilter,
    OptionEventSort,
    OptionRankFilter,
    OptionScreenRequest,
    OptionStrategyLeg,
    PatternFilter,
    PeriodChangeRankFilter,
    SellerFilter,
    SimpleFilter,
    SimpleRankFilter,
    StockScreenRequest,
    TimeFilter,
    UnderlyingRankFilter,
    WarrantRequest,
    WarrantScreenRequest,
    ZeroDteContractFilter,
    ZeroDteFilter,
)
from opend_protocol.enums import (
    AlertOpType,
    ArkActiveTransactionHoldingType,
    ArkActiveTransactionSortField,
    ArkCycleType,
    ArkFundHoldingSortField,
    ArkHoldingType,
    AssetCategory,
    AuType,
    BeatTerm,
    BeatType,
    CashFlowDirection,
    CodeChangeType,
    Currency,
    DelayStatisticsType,
    DividendRankSortField,
    DividendRankType,
    EarningsBeatSortField,
    EarningsCalendarSortType,
    EarningsSortType,
    ECKlineSource,
    EconomicImportance,
    ECStatus,
    F10Type,
    HeatMapPlateType,
    HeatMapSortField,
    HighDividendSOESortField,
    HolderDetailType,
    HoldingChangesFilterType,
    HotListSortField,
    IndexOptionType,
    InstitutionHoldingChangeSortField,
    InstitutionHoldingChangeType,
    InstitutionHoldingListSortField,
    InstitutionListSortField,
    KLType,
    MacroRegion,
    Market,
    ModifyOrderOp,
    ModifyUserSecurityOp,
    NewsSubType,
    OptionCondType,
    OptionMarket,
    OptionRankType,
    OptionStatisticDataType,
    OptionStrategyType,
    OptionType,
    OrderBookType,
    OrderStatus,
    OrderType,
    PeriodType,
    Plate,
    PlateStockSortField,
    PredSide,
    PriceReminderFreq,
    PriceReminderType,
    QotPushStage,
    RankPeriodType,
    RankSortDir,
    RatingChangeType,
    ResearchRatingDimensionType,
    SecurityFirm,
    SecurityReferenceType,
    SellerSortType,
    SellerType,
    Session,
    SetPriceReminderOp,
    ShortSellingSortField,
    SortField,
    StockHolder,
    SubAccType,
    TimeInForce,
    TradeDateMarket,
    TrailType,
    TrdEnv,
    TrdMarket,
    TrdSide,
    UnderlyingRankSortType,
    UserSecurityGroupType,
    ValuationIntervalType,
    ValuationType,
    VerificationOp,
    VerificationType,
    ZeroDteContractSortType,
    ZeroDteSortType,
)

REQUEST_HISTORY_KLINE = Method(
    name="request_history_kline",
    protocol="Qot_RequestHistoryKL",
    read=history_bars,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("klType", "ktype", enum=KLType),
        Argument("rehabType", "autype", enum=AuType),
        Argument("maxAckKLNum", "max_count", conversion="count"),
        Argument("nextReqKey", "page_req_key", conversion="next_page"),
        Argument("extendedTime", "extended_time", leave_out=False),
        Argument("session", "session", enum=Session),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fill=fill_history,
    results=2,
    gives_arguments=True,
    pages=Pages(key="page_req_key", count="max_count", most=1000),
)

GET_ECONOMIC_CALENDAR = Method(
    name="get_economic_calendar",
    protocol="Qot_GetEconomicCalendar",
    read=readers.read_get_economic_calendar,
    arguments=(
        Argument("beginDate", "begin_date"),
        Argument("endDate", "end_date"),
        Argument("marketList", "market_list", enum=Market),
        Argument("importance", "importance", enum=EconomicImportance),
        Argument("count", "count", conversion="count"),
        Argument("nextPage", "next_page"),
    ),
    facts=(),
    results=3,
)

GET_DIVIDEND_CALENDAR = Method(
    name="get_dividend_calendar",
    protocol="Qot_GetDividendCalendar",
    read=readers.read_get_dividend_calendar,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("date", "date"),
        Argument("dataFrom", "data_from", conversion="count"),
        Argument("count", "count", conversion="count"),
    ),
    facts=(),
)

GET_MACRO_INDICATOR_HISTORY = Method(
    name="get_macro_indicator_history",
    protocol="Qot_GetMacroIndicatorHistory",
    read=readers.read_get_macro_indicator_history,
    arguments=(
        Argument("indicatorId", "indicator_id"),
        Argument("time", "time", conversion="text"),
        Argument("maxCount", "max_count", conversion="count"),
    ),
    facts=(),
)

GET_MACRO_INDICATOR_LIST = Method(
    name="get_macro_indicator_list",
    protocol="Qot_GetMacroIndicatorList",
    read=readers.read_get_macro_indicator_list,
    arguments=(Argument("region", "region", enum=MacroRegion),),
    facts=(),
)

GET_FED_WATCH_TARGET_RATE = Method(
    name="get_fed_watch_target_rate",
    protocol="Qot_GetFedWatchTargetRate",
    read=readers.read_get_fed_watch_target_rate,
    arguments=(),
    facts=(),
)

GET_FED_WATCH_DOT_PLOT = Method(
    name="get_fed_watch_dot_plot",
    protocol="Qot_GetFedWatchDotPlot",
    read=readers.read_get_fed_watch_dot_plot,
    arguments=(),
    facts=(),
)

GET_EARNINGS_CALENDAR = Method(
    name="get_earnings_calendar",
    protocol="Qot_GetEarningsCalendar",
    read=readers.read_get_earnings_calendar,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("sortType", "sort_type", enum=EarningsCalendarSortType),
        Argument("beginDate", "begin_date", conversion="text"),
        Argument("endDate", "end_date", conversion="text"),
        BuilderArgument(
            "filter_list",
            {
                EarningsCalendarFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_INDUSTRIAL_CHAIN_LIST = Method(
    name="get_industrial_chain_list",
    protocol="Qot_GetIndustrialChainList",
    read=readers.read_get_industrial_chain_list,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("keyword", "keyword"),
        Argument("count", "count", conversion="count"),
        Argument("page", "page"),
    ),
    facts=(),
    results=3,
)

GET_INDUSTRIAL_CHAIN_DETAIL = Method(
    name="get_industrial_chain_detail",
    protocol="Qot_GetIndustrialChainDetail",
    read=readers.read_get_industrial_chain_detail,
    arguments=(Argument("chainId", "chain_id"),),
    facts=(),
)

GET_INDUSTRIAL_CHAIN_BY_PLATE = Method(
    name="get_industrial_chain_by_plate",
    protocol="Qot_GetIndustrialChainByPlate",
    read=readers.read_get_industrial_chain_by_plate,
    arguments=(Argument("plateId", "plate_id"),),
    facts=(),
)

GET_INDUSTRIAL_PLATE_INFO = Method(
    name="get_industrial_plate_info",
    protocol="Qot_GetIndustrialPlateInfo",
    read=readers.read_get_industrial_plate_info,
    arguments=(Argument("plateId", "plate_id"),),
    facts=(),
)

GET_INDUSTRIAL_PLATE_STOCK = Method(
    name="get_industrial_plate_stock",
    protocol="Qot_GetIndustrialPlateStock",
    read=readers.read_get_industrial_plate_stock,
    arguments=(
        Argument("chainId", "chain_id"),
        Argument("plateId", "plate_id"),
        Argument("marketList", "market_list", enum=Market),
        Argument("sortField", "sort_field", enum=PlateStockSortField),
        Argument("ascend", "ascend"),
        Argument("count", "count", conversion="count"),
        Argument("page", "page"),
    ),
    facts=(),
    results=3,
    on_error="alone",
)

GET_EVENT_CONTRACT_CATEGORY = Method(
    name="get_event_contract_category",
    protocol="Qot_GetEventContractCategory",
    read=readers.read_get_event_contract_category,
    arguments=(Argument("category", "category"),),
    facts=(),
)

GET_EVENT_CONTRACT_SERIES_LIST = Method(
    name="get_event_contract_series_list",
    protocol="Qot_GetEventContractSeriesList",
    read=readers.read_get_event_contract_series_list,
    arguments=(
        Argument("category", "category"),
        Argument("tag", "tag"),
    ),
    facts=(),
)

GET_EVENT_CONTRACT_EVENT_LIST = Method(
    name="get_event_contract_event_list",
    protocol="Qot_GetEventContractEventList",
    read=readers.read_get_event_contract_event_list,
    arguments=(
        Argument("series", "series_code", conversion="security"),
        Argument("status", "status", enum=ECStatus),
        Argument("nextPage", "next_page"),
        Argument("count", "count"),
    ),
    facts=(),
    results=2,
)

GET_EVENT_CONTRACT_MILESTONE_LIST = Method(
    name="get_event_contract_milestone_list",
    protocol="Qot_GetEventContractMilestoneList",
    read=readers.read_get_event_contract_milestone_list,
    arguments=(
        Argument("category", "category"),
        Argument("competition", "competition"),
        Argument("relatedEvent", "related_event", conversion="security"),
        Argument("nextPage", "next_page"),
        Argument("count", "count"),
    ),
    facts=(),
    results=2,
)

GET_EVENT_CONTRACT = Method(
    name="get_event_contract",
    protocol="Qot_GetEventContract",
    read=readers.read_get_event_contract,
    arguments=(
        Argument("event", "event_code", conversion="security"),
        Argument("nextPage", "next_page"),
        Argument("count", "count"),
    ),
    facts=(),
    results=2,
)

GET_EVENT_CONTRACT_SNAPSHOT = Method(
    name="get_event_contract_snapshot",
    protocol="Qot_GetEventContractSnapshot",
    read=readers.read_get_event_contract_snapshot,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(),
)

GET_EVENT_CONTRACT_KLINE = Method(
    name="get_event_contract_kline",
    protocol="Qot_GetEventContractKline",
    read=readers.read_get_event_contract_kline,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("preSide", "pre_side", enum=PredSide),
        Argument("ktype", "ktype", enum=KLType),
        Argument("klineSource", "kline_source", enum=ECKlineSource),
        Argument("maxCount", "max_count"),
    ),
    facts=(),
)

REQUEST_HISTORY_EVENT_CONTRACT_KLINE = Method(
    name="request_history_event_contract_kline",
    protocol="Qot_RequestHistoryEventContractKL",
    read=readers.read_request_history_event_contract_kline,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("preSide", "pre_side", enum=PredSide),
        Argument("klType", "ktype", enum=KLType),
        Argument("klineSource", "kline_source", enum=ECKlineSource),
        Argument("maxAckKLNum", "max_count", conversion="count"),
        Argument("nextReqKey", "page_req_key", conversion="next_page"),
    ),
    facts=(),
    fill=fill_year,
    results=2,
    pages=Pages(key="page_req_key", count="max_count", most=1000),
)

GET_EVENT_CONTRACT_TICKER = Method(
    name="get_event_contract_ticker",
    protocol="Qot_GetEventContractTicker",
    read=readers.read_get_event_contract_ticker,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("count", "count"),
    ),
    facts=(),
)

GET_EVENT_CONTRACT_ORDER_BOOK = Method(
    name="get_event_contract_order_book",
    protocol="Qot_GetEventContractOrderBook",
    read=event_order_book,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("num", "num", conversion="positive"),
    ),
    facts=(),
)

GET_VALID_COMBO_LIST = Method(
    name="get_valid_combo_list",
    protocol="Qot_GetEventContractComboList",
    read=readers.read_get_valid_combo_list,
    arguments=(
        Argument("category", "category"),
        Argument("competition", "competition"),
        Argument("series", "series", conversion="security"),
        Argument("nextPage", "next_page"),
        Argument("count", "count"),
    ),
    facts=(),
    results=3,
)

REQUEST_COMBO_QUOTES = Method(
    name="request_combo_quotes",
    protocol="Qot_GetEventContractComboRfq",
    read=readers.read_request_combo_quotes,
    arguments=(
        BuilderArgument(
            "combo_leg_list",
            {
                ComboLeg: "comboLegList",
            },
            is_list=True,
            is_required=True,
        ),
        Argument("mvc", "mvc"),
    ),
    facts=(),
)

GET_STOCK_FILTER = Method(
    name="get_stock_filter",
    protocol="Qot_StockFilter",
    read=readers.read_get_stock_filter,
    arguments=(
        Argument("market", "market", enum=Market),
        BuilderArgument(
            "filter_list",
            {
                SimpleFilter: "baseFilterList",
                AccumulateFilter: "accumulateFilterList",
                FinancialFilter: "financialFilterList",
                PatternFilter: "patternFilterList",
                CustomIndicatorFilter: "customIndicatorFilterList",
            },
            is_list=True,
        ),
        Argument("plate", "plate_code", conversion="security"),
        Argument("begin", "begin", conversion="count"),
        Argument("num", "num", conversion="count"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_WARRANT = Method(
    name="get_warrant",
    protocol="Qot_GetWarrant",
    read=readers.read_get_warrant,
    arguments=(
        BuilderArgument(
            "req",
            {
                WarrantRequest: ".",
            },
        ),
    ),
    facts=(),
    fill=fill_warrant_owner,
)

GET_CODE_CHANGE = Method(
    name="get_code_change",
    protocol="Qot_GetCodeChange",
    read=readers.read_get_code_change,
    arguments=(
        Argument("securityList", "code_list", conversion="securities", leave_out=[]),
        BuilderArgument(
            "time_filter_list",
            {
                TimeFilter: "timeFilterList",
            },
            is_list=True,
        ),
        Argument("typeList", "type_list", enum=CodeChangeType),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fill=fill_place_holder,
)

GET_CAPITAL_FLOW = Method(
    name="get_capital_flow",
    protocol="Qot_GetCapitalFlow",
    read=readers.read_get_capital_flow,
    arguments=(
        Argument("security", "stock_code", conversion="security"),
        Argument("periodType", "period_type", enum=PeriodType),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fill=fill_capital_flow,
    reads_wire=True,
)

GET_CAPITAL_DISTRIBUTION = Method(
    name="get_capital_distribution",
    protocol="Qot_GetCapitalDistribution",
    read=readers.read_get_capital_distribution,
    arguments=(Argument("security", "stock_code", conversion="security"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_FUTURE_INFO = Method(
    name="get_future_info",
    protocol="Qot_GetFutureInfo",
    read=readers.read_get_future_info,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_IPO_LIST = Method(
    name="get_ipo_list",
    protocol="Qot_GetIpoList",
    read=readers.read_get_ipo_list,
    arguments=(Argument("market", "market", enum=Market),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_HOLDING_CHANGE_LIST = Method(
    name="get_holding_change_list",
    protocol="Qot_GetHoldingChangeList",
    read=readers.read_get_holding_change_list,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("holderCategory", "holder_type", enum=StockHolder),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fill=fill_year,
)

GET_SEARCH_QUOTE = Method(
    name="get_search_quote",
    protocol="Qot_GetSearchQuote",
    read=readers.read_get_search_quote,
    arguments=(
        Argument("keyword", "keyword", conversion="filled_text"),
        Argument("max_count", "max_count", conversion="positive"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_SEARCH_NEWS = Method(
    name="get_search_news",
    protocol="Qot_GetSearchNews",
    read=readers.read_get_search_news,
    arguments=(
        Argument("keyword", "keyword", conversion="filled_text"),
        Argument("max_count", "max_count", conversion="positive"),
        Argument("news_sub_type", "news_sub_type", enum=NewsSubType),
    ),
    facts=(),
)

GET_COMPANY_PROFILE = Method(
    name="get_company_profile",
    protocol="Qot_GetCompanyProfile",
    read=readers.read_get_company_profile,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(),
)

GET_COMPANY_EXECUTIVES = Method(
    name="get_company_executives",
    protocol="Qot_GetCompanyExecutives",
    read=readers.read_get_company_executives,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(),
)

GET_COMPANY_EXECUTIVE_BACKGROUND = Method(
    name="get_company_executive_background",
    protocol="Qot_GetCompanyExecutiveBackground",
    read=readers.read_get_company_executive_background,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("leaderName", "leader_name"),
    ),
    facts=(),
)

GET_COMPANY_OPERATIONAL_EFFICIENCY = Method(
    name="get_company_operational_efficiency",
    protocol="Qot_GetCompanyOperationalEfficiency",
    read=readers.read_get_company_operational_efficiency,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("num", "num", conversion="count"),
        Argument("nextKey", "next_key"),
        Argument("currencyCode", "currency_code"),
    ),
    facts=(),
)

GET_FINANCIALS_EARNINGS_PRICE_MOVE = Method(
    name="get_financials_earnings_price_move",
    protocol="Qot_GetFinancialsEarningsPriceMove",
    read=earnings_price_move,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("periodCount", "period_count", conversion="count"),
    ),
    facts=(),
)

GET_FINANCIALS_EARNINGS_PRICE_HISTORY = Method(
    name="get_financials_earnings_price_history",
    protocol="Qot_GetFinancialsEarningsPriceHistory",
    read=earnings_price_history,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(),
)

GET_FINANCIALS_STATEMENTS = Method(
    name="get_financials_statements",
    protocol="Qot_GetFinancialsStatements",
    read=financial_statements,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("statementType", "statement_type"),
        Argument("financialType", "financial_type", enum=F10Type, takes_numbers=True),
        Argument("currencyCode", "currency_code"),
        Argument("nextKey", "next_key"),
        Argument("num", "num", conversion="count"),
    ),
    facts=(),
)

GET_FINANCIALS_REVENUE_BREAKDOWN = Method(
    name="get_financials_revenue_breakdown",
    protocol="Qot_GetFinancialsRevenueBreakdown",
    read=readers.read_get_financials_revenue_breakdown,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("date", "date"),
        Argument("financialType", "financial_type", enum=F10Type, takes_numbers=True),
        Argument("currencyCode", "currency_code"),
    ),
    facts=(),
)

GET_CORPORATE_ACTIONS_DIVIDENDS = Method(
    name="get_corporate_actions_dividends",
    protocol="Qot_GetCorporateActionsDividends",
    read=readers.read_get_corporate_actions_dividends,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(),
)

GET_CORPORATE_ACTIONS_BUYBACKS = Method(
    name="get_corporate_actions_buybacks",
    protocol="Qot_GetCorporateActionsBuybacks",
    read=readers.read_get_corporate_actions_buybacks,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("nextKey", "next_key"),
        Argument("num", "num", conversion="count"),
    ),
    facts=(),
)

GET_CORPORATE_ACTIONS_STOCK_SPLITS = Method(
    name="get_corporate_actions_stock_splits",
    protocol="Qot_GetCorporateActionsStockSplits",
    read=readers.read_get_corporate_actions_stock_splits,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("nextKey", "next_key"),
        Argument("num", "num", conversion="count"),
    ),
    facts=(),
)

GET_RESEARCH_ANALYST_CONSENSUS = Method(
    name="get_research_analyst_consensus",
    protocol="Qot_GetResearchAnalystConsensus",
    read=readers.read_get_research_analyst_consensus,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(),
)

GET_RESEARCH_RATING_SUMMARY = Method(
    name="get_research_rating_summary",
    protocol="Qot_GetResearchRatingSummary",
    read=readers.read_get_research_rating_summary,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("ratingDimensionType", "rating_dimension_type", enum=ResearchRatingDimensionType, takes_numbers=True),
        Argument("uid", "uid"),
        Argument("num", "num", conversion="count"),
        Argument("nextKey", "next_key"),
    ),
    facts=(),
)

GET_RESEARCH_MORNINGSTAR_REPORT = Method(
    name="get_research_morningstar_report",
    protocol="Qot_GetResearchMorningstarReport",
    read=readers.read_get_research_morningstar_report,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(),
)

GET_VALUATION_DETAIL = Method(
    name="get_valuation_detail",
    protocol="Qot_GetValuationDetail",
    read=readers.read_get_valuation_detail,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("valuationType", "valuation_type", enum=ValuationType, takes_numbers=True),
        Argument("intervalType", "interval_type", enum=ValuationIntervalType, takes_numbers=True),
    ),
    facts=(),
)

GET_VALUATION_PLATE_STOCK_LIST = Method(
    name="get_valuation_plate_stock_list",
    protocol="Qot_GetValuationPlateStockList",
    read=readers.read_get_valuation_plate_stock_list,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("valuationType", "valuation_type", enum=ValuationType, takes_numbers=True),
        Argument("nextKey", "next_key", conversion="text"),
        Argument("num", "num", conversion="count"),
        Argument("sortType", "sort_type"),
        Argument("sortId", "sort_id"),
        Argument("filterSecurity", "filter_security", conversion="security"),
    ),
    facts=(),
)

GET_SHAREHOLDERS_OVERVIEW = Method(
    name="get_shareholders_overview",
    protocol="Qot_GetShareholdersOverview",
    read=readers.read_get_shareholders_overview,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("periodId", "period_id", leave_out=0),
    ),
    facts=(),
)

GET_SHAREHOLDERS_HOLDING_CHANGES = Method(
    name="get_shareholders_holding_changes",
    protocol="Qot_GetShareholdersHoldingChanges",
    read=readers.read_get_shareholders_holding_changes,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("nextKey", "next_key", leave_out=0),
        Argument("num", "num"),
        Argument("sortType", "sort_type"),
        Argument("sortColumn", "sort_column", leave_out=0),
        Argument("filterType", "filter_type", enum=HoldingChangesFilterType, takes_numbers=True, leave_out=0),
    ),
    facts=(),
)

GET_SHAREHOLDERS_HOLDER_DETAIL = Method(
    name="get_shareholders_holder_detail",
    protocol="Qot_GetShareholdersHolderDetail",
    read=readers.read_get_shareholders_holder_detail,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("requestType", "request_type", enum=HolderDetailType, takes_numbers=True, leave_out=0),
        Argument("nextKey", "next_key", leave_out=""),
        Argument("num", "num"),
        Argument("sortColumn", "sort_column", leave_out=0),
        Argument("sortType", "sort_type"),
        Argument("periodId", "period_id", leave_out=0),
        Argument("holderId", "holder_id", leave_out=0),
    ),
    facts=(),
)

GET_SHAREHOLDERS_INSTITUTIONAL = Method(
    name="get_shareholders_institutional",
    protocol="Qot_GetShareholdersInstitutional",
    read=readers.read_get_shareholders_institutional,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("nextKey", "next_key"),
        Argument("num", "num", conversion="whole_number"),
    ),
    facts=(),
    fill=fill_page_size,
)

GET_INSIDER_HOLDER_LIST = Method(
    name="get_insider_holder_list",
    protocol="Qot_GetInsiderHolderList",
    read=readers.read_get_insider_holder_list,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("nextKey", "next_key"),
        Argument("num", "num"),
    ),
    facts=(),
)

GET_INSIDER_TRADE_LIST = Method(
    name="get_insider_trade_list",
    protocol="Qot_GetInsiderTradeList",
    read=readers.read_get_insider_trade_list,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("holderId", "holder_id"),
        Argument("num", "num"),
        Argument("nextKey", "next_key", conversion="text"),
    ),
    facts=(),
)

GET_DAILY_SHORT_VOLUME = Method(
    name="get_daily_short_volume",
    protocol="Qot_GetDailyShortVolume",
    read=readers.read_get_daily_short_volume,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("nextKey", "next_key"),
        Argument("num", "num"),
    ),
    facts=(),
    results=2,
)

GET_SHORT_INTEREST = Method(
    name="get_short_interest",
    protocol="Qot_GetShortInterest",
    read=readers.read_get_short_interest,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("nextKey", "next_key", leave_out=""),
        Argument("num", "num"),
    ),
    facts=(),
    results=2,
)

GET_TOP_TEN_BUY_SELL_BROKERS = Method(
    name="get_top_ten_buy_sell_brokers",
    protocol="Qot_GetTopTenBuySellBrokers",
    read=read_top_brokers,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("daysBefore", "days_before"),
    ),
    facts=(),
)

GET_INDICATOR_LIST = Method(
    name="get_indicator_list",
    protocol="Qot_GetIndicatorList",
    read=readers.read_get_indicator_list,
    arguments=(
        Argument("searchKey", "search_key", conversion="text_if_any"),
        Argument("langType", "lang_type"),
        Argument("searchMode", "search_mode"),
    ),
    facts=(),
)

REQUEST_INDICATOR_CALC_ASYNC = Method(
    name="request_indicator_calc_async",
    protocol="Qot_RequestIndicatorCalc",
    read=readers.read_request_indicator_calc_async,
    arguments=(
        Argument("shortName", "short_name", conversion="filled_text"),
        Argument("langType", "lang_type"),
        Argument("data.security", "code", conversion="security"),
        Argument("data.klType", "kl_type", enum=KLType, takes_numbers=True),
        Argument("data.kLine", "klines", conversion="bars"),
        Argument("num", "num", conversion="positive"),
        Argument("inputs", "input_params", conversion="indicator_inputs"),
    ),
    facts=(),
)

GET_INSTITUTION_LIST = Method(
    name="get_institution_list",
    protocol="Qot_GetInstitutionList",
    read=readers.read_get_institution_list,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("sortField", "sort_field", enum=InstitutionListSortField),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="whole_number"),
        Argument("page", "page", conversion="text"),
        Argument("namePart", "name_part", conversion="text"),
    ),
    facts=(),
    results=3,
)

GET_INSTITUTION_PROFILE = Method(
    name="get_institution_profile",
    protocol="Qot_GetInstitutionProfile",
    read=readers.read_get_institution_profile,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("institutionId", "institution_id", conversion="whole_number"),
    ),
    facts=(),
)

GET_INSTITUTION_DISTRIBUTION = Method(
    name="get_institution_distribution",
    protocol="Qot_GetInstitutionDistribution",
    read=readers.read_get_institution_distribution,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("institutionId", "institution_id", conversion="whole_number"),
    ),
    facts=(),
)

GET_INSTITUTION_HOLDING_CHANGE = Method(
    name="get_institution_holding_change",
    protocol="Qot_GetInstitutionHoldingChange",
    read=readers.read_get_institution_holding_change,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("institutionId", "institution_id", conversion="whole_number"),
        Argument("changeType", "change_type", enum=InstitutionHoldingChangeType),
        Argument("sortField", "sort_field", enum=InstitutionHoldingChangeSortField),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="whole_number"),
        Argument("page", "page", conversion="text"),
    ),
    facts=(),
    results=3,
)

GET_INSTITUTION_HOLDING_LIST = Method(
    name="get_institution_holding_list",
    protocol="Qot_GetInstitutionHoldingList",
    read=readers.read_get_institution_holding_list,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("institutionId", "institution_id", conversion="whole_number"),
        Argument("changeType", "change_type", enum=InstitutionHoldingChangeType),
        Argument("sortField", "sort_field", enum=InstitutionHoldingListSortField),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="whole_number"),
        Argument("page", "page", conversion="text"),
        Argument("keyword", "keyword", conversion="text"),
    ),
    facts=(),
    results=3,
)

GET_ARK_FUND_HOLDING = Method(
    name="get_ark_fund_holding",
    protocol="Qot_GetArkFundHolding",
    read=readers.read_get_ark_fund_holding,
    arguments=(
        Argument("holdingType", "holding_type", enum=ArkHoldingType),
        Argument("cycleType", "cycle_type", enum=ArkCycleType),
        Argument("sortField", "sort_field", enum=ArkFundHoldingSortField),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="whole_number"),
        Argument("page", "page", conversion="text"),
    ),
    facts=(),
    results=3,
)

GET_ARK_STOCK_DYNAMIC = Method(
    name="get_ark_stock_dynamic",
    protocol="Qot_GetArkStockDynamic",
    read=readers.read_get_ark_stock_dynamic,
    arguments=(Argument("security", "security", conversion="security"),),
    facts=(),
)

GET_ARK_ACTIVE_TRANSACTION = Method(
    name="get_ark_active_transaction",
    protocol="Qot_GetArkActiveTransaction",
    read=readers.read_get_ark_active_transaction,
    arguments=(
        Argument("holdingType", "holding_type", enum=ArkActiveTransactionHoldingType),
        Argument("cycleType", "cycle_type", enum=ArkCycleType),
        Argument("sortField", "sort_field", enum=ArkActiveTransactionSortField),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="whole_number"),
        Argument("page", "page", conversion="text"),
    ),
    facts=(),
    results=3,
)

GET_RATING_CHANGE = Method(
    name="get_rating_change",
    protocol="Qot_GetRatingChange",
    read=readers.read_get_rating_change,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("changeType", "change_type", enum=RatingChangeType),
        Argument("count", "count", conversion="whole_number"),
        Argument("page", "page", conversion="text"),
    ),
    facts=(),
    results=3,
)

GET_OPTION_EXPIRATION_DATE = Method(
    name="get_option_expiration_date",
    protocol="Qot_GetOptionExpirationDate",
    read=readers.read_get_option_expiration_date,
    arguments=(
        Argument("owner", "code", conversion="security"),
        Argument("indexOptionType", "index_option_type", enum=IndexOptionType),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_OPTION_VOLATILITY = Method(
    name="get_option_volatility",
    protocol="Qot_GetOptionVolatility",
    read=readers.read_get_option_volatility,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("queryTimePeriod", "query_time_period"),
        Argument("hvTimePeriod", "hv_time_period"),
    ),
    facts=(),
)

GET_OPTION_EXERCISE_PROBABILITY = Method(
    name="get_option_exercise_probability",
    protocol="Qot_GetOptionExerciseProbability",
    read=readers.read_get_option_exercise_probability,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(),
)

GET_OPTION_CHAIN = Method(
    name="get_option_chain",
    protocol="Qot_GetOptionChain",
    read=readers.read_get_option_chain,
    arguments=(
        Argument("owner", "code", conversion="security"),
        Argument("indexOptionType", "index_option_type", enum=IndexOptionType),
        Argument("type", "option_type", enum=OptionType),
        Argument("condition", "option_cond_type", enum=OptionCondType),
        BuilderArgument(
            "data_filter",
            {
                OptionDataFilter: "dataFilter",
            },
        ),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fill=fill_expirations,
)

GET_OPTION_QUOTE = Method(
    name="get_option_quote",
    protocol="Qot_GetOptionQuote",
    read=readers.read_get_option_quote,
    arguments=(
        BuilderArgument(
            "option_legs",
            {
                OptionStrategyLeg: "multi_legs",
            },
            is_list=True,
            is_required=True,
        ),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_OPTION_STRATEGY = Method(
    name="get_option_strategy",
    protocol="Qot_GetOptionStrategy",
    read=readers.read_get_option_strategy,
    arguments=(
        Argument("owner", "code", conversion="security"),
        Argument("option_strategy", "option_strategy", enum=OptionStrategyType),
        Argument("expire_time", "expire_time"),
        Argument("far_expire_time", "far_expire_time"),
        Argument("spread", "spread"),
        Argument("index_option_type", "index_option_type", enum=IndexOptionType),
        Argument("option_type", "option_type", enum=OptionType),
        Argument("strike_price", "strike_price"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_OPTION_STRATEGY_ANALYSIS = Method(
    name="get_option_strategy_analysis",
    protocol="Qot_GetOptionStrategyAnalysis",
    read=readers.read_get_option_strategy_analysis,
    arguments=(
        BuilderArgument(
            "option_legs",
            {
                OptionStrategyLeg: "multi_legs",
            },
            is_list=True,
            is_required=True,
        ),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_OPTION_STRATEGY_SPREAD = Method(
    name="get_option_strategy_spread",
    protocol="Qot_GetOptionStrategySpread",
    read=option_spreads,
    arguments=(
        Argument("owner", "code", conversion="security"),
        Argument("option_strategy", "option_strategy", enum=OptionStrategyType),
        Argument("expire_time", "expire_time"),
        Argument("far_expire_time", "far_expire_time"),
        Argument("index_option_type", "index_option_type", enum=IndexOptionType),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_OPTION_MARKET_STATISTIC = Method(
    name="get_option_market_statistic",
    protocol="Qot_GetOptionMarketStatistic",
    read=readers.read_get_option_market_statistic,
    arguments=(
        Argument("optionMarket", "option_market", enum=OptionMarket),
        Argument("dataType", "data_type", enum=OptionStatisticDataType),
        Argument("nextPageKey", "page_req_key"),
    ),
    facts=(),
    fill=fill_option_year,
    results=2,
)

GET_OPTION_UNDERLYING_OVERVIEW = Method(
    name="get_option_underlying_overview",
    protocol="Qot_GetOptionUnderlyingOverview",
    read=option_overview,
    arguments=(
        Argument("ownerList", "code_list", conversion="securities", most=500),
        Argument("indexOptionType", "index_option_type", enum=IndexOptionType),
    ),
    facts=(),
)

GET_OPTION_UNDERLYING_HIS_STATISTIC = Method(
    name="get_option_underlying_his_statistic",
    protocol="Qot_GetOptionUnderlyingHisStatistic",
    read=readers.read_get_option_underlying_his_statistic,
    arguments=(
        Argument("owner", "code", conversion="security"),
        Argument("indexOptionType", "index_option_type", enum=IndexOptionType),
        Argument("nextPageKey", "page_req_key"),
    ),
    facts=(),
    fill=fill_option_year,
    results=2,
)

GET_OPTION_UNDERLYING_HIS_VOLATILITY = Method(
    name="get_option_underlying_his_volatility",
    protocol="Qot_GetOptionUnderlyingHisVolatility",
    read=readers.read_get_option_underlying_his_volatility,
    arguments=(
        Argument("owner", "code", conversion="security"),
        Argument("indexOptionType", "index_option_type", enum=IndexOptionType),
        Argument("nextPageKey", "page_req_key"),
    ),
    facts=(),
    fill=fill_option_year,
    results=2,
)

GET_OPTION_UNDERLYING_RANK = Method(
    name="get_option_underlying_rank",
    protocol="Qot_GetOptionUnderlyingRank",
    read=readers.read_get_option_underlying_rank,
    arguments=(
        Argument("optionMarket", "option_market", enum=OptionMarket),
        Argument("sortType", "sort_type", enum=UnderlyingRankSortType),
        Argument("isAsc", "sort_direction", conversion="ascending"),
        Argument("count", "count", conversion="positive", most=200),
        Argument("tradingDate", "trading_date", conversion="moment"),
        BuilderArgument(
            "filter_list",
            {
                UnderlyingRankFilter: "filterList",
            },
            is_list=True,
        ),
        Argument("page", "page", conversion="text"),
    ),
    facts=(),
    results=3,
)

GET_OPTION_RANK = Method(
    name="get_option_rank",
    protocol="Qot_GetOptionRank",
    read=readers.read_get_option_rank,
    arguments=(
        Argument("optionMarket", "option_market", enum=OptionMarket),
        Argument("sortType", "sort_type", enum=OptionRankType),
        Argument("count", "count", conversion="positive", most=200),
        Argument("tradingDate", "trading_date", conversion="moment"),
        Argument("isAsc", "sort_direction", conversion="ascending"),
        Argument("page", "page", conversion="text"),
        BuilderArgument(
            "filter_list",
            {
                OptionRankFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
    results=3,
)

GET_OPTION_EVENT = Method(
    name="get_option_event",
    protocol="Qot_GetOptionEvent",
    read=readers.read_get_option_event,
    arguments=(
        Argument("optionMarket", "option_market", enum=OptionMarket),
        Argument("count", "count", conversion="positive", most=300),
        Argument("page", "page", conversion="text", leave_out=""),
        BuilderArgument(
            "filter_list",
            {
                OptionEventFilter: "filterList",
            },
            is_list=True,
        ),
        BuilderArgument(
            "sort",
            {
                OptionEventSort: "sort",
            },
        ),
    ),
    facts=(),
)

GET_OPTION_EVENT_ALERT = Method(
    name="get_option_event_alert",
    protocol="Qot_GetOptionEventAlert",
    read=readers.read_get_option_event_alert,
    arguments=(
        Argument("count", "count", conversion="positive", most=500),
        Argument("page", "page", conversion="text", leave_out=""),
    ),
    facts=(),
)

SET_OPTION_EVENT_ALERT = Method(
    name="set_option_event_alert",
    protocol="Qot_SetOptionEventAlert",
    read=readers.read_set_option_event_alert,
    arguments=(
        Argument("operType", "op", enum=AlertOpType),
        BuilderArgument(
            "alert_list",
            {
                OptionEventAlertItem: "alertList",
            },
            is_list=True,
        ),
    ),
    facts=(),
    fill=require_alerts,
)

GET_OPTION_ZERO_DTE_SCREENER = Method(
    name="get_option_zero_dte_screener",
    protocol="Qot_GetOptionZeroDteScreener",
    read=readers.read_get_option_zero_dte_screener,
    arguments=(
        Argument("optionMarket", "market", enum=OptionMarket),
        Argument("sortType", "sort_type", enum=ZeroDteSortType),
        Argument("isAsc", "is_asc"),
        Argument("count", "count", conversion="positive", most=500),
        Argument("page", "page", conversion="text"),
        BuilderArgument(
            "filter_list",
            {
                ZeroDteFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_OPTION_ZERO_DTE_CONTRACT = Method(
    name="get_option_zero_dte_contract",
    protocol="Qot_GetOptionZeroDteContract",
    read=readers.read_get_option_zero_dte_contract,
    arguments=(
        Argument("owner", "owner", conversion="security"),
        Argument("strikeDateTimestamp", "strike_date_timestamp", conversion="whole_number"),
        Argument("sortType", "sort_type", enum=ZeroDteContractSortType),
        Argument("isAsc", "is_asc"),
        BuilderArgument(
            "filter_list",
            {
                ZeroDteContractFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
    fill=fill_chain_info,
)

GET_OPTION_EARNINGS_SCREENER = Method(
    name="get_option_earnings_screener",
    protocol="Qot_GetOptionEarningsScreener",
    read=readers.read_get_option_earnings_screener,
    arguments=(
        Argument("optionMarket", "market", enum=OptionMarket),
        Argument("sortType", "sort_type", enum=EarningsSortType),
        Argument("isAsc", "is_asc"),
        Argument("count", "count", conversion="positive", most=500),
        Argument("page", "page", conversion="text", leave_out=""),
        BuilderArgument(
            "filter_list",
            {
                EarningsFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_OPTION_SELLER_SCREENER = Method(
    name="get_option_seller_screener",
    protocol="Qot_GetOptionSellerScreener",
    read=readers.read_get_option_seller_screener,
    arguments=(
        Argument("optionMarket", "market", enum=OptionMarket),
        Argument("sellerType", "seller_type", enum=SellerType),
        Argument("sortType", "sort_type", enum=SellerSortType),
        Argument("isAsc", "is_asc"),
        BuilderArgument(
            "filter_list",
            {
                SellerFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_PLATE_LIST = Method(
    name="get_plate_list",
    protocol="Qot_GetPlateSet",
    read=readers.read_get_plate_list,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("plateSetType", "plate_class", enum=Plate),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    reads_wire=True,
)

GET_PLATE_STOCK = Method(
    name="get_plate_stock",
    protocol="Qot_GetPlateSecurity",
    read=readers.read_get_plate_stock,
    arguments=(
        Argument("plate", "plate_code", conversion="security"),
        Argument("sortField", "sort_field", enum=SortField),
        Argument("ascend", "ascend"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    reads_wire=True,
)

GET_OWNER_PLATE = Method(
    name="get_owner_plate",
    protocol="Qot_GetOwnerPlate",
    read=readers.read_get_owner_plate,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_STOCK_BASICINFO = Method(
    name="get_stock_basicinfo",
    protocol="Qot_GetStaticInfo",
    read=readers.read_get_stock_basicinfo,
    arguments=(),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fill=fill_basic_info,
    reads_wire=True,
)

GET_REFERENCESTOCK_LIST = Method(
    name="get_referencestock_list",
    protocol="Qot_GetReference",
    read=readers.read_get_referencestock_list,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("referenceType", "reference_type", enum=SecurityReferenceType),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_MARKET_STATE = Method(
    name="get_market_state",
    protocol="Qot_GetMarketState",
    read=readers.read_get_market_state,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_CUR_KLINE = Method(
    name="get_cur_kline",
    protocol="Qot_GetKL",
    read=readers.read_get_cur_kline,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("reqNum", "num", conversion="count"),
        Argument("klType", "ktype", enum=KLType),
        Argument("rehabType", "autype", enum=AuType),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    reads_wire=True,
)

GET_RT_DATA = Method(
    name="get_rt_data",
    protocol="Qot_GetRT",
    read=readers.read_get_rt_data,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    reads_wire=True,
    gives_arguments=True,
)

GET_RT_TICKER = Method(
    name="get_rt_ticker",
    protocol="Qot_GetTicker",
    read=readers.read_get_rt_ticker,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("maxRetNum", "num", conversion="count"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    reads_wire=True,
)

GET_BROKER_QUEUE = Method(
    name="get_broker_queue",
    protocol="Qot_GetBroker",
    read=readers.read_get_broker_queue,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    results=2,
    on_error="text",
)

GET_ORDER_BOOK = Method(
    name="get_order_book",
    protocol="Qot_GetOrderBook",
    read=order_book,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("num", "num", conversion="count"),
        Argument("orderBookType", "order_book_type", enum=OrderBookType),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    reads_wire=True,
)

GET_STOCK_QUOTE = Method(
    name="get_stock_quote",
    protocol="Qot_GetBasicQot",
    read=readers.read_get_stock_quote,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    reads_wire=True,
)

GET_MARKET_SNAPSHOT = Method(
    name="get_market_snapshot",
    protocol="Qot_GetSecuritySnapshot",
    read=readers.read_get_market_snapshot,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    reads_wire=True,
)

GET_REHAB = Method(
    name="get_rehab",
    protocol="Qot_RequestRehab",
    read=readers.read_get_rehab,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_HEAT_MAP_DATA = Method(
    name="get_heat_map_data",
    protocol="Qot_GetHeatMapData",
    read=readers.read_get_heat_map_data,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("sortField", "sort_field", enum=HeatMapSortField),
        Argument("ascend", "ascend"),
        Argument("count", "count", conversion="count"),
        Argument("page", "page"),
        Argument("plateType", "plate_type", enum=HeatMapPlateType),
    ),
    facts=(),
    results=3,
)

FILTER_COMPETITION = Method(
    name="filter_competition",
    protocol="Qot_FilterCompetition",
    read=readers.read_filter_competition,
    arguments=(
        Argument("category", "category"),
        Argument("tag", "tag"),
    ),
    facts=(),
)

GET_US_PRE_MARKET_RANK = Method(
    name="get_us_pre_market_rank",
    protocol="Qot_GetUSPreMarketRank",
    read=readers.read_get_us_pre_market_rank,
    arguments=(
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="count"),
        Argument("offset", "offset", conversion="count"),
        BuilderArgument(
            "filter_list",
            {
                SimpleRankFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_US_AFTER_HOURS_RANK = Method(
    name="get_us_after_hours_rank",
    protocol="Qot_GetUSAfterHoursRank",
    read=readers.read_get_us_after_hours_rank,
    arguments=(
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="count"),
        Argument("offset", "offset", conversion="count"),
        BuilderArgument(
            "filter_list",
            {
                SimpleRankFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_US_OVERNIGHT_RANK = Method(
    name="get_us_overnight_rank",
    protocol="Qot_GetUSOvernightRank",
    read=readers.read_get_us_overnight_rank,
    arguments=(
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="count"),
        Argument("offset", "offset", conversion="count"),
        BuilderArgument(
            "filter_list",
            {
                SimpleRankFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_TOP_MOVERS_RANK = Method(
    name="get_top_movers_rank",
    protocol="Qot_GetTopMoversRank",
    read=readers.read_get_top_movers_rank,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="count"),
        Argument("offset", "offset", conversion="count"),
        BuilderArgument(
            "filter_list",
            {
                SimpleRankFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_HOT_LIST = Method(
    name="get_hot_list",
    protocol="Qot_GetHotList",
    read=readers.read_get_hot_list,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("sortField", "sort_field", enum=HotListSortField),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="count"),
        Argument("offset", "offset", conversion="count"),
        BuilderArgument(
            "filter_list",
            {
                HotListFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_PERIOD_CHANGE_RANK = Method(
    name="get_period_change_rank",
    protocol="Qot_GetPeriodChangeRank",
    read=readers.read_get_period_change_rank,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("periodType", "period_type", enum=RankPeriodType),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="count"),
        Argument("offset", "offset", conversion="count"),
        BuilderArgument(
            "filter_list",
            {
                PeriodChangeRankFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_HIGH_DIVIDEND_SOE_RANK = Method(
    name="get_high_dividend_soe_rank",
    protocol="Qot_GetHighDividendSOERank",
    read=readers.read_get_high_dividend_soe_rank,
    arguments=(
        Argument("sortField", "sort_field", enum=HighDividendSOESortField),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="count"),
        Argument("offset", "offset", conversion="count"),
        BuilderArgument(
            "filter_list",
            {
                HighDividendSOERankFilter: "filterList",
            },
            is_list=True,
        ),
    ),
    facts=(),
)

GET_DIVIDEND_RANK = Method(
    name="get_dividend_rank",
    protocol="Qot_GetDividendRank",
    read=readers.read_get_dividend_rank,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("rankType", "rank_type", enum=DividendRankType),
        Argument("count", "count", conversion="count"),
        BuilderArgument(
            "filter_list",
            {
                DividendRankFilter: "filterList",
            },
            is_list=True,
        ),
        Argument("sortField", "sort_field", enum=DividendRankSortField),
    ),
    facts=(),
)

GET_EARNINGS_BEAT_RANK = Method(
    name="get_earnings_beat_rank",
    protocol="Qot_GetEarningsBeatRank",
    read=readers.read_get_earnings_beat_rank,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("beatType", "beat_type", enum=BeatType),
        Argument("count", "count", conversion="count"),
        Argument("term", "term", enum=BeatTerm),
        BuilderArgument(
            "filter_list",
            {
                EarningsBeatRankFilter: "filterList",
            },
            is_list=True,
        ),
        Argument("sortField", "sort_field", enum=EarningsBeatSortField),
    ),
    facts=(),
)

GET_SHORT_SELLING_RANK = Method(
    name="get_short_selling_rank",
    protocol="Qot_GetShortSellingRank",
    read=readers.read_get_short_selling_rank,
    arguments=(
        Argument("market", "market", enum=Market),
        Argument("sortField", "sort_field", enum=ShortSellingSortField),
        Argument("sortDir", "sort_dir", enum=RankSortDir),
        Argument("count", "count", conversion="count"),
        Argument("offset", "offset", conversion="count"),
        Argument("plateList", "plate_list", conversion="securities", leave_out=[]),
    ),
    facts=(),
)

GET_RISE_FALL_DISTRIBUTION = Method(
    name="get_rise_fall_distribution",
    protocol="Qot_GetRiseFallDistribution",
    read=readers.read_get_rise_fall_distribution,
    arguments=(
        Argument("security", "security", conversion="security"),
        Argument("market", "market", enum=Market),
    ),
    facts=(),
    fill=plate_before_market,
)

GET_STOCK_SCREEN = Method(
    name="get_stock_screen",
    protocol="Qot_StockScreen",
    read=readers.read_get_stock_screen,
    arguments=(
        BuilderArgument(
            "request",
            {
                StockScreenRequest: ".",
            },
            is_required=True,
        ),
    ),
    facts=(),
)

GET_WARRANT_SCREEN = Method(
    name="get_warrant_screen",
    protocol="Qot_WarrantScreen",
    read=readers.read_get_warrant_screen,
    arguments=(
        BuilderArgument(
            "request",
            {
                WarrantScreenRequest: ".",
            },
            is_required=True,
        ),
    ),
    facts=(),
)

GET_OPTION_SCREEN = Method(
    name="get_option_screen",
    protocol="Qot_OptionScreen",
    read=readers.read_get_option_screen,
    arguments=(
        BuilderArgument(
            "request",
            {
                OptionScreenRequest: ".",
            },
            is_required=True,
        ),
    ),
    facts=(),
)

GET_GLOBAL_STATE = Method(
    name="get_global_state",
    protocol="GetGlobalState",
    read=readers.read_get_global_state,
    arguments=(),
    facts=(Argument("userID", "login_user_id"),),
)

GET_USER_INFO = Method(
    name="get_user_info",
    protocol="GetUserInfo",
    read=readers.read_get_user_info,
    arguments=(Argument("flag", "info_field", conversion="flags"),),
    facts=(),
)

GET_DELAY_STATISTICS = Method(
    name="get_delay_statistics",
    protocol="GetDelayStatistics",
    read=readers.read_get_delay_statistics,
    arguments=(
        Argument("typeList", "type_list", enum=DelayStatisticsType),
        Argument("qotPushStage", "qot_push_stage", enum=QotPushStage),
        Argument("segmentList", "segment_list"),
    ),
    facts=(),
)

VERIFICATION = Method(
    name="verification",
    protocol="Verification",
    read=readers.read_verification,
    arguments=(
        Argument("type", "verification_type", enum=VerificationType),
        Argument("op", "verification_op", enum=VerificationOp),
        Argument("code", "code", conversion="text_if_any"),
    ),
    facts=(),
)

GET_TECHNICAL_UNUSUAL = Method(
    name="get_technical_unusual",
    protocol="SkillWrap_TechnicalUnusual",
    read=readers.read_get_technical_unusual,
    arguments=(
        Argument("stock_symbol", "code", conversion="filled_text"),
        Argument("time_range", "time_range"),
        Argument("indicator_filters", "indicator_filters", conversion="texts"),
        Argument("language_id", "language_id"),
    ),
    facts=(),
)

GET_FINANCIAL_UNUSUAL = Method(
    name="get_financial_unusual",
    protocol="SkillWrap_FinancialUnusual",
    read=readers.read_get_financial_unusual,
    arguments=(
        Argument("stock_symbol", "code", conversion="filled_text"),
        Argument("time_range", "time_range"),
        Argument("analysis_dimensions", "analysis_dimensions", conversion="texts"),
        Argument("language_id", "language_id"),
    ),
    facts=(),
)

GET_DERIVATIVE_UNUSUAL = Method(
    name="get_derivative_unusual",
    protocol="SkillWrap_DerivativeUnusual",
    read=readers.read_get_derivative_unusual,
    arguments=(
        Argument("stock_symbol", "code", conversion="filled_text"),
        Argument("time_range", "time_range"),
        Argument("analysis_dimensions", "analysis_dimensions", conversion="texts"),
        Argument("language_id", "language_id"),
    ),
    facts=(),
)

SUBSCRIBE = Method(
    name="subscribe",
    protocol="Qot_Sub",
    read=readers.read_subscribe,
    arguments=(
        Argument("securityList", "code_list", conversion="securities"),
        Argument("subTypeList", "subtype_list", conversion="subtypes"),
        Argument("isFirstPush", "is_first_push"),
        Argument("isRegOrUnRegPush", "subscribe_push"),
        Argument("isSubOrderBookDetail", "is_detailed_orderbook"),
        Argument("extendedTime", "extended_time"),
        Argument("session", "session", enum=Session),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fixed={"isSubOrUnSub": True},
    fill=fill_subscription,
)

UNSUBSCRIBE = Method(
    name="unsubscribe",
    protocol="Qot_Sub",
    read=readers.read_unsubscribe,
    arguments=(
        Argument("securityList", "code_list", conversion="securities"),
        Argument("subTypeList", "subtype_list", conversion="subtypes"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fixed={
        "isSubOrUnSub": False,
        "isRegOrUnRegPush": False,
        "isFirstPush": False,
        "isSubOrderBookDetail": False,
        "extendedTime": False,
        "session": 0,
    },
    fill=fill_unsubscription,
)

UNSUBSCRIBE_ALL = Method(
    name="unsubscribe_all",
    protocol="Qot_Sub",
    read=readers.read_unsubscribe_all,
    arguments=(),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fixed={"isSubOrUnSub": False, "isUnsubAll": True},
)

QUERY_SUBSCRIPTION = Method(
    name="query_subscription",
    protocol="Qot_GetSubInfo",
    read=subscription_info,
    arguments=(Argument("isReqAllConn", "is_all_conn"),),
    facts=(),
    gives_arguments=True,
)

SUBSCRIBE_EVENT_CONTRACT = Method(
    name="subscribe_event_contract",
    protocol="Qot_SubEventContract",
    read=readers.read_subscribe_event_contract,
    arguments=(
        Argument("securityList", "code_list", conversion="securities"),
        Argument("subTypeList", "subtype_list", conversion="subtypes"),
        Argument("klineSource", "kline_source_list", enum=ECKlineSource),
        Argument("isFirstPush", "is_first_push"),
        Argument("isRegOrUnRegPush", "subscribe_push"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fixed={"isSubOrUnSub": True},
    fill=fill_subscription,
)

UNSUBSCRIBE_EVENT_CONTRACT = Method(
    name="unsubscribe_event_contract",
    protocol="Qot_SubEventContract",
    read=readers.read_unsubscribe_event_contract,
    arguments=(
        Argument("securityList", "code_list", conversion="securities"),
        Argument("subTypeList", "subtype_list", conversion="subtypes"),
        Argument("klineSource", "kline_source_list", enum=ECKlineSource),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fixed={"isSubOrUnSub": False, "isRegOrUnRegPush": False, "isFirstPush": True},
    fill=fill_subscription,
)

UNSUBSCRIBE_ALL_EVENT_CONTRACT = Method(
    name="unsubscribe_all_event_contract",
    protocol="Qot_SubEventContract",
    read=readers.read_unsubscribe_all_event_contract,
    arguments=(),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fixed={"isSubOrUnSub": False, "isUnsubAll": True},
)

GET_ACC_LIST = Method(
    name="get_acc_list",
    protocol="Trd_GetAccList",
    read=readers.read_get_acc_list,
    arguments=(),
    facts=(),
    talk=list_accounts,
)

UNLOCK_TRADE = Method(
    name="unlock_trade",
    protocol="Trd_UnlockTrade",
    read=readers.read_unlock_trade,
    arguments=(Argument("unlock", "is_unlock"),),
    facts=(),
    fill=unlock_password,
    talk=unlock,
)

ACCINFO_QUERY = Method(
    name="accinfo_query",
    protocol="Trd_GetFunds",
    read=readers.read_accinfo_query,
    arguments=(
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("refreshCache", "refresh_cache", leave_out=False),
        Argument("currency", "currency", enum=Currency),
        Argument("assetCategory", "asset_category", enum=AssetCategory),
    ),
    facts=(),
    talk=ask_account,
)

POSITION_LIST_QUERY = Method(
    name="position_list_query",
    protocol="Trd_GetPositionList",
    read=readers.read_position_list_query,
    arguments=(
        Argument("filterConditions.codeList", "code", conversion="symbols_if_any"),
        Argument("filterPLRatioMin", "pl_ratio_min", conversion="percentage"),
        Argument("filterPLRatioMax", "pl_ratio_max", conversion="percentage"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("refreshCache", "refresh_cache", leave_out=False),
        Argument("filterConditions.filterMarket", "position_market", enum=TrdMarket),
        Argument("assetCategory", "asset_category", enum=AssetCategory),
        Argument("currency", "currency", enum=Currency),
        Argument("optionStrategyView", "show_option_strategy_view"),
    ),
    facts=(),
    talk=ask_account,
)

ORDER_LIST_QUERY = Method(
    name="order_list_query",
    protocol="Trd_GetOrderList",
    read=readers.read_order_list_query,
    arguments=(
        Argument("filterConditions.orderIDExList", "order_id", conversion="order_id_if_any"),
        Argument("filterStatusList", "status_filter_list", enum=OrderStatus),
        Argument("filterConditions.codeList", "code", conversion="symbols_if_any"),
        Argument("filterConditions.beginTime", "start", conversion="moment_if_any"),
        Argument("filterConditions.endTime", "end", conversion="moment_if_any"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("refreshCache", "refresh_cache", leave_out=False),
        Argument("filterConditions.filterMarket", "order_market", enum=TrdMarket),
    ),
    facts=(),
    talk=ask_account,
)

HISTORY_ORDER_LIST_QUERY = Method(
    name="history_order_list_query",
    protocol="Trd_GetHistoryOrderList",
    read=readers.read_history_order_list_query,
    arguments=(
        Argument("filterStatusList", "status_filter_list", enum=OrderStatus),
        Argument("filterConditions.codeList", "code", conversion="symbols_if_any"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("filterConditions.filterMarket", "order_market", enum=TrdMarket),
    ),
    facts=(),
    fill=history_period,
    talk=ask_account,
    reads_wire=True,
)

PLACE_ORDER = Method(
    name="place_order",
    protocol="Trd_PlaceOrder",
    read=readers.read_place_order,
    arguments=(
        Argument("price", "price", conversion="number"),
        Argument("qty", "qty", conversion="number"),
        Argument("code", "code", conversion="symbol"),
        Argument("trdSide", "trd_side", enum=TrdSide),
        Argument("orderType", "order_type", enum=OrderType),
        Argument("adjustSideAndLimit", "adjust_limit", conversion="number"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("remark", "remark", conversion="remark"),
        Argument("timeInForce", "time_in_force", enum=TimeInForce),
        Argument("fillOutsideRTH", "fill_outside_rth"),
        Argument("auxPrice", "aux_price", conversion="number"),
        Argument("trailType", "trail_type", enum=TrailType),
        Argument("trailValue", "trail_value", conversion="number"),
        Argument("trailSpread", "trail_spread", conversion="number"),
        Argument("session", "session", enum=Session),
        Argument("header.jpAccType", "jp_acc_type", enum=SubAccType, leave_out=SubAccType.NONE),
        Argument("positionID", "position_id", leave_out=0),
        Argument("expireTime", "expire_time", conversion="text_if_any"),
        Argument("amount", "amount", conversion="number"),
        Argument("predSide", "pred_side", enum=PredSide),
    ),
    facts=(),
    fill=price_adjustment,
    talk=place_order,
)

MODIFY_ORDER = Method(
    name="modify_order",
    protocol="Trd_ModifyOrder",
    read=readers.read_modify_order,
    arguments=(
        Argument("modifyOrderOp", "modify_order_op", enum=ModifyOrderOp),
        Argument("orderIDEx", "order_id", conversion="text"),
        Argument("qty", "qty", conversion="number"),
        Argument("price", "price", conversion="number"),
        Argument("adjustSideAndLimit", "adjust_limit", conversion="number"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("auxPrice", "aux_price", conversion="number"),
        Argument("trailType", "trail_type", enum=TrailType),
        Argument("trailValue", "trail_value", conversion="number"),
        Argument("trailSpread", "trail_spread", conversion="number"),
    ),
    facts=(),
    fill=order_modification,
    talk=change_orders,
)

CHANGE_ORDER = Method(
    name="change_order",
    protocol="Trd_ModifyOrder",
    read=readers.read_change_order,
    arguments=(
        Argument("orderIDEx", "order_id", conversion="text"),
        Argument("price", "price", conversion="number"),
        Argument("qty", "qty", conversion="number"),
        Argument("adjustSideAndLimit", "adjust_limit", conversion="number"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
    ),
    facts=(),
    fill=order_modification,
    talk=change_orders,
)

CANCEL_ALL_ORDER = Method(
    name="cancel_all_order",
    protocol="Trd_ModifyOrder",
    read=readers.read_cancel_all_order,
    arguments=(
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("trdMarket", "trdmarket", enum=TrdMarket),
    ),
    facts=(),
    fill=all_orders_cancelled,
    talk=change_orders,
)

ORDER_FEE_QUERY = Method(
    name="order_fee_query",
    protocol="Trd_GetOrderFee",
    read=readers.read_order_fee_query,
    arguments=(
        Argument("orderIdExList", "order_id_list", conversion="texts"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
    ),
    facts=(),
    talk=ask_account,
)

DEAL_LIST_QUERY = Method(
    name="deal_list_query",
    protocol="Trd_GetOrderFillList",
    read=readers.read_deal_list_query,
    arguments=(
        Argument("filterConditions.codeList", "code", conversion="symbols_if_any"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("refreshCache", "refresh_cache", leave_out=False),
        Argument("filterConditions.filterMarket", "deal_market", enum=TrdMarket),
    ),
    facts=(),
    talk=ask_account,
)

HISTORY_DEAL_LIST_QUERY = Method(
    name="history_deal_list_query",
    protocol="Trd_GetHistoryOrderFillList",
    read=readers.read_history_deal_list_query,
    arguments=(
        Argument("filterConditions.codeList", "code", conversion="symbols_if_any"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("filterConditions.filterMarket", "deal_market", enum=TrdMarket),
    ),
    facts=(),
    fill=history_period,
    talk=ask_account,
    reads_wire=True,
)

ACCTRADINGINFO_QUERY = Method(
    name="acctradinginfo_query",
    protocol="Trd_GetMaxTrdQtys",
    read=readers.read_acctradinginfo_query,
    arguments=(
        Argument("orderType", "order_type", enum=OrderType),
        Argument("code", "code", conversion="symbol"),
        Argument("price", "price", conversion="number"),
        Argument("orderIDEx", "order_id", conversion="text"),
        Argument("adjustSideAndLimit", "adjust_limit", conversion="number", leave_out=0),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("session", "session", enum=Session),
        Argument("header.jpAccType", "jp_acc_type", enum=SubAccType, leave_out=SubAccType.NONE),
        Argument("positionID", "position_id", leave_out=0),
    ),
    facts=(),
    fill=price_adjustment,
    talk=ask_account_about_code,
)

GET_MARGIN_RATIO = Method(
    name="get_margin_ratio",
    protocol="Trd_GetMarginRatio",
    read=readers.read_get_margin_ratio,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(),
    talk=ask_account_about_code,
)

GET_ACC_CASH_FLOW = Method(
    name="get_acc_cash_flow",
    protocol="Trd_FlowSummary",
    read=readers.read_get_acc_cash_flow,
    arguments=(
        Argument("clearingDate", "clearing_date"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("cashFlowDirection", "cashflow_direction", enum=CashFlowDirection),
        Argument("startCreateDate", "start", conversion="text_if_any"),
        Argument("endCreateDate", "end", conversion="text_if_any"),
    ),
    facts=(),
    talk=ask_account,
)

PLACE_COMBO_ORDER = Method(
    name="place_combo_order",
    protocol="Trd_PlaceComboOrder",
    read=readers.read_place_combo_order,
    arguments=(
        BuilderArgument(
            "combo_leg_list",
            {
                ComboLeg: "comboLegs",
            },
            is_list=True,
            is_required=True,
        ),
        Argument("price", "price", conversion="number"),
        Argument("qty", "qty", conversion="number"),
        Argument("orderType", "order_type", enum=OrderType),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
        Argument("remark", "remark", conversion="remark"),
        Argument("timeInForce", "time_in_force", enum=TimeInForce),
        Argument("expireTime", "expire_time", conversion="text_if_any"),
        Argument("quoteID", "quote_id"),
    ),
    facts=(),
    talk=place_order,
)

COMBOORDER_TRADINGINFO_QUERY = Method(
    name="comboorder_tradinginfo_query",
    protocol="Trd_GetComboMaxTrdQtys",
    read=readers.read_comboorder_tradinginfo_query,
    arguments=(
        BuilderArgument(
            "combo_leg_list",
            {
                ComboLeg: "comboLegs",
            },
            is_list=True,
            is_required=True,
        ),
        Argument("price", "price", conversion="number"),
        Argument("qty", "qty", conversion="number"),
        Argument("orderType", "order_type", enum=OrderType),
        Argument("orderIDEx", "order_id", conversion="text"),
        Argument("header.trdEnv", "trd_env", enum=TrdEnv),
        Argument("header.accID", "acc_id", conversion="account_id"),
    ),
    facts=(),
    talk=ask_account_about_code,
)

GET_USER_SECURITY = Method(
    name="get_user_security",
    protocol="Qot_GetUserSecurity",
    read=readers.read_get_user_security,
    arguments=(Argument("groupName", "group_name"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_USER_SECURITY_GROUP = Method(
    name="get_user_security_group",
    protocol="Qot_GetUserSecurityGroup",
    read=readers.read_get_user_security_group,
    arguments=(Argument("groupType", "group_type", enum=UserSecurityGroupType),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

MODIFY_USER_SECURITY = Method(
    name="modify_user_security",
    protocol="Qot_ModifyUserSecurity",
    read=readers.read_modify_user_security,
    arguments=(
        Argument("groupName", "group_name"),
        Argument("op", "op", enum=ModifyUserSecurityOp),
        Argument("securityList", "code_list", conversion="securities"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_PRICE_REMINDER = Method(
    name="get_price_reminder",
    protocol="Qot_GetPriceReminder",
    read=readers.read_get_price_reminder,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fill=fill_price_reminder,
)

SET_PRICE_REMINDER = Method(
    name="set_price_reminder",
    protocol="Qot_SetPriceReminder",
    read=readers.read_set_price_reminder,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("op", "op", enum=SetPriceReminderOp),
        Argument("key", "key"),
        Argument("type", "reminder_type", enum=PriceReminderType),
        Argument("freq", "reminder_freq", enum=PriceReminderFreq),
        Argument("value", "value"),
        Argument("note", "note"),
        Argument("reminderSessionList", "reminder_session_list", conversion="reminder_sessions"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_HISTORY_KL_QUOTA = Method(
    name="get_history_kl_quota",
    protocol="Qot_RequestHistoryKLQuota",
    read=readers.read_get_history_kl_quota,
    arguments=(Argument("bGetDetail", "get_detail"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

REQUEST_TRADING_DAYS = Method(
    name="request_trading_days",
    protocol="Qot_RequestTradeDate",
    read=readers.read_request_trading_days,
    arguments=(
        Argument("market", "market", enum=TradeDateMarket),
        Argument("security", "code", conversion="security"),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    fill=fill_trading_days,
)
