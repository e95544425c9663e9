from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

import numpy as np
import pytest

from opend.simulator.market.adjustment import FORWARD
from opend.simulator.market.bars import DAY, WEEK
from opend.simulator.market.clock import Clock
from opend.simulator.market.holdings import net_open_interest, open_interest, street_rate, street_volume
from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.market import Market
from opend.simulator.market.panels import Panels


@pytest.fixture(scope="module")
def market() -> Market:
    return Market(7, Clock(datetime.fromisoformat("2025-06-18 10:00:00+08:00").timestamp(), speed=0))


def find(market: Market, code: str) -> Instrument:
    found = market.universe.find({"HK": 1, "US": 11}[code[:2]], code[3:])
    assert found is not None
    return found


@pytest.mark.parametrize("code", ["HK.00700", "US.AAPL", "HK.800000", "HK.HSImain", "HK.HSI2506"])
def test_past_days_are_those_of_the_bars(market: Market, code: str) -> None:
    instrument = find(market, code)
    outline = market.outline(instrument, 20)
    day = market.quote(instrument).day
    bars = [bar for bar in market.last_bars(instrument, DAY, 21, FORWARD) if bar.day < day][-20:]

    assert outline.ordinals.tolist() == [bar.day.toordinal() for bar in bars]
    assert outline.highs == pytest.approx([bar.high for bar in bars])
    assert outline.lows == pytest.approx([bar.low for bar in bars])
    assert outline.closes == pytest.approx([bar.close for bar in bars])
    assert outline.volumes.tolist() == [bar.volume for bar in bars]


def test_the_range_of_an_option_encloses_its_bars(market: Market) -> None:
    owner = find(market, "HK.00700")
    option = market.universe.options_of(owner, market.universe.expiries(owner, date(2025, 6, 25))[0])[40]
    outline = market.outline(option, 10)
    bars = [bar for bar in market.last_bars(option, DAY, 11) if bar.day < date(2025, 6, 18)][-10:]

    assert outline.closes.tolist() == [bar.close for bar in bars]
    assert outline.volumes.tolist() == [bar.volume for bar in bars]
    slack = 0.02 * np.array([bar.close for bar in bars])
    assert (outline.highs >= [bar.high for bar in bars] - slack).all()
    assert (outline.lows <= [bar.low for bar in bars] + slack).all()


def test_steps_leave_out_the_days_between(market: Market) -> None:
    stock = find(market, "HK.00700")

    assert market.outline(stock, 20, 5).ordinals.tolist() == market.outline(stock, 20).ordinals[4::5].tolist()


@pytest.mark.parametrize("kl_type", [DAY, WEEK])
def test_panels_hold_the_bars_of_many(market: Market, kl_type: int) -> None:
    stocks = market.universe.all(1, Kind.STOCK)[:12]
    quotes = [market.quote(stock) for stock in stocks]
    panel = Panels(market).panel(stocks, quotes, kl_type, 8)

    for place, stock in enumerate(stocks):
        bars = market.last_bars(stock, kl_type, 8, FORWARD)
        assert panel.closes[place] == pytest.approx([bar.close for bar in bars])
        assert panel.highs[place] == pytest.approx([bar.high for bar in bars])
        assert panel.lows[place] == pytest.approx([bar.low for bar in bars])
        assert panel.volumes[place] == pytest.approx([bar.volume for bar in bars])
    assert panel.until(3).closes.shape == (12, 5)


def test_a_panel_begins_with_gaps_where_a_stock_is_young(market: Market) -> None:
    stock = max(market.universe.all(1, Kind.STOCK), key=lambda each: each.listed)
    panel = Panels(market).panel([stock], [market.quote(stock)], DAY, 200)
    age = len(market.trading_days(stock, stock.listed, date(2025, 6, 18)))

    assert int(np.isnan(panel.closes).sum()) == 200 - age


def test_what_is_held_changes_slowly(market: Market) -> None:
    owner = find(market, "HK.00700")
    warrant = market.universe.warrants_of(owner)[0]
    option = market.universe.options_of(owner, market.universe.expiries(owner, date(2025, 6, 25))[0])[40]
    days = [date(2025, 6, day) for day in range(1, 19)]
    held = [open_interest(option, day) for day in days]

    assert all(0 < net_open_interest(option, day) <= open_interest(option, day) for day in days)
    assert max(abs(after - before) for before, after in pairwise(held)) < 0.3 * max(held)
    for day in days:
        assert 0 < street_rate(warrant, day) <= 70
        assert street_volume(warrant, day) % warrant.lot_size == 0
