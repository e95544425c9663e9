"""A side tours a simulated market: each method must be answered, and a good push of each kind must come."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dev.sides import Side
from dev.workers import Worker
from opend.simulator import LogOut, Simulator

from .calls import Call, recorded_calls, recorded_handlers
from .itinerary import LAST, NEEDED_FIRST, QUOTES, TRADE

TRADE_PUSHES = range(2000, 3000)

NOTICES = "SysNotifyHandlerBase"
PATIENCE = 10.0
"""Seconds that the last pushes may take."""

SEED = 7
MORNING = "2025-06-18 10:00:00+08:00"
"""When the tour begins: trade goes on in Hong Kong."""

STEPS = [*[20.0] * 12, 11.5 * 3600, *[600.0] * 6]
"""Seconds by which the clock moves on until all pushes have come: a while in Hong Kong, then New York's opening."""


@dataclass(frozen=True)
class Sight:
    """A method or handler of a side, and what went wrong with it; nothing where the text is empty."""

    side: str
    name: str
    problem: str


def tour(side: Side) -> Iterator[Sight]:
    """Call each method once, and wait for a push of each kind."""
    with Simulator(seed=SEED, speed=0, start=MORNING) as opend:
        with Worker(side, "dev.peers.tour", side.package, str(opend.port)) as worker:
            for call in _each_method():
                yield Sight(side.name, call.method, worker.ask(call.question()))
        with Worker(side, "dev.peers.tour", side.package, str(opend.port)) as worker:
            for handler, heard in _pushes(worker, opend).items():
                problem = heard if isinstance(heard, str) else "" if heard else "no push came"
                yield Sight(side.name, handler, problem)


def _each_method() -> Iterator[Call]:
    """One good recorded call of each method: first what others need, last what ends things."""
    found: dict[str, Call] = {}
    for call in recorded_calls():
        if not call.is_spoiled:
            found.setdefault(call.method, call)
    for name in (*NEEDED_FIRST, *sorted(found.keys() - {*NEEDED_FIRST, *LAST}), *LAST):
        yield found[name]


def _pushes(worker: Worker, opend: Simulator) -> dict[str, int | str]:
    """What was heard of each kind of push."""
    handlers = defaultdict(list)
    for handler, protocol in recorded_handlers():
        handlers[TRADE if protocol in TRADE_PUSHES else QUOTES].append(handler)
    worker.ask({"do": "listen", "handlers": handlers})
    for name in ("request_indicator_calc_async", "set_option_event_alert"):
        call = next(call for call in _each_method() if call.method == name)
        worker.ask(call.question())
    for seconds in STEPS:
        opend.advance(seconds)
        if all(count for name, count in worker.ask({"do": "heard"}).items() if name != NOTICES):
            break
    opend.faults.add(LogOut())  # which is what notices tell of
    return _heard_in_time(worker)


def _heard_in_time(worker: Worker) -> dict[str, int | str]:
    """What was heard, once all is there; pushes take their time through two processes."""
    give_up = time.monotonic() + PATIENCE
    while True:
        heard: dict[str, int | str] = worker.ask({"do": "heard"})
        if all(heard.values()) or time.monotonic() > give_up:
            return heard
        time.sleep(0.05)
