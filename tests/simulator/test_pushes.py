from __future__ import annotations

from typing import Any

import pytest

from opend import schema
from opend.errors import ConfigError
from opend.simulator import Simulator, connection
from opend.wire.bodies import BodyFormat
from opend.wire.ciphers import RsaCipher
from tests.simulator.raw_client import RawClient


def test_every_push_reaches_every_client_in_its_own_format(rsa_key: str) -> None:
    key = RsaCipher(rsa_key)
    names = [operation.name for operation in schema.operations().values() if operation.is_push]
    with (
        Simulator(answers="made up", rsa_key=rsa_key) as opend,
        RawClient(opend.port, rsa=key) as one,
        RawClient(opend.port, rsa=key, push_format=BodyFormat.JSON) as two,
    ):
        one.log_in()
        two.log_in()
        for name in names:
            message = opend.push_synthesized(name)
            assert one.next_push() == two.next_push() == (name, message)


def test_a_message_of_your_own_can_be_pushed(opend: Simulator) -> None:
    message: Any = schema.operation("Notify").response_class(retType=0)
    message.s2c.type = 3

    with RawClient(opend.port) as client:
        assert opend.push("Notify", message) == 0
        client.log_in()
        assert opend.push("Notify", message) == 1
        assert client.next_push() == ("Notify", message)


def test_made_up_pushes_follow_from_the_seed() -> None:
    def pushes(seed: int) -> list[Any]:
        with Simulator(answers="made up", seed=seed) as opend:
            return [opend.push_synthesized("Qot_UpdateTicker") for _ in range(2)]

    first, second = pushes(7)
    assert first != second
    assert pushes(7) == [first, second]


def test_a_client_may_decline_notices(opend: Simulator) -> None:
    with RawClient(opend.port, receive_notify=False) as client:
        client.log_in()
        opend.push_synthesized("Notify")
        ticker = opend.push_synthesized("Qot_UpdateTicker")
        assert client.next_push() == ("Qot_UpdateTicker", ticker)


def test_only_pushes_can_be_pushed(opend: Simulator) -> None:
    kline = schema.operation("Qot_GetKL").response_class()

    with pytest.raises(ConfigError, match=r"Qot_GetKL is not a push.*Qot_UpdateTicker"):
        opend.push("Qot_GetKL", kline)
    with pytest.raises(ConfigError, match=r"takes a Notify\.Response, not a Qot_GetKL\.Response"):
        opend.push("Notify", kline)


def test_a_client_that_does_not_read_is_dropped(
    opend: Simulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(connection, "MAX_UNSENT", 1_000_000)
    message: Any = schema.operation("Notify").response_class(retType=0, retMsg="x" * 500_000)

    with RawClient(opend.port) as client:
        client.log_in()
        while opend.push("Notify", message):
            pass

    assert "reads too slowly" in caplog.text
