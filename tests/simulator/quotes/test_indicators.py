from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from statistics import fmean, pstdev
from typing import Any

import pytest

from opend import schema
from opend.simulator.market.indicators import INDICATORS
from tests.simulator.quotes.feed_kit import TENCENT, Client, Stage, kl_type, security

MY_LANG, PYTHON = 1, 2


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with Stage() as opend:
        yield opend


@pytest.fixture
def client(stage: Stage) -> Iterator[Client]:
    with stage.client() as client:
        yield client


@pytest.fixture(scope="module")
def bars(stage: Stage) -> list[Any]:
    with stage.client() as client:
        terms = {"rehabType": 1, "klType": kl_type("Day"), "beginTime": "2025-01-02", "endTime": "2025-06-18"}
        return list(client.ask("Qot_RequestHistoryKL", code=TENCENT, **terms).s2c.klList)


def request(name: str, bars: list[Any], changes: dict[int, str] | None = None, **c2s: Any) -> Any:
    request: Any = schema.operation("Qot_RequestIndicatorCalc").new_request()
    request.c2s.shortName, request.c2s.langType = name, MY_LANG
    request.c2s.data.security.CopyFrom(security(TENCENT))
    request.c2s.data.klType = kl_type("Day")
    request.c2s.data.kLine.extend(bars)
    for index, value in (changes or {}).items():
        request.c2s.inputs.add(index=index, value=value)
    for field, value in c2s.items():
        setattr(request.c2s, field, value)
    return request


def calculated(client: Client, name: str, bars: list[Any], changes: dict[int, str] | None = None, **c2s: Any) -> Any:
    reply = client.call("Qot_RequestIndicatorCalc", request(name, bars, changes, **c2s))
    assert reply.retType == 0, reply.retMsg
    (push,) = client.pushed("Qot_PushIndicatorCalc")
    assert push.calcId == reply.s2c.calcId
    return push


def lines(push: Any) -> dict[str, list[float]]:
    return {output.name: [row.values[place] for row in push.outputRows] for place, output in enumerate(push.outputs)}


def smoothed(values: list[float], weight: float) -> list[float]:
    result = [values[0]]
    for value in values[1:]:
        result.append(result[-1] + weight * (value - result[-1]))
    return result


def agree(given: list[float], true: list[float]) -> bool:
    return given == pytest.approx(true, nan_ok=True, rel=1e-9, abs=1e-9)


# --- which there are


def test_all_indicators_are_listed_in_both_languages(client: Client) -> None:
    entries = client.ask("Qot_GetIndicatorList").s2c.indicatorList
    names = [entry.myLang.shortName for entry in entries]
    assert names == [entry.python.shortName for entry in entries] == [each.short_name for each in INDICATORS]
    assert {"MA", "EMA", "MACD", "KDJ", "RSI", "BOLL"} <= set(names)
    assert not any(entry.myLang.script or entry.python.script for entry in entries)


@pytest.mark.parametrize(("language", "has"), [(MY_LANG, (True, False)), (PYTHON, (False, True)), (0, (True, True))])
def test_a_language_may_be_chosen(client: Client, language: int, has: tuple[bool, bool]) -> None:
    for entry in client.ask("Qot_GetIndicatorList", langType=language).s2c.indicatorList:
        assert (entry.HasField("myLang"), entry.HasField("python")) == has


@pytest.mark.parametrize(
    ("key", "exact", "found"),
    [
        ("macd", 1, ["MACD"]),
        ("MA", 1, ["MA"]),
        ("ma", 0, ["MA", "EMA", "MACD"]),
        ("average", 0, ["MA", "EMA", "MACD", "ATR"]),
        ("Bollinger Bands", 1, ["BOLL"]),
        ("nothing", 0, []),
        ("M", 1, []),
    ],
)
def test_indicators_are_found_by_their_names(client: Client, key: str, exact: int, found: list[str]) -> None:
    entries = client.ask("Qot_GetIndicatorList", searchKey=key, searchMode=exact).s2c.indicatorList
    assert [entry.myLang.shortName for entry in entries] == found
    assert all(bool(entry.myLang.script) == bool(exact) for entry in entries)


def test_inputs_and_outputs_are_told(client: Client) -> None:
    (entry,) = client.ask("Qot_GetIndicatorList", searchKey="BOLL", searchMode=1).s2c.indicatorList
    assert [(each.index, each.varName) for each in entry.python.inputs] == [(0, "N"), (1, "P")]
    assert (entry.python.inputs[0].value.intValue, entry.python.inputs[1].value.floatValue) == (20, 2.0)
    assert [(each.index, each.name) for each in entry.python.outputs] == [(0, "UPPER"), (1, "MID"), (2, "LOWER")]
    for each in INDICATORS:
        assert all(given.variable in each.my_lang and given.variable in each.python for given in each.inputs)
        assert all(name in each.my_lang and name in each.python for name in each.outputs)


# --- what they calculate


def test_values_follow_the_formulas(client: Client, bars: list[Any]) -> None:
    closes = [bar.closePrice for bar in bars]
    nan = [math.nan]
    moving = [fmean(closes[place - 4 : place + 1]) for place in range(4, len(closes))]
    assert agree(lines(calculated(client, "MA", bars))["MA1"], nan * 4 + moving)
    assert agree(lines(calculated(client, "EMA", bars))["EMA2"], smoothed(closes, 2 / 11))

    difference = [a - b for a, b in zip(smoothed(closes, 2 / 13), smoothed(closes, 2 / 27), strict=True)]
    signal = smoothed(difference, 2 / 10)
    macd = lines(calculated(client, "MACD", bars))
    assert agree(macd["DIF"], difference) and agree(macd["DEA"], signal)
    assert agree(macd["MACD"], [2 * (a - b) for a, b in zip(difference, signal, strict=True)])

    boll = lines(calculated(client, "BOLL", bars))
    windows = [closes[place - 19 : place + 1] for place in range(19, len(closes))]
    assert agree(boll["UPPER"], nan * 19 + [fmean(window) + 2 * pstdev(window) for window in windows])
    assert agree(boll["LOWER"], nan * 19 + [fmean(window) - 2 * pstdev(window) for window in windows])


def test_oscillators_follow_the_formulas(client: Client, bars: list[Any]) -> None:
    closes = [bar.closePrice for bar in bars]
    changes = [now - before for before, now in itertools.pairwise(closes)]
    gains = smoothed([max(change, 0) for change in changes], 1 / 6)
    moves = smoothed([abs(change) for change in changes], 1 / 6)
    rsi = [gain / move * 100 for gain, move in zip(gains, moves, strict=True)]
    assert agree(lines(calculated(client, "RSI", bars))["RSI1"][1:], rsi)

    places = range(8, len(bars))
    highest = [max(bar.highPrice for bar in bars[place - 8 : place + 1]) for place in places]
    lowest = [min(bar.lowPrice for bar in bars[place - 8 : place + 1]) for place in places]
    raw = [(closes[p] - low) / (high - low) * 100 for p, high, low in zip(places, highest, lowest, strict=True)]
    k = smoothed(raw, 1 / 3)
    d = smoothed(k, 1 / 3)
    kdj = lines(calculated(client, "KDJ", bars))
    assert agree(kdj["K"][8:], k) and agree(kdj["D"][8:], d)
    assert agree(kdj["J"][8:], [3 * a - 2 * b for a, b in zip(k, d, strict=True)])

    ranges = [bars[0].highPrice - bars[0].lowPrice] + [
        max(bar.highPrice, before.closePrice) - min(bar.lowPrice, before.closePrice)
        for before, bar in itertools.pairwise(bars)
    ]
    atr = lines(calculated(client, "ATR", bars))
    assert agree(atr["TR"], ranges)
    assert agree(atr["ATR"][13:], [fmean(ranges[place - 13 : place + 1]) for place in range(13, len(bars))])


@pytest.mark.parametrize("name", [each.short_name for each in INDICATORS])
def test_every_indicator_gives_a_row_a_bar(client: Client, bars: list[Any], name: str) -> None:
    push = calculated(client, name, bars)
    assert [row.time for row in push.outputRows] == [bar.time for bar in bars]
    assert {len(row.values) for row in push.outputRows} == {len(push.outputs)}
    assert all(math.isfinite(value) for value in push.outputRows[-1].values)
    assert len(calculated(client, name, bars[:2]).outputRows) == 2


def test_inputs_may_be_changed(client: Client, bars: list[Any]) -> None:
    closes = [bar.closePrice for bar in bars]
    changed = lines(calculated(client, "MA", bars, {0: "2", 1: ""}))
    assert changed["MA1"][-1] == pytest.approx(fmean(closes[-2:]))
    assert changed["MA2"][-1] == pytest.approx(fmean(closes[-10:]))
    wide = lines(calculated(client, "BOLL", bars, {1: "3.5"}))
    assert wide["UPPER"][-1] - wide["MID"][-1] == pytest.approx(3.5 * pstdev(closes[-20:]))


def test_the_first_bars_may_be_enough(client: Client, bars: list[Any]) -> None:
    push = calculated(client, "MA", bars, num=7)
    assert [row.time for row in push.outputRows] == [bar.time for bar in bars[:7]]


def test_without_bars_the_newest_of_the_market_are_taken(stage: Stage, client: Client) -> None:
    push = calculated(client, "MA", [], num=30)
    true = stage.market.last_bars(stage.instrument(TENCENT), kl_type("Day"), 30)
    assert push.outputRows[-1].values[0] == pytest.approx(fmean(bar.close for bar in true[-5:]))
    assert len(push.outputRows) == 30


def test_each_calculation_has_an_id_and_reaches_its_own_client_alone(
    stage: Stage, client: Client, bars: list[Any]
) -> None:
    with stage.client() as other:
        first, second = calculated(client, "MA", bars), calculated(client, "MA", bars)
        assert first.calcId != second.calcId
        assert other.pushes() == []


@pytest.mark.parametrize(
    ("name", "changes", "c2s", "told"),
    [
        ("MAGIC", {}, {}, "unknown indicator 'MAGIC'"),
        ("MA", {9: "5"}, {}, "inputs: MA has no input 9"),
        ("MA", {0: "five"}, {}, "inputs: Period 1 must be a whole number, not 'five'"),
        ("BOLL", {1: "wide"}, {}, "inputs: Width must be a number, not 'wide'"),
        ("MA", {0: "0"}, {}, "inputs: Period 1 must be above 0 and at most 1000, not 0"),
        ("BOLL", {1: "nan"}, {}, "inputs: Width must be above 0 and at most 1000, not nan"),
        ("MA", {}, {"langType": 0}, "langType 0 is no IndicatorLangType"),
    ],
)
def test_bad_requests_are_refused(
    client: Client, bars: list[Any], name: str, changes: dict[int, str], c2s: dict[str, Any], told: str
) -> None:
    reply = client.call("Qot_RequestIndicatorCalc", request(name, bars, changes, **c2s))
    assert reply.retType == -1 and told in reply.retMsg
    assert client.pushes() == []


def test_bars_need_what_the_indicator_reads(client: Client, bars: list[Any]) -> None:
    poor = schema.message_class("Qot_Common.KLine")(time=bars[0].time, isBlank=False, closePrice=1.0)
    assert client.call("Qot_RequestIndicatorCalc", request("MA", [poor])).retType == 0
    reply = client.call("Qot_RequestIndicatorCalc", request("KDJ", [poor]))
    assert reply.retMsg == f"data.kLine: the bar of {bars[0].time} has no highPrice"
