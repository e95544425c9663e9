"""Limits of requests: how often OpenD takes each, and how much at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from opend import schema
from opend.schema import Limit

from .quotas import Referee
from .responder import Call
from .room import Room


class RequestLimits(Room):
    """How often each operation may be requested, and how much at once.

    Windows slide: after n requests, the next one is taken when the first of them is longer ago than the window is
    long. What was refused does not count.
    """

    def __init__(self, referee: Referee) -> None:
        self._referee = referee
        self._taken: dict[_Counter, deque[float]] = {}

    def check(self, call: Call) -> None:
        """Look at a request before it is carried out.

        Raises:
            Refusal: it is beyond a limit, and limits are enforced.
        """
        if not self._referee.is_watching:
            return
        for name, limit in _limits_of(call.operation.name):
            if name == call.operation.name:
                self._check_size(call, limit)
            if _counts(call, limit):
                self._check_rate(call, _Counter(name, *_whose(call, limit)), limit)

    def left(self, connection: int) -> None:
        """Forget what a connection has requested."""
        for counter in [counter for counter in self._taken if counter.connection == connection]:
            del self._taken[counter]

    def _check_rate(self, call: Call, counter: _Counter, limit: Limit) -> None:
        now = self._referee.now()
        taken = self._taken.setdefault(counter, deque(maxlen=limit.requests))
        if len(taken) == limit.requests and now - taken[0] <= limit.seconds:
            most = f"at most {limit.requests} requests in {limit.seconds:g} s"
            self._referee.object(f"{call.operation.name} is requested too often: {most} are taken")
        elif taken and now - taken[-1] < limit.min_gap:
            gap = f"{limit.min_gap:g} s must pass between two requests"
            self._referee.object(f"{call.operation.name} is requested too fast: {gap}")
        taken.append(now)

    def _check_size(self, call: Call, limit: Limit) -> None:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        if limit.max_codes is not None and len(c2s.securityList) > limit.max_codes:
            given = len(c2s.securityList)
            self._referee.object(f"securityList has {given} securities; at most {limit.max_codes} are taken at once")
        if limit.max_rows is not None and c2s.num > limit.max_rows:
            self._referee.object(f"num is {c2s.num}; at most {limit.max_rows} rows are given at once")
        if limit.max_days is not None:
            self._check_days(c2s.beginTime, c2s.endTime, limit.max_days)

    def _check_days(self, begin: str, end: str, most: int) -> None:
        try:
            days = (datetime.fromisoformat(end[:10]) - datetime.fromisoformat(begin[:10])).days
        except ValueError:
            return  # the handler refuses what is no date
        if days > most:
            self._referee.object(f"beginTime {begin} and endTime {end} are more than {most} days apart")


@dataclass(frozen=True)
class _Counter:
    """Whose requests are counted together; what an account requests is counted over all connections."""

    operation: str
    connection: int | None
    account: Hashable


def _whose(call: Call, limit: Limit) -> tuple[int | None, Hashable]:
    if limit.per == "account":
        return None, call.request.c2s.header.accID  # type: ignore[attr-defined]
    return call.connection_id, None


def _counts(call: Call, limit: Limit) -> bool:
    c2s: Any = call.request.c2s  # type: ignore[attr-defined]
    if limit.only_when == "refreshCache":
        return bool(c2s.refreshCache)
    if limit.only_when == "first page":
        return not c2s.nextReqKey
    return True


def _limits_of(name: str) -> tuple[tuple[str, Limit], ...]:
    return _table().get(name, ())


@cache
def _table() -> dict[str, tuple[tuple[str, Limit], ...]]:
    """For each operation the limits it is under, each with the operation whose limit it is."""
    table: dict[str, tuple[tuple[str, Limit], ...]] = {}
    for owner, limit in _limits():
        for name in (owner, *limit.shared_with):
            table[name] = (*table.get(name, ()), (owner, limit))
    return table


def _limits() -> Iterator[tuple[str, Limit]]:
    for name, operation in schema.operations().items():
        if operation.limit is not None:
            yield name, operation.limit
