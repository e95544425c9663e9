"""Combinations of requests: legs of options on one underlying, and perhaps of the underlying itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from opend.simulator.market.black_scholes import option_greeks
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Kind, OptionTerms
from opend.simulator.market.market import Market
from opend.simulator.market.pricing import CALL, RATES, YEAR, end_of, years_left
from opend.simulator.market.records import Book
from opend.simulator.replies import number
from opend.simulator.responder import Refusal
from opend.simulator.securities import check_length, find_instrument

from .option_rows import OptionRow
from .payoffs import Combination, Leg, Outlook, call_value, put_value
from .strategies import OptionLeg, recognised
from .underlying import Underlying
from .underlyings import OptionDesk

_MOST_LEGS = 6
_DECIMALS = 8
_SIDES = {"Buy": 1, "BuyBack": 1, "Sell": -1, "SellShort": -1}


@dataclass(frozen=True)
class HeldOption:
    """An option of a combination: `quantity` contracts, below 0 where they are sold."""

    row: OptionRow
    quantity: float


class Position:
    """What the legs of a request make together.

    Prices and Greeks are for one share of the options; what is gained or lost is money.

    Args:
        market: the simulated market.
        underlying: of all legs.
        options: at least one, or a stock.
        lots: of the underlying; below 0 where they are sold.
    """

    def __init__(self, market: Market, underlying: Underlying, options: Sequence[HeldOption], lots: float) -> None:
        self._market = market
        self.underlying = underlying
        self.options = options
        self.lots = lots

    @property
    def multiplier(self) -> float:
        """Shares of a contract."""
        return self.options[0].row.terms.multiplier

    @property
    def shares_a_contract(self) -> float:
        """Shares of the underlying that are held for each share of the options."""
        return self.lots * self.underlying.instrument.lot_size / self.multiplier

    def total(self, of_option: Callable[[OptionRow], float], of_share: float = 0.0) -> float:
        """The sum over all legs of what each option, and the share, have of something."""
        options = sum(held.quantity * of_option(held.row) for held in self.options)
        return round(options + self.shares_a_contract * of_share, _DECIMALS)

    @property
    def strategy(self) -> str:
        """The strategy that it is, by the name of `Qot_Common.OptionStrategyType`."""
        return recognised([_leg(held) for held in self.options], self.lots)

    # --- prices

    @cached_property
    def _share_book(self) -> Book:
        return self._market.book(self.underlying.instrument, 1)

    @property
    def bid(self) -> float:
        """What it is sold for at the best prices."""
        return self._dealt(buys=False)

    @property
    def ask(self) -> float:
        """What it costs at the best prices."""
        return self._dealt(buys=True)

    def _dealt(self, *, buys: bool) -> float:
        options = sum(
            held.quantity * (held.row.ask if (held.quantity > 0) == buys else held.row.bid).price
            for held in self.options
        )
        share = self._share_price(at_ask=(self.lots > 0) == buys)
        return round(options + self.shares_a_contract * share, _DECIMALS)

    def _share_price(self, *, at_ask: bool) -> float:
        levels = self._share_book.asks if at_ask else self._share_book.bids
        return levels[0].price if levels else self.underlying.price

    # --- what may come

    @cached_property
    def combination(self) -> Combination:
        """Its pay-off on the day on which the first of its options ends; it is entered at the middle of bid and ask."""
        first = min(self.options, key=lambda held: held.row.terms.expiry).row
        legs = [_payoff(held, first) for held in self.options]
        if self.lots:
            legs.append(self._share_leg())
        years = float(years_left(first.instrument, self.underlying.at))
        volatility = sum(held.row.iv for held in self.options) / len(self.options) / 100
        is_straight = all(held.row.terms.expiry == first.terms.expiry for held in self.options)
        return Combination(tuple(legs), Outlook(self.underlying.price, volatility, years), is_straight)

    def _share_leg(self) -> Leg:
        lot_size = self.underlying.instrument.lot_size
        return Leg(self.lots, self.underlying.price, lot_size, lambda price: price, slope=1.0)


def read_position(desk: OptionDesk, legs: Sequence[Any]) -> Position:
    """What the `Qot_Common.ComboLeg` of a request make.

    Raises:
        Refusal: there are too few or too many, one is unknown, or they do not belong together.
    """
    check_length("multi_legs", legs, most=_MOST_LEGS)
    found = [(find_instrument(desk.market, leg.security), _quantity(leg)) for leg in legs]
    options = [(each, quantity) for each, quantity in found if each.kind == Kind.OPTION]
    if not options:
        raise Refusal("multi_legs needs an option at least")
    owner = _owner(desk, [each for each, _ in options])
    lots = sum(quantity for each, quantity in found if each.key == owner.key)
    strangers = [each for each, _ in found if each.kind != Kind.OPTION and each.key != owner.key]
    if strangers:
        raise Refusal(f"multi_legs: {text_of(strangers[0].key)} is neither an option nor what the options are on")
    underlying = desk.one(owner)
    held = [HeldOption(OptionRow(desk.market, each, underlying), quantity) for each, quantity in options]
    return Position(desk.market, underlying, held, lots)


def _quantity(leg: Any) -> float:
    sides = {number("Trd_Common.TrdSide", name): sign for name, sign in _SIDES.items()}
    side = sides.get(leg.side) if leg.HasField("side") else 1
    if side is None:
        raise Refusal(f"multi_legs: side must be Buy or Sell, not {leg.side}")
    ratio = leg.qtyRatio if leg.HasField("qtyRatio") else 1.0
    if not ratio > 0:
        raise Refusal(f"multi_legs: qtyRatio must be above 0, not {ratio}")
    return side * float(ratio)


def _owner(desk: OptionDesk, options: Sequence[Instrument]) -> Instrument:
    owners = {option.owner for option in options}
    first = options[0].owner
    owner = desk.market.universe.find(*first) if first is not None else None
    if len(owners) > 1 or owner is None:
        raise Refusal("multi_legs: all options must be on the same underlying")
    return owner


def _leg(held: HeldOption) -> OptionLeg:
    terms: OptionTerms = held.row.terms
    # Ratios may be fractions; what counts is how the legs stand to each other.
    return OptionLeg(terms.kind, terms.strike, terms.expiry, round(held.quantity * 1000))


def _payoff(held: HeldOption, first: OptionRow) -> Leg:
    terms, row = held.row.terms, held.row
    ends_first = terms.expiry == first.terms.expiry
    value = (call_value if row.is_call else put_value)(terms.strike) if ends_first else _later_value(row, first)
    slope = 1.0 if row.is_call else 0.0
    return Leg(held.quantity, row.middle, terms.multiplier, value, (terms.strike,), slope)


def _later_value(row: OptionRow, first: OptionRow) -> Callable[[float], float]:
    """What an option is worth when another one ends."""
    until, end = end_of(first.instrument), end_of(row.instrument)
    assert until is not None
    assert end is not None
    years, volatility, rate = (end - until) / YEAR, row.iv / 100, RATES[row.instrument.currency]
    strike, is_call = row.strike, row.terms.kind == CALL

    def value(price: float) -> float:
        return option_greeks(max(price, 1e-6), strike, years, volatility, rate, is_call=is_call).price

    return value
