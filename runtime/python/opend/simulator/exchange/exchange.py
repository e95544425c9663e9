"""The exchange: takes orders, changes and cancels them, and lets them meet the market as time goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from .accounts import Account
from .admission import Admission
from .amendments import Amendment, Amendments
from .booking import Booking, Changes, News
from .desks import Desk
from .floor import Floor
from .lifecycle import Lifecycle
from .listing import Listing
from .margin import Margins
from .money import exact
from .orders import Order
from .store import Store
from .terms import Operation, Rejection

if TYPE_CHECKING:
    from opend.simulator.market.market import Market


class Exchange:
    """All accounts, orders and money. What has changed is kept in the store before anybody is told.

    Args:
        market: where orders are filled.
        accounts: of the user.
        cash: what each account starts with, by currency.
        seed: of the simulator.
        state: path of the file that everything is kept in; None keeps it in memory.
        tell: is given what is new, after it is kept.

    Raises:
        ConfigError: the state file cannot be used.
    """

    def __init__(
        self,
        market: Market,
        accounts: Iterable[Account],
        cash: Mapping[str, float],
        seed: int,
        state: str | None = None,
        tell: Callable[[Sequence[News]], None] = lambda _: None,
    ) -> None:
        self._market = market
        self._accounts = tuple(accounts)
        self._cash = cash
        self._tell = tell
        self._store = Store(state, seed)
        self.listing = Listing(market)
        self.margins = Margins(seed, market)
        self._begin()

    def _begin(self) -> None:
        """Start from what the store knows."""
        records, now = self._store.load(), self._market.now()
        for order in records.orders:
            if order.is_joint:
                self.listing.join([self.listing.of(leg.key) for leg in order.legs])
        self._dealt_with = min(records.time or now, now)
        self._furthest = records.time
        self._desks = {account.id: Desk(account, records, self.margins, self.listing) for account in self._accounts}
        self._booking = Booking(self._market, self.listing, records)
        self._floor = Floor(self._market, self.listing, self._booking)
        self._lifecycle = Lifecycle(self._market, self.listing, self._booking)
        parts = (self.listing, self.margins, self._booking, self._floor)
        self.admission = Admission(self._market, *parts, self._lifecycle)
        self._amendments = Amendments(*parts, self.admission)
        for desk in self._desks.values():
            if not desk.book.balances:
                self._endow(desk, now)
        self._commit()

    def _endow(self, desk: Desk, at: float) -> None:
        for currency in desk.account.currencies:
            self._booking.deposit(desk, currency, exact(self._cash.get(currency, 0.0)), at)

    def close(self) -> None:
        """Keep what orders know of the market, which can also be worked out again, and let go of the state file."""
        with closing(self._store), suppress(sqlite3.Error):
            self._store.save(self._booking.changes, self._dealt_with)

    @property
    def desks(self) -> Sequence[Desk]:
        """Those of all accounts, in the order in which the accounts are listed."""
        return tuple(self._desks.values())

    def desk(self, account: int) -> Desk:
        """That of an account.

        Raises:
            Rejection: there is no such account.
        """
        if account not in self._desks:
            raise Rejection(f"accID {account} is none of the accounts of this user")
        return self._desks[account]

    def place(self, desk: Desk, order: Order, adjustment: float | None = None) -> Order:
        """Place an order. It takes at once what it can get of the market's book.

        Args:
            desk: of the account.
            order: what is asked for: all that is not left to `Admission`.
            adjustment: how far its prices may be moved to the grid, as a share; None not at all.

        Raises:
            Rejection: the order breaks a rule, or the account lacks what it needs.
        """
        now = self.catch_up()
        if order.parts:
            self.admission.admit_combo(desk, order, now)
        else:
            self.admission.admit(desk, order, now, adjustment)
        self._commit()
        return order

    def modify(self, operation: Operation, desk: Desk, order: Order, amendment: Amendment) -> None:
        """Change an order.

        Raises:
            Rejection: it cannot be done in the order's state, or the new terms break a rule.
        """
        now = self.catch_up()
        self._amendments.carry_out(operation, desk, order, amendment, now)
        self._commit()

    def cancel_all(self, desk: Desk, market: int = 0) -> None:
        """Cancel the orders of an account that may still be filled: all, or those of one `Trd_Common.TrdMarket`."""
        now = self.catch_up()
        for order in desk.working():
            traded_in = self.listing.of(order.key).trade_market(desk.account.env)
            if market in (0, traded_in):
                self._amendments.cancel(desk, order, now)
        self._commit()

    def catch_up(self) -> float:
        """Let everything happen that the market's clock has passed; the result is its time."""
        since, now = self._dealt_with, self._market.now()
        # A clock that was set back does not let dividends be paid twice.
        moments = self._lifecycle.moments(self.desks, max(since, self._furthest), now)
        self._dealt_with, self._furthest = now, max(now, self._furthest)
        for moment in (*moments, now):
            if since < moment:
                self._floor.advance(self.desks, since, moment)
                self._lifecycle.pass_by(self.desks, moment)
            since = moment
        self.margins.value_at(now)
        self._commit()
        return now

    def _commit(self) -> None:
        changes = self._booking.changes
        if not changes:
            return
        try:
            self._store.save(changes, self._dealt_with)
        except sqlite3.Error as error:
            self._begin()
            raise Rejection(f"the state file cannot be written: {error}") from error
        self._booking.changes = Changes()
        self._tell(sorted(changes.news, key=lambda news: news.time))
