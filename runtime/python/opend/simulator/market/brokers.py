"""Broker queues: whose orders wait at the best prices."""

from __future__ import annotations

from . import noise
from .records import Book, BrokerQueues, BrokerSeat, Level

_STREAM = noise.stream(0, "brokers")
_MOST_SEATS = 40
_SEATS_EACH = 4  # numbers that a broker's orders may come under

# Number of the first seat, and name.
_TABLE = """
1250|Harbourfront Securities
1450|Kowloon Brokerage
1590|Pearl Delta Securities
2030|Lion Peak Capital
2260|Nathan Road Securities
2440|Golden Junk Brokerage
2850|Victoria Asset Brokerage
3180|Star Ferry Securities
3430|Sai Kung Capital
3690|Lantau Securities
4080|Causeway Brokerage
4370|Bauhinia Securities
4620|Aberdeen Street Capital
4980|Dragon Gate Securities
5340|Cheung Chau Brokerage
5470|Peak Tram Securities
5990|Jade Market Brokerage
6380|Stonecutters Capital
6690|China Connect Shanghai
6990|China Connect Shenzhen
7380|Tsing Ma Securities
7830|Repulse Bay Brokerage
8140|Silvermine Securities
8460|Nine Hills Capital
8740|Happy Valley Brokerage
9020|Quarry Bay Securities
9370|Wishing Tree Brokerage
9690|East Gate Capital
"""
BROKERS = tuple((int(number), name) for number, _, name in (row.partition("|") for row in _TABLE.split("\n") if row))
"""All brokers: the number of the first of their seats, and their name."""


def queues(book: Book) -> BrokerQueues:
    """The brokers behind the orders of a book."""
    return BrokerQueues(_seats(book.bids), _seats(book.asks))


def _seats(levels: tuple[Level, ...]) -> tuple[BrokerSeat, ...]:
    orders = ((position, order, volume) for position, level in enumerate(levels, 1) for order, volume in level.details)
    return tuple(_seat(*order) for order, _ in zip(orders, range(_MOST_SEATS), strict=False))


def _seat(position: int, order: int, volume: int) -> BrokerSeat:
    drawn = noise.uniform(_STREAM, index=order)
    number, name = BROKERS[int(drawn * drawn * len(BROKERS))]
    return BrokerSeat(number + int(drawn * 1e6) % _SEATS_EACH, name, position, order, volume)
