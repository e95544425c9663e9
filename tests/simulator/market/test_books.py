from __future__ import annotations

from datetime import date
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market.books import BookMaker
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.records import Book
from opend.simulator.market.tick_sizes import round_to_tick, tick_size
from tests.simulator.market.kit import CODES, NOW, few, find, hong_kong, instruments, shared_market

places = st.integers(0, len(CODES) + 1)
moments = st.floats(NOW - 86_400 * 20, NOW)


def assert_sound(instrument: Instrument, book: Book, depth: int) -> None:
    bids, asks = [level.price for level in book.bids], [level.price for level in book.asks]
    assert len(asks) == depth
    assert bids[0] < asks[0]
    assert all(better > worse for better, worse in pairwise(bids))
    assert all(better < worse for better, worse in pairwise(asks))
    for level in (*book.bids, *book.asks):
        assert round_to_tick(instrument, level.price) == level.price
        assert level.volume > 0
        assert level.volume % instrument.lot_size == 0
        assert len(level.details) == level.orders
        assert sum(volume for _, volume in level.details) == level.volume
        assert all(volume > 0 for _, volume in level.details)


@given(places, moments, st.integers(1, 60))
@few
def test_books_never_cross_and_stand_around_the_last_tick(place: int, moment: float, depth: int) -> None:
    market, instrument = shared_market(), instruments()[place]
    book, last = market.book(instrument, depth, moment), market.last_ticks(instrument, 1, moment)
    assert_sound(instrument, book, depth)
    assert (book.time, book.sequence) == (last.times[0], last.sequences[0])
    price = float(last.prices[0])
    assert price in (book.bids[0].price, book.asks[0].price)
    assert book.asks[0].price - book.bids[0].price <= 3.001 * tick_size(instrument, book.asks[0].price)
    if last.directions[0] == 1:
        assert book.asks[0].price == price
    if last.directions[0] == 2:
        assert book.bids[0].price == price


@given(st.floats(0.011, 6000), st.sampled_from((1, 2, 3)), st.integers(0, 10**15))
@few
def test_books_are_sound_at_every_price(price: float, direction: int, sequence: int) -> None:
    instrument = find("HK.00939")
    on_grid = round_to_tick(instrument, price)
    book = BookMaker(7, instrument).book(on_grid, NOW, sequence, direction, 60)
    assert_sound(instrument, book, 60)
    assert on_grid in (book.bids[0].price, book.asks[0].price)
    assert len(book.bids) == 60 or book.bids[-1].price == pytest.approx(0.001)


@pytest.mark.parametrize("price", [0.25, 0.5, 10.0, 20.0, 100.0, 5000.0])
def test_no_price_is_left_out_where_the_steps_change(price: float) -> None:
    instrument = find("HK.00939")
    book = BookMaker(7, instrument).book(price, NOW, 3, 1, 12)
    for better, worse in pairwise([level.price for level in book.bids]):
        assert better - worse == pytest.approx(tick_size(instrument, worse))
    for better, worse in pairwise([level.price for level in book.asks]):
        assert worse - better == pytest.approx(tick_size(instrument, better))


def test_at_the_lowest_price_nobody_bids_lower() -> None:
    instrument = find("HK.00939")
    book = BookMaker(7, instrument).book(0.001, NOW, 3, 1, 5)
    assert [level.price for level in book.bids] == [0.001]
    assert book.asks[0].price > 0.001


def test_books_change_with_ticks_and_stand_still_between_them() -> None:
    market, instrument = shared_market(), find("HK.00700")
    ticks = market.last_ticks(instrument, 30, NOW)
    books = [market.book(instrument, 10, time) for time in ticks.times.tolist()]
    assert len({(book.bids, book.asks) for book in books}) == 30
    between = float(ticks.times[3]) + 0.001
    assert market.book(instrument, 10, between) == books[3]
    closed = [market.book(instrument, 10, hong_kong(2025, 6, 17, hour)) for hour in (17, 23)]
    assert closed[0] == closed[1]


def test_a_shallow_book_is_the_top_of_a_deep_one() -> None:
    market, instrument = shared_market(), find("HK.00700")
    deep, shallow = market.book(instrument, 40), market.book(instrument, 5)
    assert (shallow.bids, shallow.asks) == (deep.bids[:5], deep.asks[:5])
    assert len(market.book(instrument, 1000).asks) == 60


def test_prices_of_event_contracts_stay_within_their_bounds() -> None:
    market = shared_market()
    contract = next(each for each in market.universe.all(101) if each.listed < date(2025, 6, 1))
    for moment in np.arange(NOW - 86_400 * 5, NOW, 40_000).tolist():
        book = market.book(contract, 60, moment)
        assert all(0 < level.price < 1 for level in (*book.bids, *book.asks))
        assert 0.01 <= market.price(contract, moment) <= 0.99


def test_there_is_no_book_before_the_first_tick() -> None:
    instrument = find("HK.00700")
    book = shared_market().book(instrument, 10, hong_kong(2004, 1, 1))
    assert (book.bids, book.asks) == ((), ())


def test_brokers_stand_behind_the_orders() -> None:
    market, instrument = shared_market(), find("HK.00700")
    queues, book = market.brokers(instrument), market.book(instrument)
    for seats, levels in ((queues.bids, book.bids), (queues.asks, book.asks)):
        orders = [(order, volume) for level in levels for order, volume in level.details]
        assert [(seat.order_id, seat.volume) for seat in seats] == orders[:40]
        assert [seat.position for seat in seats] == sorted(seat.position for seat in seats)
        assert all(seat.name and seat.id > 0 for seat in seats)
    assert market.brokers(instrument) == queues
