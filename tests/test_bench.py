"""The benchmark does what its table says; how fast it is on this machine is not tested."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from dev.bench import connections, imports, report
from dev.bench.floor import BareClient
from dev.bench.timing import Contender, Sample, Stopwatch, contest
from dev.build import brand_packages
from opend.simulator import Simulator
from tests.simulator.conftest import no_thread_is_left, opend

__all__ = ["no_thread_is_left", "opend"]

CONTESTS = (connections.connecting, connections.calling)


class Turns:
    """A contender that notes when it was its turn, and takes longer each time."""

    def __init__(self, name: str, turns: list[str]) -> None:
        self.name = name
        self._turns = turns

    def measure(self) -> Sample:
        self._turns.append(self.name)
        return Sample(wall=self._turns.count(self.name), cpu=0.0)


def test_contenders_take_turns_in_beginning_and_the_first_round_does_not_count() -> None:
    turns: list[str] = []
    medians = contest([Turns("a", turns), Turns("b", turns)], rounds=3)
    assert "".join(turns) == "abbaabba"
    assert medians == {"a": Sample(3, 0.0), "b": Sample(3, 0.0)}


def test_a_stopwatch_divides_by_the_number_of_operations() -> None:
    with Stopwatch(operations=1000) as many, Stopwatch() as one:
        pass
    assert many.sample.wall * 1000 >= one.sample.wall > 0


@pytest.mark.parametrize("entered", CONTESTS)
def test_every_way_to_do_the_work_works(
    opend: Simulator, entered: Callable[[str, int], AbstractContextManager[list[Contender]]]
) -> None:
    package = brand_packages()[0]
    with entered(package, opend.port) as contenders:
        medians = contest(contenders, rounds=1)
    assert list(medians) == ["bare socket", f"{package}, blocking", f"{package}, asyncio"]
    assert all(sample.wall > 0 for sample in medians.values())


def test_the_bare_client_gets_the_real_reply(opend: Simulator) -> None:
    client = BareClient(opend.port)
    try:
        assert client.get_global_state().s2c.qotLogined
    finally:
        client.close()


def test_an_import_is_a_process_of_its_own() -> None:
    base, *brands = imports.contenders(brand_packages())
    assert [brand.name for brand in brands] == [f"from {package} import *" for package in brand_packages()]
    assert base.measure().wall > 0


def test_the_table() -> None:
    lines = report.contest_lines(
        "work", {"floor": Sample(0.001, 0.0), "ours": Sample(0.002, 0.001)}, report.MILLISECONDS
    )
    assert [line.split() for line in lines] == [
        ["work", "wall,", "ms", "CPU,", "ms", "wall", "CPU"],
        ["floor", "1.0", "0.0", "1.00x", "-"],
        ["ours", "2.0", "1.0", "2.00x", "-"],
        [],
    ]


@pytest.mark.parametrize(("seconds", "verdict"), [(0.084, "kept"), (0.086, "MISSED")])
def test_the_limit_of_an_import(seconds: float, verdict: str) -> None:
    lines = report.import_lines({imports.BASE: Sample(0.010, 0.010), "from brand import *": Sample(seconds, seconds)})
    assert lines[-2].split("; ") == ["  limit: 2.5x + 60 ms = 85.0 ms", f"slowest {seconds * 1e3:.1f} ms: {verdict}"]
