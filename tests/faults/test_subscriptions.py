"""What becomes of subscriptions when the connection drops, with both kinds of context."""

from __future__ import annotations

import dataclasses
import logging
import threading
from collections.abc import Iterable
from typing import Any

import pytest

from opend.errors import OpenDError
from opend.simulator import LoseReply, Simulator
from opend.simulator.responder import Call, Refusal
from tests.runtime.kit import (
    QUICK,
    AsyncTestContext,
    Face,
    Pushes,
    SyncFace,
    SyncTestContext,
    eventually,
    logged,
    message,
)

QUOTE, TICKER, K_DAY = 1, 4, 6


class OpenD:
    """Keeps what is subscribed at a simulator, and refuses as often as it is told to."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.requests: list[tuple[int, bool, list[str], list[int]]] = []
        self.refusals = 0
        for protocol in ("Qot_Sub", "Qot_SubEventContract"):
            simulator.server.responder.register(protocol, self.answer)

    def answer(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        codes = [security.code for security in c2s.securityList]
        self.requests.append((call.connection_id, c2s.isSubOrUnSub, codes, list(c2s.subTypeList)))
        if self.refusals:
            self.refusals -= 1
            raise Refusal("not now")
        return message(call.operation.response, {"retType": 0})

    def asked(self, connection: int) -> list[tuple[bool, list[str], list[int]]]:
        """What was asked on a connection."""
        return [request[1:] for request in self.requests if request[0] == connection]


@pytest.fixture
def gateway(opend: Simulator) -> OpenD:
    return OpenD(opend)


def ask(context: Any, codes: Iterable[str], subtypes: Iterable[int], protocol: str = "Qot_Sub", **fields: Any) -> Any:
    securities = [{"market": 1, "code": code} for code in codes]
    c2s = {"isSubOrUnSub": True, "securityList": securities, "subTypeList": list(subtypes)} | fields
    return context.request(protocol, c2s).retType


def drop(context: Any, gateway: OpenD) -> int:
    """Lose the connection; returns the id of the next one."""
    former = context.get_sync_conn_id()
    gateway.simulator.drop_connections()
    return int(eventually(lambda: context.get_sync_conn_id() not in (0, former) and context.get_sync_conn_id()))


def test_subscriptions_come_back_and_pushes_go_on(face: Face, gateway: OpenD) -> None:
    context, pushes = face.open(gateway.simulator.port), Pushes()
    context.set_handler(pushes)
    assert ask(context, ["00700", "09988"], [TICKER, K_DAY]) == 0
    assert ask(context, ["xxx"], [TICKER], "Qot_SubEventContract") == 0

    connection = drop(context, gateway)
    eventually(lambda: not context.missing_subscriptions)
    assert gateway.asked(connection) == [
        (True, ["00700", "09988"], [TICKER]),
        (True, ["00700", "09988"], [K_DAY]),
        (True, ["xxx"], [TICKER]),
    ]
    assert gateway.simulator.push_synthesized("Qot_UpdateTicker") == pushes.next()


def test_what_opend_refuses_at_first_is_asked_for_until_it_is_taken(face: Face, gateway: OpenD) -> None:
    context = face.open(gateway.simulator.port)
    ask(context, ["00700", "09988"], [TICKER])
    gateway.refusals = 3

    with logged(logging.WARNING) as lines:
        connection = drop(context, gateway)
        eventually(lambda: len(gateway.asked(connection)) == 4)
        eventually(lambda: not context.missing_subscriptions)
        assert context.status == "READY"
    assert any("2 subscriptions are not back yet and will be tried again: " in line for line in lines)
    assert any("not now" in line for line in lines)


def test_what_is_not_back_can_be_seen(face: Face, gateway: OpenD) -> None:
    context = face.open(gateway.simulator.port)
    ask(context, ["00700"], [TICKER, K_DAY])
    assert context.missing_subscriptions == []
    gateway.refusals = 1000

    drop(context, gateway)
    eventually(lambda: gateway.refusals < 996)
    assert context.missing_subscriptions == [("HK.00700", "TICKER"), ("HK.00700", "K_DAY")]
    gateway.refusals = 0
    eventually(lambda: not context.missing_subscriptions)


def test_a_lost_reply_is_no_lost_subscription(face: Face, gateway: OpenD) -> None:
    context = face.open(gateway.simulator.port, dataclasses.replace(QUICK, request_timeout=0.2))
    ask(context, ["00700"], [TICKER])
    gateway.simulator.faults.add(LoseReply(), protocol="Qot_Sub")

    connection = drop(context, gateway)
    eventually(lambda: len(gateway.asked(connection)) == 2 and not context.missing_subscriptions)


def test_what_was_unsubscribed_does_not_come_back(face: Face, gateway: OpenD) -> None:
    context = face.open(gateway.simulator.port)
    ask(context, ["00700", "09988"], [TICKER])
    gateway.refusals = 1
    assert ask(context, ["00700"], [TICKER], isSubOrUnSub=False) == -1

    connection = drop(context, gateway)
    eventually(lambda: gateway.asked(connection) == [(True, ["09988"], [TICKER])])
    assert ask(context, [], [], isSubOrUnSub=False, isUnsubAll=True) == 0
    connection = drop(context, gateway)
    assert context.request("GetUserInfo").retType == 0
    assert gateway.asked(connection) == []


def test_connections_lost_again_while_subscriptions_come_back(face: Face, gateway: OpenD) -> None:
    context = face.open(gateway.simulator.port)
    ask(context, ["00700"], [TICKER])
    for _ in range(5):
        gateway.refusals = 2
        drop(context, gateway)
    eventually(lambda: not context.missing_subscriptions)
    assert context.get_sync_conn_id() == gateway.requests[-1][0]


def test_a_context_closes_while_subscriptions_are_refused(face: Face, gateway: OpenD) -> None:
    context = face.open(gateway.simulator.port)
    ask(context, ["00700"], [TICKER])
    gateway.refusals = 1000
    connection = drop(context, gateway)
    eventually(lambda: len(gateway.asked(connection)) > 3)
    context.close()


def test_the_user_is_told_of_a_connection_when_it_is_subscribed_anew(face: Face, gateway: OpenD) -> None:
    told: list[int] = []

    class SyncTold(SyncTestContext):
        def on_api_socket_reconnected(self) -> tuple[int, str]:
            told.append(len(gateway.requests))
            return super().on_api_socket_reconnected()

    class AsyncTold(AsyncTestContext):
        async def on_api_socket_reconnected(self) -> tuple[int, str]:
            told.append(len(gateway.requests))
            return await super().on_api_socket_reconnected()

    cls: Any = SyncTold if isinstance(face, SyncFace) else AsyncTold
    context = face.open(gateway.simulator.port, cls=cls)
    eventually(lambda: told == [0])
    ask(context, ["00700"], [TICKER])
    drop(context, gateway)
    eventually(lambda: told == [0, 2])


def test_threads_that_subscribe_while_connections_drop(gateway: OpenD) -> None:
    face = SyncFace()
    context = face.open(gateway.simulator.port)
    codes = [f"{number:05}" for number in range(60)]
    taken: list[str] = []

    def subscribe(own: list[str]) -> None:
        for code in own:
            try:
                if ask(context, [code], [QUOTE]) == 0:
                    taken.append(code)
            except OpenDError:
                pass

    threads = [threading.Thread(target=subscribe, args=(codes[start::3],)) for start in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(3):
        drop(context, gateway)
    for thread in threads:
        thread.join()
    connection = drop(context, gateway)
    eventually(lambda: not context.missing_subscriptions)
    assert {code for _, codes, _ in gateway.asked(connection) for code in codes} == set(taken)
    face.shut()
