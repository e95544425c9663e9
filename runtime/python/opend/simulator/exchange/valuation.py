"""What an account is worth, and what it can still do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from .accounts import Account
from .contracts import Contract
from .fees import Trade, fee_of
from .ledger import Book, Position
from .listing import Listing
from .margin import Level, Margins, Portfolio
from .money import ZERO, converted, exact
from .orders import Order, changes_of

ORDINARY_RATIO, ORDINARY_SHORT_RATIO = Decimal("0.5"), Decimal("0.6")
"""Margin ratios by which buying power is told: those of an ordinary security."""


@dataclass
class Worth:
    """What an account has, in one currency.

    Attributes:
        long, short: market value of what was paid for; that of what was sold short is below 0.
        open_profit: of all positions, against their cost.
        futures_profit: of futures alone, of which nothing else counts as an asset.
        realized: profit of what was closed, of positions that are listed.
        debt: cash that is owed.
        frozen: set aside for orders.
        initial, call, maintenance: margin that the positions need; nothing in cash accounts.
    """

    cash: Decimal = ZERO
    long: Decimal = ZERO
    short: Decimal = ZERO
    open_profit: Decimal = ZERO
    futures_profit: Decimal = ZERO
    realized: Decimal = ZERO
    debt: Decimal = ZERO
    frozen: Decimal = ZERO
    initial: Decimal = ZERO
    call: Decimal = ZERO
    maintenance: Decimal = ZERO

    @property
    def net(self) -> Decimal:
        """All assets less all debts."""
        return self.cash + self.long + self.short + self.futures_profit


class Valuation:
    """Works out the worth of one account at the prices of the moment that `margins` is set to.

    Args:
        account: whose.
        book: its cash and positions.
        working: gives its orders that may still be filled.
        margins: prices and margin terms.
        listing: finds contracts.
    """

    def __init__(
        self,
        account: Account,
        book: Book,
        working: Callable[[], Iterable[Order]],
        margins: Margins,
        listing: Listing,
    ) -> None:
        self._account = account
        self._book = book
        self._working = working
        self._margins = margins
        self._listing = listing

    def worth(self, currency: str | None = None) -> Worth:
        """All of it, in a currency; in the account's own where none is named."""
        into = currency or self._account.currency
        return replace(
            self._assets(into),
            frozen=self._frozen(into),
            call=self._requirement(Level.CALL, into),
            maintenance=self._requirement(Level.MAINTENANCE, into),
        )

    def available(self, currency: str, without: Order | None = None) -> Decimal:
        """What a new order may need: net assets that nothing needs yet, or of a cash account, cash in its currency.

        Args:
            currency: of the order, and of the result.
            without: an order that the new one takes the place of.
        """
        if not self._account.is_margin:
            return self.free_cash(currency, without)
        assets = self._assets(currency)
        return assets.net - assets.initial - self._frozen(currency, without)

    def free_cash(self, currency: str, without: Order | None = None) -> Decimal:
        """Cash that no order needs: of a margin account that of all currencies, of others of this one alone."""
        if self._account.is_margin:
            return self._cash(currency) - self._frozen(currency, without)
        needs = (self._need(order) for order in self._working() if order is not without)
        return self._book.cash(currency) - sum((amount for amount, own in needs if own == currency), ZERO)

    def need(self, order: Order) -> Decimal:
        """What an order needs while it works, in its currency."""
        return self._need(order)[0]

    def affordable(self, order: Order, contract: Contract, qty: int, price: float, before: Trade) -> int:
        """How much of a purchase without a limit a cash account can pay; all of it in other cases.

        Args:
            order: what buys.
            contract: what it buys.
            qty: how much could be bought now.
            price: of that.
            before: what the order has traded already.
        """
        if self._account.is_margin or order.limit is not None or order.side.sign < 0:
            return qty
        free = self.free_cash(contract.currency, without=order) + fee_of(contract, before)
        unit = exact(price) * contract.multiplier

        def fits(part: int) -> bool:
            after = Trade(before.qty + part, before.value + unit * part, is_sale=False)
            return unit * part + fee_of(contract, after) <= free

        return qty if fits(qty) else largest(qty, contract.instrument.lot_size, fits)

    def margin_need(
        self,
        changes: Mapping[Contract, int],
        currency: str,
        level: Level = Level.INITIAL,
        prices: Mapping[Contract, Decimal] | None = None,
    ) -> Decimal:
        """How much more margin the account needs with other quantities; below 0 where it needs less.

        Args:
            changes: what is added to the positions.
            currency: of the result.
            level: which margin.
            prices: prices other than those of now.
        """
        roots = {contract.root for contract in changes}  # what hangs on others needs as much as before
        before = {contract: qty for contract, qty in self._holdings().items() if contract.root in roots}
        after = dict(before)
        for contract, qty in changes.items():
            after[contract] = after.get(contract, 0) + qty
        needs = (Portfolio(self._margins, each, prices).requirement(level, currency) for each in (after, before))
        return next(needs) - next(needs)

    def value(self, position: Position) -> Decimal:
        """What a position is worth, in its currency; of futures, what it stands for."""
        return self._margins.price(self._listing.of(position.key)) * position.qty * position.multiplier

    def _assets(self, currency: str) -> Worth:
        """What there is, and the margin that has to be there before a new order."""
        worth = Worth(
            cash=self._cash(currency),
            debt=-self._cash(currency, lambda amount: min(amount, ZERO)),
            initial=self._requirement(Level.INITIAL, currency),
        )
        for position in self._book.positions.values():
            self._add(worth, position, currency)
        return worth

    def _frozen(self, currency: str, without: Order | None = None) -> Decimal:
        needs = (self._need(order) for order in self._working() if order is not without)
        return sum((converted(amount, own, currency) for amount, own in needs), ZERO)

    def _need(self, order: Order) -> tuple[Decimal, str]:
        changes = {self._listing.of(key): qty for key, qty in changes_of(order, order.left).items()}
        first = next(iter(changes))
        price = exact(order.reference)
        value = price * order.left * first.multiplier
        fees = fee_of(first, Trade(order.left, abs(value), is_sale=order.side.sign < 0))
        if not self._account.is_margin:
            return (value + fees if order.side.sign > 0 else ZERO), first.currency
        prices = {} if order.parts else {first: price}
        margin = self.margin_need(changes, first.currency, prices=prices)
        return (margin + fees if margin > 0 else ZERO), first.currency

    def _holdings(self) -> dict[Contract, int]:
        return {self._listing.of(each.key): each.qty for each in self._book.positions.values() if each.qty}

    def _requirement(self, level: Level, currency: str) -> Decimal:
        if not self._account.is_margin:
            return ZERO
        return Portfolio(self._margins, self._holdings()).requirement(level, currency)

    def _cash(self, currency: str, of: Callable[[Decimal], Decimal] = Decimal) -> Decimal:
        balances = self._book.balances.values()
        return sum((converted(of(balance.amount), balance.currency, currency) for balance in balances), ZERO)

    def _add(self, worth: Worth, position: Position, currency: str) -> None:
        worth.realized += converted(position.realized, position.currency, currency)
        if not position.qty:
            return
        value = self.value(position)
        profit = converted(value - position.cost, position.currency, currency)
        worth.open_profit += profit
        if position.margin_only:
            worth.futures_profit += profit
        elif position.qty > 0:
            worth.long += converted(value, position.currency, currency)
        else:
            worth.short += converted(value, position.currency, currency)


def largest(most: int, step: int, fits: Callable[[int], bool]) -> int:
    """The largest multiple of a step, from 0 to a most, that fits; all below one that fits do so too."""
    low, high = 0, most // step
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle * step):
            low = middle
        else:
            high = middle - 1
    return low * step
