"""Bars (candlesticks)."""

from __future__ import annotations

import argparse
from typing import Any

from opend.contexts.codes import text_enum
from opend.errors import ConfigError

from .desk import ANY, Desk, Frame
from .output import Row
from .subject import Subject, change, records, subscribe

ADJUSTMENTS = {"none": "None", "forward": "qfq", "backward": "hfq"}
"""How bars are adjusted, and the members of `AuType`."""


def bars(desk: Desk, options: argparse.Namespace) -> list[Row]:
    """Bars of all codes: the last ones, or where a day is named, those of the past.

    Args:
        desk: whom to ask.
        options: `codes`, `type`, `adjust`, `count`, `start`, `end`, `follow`.

    Raises:
        ConfigError: the options do not go together.
    """
    if options.start or options.end:
        if options.follow:
            raise ConfigError("--follow shows the last bars: leave --start and --end out")
        return [_bar(row) for code in options.codes for row in _past_bars(desk, code, options)]
    if options.follow and options.adjust == "backward":
        raise ConfigError("--follow needs --adjust forward or none: OpenD pushes no bars that are adjusted backward")
    kind = bar_type(options.type)
    subscribe(desk, options, kind)
    adjustment = ADJUSTMENTS[options.adjust]
    asked = (
        desk.ask("get_cur_kline", code=code, num=options.count, ktype=kind, autype=adjustment) for code in options.codes
    )
    return [_bar(row) for frame in asked for row in records(frame)]


def bar_type(name: str) -> str:
    """The member of `KLType` that a word such as `day` or `5m` means.

    Raises:
        ConfigError: it means none.
    """
    member = f"K_{name.upper().removeprefix('K_')}"
    members = [each for each in text_enum("KLType")._numbers if each.startswith("K_")]
    if member not in members:
        words = ", ".join(each.removeprefix("K_").lower() for each in members)
        raise ConfigError(f"--type must be one of {words}, not {name!r}")
    return member


def _past_bars(desk: Desk, code: str, options: argparse.Namespace) -> list[Row]:
    frame = desk.ask(
        "request_history_kline",
        code=code,
        start=options.start,
        end=options.end,
        ktype=bar_type(options.type),
        autype=ADJUSTMENTS[options.adjust],
        fields=[""],
        max_count=None,
        page_req_key=None,
        extended_time=False,
        session=ANY,
    )
    return records(frame)


def _pushed_bars(_: Any, data: Frame, options: argparse.Namespace) -> list[Row]:
    return [_bar(row) for row in records(data) if row["k_type"] == bar_type(options.type)]


def _bar(row: Row) -> Row:
    return {**row, **change(row["close"], row["last_close"])}


KLINE = Subject(
    columns=("code", "name", "time_key", "open", "high", "low", "close", "change_rate", "volume", "turnover"),
    key=("code", "time_key"),
    handler="CurKlineHandlerBase",
    ask=bars,
    pushed=_pushed_bars,
)
