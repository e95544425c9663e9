"""One thing that is shown, of the market or of accounts: how it is asked for, how it is pushed, and its columns."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .desk import ANY, Desk, Frame
from .output import Row


@dataclass(frozen=True)
class Subject:
    """One thing that is shown.

    Attributes:
        columns: what is shown of a row, unless all is wanted.
        key: columns that tell which row is meant, where rows change.
        handler: the class of `opend_protocol.handlers` that takes its pushes.
        ask: how it stands now; with `options.follow`, OpenD is asked to push what is new too.
        pushed: the rows of a push, given its message, what the handler makes of it, and the options.
        desk: what it is asked of.
        changes: whether a row with the same key may come again, with other values.
    """

    columns: tuple[str, ...]
    key: tuple[str, ...]
    handler: str
    ask: Callable[[Any, argparse.Namespace], list[Row]]
    pushed: Callable[[Any, Frame, argparse.Namespace], list[Row]]
    desk: type[Desk] = Desk
    changes: bool = True


def records(frame: Frame) -> list[Row]:
    """The rows of a DataFrame."""
    rows: list[Row] = frame.to_dict("records")
    return rows


def subscribe(desk: Desk, options: argparse.Namespace, subtype: str) -> None:
    """Subscribe to a subtype of all codes, with pushes where `options.follow` wants them."""
    desk.ask(
        "subscribe",
        code_list=options.codes,
        subtype_list=[subtype],
        is_first_push=False,
        subscribe_push=options.follow,
        is_detailed_orderbook=False,
        extended_time=False,
        session=ANY,
    )


def change(price: float, before: float) -> Row:
    """The change since another price, and the same in percent."""
    difference = round(price - before, 6)
    return {"change": difference, "change_rate": round(difference / before * 100, 3) if before else None}
