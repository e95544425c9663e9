"""What the tests of the command share: running it, in this process and in one of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from opend import cli

PATIENCE = 30.0
COMMAND = (sys.executable, "-W", "error", "-m", "opend")


@contextmanager
def running(*arguments: str, stdout: int = subprocess.PIPE) -> Iterator[subprocess.Popen[str]]:
    """The command in a process of its own, which ends with the test at the latest."""
    with subprocess.Popen([*COMMAND, *arguments], stdout=stdout, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def read_line(process: subprocess.Popen[str]) -> str:
    """The next line that a process prints."""
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, process.stderr and process.stderr.read()
    return line.rstrip("\n")


def read_port(process: subprocess.Popen[str], start: str) -> int:
    """The port of a line such as `listening on 127.0.0.1:11111`."""
    line = read_line(process)
    assert line.startswith(f"{start} 127.0.0.1:"), line
    return int(line.rsplit(":", 1)[1])


def interrupt(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Press Ctrl-C; what the process still printed. It must end well."""
    process.send_signal(signal.SIGINT)
    out, complaints = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, complaints
    return out, complaints


class Opend:
    """The command in this process: its exit code, and what it printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str, code: int = 0) -> str:
        """What it prints; `code` is the exit code that it must have, and where that is not 0, complaints count too."""
        self._capsys.readouterr()
        assert cli.main(arguments) == code
        out, complaints = self._capsys.readouterr()
        if code == 0:
            assert complaints == ""
            return out
        return out + complaints

    def misused(self, *arguments: str) -> str:
        """What it says of arguments that it does not understand."""
        with pytest.raises(SystemExit) as ended:
            cli.main(arguments)
        assert ended.value.code == 2
        return self._capsys.readouterr().err
