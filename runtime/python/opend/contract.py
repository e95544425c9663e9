"""The one module through which generated code uses the runtime. A test compares what is used with what is here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .brand import Brand
from .compat.bodies import MessageToJson, binary2pb, binary2str, json2pb
from .compat.dates import check_date_str_format, is_valid_date, normalize_date_format, normalize_start_end_date
from .compat.failures import Err, make_msg, make_wrong_type_msg, make_wrong_value_msg
from .compat.fields import KlineFields, ProtocolNumbers, UserInfoFields
from .compat.keys import RsaCrypt, add_pkcs7_padding, remove_pkcs7_padding
from .compat.markets import (
    TRADE,
    conv_pb_security_to_code,
    get_string_by_securityFirm,
    is_HKTrade_order_status_finish,
    is_USTrade_order_status_finish,
    merge_qot_mkt_stock_str,
    merge_trd_mkt_stock_str,
    split_stock_str,
)
from .compat.process import quit_handler
from .compat.values import (
    bytes_utf8,
    get_unique_id32,
    int10_9_price_to_float,
    int1000_price_to_float,
    is_str,
    make_from_namedtuple,
    md5_transform,
    price_to_str_int1000,
    str2binary,
    str_utf8,
    unique_and_normalize_list,
)
from .config import ConnectionConfig
from .contexts.arguments import Argument
from .contexts.base import Context, TradeContext
from .contexts.builders import Attribute, Builder, BuilderArgument
from .contexts.callback import CallbackApi, CallbackConnection, ConnectFailure
from .contexts.codes import code_of, security_code
from .contexts.handlers import RspHandlerBase
from .contexts.irregular_bars import fill_history, history_bars
from .contexts.irregular_books import order_book
from .contexts.irregular_calendars import (
    ebit_actual,
    ebit_predict,
    eps_actual,
    eps_predict,
    revenue_actual,
    revenue_predict,
)
from .contexts.irregular_events import event_order_book, event_order_books
from .contexts.irregular_filters import fill_place_holder, fill_warrant_owner
from .contexts.irregular_flows import code_or_text, fill_capital_flow, fill_year, trading_hours, winning_numbers
from .contexts.irregular_fundamentals import earnings_price_history, earnings_price_move, financial_statements
from .contexts.irregular_holders import day_of_holdings, fill_page_size, page_key, read_top_brokers, rounded
from .contexts.irregular_indicators import indicator_input
from .contexts.irregular_options import (
    fill_chain_info,
    fill_expirations,
    fill_option_year,
    option_overview,
    option_spreads,
    options_by_strike,
    require_alerts,
    strategy_leg,
)
from .contexts.irregular_plates import fill_basic_info
from .contexts.irregular_pushes import system_notice
from .contexts.irregular_quotes import bar_type, day_of, owner_code, split_ratio, time_of_day
from .contexts.irregular_ranks import PriceFilterRule, kind_of_news, plate_before_market
from .contexts.irregular_screens import (
    OptionConditions,
    option_condition,
    property_results,
    sort_property,
    underlying_condition,
    warrant_choices,
)
from .contexts.irregular_stock_filter import (
    AccumulateCondition,
    FinancialCondition,
    IndicatorCondition,
    PatternCondition,
    SimpleCondition,
)
from .contexts.irregular_subscriptions import fill_subscription, fill_unsubscription, subscription_info
from .contexts.irregular_trade import (
    all_orders_cancelled,
    combo_leg,
    fee_item,
    history_period,
    in_percent,
    order_modification,
    price_adjustment,
    quoted_leg,
    trade_code,
    unlock_password,
)
from .contexts.irregular_userlists import fill_price_reminder, fill_trading_days
from .contexts.methods import Method, Pages, now, picked
from .contexts.pushes import PushHandler
from .contexts.requests import Step, StepwiseRequest
from .contexts.stock_filter_results import FilterStockData
from .contexts.trading import ask_account, ask_account_about_code, change_orders, list_accounts, place_order, unlock
from .enums import FtEnum, check_member
from .errors import OpenDError
from .lazy import LazyModule, modules_on_demand, names_of
from .logs import FTLog, currentframe
from .messages import bind_messages
from .sys_config import SysConfig
from .tables.columns import Kind
from .tables.frames import Layout, with_attributes
from .tables.transposed import FEW_ROWS, Columns, Transposer

if TYPE_CHECKING:
    from .contexts.aio import AsyncContext, AsyncTradeContext

__all__ = [
    "FEW_ROWS",
    "TRADE",
    "AccumulateCondition",
    "Argument",
    "AsyncContext",
    "AsyncTradeContext",
    "Attribute",
    "Brand",
    "Builder",
    "BuilderArgument",
    "CallbackApi",
    "CallbackConnection",
    "Columns",
    "ConnectFailure",
    "ConnectionConfig",
    "Context",
    "Err",
    "FTLog",
    "FilterStockData",
    "FinancialCondition",
    "FtEnum",
    "IndicatorCondition",
    "Kind",
    "KlineFields",
    "Layout",
    "LazyModule",
    "MessageToJson",
    "Method",
    "OpenDError",
    "OptionConditions",
    "Pages",
    "PatternCondition",
    "PriceFilterRule",
    "ProtocolNumbers",
    "PushHandler",
    "RsaCrypt",
    "RspHandlerBase",
    "SimpleCondition",
    "Step",
    "StepwiseRequest",
    "SysConfig",
    "TradeContext",
    "Transposer",
    "UserInfoFields",
    "add_pkcs7_padding",
    "all_orders_cancelled",
    "ask_account",
    "ask_account_about_code",
    "bar_type",
    "binary2pb",
    "binary2str",
    "bind_messages",
    "bytes_utf8",
    "change_orders",
    "check_date_str_format",
    "check_member",
    "code_of",
    "code_or_text",
    "combo_leg",
    "conv_pb_security_to_code",
    "currentframe",
    "day_of",
    "day_of_holdings",
    "earnings_price_history",
    "earnings_price_move",
    "ebit_actual",
    "ebit_predict",
    "eps_actual",
    "eps_predict",
    "event_order_book",
    "event_order_books",
    "fee_item",
    "fill_basic_info",
    "fill_capital_flow",
    "fill_chain_info",
    "fill_expirations",
    "fill_history",
    "fill_option_year",
    "fill_page_size",
    "fill_place_holder",
    "fill_price_reminder",
    "fill_subscription",
    "fill_trading_days",
    "fill_unsubscription",
    "fill_warrant_owner",
    "fill_year",
    "financial_statements",
    "get_string_by_securityFirm",
    "get_unique_id32",
    "history_bars",
    "history_period",
    "in_percent",
    "indicator_input",
    "int10_9_price_to_float",
    "int1000_price_to_float",
    "is_HKTrade_order_status_finish",
    "is_USTrade_order_status_finish",
    "is_str",
    "is_valid_date",
    "json2pb",
    "kind_of_news",
    "list_accounts",
    "make_from_namedtuple",
    "make_msg",
    "make_wrong_type_msg",
    "make_wrong_value_msg",
    "md5_transform",
    "merge_qot_mkt_stock_str",
    "merge_trd_mkt_stock_str",
    "modules_on_demand",
    "names_of",
    "normalize_date_format",
    "normalize_start_end_date",
    "now",
    "option_condition",
    "option_overview",
    "option_spreads",
    "options_by_strike",
    "order_book",
    "order_modification",
    "owner_code",
    "page_key",
    "picked",
    "place_order",
    "plate_before_market",
    "price_adjustment",
    "price_to_str_int1000",
    "property_results",
    "quit_handler",
    "quoted_leg",
    "read_top_brokers",
    "remove_pkcs7_padding",
    "require_alerts",
    "revenue_actual",
    "revenue_predict",
    "rounded",
    "security_code",
    "sort_property",
    "split_ratio",
    "split_stock_str",
    "str2binary",
    "str_utf8",
    "strategy_leg",
    "subscription_info",
    "system_notice",
    "time_of_day",
    "trade_code",
    "trading_hours",
    "underlying_condition",
    "unique_and_normalize_list",
    "unlock",
    "unlock_password",
    "warrant_choices",
    "winning_numbers",
    "with_attributes",
]

LOADED_WHEN_USED = {"AsyncContext": "opend.contexts.aio", "AsyncTradeContext": "opend.contexts.aio"}


def __getattr__(name: str) -> Any:
    """Asyncio is loaded only for those who use it: it would double the time of an import."""
    if name not in LOADED_WHEN_USED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(LOADED_WHEN_USED[name]), name)
