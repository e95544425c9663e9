"""Stocks that the stock screener looks at, and properties that nothing else in the market tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Hashable, Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.noise import stream, uniform
from opend.simulator.market.panels import Panels
from opend.simulator.shares import Share

from .fair_values import FairValueBook, Opinion
from .multiples import Multiples
from .rating_book import RatingBook
from .short_sales import ShortSales
from .underlying import Underlying
from .underlyings import OptionDesk

Made = TypeVar("Made")

Value = str | int | float | Sequence[int] | None
"""A property's value; None where a stock has none."""

Read = Callable[["Candidate", Any], Value]
"""Gives the value of a property for a stock; the property is the request's message, with its parameters."""

_WHOLE = 0


class Sources:
    """What properties are made from.

    Args:
        desk: knows underlyings of options, and with them all shares.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self.desk = desk
        self.market: Market = desk.market
        self.survey = desk.survey
        self.panels = Panels(desk.market)
        self.multiples = Multiples(desk.survey)
        self.ratings = RatingBook(desk.market)
        self.shorts = ShortSales(desk.market.seed)
        self.fair_values = FairValueBook(desk.survey)
        self._known: dict[int, tuple[list[Share], list[Candidate]]] = {}
        self._made: dict[tuple[int, str], tuple[list[Candidate], Any]] = {}

    def candidates(self, market: int) -> list[Candidate]:
        """The stocks of a market, by code; they are looked at anew once a minute."""
        shares = self.survey.shares(market)
        known = self._known.get(market)
        if known is None or known[0] is not shares:
            known = self._known[market] = (shares, [Candidate(self, share) for share in shares])
        return known[1]

    def once(self, market: int, name: str, make: Callable[[list[Candidate]], Made]) -> Made:
        """What is made of all stocks of a market; it is made anew when they are looked at anew.

        Args:
            market: the market.
            name: what it is known by.
            make: makes it from the stocks.
        """
        candidates = self.candidates(market)
        known = self._made.get((market, name))
        if known is None or known[0] is not candidates:
            known = self._made[market, name] = (candidates, make(candidates))
        made_of_them: Made = known[1]
        return made_of_them

    def place(self, candidate: Candidate, name: str, figure: Callable[[Candidate], float | None]) -> int | None:
        """Where a stock stands in its market by a figure, the greatest first; None where it has none.

        Args:
            candidate: the stock.
            name: of the figure.
            figure: what they are ordered by.
        """

        def in_order(rivals: list[Candidate]) -> list[float]:
            values = (figure(each) for each in rivals)
            return sorted(each for each in values if each is not None)

        value, order = figure(candidate), self.once(candidate.instrument.market, name, in_order)
        return None if value is None else len(order) - bisect_right(order, value) + 1


class Candidate:
    """A stock that is looked at."""

    def __init__(self, sources: Sources, share: Share) -> None:
        self.sources = sources
        self.share = share
        self._known: dict[Hashable, Value] = {}

    def known(self, key: Hashable, read: Read, wanted: Any) -> Value:
        """The value of a property, which is found out but once.

        Args:
            key: stands for the property with its parameters.
            read: finds it out.
            wanted: the property.
        """
        if key not in self._known:
            self._known[key] = read(self, wanted)
        return self._known[key]

    @property
    def instrument(self) -> Instrument:
        """The stock itself."""
        return self.share.instrument

    @cached_property
    def opinion(self) -> Opinion:
        """What it is thought to be worth."""
        return self.sources.fair_values.opinion(self.instrument)

    @property
    def last_close(self) -> float:
        """The close of the last day that is over."""
        is_over = self.sources.survey.progress(self.instrument, self.share.day) >= 1
        return self.share.price if is_over else self.share.quote.previous_close

    @property
    def has_options(self) -> bool:
        """Whether there are options on it."""
        return bool(self.sources.market.universe.expiries(self.instrument, self.share.day))

    @cached_property
    def underlying(self) -> Underlying | None:
        """What is told of its options; None where it has none."""
        return self.sources.desk.of_share(self.share) if self.has_options else None

    def midnight(self, day: date | None) -> int | None:
        """The seconds at which a day begins at the stock's exchange; None where there is no day."""
        return None if day is None else int(self.sources.market.sessions(self.instrument).midnight(day))

    def draw(self, wanted: Any, *, is_lasting: bool = False) -> float:
        """A number in [0, 1) for a property that nothing in the market tells.

        Args:
            wanted: the property with its parameters.
            is_lasting: whether it is the same on all days.
        """
        day = _WHOLE if is_lasting else self.share.day.toordinal()
        parameters = wanted.SerializeToString(deterministic=True).hex()
        return uniform(stream(self.sources.market.seed, "screen", *self.instrument.key, parameters), index=day)


def made(low: float, high: float, decimals: int = 2, *, is_lasting: bool = False) -> Read:
    """A property that is anything between two bounds: stable for each stock and day, or for good where it lasts.

    With no decimals it is a whole number.
    """

    def read(candidate: Candidate, wanted: Any) -> Value:
        value = low + (high - low) * candidate.draw(wanted, is_lasting=is_lasting)
        return round(value, decimals) if decimals else int(value)

    return read


def flag(part: float) -> Read:
    """A property that so many of all stocks have (1), for good; the others do not (0)."""
    return lambda candidate, wanted: int(candidate.draw(wanted, is_lasting=True) < part)


def of_share(read: Callable[[Share], Value]) -> Read:
    """A property without parameters that a share tells."""
    return lambda candidate, _: read(candidate.share)


def only_in(markets: Collection[int], read: Read) -> Read:
    """A property that only stocks of some markets have."""
    return lambda candidate, wanted: read(candidate, wanted) if candidate.instrument.market in markets else None
