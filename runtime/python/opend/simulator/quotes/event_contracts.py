"""The protocols that answer with prices of event contracts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import EventTerms, Instrument
from opend.simulator.replies import success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, check_range, find_instrument

from . import event_messages
from .event_messages import BOOK_OF_YES, YES
from .ledger import Item, Ledger
from .pages import Pager
from .realtime import MOST_BARS, MOST_LEVELS, MOST_TICKS
from .subtypes import DAY, EVENT_BARS, ORDER_BOOK, SUBTYPE_OF_BARS, TICKER

if TYPE_CHECKING:
    from opend.simulator.market.market import Market
    from opend.simulator.market.records import Bar

_USUAL_TICKS = 30


class EventContracts(Room):
    """Handlers of the protocols that answer with prices of event contracts.

    Bars of the order book of Yes follow its trades, which it stands around; they have no volume.

    Args:
        market: the simulated market.
        ledger: tells who has subscribed what.
    """

    def __init__(self, market: Market, ledger: Ledger) -> None:
        self._market = market
        self._ledger = ledger

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetEventContractKline", self._bars)
        responder.register("Qot_RequestHistoryEventContractKL", self._history)
        responder.register("Qot_GetEventContractTicker", self._ticks)
        responder.register("Qot_GetEventContractOrderBook", self._order_book)

    def _bars(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        contract = find_contract(self._market, c2s.security)
        side, kl_type = _side(c2s), _bar_type("ktype", c2s.ktype or DAY)
        count = c2s.maxCount if c2s.HasField("maxCount") else MOST_BARS
        check_range("maxCount", count, 1, MOST_BARS)
        self._ledger.held(call.connection_id, Item(contract.key, SUBTYPE_OF_BARS[kl_type], c2s.klineSource))
        bars = self._market.last_bars(contract, kl_type, count)
        return success(call, {"klineList": [self._item(contract, bars, side, c2s.klineSource)]})

    def _history(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        contract = find_contract(self._market, c2s.security)
        side, kl_type = _side(c2s), _bar_type("klType", c2s.klType)

        def read(first: date, last: date) -> list[Bar]:
            return self._market.bars(contract, kl_type, first, last)

        page = Pager(self._market, contract, kl_type, read).page(c2s)
        item = self._item(contract, page.bars, side, c2s.klineSource)
        return success(call, {"klineList": [item], "nextReqKey": page.next_key or None})

    def _ticks(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        contract = find_contract(self._market, c2s.security)
        count = c2s.count if c2s.HasField("count") else _USUAL_TICKS
        check_range("count", count, 1, MOST_TICKS)
        self._ledger.held(call.connection_id, Item(contract.key, TICKER))
        ticks = self._market.last_ticks(contract, count)
        points = event_messages.ticker_points(self._market.sessions(contract), ticks)
        return success(call, {"tickerList": [event_messages.ticker_item(contract, points)]})

    def _order_book(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        contract = find_contract(self._market, c2s.security)
        check_range("num", c2s.num, 1, MOST_LEVELS)
        self._ledger.held(call.connection_id, Item(contract.key, ORDER_BOOK))
        book = self._market.book(contract, c2s.num)
        return success(call, {"orderBookList": [event_messages.order_book_item(contract, book)]})

    def _item(self, contract: Instrument, bars: list[Bar], side: int, source: int) -> dict[str, Any]:
        return event_messages.kline_item(self._market.sessions(contract), contract, bars, side, source)


def find_contract(market: Market, security: Any) -> Instrument:
    """The event contract that a `Qot_Common.Security` names.

    Raises:
        Refusal: there is no such security, or it is something else.
    """
    contract = find_instrument(market, security)
    if not isinstance(contract.terms, EventTerms):
        raise Refusal(f"{text_of(contract.key)} is no event contract")
    return contract


def _side(c2s: Any) -> int:
    """The side whose bars a request wants; the order book is that of Yes."""
    if c2s.klineSource == BOOK_OF_YES:
        return YES
    if not c2s.preSide:
        raise Refusal("preSide is missing: it must be Yes or No where no klineSource is named")
    return int(c2s.preSide)


def _bar_type(field: str, kl_type: int) -> int:
    if check_enum(field, kl_type, "Qot_Common.KLType") not in EVENT_BARS:
        raise Refusal(f"{field} must be K_1M, K_5M, K_60M or K_DAY for event contracts")
    return kl_type
