"""Fixtures of the tests of connections."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from Crypto.PublicKey import RSA

from opend.simulator import Simulator
from tests.runtime.kit import AsyncFace, Face, SyncFace


@pytest.fixture(params=["sync", "asyncio"])
def face(request: pytest.FixtureRequest) -> Iterator[Face]:
    """Both kinds of context, one after the other; closes what was opened."""
    chosen = SyncFace() if request.param == "sync" else AsyncFace()
    yield chosen
    chosen.shut()


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = set(threading.enumerate()) - before
    for thread in left:
        thread.join(timeout=2.0)  # one that has done its work may need a moment to end
    names = [thread.name for thread in left if thread.is_alive()]
    assert not names, names


@pytest.fixture(scope="session")
def rsa_key() -> str:
    return RSA.generate(1024).export_key().decode()


@pytest.fixture
def opend() -> Iterator[Simulator]:
    with Simulator(answers="made up", seed=7) as simulator:
        yield simulator
