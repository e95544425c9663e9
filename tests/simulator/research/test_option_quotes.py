from __future__ import annotations

import math
from itertools import pairwise
from statistics import fmean
from typing import Any

import pytest

from tests.simulator.research.company_kit import MORNING, Opend, opend, security
from tests.simulator.research.market_kit import rises
from tests.simulator.research.option_kit import CALL, PUT, TENCENT, leg, near, option, price_of, stock_leg

QUOTE, VOLATILITY = "Qot_GetOptionQuote", "Qot_GetOptionVolatility"
CHANCES = "Qot_GetOptionExerciseProbability"
FLUCTUATING, OVERVALUED, UNDERVALUED = 0, 1, 2


def quote(*legs: dict[str, Any]) -> Any:
    return opend().ask(QUOTE, multi_legs=legs).optionQuoteList[0]


def at_the_money() -> float:
    return near(price_of(opend()), 1)[0]


@pytest.mark.parametrize("kind", [CALL, PUT])
def test_an_option_is_quoted_as_in_its_snapshot(kind: int) -> None:
    strike = at_the_money()
    told = quote(leg(kind, strike, 1))
    snapshot = opend().ask("Qot_GetSecuritySnapshot", securityList=[option(kind, strike)]).snapshotList[0]
    basic, more = snapshot.basic, snapshot.optionExData
    assert (told.price, told.vol, told.high, told.low) == (
        basic.curPrice,
        basic.volume,
        basic.highPrice,
        basic.lowPrice,
    )
    assert (told.pre_close, told.open) == (basic.lastClosePrice, basic.openPrice)
    assert (told.strike, told.option_type, told.expire_time) == (strike, kind, more.strikeTime)
    assert told.open_interest == more.openInterest
    assert told.net_open_interest == more.netOpenInterest
    assert told.delta == pytest.approx(more.delta, abs=1e-6)
    assert pytest.approx(more.impliedVolatility, abs=1e-4) == told.IV
    assert told.contract_size == more.contractSize


def test_the_value_of_an_option_is_what_it_is_worth_now_and_the_rest() -> None:
    spot = price_of(opend())
    for strike in near(spot, 5):
        for kind in (CALL, PUT):
            told = quote(leg(kind, strike, 1))
            worth = spot - strike if kind == CALL else strike - spot
            assert told.intrinsic_value == pytest.approx(max(worth, 0))
            assert told.intrinsic_value + told.time_value == pytest.approx(told.price)
            assert list(told.breakeven_point) == [pytest.approx(strike + (told.mid if kind == CALL else -told.mid))]
            assert told.leverage_ratio == pytest.approx(spot / told.price)


def test_a_combination_is_the_sum_of_its_legs() -> None:
    low, _, high = near(price_of(opend()), 3)
    legs = [leg(CALL, low, 1), leg(CALL, high, -2), stock_leg(1)]
    bought, sold = quote(legs[0]), quote(legs[1])
    both = quote(*legs)
    spot = price_of(opend())
    assert both.price == pytest.approx(bought.price - 2 * sold.price + spot)
    assert both.delta == pytest.approx(bought.delta - 2 * sold.delta + 1, abs=1e-6)
    assert both.theta == pytest.approx(bought.theta - 2 * sold.theta, abs=1e-6)
    assert pytest.approx((bought.IV + sold.IV) / 2) == both.IV
    assert both.chg == pytest.approx(both.price - both.pre_close)


def test_volatilities_of_a_year() -> None:
    s2c = opend().ask(VOLATILITY, security=TENCENT, queryTimePeriod=5)
    rows = s2c.itemList
    assert 230 < len(rows) < 260
    assert rises(row.timestamp for row in rows)
    assert rows[-1].timestampStr == "2025-06-18"
    for row in rows:
        assert row.volatilityPremium == pytest.approx(row.impliedVolatility - row.historyVolatility)
    assert s2c.averageImpvol == pytest.approx(fmean(row.impliedVolatility for row in rows))
    excess = rows[-1].impliedVolatility / s2c.averageImpvol - 1
    status = OVERVALUED if excess > 0.1 else UNDERVALUED if excess < -0.1 else FLUCTUATING
    assert s2c.impvolStatus == status


def test_historical_volatility_is_the_deviation_of_daily_returns() -> None:
    row = opend().ask(VOLATILITY, security=TENCENT, hvTimePeriod=20).itemList[-2]
    bars = opend().ask(
        "Qot_RequestHistoryKL",
        security=TENCENT,
        klType=2,
        rehabType=1,
        beginTime="2025-04-01",
        endTime=row.timestampStr,
    )
    closes = [bar.closePrice for bar in bars.klList][-21:]
    returns = [math.log(later / before) for before, later in pairwise(closes)]
    mean = fmean(returns)
    deviation = math.sqrt(sum((each - mean) ** 2 for each in returns) / (len(returns) - 1))
    assert row.historyVolatility == pytest.approx(100 * deviation * math.sqrt(252), rel=0.03)


def test_the_underlying_and_its_options_agree_on_volatility_today() -> None:
    now = opend().ask(VOLATILITY, security=TENCENT).itemList[-1].impliedVolatility
    overview = opend().ask("Qot_GetOptionUnderlyingOverview", ownerList=[TENCENT]).underlyingDataList[0]
    assert now == pytest.approx(overview.iv)
    assert now == pytest.approx(quote(leg(CALL, at_the_money(), 1)).IV, rel=0.25)


def test_chances_of_exercise_of_a_call_and_a_put_make_a_whole() -> None:
    strike = at_the_money()
    calls, puts = (opend().ask(CHANCES, security=option(kind, strike)).itemList for kind in (CALL, PUT))
    assert len(calls) == len(puts) > 5
    for call, put in zip(calls, puts, strict=True):
        assert call.timestampStr == put.timestampStr
        assert call.strikeProbability + put.strikeProbability == pytest.approx(100, abs=1)
    assert calls[-1].securityPrice == price_of(opend())


def test_the_deeper_in_the_money_the_likelier_the_exercise() -> None:
    chances = [
        opend().ask(CHANCES, security=option(CALL, strike)).itemList[-1].strikeProbability
        for strike in near(price_of(opend()), 7)
    ]
    assert chances == sorted(chances, reverse=True)
    assert 0 < chances[-1] < chances[0] < 100


def test_two_simulators_of_a_seed_agree() -> None:
    fields = {"security": TENCENT, "queryTimePeriod": 5}
    assert Opend(7, MORNING).ask(VOLATILITY, **fields) == opend().ask(VOLATILITY, **fields)


def test_what_is_no_option_is_refused() -> None:
    assert "HK.00700" in opend().refusal(CHANCES, security=TENCENT)
    assert "HK.00011" in opend().refusal(VOLATILITY, security=security("HK.00011"))
    assert "multi_legs" in opend().refusal(QUOTE, multi_legs=[])
