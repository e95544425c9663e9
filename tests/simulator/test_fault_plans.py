from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.errors import ConfigError, InitConnectRefused
from opend.simulator import (
    ClockJump,
    CutReply,
    DelayReply,
    DropConnection,
    Fault,
    FaultPlan,
    GarbageReply,
    LogOut,
    LoseReply,
    Moment,
    RefuseConnect,
    RefuseInit,
    Restart,
    Simulator,
    read_plan,
)
from opend.simulator.faults import KINDS
from opend.simulator.faults.file import add_table, table_of
from tests.simulator.raw_client import RawClient

ARGUMENTS: dict[str, dict[str, Any]] = {
    "delay": {"seconds": 0.5},
    "bandwidth": {"bytes_per_second": 100.0},
    "clock_jump": {"seconds": -5.0},
}


def plan(now: Any = lambda: 0.0, seed: int = 7) -> FaultPlan:
    made = FaultPlan()
    made.begin(now, seed)
    return made


def taken(made: FaultPlan, moment: Moment, protocol: int = 0) -> list[Fault]:
    return [strike.fault for strike in made.take(moment, protocol)]


class Hands:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


# --- when a fault strikes


def test_nth_and_times_count_occurrences() -> None:
    made = plan()
    made.add(LoseReply(), nth=3, times=2)

    assert [len(made.take(Moment.REPLY)) for _ in range(6)] == [0, 0, 1, 1, 0, 0]
    assert made.pending == 0


def test_faults_of_one_kind_wait_for_each_other_and_others_do_not() -> None:
    made = plan()
    first, second, other = CutReply(1), CutReply(2), LoseReply()
    for fault in (first, second, other):
        made.add(fault)

    assert taken(made, Moment.REPLY) == [first, other]
    assert taken(made, Moment.REPLY) == [second]
    assert taken(made, Moment.REPLY) == []


def test_a_window_is_told_in_seconds_of_the_run() -> None:
    clock = Hands()
    made = plan(clock)
    made.add(LoseReply(), since=10, until=20, times=None)

    strikes = []
    for moment in (0, 9.9, 10, 19.9, 20, 1000):
        clock.time = 1000 + moment
        strikes.append(len(made.take(Moment.REPLY)))
    assert strikes == [0, 0, 1, 1, 0, 0]


def test_a_time_comes_once_or_again_and_again() -> None:
    clock = Hands()
    made = plan(clock)
    once, often = Restart(), DropConnection()
    made.add(once, since=5)
    made.add(often, since=10, every=10, nth=2, times=3)

    struck: list[tuple[float, list[Fault]]] = []
    for moment in range(0, 80, 2):
        clock.time = 1000 + moment
        if faults := made.due():
            struck.append((moment, faults))
    assert struck == [(6, [once]), (20, [often]), (30, [often]), (40, [often])]
    assert made.pending == 0


def test_times_that_were_jumped_over_strike_once() -> None:
    clock = Hands()
    made = plan(clock)
    made.add(DropConnection(), every=1, times=None)
    made.add(LogOut(), since=10, until=20)
    clock.time += 100

    assert made.due() == [DropConnection(), LogOut()]
    assert made.due() == []


def test_a_fault_that_missed_its_lot_in_time_is_gone() -> None:
    clock = Hands()
    made = plan(clock)
    for _ in range(100):
        made.add(LogOut(), probability=0.5)

    assert len(made.due()) == 1
    assert made.pending == 0 or made.due() == [LogOut()]


def test_a_fault_can_be_forgotten() -> None:
    made = plan()
    first, second = made.add(LoseReply()), made.add(DelayReply(1))

    assert made.remove(first)
    assert not made.remove(first)
    assert [entry.number for entry in made.entries] == [second]
    assert taken(made, Moment.REPLY) == [DelayReply(1)]


def test_it_watches_only_what_it_waits_for() -> None:
    made = plan()
    assert not any(made.watches(moment) for moment in Moment)

    made.add(LoseReply(), protocol="Qot_UpdateTicker")
    assert [moment for moment in Moment if made.watches(moment)] == [Moment.PUSH]
    made.take(Moment.PUSH, 3011)
    assert not any(made.watches(moment) for moment in Moment)


@pytest.mark.parametrize(
    ("fault", "changes", "moment"),
    [
        (LoseReply(), {}, Moment.REPLY),
        (LoseReply(), {"protocol": "Qot_GetKL"}, Moment.REPLY),
        (LoseReply(), {"protocol": "Qot_UpdateTicker"}, Moment.PUSH),
        (LoseReply(), {"on": "push"}, Moment.PUSH),
        (DropConnection(), {}, Moment.TIME),
        (DropConnection(), {"protocol": "Qot_GetKL"}, Moment.REQUEST),
        (DropConnection(), {"protocol": "Qot_UpdateTicker"}, Moment.PUSH),
        (DropConnection(), {"protocol": "Qot_GetKL", "on": Moment.REPLY}, Moment.REPLY),
        (Restart(), {"on": "init"}, Moment.INIT),
        (RefuseConnect(), {}, Moment.CONNECT),
    ],
)
def test_the_moment_follows_from_fault_and_protocol(fault: Fault, changes: dict[str, Any], moment: Moment) -> None:
    made = plan()
    made.add(fault, **changes)

    assert made.entries[0].trigger.on is moment


@pytest.mark.parametrize(
    ("fault", "changes", "message"),
    [
        (LoseReply(), {"times": 0}, "times must be at least 1"),
        (LoseReply(), {"nth": 0}, "nth must be at least 1"),
        (LoseReply(), {"probability": 0.0}, "probability must be above 0"),
        (LoseReply(), {"probability": 1.5}, "probability must be above 0"),
        (LoseReply(), {"since": -1.0}, "since must be at least 0"),
        (LoseReply(), {"since": 5.0, "until": 5.0}, "before until"),
        (LoseReply(), {"every": 1.0}, "every goes with on = 'time' only"),
        (LoseReply(), {"on": "nonsense"}, "on must be 'connect' or 'init'"),
        (LoseReply(), {"on": "connect"}, "lose cannot strike on 'connect'; on must be 'reply' or 'push'"),
        (LoseReply(), {"protocol": "Qot_GetKLine"}, "there is no protocol 'Qot_GetKLine'"),
        (LoseReply(), {"protocol": "Qot_GetKL", "on": "push"}, "'Qot_GetKL' is no push"),
        (LoseReply(), {"protocol": "Notify", "on": "reply"}, "'Notify' is a push"),
        (RefuseConnect(), {"protocol": "Qot_GetKL"}, "protocol does not go with on = 'connect'"),
        (Restart(), {"times": 2}, "times and nth need every"),
        (Restart(), {"every": 0.0}, "every must be above 0"),
    ],
)
def test_a_trigger_takes_no_nonsense(fault: Fault, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        plan().add(fault, **changes)


@pytest.mark.parametrize(
    ("kind", "changes", "message"),
    [
        (DelayReply, {"seconds": -1}, "seconds must be at least 0"),
        (DelayReply, {"seconds": float("nan")}, "seconds must be at least 0"),
        (CutReply, {"after": -1}, "after must be at least 0"),
        (RefuseInit, {"ret_type": 0}, "ret_type must not be 0"),
        (ClockJump, {"seconds": float("inf")}, "seconds must be a number"),
        (KINDS["bandwidth"], {"bytes_per_second": 0}, "bytes_per_second must be above 0"),
        (KINDS["corrupt"], {"flip": 0}, "flip must be 1 to 255"),
        (KINDS["duplicate"], {"copies": 0}, "copies must be at least 1"),
        (KINDS["reorder"], {"by": 0}, "by must be at least 1"),
    ],
)
def test_a_fault_takes_no_nonsense(kind: type[Fault], changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        kind(**changes)


# --- the same plan and seed, the same run


def lots(seed: int, own_seed: int | None = None) -> list[list[Any]]:
    made = FaultPlan(own_seed)
    made.begin(lambda: 0.0, seed)
    made.add(LoseReply(), probability=0.4, times=None)
    made.add(DelayReply(0.1, jitter=1.0), probability=0.7, times=20)
    return [[(strike.fault, strike.rng.random()) for strike in made.take(Moment.REPLY)] for _ in range(50)]


def test_lots_follow_from_the_seed() -> None:
    assert lots(7) == lots(7)
    assert lots(7) != lots(8)
    assert lots(7, own_seed=1) == lots(8, own_seed=1)


def test_what_one_fault_draws_makes_no_difference_to_another() -> None:
    def strikes(with_others: bool) -> list[bool]:
        made = plan()
        made.add(CutReply(), probability=0.5, times=None)
        if with_others:
            made.add(LoseReply(), probability=0.5, times=None)
        return [CutReply() in taken(made, Moment.REPLY) for _ in range(50)]

    assert strikes(with_others=True) == strikes(with_others=False)


def test_the_same_plan_and_seed_give_the_same_run(tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text("""
        [[fault]]
        kind = "refuse_init"
        probability = 0.5
        times = "always"

        [[fault]]
        kind = "cut"
        after = 20
        probability = 0.3
        times = 5
        protocol = "GetGlobalState"

        [[fault]]
        kind = "drop"
        protocol = "GetUserInfo"
        nth = 4
    """)

    def run(seed: int) -> list[str]:
        with Simulator(answers="made up", seed=seed, fault_plan=file) as opend:
            return [visit(opend) for _ in range(30)]

    first = run(7)
    assert first == run(7)
    assert first != run(8)
    assert {"refused", "cut", "dropped", "served"} == set(first)


def visit(opend: Simulator) -> str:
    with RawClient(opend.port) as client:
        client.ask_in()
        if isinstance(client.next_event(), InitConnectRefused) or client.session.info is None:
            return "refused"
        client.send("GetGlobalState")
        first = client.socket.recv(65_536)
        if len(first) == 20:
            return "cut"
        client.session.receive(first)
        client.send("GetUserInfo")
        return "served" if client.socket.recv(65_536) else "dropped"


def test_a_plan_at_work_in_market_time() -> None:
    with Simulator(answers="made up", speed=0, start="2025-06-18 10:00:00+08:00") as opend:
        opend.faults.add(RefuseConnect(), since=60, until=120, times=None)
        opend.faults.add(DropConnection(), since=300)
        with RawClient(opend.port) as client:
            client.log_in()
            opend.advance(60)
            with RawClient(opend.port) as late:
                assert late.read_to_the_end() == b""
            opend.advance(60)
            with RawClient(opend.port) as later:
                later.log_in()
            opend.advance(180)
            assert client.read_to_the_end() == b""


def test_a_fault_for_now_does_not_wait_for_the_market(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(DropConnection())
        assert client.read_to_the_end() == b""
        while opend.connections:
            time.sleep(0.01)


# --- plans as files


def test_a_plan_is_read(tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text("""
        seed = 3

        [[fault]]
        kind = "delay"
        seconds = 1
        jitter = 0.5
        protocol = "Qot_GetKL"
        times = "always"
        probability = 0.25
        since = 10
        until = 20

        [[fault]]
        kind = "garbage"
        data = "\\u00ffno frame"
        on = "push"
        nth = 2

        [[fault]]
        kind = "restart"
        seconds = 2
        since = 30
        every = 60
        times = 3
    """)
    made = read_plan(file)

    assert made.seed == 3
    delay, garbage, restart = made.entries
    assert delay.fault == DelayReply(1.0, jitter=0.5)
    assert (delay.trigger.protocol, delay.trigger.times, delay.trigger.probability) == ("Qot_GetKL", None, 0.25)
    assert (delay.trigger.since, delay.trigger.until) == (10.0, 20.0)
    assert garbage.fault == GarbageReply(b"\xffno frame")
    assert (garbage.trigger.on, garbage.trigger.nth, garbage.trigger.times) == (Moment.PUSH, 2, 1)
    assert restart.fault == Restart(2.0)
    assert (restart.trigger.since, restart.trigger.every, restart.trigger.times) == (30.0, 60.0, 3)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_goes_into_a_table_and_comes_back(kind: str) -> None:
    made = plan()
    made.add(KINDS[kind](**ARGUMENTS.get(kind, {})), probability=0.5, since=5, until=9)
    [entry] = made.entries

    again = plan()
    add_table(again, table_of(entry))
    assert again.entries == [entry]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1", "the key 'x' is unknown; known are seed, fault"),
        ("seed = 'a'", "seed must be a whole number"),
        ("fault = 3", "fault must be tables"),
        ("[[fault]]", "fault 1: kind must be one of .*refuse_connect"),
        ("[[fault]]\nkind = 'cutt'", "fault 1: kind must be one of .*not 'cutt'"),
        ("[[fault]]\nkind = 3", "fault 1: kind must be one of"),
        ("[[fault]]\nkind = 'drop'\n[[fault]]\nkind = 'cut'\nafer = 3", "fault 2: the key 'afer' is unknown; .*after"),
        ("[[fault]]\nkind = 'delay'", "fault 1: seconds is missing"),
        ("[[fault]]\nkind = 'delay'\nseconds = 'x'", "fault 1: seconds must be a number, not 'x'"),
        ("[[fault]]\nkind = 'delay'\nseconds = true", "fault 1: seconds must be a number"),
        ("[[fault]]\nkind = 'delay'\nseconds = -1", "fault 1: seconds must be at least 0"),
        ("[[fault]]\nkind = 'cut'\nafter = 1.5", "fault 1: after must be a whole number"),
        ("[[fault]]\nkind = 'cut'\ntimes = 'often'", "fault 1: times must be a whole number or 'always'"),
        ("[[fault]]\nkind = 'cut'\nprotocol = 'Qot_GetKLs'", "fault 1: there is no protocol 'Qot_GetKLs'"),
        ("[[fault]]\nkind = 'cut'\non = 'connect'", "fault 1: cut cannot strike on 'connect'"),
        ("[[fault]\n", "is no TOML"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "plan.toml"
    file.write_text(text)

    with pytest.raises(ConfigError, match=message) as caught:
        read_plan(file)
    assert str(file) in str(caught.value)
    with pytest.raises(ConfigError, match=message):
        Simulator(answers="made up", fault_plan=file)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"missing\.toml cannot be read: No such file"):
        read_plan(tmp_path / "missing.toml")


@given(st.dictionaries(st.text(max_size=8), st.one_of(st.integers(), st.floats(), st.text(max_size=8), st.none())))
def test_no_table_stumbles(table: dict[str, Any]) -> None:
    made = plan()
    for kind in KINDS:
        try:
            add_table(made, table | {"kind": kind})
        except ConfigError:
            continue
