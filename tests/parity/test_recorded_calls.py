"""Every call recorded with the official client: ours sends the same and returns the same, for both brands."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from threading import Event
from typing import Any

import pandas as pd
import pytest
from Crypto.PublicKey import RSA
from google.protobuf.message import Message

from dev.peers.notation import argument, plain
from opend.config import ConnectionConfig
from opend.contexts import dates
from opend.simulator import Simulator
from opend.simulator.responder import Call, Handler
from tests.brands.kit import BRANDS, module
from tests.parity.recordings import (
    ACCOUNTS,
    OWN_CLOCK,
    OWN_WORDS,
    RECORDED_ON,
    REFUSED,
    SUBSCRIPTION,
    Case,
    answering,
    cases,
    expected_requests,
    for_pandas_2,
    recorded_reply,
    without_serials,
)

TEXTS_HAVE_A_TYPE = pd.Series([""]).dtype != object


WAYS = ("plain", "cbc", "json")
"""How bodies travel: in clear or encrypted, as protobuf or as JSON."""


@pytest.fixture(autouse=True)
def recorded_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """Periods that end today end on the day of the recordings."""
    monkeypatch.setattr(dates, "today", lambda: RECORDED_ON)


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def config(way: str) -> ConnectionConfig:
    key = RSA.generate(1024).export_key().decode() if way == "cbc" else None
    return ConnectionConfig(rsa_key=key, json_bodies=way == "json")


@pytest.fixture(scope="module")
def opend(config: ConnectionConfig) -> Iterator[Simulator]:
    with Simulator(
        answers="made up", seed=7, rsa_key=config.rsa_key, algorithm="cbc" if config.rsa_key else None
    ) as simulator:
        simulator.server.responder.register(ACCOUNTS, recorded_reply(ACCOUNTS))
        yield simulator


@pytest.fixture(scope="module", params=BRANDS, ids=lambda brand: brand.key)
def contexts(
    request: pytest.FixtureRequest, opend: Simulator, config: ConnectionConfig
) -> Iterator[tuple[Any, dict[str, Any]]]:
    package = module(request.param)
    subscribed = Event()
    opend.server.responder.register(SUBSCRIPTION, _telling(subscribed))
    settings = {"port": opend.port, "is_encrypt": config.rsa_key is not None, "config": config}
    open_ones = {name: getattr(package, name)(**settings) for name in ("OpenQuoteContext", "OpenSecTradeContext")}
    assert subscribed.wait(10)
    yield package, open_ones
    for context in open_ones.values():
        context.close()


def _telling(event: Event) -> Handler:
    """Answers, and tells that it was asked."""
    answer = recorded_reply(SUBSCRIPTION)

    def reply(call: Call) -> Message:
        event.set()
        return answer(call)

    return reply


def test_the_recordings_are_whole() -> None:
    assert len(cases()) == 1931


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["id"])
def test_call(case: Case, contexts: tuple[Any, dict[str, Any]], opend: Simulator) -> None:
    package, open_ones = contexts
    context, asked = open_ones[case["context"]], []
    for sent in case["sent"]:
        opend.server.responder.register(sent["name"], answering(case, asked))
    found = plain(getattr(context, case["method"])(**argument(case["kwargs"], package)))

    if case["id"] in REFUSED:
        assert (found[0], asked) == (-1, [])
        return
    expected = deepcopy(case["returned"])
    if not TEXTS_HAVE_A_TYPE:
        found, expected = for_pandas_2(found), for_pandas_2(expected)
    check_returned(found, expected)
    expected_ones = expected_requests(case, context.get_login_user_id(), context.get_sync_conn_id())
    assert without_serials(asked) == expected_ones


def check_returned(found: list[Any], expected: list[Any]) -> None:
    if expected[0] == "RET_ERROR":
        assert found[0] == -1 and isinstance(found[1], str) and found[1]
        assert len(found) == len(expected)
        return
    if isinstance(expected[1], dict) and expected[1].get("local_timestamp") == OWN_CLOCK:
        expected[1]["local_timestamp"] = found[1]["local_timestamp"]
    assert OWN_WORDS not in expected
    assert found == expected
