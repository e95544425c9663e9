"""The plan that says which fault strikes when."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

from .base import Fault, Moment
from .trigger import Trigger, moment_of

log = logging.getLogger("opend.simulator")


class Strike(NamedTuple):
    """A fault that strikes now, and the lots it may draw."""

    fault: Fault
    rng: Random


@dataclass(frozen=True)
class Entry:
    """One fault of a plan, as it stands.

    Attributes:
        number: tells it from others of the plan.
        seen: occurrences of its moment so far.
        struck: how often it has struck.
    """

    number: int
    fault: Fault
    trigger: Trigger
    seen: int = 0
    struck: int = 0

    @property
    def is_spent(self) -> bool:
        """Whether it has struck as often as it shall."""
        return self.trigger.times is not None and self.struck >= self.trigger.times


class FaultPlan:
    """Faults that wait for their moments. Safe to use from any thread.

    At each moment every fault that fits strikes, but of each kind only the one that was added first.

    The run's time, which `since` and `until` are about, goes with the market's clock: so a plan does the same at any
    speed. How long a fault lasts is told in real seconds, as are the time limits of clients. Whatever is drawn by lot
    follows from the seed, the number of the fault in the plan, and how often it was drawn before: the same plan, the
    same seed and the same requests give the same run.

    Args:
        seed: what is drawn by lot follows from it; None: from the simulator's seed.
    """

    def __init__(self, seed: int | None = None) -> None:
        self.seed = seed
        self._lock = threading.Lock()
        self._entries: list[_Planned] = []
        self._watched: frozenset[Moment] = frozenset()
        self._numbers = 0
        self._run_time: Callable[[], float] = _not_begun

    @property
    def pending(self) -> int:
        """How many planned faults have not struck as often as they shall."""
        with self._lock:
            return len(self._entries)

    @property
    def entries(self) -> list[Entry]:
        """The faults that have not struck as often as they shall, in the order of their adding."""
        with self._lock:
            return [planned.entry for planned in self._entries]

    def begin(self, now: Callable[[], float], seed: int) -> None:
        """The run begins now.

        Args:
            now: the market's clock.
            seed: of the simulator; a seed of the plan's own comes before it.
        """
        began = now()
        self._run_time = lambda: now() - began
        if self.seed is None:
            self.seed = seed

    def add(
        self,
        fault: Fault,
        *,
        times: int | None = 1,
        protocol: str | None = None,
        on: Moment | str | None = None,
        nth: int = 1,
        probability: float = 1.0,
        since: float = 0.0,
        until: float = math.inf,
        every: float | None = None,
    ) -> int:
        """Plan a fault.

        Args:
            fault: what shall go wrong.
            times: how often; None until the plan is cleared.
            protocol: only at requests, replies or pushes of this protocol, e.g. `"GetGlobalState"`; None: at any.
            on: the moment (`Moment`, or its name). Left out, it follows from the fault and the protocol: replies, or
                pushes where the protocol is one; a fault of connections strikes at requests of the protocol, and
                without one at the time `since`.
            nth: strike first at the nth occurrence of all this.
            probability: strike an occurrence with this probability.
            since: only from this time of the run on, in seconds.
            until: only before this time of the run, in seconds.
            every: strike at `since` and again and again, so many seconds apart; only for the moment `"time"`.

        Returns:
            The fault's number in the plan.

        Raises:
            ConfigError: something of it is out of range, or does not go together.
        """
        trigger = Trigger(
            moment_of(fault, on, protocol),
            times=times,
            protocol=protocol,
            nth=nth,
            probability=probability,
            since=since,
            until=until,
            every=every,
        )
        return self.add_triggered(fault, trigger)

    def add_triggered(self, fault: Fault, trigger: Trigger) -> int:
        """Plan a fault whose trigger is ready; the result is its number in the plan."""
        with self._lock:
            self._numbers += 1
            self._entries.append(_Planned(Entry(self._numbers, fault, trigger)))
            self._watch()
            return self._numbers

    def remove(self, number: int) -> bool:
        """Forget one fault; False when there is none of that number (any more)."""
        with self._lock:
            left = [planned for planned in self._entries if planned.entry.number != number]
            was_there = len(left) < len(self._entries)
            self._entries = left
            self._watch()
            return was_there

    def clear(self) -> None:
        """Forget all faults; from now on everything works. Numbers begin anew."""
        with self._lock:
            self._entries.clear()
            self._numbers = 0
            self._watch()

    def watches(self, moment: Moment) -> bool:
        """Whether any fault waits for such moments; costs next to nothing."""
        return bool(self._watched) and moment in self._watched

    def take(self, moment: Moment, protocol: int = 0) -> list[Strike]:
        """The faults that strike at a moment, counted down.

        Args:
            moment: what happens; all but `Moment.TIME`.
            protocol: number of the protocol that it is about.
        """
        if moment not in self._watched:
            return []
        with self._lock:
            now = self._run_time()
            waiting = [planned for planned in self._entries if planned.entry.trigger.fits(moment, protocol, now)]
            return self._strikes([planned for planned in waiting if self._meets(planned)])

    def due(self) -> list[Fault]:
        """The faults whose time has come since the last call, counted down; what came several times strikes once."""
        if Moment.TIME not in self._watched:
            return []
        with self._lock:
            now = self._run_time()
            come = [planned for planned in self._entries if planned.entry.trigger.on is Moment.TIME]
            strikes = self._strikes([planned for planned in come if self._has_come(planned, now)])
            self._let_go([planned for planned in come if planned.is_over])
            return [strike.fault for strike in strikes]

    def _strikes(self, ready: list[_Planned]) -> list[Strike]:
        first_of_kind = {planned.entry.fault.kind: planned for planned in reversed(ready)}
        striking = [planned for planned in ready if first_of_kind[planned.entry.fault.kind] is planned]
        for planned in striking:
            planned.entry = replace(planned.entry, struck=planned.entry.struck + 1)
            log.info("fault %d strikes: %s", planned.entry.number, planned.entry.fault)
        self._let_go([planned for planned in striking if planned.entry.is_spent])
        return [Strike(planned.entry.fault, planned.rng(self.seed)) for planned in striking]

    def _meets(self, planned: _Planned) -> bool:
        """Count an occurrence; whether the fault strikes at it."""
        entry = planned.entry = replace(planned.entry, seen=planned.entry.seen + 1)
        if entry.seen < entry.trigger.nth:
            return False
        return entry.trigger.probability >= 1 or planned.rng(self.seed).random() < entry.trigger.probability

    def _has_come(self, planned: _Planned, now: float) -> bool:
        strikes = False
        while not planned.is_over and planned.due <= now:
            is_met = self._meets(planned)
            strikes = strikes or is_met
        return strikes

    def _let_go(self, finished: list[_Planned]) -> None:
        if finished:
            self._entries = [planned for planned in self._entries if planned not in finished]
            self._watch()

    def _watch(self) -> None:
        self._watched = frozenset(planned.entry.trigger.on for planned in self._entries)


class _Planned:
    """An entry that changes, and its lots."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self._rng: Random | None = None

    @property
    def due(self) -> float:
        """The next time of the run at which it may strike."""
        trigger = self.entry.trigger
        return trigger.since + self.entry.seen * (trigger.every or 0.0)

    @property
    def is_over(self) -> bool:
        """Whether no more such times follow."""
        trigger = self.entry.trigger
        return (trigger.every is None and self.entry.seen > 0) or self.due >= trigger.until or self.entry.is_spent

    def rng(self, seed: int | None) -> Random:
        """Its own lots: what other faults draw makes no difference."""
        if self._rng is None:
            self._rng = Random(f"{seed}/fault {self.entry.number}")
        return self._rng


def _not_begun() -> float:
    return 0.0
