"""What a handler gets of a push that is broken, or that nobody wants."""

from __future__ import annotations

from typing import Any

import pytest

from opend import schema
from opend.contexts.handlers import RET_ERROR, HandlerTable, RspHandlerBase
from opend.errors import BodyError
from opend.wire.bodies import BodyFormat
from opend.wire.session import Push
from opend_protocol.handlers import TickerHandlerBase

TICKER = schema.operation("Qot_UpdateTicker")


def push(body: bytes) -> Push:
    return Push(TICKER.number, 1, BodyFormat.PROTOBUF, body)


def table_of(handler: RspHandlerBase) -> HandlerTable:
    table = HandlerTable()
    table.set(handler)
    return table


@pytest.fixture
def incomplete() -> Push:
    """It says success, but not of which security."""
    response: Any = TICKER.response_class(retType=0)
    response.s2c.SetInParent()
    return push(response.SerializePartialToString())


def test_what_reads_a_push_tells_what_it_lacks(incomplete: Push) -> None:
    code, text = table_of(TickerHandlerBase()).call(incomplete)
    assert code == RET_ERROR
    assert "required fields are missing: security" in text


def test_a_handler_of_its_own_kind_never_sees_half_a_message(incomplete: Push) -> None:
    class Own(RspHandlerBase):
        protocol = TICKER.name

        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            raise AssertionError(f"it was called with {rsp_pb}")

    with pytest.raises(BodyError, match=r"required fields are missing: s2c\.security"):
        table_of(Own()).call(incomplete)


def test_what_nobody_wants_is_not_parsed() -> None:
    assert HandlerTable().call(push(b"garbage")) is None
    with pytest.raises(BodyError, match="are not this message"):
        table_of(TickerHandlerBase()).call(push(b"garbage"))
