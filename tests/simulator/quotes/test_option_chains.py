from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opend.simulator.market.holdings import net_open_interest, open_interest
from opend.simulator.market.instruments import Instrument
from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

TENCENT = security("HK.00700")
SPAN = {"beginTime": "2025-06-18", "endTime": "2025-07-18"}
CALL, PUT = (number("Qot_Common.OptionType", name) for name in ("Call", "Put"))
INSIDE, OUTSIDE = (number("Qot_GetOptionChain.OptionCondType", name) for name in ("WithIn", "Outside"))


def chains(desk: Desk, **c2s: Any) -> list[Any]:
    return list(desk.ask("Qot_GetOptionChain", **({"owner": TENCENT} | SPAN | c2s)).optionChain)


def codes(found: list[Any]) -> list[str]:
    return [
        item_side.basic.security.code
        for chain in found
        for item in chain.option
        for item_side in (item.call, item.put)
        if item_side.HasField("basic")
    ]


def figures(desk: Desk, option: Instrument) -> dict[str, float]:
    greeks, day = desk.market.fair(option), desk.market.today(option)
    return {
        "impliedVolatility": greeks.implied_volatility * 100,
        "delta": greeks.delta,
        "gamma": greeks.gamma,
        "vega": greeks.vega,
        "theta": greeks.theta,
        "rho": greeks.rho,
        "openInterest": open_interest(option, day),
        "netOpenInterest": net_open_interest(option, day),
        "vol": desk.market.quote(option).volume,
    }


def test_expirations_tell_days_left_and_cycle(desk: Desk) -> None:
    dates = desk.ask("Qot_GetOptionExpirationDate", owner=TENCENT).dateList
    days = [each.optionExpiryDateDistance for each in dates]

    week, month = (number("Qot_Common.ExpirationCycle", name) for name in ("Week", "Month"))
    assert [(each.strikeTime, each.cycle) for each in dates[:2]] == [("2025-06-20", week), ("2025-06-27", month)]
    assert days[0] == 2
    assert days == sorted(days)
    assert dates[0].strikeTimestamp == 1_750_348_800


def test_chains_pair_calls_and_puts_by_strike(desk: Desk) -> None:
    found = chains(desk)

    assert [chain.strikeTime for chain in found] == ["2025-06-20", "2025-06-27"]
    for chain in found:
        strikes = [item.call.optionExData.strikePrice for item in chain.option]
        assert strikes == sorted(set(strikes))
        for item in chain.option:
            assert (item.call.optionExData.type, item.put.optionExData.type) == (CALL, PUT)
            assert item.call.optionExData.strikePrice == item.put.optionExData.strikePrice
            assert item.call.optionExData.strikeTime == item.put.optionExData.strikeTime == chain.strikeTime


def test_one_side_leaves_the_other_unset(desk: Desk) -> None:
    for chain in chains(desk, type=PUT):
        assert all(item.HasField("put") and not item.HasField("call") for item in chain.option)


def test_in_and_out_of_the_money_are_all_there_is(desk: Desk) -> None:
    inside, outside = (codes(chains(desk, condition=condition)) for condition in (INSIDE, OUTSIDE))
    price = desk.market.price(desk.find("HK.00700"))

    assert sorted(inside + outside) == sorted(codes(chains(desk)))
    for code in inside:
        terms = desk.find(f"HK.{code}").terms
        assert terms.strike < price if terms.kind == CALL else terms.strike > price


@settings(max_examples=15, deadline=None)
@given(
    bounds=st.dictionaries(
        st.sampled_from(["delta", "gamma", "vega", "theta", "rho", "impliedVolatility", "openInterest", "vol"]),
        st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted),
        min_size=1,
        max_size=3,
    )
)
def test_a_data_filter_lets_through_what_fits_and_nothing_else(desk: Desk, bounds: dict[str, list[float]]) -> None:
    everything = {code: figures(desk, desk.find(f"HK.{code}")) for code in codes(chains(desk, endTime="2025-06-20"))}
    limits = {}
    for name, parts in bounds.items():
        values = sorted(each[name] for each in everything.values())
        limits[name] = [values[int(part * (len(values) - 1))] for part in parts]
    data_filter = {f"{name}Min": low for name, (low, _) in limits.items()}
    data_filter |= {f"{name}Max": high for name, (_, high) in limits.items()}
    found = codes(chains(desk, endTime="2025-06-20", dataFilter=data_filter))

    assert sorted(found) == sorted(
        code
        for code, each in everything.items()
        if all(low <= each[name] <= high for name, (low, high) in limits.items())
    )


def test_an_index_has_options_of_the_normal_kind(desk: Desk) -> None:
    index = security("HK.800000")
    small = number("Qot_Common.IndexOptionType", "Small")

    assert chains(desk, owner=index)
    assert chains(desk, owner=index, indexOptionType=small) == []
    assert list(desk.ask("Qot_GetOptionExpirationDate", owner=index, indexOptionType=small).dateList) == []


def test_a_stock_without_options_has_no_chain(desk: Desk) -> None:
    owners = {owner.key for owner in desk.market.universe.option_owners()}
    stock = next(stock for stock in desk.market.universe.all(1, 3) if stock.key not in owners)

    assert chains(desk, owner=security(code_of(stock))) == []


@pytest.mark.parametrize(
    ("c2s", "text"),
    [
        ({"endTime": "2025-07-19"}, "beginTime and endTime must be at most 30 days apart, not 31"),
        ({"endTime": "2025-06-01"}, "endTime 2025-06-01 is before beginTime 2025-06-18"),
        ({"type": 7}, "type 7 is no OptionType"),
        ({"owner": security("HK.HSImain")}, "owner HK.HSImain has no options"),
        ({"owner": security("US.NOSUCH")}, "unknown security US.NOSUCH"),
    ],
)
def test_bad_requests_are_refused(desk: Desk, c2s: dict[str, Any], text: str) -> None:
    assert text in desk.refusal("Qot_GetOptionChain", **({"owner": TENCENT} | SPAN | c2s))
