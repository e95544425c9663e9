"""What the simulator bears: pushes, connections, an hour of market; and how soon it is there."""

from __future__ import annotations

import base64
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from statistics import median
from typing import Any

from dev.bench.bodies import bodies
from dev.bench.floor import BareClient
from dev.bench.server import frame
from dev.bench.simulated import Simulated, Usage
from dev.bench.subscribers import Count
from dev.sides import ROOT, ours
from dev.workers import Worker
from opend import schema

US, HONG_KONG = 11, 1  # of Qot_Common.QotMarket
SHARES = (3, 4)  # of Qot_Common.SecurityType: stocks and funds
TICKER = 4  # of Qot_Common.SubType


@dataclass(frozen=True)
class PushRow:
    """Some subscribers, each of the ticks of so many securities, or of all where there are fewer."""

    subscribers: int
    securities: int


PUSH_ROWS = (PushRow(1, 2000), PushRow(16, 400), PushRow(128, 60))
NIGHT, OPENING = "2025-06-18 04:00:00-04:00", "2025-06-18 09:30:00-04:00"
"""What the clock shows: when the day's ticks are made, and when they begin to be sent."""

SPEED = 1000
"""Market seconds a second: so many that the simulator does as much as it can."""

SETTLING, WINDOW, BARE_WINDOW = 2.0, 3.0, 1.0
"""Seconds."""

ROUNDS = 3


@dataclass(frozen=True)
class PushRate:
    """Pushes from one process to all subscribers together, in one window.

    Attributes:
        pushes: a second.
        ticks: a second.
        cpu: of the server, a second.
    """

    pushes: float
    ticks: float
    cpu: float

    @classmethod
    def of(cls, count: Count, cpu: float) -> PushRate:
        """That of what came while the server took some seconds of processor time."""
        ticks = count.ticks_of_one / max(count.pushes_of_one, 1) * count.pushes
        return cls(count.pushes / count.seconds, ticks / count.seconds, cpu / count.seconds)

    @classmethod
    def median(cls, rates: Sequence[PushRate]) -> PushRate:
        """The median of each figure."""
        return cls(*(median(getattr(rate, name) for rate in rates) for name in ("pushes", "ticks", "cpu")))


@dataclass(frozen=True)
class PushRates:
    """What the simulator and the bare server have done in turns."""

    row: PushRow
    simulator: PushRate
    bare: PushRate


def pushes(package: str, rows: Sequence[PushRow] = PUSH_ROWS, rounds: int = ROUNDS) -> Iterator[PushRates]:
    """The medians of each row."""
    with (
        Simulated("--start", NIGHT, "--speed", str(SPEED)) as simulator,
        _bare_server() as bare,
        Worker(ours(package), "dev.bench.subscribers") as readers,
    ):
        codes = readers.ask({"do": "codes", "port": simulator.port, "market": US, "kinds": SHARES})
        race = _Race(simulator, bare, readers)
        race.warm_up(codes[: max(row.securities for row in rows)])
        for row in rows:
            asked = codes[: row.securities]
            taken = [race.round(row, asked) for _ in range(rounds)]
            simulator_rate, bare_rate = (PushRate.median(rates) for rates in zip(*taken, strict=True))
            yield PushRates(replace(row, securities=len(asked)), simulator_rate, bare_rate)


@dataclass(frozen=True)
class _Bare:
    """A running bare server."""

    port: int
    usage: Usage


class _Race:
    """Lets the simulator and the bare server send to the same readers, in turns."""

    def __init__(self, simulator: Simulated, bare: _Bare, readers: Worker) -> None:
        self._simulator = simulator
        self._bare = bare
        self._readers = readers

    def warm_up(self, codes: Sequence[Any]) -> None:
        """Let the simulator make the day's ticks, which it keeps."""
        self._join(1, codes)
        self._simulator.set_clock(OPENING)
        self._count(SETTLING, self._simulator.usage)
        self._readers.ask({"do": "leave"})

    def round(self, row: PushRow, codes: Sequence[Any]) -> tuple[PushRate, PushRate]:
        """One turn of each."""
        self._join(row.subscribers, codes)
        self._simulator.set_clock(OPENING)
        self._count(SETTLING, self._simulator.usage)
        simulator = self._count(WINDOW, self._simulator.usage)
        self._readers.ask({"do": "leave"})
        self._readers.ask({"do": "tap", "port": self._bare.port, "count": row.subscribers})
        bare = self._count(BARE_WINDOW, self._bare.usage)
        self._readers.ask({"do": "leave"})
        return simulator, bare

    def _join(self, subscribers: int, codes: Sequence[Any]) -> None:
        terms = {"port": self._simulator.port, "count": subscribers, "codes": codes, "subtypes": [TICKER]}
        self._readers.ask({"do": "join", **terms})

    def _count(self, seconds: float, server: Usage) -> PushRate:
        before = server.cpu
        count = Count(**self._readers.ask({"do": "count", "seconds": seconds}))
        return PushRate.of(count, server.cpu - before)


@contextmanager
def _bare_server() -> Iterator[_Bare]:
    """A bare server that sends a ticker push of one tick."""
    number = schema.operation("Qot_UpdateTicker").number
    push = base64.b64encode(frame(number, 1, bodies()[number])).decode()
    command = [sys.executable, "-m", "dev.bench.bare_pushes", push]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield _Bare(int(process.stdout.readline()), Usage(process.pid))
        finally:
            process.kill()


# --- connections

MOST_CONNECTIONS = 128


@dataclass(frozen=True)
class Crowd:
    """As many clients as are let in.

    Attributes:
        connections: that were logged in at the same time.
        login: seconds that one took.
        call: seconds of a round trip, one after the other over all of them.
        refusal: what one more was told.
    """

    connections: int
    login: float
    call: float
    refusal: str


def crowd(most: int = MOST_CONNECTIONS) -> Crowd:
    """Fill a simulator with clients."""
    with Simulated("--max-connections", str(most)) as simulator, ExitStack() as stack:
        began = time.perf_counter()
        clients = []
        for _ in range(most):
            clients.append(BareClient(simulator.port))
            stack.callback(clients[-1].close)
        logged_in = time.perf_counter()
        replies = [client.get_global_state() for client in clients]
        answered = time.perf_counter()
        served = sum(reply.retType == 0 for reply in replies)
        return Crowd(served, (logged_in - began) / most, (answered - logged_in) / most, _refusal(simulator.port))


def _refusal(port: int) -> str:
    """What a client is told that is not let in."""
    try:
        BareClient(port).close()
    except ConnectionRefusedError as refusal:
        return str(refusal)
    raise SystemExit("a client too many was let in")


# --- start-up

STARTS = 7


def startup(rounds: int = STARTS) -> float:
    """Seconds from the start of the process until it listens: the median, after one start to warm up."""
    taken = []
    for _ in range(rounds + 1):
        with Simulated() as simulator:
            taken.append(simulator.startup)
    return median(taken[1:])


# --- memory


@dataclass(frozen=True)
class Day:
    """An accelerated stretch of a busy market, with one subscriber of everything.

    Attributes:
        securities: that are subscribed.
        start: of the clock.
        speed: of the clock.
        marks: market minutes after which memory is looked at; the last is the end.
    """

    securities: int = 200
    start: str = "2025-06-18 10:00:00+08:00"
    speed: float = 60.0
    marks: tuple[float, ...] = (5, 30, 60)


@dataclass(frozen=True)
class MemoryUse:
    """Bytes in memory after each of the marks, and what was sent until the end."""

    day: Day
    memory: Mapping[float, int]
    pushes: int


def memory(package: str, day: Day = Day()) -> MemoryUse:
    """Let a market go on and look at the simulator's memory."""
    subtypes = [
        value.number
        for value in schema.enum_descriptor("Qot_Common.SubType").values
        if value.number and not value.name.endswith("None")
    ]
    with (
        Simulated("--start", day.start, "--speed", str(day.speed)) as simulator,
        Worker(ours(package), "dev.bench.subscribers") as readers,
    ):
        codes = readers.ask({"do": "codes", "port": simulator.port, "market": HONG_KONG, "kinds": SHARES[:1]})
        asked = {"port": simulator.port, "count": 1, "codes": codes[: day.securities], "subtypes": subtypes}
        readers.ask({"do": "join", **asked})
        simulator.set_clock(day.start)
        found, sent, passed = {}, 0, 0.0
        for mark in day.marks:
            count = Count(**readers.ask({"do": "count", "seconds": (mark - passed) * 60 / day.speed}))
            found[mark], sent, passed = simulator.usage.memory, sent + count.pushes, mark
        return MemoryUse(day, found, sent)
