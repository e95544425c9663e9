"""What is unusual about the technical indicators of a security."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from opend.simulator.market import technicals
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.records import Bar
from opend.simulator.replies import number

from .findings import Finding

_BARS = 130
_OVERBOUGHT, _OVERSOLD = 70.0, 30.0
_FAST, _SLOW = 5, 20
_BUSY = 2.0  # times the usual volume
_QUARTER = 60  # trading days
_LARGE_MOVE = 5.0  # percent


def technical_signs(market: Market, instrument: Instrument, days: int) -> list[Finding]:
    """What the daily bars of the last calendar days show, against those before."""
    kind, forward = number("Qot_Common.KLType", "Day"), number("Qot_Common.RehabType", "Forward")
    bars = market.last_bars(instrument, kind, _BARS, forward)
    first = market.today(instrument).toordinal() - days
    recent = max(sum(bar.day.toordinal() > first for bar in bars), 1)
    if len(bars) <= max(_SLOW, recent):
        return []
    return [finding for sign in _SIGNS.values() for finding in sign(bars, recent)]


def _column(bars: Sequence[Bar], name: str) -> Any:
    import numpy as np

    return np.array([[getattr(bar, name) for bar in bars]], dtype=np.float64)


def _closes(bars: Sequence[Bar]) -> Any:
    return _column(bars, "close")


def _crossing(bars: Sequence[Bar], fast: Any, slow: Any, recent: int) -> tuple[str, bool] | None:
    """The day of the last crossing of two lines, and whether the fast one went up."""
    above = (fast > slow)[0].tolist()
    for place in range(len(bars) - 1, len(bars) - 1 - recent, -1):
        if above[place] != above[place - 1]:
            return f"{bars[place].day}", above[place]
    return None


def _averages(bars: Sequence[Bar], recent: int) -> Iterator[Finding]:
    closes = _closes(bars)
    crossing = _crossing(
        bars, technicals.moving_average(closes, _FAST), technicals.moving_average(closes, _SLOW), recent
    )
    if crossing:
        day, is_up = crossing
        yield Finding(
            "MA",
            f"on {day} the {_FAST}-day average crossed the {_SLOW}-day average {'upwards' if is_up else 'downwards'}.",
            f"{day},{_FAST}日均线{'上穿' if is_up else '下穿'}{_SLOW}日均线。",
        )


def _convergence(bars: Sequence[Bar], recent: int) -> Iterator[Finding]:
    difference, signal, _ = technicals.convergence(_closes(bars), 12, 26, 9)
    crossing = _crossing(bars, difference, signal, recent)
    if crossing:
        day, is_up = crossing
        yield Finding(
            "MACD",
            f"on {day} DIFF crossed DEA {'upwards (golden cross)' if is_up else 'downwards (death cross)'}.",
            f"{day},MACD出现{'金叉' if is_up else '死叉'}。",
        )


def _strength(bars: Sequence[Bar], _: int) -> Iterator[Finding]:
    value = float(technicals.relative_strength(_closes(bars), 14)[0, -1])
    if value >= _OVERBOUGHT:
        yield Finding("RSI", f"RSI(14) is {value:.1f}: overbought.", f"RSI(14)为{value:.1f},处于超买区。")
    elif value <= _OVERSOLD:
        yield Finding("RSI", f"RSI(14) is {value:.1f}: oversold.", f"RSI(14)为{value:.1f},处于超卖区。")


def _stochastic(bars: Sequence[Bar], _: int) -> Iterator[Finding]:
    lines = technicals.stochastic(_column(bars, "high"), _column(bars, "low"), _closes(bars), 9, 3, 3)
    j = float(lines[2][0, -1])
    if j >= 100:
        yield Finding("KDJ", f"J is {j:.1f}, above 100.", f"J值为{j:.1f},高于100。")
    elif j <= 0:
        yield Finding("KDJ", f"J is {j:.1f}, below 0.", f"J值为{j:.1f},低于0。")


def _bands(bars: Sequence[Bar], _: int) -> Iterator[Finding]:
    upper, _middle, lower = (float(line[0, -1]) for line in technicals.bollinger(_closes(bars), 20, 2))
    close = bars[-1].close
    if close > upper:
        yield Finding(
            "BOLL", f"{close:g} is above the upper band ({upper:.3f}).", f"现价{close:g}高于上轨{upper:.3f}。"
        )
    elif close < lower:
        yield Finding(
            "BOLL", f"{close:g} is below the lower band ({lower:.3f}).", f"现价{close:g}低于下轨{lower:.3f}。"
        )


def _volume(bars: Sequence[Bar], recent: int) -> Iterator[Finding]:
    for place in range(len(bars) - 1, len(bars) - 1 - recent, -1):
        before = [bar.volume for bar in bars[place - _SLOW : place]]
        usual = sum(before) / len(before)
        if usual and bars[place].volume >= _BUSY * usual:
            times, day = bars[place].volume / usual, bars[place].day
            yield Finding(
                "VOLUME",
                f"on {day} volume was {times:.1f} times the {_SLOW}-day average.",
                f"{day},成交量达到{_SLOW}日均量的{times:.1f}倍。",
            )
            return


def _price(bars: Sequence[Bar], recent: int) -> Iterator[Finding]:
    close, before = bars[-1].close, bars[-1 - recent].close
    change = 100 * (close / before - 1)
    if abs(change) >= _LARGE_MOVE:
        verb, word = ("rose", "上涨") if change > 0 else ("fell", "下跌")
        days = bars[-recent].day
        yield Finding(
            "PRICE",
            f"since {days} the price {verb} {abs(change):.1f}% to {close:g}.",
            f"自{days}以来{word}{abs(change):.1f}%,现价{close:g}。",
        )
    past = [bar.close for bar in bars[-_QUARTER - 1 : -1]]
    if close > max(past):
        yield Finding("PRICE", f"{close:g} is the highest close of {_QUARTER} days.", f"{close:g}创{_QUARTER}日新高。")
    elif close < min(past):
        yield Finding("PRICE", f"{close:g} is the lowest close of {_QUARTER} days.", f"{close:g}创{_QUARTER}日新低。")


_SIGNS: dict[str, Callable[[Sequence[Bar], int], Iterator[Finding]]] = {
    "PRICE": _price,
    "VOLUME": _volume,
    "MA": _averages,
    "MACD": _convergence,
    "RSI": _strength,
    "KDJ": _stochastic,
    "BOLL": _bands,
}
TECHNICAL_TOPICS = tuple(_SIGNS)
