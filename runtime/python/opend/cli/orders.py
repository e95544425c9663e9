"""Orders of the day."""

from __future__ import annotations

import argparse
from typing import Any

from .desk import ANY, Frame, TradeDesk
from .output import Row
from .subject import Subject, records

ENVIRONMENTS = {"real": "REAL", "simulate": "SIMULATE"}
"""Whose money it is, and the members of `TrdEnv`."""


def _orders(desk: TradeDesk, options: argparse.Namespace) -> list[Row]:
    """Today's orders of one account, or of all that trade with such money."""
    return [
        {"account": account, **row}
        for account in _accounts(desk, options)
        for row in records(_orders_of(desk, account, options))
        if _is_wanted(row["code"], options)
    ]


def _accounts(desk: TradeDesk, options: argparse.Namespace) -> list[int]:
    if options.account is not None:
        return [options.account]
    rows = records(desk.ask("get_acc_list"))
    return [row["acc_id"] for row in rows if row["trd_env"] == ENVIRONMENTS[options.environment]]


def _orders_of(desk: TradeDesk, account: int, options: argparse.Namespace) -> Frame:
    return desk.ask(
        "order_list_query",
        order_id="",
        status_filter_list=[],
        code="",
        start="",
        end="",
        trd_env=ENVIRONMENTS[options.environment],
        acc_id=account,
        acc_index=0,
        refresh_cache=False,
        order_market=ANY,
    )


def _pushed_orders(message: Any, data: Frame, options: argparse.Namespace) -> list[Row]:
    account = message.s2c.header.accID
    if options.account not in (None, account):
        return []
    wanted = ENVIRONMENTS[options.environment]
    rows = (row for row in records(data) if row["trd_env"] == wanted and _is_wanted(row["code"], options))
    return [{"account": account, **row} for row in rows]


def _is_wanted(code: str, options: argparse.Namespace) -> bool:
    return not options.codes or code in options.codes


ORDERS = Subject(
    columns=(
        *("account", "order_id", "code", "trd_side", "qty", "price", "order_status", "dealt_qty", "dealt_avg_price"),
        *("order_type", "updated_time", "create_time", "stock_name", "last_err_msg"),
    ),
    key=("account", "order_id"),
    handler="TradeOrderHandlerBase",
    ask=_orders,
    pushed=_pushed_orders,
    desk=TradeDesk,
)
