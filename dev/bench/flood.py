"""What a flood of pushes to a handler that sleeps does to our memory."""

from __future__ import annotations

import importlib
import resource
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dev.bench.bodies import bodies
from dev.bench.gateway import gateway
from dev.sides import ours
from dev.workers import Worker, serve

PUSHES = 1_000_000
PUSH = "Qot_UpdateTicker"
NAP = 0.05
"""Seconds that the handler sleeps over each push."""


@dataclass(frozen=True)
class Growth:
    """What a flood did.

    Attributes:
        pushes: how many were sent.
        bytes: by how much the peak of the process's memory grew.
        seconds: until the last push was taken from the socket.
    """

    pushes: int
    bytes: int
    seconds: float


class Sleeper:
    """The process that is flooded: a context with a handler that cannot keep up."""

    def __init__(self, package: str, port: int) -> None:
        module: Any = importlib.import_module(package)

        def on_recv_rsp(_: Any, __: Any) -> Any:
            time.sleep(NAP)
            return 0, None

        self._context = module.OpenQuoteContext(host="127.0.0.1", port=port, is_encrypt=False)
        handler = type("Handler", (module.RspHandlerBase,), {"protocol": PUSH, "on_recv_rsp": on_recv_rsp})
        self._context.set_handler(handler())

    def peak(self, _: Mapping[str, Any]) -> int:
        """The most bytes that this process ever had, once it has taken all that was sent to it."""
        code, state = self._context.get_global_state()
        if code != 0:
            raise SystemExit(f"the flooded context does not answer: {state}")
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def measure(package: str, pushes: int = PUSHES) -> Growth:
    """Flood a context of a package."""
    with gateway(bodies()) as server, Worker(ours(package), "dev.bench.flood", package, str(server.port)) as worker:
        before = worker.ask({})
        began = time.perf_counter()
        server.flood(0, PUSH, pushes)
        after = worker.ask({})
        return Growth(pushes, after - before, time.perf_counter() - began)


if __name__ == "__main__":
    serve(lambda: Sleeper(sys.argv[1], int(sys.argv[2])).peak)
