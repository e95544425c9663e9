from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market.codes import key_of
from opend.simulator.market.courses import ANCHOR
from opend.simulator.market.instruments import Kind
from opend.simulator.market.market import Market
from opend.simulator.market.pins import Jump, PinnedPrice, Pins, Suspension
from opend.simulator.market.plans import State
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
    option,
    past_days,
    shared_market,
    trading_day,
    warrant,
)

KEY = key_of("HK.00700")


# --- quotes


@given(codes, past_days, st.integers(0, 86_400))
@few
def test_a_quote_is_that_of_the_ticks_so_far(code: str, day: date, seconds: int) -> None:
    market, instrument = shared_market(), find(code)
    at = market.sessions(instrument).midnight(trading_day(instrument, day)) + seconds
    quote = market.quote(instrument, at)
    bars = market.bars(instrument, 2, quote.day, quote.day, at=at)
    assert quote.day == market.sessions(instrument).regular_day_of(at)
    if bars:
        (bar,) = bars
        assert (quote.open, quote.high, quote.low, quote.last) == (bar.open, bar.high, bar.low, bar.close)
        assert quote.volume == bar.volume
        assert quote.turnover == pytest.approx(bar.turnover)
        assert quote.average * quote.volume * market.multiplier(instrument) == pytest.approx(quote.turnover)
        assert quote.turnover_rate == pytest.approx(bar.turnover_rate)
    else:
        assert (quote.open, quote.high, quote.low, quote.volume) == (0.0, 0.0, 0.0, 0)
        assert quote.last == quote.previous_close
    assert quote.change == pytest.approx(quote.last - quote.previous_close, abs=1e-6)
    assert quote.change_rate == pytest.approx((quote.last / quote.previous_close - 1) * 100)
    assert quote.amplitude == pytest.approx((quote.high - quote.low) / quote.previous_close * 100)


def test_the_last_price_is_the_last_tick() -> None:
    market = shared_market()
    for code in ("HK.00700", "HK.800000", "HK.HSImain", "JP.7203"):
        instrument = find(code)
        quote, last = market.quote(instrument), market.last_ticks(instrument, 1)
        assert (quote.last, quote.time) == (last.prices[0], last.times[0])
        assert quote.last == market.price(instrument)


@pytest.mark.parametrize("moment", [NOW, NOW - 3600 * 20, new_york(2025, 6, 16, 9, 31), hong_kong(2025, 6, 13, 9, 21)])
def test_many_quotes_are_those_of_each(moment: float) -> None:
    market = shared_market()
    asked = [
        *market.universe.all(1, Kind.STOCK)[:40],
        *market.universe.all(11, Kind.STOCK)[-25:],
        *market.universe.all(22, Kind.STOCK)[:12],
        *instruments(),
    ]
    for instrument, quote in zip(asked, market.quotes(asked, moment), strict=True):
        one = replace(market.quote(instrument, moment), pre_market=None, after_hours=None, overnight=None)
        assert replace(quote, turnover=0.0, average=0.0) == replace(one, turnover=0.0, average=0.0), instrument.code
        assert (quote.turnover, quote.average) == pytest.approx((one.turnover, one.average))


def test_quotes_have_the_sessions_around_the_regular_one() -> None:
    market, apple = shared_market(), find("US.AAPL")
    early = market.quote(apple, new_york(2025, 6, 17, 8, 0))
    ticks = market.ticks(apple, new_york(2025, 6, 17, 4, 0), new_york(2025, 6, 17, 8, 0))
    assert early.day == date(2025, 6, 16)
    assert early.pre_market is not None
    assert early.pre_market.price == ticks.prices[-1] == market.price(apple, new_york(2025, 6, 17, 8, 0))
    assert (early.pre_market.high, early.pre_market.low) == (ticks.prices.max(), ticks.prices.min())
    assert early.pre_market.volume == ticks.volumes.sum()
    assert early.pre_market.change == pytest.approx(early.pre_market.price - early.last)
    assert early.after_hours is not None
    assert early.overnight is not None
    late = market.quote(apple, new_york(2025, 6, 17, 18, 0))
    assert late.day == date(2025, 6, 17)
    assert late.after_hours is not None
    assert late.after_hours.change == pytest.approx(late.after_hours.price - late.last)
    assert late.after_hours.volume != early.after_hours.volume
    assert market.quote(find("HK.00700")).pre_market is None


@given(codes, past_days)
@few
def test_the_curve_of_a_day_is_that_of_its_minutes(code: str, day: date) -> None:
    market, instrument = shared_market(), find(code)
    day = trading_day(instrument, day)
    curve, bars = market.intraday(instrument, day), market.bars(instrument, 1, day, day)
    assert [(point.time, point.price, point.volume) for point in curve] == [
        (bar.time, bar.close, bar.volume) for bar in bars
    ]
    (daily,) = market.bars(instrument, 2, day, day)
    assert sum(point.volume for point in curve) == daily.volume
    average = daily.turnover / daily.volume / market.multiplier(instrument)
    assert curve[-1].average == pytest.approx(average)
    end = market.local(instrument, curve[-1].time)
    assert curve[-1].minute == end.hour * 60 + end.minute


def test_the_curve_of_today_ends_now() -> None:
    curve = shared_market().intraday(find("HK.00700"))
    assert curve[-1].time == hong_kong(2025, 6, 18, 10, 31)
    assert (curve[0].minute, curve[-1].minute) == (571, 631)
    assert len(shared_market().intraday(find("US.AAPL"))) == 390
    assert shared_market().intraday(find("HK.00700"), date(2025, 6, 14)) == []


# --- time


def test_days_and_states_follow_the_clock() -> None:
    market, tencent, apple = new_market(), find("HK.00700"), find("US.AAPL")
    assert (market.state(tencent), market.state(apple)) == (State.MORNING, State.OVERNIGHT)
    assert (market.today(tencent), market.today(apple)) == (date(2025, 6, 18), date(2025, 6, 18))
    market.clock.advance(7200)
    assert market.state(tencent) == State.REST
    market.clock.set(hong_kong(2025, 6, 21, 12))
    assert (market.state(tencent), market.today(tencent)) == (State.CLOSED, date(2025, 6, 20))
    noon = datetime(2025, 6, 18, 12)
    assert market.local(apple, market.moment(apple, noon)).replace(tzinfo=None) == noon


def test_prices_go_on_with_the_clock() -> None:
    market, tencent = new_market(), find("HK.00700")
    before = market.quote(tencent)
    market.clock.advance(1800)
    after = market.quote(tencent)
    assert after.volume > before.volume
    assert after.time > before.time
    assert after == shared_market().quote(tencent, NOW + 1800)


# --- what follows something else


def test_options_and_warrants_are_worth_what_their_underlying_makes_them() -> None:
    market = shared_market()
    for instrument in (option(), warrant()):
        owner = market.universe.find(*instrument.owner)  # type: ignore[misc]
        assert owner is not None
        hours = market.sessions(instrument).regular_hours(date(2025, 6, 16))
        ticks = market.ticks(instrument, *hours)
        ticks = ticks[ticks.times < hours[1] - 60]
        spots = np.array([market.price(owner, time) for time in ticks.times.tolist()])
        worth = round_to_tick(instrument, market.pricing.prices(instrument, spots, ticks.times))
        np.testing.assert_allclose(ticks.prices, worth)


def test_the_greeks_are_those_at_the_price_of_the_underlying() -> None:
    market = shared_market()
    contract = option()
    greeks = market.fair(contract)
    owner = market.universe.find(*contract.owner)  # type: ignore[misc]
    assert owner is not None
    assert greeks == market.pricing.fair(contract, market.price(owner), NOW)
    with pytest.raises(LookupError):
        market.fair(find("HK.00700"))


def test_a_main_contract_has_the_ticks_of_the_contract_that_it_stands_for() -> None:
    market = shared_market()
    main, contract = find("HK.HSImain"), find("HK.HSI2506")
    one, other = (market.last_ticks(each, 500) for each in (main, contract))
    np.testing.assert_array_equal(one.prices, other.prices)
    np.testing.assert_array_equal(one.sequences, other.sequences)
    assert len(market.last_bars(main, 2, 300)) == 300


def test_futures_stay_near_what_they_are_on() -> None:
    market = shared_market()
    days = market.trading_days(find("HK.800000"), date(2024, 6, 1), date(2025, 6, 1))
    index, future = (market.closes(find(code), days[0], days[-1]) for code in ("HK.800000", "HK.HSImain"))
    assert all(0.98 < future[day] / index[day] < 1.02 for day in days)


def test_plates_and_indices_change_as_what_they_are_made_of() -> None:
    market = shared_market()
    plate = market.universe.plates(1)[0]
    first, last = date(2025, 5, 6), date(2025, 6, 17)
    days = market.sessions(find(f"HK.{plate.code}")).trading_days(first, last)
    members = [market.universe.find(*key) for key in plate.members]
    changes = [
        np.diff(np.log(list(market.closes(each, first, last, adjust=1).values())))
        for each in members
        if each is not None and len(market.trading_days(each, first, last)) == len(days)
    ]
    own = np.diff(np.log(list(market.closes(find(f"HK.{plate.code}"), first, last).values())))
    assert np.corrcoef(np.mean(changes, axis=0), own)[0, 1] > 0.9


def test_market_value_is_price_times_shares() -> None:
    market = new_market(now=hong_kong(2025, 6, 18, 17))
    tencent = find("HK.00700")
    assert market.closes(tencent, ANCHOR, ANCHOR)[ANCHOR] * market.shares(tencent) == pytest.approx(
        tencent.base_price * tencent.shares
    )


# --- what is laid down


def laid_down(**pins: object) -> Market:
    return new_market(now=hong_kong(2025, 6, 20, 17), pins=Pins(**{name: {KEY: value} for name, value in pins.items()}))  # type: ignore[arg-type]


def test_prices_go_where_they_are_pinned() -> None:
    one, other = hong_kong(2025, 6, 10, 10, 30), hong_kong(2025, 6, 12, 14, 0)
    market = laid_down(prices=(PinnedPrice(KEY, one, 333.0), PinnedPrice(KEY, other, 400.0)))
    tencent = find("HK.00700", market)
    assert (market.price(tencent, one), market.price(tencent, other)) == (333.0, 400.0)
    days = market.bars(tencent, 2, date(2025, 6, 2), date(2025, 6, 20))
    assert all(abs(day.change_rate) < 25 for day in days)
    pinned = next(day for day in days if day.day == date(2025, 6, 10))
    ticks = market.ticks(tencent, hong_kong(2025, 6, 10), hong_kong(2025, 6, 11))
    assert (pinned.high, pinned.low, pinned.close) == (ticks.prices.max(), ticks.prices.min(), ticks.prices[-1])
    assert pinned.volume == ticks.volumes.sum()
    assert market.quote(tencent, one).last == 333.0


def test_a_held_price_stays_until_the_next_one() -> None:
    start, end = hong_kong(2025, 6, 10, 11, 0), hong_kong(2025, 6, 13, 10, 0)
    market = laid_down(prices=(PinnedPrice(KEY, start, 350.0, hold=True), PinnedPrice(KEY, end, 360.0)))
    tencent = find("HK.00700", market)
    held = market.ticks(tencent, start + 60, end - 60)
    assert set(held.prices) == {350.0}
    assert len(held) > 1000
    assert market.price(tencent, end) == 360.0
    assert len(set(market.ticks(tencent, end, end + 3600).prices)) > 3


@pytest.mark.parametrize("hour", [9, 11])
def test_jumps_move_the_price_for_good(hour: int) -> None:
    at = hong_kong(2025, 6, 11, hour, 0)
    market, calm = laid_down(jumps=(Jump(KEY, at, -30.0),)), new_market(now=hong_kong(2025, 6, 20, 17))
    tencent = find("HK.00700", market)
    for moment in (at - 60, hong_kong(2025, 6, 6, 15)):
        assert market.price(tencent, moment) == calm.price(tencent, moment)
    for moment in (hong_kong(2025, 6, 11, 12), hong_kong(2025, 6, 11, 17), hong_kong(2025, 6, 19, 14)):
        assert market.price(tencent, moment) == pytest.approx(calm.price(tencent, moment) * 0.7, rel=0.03)


def test_a_suspension_lasts_as_long_as_it_is_laid_down() -> None:
    since, until = hong_kong(2025, 6, 10, 10, 0), hong_kong(2025, 6, 13, 11, 0)
    market = laid_down(suspensions=(Suspension(KEY, since, until),))
    tencent = find("HK.00700", market)
    assert len(market.ticks(tencent, since, until - 1e-3)) == 0
    assert len(market.ticks(tencent, since - 600, since)) > 0
    assert len(market.ticks(tencent, until, until + 600)) > 0
    days = market.bars(tencent, 2, date(2025, 6, 9), date(2025, 6, 16))
    assert [day.day.day for day in days] == [9, 10, 13, 16]
    assert days[2].previous_close == days[1].close == market.price(tencent, hong_kong(2025, 6, 12, 12))
    assert [market.is_suspended(tencent, at) for at in (since - 1, since, until - 1, until)] == [
        False,
        True,
        True,
        False,
    ]


def test_a_suspension_for_good_never_ends() -> None:
    market = laid_down(suspensions=(Suspension(KEY, hong_kong(2025, 6, 10)),))
    tencent = find("HK.00700", market)
    assert market.last_bars(tencent, 2, 1)[0].day == date(2025, 6, 9)
    assert market.is_suspended(tencent)
    assert len(market.ticks(tencent, hong_kong(2025, 6, 10), hong_kong(2026, 6, 10))) == 0
    assert all(quote.is_suspended for quote in market.quotes([tencent]))


def test_others_do_not_notice_what_is_laid_down_for_one() -> None:
    market = laid_down(prices=(PinnedPrice(KEY, hong_kong(2025, 6, 10), 1.0),))
    for code in CODES[1:3]:
        assert market.price(find(code, market), NOW) == shared_market().price(find(code), NOW)
