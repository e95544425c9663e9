"""What `make bench` prints beside its table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .flood import Growth
from .load import Crowd, MemoryUse, PushRates
from .timing import Sample

MICROSECONDS = (1e6, "us")
Unit = tuple[float, str]


def contest_lines(title: str, medians: Mapping[str, Sample], unit: Unit) -> list[str]:
    """One contest; the first contender is what the others are held against."""
    factor, name = unit
    floor = next(iter(medians.values()))
    lines = [f"{title:38}{f'wall, {name}':>10}{f'CPU, {name}':>10}{'wall':>9}{'CPU':>9}"]
    for contender, sample in medians.items():
        times = f"{sample.wall * factor:10.1f}{sample.cpu * factor:10.1f}"
        lines.append(f"  {contender:36}{times}{_ratio(sample.wall, floor.wall)}{_ratio(sample.cpu, floor.cpu)}")
    return lines


def flood_lines(growth: Growth) -> list[str]:
    """What a flood of pushes did."""
    megabytes, thousands = growth.bytes / 1e6, growth.pushes / growth.seconds / 1e3
    return [
        f"a flood of {growth.pushes:,} ticker pushes to a handler that sleeps",
        f"  peak memory grew by {megabytes:.0f} MB; {thousands:.0f} k/s were taken from the socket",
    ]


def push_lines(rates: Iterable[PushRates]) -> Iterator[str]:
    """What the simulator pushes to all subscribers together, beside a bare server that sends one prebuilt frame."""
    heads = f"{'pushes/s':>12}{'ticks/s':>12}{'CPU':>8}{'bare/s':>12}{'CPU':>8}{'slower':>9}"
    yield f"{'ticker pushes of the simulator':30}{heads}"
    for each in rates:
        ours, bare = each.simulator, each.bare
        name = f"to {each.row.subscribers}, of {each.row.securities} securities"
        figures = f"{ours.pushes:12,.0f}{ours.ticks:12,.0f}{ours.cpu:8.0%}{bare.pushes:12,.0f}{bare.cpu:8.0%}"
        yield f"  {name:28}{figures}{_ratio(bare.pushes, ours.pushes)}"


def house_lines(crowd: Crowd, startup: float, use: MemoryUse) -> Iterator[str]:
    """How many clients the simulator bears, how soon it is there, and what memory an hour of market takes."""
    yield "the simulator as a whole"
    login, call = crowd.login * 1e3, crowd.call * 1e6
    yield f"  {crowd.connections} connections at once: {login:.1f} ms a log-in, {call:.0f} us a call"
    yield f"  one more is refused: {crowd.refusal}"
    yield f"  start-up, from the start of the process until it listens: {startup:.2f} s"
    marks = ", ".join(f"{memory / 1e6:.0f} MB after {mark:g} min" for mark, memory in use.memory.items())
    day = use.day
    yield f"  {day.securities} securities with all subtypes at {day.speed:g}x, {use.pushes:,} pushes: {marks}"


def _ratio(value: float, floor: float) -> str:
    return f"{value / floor:8.2f}x" if floor else f"{'-':>9}"
