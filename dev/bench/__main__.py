"""Runs every contest and prints the tables."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from dev.build import brand_packages
from dev.gateway import simulator
from dev.sides import official, ours

from . import connections, document, flood, imports, load, peers, report, table
from .timing import Contender, contest

CONNECTS, CALLS = 60, 25
"""Rounds of the contests on the simulator."""


def main() -> int:
    """Print each part as soon as it is measured."""
    options = argparse.ArgumentParser(prog="python -m dev.bench", description=__doc__)
    options.add_argument("--write", action="store_true", help=f"also write the tables to {document.NAME}")
    wanted = options.parse_args()
    parts = []
    for part in _parts(brand_packages()[0]):
        print("\n".join(part), end="\n\n", flush=True)
        parts.append(part)
    if wanted.write:
        document.write(parts)
    return 0


def _parts(package: str) -> Iterator[list[str]]:
    """Each part of what is printed, as lines."""
    yield document.setting(package)
    yield table.lines(list(_against_the_official(package)))
    yield report.flood_lines(flood.measure(package))
    yield from _against_the_floor(package)
    yield list(report.push_lines(load.pushes(package)))
    yield list(report.house_lines(load.crowd(), load.startup(), load.memory(package)))


def _against_the_official(package: str) -> Iterator[table.Cells]:
    theirs = official(package)
    sides = {peers.OURS: ours(package)} | ({peers.OFFICIAL: theirs} if theirs else {})
    yield table.import_cells(imports.measure(sides))
    with peers.contestants(package) as found:
        for row, result in peers.measure(found):
            yield table.cells(row, result)


def _against_the_floor(package: str) -> Iterator[list[str]]:
    with simulator("--seed", "7") as port:
        with connections.connecting(package, port) as contenders:
            yield _compared("connect (TCP, InitConnect)", contenders, CONNECTS)
        with connections.calling(package, port) as contenders:
            yield _compared("get_global_state, round trip", contenders, CALLS)


def _compared(title: str, contenders: Sequence[Contender], rounds: int) -> list[str]:
    return report.contest_lines(title, contest(contenders, rounds).medians, report.MICROSECONDS)


if __name__ == "__main__":
    sys.exit(main())
