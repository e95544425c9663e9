from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dev import holidays
from opend.errors import ConfigError
from opend.simulator.market import exchange_days
from opend.simulator.market.calendars import PLANS, Phase, Sessions, sessions
from opend.simulator.market.plans import State
from tests.simulator.market.kit import few, hong_kong, new_york

PLAN = st.sampled_from(sorted(PLANS)).map(sessions)
MOMENTS = st.integers(946_684_800, 1_830_000_000).map(float)
DAYS = st.dates(date(1995, 1, 1), date(2045, 12, 31))


def local(hours: Sessions, *when: int) -> float:
    return datetime(*when, tzinfo=hours.zone).timestamp()  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("plan", "hour", "minute", "state"),
    [
        ("HK", 8, 59, State.CLOSED),
        ("HK", 9, 0, State.AUCTION),
        ("HK", 9, 25, State.WAITING_OPEN),
        ("HK", 9, 30, State.MORNING),
        ("HK", 12, 30, State.REST),
        ("HK", 13, 0, State.AFTERNOON),
        ("HK", 16, 0, State.HK_CLOSING_AUCTION),
        ("HK", 16, 10, State.CLOSED),
        ("US", 3, 59, State.OVERNIGHT),
        ("US", 4, 0, State.PRE_MARKET),
        ("US", 9, 30, State.AFTERNOON),
        ("US", 16, 0, State.AFTER_HOURS),
        ("US", 20, 0, State.OVERNIGHT),
        ("US_REGULAR", 4, 0, State.CLOSED),
        ("CN", 9, 20, State.AUCTION),
        ("CN", 11, 30, State.REST),
        ("CN", 15, 0, State.CLOSED),
        ("SG", 17, 3, State.CLOSING_AUCTION),
        ("JP", 8, 30, State.AUCTION),
        ("HK_FUTURE", 2, 59, State.NIGHT_OPEN),
        ("HK_FUTURE", 9, 15, State.FUTURE_DAY_OPEN),
        ("HK_FUTURE", 12, 0, State.FUTURE_DAY_BREAK),
        ("HK_FUTURE", 16, 45, State.FUTURE_NIGHT_WAIT),
        ("HK_FUTURE", 17, 15, State.NIGHT_OPEN),
        ("US_FUTURE", 16, 30, State.FUTURE_BREAK),
        ("US_FUTURE", 17, 0, State.FUTURE_OPEN),
        ("EVENT", 0, 0, State.FUTURE_OPEN),
    ],
)
def test_states_follow_the_hour_of_a_wednesday(plan: str, hour: int, minute: int, state: State) -> None:
    hours = sessions(plan)
    assert hours.state(local(hours, 2025, 6, 11, hour, minute)) == state


def test_holidays_and_half_days_are_those_of_the_exchange() -> None:
    hong_kong_days = sessions("HK")
    assert hong_kong_days.trading_days(date(2025, 1, 27), date(2025, 2, 3)) == [
        date(2025, 1, 27),
        date(2025, 1, 28),
        date(2025, 2, 3),
    ]
    assert hong_kong_days.is_half_day(date(2024, 12, 24))
    assert hong_kong_days.regular_hours(date(2024, 12, 24))[1] == hong_kong(2024, 12, 24, 12)
    assert sessions("US").regular_hours(date(2024, 11, 29))[1] == new_york(2024, 11, 29, 13)
    assert not sessions("US").is_trading_day(date(2025, 7, 4))
    assert sessions("CN").next_day(date(2025, 9, 30)) == date(2025, 10, 9)


def test_days_beyond_the_table_go_by_a_rule() -> None:
    for plan in ("HK", "US", "CN", "SG", "JP", "US_FUTURE"):
        days = sessions(plan).trading_days(date(2050, 1, 1), date(2050, 12, 31))
        assert 255 < len(days) < 262
        assert sessions(plan).is_trading_day(date(1985, 3, 13))
        assert not sessions(plan).is_trading_day(date(1985, 3, 16))


def test_evenings_belong_to_the_next_trading_day() -> None:
    assert sessions("US").day_of(new_york(2025, 6, 15, 20, 0)) == date(2025, 6, 16)  # a Sunday
    assert sessions("US").day_of(new_york(2025, 6, 13, 21, 0)) == date(2025, 6, 13)  # a Friday
    assert sessions("HK_FUTURE").day_of(hong_kong(2025, 6, 13, 17, 15)) == date(2025, 6, 16)
    assert sessions("HK_FUTURE").day_of(hong_kong(2025, 1, 28, 18, 0)) == date(2025, 2, 3)  # before the holidays


def test_before_the_first_day_it_is_the_first_day() -> None:
    assert sessions("HK").day_of(-5 * 86_400.0) == date(1970, 1, 2)


def test_the_regular_day_begins_with_its_auction() -> None:
    assert sessions("US").regular_day_of(new_york(2025, 6, 18, 9, 29)) == date(2025, 6, 17)
    assert sessions("US").regular_day_of(new_york(2025, 6, 18, 9, 30)) == date(2025, 6, 18)
    assert sessions("HK").regular_day_of(hong_kong(2025, 6, 18, 9, 0)) == date(2025, 6, 18)


@given(PLAN, MOMENTS)
@few
def test_a_moment_is_in_a_period_of_its_own_day(hours: Sessions, moment: float) -> None:
    day = hours.day_of(moment)
    assert hours.periods(day)[0].start <= moment < hours.periods(hours.next_day(day))[0].start
    inside = [period for period in hours.periods(day) if period.start <= moment < period.end]
    period = hours.period_at(moment)
    assert inside == ([] if period is None else [period])
    assert hours.state(moment) == (hours.plan.closed if period is None else period.state)


@given(PLAN, DAYS)
@few
def test_periods_follow_each_other_over_days(hours: Sessions, day: date) -> None:
    day = hours.next_day(day)
    periods = hours.periods(day) + hours.periods(hours.next_day(day))
    assert all(period.start < period.end for period in periods)
    assert all(before.end <= after.start for before, after in pairwise(periods))
    assert hours.periods(day - timedelta(days=1)) or not hours.is_trading_day(day - timedelta(days=1))


@given(PLAN, DAYS, st.integers(0, 40))
@few
def test_next_and_previous_days_are_neighbours_in_the_list_of_days(hours: Sessions, day: date, length: int) -> None:
    days = hours.trading_days(day, day + timedelta(days=length))
    assert all(hours.is_trading_day(each) for each in days)
    for before, after in pairwise(days):
        assert hours.next_day(before) == after
        assert hours.previous_day(after) == before
    if days:
        assert hours.next_day(day - timedelta(days=1)) == days[0]
        assert hours.next_day(day - timedelta(days=1), len(days)) == days[-1]
        assert hours.last_ordinals(len(days), day + timedelta(days=length)).tolist() == [
            each.toordinal() for each in days
        ]


def test_only_regular_and_extended_phases_trade() -> None:
    hours = sessions("US")
    assert hours.is_trading(new_york(2025, 6, 18, 5, 0))
    assert not hours.is_trading(new_york(2025, 6, 18, 5, 0), extended=False)
    assert not sessions("HK").is_trading(hong_kong(2025, 6, 18, 9, 10))
    assert [phase for phase in Phase if phase.trades] == [
        Phase.REGULAR,
        Phase.PRE_MARKET,
        Phase.AFTER_HOURS,
        Phase.OVERNIGHT,
    ]


def test_the_table_of_holidays_is_what_the_library_knows_of_the_past() -> None:
    table = Path(exchange_days.__file__).with_name(exchange_days.TABLE).read_text(encoding="ascii").splitlines()
    settled = [line for line in holidays.lines() if int(line.partition(":")[0].split()[1]) <= 2025]
    assert len(settled) > 150
    assert set(settled) <= set(table)


def test_the_library_is_not_needed() -> None:
    code = "import sys; from opend.simulator.market.exchange_days import exchange_days as days; days('XHKG'); "
    code += "assert not {'exchange_calendars', 'pandas'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_unknown_plans_are_refused() -> None:
    with pytest.raises(ConfigError, match="US_REGULAR"):
        sessions("MARS")
