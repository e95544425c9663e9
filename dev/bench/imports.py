"""How long a fresh interpreter takes, from its start to its end, to import something."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from .timing import Sample, Stopwatch

BASE = "import google.protobuf.message"
LIMIT_FACTOR = 2.5
LIMIT_EXTRA = 0.060


@dataclass(frozen=True)
class Import:
    """A whole process that runs one statement."""

    name: str

    def measure(self) -> Sample:
        """Start the process and wait for its end."""
        before = _cpu_of_children()
        with Stopwatch() as watch:
            subprocess.run([sys.executable, "-c", self.name], env=_environment(), check=True)
        return Sample(watch.sample.wall, _cpu_of_children() - before)


def contenders(packages: Iterable[str]) -> list[Import]:
    """The import that everything is held against, and the star import of each package."""
    return [Import(BASE), *(Import(f"from {package} import *") for package in packages)]


def limit(base: Sample) -> float:
    """Seconds that a brand's star import may take."""
    return LIMIT_FACTOR * base.wall + LIMIT_EXTRA


def _environment() -> dict[str, str]:
    """Without settings of Python's, such as the one that forbids to keep compiled modules."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
