"""What a fresh process takes that imports all names: time, and memory at its peak."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from statistics import median

from dev.sides import Side

from .timing import Sample, middle

ROUNDS = 15
BUDGET = 0.34
"""The share of the official client's time that our star import may take: 0.12 s where that takes 0.35 s."""


@dataclass(frozen=True)
class ImportCost:
    """What one import took."""

    sample: Sample
    peak: int


def measure(sides: dict[str, Side], rounds: int = ROUNDS) -> dict[str, ImportCost]:
    """The medians of each side, measured in turns, after one round to warm up."""
    taken: dict[str, list[ImportCost]] = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name, side in sides.items():
            cost = import_once(side)
            if number:
                taken[name].append(cost)
    return {name: _middle(costs) for name, costs in taken.items()}


def import_once(side: Side) -> ImportCost:
    """Start a process that imports all names of a side's package, and wait for its end.

    Raises:
        SystemExit: the import failed.
    """
    # Official packages install a handler for Ctrl-C and leave threads: the process ends itself.
    statement = f"from {side.package} import *; import os; os._exit(0)"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        began = time.perf_counter()
        process = subprocess.Popen(
            [side.python, "-c", statement], env=side.environment(home), cwd=home, stdout=subprocess.DEVNULL
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{side.name} cannot be imported")
    return ImportCost(Sample(wall, used.ru_utime + used.ru_stime), used.ru_maxrss * 1024)


def _middle(costs: list[ImportCost]) -> ImportCost:
    return ImportCost(middle([cost.sample for cost in costs]), int(median(cost.peak for cost in costs)))
