"""The exchange as a room of the simulated OpenD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opend.simulator.market.instruments import Key
from opend.simulator.responder import Responder
from opend.simulator.room import Outbox, Room
from opend.simulator.settings import Settings

from .account_handlers import AccountHandlers
from .office import Office
from .order_handlers import OrderHandlers
from .record_handlers import RecordHandlers

if TYPE_CHECKING:
    from opend.simulator.market.market import Market


class ExchangeRoom(Room):
    """Answers all trade protocols, and pushes what happens to orders.

    Args:
        settings: of the simulated OpenD.
        market: where orders are filled.
        outbox: where pushes go.
    """

    def __init__(self, settings: Settings, market: Market, outbox: Outbox) -> None:
        self._office = Office(settings, market, outbox)
        self._handlers = (
            AccountHandlers(self._office),
            OrderHandlers(self._office),
            RecordHandlers(self._office),
        )

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        for handlers in self._handlers:
            handlers.register(responder)

    def open(self) -> None:
        """Open the exchange.

        Raises:
            ConfigError: the state file cannot be used.
        """
        self._office.exchange  # noqa: B018 - opens it

    def close(self) -> None:
        """Close the exchange."""
        self._office.close()

    def held(self) -> set[Key]:
        """The securities of which any account has a position."""
        books = (desk.book for desk in self._office.exchange.desks)
        return {Key(each.market, each.code) for book in books for each in book.positions.values() if each.qty}

    def restarted(self) -> None:
        """Real accounts are locked again."""
        self._office.gate.lock()

    def left(self, connection: int) -> None:
        """A client is gone."""
        self._office.leave(connection)

    def advance(self, since: float, now: float) -> None:  # noqa: ARG002 - the exchange knows since when itself
        """Let orders meet what the market has traded."""
        self._office.exchange.catch_up()
