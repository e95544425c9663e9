"""Back-off, liveness, pending requests and the push queue: objects that are told the time."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from opend.errors import ContextClosed, RequestTimeout
from opend.policy.backoff import Backoff
from opend.policy.liveness import Liveness
from opend.policy.pending import PendingRequests, read_reply
from opend.policy.push_queue import PushQueue
from opend.schema import operation
from opend.wire.bodies import BodyFormat
from opend.wire.session import Push, Reply

fuzzed = settings(deadline=None, database=None, max_examples=60)

# Back-off


def test_the_first_try_comes_at_once_and_the_waits_double_up_to_the_cap() -> None:
    backoff = Backoff(cap=6.0, rng=lambda: 0.0)

    assert [backoff.next_wait() for _ in range(8)] == [0.0, 0.25, 0.5, 1.0, 2.0, 4.0, 6.0, 6.0]


def test_after_a_reset_the_first_try_comes_at_once_again() -> None:
    backoff = Backoff(cap=6.0, rng=lambda: 0.0)
    for _ in range(5):
        backoff.next_wait()
    backoff.reset()

    assert [backoff.next_wait(), backoff.next_wait()] == [0.0, 0.25]


def test_the_cap_may_be_below_the_first_wait() -> None:
    backoff = Backoff(cap=0.1, rng=lambda: 0.0)

    assert [backoff.next_wait() for _ in range(3)] == [0.0, 0.1, 0.1]


@fuzzed
@given(random=st.floats(0, 1), tries=st.integers(1, 3000), cap=st.floats(0.001, 1e6))
def test_jitter_shortens_by_half_at_most(random: float, tries: int, cap: float) -> None:
    longest, jittered = Backoff(cap, rng=lambda: 0.0), Backoff(cap, rng=lambda: random)
    longest._tries = jittered._tries = tries
    wait = longest.next_wait()

    assert 0 < wait / 2 <= jittered.next_wait() <= wait <= cap


# Liveness


def test_a_keep_alive_is_due_at_four_fifths_of_the_interval() -> None:
    liveness = Liveness(interval=10, dead_after=33, now=100)

    assert not liveness.keep_alive_due(107.9)
    assert liveness.next_check(107) == pytest.approx(1)
    assert liveness.keep_alive_due(108)
    assert not liveness.keep_alive_due(108)
    assert not liveness.keep_alive_due(115.9)
    assert liveness.keep_alive_due(116)


def test_silence_is_death_after_33_seconds() -> None:
    liveness = Liveness(interval=10, dead_after=33, now=100)
    assert not liveness.is_dead(132.9)
    assert liveness.is_dead(133)
    liveness.heard(120)
    assert not liveness.is_dead(152.9)
    assert liveness.silence(150) == 30
    assert liveness.is_dead(153)


@pytest.mark.parametrize("interval", [-5, 0, 1, 10, 10_000])
def test_whatever_interval_opend_names_a_quiet_connection_lives(interval: int) -> None:
    liveness = Liveness(interval, dead_after=33, now=0.0)
    now = 0.0
    for _ in range(20):
        wait = liveness.next_check(now)
        assert wait >= 0.7
        now += wait + 1e-6  # a clock has always gone a little further
        assert not liveness.is_dead(now)
        assert liveness.keep_alive_due(now)
        liveness.heard(now + 0.01)  # its answer


# Pending requests


class Waiters(RuleBasedStateMachine):
    """Whatever happens in whatever order, each waiter is told once, with what is its own."""

    def __init__(self) -> None:
        super().__init__()
        self.pending = PendingRequests()
        self.told: Counter[int] = Counter()
        self.waiting: dict[int, float | None] = {}
        self.given_up: set[int] = set()
        self.now = 0.0
        self.serial = 0

    requests = Bundle("requests")

    @rule(target=requests, patience=st.none() | st.floats(0, 10))
    def ask(self, patience: float | None) -> int:
        self.serial += 1
        deadline = None if patience is None else self.now + patience
        self.pending.add(self.serial, 3004, self.tell, deadline)
        self.waiting[self.serial] = deadline
        return self.serial

    def tell(self, serial: int, outcome: Any) -> None:
        self.told[serial] += 1
        if isinstance(outcome, Reply):
            assert outcome.serial == serial
        if isinstance(outcome, RequestTimeout):
            deadline = self.waiting[serial]
            assert deadline is not None and deadline <= self.now

    @rule(serial=requests, protocol=st.sampled_from([3004, 3005]))
    def reply(self, serial: int, protocol: int) -> None:
        expected = serial in self.waiting and protocol == 3004
        assert self.pending.resolve(Reply(protocol, serial, BodyFormat.PROTOBUF, b"")) is expected
        if expected:
            del self.waiting[serial]

    @rule(serial=consumes(requests))
    def forget(self, serial: int) -> None:
        expected = serial in self.waiting
        assert self.pending.forget(serial) is expected
        if expected:
            del self.waiting[serial]
            self.given_up.add(serial)

    @rule(seconds=st.floats(0, 20))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        self.pending.expire(self.now)
        self.waiting = {
            serial: deadline for serial, deadline in self.waiting.items() if deadline is None or deadline > self.now
        }

    @rule()
    def lose(self) -> None:
        self.pending.fail_all(ContextClosed("closed"))
        self.waiting.clear()

    @invariant()
    def each_is_told_once(self) -> None:
        done = set(range(1, self.serial + 1)) - self.waiting.keys() - self.given_up
        assert self.told == Counter(dict.fromkeys(done, 1))
        assert len(self.pending) == len(self.waiting)


TestWaiters = Waiters.TestCase
TestWaiters.settings = settings(deadline=None, database=None, max_examples=40, stateful_step_count=30)


def test_who_is_told_may_ask_again() -> None:
    pending, told = PendingRequests(), []

    def again(serial: int, _outcome: Any) -> None:
        told.append(serial)
        if serial < 3:
            pending.add(serial + 1, 3004, again, deadline=0)

    pending.add(1, 3004, again, deadline=0)
    pending.expire(1)
    pending.expire(1)
    pending.fail_all(ContextClosed("closed"))
    assert told == [1, 2, 3]
    assert len(pending) == 0


def test_an_error_is_raised_by_who_reads_the_reply() -> None:
    with pytest.raises(ContextClosed):
        read_reply(operation("GetUserInfo"), ContextClosed("closed"))


# The push queue


def push(number: int) -> Push:
    return Push(3011, number, BodyFormat.PROTOBUF, b"")


def drained(queue: PushQueue[str]) -> list[str | int]:
    return [one(queue) for _ in range(len(queue))]


def one(queue: PushQueue[str]) -> str | int:
    notice = queue.pop()
    return notice.serial if isinstance(notice, Push) else notice


@pytest.mark.parametrize(("overflow", "kept"), [("drop_oldest", [3, 4]), ("drop_newest", [1, 2])])
def test_too_many_pushes(overflow: Any, kept: list[int]) -> None:
    queue: PushQueue[str] = PushQueue(2, overflow)
    queue.extend(["a", push(1), "b", push(2), push(3), "c", push(4)])

    assert queue.dropped == 2
    assert [notice for notice in drained(queue) if isinstance(notice, int)] == kept


def test_an_empty_queue() -> None:
    with pytest.raises(IndexError):
        PushQueue(1, "drop_oldest").pop()


@fuzzed
@given(
    limit=st.integers(1, 5),
    overflow=st.sampled_from(["drop_oldest", "drop_newest"]),
    steps=st.lists(st.sampled_from(["push", "state", "pop"]), max_size=60),
)
def test_pushes_are_bounded_and_states_always_arrive(limit: int, overflow: Any, steps: list[str]) -> None:
    queue: PushQueue[str] = PushQueue(limit, overflow)
    arrived: list[str | int] = []
    sent: list[str | int] = []
    for number, step in enumerate(steps):
        if step == "pop":
            arrived += [one(queue)] if len(queue) else []
        else:
            sent.append(number if step == "push" else f"state {number}")
            queue.extend([push(number) if step == "push" else f"state {number}"])
        assert queue._pushes <= limit
        assert queue._pushes == sum(isinstance(notice, Push) for notice in queue._notices)
    arrived += drained(queue)

    assert arrived == [notice for notice in sent if notice in arrived]  # in order, nothing twice
    assert [notice for notice in arrived if isinstance(notice, str)] == [n for n in sent if isinstance(n, str)]
    assert len(arrived) + queue.dropped == len(sent)


def test_drops_are_reported_when_they_have_doubled() -> None:
    queue: PushQueue[str] = PushQueue(1, "drop_newest")
    reports = []
    for number in range(20):
        queue.extend([push(number)])
        reports.append(queue.drops_to_report())

    assert [report for report in reports if report] == [1, 2, 4, 8, 16]
