"""The process that tours a simulated market with one side's package: every method, and every push.

Questions, each a JSON object with its name under `do`, and their answers:

call    context, method, kwargs: what went wrong; an empty text where the call was answered
listen  handlers, by the context that takes their pushes: subscribes to all there is; {}
heard   {handler: number of good pushes so far, or what went wrong}
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from dev.peers.itinerary import QUOTES, STOCK, TRADE, arguments
from dev.peers.notation import argument
from dev.workers import serve

RET_OK = 0
SOLD_TO_US = 1.05
"""How far above the last price an order to buy is sure to be filled, where the exchange takes it."""


class Tour:
    """One side's package on its tour.

    Args:
        package: name of the package.
        port: where the simulator listens.
    """

    def __init__(self, package: str, port: int) -> None:
        self._package = importlib.import_module(package)
        market = self._package.TrdMarket.HK
        self._contexts = {
            QUOTES: self._package.OpenQuoteContext(host="127.0.0.1", port=port),
            TRADE: self._package.OpenSecTradeContext(filter_trdmarket=market, host="127.0.0.1", port=port),
        }
        self._counts: dict[str, int | str] = {}
        self._lock = threading.Lock()

    def answer(self, question: Mapping[str, Any]) -> Any:
        """The answer to one question."""
        return getattr(self, f"_{question['do']}")(**{name: value for name, value in question.items() if name != "do"})

    # Methods

    def _call(self, context: str, method: str, kwargs: Mapping[str, Any]) -> str:
        try:
            given = arguments(method, argument(kwargs, self._package), self._package, self._ask)
            code, *found = getattr(self._contexts[context], method)(**given)
        except Exception as error:
            return f"raised {type(error).__name__}: {error}"
        return "" if code == RET_OK else str(found[0])

    def _ask(self, method: str, *args: Any, context: str = QUOTES, whole: bool = False, **kwargs: Any) -> Any:
        """What a method returns, to go on with: the first value behind the code, or all of them."""
        code, *found = getattr(self._contexts[context], method)(*args, **kwargs)
        if code != RET_OK:
            raise LookupError(f"{method}: {found[0]}")
        return found if whole else found[0]

    # Pushes

    def _listen(self, handlers: Mapping[str, Sequence[str]]) -> dict[str, Any]:
        for context, names in handlers.items():
            for name in names:
                self._counts[name] = 0
                self._contexts[context].set_handler(self._counting(name))
        self._subscribe()
        self._remind()
        self._trade()
        return {}

    def _counting(self, name: str) -> Any:
        base, note = getattr(self._package, name), self._note

        def on_recv_rsp(self: Any, rsp_pb: Any) -> Any:
            try:
                result = base.on_recv_rsp(self, rsp_pb)
            except Exception as error:
                note(name, f"raised {type(error).__name__}: {error}")
                raise
            note(name, "" if result[0] == RET_OK else str(result[1]))
            return result

        return type(name, (base,), {"on_recv_rsp": on_recv_rsp})()

    def _note(self, handler: str, problem: str) -> None:
        with self._lock:
            known = self._counts[handler]
            if isinstance(known, int):
                self._counts[handler] = problem or known + 1

    def _heard(self) -> dict[str, int | str]:
        with self._lock:
            return dict(self._counts)

    def _subscribe(self) -> None:
        for method in ("subscribe", "subscribe_event_contract"):
            self._ask(method, **arguments(method, {}, self._package, self._ask))

    def _remind(self) -> None:
        package, price = self._package, self._last_price()
        reminder = package.PriceReminderType.PRICE_UP, package.PriceReminderFreq.ALWAYS, round(price / 2, 1)
        self._ask("set_price_reminder", STOCK, package.SetPriceReminderOp.ADD, None, *reminder)

    def _trade(self) -> None:
        package, price = self._package, round(self._last_price() * SOLD_TO_US)
        order = {"trd_env": package.TrdEnv.SIMULATE, "context": TRADE}
        self._ask("place_order", price, 100, STOCK, package.TrdSide.BUY, **order)

    def _last_price(self) -> float:
        return float(self._ask("get_market_snapshot", [STOCK])["last_price"][0])


if __name__ == "__main__":
    serve(lambda: Tour(sys.argv[1], int(sys.argv[2])).answer)
