"""Helper processes that answer questions: one JSON line in, one JSON line out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TextIO

from .sides import Side

if TYPE_CHECKING:
    from typing_extensions import Self

STOP_SECONDS = 5


class Process:
    """A process that answers questions, with a home folder of its own.

    Args:
        name: how reports call it.
        command: what runs.
        environment: its variables, given the home folder.
    """

    def __init__(
        self, name: str, command: Sequence[str | Path], environment: Callable[[str], Mapping[str, str]]
    ) -> None:
        self._name = name
        self._home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=self._home.name,
            env=environment(self._home.name),
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def send(self, question: Any) -> None:
        """Ask without waiting."""
        assert self._process.stdin is not None
        print(json.dumps(question), file=self._process.stdin, flush=True)

    def receive(self) -> Any:
        """The answer to the oldest question.

        Raises:
            SystemExit: the process ended without one; why is on standard error.
        """
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"the process of {self._name} ended with code {self._process.wait(STOP_SECONDS)}")
        return json.loads(line)

    def ask(self, question: Any) -> Any:
        """Ask and wait for the answer."""
        self.send(question)
        return self.receive()

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        with self._process:
            pass
        self._home.cleanup()


class Worker(Process):
    """A process of one side that runs a module of ours.

    Args:
        side: whose package it imports.
        module: what it runs; that calls `serve`.
        *arguments: its command line.
    """

    def __init__(self, side: Side, module: str, *arguments: str) -> None:
        super().__init__(side.name, [side.python, "-m", module, *arguments], side.environment)
        self.side = side


def serve(make_answerer: Callable[[], Callable[[Any], Any]]) -> None:
    """Answer until there are no more questions, then end at once: official packages leave threads behind.

    Args:
        make_answerer: gives the function that answers; may print, as official packages do when they are imported.
    """
    answers = _own_output()
    answer = make_answerer()
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), file=answers, flush=True)
    os._exit(0)


def _own_output() -> TextIO:
    """Standard output for the answers alone: whatever else is printed goes nowhere."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return answers
