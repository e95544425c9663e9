"""Every example runs as its reader would run it, and so does the demo, which leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from Crypto.PublicKey import RSA

from opend.simulator import Call, Refusal, Simulator

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted([*(ROOT / "generated" / "examples").rglob("*.py"), *(ROOT / "examples").rglob("*.py")])
ENCRYPTED = "encrypted_session.py"
PATIENCE = 100

each_example = pytest.mark.parametrize("script", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("key") / "conn_key.txt"
    path.write_bytes(RSA.generate(1024).export_key())
    return path


def play(script: Path, opend: Simulator, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-B", "-W", "error", str(script), str(opend.port), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)


@each_example
def test_an_example_works(script: Path, key_file: Path) -> None:
    encrypted = script.name == ENCRYPTED
    with Simulator(answers="made up", seed=7, rsa_key=key_file.read_text() if encrypted else None) as opend:
        done = play(script, opend, *([str(key_file)] if encrypted else []))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


@each_example
def test_an_example_says_what_opend_refused(script: Path, key_file: Path) -> None:
    def refuse(call: Call) -> Any:
        raise Refusal("closed today")

    encrypted = script.name == ENCRYPTED
    with Simulator(answers="made up", seed=7, rsa_key=key_file.read_text() if encrypted else None) as opend:
        opend.server.responder.register("GetGlobalState", refuse)
        done = play(script, opend, *([str(key_file)] if encrypted else []))
    assert done.returncode == 1
    assert "closed today" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_plays_every_session_and_leaves_no_process() -> None:
    command = [sys.executable, "-B", "-W", "error", "-m", "dev.demo"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    printed, complaints = process.communicate(timeout=PATIENCE)
    assert (process.returncode, complaints) == (0, "")
    assert "every session worked" in printed
    for script in EXAMPLES:
        assert f"== python {script.relative_to(ROOT)} " in printed
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
