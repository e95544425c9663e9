"""`opend plot`: candlesticks with volume, as a PNG picture or an HTML page."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from opend.errors import ConfigError, RequestError

from .bars import bar_type, bars
from .chart import Chart
from .desk import Desk, add_connection, config_of, open_desk
from .show import add_bars

_DESCRIPTION = """
Draw the candlesticks of a security with their volume, from any OpenD. It needs the extra `plot`:
pip install "opend[plot]".
"""


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `plot`."""
    parser = verbs.add_parser("plot", help="candlesticks as a picture", description=_DESCRIPTION)
    add = parser.add_argument
    add("codes", nargs=1, metavar="CODE", help="such as HK.00700 or US.AAPL")
    add_connection(parser)
    add_bars(parser, count=120)
    add("--output", "-o", type=Path, metavar="FILE", help="name.png or name.html (default: CODE.png)")
    add("--width", type=_size, default=1280, metavar="PIXELS", help="(default: %(default)s)")
    add("--height", type=_size, default=720, metavar="PIXELS", help="(default: %(default)s)")
    parser.set_defaults(run=_plot, follow=False)


def _size(text: str) -> int:
    if not (text.isdigit() and 200 <= int(text) <= 10_000):
        raise argparse.ArgumentTypeError(f"must be 200 to 10000 pixels, not {text!r}")
    return int(text)


def _plot(options: argparse.Namespace) -> int:
    (code,) = options.codes
    path = options.output or Path(f"{code}.png")
    draw = _draughtsman(path)
    with open_desk(config_of(options), Desk) as desk:
        rows = bars(desk, options)
    if not rows:
        raise RequestError(f"OpenD has no such bars of {code}")
    chart = Chart(code, rows[-1]["name"], bar_type(options.type), rows, options.width, options.height)
    try:
        draw(chart, path)
    except OSError as error:
        raise ConfigError(f"--output {path}: {error.strerror}") from error
    print(path)
    return 0


def _draughtsman(path: Path) -> Callable[[Chart, Path], None]:
    """Who draws such a file.

    Raises:
        ConfigError: nobody does, or a package is missing.
    """
    module = {".png": "picture", ".html": "page"}.get(path.suffix.lower())
    if module is None:
        raise ConfigError(f"--output must end in .png or .html, not {path.name!r}")
    try:
        draw: Callable[[Chart, Path], None] = import_module(f"{__package__}.{module}").draw
    except ModuleNotFoundError as error:
        raise ConfigError(f'{error.name} is missing: pip install "opend[plot]"') from error
    return draw
