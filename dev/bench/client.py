"""The process of one side: times calls, and pushes to handlers. It imports the side's package and nothing of ours.

Questions, each a JSON object with its name under `do`; a time is [wall, CPU] of one operation:

offers  {methods, handlers}: names
call    method, kwargs, repeat: the time of a call
listen  handler, count: a handler of that class counts pushes; []
heard   waits until all of them have come: the time of a push
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Mapping
from typing import Any

from dev.bench.timing import Stopwatch
from dev.workers import serve

PATIENCE = 120.0


class Client:
    """One side's package, with a quote context open.

    Args:
        package: name of the package.
        port: where the bare server listens.
    """

    def __init__(self, package: str, port: int) -> None:
        self._package = importlib.import_module(package)
        self._context = self._package.OpenQuoteContext(host="127.0.0.1", port=port, is_encrypt=False)
        self._all_came = threading.Event()
        self._watch = Stopwatch()

    def answer(self, question: Mapping[str, Any]) -> Any:
        """The answer to one question."""
        work: Any = {"offers": self._offers, "call": self._call, "listen": self._listen, "heard": self._heard}
        return work[question["do"]](question)

    def _offers(self, _: Mapping[str, Any]) -> Any:
        return {"methods": dir(self._context), "handlers": dir(self._package)}

    def _call(self, question: Mapping[str, Any]) -> Any:
        method, kwargs, repeat = getattr(self._context, question["method"]), question["kwargs"], question["repeat"]
        with Stopwatch(repeat) as watch:
            for _ in range(repeat):
                _check(*method(**kwargs)[:2])
        return watch.sample

    def _listen(self, question: Mapping[str, Any]) -> Any:
        base: Any = getattr(self._package, question["handler"])
        came, count, watch, all_came = 0, question["count"], Stopwatch(question["count"] - 1), threading.Event()

        def on_recv_rsp(self: Any, rsp_pb: Any) -> Any:
            nonlocal came
            result = base.on_recv_rsp(self, rsp_pb)
            _check(*result[:2])
            came += 1
            if came == 1:
                watch.__enter__()
            elif came == count:
                watch.__exit__()
                all_came.set()
            return result

        self._watch, self._all_came = watch, all_came
        self._context.set_handler(type(base.__name__, (base,), {"on_recv_rsp": on_recv_rsp})())
        return []

    def _heard(self, _: Mapping[str, Any]) -> Any:
        if not self._all_came.wait(PATIENCE):
            raise SystemExit("not all pushes came")
        return self._watch.sample


def _check(code: int, value: Any) -> None:
    if code != 0:
        raise SystemExit(f"a call failed: {value}")


if __name__ == "__main__":
    serve(lambda: Client(sys.argv[1], int(sys.argv[2])).answer)
