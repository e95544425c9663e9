"""A simulated OpenD in a process of its own, from the command line, and what that process takes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

from dev.gateway import READY
from opend.simulator.faults import ControlClient

_CONTROL_READY = "control on "
_PATIENCE = 60.0
"""Seconds; a simulator may be busy."""

_MARKET = ("--seed", "7")
# Readers never speak while they are measured.
_TERMS = ("--port", "0", "--control-port", "0", "--silence-limit", "3600")


class Simulated:
    """Starts `opend simulate` and waits until it listens; a context manager that ends it.

    Args:
        *options: of the command line.

    Attributes:
        startup: seconds from the start of the process to the line that tells that it listens.
        port: where it listens.

    Raises:
        SystemExit: it did not start; why is on standard error.
    """

    def __init__(self, *options: str) -> None:
        command = [sys.executable, "-m", "opend", "simulate", *_TERMS, *_MARKET, *options]
        began = time.perf_counter()
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.port = self._port(READY)
        self.startup = time.perf_counter() - began
        self.usage = Usage(self._process.pid)
        self._control = ControlClient(self._port(_CONTROL_READY), timeout=_PATIENCE)

    def __enter__(self) -> Simulated:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._control.close()
        self._process.terminate()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
        with self._process:
            pass

    def set_clock(self, time: str) -> None:
        """Let the market's clock show another time; it goes on from there."""
        self._control.set_clock(time)

    def _port(self, words: str) -> int:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.startswith(words):
            self._process.kill()
            raise SystemExit(f"the simulator did not start: it said {line!r}")
        return int(line.rsplit(":", 1)[1])


class Usage:
    """What a process takes, as Linux tells it.

    Args:
        pid: number of the process.
    """

    def __init__(self, pid: int) -> None:
        self._files = Path(f"/proc/{pid}")

    @property
    def cpu(self) -> float:
        """Seconds of processor time so far, to a hundredth."""
        fields = (self._files / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def memory(self) -> int:
        """Bytes in memory now."""
        return int((self._files / "statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
