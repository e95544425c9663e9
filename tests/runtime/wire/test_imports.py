import ast
import subprocess
import sys
from pathlib import Path

import pytest

import opend.wire

SOURCES = sorted(Path(opend.wire.__file__).parent.glob("*.py"))

# Data and bytes only: no socket, thread, clock, file or log.
ALLOWED = {
    "Crypto.Cipher",
    "Crypto.PublicKey",
    "__future__",
    "abc",
    "collections.abc",
    "dataclasses",
    "enum",
    "google.protobuf",
    "google.protobuf.message",
    "hashlib",
    "json",
    "opend.errors",
    "secrets",
    "struct",
    "typing",
}


def imported_by(source):
    for node in ast.walk(ast.parse(source.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_the_wire_does_no_io(source):
    outside = {name for name in imported_by(source) if not name.startswith("opend.wire")}
    assert outside <= ALLOWED


def test_cryptography_and_json_are_loaded_on_use_only():
    modules = ", ".join(f"opend.wire.{source.stem}" for source in SOURCES if source.stem != "__init__")
    script = f"import sys, opend.wire, {modules}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    assert "opend.wire.client" in loaded
    assert [name for name in loaded if name.startswith("Crypto") or name.endswith("json_format")] == []
