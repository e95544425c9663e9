"""Quotes, ticks and order books."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any

from .desk import Desk, Frame
from .output import Row
from .subject import Subject, change, records, subscribe

_EMPTY_LEVEL = (None, None, None)


def _quotes(desk: Desk, options: argparse.Namespace) -> list[Row]:
    """The snapshot needs no subscription; only those who follow have one."""
    if options.follow:
        subscribe(desk, options, "QUOTE")
    rows = records(desk.ask("get_market_snapshot", code_list=options.codes))
    return [_quote(row, row["update_time"]) for row in rows]


def _pushed_quotes(_: Any, data: Frame, __: argparse.Namespace) -> list[Row]:
    return [_quote(row, f"{row['data_date']} {row['data_time']}") for row in records(data)]


def _quote(row: Row, time: str) -> Row:
    return {**row, "time": time, **change(row["last_price"], row["prev_close_price"])}


def _ticks(desk: Desk, options: argparse.Namespace) -> list[Row]:
    subscribe(desk, options, "TICKER")
    asked = (desk.ask("get_rt_ticker", code=code, num=options.count) for code in options.codes)
    return [row for frame in asked for row in records(frame)]


def _pushed_ticks(_: Any, data: Frame, __: argparse.Namespace) -> list[Row]:
    return records(data)


def _books(desk: Desk, options: argparse.Namespace) -> list[Row]:
    subscribe(desk, options, "ORDER_BOOK")
    asked = (desk.ask("get_order_book", code=code, num=options.count, order_book_type=None) for code in options.codes)
    return [level for book in asked for level in _levels(book, options.count)]


def _pushed_book(_: Any, data: Frame, options: argparse.Namespace) -> list[Row]:
    return list(_levels(data, options.count))


def _levels(book: Mapping[str, Any], count: int) -> Iterator[Row]:
    """The two sides of a book next to each other, best first."""
    sides = zip_longest(book["Bid"][:count], book["Ask"][:count], fillvalue=_EMPTY_LEVEL)
    for level, (bid, ask) in enumerate(sides, 1):
        row = {"code": book["code"], "name": book["name"], "level": level}
        row |= {"bid_orders": bid[2], "bid_volume": bid[1], "bid_price": bid[0]}
        yield row | {"ask_price": ask[0], "ask_volume": ask[1], "ask_orders": ask[2]}


QUOTE = Subject(
    columns=(
        *("code", "name", "time", "last_price", "change", "change_rate"),
        *("volume", "turnover", "open_price", "high_price", "low_price", "prev_close_price"),
    ),
    key=("code",),
    handler="StockQuoteHandlerBase",
    ask=_quotes,
    pushed=_pushed_quotes,
)
TICKS = Subject(
    columns=("code", "name", "time", "price", "volume", "turnover", "ticker_direction", "type"),
    key=("code", "sequence"),
    handler="TickerHandlerBase",
    ask=_ticks,
    pushed=_pushed_ticks,
    changes=False,
)
BOOK = Subject(
    columns=(
        *("code", "name", "level", "bid_orders", "bid_volume", "bid_price"),
        *("ask_price", "ask_volume", "ask_orders"),
    ),
    key=("code", "level"),
    handler="OrderBookHandlerBase",
    ask=_books,
    pushed=_pushed_book,
)
