"""What must be there for what is held: margin terms of contracts, and the requirement of a portfolio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from opend.simulator.market.instruments import Instrument, Key, Kind, OptionTerms
from opend.simulator.market.noise import generator

from .contracts import Contract
from .money import ZERO, converted, exact

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

CALL = 1
"""`Qot_Common.OptionType`."""


class Level(Enum):
    """What a margin is asked for."""

    INITIAL = "initial"
    CALL = "call"
    MAINTENANCE = "maintenance"


@dataclass(frozen=True)
class Ratios:
    """Margin terms of a contract; ratios are shares of its value.

    Attributes:
        may_borrow: whether it can be bought on margin.
        may_short: whether it can be sold short.
        pool: how many can be borrowed for that.
        short_rate: what borrowing costs a year, as a share.
    """

    long: Mapping[Level, Decimal]
    short: Mapping[Level, Decimal]
    may_borrow: bool
    may_short: bool
    pool: int = 0
    short_rate: Decimal = ZERO

    def of(self, qty: int, level: Level) -> Decimal:
        """That of a position, by its side."""
        return self.long[level] if qty > 0 else self.short[level]


_STEPS = {Level.INITIAL: Decimal(1), Level.CALL: Decimal("0.9"), Level.MAINTENANCE: Decimal("0.8")}
_FULL = dict.fromkeys(Level, Decimal(1))


class Margins:
    """Margin terms, which follow from the seed and the contract, and the prices of one moment.

    Args:
        seed: of the simulator.
        market: tells prices.
    """

    def __init__(self, seed: int, market: Market) -> None:
        self._seed = seed
        self._market = market
        self._ratios: dict[Contract, Ratios] = {}
        self._moment = market.now()
        self._prices: dict[Key, float] = {}

    def value_at(self, moment: float) -> None:
        """Take the prices of a moment from now on."""
        if moment != self._moment:
            self._moment = moment
            self._prices.clear()

    def ratios(self, contract: Contract) -> Ratios:
        """The margin terms of a contract."""
        if contract not in self._ratios:
            self._ratios[contract] = self._made(contract)
        return self._ratios[contract]

    def price(self, contract: Contract) -> Decimal:
        """What one unit of a contract costs, its multiplier apart."""
        return exact(contract.price_from(self._price))

    def underlying_price(self, option: Contract) -> Decimal:
        """What an option's underlying costs."""
        owner = option.instrument.owner
        found = None if owner is None else self._market.universe.find(owner.market, owner.code)
        return exact(_terms(option).strike if found is None else self._price(found))

    def _price(self, instrument: Instrument) -> float:
        price = self._prices.get(instrument.key)
        if price is None:
            price = self._prices[instrument.key] = self._market.price(instrument, self._moment)
        return price

    def _made(self, contract: Contract) -> Ratios:
        instrument = contract.instrument
        if contract.is_future:
            share = exact(round(min(max(instrument.volatility * 0.4, 0.05), 0.5), 3))
            return Ratios(_ladder(share), _ladder(share), may_borrow=True, may_short=True)
        if contract.is_option:
            return Ratios(_FULL, _FULL, may_borrow=False, may_short=True)
        if contract.is_event or instrument.kind == Kind.WARRANT:
            return Ratios(_FULL, _FULL, may_borrow=False, may_short=False)
        return self._of_shares(contract)

    def _of_shares(self, contract: Contract) -> Ratios:
        chance = generator(self._seed, "margin", contract.text)
        long = exact(round(min(max(contract.instrument.volatility + chance.uniform(-0.05, 0.05), 0.25), 1.0), 2))
        may_short = contract.currency in ("HKD", "USD") and chance.random() < 0.9
        return Ratios(
            _ladder(long),
            _ladder(long + Decimal("0.1")),
            may_borrow=long < 1,
            may_short=may_short,
            pool=chance.randrange(10_000, 2_000_000, 100) if may_short else 0,
            short_rate=exact(round(chance.uniform(0.0025, 0.08), 4)) if may_short else ZERO,
        )


class Portfolio:
    """Quantities of contracts, and the margin that they need together.

    Args:
        margins: prices and margin terms.
        holdings: quantities, below 0 where sold short.
        prices: prices other than those that `margins` knows.
    """

    def __init__(
        self, margins: Margins, holdings: Mapping[Contract, int], prices: Mapping[Contract, Decimal] | None = None
    ) -> None:
        self._margins = margins
        self._holdings = holdings
        self._prices = prices or {}

    def requirement(self, level: Level, currency: str) -> Decimal:
        """The margin that all of it needs; it is held against the net value of the account.

        Options that were sold are covered by the underlying, or by options of the same kind that live as long; of such
        a pair the most that it can lose is needed.
        """
        needs = (*self._of_others(level), *self._of_options(level))
        return sum((converted(amount, contract.currency, currency) for contract, amount in needs), ZERO)

    def _value(self, contract: Contract, qty: int) -> Decimal:
        price = self._prices.get(contract)
        return (self._margins.price(contract) if price is None else price) * qty * contract.multiplier

    def _of_others(self, level: Level) -> Iterable[tuple[Contract, Decimal]]:
        for contract, qty in self._holdings.items():
            if not contract.is_option and qty:
                yield contract, abs(self._value(contract, qty)) * self._margins.ratios(contract).of(qty, level)

    def _of_options(self, level: Level) -> Iterable[tuple[Contract, Decimal]]:
        options = {contract: qty for contract, qty in self._holdings.items() if contract.is_option}
        covers = {contract: qty for contract, qty in options.items() if qty > 0}
        shares = {contract.instrument.key: qty for contract, qty in self._holdings.items() if not contract.is_option}
        for contract, qty in options.items():
            if qty < 0:
                yield contract, self._of_sold(contract, -qty, covers, shares, level)
        yield from ((contract, self._value(contract, qty)) for contract, qty in covers.items())

    def _of_sold(
        self, sold: Contract, qty: int, covers: dict[Contract, int], shares: dict[Key, int], level: Level
    ) -> Decimal:
        qty -= _covered_by_shares(sold, qty, shares)
        needed = ZERO
        for cover in [each for each in covers if _covers(each, sold)]:
            paired = min(qty, covers[cover])
            covers[cover] -= paired
            qty -= paired
            needed += max(_width(cover, sold) + self._value(cover, 1) - self._value(sold, 1), ZERO) * paired
        return needed + self._naked(sold, level) * qty

    def _naked(self, option: Contract, level: Level) -> Decimal:
        """The customary formula: a fifth of the underlying, less what the option is out of the money."""
        terms, underlying = _terms(option), self._margins.underlying_price(option)
        strike = exact(terms.strike)
        distance = max(strike - underlying if terms.kind == CALL else underlying - strike, ZERO)
        share = max(underlying * Decimal("0.2") - distance, underlying * Decimal("0.1"))
        return share * _STEPS[level] * option.multiplier


def _ladder(initial: Decimal) -> dict[Level, Decimal]:
    return {level: initial * step for level, step in _STEPS.items()}


def _terms(contract: Contract) -> OptionTerms:
    terms = contract.instrument.terms
    assert isinstance(terms, OptionTerms)
    return terms


def _covered_by_shares(contract: Contract, qty: int, shares: dict[Key, int]) -> int:
    """Calls that were sold on shares that are held, and puts on shares that were sold short."""
    owner, sign = contract.instrument.owner, 1 if _terms(contract).kind == CALL else -1
    if owner is None or shares.get(owner, 0) * sign <= 0:
        return 0
    covered = min(qty, int(abs(shares[owner]) / contract.multiplier))
    shares[owner] -= sign * int(covered * contract.multiplier)
    return covered


def _covers(cover: Contract, sold: Contract) -> bool:
    ours, theirs = _terms(cover), _terms(sold)
    same = cover.instrument.owner == sold.instrument.owner and cover.multiplier == sold.multiplier
    return same and ours.kind == theirs.kind and ours.expiry >= theirs.expiry


def _width(cover: Contract, sold: Contract) -> Decimal:
    """The most that a pair can lose at expiry, its premiums apart."""
    ours, theirs = _terms(cover), _terms(sold)
    loss = ours.strike - theirs.strike if ours.kind == CALL else theirs.strike - ours.strike
    return exact(max(loss, 0.0)) * sold.multiplier
