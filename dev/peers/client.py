"""The process of one side. It imports the side's package and, of this repository, only what needs no package at all.

Questions, each a JSON object with its name under `do`, and their answers:

facts   {methods: of each context, handlers: names, versions}
call    context, method, kwargs: {returned: value} or {raised: text}
handle  context, handler: lets a handler of that class take pushes; {}
pushed  what that handler returned for the next push, as for `call`; {missing: true} where none came
"""

from __future__ import annotations

import importlib
import queue
import sys
import time
from collections.abc import Callable, Mapping
from importlib.metadata import version
from typing import Any

from dev.peers.notation import argument, plain
from dev.workers import serve

CONTEXTS = ("OpenQuoteContext", "OpenSecTradeContext")
PUSH_PATIENCE = 5.0
SETTLING = 0.3
"""Seconds in which the official trade context asks for its accounts in the background."""


class Client:
    """One side's package with its contexts open.

    Args:
        package: name of the package.
        port: where the simulator listens.
    """

    def __init__(self, package: str, port: int) -> None:
        self._package = importlib.import_module(package)
        market = {"filter_trdmarket": self._package.TrdMarket.HK}
        self._contexts = {
            name: getattr(self._package, name)(**(market if "Trade" in name else {}), host="127.0.0.1", port=port)
            for name in CONTEXTS
        }
        self._arrived: queue.SimpleQueue[Any] = queue.SimpleQueue()
        time.sleep(SETTLING)

    def answer(self, question: Mapping[str, Any]) -> Any:
        """The answer to one question."""
        return getattr(self, f"_{question['do']}")(**{name: value for name, value in question.items() if name != "do"})

    def _facts(self) -> Any:
        return {
            "methods": {name: [each for each in dir(context) if each[0] != "_"] for name, context in self._by_name()},
            "handlers": [name for name in dir(self._package) if name.endswith("HandlerBase")],
            "versions": {name: version(name) for name in ("protobuf", "pandas")},
        }

    def _by_name(self) -> Any:
        return self._contexts.items()

    def _call(self, context: str, method: str, kwargs: Mapping[str, Any]) -> Any:
        return outcome(lambda: getattr(self._contexts[context], method)(**argument(kwargs, self._package)))

    def _handle(self, context: str, handler: str) -> Any:
        base = getattr(self._package, handler)
        arrived = self._arrived = queue.SimpleQueue()

        def on_recv_rsp(self: Any, rsp_pb: Any) -> Any:
            arrived.put(outcome(lambda: base.on_recv_rsp(self, rsp_pb)))
            return 0, None

        self._contexts[context].set_handler(type(handler, (base,), {"on_recv_rsp": on_recv_rsp})())
        return {}

    def _pushed(self) -> Any:
        try:
            return self._arrived.get(timeout=PUSH_PATIENCE)
        except queue.Empty:
            return {"missing": True}


def outcome(call: Callable[[], Any]) -> Any:
    """What a call returned or raised."""
    try:
        return {"returned": plain(call())}
    except Exception as error:
        return {"raised": f"{type(error).__name__}: {error}"}


if __name__ == "__main__":
    serve(lambda: Client(sys.argv[1], int(sys.argv[2])).answer)
