"""The search for options in whole markets, which have too many to look at them all: the busiest come first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from opend.simulator.market.instruments import Instrument, OptionTerms
from opend.simulator.market.market import Market

from .option_rows import OptionRow
from .underlying import Underlying
from .underlyings import OptionDesk


@dataclass(frozen=True)
class Reach:
    """How far a search goes.

    Attributes:
        owners: underlyings, the busiest first.
        expiries: of each underlying, the next first.
        strikes: of each expiry, those nearest to the underlying's price first, each with call and put.
        options: in all.
    """

    owners: int
    expiries: int
    strikes: int
    options: int


Fits = Callable[[Instrument], bool]
"""Whether an option is wanted, by what is agreed on in it."""

FitsDay = Callable[[date, int], bool]
"""Whether options are wanted that expire on a day, so many days from now."""


def search(
    desk: OptionDesk,
    underlyings: Iterable[Underlying],
    reach: Reach,
    fits_day: FitsDay | None = None,
    fits: Callable[[Underlying], Fits] | None = None,
) -> list[OptionRow]:
    """The options of underlyings, as far as a search goes.

    Args:
        desk: knows the market.
        underlyings: the first ones count.
        reach: how far it goes.
        fits_day: which expiries count; None is all.
        fits: gives which options of an underlying count; None is all.
    """
    owners = islice(underlyings, reach.owners)
    pairs = ((owner, option) for owner in owners for option in _options(desk, owner, reach, fits_day, fits))
    return [_row(desk, owner, option) for owner, option in islice(pairs, reach.options)]


def _row(desk: OptionDesk, owner: Underlying, option: Instrument) -> OptionRow:
    return owner.once(option.key, lambda: OptionRow(desk.market, option, owner))


def _options(
    desk: OptionDesk,
    owner: Underlying,
    reach: Reach,
    fits_day: FitsDay | None,
    fits: Callable[[Underlying], Fits] | None,
) -> Iterator[Instrument]:
    universe, suits = desk.market.universe, None if fits is None else fits(owner)
    expiries = universe.expiries(owner.instrument, owner.day)
    wanted = (day for day in expiries if fits_day is None or fits_day(day, (day - owner.day).days))
    for expiry in islice(wanted, reach.expiries):
        chain = [each for each in universe.options_of(owner.instrument, expiry) if suits is None or suits(each)]
        yield from _nearest(chain, owner.price, reach.strikes)


def _nearest(chain: Sequence[Instrument], price: float, count: int) -> list[Instrument]:
    """The options with the strikes nearest to a price, in the order of the chain."""
    strikes = sorted({_strike(option) for option in chain}, key=lambda strike: (abs(strike - price), strike))
    wanted = set(strikes[:count])
    return [option for option in chain if _strike(option) in wanted]


def _strike(option: Instrument) -> float:
    terms = option.terms
    assert isinstance(terms, OptionTerms)
    return terms.strike


def with_quotes(market: Market, rows: Sequence[OptionRow]) -> Sequence[OptionRow]:
    """The same rows, with quotes; asking for many at once is quicker."""
    missing = [row for row in rows if "quote" not in row.__dict__]
    if missing:
        quotes = market.quotes([row.instrument for row in missing], missing[0].underlying.at)
        for row, quote in zip(missing, quotes, strict=True):
            row.quote = quote
    return rows


def busiest(rows: Sequence[OptionRow], count: int) -> Sequence[OptionRow]:
    """Those of which most is traded on ordinary days, in the order that they have."""
    if len(rows) <= count:
        return rows
    wanted = sorted(range(len(rows)), key=lambda place: -rows[place].instrument.daily_volume)[:count]
    return [rows[place] for place in sorted(wanted)]
