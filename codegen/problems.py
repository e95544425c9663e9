"""Problems in the sources: collected by every step, reported together, before anything is written."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Source:
    """Where a thing was declared: the file, relative to the project, and the key or line in it."""

    file: str
    key: str

    def at(self, key: str) -> Source:
        """The place of a key below this one."""
        return Source(self.file, f"{self.key}.{key}" if self.key else key)


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend."""

    file: str
    key: str
    message: str
    hint: str

    def __str__(self) -> str:
        place = f"{self.file}: {self.key}" if self.key else self.file
        return f"{place}\n    {self.message}\n    hint: {self.hint}"


class ProblemsFoundError(Exception):
    """The sources have problems; nothing was written."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class Problems:
    """The problems found so far."""

    def __init__(self) -> None:
        self._found: set[Problem] = set()

    def add(self, source: Source, message: str, hint: str) -> None:
        self._found.add(Problem(source.file, source.key, message, hint))

    def raise_if_any(self) -> None:
        """End the run if there is anything to mend.

        Raises:
            ProblemsFoundError: with all problems, sorted by file and key.
        """
        if self._found:
            raise ProblemsFoundError(sorted(self._found))


def nearest(name: str, names: Iterable[str], otherwise: str) -> str:
    """A hint for a name that is not one of `names`: the closest of them, or else the sentence `otherwise`."""
    close = difflib.get_close_matches(name, sorted(names), n=3)
    return f"did you mean {' or '.join(close)}?" if close else otherwise
