from __future__ import annotations

import math
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market import noise
from opend.simulator.market.courses import ANCHOR
from opend.simulator.market.instruments import Kind
from opend.simulator.market.market import Market
from opend.simulator.market.paths import brownian, workdays
from opend.simulator.market.records import Ticks
from opend.simulator.market.tick_sizes import round_to_tick
from tests.simulator.market.kit import (
    CODES,
    NOW,
    codes,
    few,
    find,
    hong_kong,
    instruments,
    new_market,
    new_york,
    past_days,
    shared_market,
    trading_day,
)


def day_ticks(market: Market, code: str, day: date) -> Ticks:
    instrument = find(code)
    hours = market.sessions(instrument)
    periods = hours.periods(trading_day(instrument, day))
    return market.ticks(instrument, periods[0].start, periods[-1].end)


def assert_same(one: Ticks, other: Ticks) -> None:
    for name in Ticks.__dataclass_fields__:
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


# --- the path over days


def test_paths_have_increments_of_one_a_step() -> None:
    keys = np.arange(1, 9, dtype=np.uint64) * np.uint64(1 << 40)
    steps = np.diff(brownian(keys, np.arange(20_000)), axis=1)
    assert np.std(steps) == pytest.approx(1.0, abs=0.02)
    assert abs(np.corrcoef(steps[:, 1:].ravel(), steps[:, :-1].ravel())[0, 1]) < 0.02


def test_paths_stay_around_their_level() -> None:
    keys = np.arange(1, 9, dtype=np.uint64) * np.uint64(1 << 40)
    path = brownian(keys, np.arange(0, 200_000, 100))
    assert np.abs(path).max() < 120
    assert np.std(path) == pytest.approx(np.sqrt(512 / 2), rel=0.2)


@given(st.lists(st.integers(-(10**5), 10**6), min_size=1, max_size=20))
@few
def test_a_path_is_the_same_in_whatever_order_its_steps_are_asked_for(steps: list[int]) -> None:
    key = np.array([12345], dtype=np.uint64)
    together = brownian(key, np.array(steps))[0]
    assert together.tolist() == [brownian(key, np.array([step]))[0, 0] for step in steps]


def test_weekends_are_no_steps() -> None:
    friday = date(2025, 6, 13).toordinal()
    assert np.diff(workdays(friday + np.arange(5))).tolist() == [0, 0, 1, 1]


# --- ticks


@pytest.mark.parametrize("place", range(len(CODES) + 2))
def test_ticks_are_on_the_grid_and_in_order(place: int) -> None:
    market, instrument = shared_market(), instruments()[place]
    hours = market.sessions(instrument)
    day = hours.previous_day(market.today(instrument))
    ticks = market.ticks(instrument, hours.periods(day)[0].start, hours.periods(day)[-1].end)
    assert len(ticks) > 10
    assert (np.diff(ticks.times) > 0).all()
    assert (np.diff(ticks.sequences) > 0).all()
    assert (ticks.volumes > 0).all()
    assert (ticks.volumes % instrument.lot_size == 0).all()
    np.testing.assert_array_equal(round_to_tick(instrument, ticks.prices), ticks.prices)
    multiplier = market.multiplier(instrument)
    np.testing.assert_allclose(ticks.turnovers, ticks.prices * ticks.volumes * multiplier, rtol=1e-12)
    assert set(np.unique(ticks.directions)) <= {1, 2, 3}


@given(codes, past_days)
@few
def test_ticks_happen_while_orders_are_matched(code: str, day: date) -> None:
    hours = shared_market().sessions(find(code))
    for time in day_ticks(shared_market(), code, day).times[::97].tolist():
        period = hours.period_at(time)
        assert period is not None
        assert (
            period.kind.trades or "AUCTION" in period.kind.name or time - hours.regular_hours(hours.day_of(time))[0] < 0
        )


@given(codes, past_days, st.lists(st.floats(0, 1), max_size=4))
@few
def test_parts_of_a_stretch_are_the_whole(code: str, day: date, cuts: list[float]) -> None:
    market, instrument = shared_market(), find(code)
    begin = market.sessions(instrument).midnight(trading_day(instrument, day)) - 40_000
    edges = [begin + 200_000 * cut for cut in (0.0, *sorted(cuts), 1.0)]
    whole = market.ticks(instrument, edges[0], edges[-1])
    parts = [market.ticks(instrument, since, until) for since, until in pairwise(edges)]
    assert_same(whole, Ticks.joined(parts))


@given(codes, past_days, st.integers(1, 3000))
@few
def test_the_last_ticks_are_the_end_of_all_ticks(code: str, day: date, count: int) -> None:
    market, instrument = shared_market(), find(code)
    until = market.sessions(instrument).regular_hours(trading_day(instrument, day))[0] + 5000
    last = market.last_ticks(instrument, count, until)
    before = market.ticks(instrument, until - 12 * 86_400, until)
    assert len(last) == count
    assert_same(last, before[len(before) - count :])
    assert market.price(instrument, until) == last.prices[-1]


def test_another_market_of_the_same_seed_tells_the_same_in_another_order() -> None:
    days = [date(2007, 3, 7), date(2024, 5, 6), date(2016, 11, 22)]
    one = [day_ticks(shared_market(), code, day) for code in CODES for day in days]
    fresh = new_market(now=NOW + 4e6)
    other = [day_ticks(fresh, code, day) for code in reversed(CODES) for day in reversed(days)]
    for mine, others in zip(one, reversed(other), strict=True):
        assert_same(mine, others)


def test_another_seed_tells_something_else() -> None:
    mine = day_ticks(shared_market(), "HK.00700", date(2024, 5, 6))
    other = day_ticks(new_market(seed=8), "HK.00700", date(2024, 5, 6))
    assert mine.prices.tolist() != other.prices.tolist()


def test_a_day_costs_the_same_however_far_away_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = 0
    mixed = noise._mixed_array

    def counted(values: np.ndarray) -> np.ndarray:
        nonlocal drawn
        drawn += values.size
        return mixed(values)

    market, instrument = new_market(), find("HK.00700")
    market.price(instrument)
    monkeypatch.setattr(noise, "_mixed_array", counted)
    costs = []
    for day in (date(2025, 6, 11), date(2005, 6, 15), date(2026, 6, 10)):
        drawn = 0
        day_ticks(market, "HK.00700", day)
        costs.append(drawn)
    assert costs[0] == costs[1] == costs[2] > 0


def test_prices_close_at_the_base_price_on_the_anchor_day() -> None:
    market = new_market(now=NOW + 86_400)
    for code in ("HK.00700", "US.AAPL", "SH.600519", "JP.7203", "SG.D05"):
        instrument = find(code)
        assert market.closes(instrument, ANCHOR, ANCHOR) == {ANCHOR: round_to_tick(instrument, instrument.base_price)}


def test_prices_vary_as_much_as_their_volatility_says() -> None:
    market = shared_market()
    for code in ("HK.00700", "US.AAPL", "SH.600519"):
        closes = market.closes(find(code), date(2008, 1, 1), date(2025, 6, 1))
        changes = np.diff(np.log(list(closes.values())))
        usual = changes[np.abs(changes) < 0.35]  # the others are splits
        assert np.std(usual) * math.sqrt(252) == pytest.approx(find(code).volatility, rel=0.15)


def test_the_sessions_around_the_regular_one_lead_from_close_to_open() -> None:
    market, apple = shared_market(), find("US.AAPL")
    regular = market.ticks(apple, new_york(2025, 6, 12, 9, 30), new_york(2025, 6, 12, 16, 0))
    after = market.ticks(apple, new_york(2025, 6, 12, 16, 0), new_york(2025, 6, 12, 20, 0))
    night = market.ticks(apple, new_york(2025, 6, 12, 20, 0), new_york(2025, 6, 13, 4, 0))
    early = market.ticks(apple, new_york(2025, 6, 13, 4, 0), new_york(2025, 6, 13, 9, 30))
    assert after.prices[0] == pytest.approx(regular.prices[-1], rel=0.01)
    assert night.prices[0] == pytest.approx(after.prices[-1], rel=0.01)
    assert early.prices[0] == pytest.approx(night.prices[-1], rel=0.01)
    assert set(after.types) == set(night.types) == set(early.types) == {22}
    assert sum(part.volumes.sum() for part in (after, night, early)) < regular.volumes.sum() / 5


def test_auctions_are_marked_and_match_at_their_time() -> None:
    ticks = day_ticks(shared_market(), "HK.00700", date(2025, 6, 16))
    assert ticks.types[[0, -1]].tolist() == [7, 7]
    assert set(ticks.types[1:-1]) == {1}
    assert ticks.directions[[0, -1]].tolist() == [3, 3]
    assert hong_kong(2025, 6, 16, 9, 20) <= ticks.times[0] < hong_kong(2025, 6, 16, 9, 20, 1)
    assert hong_kong(2025, 6, 16, 16, 8) <= ticks.times[-1] <= hong_kong(2025, 6, 16, 16, 10)


def test_nothing_is_traded_before_the_listing_or_after_the_end() -> None:
    market = shared_market()
    tencent = find("HK.00700")
    first = market.sessions(tencent).regular_hours(tencent.listed)[0]
    assert len(market.ticks(tencent, first - 30 * 86_400, first - 3600)) == 0
    assert market.price(tencent, first - 86_400) == tencent.base_price
    assert len(market.last_ticks(tencent, 5, first - 86_400)) == 0
    assert len(market.ticks(tencent, first - 3600, first + 86_400)) > 0


def test_suspended_stocks_do_not_trade() -> None:
    market = new_market(now=hong_kong(2025, 6, 18, 10, 0))
    stocks = market.universe.all(1, Kind.STOCK)[:300]
    suspended = [each for each in stocks if any(market.is_suspended(each, NOW - day * 86_400) for day in range(200))]
    assert 0 < len(suspended) < len(stocks) / 10
    stock = suspended[0]
    moment = next(NOW - day * 86_400 for day in range(200) if market.is_suspended(stock, NOW - day * 86_400))
    day = market.local(stock, moment).date()
    assert market.trading_days(stock, day, day) == []
    quote = market.quote(stock, moment)
    assert quote.is_suspended
    assert (quote.volume, quote.open, quote.change) == (0, 0.0, 0.0)
    assert quote.last == market.last_ticks(stock, 1, moment).prices[0]
    assert not any(market.is_suspended(find(code), NOW - 86_400 * days) for code in CODES for days in range(300))


def test_securities_of_a_market_move_together() -> None:
    market = shared_market()
    first, last = ANCHOR - timedelta(days=700), ANCHOR - timedelta(days=1)
    index, stock = (
        np.diff(np.log(list(market.closes(find(code), first, last, adjust=1).values())))
        for code in ("HK.800000", "HK.00700")
    )
    assert 0.2 < np.corrcoef(index, stock)[0, 1] < 0.95
