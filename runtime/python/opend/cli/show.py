"""`opend quote`, `kline`, `ticks`, `book` and `orders`: data in the terminal, once or as it comes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial

from opend.errors import ConfigError

from .bars import ADJUSTMENTS, KLINE
from .desk import add_connection, config_of, open_desk
from .follow import follow
from .orders import ENVIRONMENTS, ORDERS
from .output import FORMATS, Row, open_output
from .prices import BOOK, QUOTE, TICKS
from .subject import Subject

ALL = "all"
_ORDERS_SHOWN = 50


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `quote`, `kline`, `ticks`, `book` and `orders`."""
    _add(verbs, "quote", QUOTE, "latest prices")
    kline = _add(verbs, "kline", KLINE, "bars (candlesticks)")
    add_bars(kline, count=20)
    ticks = _add(verbs, "ticks", TICKS, "trade by trade")
    ticks.add_argument("--count", type=int, default=20, metavar="N", help="last ticks (default: %(default)s)")
    book = _add(verbs, "book", BOOK, "order books")
    book.add_argument("--count", type=int, default=10, metavar="N", help="levels of each side (default: %(default)s)")
    orders = _add(verbs, "orders", ORDERS, "orders of the day", codes="*")
    orders.add_argument("--account", type=int, metavar="ID", help="one account; all of the environment if left out")
    orders.add_argument(
        "--environment", choices=ENVIRONMENTS, default="real", help="whose money it is (default: %(default)s)"
    )
    orders.set_defaults(count=_ORDERS_SHOWN)


def add_bars(parser: argparse.ArgumentParser, count: int) -> None:
    """Give a parser the options that say which bars are meant."""
    add = parser.add_argument
    add("--count", type=int, default=count, metavar="N", help="last bars (default: %(default)s)")
    add("--type", default="day", metavar="TYPE", help="1m, 3m, 5m, ... 240m, day, week, mon, quarter, year")
    add("--adjust", choices=ADJUSTMENTS, default="forward", help="for splits and dividends (default: %(default)s)")
    add("--start", metavar="DAY", help="bars of the past from that day on, such as 2025-01-31; all of them count")
    add("--end", metavar="DAY", help="bars of the past until that day")


def _add(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
    verb: str,
    subject: Subject,
    words: str,
    codes: str = "+",
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(verb, help=words, description=f"Show {words}, of any OpenD.")
    parser.add_argument("codes", nargs=codes, metavar="CODE", help="such as HK.00700 or US.AAPL")
    add_connection(parser)
    parser.add_argument("--format", choices=FORMATS, default="table", help="(default: %(default)s)")
    parser.add_argument("--columns", type=_columns, metavar="A,B,...", help=f"what to show; {ALL!r} shows all there is")
    parser.add_argument("--follow", action="store_true", help="go on with what OpenD pushes, until Ctrl-C")
    parser.set_defaults(run=partial(_show, subject), count=1)
    return parser


def _columns(text: str) -> list[str]:
    return text.split(",")


def _show(subject: Subject, options: argparse.Namespace) -> int:
    with open_desk(config_of(options, reconnect=options.follow), subject.desk) as desk:
        if options.follow:
            follow(desk, subject, options, choose(subject, options))
            return 0
        rows = subject.ask(desk, options)
    with open_output(options.format, choose(subject, options)(rows)) as output:
        output.show(rows)
    return 0


def choose(subject: Subject, options: argparse.Namespace) -> Callable[[Sequence[Row]], Sequence[str]]:
    """Which columns are shown, as the first rows tell; that raises a ConfigError where one is in none of them."""

    def chosen(rows: Sequence[Row]) -> Sequence[str]:
        there = list(dict.fromkeys([*subject.columns, *(column for row in rows for column in row)]))
        wanted = options.columns or subject.columns
        if wanted == [ALL]:
            return there
        for column in wanted:
            if rows and column not in there:
                raise ConfigError(f"--columns: there is no {column!r}; there are {', '.join(there)}")
        return list(wanted)

    return chosen
