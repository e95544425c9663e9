"""The technical indicators that there are: inputs, outputs, formulas, and the same written as scripts.

In the scripts, `MA` is the mean of the last n values; `EMA` weighs the newest value with 2 / (n + 1), `SMA(x, n, 1)`
with 1 / n, and both begin with the first value. `STD` is the standard deviation of the last n values, `HHV` and `LLV`
are the highest and lowest of them, `REF` is the value of the bar before. Until there are bars enough, values are NaN.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from . import technicals
from .noise import Floats


@dataclass(frozen=True)
class Input:
    """What can be set on an indicator: a whole number where its usual value is one, else any number above 0."""

    name: str
    variable: str
    usual: int | float


@dataclass(frozen=True)
class Indicator:
    """A technical indicator.

    Attributes:
        outputs: names of its lines.
        needs: the columns of bars that it reads: of open, high, low, close, volume.
        calculate: gives its lines, of the columns that it needs and its inputs; each a matrix of one row.
        my_lang: it as a script in MyLang.
        python: it as a script in Python.
    """

    short_name: str
    full_name: str
    inputs: tuple[Input, ...]
    outputs: tuple[str, ...]
    needs: tuple[str, ...]
    calculate: Callable[..., Sequence[Floats]]
    my_lang: str
    python: str


def lines(indicator: Indicator, columns: dict[str, list[float]], inputs: Sequence[Any]) -> list[list[float]]:
    """The values of an indicator: for each bar those of all its outputs.

    Args:
        indicator: which.
        columns: the columns of bars that it needs, by name.
        inputs: values of all its inputs.
    """
    series = [np.array([columns[name]], dtype=np.float64) for name in indicator.needs]
    if not series[0].size:
        return []
    with np.errstate(invalid="ignore", divide="ignore"):
        found = indicator.calculate(*series, *inputs)
    values: list[list[float]] = np.stack([line[0] for line in found], axis=1).tolist()
    return values


def _each(average: Callable[[Floats, int], Floats], closes: Floats, *periods: int) -> list[Floats]:
    return [average(closes, period) for period in periods]


def _highest(values: Floats, period: int) -> Floats:
    return technicals.over_windows(values, period, lambda windows: windows.max(axis=-1))


def _lowest(values: Floats, period: int) -> Floats:
    return technicals.over_windows(values, period, lambda windows: windows.min(axis=-1))


def _bias(closes: Floats, *periods: int) -> list[Floats]:
    return [(closes / technicals.moving_average(closes, period) - 1) * 100 for period in periods]


def _williams(highs: Floats, lows: Floats, closes: Floats, *periods: int) -> list[Floats]:
    return [
        (_highest(highs, period) - closes) / (_highest(highs, period) - _lowest(lows, period)) * 100
        for period in periods
    ]


def _commodity_channel(highs: Floats, lows: Floats, closes: Floats, period: int) -> list[Floats]:
    typical = (highs + lows + closes) / 3
    average = technicals.moving_average(typical, period)
    deviation = technicals.over_windows(typical, period, _mean_deviation)
    return [(typical - average) / (0.015 * deviation)]


def _mean_deviation(windows: Floats) -> Floats:
    distances: Floats = np.abs(windows - windows.mean(axis=-1, keepdims=True)).mean(axis=-1)
    return distances


def _true_range(highs: Floats, lows: Floats, closes: Floats) -> Floats:
    before = technicals.before(closes)
    moves = np.stack([highs - lows, np.abs(highs - before), np.abs(lows - before)])
    widest: Floats = np.nanmax(moves, axis=0)
    return widest


def _average_true_range(highs: Floats, lows: Floats, closes: Floats, period: int) -> list[Floats]:
    ranges = _true_range(highs, lows, closes)
    return [ranges, technicals.moving_average(ranges, period)]


def _on_balance(closes: Floats, volumes: Floats, period: int) -> list[Floats]:
    signs = np.sign(np.diff(closes, axis=1, prepend=closes[:, :1]))
    balance = np.cumsum(signs * volumes, axis=1)
    return [balance, technicals.moving_average(balance, period)]


def _rate_of_change(closes: Floats, period: int, average: int) -> list[Floats]:
    before = np.full_like(closes, np.nan)
    before[:, period:] = closes[:, :-period]
    rate = (closes - before) / before * 100
    return [rate, technicals.moving_average(rate, average)]


_CLOSE = ("close",)
_RANGE = ("high", "low", "close")


def _periods(*usual: int) -> tuple[Input, ...]:
    return tuple(Input(f"Period {place}", f"P{place}", period) for place, period in enumerate(usual, start=1))


def _numbered(name: str, count: int) -> tuple[str, ...]:
    return tuple(f"{name}{place}" for place in range(1, count + 1))


INDICATORS = (
    Indicator(
        "MA",
        "Moving Average",
        _periods(5, 10, 20, 60),
        _numbered("MA", 4),
        _CLOSE,
        partial(_each, technicals.moving_average),
        "MA1:MA(CLOSE,P1);\nMA2:MA(CLOSE,P2);\nMA3:MA(CLOSE,P3);\nMA4:MA(CLOSE,P4);",
        "MA1 = ma(close, P1)\nMA2 = ma(close, P2)\nMA3 = ma(close, P3)\nMA4 = ma(close, P4)",
    ),
    Indicator(
        "EMA",
        "Exponential Moving Average",
        _periods(5, 10, 20, 60),
        _numbered("EMA", 4),
        _CLOSE,
        partial(_each, technicals.exponential_average),
        "EMA1:EMA(CLOSE,P1);\nEMA2:EMA(CLOSE,P2);\nEMA3:EMA(CLOSE,P3);\nEMA4:EMA(CLOSE,P4);",
        "EMA1 = ema(close, P1)\nEMA2 = ema(close, P2)\nEMA3 = ema(close, P3)\nEMA4 = ema(close, P4)",
    ),
    Indicator(
        "BOLL",
        "Bollinger Bands",
        (Input("Period", "N", 20), Input("Width", "P", 2.0)),
        ("UPPER", "MID", "LOWER"),
        _CLOSE,
        technicals.bollinger,
        "MID:MA(CLOSE,N);\nUPPER:MID+P*STD(CLOSE,N);\nLOWER:MID-P*STD(CLOSE,N);",
        "MID = ma(close, N)\nUPPER = MID + P * std(close, N)\nLOWER = MID - P * std(close, N)",
    ),
    Indicator(
        "MACD",
        "Moving Average Convergence Divergence",
        (Input("Fast period", "SHORT", 12), Input("Slow period", "LONG", 26), Input("Signal period", "M", 9)),
        ("DIF", "DEA", "MACD"),
        _CLOSE,
        technicals.convergence,
        "DIF:EMA(CLOSE,SHORT)-EMA(CLOSE,LONG);\nDEA:EMA(DIF,M);\nMACD:2*(DIF-DEA);",
        "DIF = ema(close, SHORT) - ema(close, LONG)\nDEA = ema(DIF, M)\nMACD = 2 * (DIF - DEA)",
    ),
    Indicator(
        "KDJ",
        "Stochastic Oscillator",
        (Input("Period", "N", 9), Input("Period of K", "M1", 3), Input("Period of D", "M2", 3)),
        ("K", "D", "J"),
        _RANGE,
        technicals.stochastic,
        "RSV:=(CLOSE-LLV(LOW,N))/(HHV(HIGH,N)-LLV(LOW,N))*100;\nK:SMA(RSV,M1,1);\nD:SMA(K,M2,1);\nJ:3*K-2*D;",
        "RSV = (close - llv(low, N)) / (hhv(high, N) - llv(low, N)) * 100\n"
        "K = sma(RSV, M1, 1)\nD = sma(K, M2, 1)\nJ = 3 * K - 2 * D",
    ),
    Indicator(
        "RSI",
        "Relative Strength Index",
        _periods(6, 12, 24),
        _numbered("RSI", 3),
        _CLOSE,
        partial(_each, technicals.relative_strength),
        "C:=CLOSE-REF(CLOSE,1);\nRSI1:SMA(MAX(C,0),P1,1)/SMA(ABS(C),P1,1)*100;\n"
        "RSI2:SMA(MAX(C,0),P2,1)/SMA(ABS(C),P2,1)*100;\nRSI3:SMA(MAX(C,0),P3,1)/SMA(ABS(C),P3,1)*100;",
        "C = close - ref(close, 1)\nRSI1 = sma(max(C, 0), P1, 1) / sma(abs(C), P1, 1) * 100\n"
        "RSI2 = sma(max(C, 0), P2, 1) / sma(abs(C), P2, 1) * 100\n"
        "RSI3 = sma(max(C, 0), P3, 1) / sma(abs(C), P3, 1) * 100",
    ),
    Indicator(
        "WR",
        "Williams %R",
        _periods(10, 6),
        _numbered("WR", 2),
        _RANGE,
        _williams,
        "WR1:(HHV(HIGH,P1)-CLOSE)/(HHV(HIGH,P1)-LLV(LOW,P1))*100;\n"
        "WR2:(HHV(HIGH,P2)-CLOSE)/(HHV(HIGH,P2)-LLV(LOW,P2))*100;",
        "WR1 = (hhv(high, P1) - close) / (hhv(high, P1) - llv(low, P1)) * 100\n"
        "WR2 = (hhv(high, P2) - close) / (hhv(high, P2) - llv(low, P2)) * 100",
    ),
    Indicator(
        "CCI",
        "Commodity Channel Index",
        (Input("Period", "N", 14),),
        ("CCI",),
        _RANGE,
        _commodity_channel,
        "TYP:=(HIGH+LOW+CLOSE)/3;\nCCI:(TYP-MA(TYP,N))/(0.015*AVEDEV(TYP,N));",
        "TYP = (high + low + close) / 3\nCCI = (TYP - ma(TYP, N)) / (0.015 * avedev(TYP, N))",
    ),
    Indicator(
        "ATR",
        "Average True Range",
        (Input("Period", "N", 14),),
        ("TR", "ATR"),
        _RANGE,
        _average_true_range,
        "TR:MAX(MAX(HIGH-LOW,ABS(HIGH-REF(CLOSE,1))),ABS(LOW-REF(CLOSE,1)));\nATR:MA(TR,N);",
        "TR = max(high - low, abs(high - ref(close, 1)), abs(low - ref(close, 1)))\nATR = ma(TR, N)",
    ),
    Indicator(
        "OBV",
        "On-Balance Volume",
        (Input("Period", "N", 30),),
        ("OBV", "MAOBV"),
        ("close", "volume"),
        _on_balance,
        "OBV:SUM(SGN(CLOSE-REF(CLOSE,1))*VOL,0);\nMAOBV:MA(OBV,N);",
        "OBV = sum(sign(close - ref(close, 1)) * volume)\nMAOBV = ma(OBV, N)",
    ),
    Indicator(
        "ROC",
        "Rate of Change",
        (Input("Period", "N", 12), Input("Average", "M", 6)),
        ("ROC", "MAROC"),
        _CLOSE,
        _rate_of_change,
        "ROC:(CLOSE-REF(CLOSE,N))/REF(CLOSE,N)*100;\nMAROC:MA(ROC,M);",
        "ROC = (close - ref(close, N)) / ref(close, N) * 100\nMAROC = ma(ROC, M)",
    ),
    Indicator(
        "BIAS",
        "Bias Ratio",
        _periods(6, 12, 24),
        _numbered("BIAS", 3),
        _CLOSE,
        _bias,
        "BIAS1:(CLOSE/MA(CLOSE,P1)-1)*100;\nBIAS2:(CLOSE/MA(CLOSE,P2)-1)*100;\nBIAS3:(CLOSE/MA(CLOSE,P3)-1)*100;",
        "BIAS1 = (close / ma(close, P1) - 1) * 100\nBIAS2 = (close / ma(close, P2) - 1) * 100\n"
        "BIAS3 = (close / ma(close, P3) - 1) * 100",
    ),
)
"""All of them."""
