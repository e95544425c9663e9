"""What all trade protocols share: the exchange, who may order, who is told, and how answers are written."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend import schema
from opend.simulator.replies import fill
from opend.simulator.responder import Call, Handler, Refusal
from opend.simulator.room import Outbox
from opend.simulator.settings import Settings

from .accounts import Account, default_accounts
from .booking import News
from .exchange import Exchange
from .gate import Gate
from .money import STARTING_CASH
from .orders import Order
from .terms import Rejection
from .writing import Writer, header_of

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

_ORDER_PUSH, _FILL_PUSH = "Trd_UpdateOrder", "Trd_UpdateOrderFill"


class Office:
    """The exchange with its clients.

    Args:
        settings: of the simulated OpenD.
        market: where orders are filled.
        outbox: where pushes go.
    """

    def __init__(self, settings: Settings, market: Market, outbox: Outbox) -> None:
        self.market = market
        self.firm = settings.security_firm
        self.gate = Gate(settings.trade_password)
        self._settings = settings
        self._outbox = outbox
        self._subscriptions: dict[int, frozenset[int]] = {}
        self._exchange: Exchange | None = None

    @property
    def exchange(self) -> Exchange:
        """The exchange; it opens where it is not open yet.

        Raises:
            ConfigError: the state file cannot be used.
        """
        if self._exchange is None:
            settings = self._settings
            path = None if settings.state is None else os.fspath(settings.state)
            cash = STARTING_CASH | dict(settings.cash)
            self._exchange = Exchange(self.market, default_accounts(), cash, settings.seed, path, self._tell)
        return self._exchange

    def close(self) -> None:
        """Close the exchange; what is in memory alone is forgotten."""
        if self._exchange is not None:
            self._exchange.close()
            self._exchange = None

    @cached_property
    def writer(self) -> Writer:
        """Writes messages' fields."""
        return Writer(self.market, self.exchange.listing)

    def answered(self, handler: Callable[[Call, Any], Any]) -> Handler:
        """A handler of this office, which is given the call and its `c2s`, as others know them.

        First everything happens that the clock has passed; what the exchange rejects is refused.
        """

        def answer(call: Call) -> Any:
            try:
                self.exchange.catch_up()
                return handler(call, call.request.c2s)  # type: ignore[attr-defined]
            except Rejection as rejection:
                raise Refusal(str(rejection)) from rejection

        return answer

    def subscribe(self, connection: int, accounts: Sequence[int]) -> None:
        """Tell a connection of these accounts, and of no others, from now on.

        Raises:
            Rejection: one of them does not exist.
        """
        self._subscriptions[connection] = frozenset(self.exchange.desk(account).account.id for account in accounts)

    def leave(self, connection: int) -> None:
        """A connection is gone."""
        self._subscriptions.pop(connection, None)

    def _tell(self, news: Sequence[News]) -> None:
        """Push what is new, after the reply that is being made has gone out."""
        wanted = [(connections, *self._push(each)) for each in news if (connections := self._subscribers(each.account))]

        def send() -> None:
            for push in wanted:
                self._outbox.send(*push)

        if wanted:
            self._outbox.soon(send)

    def _subscribers(self, account: int) -> list[int]:
        return [connection for connection, accounts in self._subscriptions.items() if account in accounts]

    def _push(self, news: News) -> tuple[str, Message]:
        account, what = self.exchange.desk(news.account).account, news.what
        if isinstance(what, Order):
            return _ORDER_PUSH, _message(_ORDER_PUSH, account, "order", self.writer.order(account, what))
        return _FILL_PUSH, _message(_FILL_PUSH, account, "orderFill", self.writer.fill(account, what))


def _message(protocol: str, account: Account, name: str, fields: dict[str, Any]) -> Message:
    push: Any = schema.operation(protocol).response_class(retType=0)
    fill(push.s2c, {"header": header_of(account, fields["trdMarket"]), name: fields})
    return push  # type: ignore[no-any-return]
