"""The positions of the ARK funds: shares of each stock at the end of each trading day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.market.plates import INDUSTRY
from opend.simulator.market.stocks import WELL_KNOWN

from .days import close_at

_INDUSTRIES = (
    "Software Services",
    "Semiconductors",
    "Internet Services",
    "E-commerce",
    "Biotechnology",
    "Medical Devices",
    "Automobiles",
    "Aerospace & Defence",
)
_STOCKS = 70
_MONEY = 14e9  # of US dollars, were every position as large as it gets
_STRETCH = 20  # trading days in which a position moves from one level to the next
_QUIET = 0.6  # chance that nothing is traded on a day
_OUT = 0.25  # levels below are no position
_FIRST_DAY = date(1990, 1, 1)
_DAY = 86_400  # seconds


@dataclass(frozen=True)
class ArkPosition:
    """What the funds have of a stock on a day, and had some trading days before.

    Attributes:
        weight: of the value in all positions, in percent.
    """

    instrument: Instrument
    shares: int
    before: int
    close: float
    weight: float
    weight_before: float

    @property
    def change(self) -> int:
        """Shares bought, or below 0 sold."""
        return self.shares - self.before

    @property
    def value(self) -> float:
        """In US dollars."""
        return self.shares * self.close

    @property
    def change_value(self) -> float:
        """Of the shares bought or sold, at the close of the day."""
        return self.change * self.close


class ArkBook:
    """The positions of all ARK funds together."""

    def __init__(self, market: Market) -> None:
        self._seed = market.seed
        self._market = market
        self._positions = lru_cache(maxsize=16)(self._made_positions)
        self._stocks = lru_cache(maxsize=2)(self._made_stocks)

    def positions(self, day: date, cycle: int) -> Sequence[ArkPosition]:
        """All stocks that the funds have on a trading day, or had `cycle` trading days before."""
        return self._positions(day, cycle, self.stocks())

    def _made_positions(self, day: date, cycle: int, stocks: tuple[Instrument, ...]) -> list[ArkPosition]:
        if not stocks:
            return []
        before = self._market.sessions(stocks[0]).previous_day(day, cycle)
        now_held, then_held = ([self.shares(stock, each) for stock in stocks] for each in (day, before))
        now_closes, then_closes = ([self._close(stock, each) for stock in stocks] for each in (day, before))
        total, total_then = _worth(now_held, now_closes), _worth(then_held, then_closes)
        return [
            ArkPosition(stock, now, then, close, 100 * now * close / total, 100 * then * close_then / total_then)
            for stock, now, then, close, close_then in zip(
                stocks, now_held, then_held, now_closes, then_closes, strict=True
            )
            if now or then
        ]

    def _close(self, stock: Instrument, day: date) -> float:
        return close_at(self._market, stock, day) if stock.listed <= day else 0.0

    def shares(self, stock: Instrument, day: date) -> int:
        """Shares of a stock that the funds have at the end of a day; 0 for stocks that they never look at."""
        if stock not in self.stocks() or stock.listed > day:
            return 0
        key = noise.stream(self._seed, "ark", *stock.key)
        knot, passed = divmod(len(self._market.sessions(stock).ordinals(_FIRST_DAY, day)), _STRETCH)
        left, right = self._level(key, knot), self._level(key, knot + 1)
        traded = [max(noise.uniform(key, 1, index=knot * _STRETCH + place) - _QUIET, 0.0) for place in range(_STRETCH)]
        level = left + (right - left) * (sum(traded[:passed]) / sum(traded) if any(traded) else 0.0)
        return int(level * _MONEY * self._part(key) / stock.base_price)

    @staticmethod
    def _level(key: int, knot: int) -> float:
        return max(noise.uniform(key, index=knot) - _OUT, 0.0) / (1 - _OUT)

    @staticmethod
    def _part(key: int) -> float:
        """How much of the money a stock gets at most."""
        return (0.2 + 1.8 * noise.uniform(key, 2, index=0) ** 3) / _STOCKS

    def stocks(self) -> tuple[Instrument, ...]:
        """Those that the funds look at, held now or not."""
        return self._stocks(int(self._market.now() // _DAY))

    def _made_stocks(self, _: int) -> tuple[Instrument, ...]:
        """They change with the day, as the members of plates do."""
        members = [
            instrument
            for plate in self._market.universe.plates(QotMarket.US, INDUSTRY)
            if plate.name in _INDUSTRIES
            for key in plate.members
            if (instrument := self._market.universe.find(*key)) is not None
        ]
        return tuple(sorted(members, key=self._liking)[:_STOCKS])

    def _liking(self, stock: Instrument) -> float:
        place = noise.uniform(noise.stream(self._seed, "ark", *stock.key), 3, index=0)
        return place / 4 if WELL_KNOWN in stock.tags else place


def _worth(shares: list[int], closes: list[float]) -> float:
    return sum(count * close for count, close in zip(shares, closes, strict=True)) or 1.0
