"""Calls recorded with the official client: ours send the same and return the same."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest
from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message

from codegen.model import Brand
from opend import schema
from opend.simulator import Call, Simulator
from tests.brands.kit import each_brand, facts, module

RECORDED: dict[str, Any] = facts("session-cases.json.gz")
RECORDED_USER = "7654321"
OWN_CLOCK = "<the caller's clock where the reply has none>"

each_case = pytest.mark.parametrize("case", RECORDED["cases"], ids=lambda case: case["id"])


class Script:
    """Answers the calls of a case with the recorded replies, and keeps what was asked."""

    def __init__(self, case: dict[str, Any], opend: Simulator) -> None:
        self._case = case
        self.asked: list[dict[str, Any]] = []
        for sent in case["sent"]:
            opend.server.responder.register(sent["name"], self._answer)

    def _answer(self, call: Call) -> Message:
        fields = MessageToDict(call.request, preserving_proto_field_name=True)
        self.asked.append({"protocol": call.operation.number, "name": call.operation.name, **fields})
        key = f"{call.operation.number}/{self._case['variant']}/{self._case['seed']}"
        return schema.message_class(call.operation.response).FromString(base64.b64decode(RECORDED["responses"][key]))

    def expected(self, user: int) -> list[dict[str, Any]]:
        """What the official client asked, by the user that is logged in here."""
        return [{**sent, "c2s": with_user(sent["c2s"], user)} for sent in self._case["sent"]]


def with_user(c2s: dict[str, Any], user: int) -> dict[str, Any]:
    return {name: str(user) if value == RECORDED_USER else value for name, value in c2s.items()}


def check_returned(found: tuple[int, Any], expected: list[Any]) -> None:
    code, value = found
    if isinstance(value, dict) and expected[1].get("local_timestamp") == OWN_CLOCK:
        assert isinstance(value["local_timestamp"], float)
        value = value | {"local_timestamp": OWN_CLOCK}
    assert [code, value] == expected


@each_brand
@each_case
def test_blocking(opend: Simulator, brand: Brand, case: dict[str, Any]) -> None:
    script = Script(case, opend)
    with getattr(module(brand), case["context"])(port=opend.port) as context:
        user = context.get_login_user_id()
        check_returned(getattr(context, case["method"])(**case["kwargs"]), case["returned"])
    assert script.asked == script.expected(user)


@each_brand
@each_case
def test_asyncio(opend: Simulator, brand: Brand, case: dict[str, Any]) -> None:
    async def play() -> int:
        async with getattr(module(brand, "aio"), case["context"])(port=opend.port) as context:
            check_returned(await getattr(context, case["method"])(**case["kwargs"]), case["returned"])
            return int(context.get_login_user_id())

    script = Script(case, opend)
    user = asyncio.run(play())
    assert script.asked == script.expected(user)
