"""The benchmark does what its table says; how fast it is on this machine is not tested."""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from dev.bench import connections, document, flood, imports, load, peers, report, table
from dev.bench.floor import BareClient
from dev.bench.rows import CALLS, PUSHES, CallRow
from dev.bench.timing import Contender, Result, Sample, Stopwatch, contest
from dev.build import brand_packages
from dev.sides import OUR_CODE, Side
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
    result = contest([Turns("a", turns), Turns("b", turns)], rounds=3)
    assert "".join(turns) == "abbaabba"
    assert result.medians == {"a": Sample(3, 0.0), "b": Sample(3, 0.0)}


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
        medians = contest(contenders, rounds=1).medians
    assert list(medians) == ["bare socket", f"{package}, blocking", f"{package}, asyncio"]
    assert all(sample.wall > 0 for sample in medians.values())


def test_the_bare_client_gets_the_real_reply(opend: Simulator) -> None:
    client = BareClient(opend.port)
    try:
        assert client.get_global_state().s2c.qotLogined
    finally:
        client.close()


def here(package: str) -> Side:
    return Side("ours", package, Path(sys.executable), OUR_CODE)


def test_an_import_is_a_process_of_its_own() -> None:
    costs = imports.measure({package: here(package) for package in brand_packages()}, rounds=1)
    assert list(costs) == brand_packages()
    assert all(cost.sample.wall > 0 and cost.peak > 5e6 for cost in costs.values())
    with pytest.raises(SystemExit, match="cannot be imported"):
        imports.import_once(here("no_such_package"))


def test_every_side_does_the_work_of_every_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "official", here)
    monkeypatch.setattr(peers, "ours", here)
    rows = [dataclasses.replace(row, repeat=1) for row in CALLS]
    pushes = [dataclasses.replace(row, count=100) for row in PUSHES]
    monkeypatch.setattr(peers, "CALLS", rows)
    monkeypatch.setattr(peers, "PUSHES", pushes)
    with peers.contestants(brand_packages()[0]) as found:
        measured = list(peers.measure(found, rounds=1))
    assert [row for row, _ in measured] == [*rows, *pushes]
    for row, result in measured:
        assert result.medians["floor"].wall > 0
        if "ours" in result:
            assert result.ratio("ours", "official") > 0, row.name
    assert all("ours" in result for row, result in measured if isinstance(row, CallRow))


def test_a_flood_is_measured() -> None:
    growth = flood.measure(brand_packages()[0], pushes=5_000)
    assert growth.pushes == 5_000 and growth.seconds > 0
    assert 0 <= growth.bytes < 100e6


def test_the_table() -> None:
    lines = report.contest_lines(
        "work", {"floor": Sample(0.001, 0.0), "ours": Sample(0.002, 0.001)}, report.MICROSECONDS
    )
    assert [line.split() for line in lines] == [
        ["work", "wall,", "us", "CPU,", "us", "wall", "CPU"],
        ["floor", "1000.0", "0.0", "1.00x", "-"],
        ["ours", "2000.0", "1000.0", "2.00x", "-"],
    ]


SLOW, QUICK = Sample(0.010, 0.010), Sample(0.001, 0.001)


@pytest.mark.parametrize(
    ("row", "once", "told"),
    [
        (CALLS[0], {"official": SLOW, "floor": QUICK, "ours": QUICK}, ["0.10x", "<= 0.40x", "kept"]),
        (CALLS[0], {"official": QUICK, "floor": QUICK, "ours": SLOW}, ["10.00x", "<= 0.40x", "MISSED"]),
        (PUSHES[0], {"official": SLOW, "floor": QUICK, "ours": QUICK}, ["10.00x", ">= 10x", "kept"]),
        (PUSHES[1], {"official": SLOW, "floor": QUICK, "ours": QUICK}, ["10.00x", ">= 12x", "MISSED"]),
        (PUSHES[0], {"official": SLOW, "floor": QUICK}, ["-", ">= 10x", "not offered yet"]),
        (CALLS[0], {"floor": QUICK, "ours": QUICK}, ["-", "<= 0.40x", ""]),
    ],
)
def test_a_row_is_held_against_its_budget(row: peers.Row, once: dict[str, Sample], told: list[str]) -> None:
    result = Result({name: [sample] for name, sample in once.items()})
    assert list(table.cells(row, result)[-3:]) == told


def test_a_machine_that_slows_down_changes_no_ratio() -> None:
    ours = [Sample(seconds, seconds) for seconds in (1.0, 2.0, 9.0)]
    official = [Sample(seconds, seconds) for seconds in (3.0, 6.0, 27.0)]
    result = Result({"ours": ours, "official": official})
    assert (result.ratio("ours", "official"), result.ratio("official", "ours")) == (pytest.approx(1 / 3), 3.0)
    assert result.medians == {"ours": ours[1], "official": official[1]}


@pytest.mark.parametrize(("seconds", "told"), [(0.119, ("0.34x", "kept")), (0.140, ("0.40x", "MISSED"))])
def test_an_import_is_held_against_its_budget(seconds: float, told: tuple[str, str]) -> None:
    ours, official = (imports.ImportCost(Sample(wall, wall), 30_000_000) for wall in (seconds, 0.350))
    ratio, verdict = told
    assert table.import_cells({"ours": ours})[-3:] == ("-", "<= 0.34x", "")
    assert table.import_cells({"ours": ours, "official": official})[-3:] == (ratio, "<= 0.34x", verdict)


def test_the_document(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    rows = table.lines([table.cells(CALLS[0], Result({"floor": [QUICK], "ours": [QUICK]}))])
    document.write([["2026-01-02, x86_64"], rows, ["work", "  floor"]], tmp_path)
    text = (tmp_path / document.NAME).read_text(encoding="utf-8")
    assert text.startswith("# Benchmarks\n")
    assert "\n2026-01-02, x86_64\n" in text and "\n```\nwork\n  floor\n```\n" in text
    assert [line for line in text.splitlines() if line.startswith("|")] == rows


def test_what_the_sides_run_on_is_told() -> None:
    (line,) = document.setting(brand_packages()[0])
    assert re.match(r"\d{4}-\d\d-\d\d, \S+, Python 3\.\d+\.\d+, protobuf \d\S+, pandas \d", line)


def test_the_simulator_pushes_to_all_subscribers(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (("SETTLING", 0.2), ("WINDOW", 0.5), ("BARE_WINDOW", 0.2)):
        monkeypatch.setattr(load, name, seconds)
    [rates] = load.pushes(brand_packages()[0], [load.PushRow(subscribers=2, securities=20)], rounds=1)

    assert min(rates.simulator.pushes, rates.bare.pushes, rates.simulator.cpu) > 0
    assert rates.simulator.ticks >= rates.simulator.pushes
    assert rates.row.securities == 20
    assert len(list(report.push_lines([rates]))) == 2


def test_a_crowd_is_let_in_up_to_the_limit() -> None:
    crowd = load.crowd(3)

    assert crowd.connections == 3
    assert "at most 3" in crowd.refusal


def test_memory_is_looked_at_while_the_market_goes_on() -> None:
    use = load.memory(brand_packages()[0], load.Day(securities=2, speed=600.0, marks=(5, 10)))

    assert list(use.memory) == [5, 10]
    assert use.pushes > 0
    lines = list(report.house_lines(load.Crowd(1, 0.1, 0.1, "full"), 0.5, use))
    assert "MB after 10 min" in lines[-1]
