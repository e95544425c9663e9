from __future__ import annotations

import re
from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

TECHNICAL, FINANCIAL, DERIVATIVE = (
    "SkillWrap_TechnicalUnusual",
    "SkillWrap_FinancialUnusual",
    "SkillWrap_DerivativeUnusual",
)
SIMPLIFIED, TRADITIONAL, ENGLISH = 0, 1, 2
CODES = ["HK.00700", "HK.00005", "HK.09988", "HK.01810", "HK.00388", "US.AAPL", "US.NVDA", "US.TSLA"]


def texts(name: str, **fields: Any) -> dict[str, str]:
    return {code: opend().ask(name, stock_symbol=code, **fields).content for code in CODES}


@pytest.mark.parametrize("symbol", ["HK.00700", "00700", "tencent", "腾讯控股"])
@pytest.mark.parametrize("name", [TECHNICAL, FINANCIAL, DERIVATIVE])
def test_a_stock_is_found_by_code_and_name(name: str, symbol: str) -> None:
    reply = opend().ask(name, stock_symbol=symbol)
    assert reply.content.startswith("Tencent (HK.00700)")
    assert reply.time_range == "2025-06-11 - 2025-06-18"


def test_a_large_move_is_the_one_of_the_bars() -> None:
    seen = 0
    for code, text in texts(TECHNICAL, time_range=30).items():
        match = re.search(r"since (\S+) the price (rose|fell) ([\d.]+)% to ([\d.]+)\.", text)
        if match is None:
            continue
        seen += 1
        day, verb, percent, price = match.groups()
        reply = opend().ask(
            "Qot_RequestHistoryKL",
            security=security(code),
            klType=2,
            rehabType=1,
            beginTime=day,
            endTime=day,
            maxAckKLNum=5,
        )
        change = 100 * (float(price) / reply.klList[0].lastClosePrice - 1)
        assert (change > 0) == (verb == "rose")
        assert abs(change) == pytest.approx(float(percent), abs=0.2)
    assert seen >= 2


def test_growth_is_that_of_the_statements() -> None:
    seen = 0
    for code, text in texts(FINANCIAL).items():
        match = re.search(r"(\S+) revenue (grew|shrank) ([\d.]+)%", text)
        report = opend().of("Qot_GetFinancialsStatements", code, financialType=9).reportList[0]
        growth = next(item.yoy for item in report.itemList if item.fieldId == 1001)
        if match is None:
            assert abs(growth) < 10
            continue
        seen += 1
        assert match[1] == report.periodText
        assert (match[2] == "grew", float(match[3])) == (growth > 0, pytest.approx(abs(growth), abs=0.1))
    assert seen


def test_short_sales_are_those_of_the_days() -> None:
    for code, text in texts(DERIVATIVE, analysis_dimensions=["SHORT_SELLING"]).items():
        s2c = opend().of("Qot_GetDailyShortVolume", code, num=5)
        if code.startswith("US"):
            part = sum(row.totalSharesShort for row in s2c.usItemList) / sum(row.volume for row in s2c.usItemList)
        else:
            sold, traded = ("shortSellSharesTraded", "sharesTraded")
            part = sum(getattr(row, sold) for row in s2c.hkItemList) / sum(
                getattr(row, traded) for row in s2c.hkItemList
            )
        assert (f"{100 * part:.1f}% of the volume" in text) == (part >= 0.18)


def test_only_the_asked_topics_are_told() -> None:
    every = texts(TECHNICAL, time_range=30)
    some = texts(TECHNICAL, time_range=30, indicator_filters=["macd", "RSI"])
    for code in CODES:
        lines = [line for line in every[code].splitlines()[1:] if line.startswith(("MACD", "RSI"))]
        assert some[code].splitlines()[1:] == (lines or ["Nothing unusual was found."])
    assert any("MACD" in text for text in some.values())


def test_texts_come_in_the_asked_language() -> None:
    english, simplified, traditional = (
        texts(FINANCIAL, language_id=language) for language in (ENGLISH, SIMPLIFIED, TRADITIONAL)
    )
    assert english == texts(FINANCIAL)
    for code in CODES:
        assert len(english[code].splitlines()) == len(simplified[code].splitlines())
        assert simplified[code] != traditional[code]
        assert english[code].isascii()
    assert any("营业收入" in text for text in simplified.values())
    assert any("營業收入" in text for text in traditional.values())
    assert not any(letter in text for text in traditional.values() for letter in "营业净润产负债为时间")


@pytest.mark.parametrize(
    ("name", "fields", "word"),
    [
        (TECHNICAL, {"stock_symbol": "HK.NOSUCH"}, "stock_symbol 'HK.NOSUCH'"),
        (TECHNICAL, {"stock_symbol": "HK.00700", "indicator_filters": ["PE"]}, "indicator_filters PE is unknown"),
        (FINANCIAL, {"stock_symbol": "HK.00700", "time_range": 0}, "time_range"),
        (DERIVATIVE, {"stock_symbol": "HK.00700", "analysis_dimensions": ["x"]}, "analysis_dimensions X"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], word: str) -> None:
    reply = opend().reply(name, **fields)
    assert reply.retType == -1
    assert word in reply.retMsg
