from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market.codes import key_of
from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.market import Market
from opend.simulator.market.pins import PinnedAction, Pins
from opend.simulator.market.records import Action, Bar
from tests.simulator.market.kit import few, find, hong_kong, new_market, shared_market

FORWARD, BACKWARD = 1, 2
KEY = key_of("HK.00700")


def pinned(*actions: PinnedAction) -> Market:
    return new_market(pins=Pins(actions={KEY: actions}))


def forward(price: float, day: date, actions: list[Action]) -> float:
    for action in actions:
        if day < action.day:
            price = price * action.forward_a + action.forward_b
    return price


def backward(price: float, day: date, actions: list[Action]) -> float:
    for action in reversed(actions):
        if day >= action.day:
            price = price * action.backward_a + action.backward_b
    return price


def assert_obey(market: Market, instrument: Instrument, first: date, last: date, kl_type: int = 2) -> None:
    actions = [action for action in market.actions(instrument) if action.day <= market.today(instrument)]
    plain = market.bars(instrument, kl_type, first, last)
    for kind, adjusted in ((FORWARD, forward), (BACKWARD, backward)):
        bars = market.bars(instrument, kl_type, first, last, kind)
        assert len(bars) == len(plain)
        for bar, raw in zip(bars, plain, strict=True):
            for name in ("open", "high", "low", "close"):
                wanted = adjusted(getattr(raw, name), raw.day, actions)
                assert getattr(bar, name) == pytest.approx(wanted, abs=2e-6)
            assert (bar.time, bar.volume, bar.turnover, bar.pe) == pytest.approx(
                (raw.time, raw.volume, raw.turnover, raw.pe)
            )


@given(
    st.sampled_from(("HK.00700", "HK.00005", "US.AAPL", "US.NVDA", "SH.600519", "SZ.000001", "JP.7203", "SG.D05")),
    st.dates(date(2006, 1, 2), date(2025, 5, 1)),
)
@few
def test_adjusted_bars_obey_the_actions(code: str, first: date) -> None:
    assert_obey(shared_market(), find(code), first, first + timedelta(days=40))


def test_adjusted_bars_obey_the_actions_over_twenty_years() -> None:
    market = shared_market()
    split = next(
        each for each in market.universe.all(11, Kind.STOCK) if each.listed.year < 2000 and splits(market, each)
    )
    assert_obey(market, split, date(2005, 6, 1), date(2025, 6, 18))


def splits(market: Market, instrument: Instrument) -> list[Action]:
    return [action for action in market.actions(instrument) if action.flag in (1, 2, 4)]


def test_intraday_bars_are_adjusted_like_days() -> None:
    market = pinned(PinnedAction(KEY, date(2025, 6, 17), "split", 1, 4))
    assert_obey(market, find("HK.00700", market), date(2025, 6, 16), date(2025, 6, 18), kl_type=9)


def test_weeks_are_made_of_adjusted_days() -> None:
    market = pinned(PinnedAction(KEY, date(2025, 6, 11), "split", 1, 4))  # a Wednesday
    instrument = find("HK.00700", market)
    days = market.bars(instrument, 2, date(2025, 6, 9), date(2025, 6, 13), FORWARD)
    (week,) = market.bars(instrument, 3, date(2025, 6, 9), date(2025, 6, 13), FORWARD)
    assert (week.high, week.low) == (max(day.high for day in days), min(day.low for day in days))
    assert max(day.high for day in days) < 1.3 * min(day.low for day in days)


def bars_around(market: Market, day: date) -> tuple[Bar, Bar]:
    instrument = find("HK.00700", market)
    before = market.sessions(instrument).previous_day(day)
    one, other = market.bars(instrument, 2, before, day)
    return one, other


@pytest.mark.parametrize(
    ("action", "flag", "ratio"),
    [
        (PinnedAction(KEY, date(2025, 6, 11), "split", 1, 5), 1, 5.0),
        (PinnedAction(KEY, date(2025, 6, 11), "join", 10, 1), 2, 0.1),
        (PinnedAction(KEY, date(2025, 6, 11), "bonus", 10, 5), 4, 1.5),
    ],
)
def test_prices_and_shares_change_with_splits(action: PinnedAction, flag: int, ratio: float) -> None:
    market = pinned(action)
    instrument = find("HK.00700", market)
    last = splits(market, instrument)[-1]
    assert (last.day, last.flag, last.base, last.result) == (action.day, flag, action.base, action.result)
    assert (last.forward_a, last.backward_a) == pytest.approx((1 / ratio, ratio))
    assert (last.forward_b, last.backward_b) == (0.0, 0.0)
    before, after = bars_around(market, action.day)
    assert after.previous_close == before.close
    assert after.close == pytest.approx(before.close / ratio, rel=0.15)
    shares = [market.shares(instrument, hong_kong(2025, 6, day, 12)) for day in (10, 11, 18)]
    assert shares == pytest.approx([instrument.shares / ratio, instrument.shares, instrument.shares])
    value = [price * count for price, count in zip((before.close, after.close), shares, strict=False)]
    assert value[0] == pytest.approx(value[1], rel=0.15)
    quote = market.quote(instrument, hong_kong(2025, 6, 11, 12))
    assert quote.previous_close == pytest.approx(before.close / ratio, rel=0.01)
    assert abs(quote.change_rate) < 15


def test_prices_fall_by_dividends() -> None:
    market = pinned(PinnedAction(KEY, date(2025, 6, 11), "special_dividend", amount=120.0))
    instrument = find("HK.00700", market)
    action = next(each for each in market.actions(instrument) if each.special_dividend)
    assert (action.flag, action.special_dividend, action.dividend) == (128, 120.0, 0.0)
    assert (action.forward_a, action.forward_b) == (1.0, -120.0)
    assert (action.backward_a, action.backward_b) == (1.0, 120.0)
    before, after = bars_around(market, action.day)
    assert after.close == pytest.approx(before.close - 120, rel=0.1)
    assert market.quote(instrument, hong_kong(2025, 6, 11, 12)).previous_close == before.close - 120


def test_actions_are_in_order_and_reach_a_year_ahead() -> None:
    market = shared_market()
    for code in ("HK.00700", "US.AAPL", "JP.7203"):
        instrument = find(code)
        days = [action.day for action in market.actions(instrument)]
        assert days == sorted(days)
        assert len(days) > 15
        assert market.today(instrument) < days[-1] <= market.today(instrument) + timedelta(days=366)
        assert instrument.listed < days[0]
        assert all(market.sessions(instrument).is_trading_day(day) for day in days)
    assert market.actions(find("HK.800000")) == []


def test_past_dividends_do_not_depend_on_what_is_laid_down_later() -> None:
    later = pinned(PinnedAction(KEY, date(2025, 9, 1), "split", 1, 2))
    first = date(2025, 6, 1)
    before = [action for action in shared_market().actions(find("HK.00700")) if action.day < first]
    assert before == [action for action in later.actions(find("HK.00700", later)) if action.day < first]
