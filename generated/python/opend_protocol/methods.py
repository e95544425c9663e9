"""What each method of a context sends and reads. Generated; do not edit."""

from opend.contract import Argument, Method, earnings_price_history, earnings_price_move, financial_statements
from opend_protocol import readers
from opend_protocol.enums import (
    AuType,
    F10Type,
    KLType,
    OrderBookType,
    ResearchRatingDimensionType,
    SecurityFirm,
    ValuationIntervalType,
    ValuationType,
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
)

GET_RT_DATA = Method(
    name="get_rt_data",
    protocol="Qot_GetRT",
    read=readers.read_get_rt_data,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
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
)

GET_BROKER_QUEUE = Method(
    name="get_broker_queue",
    protocol="Qot_GetBroker",
    read=readers.read_get_broker_queue,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
    results=2,
    repeats_error=True,
)

GET_ORDER_BOOK = Method(
    name="get_order_book",
    protocol="Qot_GetOrderBook",
    read=readers.read_get_order_book,
    arguments=(
        Argument("security", "code", conversion="security"),
        Argument("num", "num", conversion="count"),
        Argument("orderBookType", "order_book_type", enum=OrderBookType),
    ),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_STOCK_QUOTE = Method(
    name="get_stock_quote",
    protocol="Qot_GetBasicQot",
    read=readers.read_get_stock_quote,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_MARKET_SNAPSHOT = Method(
    name="get_market_snapshot",
    protocol="Qot_GetSecuritySnapshot",
    read=readers.read_get_market_snapshot,
    arguments=(Argument("securityList", "code_list", conversion="securities"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
)

GET_REHAB = Method(
    name="get_rehab",
    protocol="Qot_RequestRehab",
    read=readers.read_get_rehab,
    arguments=(Argument("security", "code", conversion="security"),),
    facts=(Argument("header.securityFirm", "security_firm", enum=SecurityFirm),),
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
