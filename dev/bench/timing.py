"""Samples of time, and contests that take them."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple, Protocol


class Sample(NamedTuple):
    """Seconds that one operation took: on the clock, and of this process's processor time."""

    wall: float
    cpu: float


class Stopwatch:
    """Measures what happens in a `with` block, as a number of equal operations."""

    sample: Sample

    def __init__(self, operations: int = 1) -> None:
        self._operations = operations

    def __enter__(self) -> Stopwatch:
        self._cpu, self._wall = time.process_time(), time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        wall, cpu = time.perf_counter() - self._wall, time.process_time() - self._cpu
        self.sample = Sample(wall / self._operations, cpu / self._operations)


class Contender(Protocol):
    """One way to do the work."""

    @property
    def name(self) -> str:
        """How the table calls it."""

    def measure(self) -> Sample:
        """Do the work once more."""


@dataclass(frozen=True)
class Result:
    """What a contest came to.

    Attributes:
        samples: of each contender, round by round.
    """

    samples: Mapping[str, Sequence[Sample]]

    def __contains__(self, name: str) -> bool:
        return name in self.samples

    @property
    def medians(self) -> dict[str, Sample]:
        """The middle sample of each contender."""
        return {name: middle(taken) for name, taken in self.samples.items()}

    def ratio(self, name: str, base: str) -> float:
        """How many times as long the one took as the other: the median of the rounds, in each of which they met.

        A machine that slows down meanwhile slows down both.
        """
        rounds = zip(self.samples[name], self.samples[base], strict=True)
        return median(one.wall / other.wall for one, other in rounds)


def contest(contenders: Sequence[Contender], rounds: int) -> Result:
    """Let all do the work in each round, in turns as to who begins, after one round to warm up."""
    samples: dict[str, list[Sample]] = {contender.name: [] for contender in contenders}
    for number in range(rounds + 1):
        first = number % len(contenders)
        for contender in [*contenders[first:], *contenders[:first]]:
            sample = contender.measure()
            if number:
                samples[contender.name].append(sample)
    return Result(samples)


def middle(samples: Sequence[Sample]) -> Sample:
    """The median of each of the two times."""
    return Sample(median(sample.wall for sample in samples), median(sample.cpu for sample in samples))
