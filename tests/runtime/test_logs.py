"""What the SDK writes, and what it keeps to itself."""

from __future__ import annotations

import dataclasses
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from opend.config import ConnectionConfig
from opend.logs import FTLog, currentframe
from opend.simulator import Simulator
from tests.runtime.fixtures import rsa_key
from tests.runtime.kit import BRAND, HOST, QUICK, SyncTestContext, TestSysConfig, eventually, logged

__all__ = ["rsa_key"]

ROOT = Path(__file__).parents[2]


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FTLog]:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    log = FTLog("logtest", ".opend-test/Log")
    log.console_logger.propagate = False
    yield log
    log.enable_console_log(False)
    log.enable_file_log(False)
    log.console_logger.handlers.clear()


def test_nothing_is_written_until_it_is_asked_for(capfd: pytest.CaptureFixture[str]) -> None:
    code = """
import dataclasses, sys
from tests.runtime.kit import HOST, QUICK, SyncTestContext, eventually
from opend.simulator import Simulator
with Simulator(answers="made up") as opend, SyncTestContext(HOST, opend.port, None, False, 0, QUICK) as context:
    for attempt in (2, 3):
        opend.drop_connections()
        eventually(lambda: context._connection._link.attempts == attempt and context.status == "READY")
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_console_is_standard_error(log: FTLog, capsys: pytest.CaptureFixture[str]) -> None:
    log.info("before")
    log.enable_console_log(True)
    log.enable_console_log(True)
    log.info("hello %s", "you")
    log.debug("too fine")
    log.enable_console_log(False)
    log.warning("after")

    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("hello you") == 1
    assert "before" not in err and "too fine" not in err and "after" not in err


def test_the_switch_of_the_settings(capsys: pytest.CaptureFixture[str]) -> None:
    log = FTLog(BRAND.name, BRAND.log_folder)
    TestSysConfig._logger = log
    try:
        TestSysConfig.enable_console_log(True)
        BRAND.logger("connection").info("from the connection")
    finally:
        TestSysConfig.enable_console_log(False)
    assert "from the connection" in capsys.readouterr().err


def test_the_console_follows_standard_error(log: FTLog, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    log.enable_console_log(True)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    log.info("moved")
    assert "moved" in sys.stderr.getvalue()  # type: ignore[attr-defined]


def test_levels(log: FTLog, capsys: pytest.CaptureFixture[str]) -> None:
    log.enable_console_log(True)
    log.console_level = logging.ERROR
    log.warning("a warning")
    log.error("an error")
    log.console_level = logging.DEBUG
    log.debug("a detail")

    err = capsys.readouterr().err
    assert "a warning" not in err
    assert "an error" in err and "a detail" in err
    log.debug_model = False
    assert (log.console_level, log.file_level, log.debug_model) == (logging.WARNING, logging.WARNING, False)
    log.debug_model = True
    assert log.debug_model is True


def test_the_file(log: FTLog, tmp_path: Path) -> None:
    assert not list(tmp_path.iterdir())
    log.enable_file_log(True)
    log.debug("Größe 大小")
    log.enable_file_log(True)
    log.info("again")
    log.enable_file_log(False)
    log.info("after")

    [file] = Path(log.log_path).iterdir()
    text = file.read_text(encoding="utf-8")
    assert file.is_relative_to(tmp_path)
    assert "Größe 大小" in text and "again" in text and "after" not in text
    assert log.fileHandler is None


def test_messages_to_one_place_only(log: FTLog, capsys: pytest.CaptureFixture[str]) -> None:
    log.enable_console_log(True)
    log.enable_file_log(True)
    log.info2(FTLog.ONLY_CONSOLE, "for the console")
    log.warning2(FTLog.ONLY_FILE, "for the file")
    try:
        raise RuntimeError("what happened")
    except RuntimeError:
        log.error2(FTLog.BOTH_FILE_CONSOLE, "for %s", "both", exc_info=True)
    log.debug2(FTLog.BOTH_FILE_CONSOLE, "a detail")
    log.enable_file_log(False)

    err = capsys.readouterr().err
    [file] = Path(log.log_path).iterdir()
    text = file.read_text(encoding="utf-8")
    assert "for the console" in err and "for the file" not in err and "for both" in err and "what happened" in err
    assert "for the console" not in text and "for the file" in text and "for both" in text and "what happened" in text
    assert "a detail" in text and "a detail" not in err


def test_messages_made_of_keywords() -> None:
    assert FTLog.make_log_msg("title") == "title"
    assert FTLog.make_log_msg("title", a=1, b="x") == "title: a=1; b=x;"


def test_records_name_the_line_that_wrote_them(log: FTLog) -> None:
    records: list[logging.LogRecord] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record)

    log.console_logger.addHandler(Keep())
    log.warning("where?")
    assert records[0].filename == "test_logs.py"


def test_two_brands_have_trees_of_their_own(log: FTLog, capsys: pytest.CaptureFixture[str]) -> None:
    other = FTLog("logtest2", ".other")
    log.enable_console_log(True)
    log.info("one")
    other.info("two")
    err = capsys.readouterr().err
    assert "one" in err and "two" not in err


SECRET = "5ec4e7c0de"


def test_keys_and_bodies_are_never_logged(rsa_key: str) -> None:
    config = dataclasses.replace(QUICK, rsa_key=rsa_key, client_id=SECRET)
    context: Any = None
    with Simulator(answers="made up", rsa_key=rsa_key) as opend, logged() as lines:
        context = SyncTestContext(HOST, opend.port, True, False, 0, config)
        context.request("Qot_GetBasicQot", {"securityList": [{"market": 1, "code": SECRET}]})
        info = context._connection.info
        opend.drop_connections()
        eventually(lambda: context.status == "READY" and context._connection._link.attempts == 2)
        context.close()

    shown = "\n".join([*lines, repr(info), repr(config), str(config), repr(context)])
    key_lines = rsa_key.splitlines()[1:-1]
    assert any("Qot_GetBasicQot" in line for line in lines)
    assert not [key for key in (info.aes_key, info.aes_iv, *key_lines) if key in shown]
    assert SECRET not in "\n".join(lines)


def test_a_key_is_not_in_the_text_of_its_error(rsa_key: str) -> None:
    half = rsa_key[: len(rsa_key) // 2]
    with pytest.raises(ValueError) as raised:
        SyncTestContext(HOST, 11111, True, True, 0, dataclasses.replace(QUICK, rsa_key=half))
    assert rsa_key.splitlines()[1] not in str(raised.value)


def test_a_key_of_the_wrong_type_is_not_shown(rsa_key: str) -> None:
    with pytest.raises(ValueError, match="rsa_key") as raised:
        ConnectionConfig(rsa_key=rsa_key.encode())  # type: ignore[arg-type]
    assert rsa_key.splitlines()[1] not in str(raised.value)


def test_a_message_can_say_where_it_comes_from(log: FTLog) -> None:
    path, line, function, stack = log.findCaller()
    assert (Path(path), function, stack) == (Path(__file__), "test_a_message_can_say_where_it_comes_from", None)
    assert log.format_msg("hello") == f"[test_logs.py:{line + 2}] {function}: hello"


def test_the_frame_three_calls_up() -> None:
    def method() -> Any:
        return helper()

    def helper() -> Any:
        return innermost()

    def innermost() -> Any:
        return currentframe()

    assert method().f_code.co_name == "method"


def test_colours(log: FTLog, capsys: pytest.CaptureFixture[str]) -> None:
    log.fontColor("\033[0;33m%s\033[0m")
    log.warning("hello")
    written = capsys.readouterr().err
    assert written.startswith("\033[0;33m")
    assert written.endswith("hello\033[0m\n")
