from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from opend.simulator import Simulator
from tests.cli.kit import Opend
from tests.simulator.conftest import no_thread_is_left, rsa_key

__all__ = ["no_thread_is_left", "rsa_key"]

START = "2025-06-18 10:00:00+08:00"


@pytest.fixture
def opend(capsys: pytest.CaptureFixture[str]) -> Opend:
    return Opend(capsys)


@pytest.fixture(scope="module")
def market() -> Iterator[Simulator]:
    """A simulator whose clock stands still until a test moves it."""
    with Simulator(seed=7, speed=0, start=START, control_port=0) as simulator:
        yield simulator


@pytest.fixture
def key_file(tmp_path: Path, rsa_key: str) -> Path:
    path = tmp_path / "key.pem"
    path.write_text(rsa_key)
    return path
