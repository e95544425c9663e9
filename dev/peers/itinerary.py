"""What the recorded calls ask of a simulated market: codes and ids that exist there, in place of made-up ones.

It needs nothing of this repository: the processes of the official packages have nothing of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Ask = Callable[..., Any]
"""Calls a method by name and returns what it found; the context is that of quotes unless it is named."""

STOCK, ADR, FUTURE = "HK.00700", "US.AAPL", "HK.HSImain"
QUOTES, TRADE = "OpenQuoteContext", "OpenSecTradeContext"

KINDS = ("QUOTE", "ORDER_BOOK", "TICKER", "RT_DATA", "K_DAY", "K_1M", "BROKER")
EVENT_KINDS = ("ORDER_BOOK", "TICKER", "K_1M", "K_DAY")
"""What a security, and an event contract, is subscribed to for."""

NEEDED_FIRST = ("get_acc_list", "unlock_trade", "subscribe", "subscribe_event_contract", "place_order")
"""Methods that others lean on, in order."""

LAST = (
    "cancel_all_order",
    "unsubscribe",
    "unsubscribe_event_contract",
    "unsubscribe_all",
    "unsubscribe_all_event_contract",
)
"""Methods that end what others need."""


def arguments(method: str, recorded: Mapping[str, Any], package: Any, ask: Ask) -> dict[str, Any]:
    """The arguments of a call: the recorded ones, and those of them anew that name something."""
    found = _ARGUMENTS.get(method)
    return {**recorded, **(found(package, ask) if found else {})}


def _subscription(package: Any, _: Ask) -> dict[str, Any]:
    return {"code_list": [STOCK], "subtype_list": [getattr(package.SubType, name) for name in KINDS]}


def _less(package: Any, _: Ask) -> dict[str, Any]:
    return {"code_list": [STOCK], "subtype_list": [package.SubType.RT_DATA]}


def _stock_of(_: Any, __: Ask) -> dict[str, Any]:
    return {"code_list": [STOCK]}


# Plates, chains and institutions


def _plate(package: Any, ask: Ask) -> str:
    return str(ask("get_plate_list", package.Market.HK, package.Plate.INDUSTRY)["code"][0])


def _chain(package: Any, ask: Ask) -> int:
    return int(ask("get_industrial_chain_list", package.Market.HK)["chain_id"][0])


def _chain_plate(package: Any, ask: Ask) -> int:
    detail = ask("get_industrial_chain_detail", _chain(package, ask))
    return int(next(node["plate_id"] for node in detail["node_list"] if node["plate_id"] != "N/A"))


def _institution(package: Any, ask: Ask) -> dict[str, Any]:
    return {"institution_id": int(ask("get_institution_list", package.Market.HK)["institution_id"][0])}


def _indicator(package: Any, ask: Ask) -> dict[str, Any]:
    return {"indicator_id": int(ask("get_macro_indicator_list", package.MacroRegion.US)["indicator_id"][0])}


def _own_group(package: Any, ask: Ask) -> str:
    return str(ask("get_user_security_group", package.UserSecurityGroupType.CUSTOM)["group_name"][0])


# Options


def _option_codes(_: Any, ask: Ask) -> list[str]:
    """Two calls of one expiry, near the price, the cheaper one second."""
    price = float(ask("get_market_snapshot", [ADR])["last_price"][0])
    day = ask("get_option_expiration_date", ADR)["strike_time"][3]
    chain = ask("get_option_chain", ADR, start=day, end=day)
    calls = chain[(chain["option_type"] == "CALL") & (chain["strike_price"] > price)].sort_values("strike_price")
    return [str(code) for code in calls["code"][:2]]


def _leg(package: Any, ask: Ask) -> dict[str, Any]:
    leg = package.OptionStrategyLeg()
    leg.code, leg.action, leg.quantity = _option_codes(package, ask)[0], package.TrdSide.BUY, 1
    return {"option_legs": [leg]}


def _combo(package: Any, ask: Ask) -> dict[str, Any]:
    """A spread, for the real account: it trades in the United States too."""
    sides = package.TrdSide.BUY, package.TrdSide.SELL
    legs = _legs(package, _option_codes(package, ask), sides)
    return {"combo_leg_list": legs, "qty": 1, "price": 1.0, "trd_env": package.TrdEnv.REAL}


def _legs(package: Any, codes: Sequence[str], sides: Sequence[Any]) -> list[Any]:
    legs = []
    for code, side in zip(codes, sides, strict=True):
        leg = package.ComboLeg()
        leg.code, leg.trd_side, leg.qty_ratio = code, side, 1
        legs.append(leg)
    return legs


def _zero_dte(package: Any, ask: Ask) -> dict[str, Any]:
    listed = ask("get_option_zero_dte_screener", package.OptionMarket.US_SECURITY)["item_list"]
    row = listed.to_dict("records")[0]
    chain = row["chain_info"]
    return {"owner": row["owner"], "strike_date_timestamp": chain["strike_date_timestamp"], "chain_info": chain}


# Event contracts


def _series(_: Any, ask: Ask) -> str:
    return str(ask("get_event_contract_series_list")["series_code"][0])


def _event(package: Any, ask: Ask) -> str:
    return str(ask("get_event_contract_event_list", _series(package, ask))["event_code"].iloc[-1])


def _contract(package: Any, ask: Ask) -> str:
    return str(ask("get_event_contract", _event(package, ask))["contract_list"]["contract_code"].iloc[0])


def _event_bars(package: Any, ask: Ask) -> dict[str, Any]:
    return {"code": _contract(package, ask), "pre_side": package.PredSide.YES}


def _event_subscription(package: Any, ask: Ask) -> dict[str, Any]:
    kinds = [getattr(package.SubType, name) for name in EVENT_KINDS]
    return {"code_list": [_contract(package, ask)], "subtype_list": kinds}


def _event_combo(package: Any, ask: Ask) -> dict[str, Any]:
    """A contract each of two events, and the collection that they belong to."""
    events, collection, *_ = ask("get_valid_combo_list", whole=True)
    codes = [contracts[0] for contracts in events["combo_contracts"][:2]]
    return {"combo_leg_list": _legs(package, codes, (package.TrdSide.BUY,) * 2), "mvc": collection}


# Trading


def _order(package: Any, ask: Ask) -> dict[str, Any]:
    """An order that waits: its price is far from the market's, but on the grid of prices."""
    price = round(float(ask("get_market_snapshot", [STOCK])["last_price"][0]) * 0.9)
    account = {"trd_env": package.TrdEnv.SIMULATE}
    return {"code": STOCK, "price": price, "qty": 100, "trd_side": package.TrdSide.BUY, **account}


def _waiting_order(package: Any, ask: Ask) -> dict[str, Any]:
    order = _order(package, ask)
    placed = ask("place_order", **order, context=TRADE)
    return {"order_id": str(placed["order_id"][0]), "price": order["price"], "qty": 200, "trd_env": order["trd_env"]}


def _fees(package: Any, ask: Ask) -> dict[str, Any]:
    placed = ask("place_order", **{**_order(package, ask), "trd_env": package.TrdEnv.REAL}, context=TRADE)
    return {"order_id_list": [str(placed["order_id"][0])], "trd_env": package.TrdEnv.REAL}


_ARGUMENTS: Mapping[str, Callable[[Any, Ask], dict[str, Any]]] = {
    "subscribe": _subscription,
    "unsubscribe": _less,
    "get_stock_quote": _stock_of,
    "get_future_info": lambda _, __: {"code_list": [FUTURE]},
    "get_plate_stock": lambda package, ask: {"plate_code": _plate(package, ask)},
    "get_valuation_plate_stock_list": lambda package, ask: {"code": _plate(package, ask)},
    "get_industrial_chain_detail": lambda package, ask: {"chain_id": _chain(package, ask)},
    "get_industrial_chain_by_plate": lambda package, ask: {"plate_id": _chain_plate(package, ask)},
    "get_industrial_plate_info": lambda package, ask: {"plate_id": _chain_plate(package, ask)},
    "get_industrial_plate_stock": lambda package, ask: {"plate_id": _chain_plate(package, ask)},
    "get_institution_distribution": _institution,
    "get_institution_holding_change": _institution,
    "get_institution_holding_list": _institution,
    "get_institution_profile": _institution,
    "get_macro_indicator_history": _indicator,
    "get_user_security": lambda package, ask: {"group_name": _own_group(package, ask)},
    "modify_user_security": lambda package, ask: {"group_name": _own_group(package, ask)},
    "get_option_exercise_probability": lambda package, ask: {"code": _option_codes(package, ask)[0]},
    "get_option_quote": _leg,
    "get_option_strategy_analysis": _leg,
    "get_option_zero_dte_contract": _zero_dte,
    "get_event_contract_event_list": lambda package, ask: {"series_code": _series(package, ask)},
    "get_event_contract": lambda package, ask: {"event_code": _event(package, ask)},
    "get_event_contract_kline": _event_bars,
    "get_event_contract_order_book": lambda package, ask: {"code": _contract(package, ask)},
    "get_event_contract_ticker": lambda package, ask: {"code": _contract(package, ask)},
    "request_history_event_contract_kline": _event_bars,
    "get_event_contract_snapshot": lambda package, ask: {"code_list": [_contract(package, ask)]},
    "subscribe_event_contract": _event_subscription,
    "unsubscribe_event_contract": _event_subscription,
    "place_order": _order,
    "modify_order": _waiting_order,
    "change_order": _waiting_order,
    "order_fee_query": _fees,
    "place_combo_order": _combo,
    "comboorder_tradinginfo_query": _combo,
    "request_combo_quotes": _event_combo,
}
