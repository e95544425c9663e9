"""The table that `make bench` prints."""

from __future__ import annotations

from collections.abc import Mapping

from .imports import BASE, LIMIT_EXTRA, LIMIT_FACTOR, limit
from .timing import Sample

MILLISECONDS, MICROSECONDS = (1e3, "ms"), (1e6, "us")
Unit = tuple[float, str]


def contest_lines(title: str, medians: Mapping[str, Sample], unit: Unit) -> list[str]:
    """One contest; the first contender is what the others are held against."""
    factor, name = unit
    floor = next(iter(medians.values()))
    lines = [f"{title:38}{f'wall, {name}':>10}{f'CPU, {name}':>10}{'wall':>9}{'CPU':>9}"]
    for contender, sample in medians.items():
        times = f"{sample.wall * factor:10.1f}{sample.cpu * factor:10.1f}"
        lines.append(f"  {contender:36}{times}{_ratio(sample.wall, floor.wall)}{_ratio(sample.cpu, floor.cpu)}")
    return [*lines, ""]


def import_lines(medians: Mapping[str, Sample]) -> list[str]:
    """The imports, with what a brand's may take."""
    most = limit(medians[BASE])
    lines = contest_lines("import, whole process", medians, MILLISECONDS)
    slowest = max(sample.wall for sample in medians.values())
    verdict = "kept" if slowest <= most else "MISSED"
    limit_text = f"{LIMIT_FACTOR}x + {LIMIT_EXTRA * 1e3:.0f} ms = {most * 1e3:.1f} ms"
    return [*lines[:-1], f"  limit: {limit_text}; slowest {slowest * 1e3:.1f} ms: {verdict}", ""]


def _ratio(value: float, floor: float) -> str:
    return f"{value / floor:8.2f}x" if floor else f"{'-':>9}"
