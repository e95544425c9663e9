"""What `make bench` prints beside its table."""

from __future__ import annotations

from collections.abc import Mapping

from .flood import Growth
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


def _ratio(value: float, floor: float) -> str:
    return f"{value / floor:8.2f}x" if floor else f"{'-':>9}"
