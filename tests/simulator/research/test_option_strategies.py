from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security
from tests.simulator.research.option_kit import (
    BUY,
    CALL,
    EXPIRY,
    PUT,
    TENCENT,
    chain,
    leg,
    near,
    option,
    price_of,
    stock_leg,
    strikes,
)

LIST, SPREADS, ANALYSIS = "Qot_GetOptionStrategy", "Qot_GetOptionStrategySpread", "Qot_GetOptionStrategyAnalysis"
SINGLE, COVERED, SPREAD, STRADDLE, STRANGLE, COLLAR = 1, 2, 4, 6, 7, 8
BUTTERFLY, CONDOR, IRON_BUTTERFLY, IRON_CONDOR, CALENDAR, DIAGONAL = 9, 11, 13, 14, 15, 16
CUSTOM = 100
STRATEGIES = (SINGLE, COVERED, SPREAD, STRADDLE, STRANGLE, COLLAR, BUTTERFLY, CONDOR, IRON_BUTTERFLY, IRON_CONDOR)
WITH_SPREAD = (SPREAD, STRANGLE, COLLAR, BUTTERFLY, CONDOR, IRON_BUTTERFLY, IRON_CONDOR)
LATER = "2025-07-30"
SHARES = 100  # of a contract, and of a lot


def built(strategy: int, **fields: Any) -> list[Any]:
    asked = {"owner": TENCENT, "option_strategy": strategy, "expire_time": EXPIRY} | fields
    return list(opend().ask(LIST, **asked).strategyList)


def analysis(legs: list[Any]) -> Any:
    return opend().ask(ANALYSIS, multi_legs=legs)


def as_asked(legs: Any) -> list[dict[str, Any]]:
    return [
        {
            "security": {"market": each.security.market, "code": each.security.code},
            "side": each.side,
            "qtyRatio": each.qtyRatio,
        }
        for each in legs
    ]


def terms() -> dict[str, tuple[int, float]]:
    return {row.basic.security.code: key for key, row in chain().items()}


def quantities(legs: list[dict[str, Any]]) -> list[tuple[str, float]]:
    return [(each["security"]["code"], each["qtyRatio"] * (1 if each["side"] == BUY else -1)) for each in legs]


def middle(code: str) -> float:
    quote = opend().ask(
        "Qot_GetOptionQuote", multi_legs=[{"security": {"market": 1, "code": code}, "side": BUY, "qtyRatio": 1}]
    )
    price: float = quote.optionQuoteList[0].mid
    return price


def profit(legs: list[dict[str, Any]], entries: dict[str, float], spot: float) -> float:
    """Money gained when the underlying ends at a price, worked out leg by leg."""
    total = 0.0
    for code, quantity in quantities(legs):
        if code == TENCENT["code"]:
            worth = spot
        else:
            kind, strike = terms()[code]
            worth = max(spot - strike if kind == CALL else strike - spot, 0.0)
        total += quantity * SHARES * (worth - entries[code])
    return total


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_what_is_built_is_recognised_and_may_bring_what_its_legs_bring(strategy: int) -> None:
    found = built(strategy)
    assert found
    spot = price_of(opend())
    item = min(found, key=lambda each: abs(nearest_strike(each) - spot))
    legs = as_asked(item.multi_legs)
    told = analysis(legs)
    assert (told.option_strategy, told.code, told.name) == (strategy, item.code, item.name)
    entries = {
        each["security"]["code"]: middle(each["security"]["code"]) for each in legs if each["security"] != TENCENT
    }
    entries[TENCENT["code"]] = spot
    _check_outcome(told, legs, entries)


def _check_outcome(told: Any, legs: list[dict[str, Any]], entries: dict[str, float]) -> None:
    top = max(strikes()) * 3
    grid = [place * top / 300 for place in range(301)] + strikes()
    outcomes = [profit(legs, entries, spot) for spot in sorted(grid)]
    rises_for_ever = outcomes[-1] > outcomes[-2] + 1e-6
    falls_for_ever = outcomes[-1] < outcomes[-2] - 1e-6
    assert told.HasField("max_profit") != rises_for_ever
    assert told.HasField("max_loss") != falls_for_ever
    if told.HasField("max_profit"):
        assert told.max_profit == pytest.approx(max(outcomes), abs=0.5)
    if told.HasField("max_loss"):
        assert told.max_loss == pytest.approx(max(-min(outcomes), 0), abs=0.5)
    changes = sum((one < 0) != (other < 0) for one, other in pairwise(outcomes))
    assert len(told.breakeven_points) == changes
    for point in told.breakeven_points:
        assert profit(legs, entries, point) == pytest.approx(0, abs=1e-6)
    assert 0 <= told.prob_of_profit <= 100
    if told.HasField("max_loss") and told.max_loss and told.HasField("max_profit") and told.max_profit:
        assert 0 < told.prob_of_profit < 100


def nearest_strike(item: Any) -> float:
    known = [terms()[each.security.code][1] for each in item.multi_legs if each.security.code in terms()]
    return sum(known) / len(known)


@pytest.mark.parametrize("strategy", WITH_SPREAD)
def test_all_of_a_strategy_have_the_spread_that_is_asked_for(strategy: int) -> None:
    possible = opend().ask(SPREADS, owner=TENCENT, option_strategy=strategy, expire_time=EXPIRY).spreadList
    assert list(possible) == sorted(set(possible))
    for spread in (possible[0], possible[len(possible) // 2]):
        found = built(strategy, spread=spread)
        assert found
        for item in found:
            own = sorted({terms()[each.security.code][1] for each in item.multi_legs if each.security.code in terms()})
            assert all(high - low == pytest.approx(spread) for low, high in pairwise(own))


def test_there_is_one_straddle_for_each_strike() -> None:
    assert sorted(nearest_strike(item) for item in built(STRADDLE)) == strikes()


def test_the_strike_and_the_kind_of_option_narrow_the_list_down() -> None:
    strike, above = near(price_of(opend()), 2)
    found = built(SPREAD, strike_price=strike, option_type=PUT, spread=above - strike)
    assert len(found) == 1
    kinds = {terms()[each.security.code][0] for each in found[0].multi_legs}
    assert kinds == {PUT}
    assert terms()[found[0].multi_legs[0].security.code] == (PUT, strike)
    assert len(built(SPREAD)) == len(built(SPREAD, option_type=CALL)) + len(built(SPREAD, option_type=PUT))


@pytest.mark.parametrize("strategy", [CALENDAR, DIAGONAL])
def test_strategies_over_two_expiries(strategy: int) -> None:
    found = built(strategy, far_expire_time=LATER)
    spot = price_of(opend())
    item = found[len(found) // 2]
    near_leg, far_leg = item.multi_legs
    days = [
        opend().ask("Qot_GetSecuritySnapshot", securityList=[each["security"]]).snapshotList[0].optionExData.strikeTime
        for each in as_asked(item.multi_legs)
    ]
    assert days == [EXPIRY, LATER]
    assert near_leg.side != far_leg.side == BUY
    told = analysis(as_asked(item.multi_legs))
    assert told.option_strategy == strategy
    assert told.HasField("max_loss")
    assert told.max_loss >= 0
    assert all(0 < point < 3 * spot for point in told.breakeven_points)


def test_sold_strategies_are_recognised_too_and_others_are_custom() -> None:
    low, middle_strike, high = near(price_of(opend()), 3)
    straddle = analysis([leg(CALL, middle_strike, -1), leg(PUT, middle_strike, -1)])
    assert straddle.option_strategy == STRADDLE
    assert not straddle.HasField("max_loss")
    assert len(straddle.breakeven_points) == 2
    ratio = analysis([leg(CALL, low, 1), leg(CALL, high, -3)])
    assert ratio.option_strategy == CUSTOM
    assert not ratio.HasField("max_loss")
    assert ratio.HasField("max_profit")


def test_a_covered_call_keeps_the_share() -> None:
    strike = near(price_of(opend()), 1)[0]
    told = analysis([stock_leg(1), leg(CALL, strike, -1)])
    assert told.option_strategy == COVERED
    assert told.max_profit == pytest.approx(
        SHARES * (strike - price_of(opend()) + middle(option(CALL, strike)["code"]))
    )
    assert told.bid1 < told.ask1


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"option_strategy": 3}, "option_strategy"),
        ({"option_strategy": CUSTOM}, "option_strategy"),
        ({"option_strategy": SPREAD, "expire_time": "2025-06-26"}, "expire_time"),
        ({"option_strategy": SPREAD, "spread": 0.123}, "spread"),
        ({"option_strategy": SPREAD, "owner": security("HK.00011")}, "owner"),
    ],
)
def test_bad_requests_are_refused(fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(LIST, **{"owner": TENCENT} | fields)


def test_legs_of_different_underlyings_are_refused() -> None:
    other = next(iter(chain("HK.09988").values())).basic.security
    legs = [leg(CALL, strikes()[0], 1), {"security": {"market": 1, "code": other.code}, "side": BUY, "qtyRatio": 1}]
    assert "multi_legs" in opend().refusal(ANALYSIS, multi_legs=legs)
