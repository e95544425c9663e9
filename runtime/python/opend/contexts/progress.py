"""A progress bar, where somebody can see it and tqdm is installed."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Protocol


class Bar(Protocol):
    """What a bar is told."""

    def update(self, n: int) -> Any:
        """So many rows have come."""


class _NoBar:
    def update(self, n: int) -> None:
        pass


def bar(title: str, wanted: bool) -> AbstractContextManager[Bar]:
    """A bar that counts rows on the terminal; one that shows nothing where it is not wanted or there is none."""
    if not wanted or sys.stderr is None or not sys.stderr.isatty():
        return nullcontext(_NoBar())
    try:
        from tqdm import tqdm
    except ImportError:
        return nullcontext(_NoBar())
    shown: AbstractContextManager[Bar] = tqdm(desc=title, unit=" rows")
    return shown
