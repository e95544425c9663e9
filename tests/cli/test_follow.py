from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress

import pytest

import futu
from opend.cli.follow import room_for
from opend.simulator import Simulator
from tests.cli.kit import COMMAND, PATIENCE, interrupt, read_line, running

STEP = 30.0
"""Market seconds that the clock moves on while a test waits for something to happen."""


def advance_until(market: Simulator, condition: Callable[[], object]) -> None:
    """Let the market's clock go on until something has come of it."""
    give_up = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < give_up
        market.advance(STEP)
        time.sleep(0.05)


def has_more(process: subprocess.Popen[str]) -> bool:
    assert process.stdout is not None
    return bool(select.select([process.stdout], [], [], 0)[0])


@pytest.mark.parametrize(
    ("arguments", "rows", "columns"),
    [
        (("quote", "HK.00700"), 1, ["code", "name", "time", "last_price"]),
        (("kline", "HK.00700", "--type", "1m", "--count", "2"), 2, ["code", "name", "time_key", "open"]),
        (("ticks", "HK.00700", "--count", "3"), 3, ["code", "name", "time", "price"]),
        (("book", "HK.00700", "--count", "2"), 2, ["code", "name", "level", "bid_orders"]),
    ],
)
def test_what_is_pushed_follows_what_is_there(
    market: Simulator, arguments: tuple[str, ...], rows: int, columns: list[str]
) -> None:
    more = ("--port", str(market.port), "--follow", "--format", "json")
    with running(*arguments, *more) as process:
        first = [json.loads(read_line(process)) for _ in range(rows)]
        assert list(first[0])[:4] == columns
        advance_until(market, lambda: has_more(process))
        pushed = json.loads(read_line(process))
        assert pushed.keys() == first[0].keys()
        assert pushed["code"] == "HK.00700"
        assert pushed not in first or arguments[0] == "book"
        _, complaints = interrupt(process)
        assert complaints == ""


def test_ticks_come_once(market: Simulator) -> None:
    columns = ("--columns", "sequence", "--format", "csv")
    with running("ticks", "HK.00700", "--port", str(market.port), "--follow", *columns) as process:
        assert read_line(process) == "sequence"
        numbers = [int(read_line(process)) for _ in range(20)]
        advance_until(market, lambda: has_more(process))
        out, _ = interrupt(process)
    numbers += [int(line) for line in out.split()]
    assert len(numbers) > 20
    assert numbers == sorted(set(numbers))


def test_orders_as_they_change(market: Simulator) -> None:
    more = ("--environment", "simulate", "--port", str(market.port), "--follow", "--format", "json")
    with running("orders", "HK.00005", *more) as process, futu.OpenSecTradeContext(port=market.port) as context:
        give_up = time.monotonic() + PATIENCE
        while not has_more(process):  # whether the command listens already cannot be seen from here
            assert time.monotonic() < give_up
            for code in ("HK.00005", "HK.00700"):
                ret, text = context.place_order(1.0, 400, code, "BUY", trd_env="SIMULATE")
                assert ret == 0, text
            time.sleep(0.2)
        order = json.loads(read_line(process))
        assert (order["code"], order["qty"], order["trd_side"]) == ("HK.00005", 400, "BUY")
        out, _ = interrupt(process)
    assert all(json.loads(line)["code"] == "HK.00005" for line in out.splitlines())


def test_a_reader_that_has_had_enough_ends_it(market: Simulator) -> None:
    with running("ticks", "HK.00700", "--port", str(market.port), "--follow") as process:
        assert read_line(process).startswith("code ")
        assert process.stdout is not None
        process.stdout.close()
        advance_until(market, lambda: process.poll() is not None)
        assert process.stderr is not None
        assert (process.returncode, process.stderr.read()) == (0, "")


def test_it_goes_on_after_a_lost_connection(market: Simulator) -> None:
    with running("quote", "HK.00700", "--port", str(market.port), "--follow", "--format", "json") as process:
        read_line(process)
        market.drop_connections()
        advance_until(market, lambda: has_more(process))
        assert json.loads(read_line(process))["code"] == "HK.00700"
        _, complaints = interrupt(process)
        assert "WARNING" in complaints and "Traceback" not in complaints


def test_a_terminal_has_room_for_orders_that_are_yet_to_come() -> None:
    assert room_for(0, Namespace(codes=[], count=50)) == 50
    assert room_for(7, Namespace(codes=["HK.00700", "US.AAPL"], count=3)) == 7
    assert room_for(2, Namespace(codes=["HK.00700", "US.AAPL"], count=3)) == 6


class Screen:
    """What a process writes to a terminal."""

    def __init__(self, terminal: int) -> None:
        self._terminal = terminal
        self.shown = b""

    def read(self) -> None:
        """Take in what came; there is no more once the process has ended."""
        with suppress(OSError):
            while select.select([self._terminal], [], [], 0)[0]:
                self.shown += os.read(self._terminal, 65_536)

    def states(self) -> set[bytes]:
        """How the row of the security looked, from time to time."""
        self.read()
        return {line.strip() for line in self.shown.splitlines() if b"HK.00700" in line}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_a_terminal_shows_one_row_a_security_and_is_left_as_it_was(market: Simulator) -> None:
    import pty

    ours, theirs = pty.openpty()
    screen = Screen(ours)
    arguments = [*COMMAND, "quote", "HK.00700", "--port", str(market.port), "--follow"]
    look = os.environ | {"TERM": "xterm-256color", "COLUMNS": "200", "LINES": "40"}
    with subprocess.Popen(arguments, stdout=theirs, stderr=theirs, env=look) as process:
        os.close(theirs)
        advance_until(market, lambda: len(screen.states()) > 1)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
    screen.read()
    os.close(ours)
    assert b"\x1b[?25l" in screen.shown and screen.shown.rstrip().endswith(b"\x1b[?25h")
    assert b"Traceback" not in screen.shown
