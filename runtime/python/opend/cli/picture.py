"""Draws a chart as a PNG picture, with matplotlib: it needs no browser and no screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font
from matplotlib.ticker import EngFormatter, FixedLocator, FuncFormatter, MaxNLocator

from .chart import FALL, INK, LINES, RISE, Chart

_DPI = 100
_BODY = 0.36
_LETTER = 9
_CJK_FONTS = (
    *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Heiti TC", "Microsoft YaHei"),
    *("SimHei", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Arial Unicode MS"),
)


def draw(chart: Chart, path: Path) -> None:
    """Draw a chart into a PNG file.

    Raises:
        OSError: the file cannot be written.
    """
    figure = Figure(figsize=(chart.width / _DPI, chart.height / _DPI), dpi=_DPI, layout="constrained")
    FigureCanvasAgg(figure)
    price, volume = figure.subplots(2, sharex=True, gridspec_kw={"height_ratios": [3.4, 1]})
    figure.get_layout_engine().set(w_pad=0.12, h_pad=0.08)
    _draw_prices(price, chart)
    _mark_last(price, chart)
    volume.bar(range(len(chart.rows)), chart.column("volume"), 2 * _BODY, color=chart.colours, alpha=0.65)
    for axes in (price, volume):
        _tidy(axes)
    volume.yaxis.set_major_formatter(EngFormatter(sep=""))
    volume.yaxis.set_major_locator(MaxNLocator(3))
    _label_times(volume, chart)
    _head(price, chart)
    figure.savefig(path, facecolor="white")


def _draw_prices(axes: Any, chart: Chart) -> None:
    colours = chart.colours
    wicks = [((at, row["low"]), (at, row["high"])) for at, row in enumerate(chart.rows)]
    axes.add_collection(LineCollection(wicks, colors=colours, linewidths=1.0))
    bodies = [_body(at, row["open"], row["close"]) for at, row in enumerate(chart.rows)]
    axes.add_collection(PolyCollection(bodies, facecolors=colours, edgecolors=colours, linewidths=0.8))
    axes.set_xlim(-1, len(chart.rows))
    axes.margins(y=0.06)
    axes.autoscale_view(scalex=False)


def _mark_last(axes: Any, chart: Chart) -> None:
    """A line at the last price, with the price in place of the axis' own numbers near by."""
    last, colour = chart.rows[-1]["close"], chart.colours[-1]
    axes.axhline(last, color=colour, linewidth=0.8, linestyle=(0, (4, 3)))
    axes.annotate(
        f"{last:,.6g}",
        (1, last),
        xycoords=("axes fraction", "data"),
        xytext=(4, 0),
        textcoords="offset points",
        va="center",
        fontsize=_LETTER,
        color="white",
        bbox={"boxstyle": "round,pad=0.25", "facecolor": colour, "edgecolor": "none"},
    )
    low, high = axes.get_ylim()
    near = (high - low) * 0.03
    axes.yaxis.set_major_formatter(FuncFormatter(lambda price, _: "" if abs(price - last) < near else f"{price:,.6g}"))


def _body(at: int, begin: float, end: float) -> list[tuple[float, float]]:
    left, right = at - _BODY, at + _BODY
    return [(left, begin), (left, end), (right, end), (right, begin)]


def _tidy(axes: Any) -> None:
    axes.set_axisbelow(True)
    axes.grid(color=LINES, linewidth=0.8)
    axes.tick_params(colors=INK, labelsize=_LETTER, length=0)
    axes.yaxis.tick_right()
    for spine in axes.spines.values():
        spine.set_color(LINES)


def _label_times(axes: Any, chart: Chart) -> None:
    labels = chart.labels
    count = max(2, chart.width // (110 if chart.is_daily else 150))
    step = max(1, -(-len(labels) // count))
    axes.xaxis.set_major_locator(FixedLocator(list(range(0, len(labels), step))))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda at, _: labels[int(at)] if 0 <= at < len(labels) else ""))


def _head(axes: Any, chart: Chart) -> None:
    last = chart.rows[-1]
    family = _family(chart.name)
    title = f"{chart.code}  {chart.name if family else ''}  ({chart.length})"
    axes.set_title(title, loc="left", fontsize=14, color=INK, fontweight="bold", fontfamily=family)
    rate = last["change_rate"]
    change = "" if rate is None else f"   {rate:+.2f} %"
    colour = RISE if (rate or 0) >= 0 else FALL
    axes.set_title(f"{chart.labels[-1]}   {last['close']:,.6g}{change}", loc="right", fontsize=11, color=colour)


def _family(text: str) -> list[str] | None:
    """Fonts that have all letters of a text, such as Chinese ones; None where none has."""
    for name in ("DejaVu Sans", *_CJK_FONTS):
        path = font_manager.findfont(name, fallback_to_default=False) if name in font_manager.get_font_names() else ""
        if path and all(FT2Font(path).get_char_index(ord(letter)) for letter in text):
            return [name]
    return None
