"""Runs every contest and prints the table."""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence

from dev.build import brand_packages
from dev.gateway import simulator

from . import connections, imports, report
from .timing import Contender, contest

IMPORTS, CONNECTS, CALLS = 15, 60, 25
"""Rounds of each contest."""


def main() -> int:
    """Print each part of the table as soon as it is measured."""
    packages = brand_packages()
    print(f"Python {platform.python_version()} on {platform.machine()}; medians; the ratios are to the first line\n")
    _print(report.import_lines(contest(imports.contenders(packages), IMPORTS)))
    with simulator("--seed", "7") as port:
        with connections.connecting(packages[0], port) as contenders:
            _print(_compared("connect (TCP, InitConnect)", contenders, CONNECTS))
        with connections.calling(packages[0], port) as contenders:
            _print(_compared("get_global_state, round trip", contenders, CALLS))
    return 0


def _compared(title: str, contenders: Sequence[Contender], rounds: int) -> list[str]:
    return report.contest_lines(title, contest(contenders, rounds), report.MICROSECONDS)


def _print(lines: list[str]) -> None:
    print("\n".join(lines), flush=True)


if __name__ == "__main__":
    sys.exit(main())
