"""The courses of many securities at once, as columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .courses import ANCHOR, Course
from .noise import Floats
from .paths import Ordinals, brownian, brownian_points, workdays

_CHUNK = 30_000  # points; so many fit the processor's cache


@dataclass(frozen=True)
class CourseColumns:
    """Courses of two paths each, that of the market and an own one; a row is a course."""

    keys: NDArray[np.uint64]
    weights: Floats
    growth: Floats

    @classmethod
    def of(cls, courses: Sequence[Course]) -> CourseColumns:
        """The columns of some courses that know no weekends."""
        return cls(
            np.array([course.keys for course in courses], np.uint64).reshape(-1, 2),
            np.array([course.weights for course in courses]).reshape(-1, 2),
            np.array([course.growth for course in courses]),
        )

    def __len__(self) -> int:
        return len(self.growth)

    @cached_property
    def deviations(self) -> Floats:
        """The standard deviation of the change of each in one step."""
        deviations: Floats = np.sqrt((self.weights**2).sum(axis=1))
        return deviations

    @cached_property
    def market_parts(self) -> Floats:
        """How much of its deviation each shares with its market."""
        return self.weights[:, 0] / np.where(self.deviations > 0, self.deviations, 1.0)

    @property
    def markets(self) -> NDArray[np.uint64]:
        """The key of what each shares with its market."""
        return self.keys[:, 0]

    @cached_property
    def _markets(self) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
        keys, places = np.unique(self.markets, return_inverse=True)
        return keys, places

    def at(self, ordinals: Ordinals) -> Floats:
        """The height of each on some days, as an array of courses x days: as `Course.at` of each."""
        steps = workdays(np.append(ordinals, ANCHOR.toordinal()))
        keys, places = self._markets
        shared, size = brownian(keys, steps), max(_CHUNK // len(steps), 1)
        heights = np.empty((len(self), len(ordinals)))
        for start in range(0, len(self), size):
            rows = slice(start, start + size)
            parts = self.weights[rows, :1] * shared[places[rows]] + self.weights[rows, 1:] * brownian(
                self.keys[rows, 1], steps
            )
            parts += self.growth[rows, None] * steps
            np.subtract(parts[:, :-1], parts[:, -1:], out=heights[rows])
        return heights

    def points(self, rows: NDArray[np.intp], ordinals: Ordinals) -> Floats:
        """The height of a course on each day; `rows` tell which course."""
        steps = workdays(ordinals)
        days, places = np.unique(steps, return_inverse=True)
        keys, markets = self._markets
        parts = self.weights[rows, 0] * brownian(keys, days)[markets[rows], places]
        parts += self.weights[rows, 1] * brownian_points(self.keys[rows, 1], steps)
        parts += self.growth[rows] * steps
        heights: Floats = parts - self._anchors[rows]
        return heights

    @cached_property
    def _anchors(self) -> Floats:
        steps = workdays(np.array([ANCHOR.toordinal()]))
        keys, places = self._markets
        heights = self.weights[:, 0] * brownian(keys, steps)[places, 0]
        heights += self.weights[:, 1] * brownian(self.keys[:, 1], steps)[:, 0]
        heights += self.growth * steps
        anchors: Floats = heights
        return anchors
