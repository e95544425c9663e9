"""Compares every brand's official package with ours, tours the simulated market with both, and prints what is wrong."""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from typing import Any

from dev.build import brand_packages
from dev.sides import Side, official, ours

from . import node_client, node_tour
from .expected import reason_for
from .rounds import Comparison, Rounds
from .sightseeing import Sight, tour
from .stage import Stage

SHOWN = 40
"""Failed comparisons that are printed; the others are counted."""


class Tally:
    """What came of all comparisons."""

    def __init__(self) -> None:
        self.passed = self.failed = 0
        self.reasons: Counter[str] = Counter()

    def add(self, comparison: Comparison) -> None:
        """Count a comparison, and print what differs without a known reason."""
        unexpected = []
        for difference in comparison.found:
            reason = reason_for(comparison.what, difference)
            if reason is None:
                unexpected.append(difference)
            else:
                self.reasons[f"{comparison.what}: {reason}"] += 1
        self.failed += bool(unexpected)
        self.passed += not unexpected
        if unexpected and self.failed <= SHOWN:
            print(f"  {comparison.label}", *(f"    {difference}" for difference in unexpected), sep="\n", flush=True)

    def add_sight(self, sight: Sight) -> None:
        """Count a method or push on the simulated market, and print what went wrong."""
        self.failed += bool(sight.problem)
        self.passed += not sight.problem
        if sight.problem:
            print(f"  {sight.side}, {sight.name}: {sight.problem}", flush=True)


def main() -> int:
    """Compare, and tell how it went."""
    options = _options()
    pairs = [(official(package), ours(package)) for package in options.brands]
    seeds = range(options.base, options.base + options.seeds)
    print(f"the same again: make test-peers BASE={options.base} SEEDS={options.seeds}", flush=True)
    tally = Tally()
    for theirs, mine in pairs:
        if theirs is None:
            raise SystemExit("the official packages are not installed: run `make test-peers`")
        _compare(theirs, mine, seeds, tally)
        for side in (theirs, mine):
            _tour(side.name, tour(side), tally)
    for package in node_client.packages() if node_client.is_set_up() else ():
        _tour(f"npm's {package}", node_tour.tour(package), tally)
    _print_summary(tally)
    return 1 if tally.failed else 0


def _options() -> Any:
    parser = argparse.ArgumentParser(prog="python -m dev.peers", description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, metavar="N", help="how many seeds the replies are made with")
    parser.add_argument("--base", type=int, default=random.randrange(10**9), metavar="N", help="the first seed")
    parser.add_argument("--brands", nargs="+", default=brand_packages(), metavar="NAME", help="packages to compare")
    return parser.parse_args()


def _compare(theirs: Side, mine: Side, seeds: Iterable[int], tally: Tally) -> None:
    with Stage(theirs) as official_stage, Stage(mine) as our_stage:
        rounds = Rounds(official_stage, our_stage)
        print(f"{theirs.name} and {mine.name}; not compared, as ours lacks it: {', '.join(rounds.missing()) or '-'}")
        for comparison in chain(rounds.calls(list(seeds)), rounds.pushes(list(seeds))):
            tally.add(comparison)


def _tour(name: str, sights: Iterable[Sight], tally: Tally) -> None:
    print(f"{name} on the simulated market: each method, and a push of each kind", flush=True)
    for sight in sights:
        tally.add_sight(sight)


def _print_summary(tally: Tally) -> None:
    for reason, count in sorted(tally.reasons.items()):
        print(f"  {count}x as expected: {reason}")
    print(f"\n{tally.passed} passed, {tally.failed} failed")


if __name__ == "__main__":
    sys.exit(main())
