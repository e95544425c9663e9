"""How programs end that hold open contexts: each is a program of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend.simulator import LoseReply, Simulator
from tests.runtime.kit import PATIENCE, eventually, free_port

ROOT = Path(__file__).parents[2]

PRELUDE = """
import asyncio, dataclasses, signal, sys, threading, time
from tests.runtime.kit import HOST, QUICK, AsyncTestContext, SyncTestContext, TestSysConfig

PORT = int(sys.argv[1])
CONFIG = dataclasses.replace(QUICK, keep_process_alive=True)

def connect(config=CONFIG):
    return SyncTestContext(HOST, PORT, None, False, 0, config)

def say(text):
    sys.stdout.write(text + "\\n")
    sys.stdout.flush()

def close_later(context):
    def close():
        time.sleep(0.6)
        say("closing")
        context.close()
    threading.Thread(target=close, daemon=True).start()
"""


@pytest.fixture
def opend() -> Iterator[Simulator]:
    with Simulator(answers="made up") as simulator:
        yield simulator


class Program:
    """A running program."""

    def __init__(self, code: str, port: int) -> None:
        command = [sys.executable, "-X", "dev", "-c", PRELUDE + code, str(port)]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.lines: list[str] = []

    def until(self, line: str) -> None:
        """Read what the program says until it says this."""
        assert self._process.stdout is not None
        while True:
            said = self._process.stdout.readline().rstrip("\n")
            self.lines.append(said)
            assert said, f"{line!r} was never said: {self.lines}\n{self.end()}"
            if said == line:
                return

    def interrupt(self) -> None:
        """Press Ctrl-C, once."""
        self._process.send_signal(signal.SIGINT)

    def end(self) -> tuple[int, str]:
        """Wait for the end; its exit code and what it wrote to standard error."""
        try:
            output, errors = self._process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            output, errors = self._process.communicate()
            pytest.fail(f"the program does not end: {self.lines} {output} {errors}")
        self.lines += output.splitlines()
        return self._process.returncode, errors


def run(code: str, port: int) -> tuple[int, list[str], str]:
    program = Program(code, port)
    exit_code, errors = program.end()
    return exit_code, program.lines, errors


def test_an_open_context_keeps_the_program_alive_until_it_is_closed(opend: Simulator) -> None:
    code = """
try:
    raise ValueError
except ValueError:
    close_later(connect())
say("end of main")
"""
    assert run(code, opend.port) == (0, ["end of main", "closing"], "")


def test_the_last_of_several_contexts_counts(opend: Simulator) -> None:
    code = """
first, second = connect(), connect()
first.close()
close_later(second)
say("end of main")
"""
    assert run(code, opend.port) == (0, ["end of main", "closing"], "")


def test_a_context_that_connects_in_the_background_counts_too() -> None:
    code = """
close_later(SyncTestContext(HOST, PORT, None, True, 0, CONFIG))
say("end of main")
"""
    assert run(code, free_port()) == (0, ["end of main", "closing"], "")


def test_pushes_come_after_the_end_of_main(opend: Simulator) -> None:
    code = """
from tests.runtime.kit import Pushes

class Closes(Pushes):
    def on_recv_rsp(self, rsp_pb):
        say("pushed")
        context.close()

context = connect()
context.set_handler(Closes())
say("end of main")
"""
    program = Program(code, opend.port)
    program.until("end of main")
    opend.push_synthesized("Qot_UpdateTicker")
    assert program.end() == (0, "")
    assert program.lines == ["end of main", "pushed"]


def test_a_connection_comes_back_after_the_end_of_main(opend: Simulator) -> None:
    code = """
class Context(SyncTestContext):
    count = 0

    def on_api_socket_reconnected(self):
        say(f"connected {self.count + 1}")
        self.count += 1
        if self.count == 2:
            self.close()
        return 0, ""

context = Context("localhost", PORT, None, False, 0, CONFIG)  # a name is looked up again each time
while context.count < 1:
    time.sleep(0.01)
say("end of main")
"""
    program = Program(code, opend.port)
    program.until("end of main")
    opend.drop_connections()
    assert program.end() == (0, "")
    assert program.lines == ["connected 1", "end of main", "connected 2"]


def test_daemon_threads_let_the_program_end(opend: Simulator) -> None:
    code = """
TestSysConfig.set_all_thread_daemon(True)
context = connect()
say("end of main")
"""
    assert run(code, opend.port) == (0, ["end of main"], "")


def test_an_exception_ends_the_program(opend: Simulator) -> None:
    code = """
context = connect()
try:
    raise RuntimeError("from main")
finally:
    say("finally")
"""
    exit_code, lines, errors = run(code, opend.port)
    assert (exit_code, lines) == (1, ["finally"])
    assert "RuntimeError: from main" in errors


def test_an_exception_from_deep_below_ends_the_program(opend: Simulator) -> None:
    code = """
def main():
    context = connect()
    def deeper():
        {}["missing"]
    try:
        deeper()
    finally:
        say("finally")

main()
"""
    exit_code, lines, errors = run(code, opend.port)
    assert (exit_code, lines) == (1, ["finally"])
    assert "KeyError" in errors


@pytest.mark.parametrize("status", [0, 3])
def test_sys_exit_ends_the_program(opend: Simulator, status: int) -> None:
    code = f"""
context = connect()
try:
    sys.exit({status})
finally:
    say("finally")
"""
    assert run(code, opend.port) == (status, ["finally"], "")


CTRL_C = {
    "sleeping": """
connect()
try:
    say("ready")
    time.sleep(100)
finally:
    say("finally")
""",
    "waiting for a reply": """
context = connect()
try:
    say("ready")
    context.request("GetUserInfo", timeout=100)
finally:
    say("finally")
""",
    "inside with": """
with connect() as context:
    try:
        say("ready")
        context.request("GetUserInfo", timeout=100)
    finally:
        say("finally")
""",
    "in the constructor": """
PORT = 1
try:
    say("ready")
    connect(dataclasses.replace(CONFIG, connect_timeout=100))
finally:
    say("finally")
""",
    "in asyncio": """
async def main():
    try:
        async with AsyncTestContext(HOST, PORT, None, False, 0, CONFIG) as context:
            say("ready")
            await context.request("GetUserInfo", timeout=100)
    finally:
        say("finally")

asyncio.run(main())
""",
}


@pytest.mark.parametrize("code", CTRL_C.values(), ids=CTRL_C.keys())
def test_one_ctrl_c_ends_the_program(opend: Simulator, code: str) -> None:
    opend.faults.add(LoseReply(), protocol="GetUserInfo")
    program = Program(code, opend.port)
    program.until("ready")
    program.interrupt()
    exit_code, errors = program.end()
    assert exit_code in (-signal.SIGINT, 130)
    assert program.lines == ["ready", "finally"]
    assert "KeyboardInterrupt" in errors


def test_one_ctrl_c_after_the_end_of_main_ends_the_program(opend: Simulator) -> None:
    code = """
import atexit
atexit.register(say, "atexit")
context = connect()

def when_main_has_ended():
    while threading.main_thread().is_alive():
        time.sleep(0.01)
    time.sleep(0.1)
    say("main has ended")

threading.Thread(target=when_main_has_ended, daemon=True).start()
"""
    program = Program(code, opend.port)
    program.until("main has ended")
    program.interrupt()
    program.end()
    assert program.lines == ["main has ended", "atexit"]


def test_an_asyncio_context_never_holds_the_program(opend: Simulator) -> None:
    code = """
async def main():
    context = AsyncTestContext(HOST, PORT, None, False, 0, CONFIG)
    await context.connect()
    say(context.status)

asyncio.run(main())
"""
    assert run(code, opend.port) == (0, ["READY"], "")


def test_a_program_ends_while_a_handler_is_at_work(opend: Simulator) -> None:
    code = """
from tests.runtime.kit import Pushes

class Slow(Pushes):
    def on_recv_rsp(self, rsp_pb):
        say("pushed")
        time.sleep(100)

context = connect()
context.set_handler(Slow())
say("ready")
time.sleep(0.5)
context.close()
"""
    program = Program(code, opend.port)
    program.until("ready")
    opend.push_synthesized("Qot_UpdateTicker")
    assert program.end() == (0, "")


@pytest.mark.skipif(
    (3, 12, 0) <= sys.version_info[:3] <= (3, 12, 1), reason="these start no threads once the main thread has ended"
)
def test_the_callback_face_connects_again_after_the_end_of_main(opend: Simulator) -> None:
    code = """
from tests.runtime.connections.test_callback import Client

class Callbacks:
    count = 0

    def OnInitConnect(self, client, err_code, desc):
        self.count += 1
        say(f"connected {self.count}")
        if self.count == 2:
            client.Close()

    def OnDisconnect(self, client, err_code):
        say("disconnected")
        client.InitConnect(HOST, PORT, False)

CallbackBase = Client._sys_config
CallbackBase.base = CONFIG
client = Client()
client.SetConnCallback(Callbacks())
client.InitConnect(HOST, PORT, False)
"""
    program = Program(code, opend.port)
    program.until("connected 1")
    eventually(lambda: opend.connections == 1)
    opend.drop_connections()
    assert program.end() == (0, "")
    assert program.lines == ["connected 1", "disconnected", "connected 2"]


def test_a_callback_connection_that_is_lost_holds_nothing(opend: Simulator) -> None:
    code = """
from tests.runtime.connections.test_callback import Client

class Callbacks:
    def OnInitConnect(self, client, err_code, desc):
        say("connected")

Client._sys_config.base = CONFIG
client = Client()
client.SetConnCallback(Callbacks())
client.InitConnect(HOST, PORT, False)
"""
    program = Program(code, opend.port)
    program.until("connected")
    eventually(lambda: opend.connections == 1)
    opend.drop_connections()
    assert program.end() == (0, "")


def test_no_signal_handler_is_changed(opend: Simulator) -> None:
    code = """
names = [name for name in signal.valid_signals()]
before = [signal.getsignal(name) for name in names]
import opend.contract
context = connect()
assert [signal.getsignal(name) for name in names] == before
assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
context.close()
"""
    assert run(code, opend.port) == (0, [], "")
