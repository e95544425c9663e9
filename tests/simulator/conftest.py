from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from Crypto.PublicKey import RSA

from opend.simulator import Simulator
from tests.simulator.raw_client import PATIENCE


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(PATIENCE)  # a library's helper may be on its last instruction
        assert not thread.is_alive()


@pytest.fixture(scope="session")
def rsa_key() -> str:
    return RSA.generate(1024).export_key().decode()


@pytest.fixture
def opend() -> Iterator[Simulator]:
    with Simulator(answers="made up", seed=7) as simulator:
        yield simulator
