"""The table of `make bench`: the official client, the floor and ours, beside their budget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .imports import BUDGET, ImportCost
from .peers import FLOOR, OFFICIAL, OURS, Row
from .rows import CallRow, PushRow
from .timing import Result, Sample

HEADER = ("work", "official: wall / CPU", "floor: wall / CPU", "ours: wall / CPU", "ours to official", "budget", "")
ABSENT = "-"
KEPT, MISSED = "kept", "MISSED"
MEGABYTE = 1e6

Cells = tuple[str, ...]


def import_cells(costs: Mapping[str, ImportCost]) -> Cells:
    """The row of the imports."""

    def told(name: str) -> str:
        cost = costs.get(name)
        return f"{_times(cost.sample)}, {cost.peak / MEGABYTE:.0f} MB" if cost else ABSENT

    shown = "`import` all names", told(OFFICIAL), ABSENT, told(OURS)
    if OFFICIAL not in costs:
        return (*shown, ABSENT, _at_most(BUDGET), "")
    ratio = costs[OURS].sample.wall / costs[OFFICIAL].sample.wall
    return (*shown, _ratio(ratio), _at_most(BUDGET), _verdict(ratio <= BUDGET))


def cells(row: Row, result: Result) -> Cells:
    """One row of the table."""
    medians = result.medians
    show = _times if isinstance(row, CallRow) else _rate
    shown = [show(medians[name]) if name in medians else ABSENT for name in (OFFICIAL, FLOOR, OURS)]
    budget = _at_most(row.budget) if isinstance(row, CallRow) else f">= {row.budget:.0f}x"
    if OURS not in medians:
        return (row.name, *shown, ABSENT, budget, "not offered yet")
    if OFFICIAL not in medians:
        return (row.name, *shown, ABSENT, budget, "")
    return (row.name, *shown, *_held_against(row, result, budget))


def _held_against(row: Row, result: Result, budget: str) -> Cells:
    if isinstance(row, PushRow):
        ratio = result.ratio(OFFICIAL, OURS)
        return _ratio(ratio), budget, _verdict(ratio >= row.budget)
    ratio = result.ratio(OURS, OFFICIAL)
    return _ratio(ratio), budget, _verdict(ratio <= row.budget)


def lines(rows: Sequence[Cells]) -> list[str]:
    """The table as aligned Markdown."""
    table = [HEADER, *rows]
    widths = [max(len(row[place]) for row in table) for place in range(len(HEADER))]
    texts = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in table
    ]
    return [texts[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *texts[1:]]


def _times(sample: Sample) -> str:
    return f"{_time(sample.wall)} / {_time(sample.cpu)}"


def _time(seconds: float) -> str:
    return f"{seconds * 1e6:.{0 if seconds >= 1e-5 else 1}f} us" if seconds < 1e-3 else f"{seconds * 1e3:.3g} ms"


def _rate(sample: Sample) -> str:
    thousands = 1e-3 / sample.wall
    return f"{thousands:.{0 if thousands >= 100 else 1}f} k/s / {_time(sample.cpu)}"


def _at_most(budget: float) -> str:
    return f"<= {budget:.2f}x"


def _ratio(value: float) -> str:
    return f"{value:.2f}x"


def _verdict(is_kept: bool) -> str:
    return KEPT if is_kept else MISSED
