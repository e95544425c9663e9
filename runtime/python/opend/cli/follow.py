"""Goes on showing what OpenD pushes, until somebody has seen enough."""

from __future__ import annotations

import argparse
import contextlib
import queue
from collections.abc import Callable, Sequence
from typing import Any

from .desk import Desk
from .output import Row, open_output
from .subject import Subject

# The wait for pushes is cut into pieces, so that Ctrl-C gets through on every system.
_PIECE = 0.5


def follow(
    desk: Desk, subject: Subject, options: argparse.Namespace, choose: Callable[[Sequence[Row]], Sequence[str]]
) -> None:
    """Show how a subject stands, and then what OpenD pushes of it, until Ctrl-C.

    Args:
        desk: whom to ask.
        subject: what is shown.
        options: of the command line.
        choose: the columns to show, given the first rows.
    """
    pushed: queue.SimpleQueue[list[Row]] = queue.SimpleQueue()
    desk.listen(subject.handler, lambda message, data: pushed.put(subject.pushed(message, data, options)))
    first = subject.ask(desk, options)
    known = [] if subject.changes else [_key(row, subject) for row in first]
    most = max(len(first), options.count * len(options.codes))
    with (
        open_output(options.format, choose(first), subject.key, most) as output,
        contextlib.suppress(KeyboardInterrupt),
    ):
        output.add(first)
        while True:
            output.add([row for row in _next(pushed) if _key(row, subject) not in known])


def room_for(first: int, options: argparse.Namespace) -> int:
    """How many rows stand in a terminal at once; where no code is named, all codes share the count."""
    return max(first, int(options.count) * max(1, len(options.codes)))


def _next(pushed: queue.SimpleQueue[list[Row]]) -> list[Row]:
    while True:
        with contextlib.suppress(queue.Empty):
            return pushed.get(timeout=_PIECE)


def _key(row: Row, subject: Subject) -> list[Any]:
    return [row.get(column) for column in subject.key]
