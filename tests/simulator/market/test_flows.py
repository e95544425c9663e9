from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market.flows import DAY, INTRADAY, MONTH, WEEK
from opend.simulator.market.records import Sizes
from tests.simulator.market.kit import NOW, codes, few, find, hong_kong, past_days, shared_market, trading_day

SIZES = ("super", "big", "mid", "small")


def columns(sizes: Sizes) -> list[float]:
    return [getattr(sizes, name) for name in SIZES]


@given(codes, past_days, st.integers(600, 30_000))
@few
def test_flows_are_what_ticks_brought_and_took(code: str, day: date, seconds: int) -> None:
    market, instrument = shared_market(), find(code)
    day = trading_day(instrument, day)
    begin, end = market.sessions(instrument).regular_hours(day)
    at = begin + seconds
    ticks = market.ticks(instrument, begin - 900, min(at, end + 900))
    if market.sessions(instrument).regular_day_of(at) != day or not market.sessions(instrument).periods(day):
        return
    regular = ticks[ticks.types != 22]
    bought, sold = (float(regular.turnovers[regular.directions == side].sum()) for side in (1, 2))
    found = market.distribution(instrument, at)
    assert found.inflow.total == pytest.approx(bought)
    assert found.outflow.total == pytest.approx(sold)
    minutes = market.flow(instrument, INTRADAY, at=at)
    assert minutes[-1].net.total == pytest.approx(bought - sold, abs=1e-3)
    net = np.array(columns(found.inflow)) - columns(found.outflow)
    assert columns(minutes[-1].net) == pytest.approx(net.tolist(), abs=1e-3)


def test_minutes_add_up_since_the_begin_of_the_day() -> None:
    market, instrument = shared_market(), find("HK.00700")
    minutes = market.flow(instrument, INTRADAY, at=hong_kong(2025, 6, 17, 17))
    assert len(minutes) == 330
    assert minutes[0].time == hong_kong(2025, 6, 17, 9, 31)
    early = market.flow(instrument, INTRADAY, at=minutes[99].time)
    assert early == minutes[:100]
    (day,) = market.flow(instrument, DAY, date(2025, 6, 17), date(2025, 6, 17))
    assert columns(day.net) == pytest.approx(columns(minutes[-1].net))
    assert day.net.main == day.net.super + day.net.big
    assert day.time == hong_kong(2025, 6, 17)


@given(codes, past_days, st.sampled_from((WEEK, MONTH)))
@few
def test_longer_periods_are_the_sum_of_their_days(code: str, first: date, period: int) -> None:
    market, instrument = shared_market(), find(code)
    last = first + timedelta(days=45)
    days = market.flow(instrument, DAY, first, last)
    long = market.flow(instrument, period, first, last)
    assert len(long) < len(days)
    totals = [np.sum([columns(point.net) for point in points], axis=0) for points in (days, long)]
    np.testing.assert_allclose(totals[0], totals[1], rtol=1e-9, atol=1e-2)
    assert long[-1].day == days[-1].day


def test_the_current_day_is_the_last_of_a_year() -> None:
    market, instrument = shared_market(), find("HK.00700")
    days = market.flow(instrument, DAY)
    assert days[-1].day == date(2025, 6, 18)
    assert 240 < len(days) < 255
    assert columns(days[-1].net) == pytest.approx(columns(market.flow(instrument, INTRADAY)[-1].net))
    assert market.flow(find("US.AAPL"), DAY)[-1].day == date(2025, 6, 17)


def test_there_are_trades_of_all_sizes() -> None:
    found = shared_market().distribution(find("HK.00700"), NOW)
    assert all(amount > 0 for amount in (*columns(found.inflow), *columns(found.outflow)))
    assert found.time == NOW


def test_unknown_periods_are_key_errors() -> None:
    with pytest.raises(KeyError):
        shared_market().flow(find("HK.00700"), 9)
