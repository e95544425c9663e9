"""An OpenD simulator in a process of its own, for the demo and the benchmark."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

READY = "listening on "
STOP_SECONDS = 5


@contextmanager
def simulator(*options: str) -> Iterator[int]:
    """A simulator on a free port; gives the port, and stops the process at the end.

    Raises:
        SystemExit: it did not start; why is on standard error.
    """
    command = [sys.executable, "-m", "opend", "simulate", "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _port(process)
        finally:
            _stop(process)


def _port(process: subprocess.Popen[str]) -> int:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line.startswith(READY):
        raise SystemExit(f"the simulator did not start: it said {line!r}")
    return int(line.rsplit(":", 1)[1])


def _stop(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
