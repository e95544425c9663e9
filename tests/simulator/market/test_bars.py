from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, timedelta
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market.bars import DAY, MINUTES, MONTH, QUARTER, WEEK, YEAR
from opend.simulator.market.calendars import Phase
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.records import Bar, Ticks
from tests.simulator.market.kit import (
    CODES,
    codes,
    few,
    find,
    hong_kong,
    instruments,
    new_york,
    past_days,
    shared_market,
    trading_day,
)

PERIODS: dict[int, Callable[[date], object]] = {
    WEEK: lambda day: day.isocalendar()[:2],
    MONTH: lambda day: (day.year, day.month),
    QUARTER: lambda day: (day.year, (day.month - 1) // 3),
    YEAR: lambda day: day.year,
}
minutes = st.sampled_from(sorted(MINUTES))


def regular_ticks(instrument: Instrument, day: date, until: float = math.inf) -> Ticks:
    """Of the regular session with its auctions."""
    market = shared_market()
    periods = market.sessions(instrument).periods(day)
    ticks = market.ticks(instrument, periods[0].start, min(periods[-1].end, until))
    extended = [period for period in periods if period.kind.is_extended]
    inside = [not any(period.start <= time < period.end for period in extended) for time in ticks.times.tolist()]
    return ticks[inside]


def assert_aggregates(bar: Bar, ticks: Ticks, before: float) -> None:
    assert bar.volume == ticks.volumes.sum()
    assert bar.turnover == pytest.approx(ticks.turnovers.sum(), rel=1e-9, abs=1e-6)
    if len(ticks):
        assert (bar.open, bar.close) == (ticks.prices[0], ticks.prices[-1])
        assert (bar.high, bar.low) == (ticks.prices.max(), ticks.prices.min())
    else:
        assert {bar.open, bar.high, bar.low, bar.close} == {before}


def assert_bars_of_ticks(bars: list[Bar], ticks: Ticks) -> None:
    """Each has the ticks of its time; an auction before the first one belongs to it, one after the last one to that."""
    times, before = ticks.times, bars[0].previous_close
    for place, bar in enumerate(bars):
        since = bar.start if place else -math.inf
        until = bars[place + 1].start if place + 1 < len(bars) else math.inf
        assert_aggregates(bar, ticks[(times >= since) & (times < until)], before)
        before = bar.close


@pytest.mark.parametrize("place", range(len(CODES) + 2))
def test_bars_of_a_day_are_the_aggregate_of_their_ticks(place: int) -> None:
    market, instrument = shared_market(), instruments()[place]
    days = market.sessions(instrument)
    day = days.previous_day(market.today(instrument), 3)
    ticks = regular_ticks(instrument, day)
    (daily,) = market.bars(instrument, DAY, day, day)
    assert_aggregates(daily, ticks, daily.previous_close)
    for kl_type in MINUTES:
        assert_bars_of_ticks(market.bars(instrument, kl_type, day, day), ticks)


@given(codes, past_days, minutes)
@few
def test_any_bar_of_twenty_years_is_the_aggregate_of_its_ticks(code: str, day: date, kl_type: int) -> None:
    market, instrument = shared_market(), find(code)
    day = trading_day(instrument, day)
    ticks = regular_ticks(instrument, day)
    bars = market.bars(instrument, kl_type, day, day)
    assert_bars_of_ticks(bars, ticks)
    (daily,) = market.bars(instrument, DAY, day, day)
    assert_aggregates(daily, ticks, daily.previous_close)
    assert daily.volume == sum(bar.volume for bar in bars)
    assert daily.turnover == pytest.approx(sum(bar.turnover for bar in bars))


@given(codes, past_days, minutes, st.integers(0, 90_000))
@few
def test_a_bar_in_progress_has_the_ticks_so_far(code: str, day: date, kl_type: int, seconds: int) -> None:
    market, instrument = shared_market(), find(code)
    day = trading_day(instrument, day)
    at = market.sessions(instrument).periods(day)[0].start + seconds
    ticks = regular_ticks(instrument, day, at)
    if market.sessions(instrument).day_of(at) == day and len(ticks):
        (daily,) = market.bars(instrument, DAY, day, day, at=at)
        assert_aggregates(daily, ticks, daily.previous_close)
        bars = market.bars(instrument, kl_type, day, day, at=at)
        if bars:
            assert_bars_of_ticks(bars, ticks)
            assert bars[-1].start < at
            assert bars[-1].close == ticks.prices[-1]


@given(codes, past_days, st.sampled_from(sorted(PERIODS)), st.integers(1, 300))
@few
def test_long_bars_are_the_aggregate_of_their_days(code: str, first: date, kl_type: int, length: int) -> None:
    market, instrument = shared_market(), find(code)
    last = min(first + timedelta(days=length), date(2025, 6, 16))
    bars = market.bars(instrument, kl_type, first, last)
    around = timedelta(days=400)
    days = market.bars(instrument, DAY, first - around, min(last + around, date(2025, 6, 18)))
    wanted = [list(group) for _, group in groupby(days, key=lambda bar: PERIODS[kl_type](bar.day))]
    wanted = [group for group in wanted if first <= group[-1].day <= last]
    assert [bar.day for bar in bars] == [group[-1].day for group in wanted]
    for bar, group in zip(bars, wanted, strict=True):
        assert (bar.open, bar.close) == (group[0].open, group[-1].close)
        assert (bar.high, bar.low) == (max(day.high for day in group), min(day.low for day in group))
        assert bar.volume == sum(day.volume for day in group)
        assert bar.turnover == pytest.approx(sum(day.turnover for day in group))
        assert bar.time == group[-1].time
        assert bar.previous_close == group[0].previous_close


@given(codes, past_days, st.sampled_from((DAY, 9, 6)), st.integers(0, 2), st.integers(0, 25))
@few
def test_a_range_is_all_its_days(code: str, first: date, kl_type: int, adjust: int, length: int) -> None:
    market, instrument = shared_market(), find(code)
    last = min(first + timedelta(days=length), date(2025, 6, 18))
    whole = market.bars(instrument, kl_type, first, last, adjust)
    days = market.sessions(instrument).trading_days(first, last)
    parts = [bar for day in reversed(days) for bar in reversed(market.bars(instrument, kl_type, day, day, adjust))]
    assert [(bar.time, bar.open, bar.high, bar.low, bar.close, bar.volume) for bar in whole] == [
        (bar.time, bar.open, bar.high, bar.low, bar.close, bar.volume) for bar in reversed(parts)
    ]
    daily = [bar.previous_close for bar in whole] if kl_type == DAY else []
    assert daily == [bar.previous_close for bar in reversed(parts)][: len(daily)]


@pytest.mark.parametrize("kl_type", [*sorted(MINUTES), DAY, WEEK, MONTH, QUARTER, YEAR])
@pytest.mark.parametrize("code", ["HK.00700", "US.AAPL", "HK.HSImain"])
def test_the_last_bars_are_the_end_of_all_bars(code: str, kl_type: int) -> None:
    market, instrument = shared_market(), find(code)
    first = date(2021, 1, 1) if kl_type not in MINUTES else date(2025, 6, 9)
    bars = market.bars(instrument, kl_type, first, date(2025, 6, 18), adjust=1)
    for count in (1, 4):
        assert market.last_bars(instrument, kl_type, count, adjust=1) == bars[-count:]


def test_bars_follow_upon_each_other() -> None:
    for kl_type in (DAY, WEEK, 9):
        bars = shared_market().last_bars(find("HK.00700"), kl_type, 50, adjust=1)
        assert len(bars) == 50
        for before, after in pairwise(bars):
            assert before.time < after.time
            assert after.previous_close == before.close
            assert after.change_rate == pytest.approx((after.close / before.close - 1) * 100)
            assert after.low <= min(after.open, after.close) <= max(after.open, after.close) <= after.high


def stamps(code: str, kl_type: int, day: date, *, extended: bool = False) -> list[str]:
    market, instrument = shared_market(), find(code)
    bars = market.bars(instrument, kl_type, day, day, extended=extended)
    return [f"{market.local(instrument, bar.time):%d %H:%M}" for bar in bars]


def test_intraday_bars_are_stamped_with_their_end() -> None:
    ones = stamps("HK.00700", 1, date(2025, 6, 16))
    assert (ones[0], ones[149], ones[150], ones[-1], len(ones)) == ("16 09:31", "16 12:00", "16 13:01", "16 16:00", 330)
    assert stamps("HK.00700", 9, date(2025, 6, 16)) == [
        "16 10:30",
        "16 11:30",
        "16 12:00",
        "16 14:00",
        "16 15:00",
        "16 16:00",
    ]
    assert stamps("HK.00700", 9, date(2024, 12, 24)) == ["24 10:30", "24 11:30", "24 12:00"]
    assert stamps("SH.600519", 13, date(2025, 6, 16)) == ["16 11:30", "16 15:00"]
    night = stamps("HK.HSImain", 15, date(2025, 6, 16))
    assert night == ["13 21:15", "14 01:15", "14 03:00", "16 12:00", "16 16:30"]


def test_days_are_stamped_with_their_begin() -> None:
    market, instrument = shared_market(), find("US.AAPL")
    (bar,) = market.bars(instrument, DAY, date(2025, 6, 16), date(2025, 6, 16))
    assert bar.time == new_york(2025, 6, 16)
    assert bar.day == date(2025, 6, 16)


def test_extended_bars_have_the_sessions_around_the_regular_one() -> None:
    market, apple, day = shared_market(), find("US.AAPL"), date(2025, 6, 16)
    around, regular = (market.bars(apple, 1, day, day, extended=extended) for extended in (True, False))
    assert len(regular) == 390
    assert len(around) == 24 * 60
    assert stamps("US.AAPL", 1, day, extended=True)[::1439] == ["15 20:01", "16 20:00"]
    assert [bar.volume for bar in around if bar in regular or bar.time in {each.time for each in regular}] == [
        bar.volume for bar in regular
    ]
    ticks = market.ticks(apple, new_york(2025, 6, 15, 20), new_york(2025, 6, 16, 20))
    assert sum(bar.volume for bar in around) == ticks.volumes.sum()
    (daily,) = market.bars(apple, DAY, day, day, extended=True)
    assert daily.volume == sum(bar.volume for bar in regular) < ticks.volumes.sum()


def test_there_is_no_bar_of_a_day_without_ticks() -> None:
    market, instrument = shared_market(), find("HK.00700")
    opening = hong_kong(2025, 6, 18, 9, 10)
    assert market.last_bars(instrument, DAY, 1, at=opening)[0].day == date(2025, 6, 17)
    assert market.last_bars(instrument, 1, 1, at=opening)[0].time == hong_kong(2025, 6, 17, 16)
    assert market.last_bars(find("US.AAPL"), DAY, 1)[0].day == date(2025, 6, 17)
    assert market.bars(instrument, DAY, date(2025, 6, 19), date(2025, 7, 19)) == []
    assert market.bars(instrument, DAY, date(2025, 6, 14), date(2025, 6, 15)) == []
    assert market.bars(instrument, DAY, date(1990, 1, 1), date(2004, 6, 15)) == []


def test_rates_are_by_shares_and_earnings() -> None:
    market, instrument = shared_market(), find("HK.00700")
    (bar,) = market.last_bars(instrument, DAY, 1)
    assert bar.turnover_rate == pytest.approx(bar.volume / instrument.shares * 100)
    assert bar.pe == pytest.approx(bar.close / market.universe.company(instrument).ttm(bar.day).eps)
    assert market.last_bars(find("HK.800000"), DAY, 1)[0].pe == 0.0


def test_flat_minutes_keep_the_last_price() -> None:
    market = shared_market()
    instrument = next(each for each in market.universe.all(1, 3) if each.daily_volume / each.lot_size < 60)
    bars = market.last_bars(instrument, 1, 300, at=hong_kong(2025, 6, 17, 17))
    flat = [(before, bar) for before, bar in pairwise(bars) if bar.volume == 0]
    assert len(flat) > 50
    assert all({bar.open, bar.high, bar.low, bar.close} == {before.close} for before, bar in flat)


def test_unknown_types_of_bars_are_key_errors() -> None:
    with pytest.raises(KeyError):
        shared_market().last_bars(find("HK.00700"), 99, 1)


def test_regular_phases_are_those_of_the_bars() -> None:
    market, instrument = shared_market(), find("US.ESmain")
    day = date(2025, 6, 16)
    regular = [period for period in market.sessions(instrument).periods(day) if period.kind is Phase.REGULAR]
    bars = market.bars(instrument, 1, day, day)
    assert len(bars) == sum(period.end - period.start for period in regular) / 60
