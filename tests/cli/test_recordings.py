from __future__ import annotations

import json
from pathlib import Path

from opend.simulator import Simulator
from opend.simulator.recordings import RecordingReader
from tests.cli.kit import Opend, interrupt, read_line, read_port, running


def test_what_was_recorded_is_played_again(market: Simulator, opend: Opend, tmp_path: Path) -> None:
    file = tmp_path / "session.rec"
    with running("record", str(file), "--opend-port", str(market.port), "--port", "0") as process:
        port = str(read_port(process, "listening on"))
        recorded = opend("quote", "HK.00700", "--port", port, "--format", "json")
        out, _ = interrupt(process)
    with RecordingReader(file) as recording:
        assert out == f"{len(recording)} entries in {file}\n"

    with running("replay", str(file), "--port", "0", "--control-port", "0", "--speed", "inf") as process:
        port = str(read_port(process, "listening on"))
        assert read_line(process).startswith("control on 127.0.0.1:")
        assert opend("quote", "HK.00700", "--port", port, "--format", "json") == recorded
        interrupt(process)
    assert json.loads(recorded)[0]["code"] == "HK.00700"


def test_a_recording_with_a_key(opend: Opend, tmp_path: Path, key_file: Path, rsa_key: str) -> None:
    file = tmp_path / "session.rec"
    key = ("--rsa-key", str(key_file))
    with Simulator(rsa_key=rsa_key) as simulator:
        arguments = ("record", str(file), "--opend-port", str(simulator.port), "--port", "0", *key)
        with running(*arguments) as process:
            opend("quote", "HK.00700", "--port", str(read_port(process, "listening on")), *key)
            interrupt(process)
    with RecordingReader(file) as recording:
        assert any(entry.body for entry in recording.entries(protocol="Qot_GetSecuritySnapshot"))


def test_secrets_can_be_kept_and_files_replaced(market: Simulator, opend: Opend, tmp_path: Path) -> None:
    file = tmp_path / "session.rec"
    file.write_text("something else")
    arguments = ("record", str(file), "--opend-port", str(market.port), "--port", "0")
    assert f"{file} is there already" in opend(*arguments, code=2)
    with running(*arguments, "--overwrite", "--keep-secrets") as process:
        read_port(process, "listening on")
        interrupt(process)
    with RecordingReader(file) as recording:
        assert recording.info["redacted"] is False


def test_a_replay_of_nothing(opend: Opend, tmp_path: Path) -> None:
    assert "cannot be read" in opend("replay", str(tmp_path / "missing.rec"), "--port", "0", code=2)
    file = tmp_path / "text.rec"
    file.write_text("no recording")
    assert "no recording" in opend("replay", str(file), "--port", "0", code=2)
    assert "speed must be above 0" in opend("replay", str(file), "--speed", "0", code=2)
