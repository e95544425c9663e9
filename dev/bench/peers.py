"""The official client, the floor and ours do the same work on the same replies, in turns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

from dev.sides import official, ours
from dev.workers import Worker

from .bodies import bodies
from .gateway import Gateway, gateway
from .rows import CALLS, PUSHES, CallRow, PushRow
from .timing import Result, Sample, contest

OFFICIAL, FLOOR, OURS = "official", "floor", "ours"
ROUNDS = 15

Row = CallRow | PushRow


class Contestant:
    """One side in the contests.

    Args:
        name: which side.
        number: which of the server's clients.
        worker: its process.
        server: what sends it pushes.
    """

    def __init__(self, name: str, number: int, worker: Worker, server: Gateway) -> None:
        self.name = name
        self._number = number
        self._worker = worker
        self._server = server
        self._offers = worker.ask({"do": "offers"})

    def can(self, row: Row) -> bool:
        """Whether it has what a row needs."""
        if isinstance(row, CallRow):
            return row.method in self._offers["methods"]
        return row.handler in self._offers["handlers"]

    def do(self, row: Row) -> Sample:
        """Do the work of a row once more."""
        return Sample(*(self._call(row) if isinstance(row, CallRow) else self._hear(row)))

    def _call(self, row: CallRow) -> Any:
        asked = {name: getattr(row, name) for name in ("method", "kwargs", "protocol", "c2s", "repeat")}
        return self._worker.ask({"do": "call", **asked})

    def _hear(self, row: PushRow) -> Any:
        asked = {name: getattr(row, name) for name in ("handler", "protocol", "count")}
        self._worker.ask({"do": "listen", **asked})
        self._worker.send({"do": "heard"})
        self._server.flood(self._number, row.protocol, row.count)
        return self._worker.receive()


class Turn:
    """A contestant's work in one contest."""

    def __init__(self, contestant: Contestant, row: Row) -> None:
        self.name = contestant.name
        self.measure: Callable[[], Sample] = lambda: contestant.do(row)


def measure(contestants: Sequence[Contestant], rounds: int = ROUNDS) -> Iterator[tuple[Row, Result]]:
    """Every row, with the result of those that can do it."""
    rows: tuple[Row, ...] = (*CALLS, *PUSHES)
    for row in rows:
        yield row, contest([Turn(each, row) for each in contestants if each.can(row)], rounds)


@contextmanager
def contestants(package: str) -> Iterator[list[Contestant]]:
    """The sides that are there, each in a process of its own, connected to one server."""
    theirs = official(package)
    sides = {OFFICIAL: theirs} if theirs else {}
    modules = {OFFICIAL: "dev.bench.client", FLOOR: "dev.bench.floor", OURS: "dev.bench.client"}
    with gateway(bodies()) as server, ExitStack() as stack:
        found: list[Contestant] = []
        for name, side in {**sides, FLOOR: ours(package), OURS: ours(package)}.items():
            worker = stack.enter_context(Worker(side, modules[name], package, str(server.port)))
            found.append(Contestant(name, len(found), worker, server))
        yield found
