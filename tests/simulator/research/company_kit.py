"""Asks a simulated OpenD without sockets; one for all tests of a seed and a time, since a market is costly to make."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from opend import schema
from opend.simulator import Settings
from opend.simulator.core import Core
from opend.wire.bodies import BodyFormat

MORNING = "2025-06-18 10:00:00+08:00"
HK, US, SH, SZ = 1, 11, 21, 22


def security(code: str) -> dict[str, Any]:
    """`HK.00700` as a request has it."""
    prefix, _, symbol = code.partition(".")
    return {"market": {"HK": HK, "US": US, "SH": SH, "SZ": SZ, "SG": 31, "JP": 41}[prefix], "code": symbol}


def named(wire: Any) -> tuple[int, str]:
    """A `Qot_Common.Security` of a reply."""
    return wire.market, wire.code


class Opend:
    def __init__(self, seed: int, start: str) -> None:
        self.core = Core(Settings(seed=seed, speed=0, start=start))

    def reply(self, name: str, **fields: Any) -> Any:
        operation = schema.operation(name)
        request_class: Any = schema.message_class(str(operation.request))
        if "c2s" in request_class.DESCRIPTOR.fields_by_name:
            fields = {"c2s": fields}
        body = request_class(**fields).SerializeToString()
        reply: Any = self.core.responder.reply(1, operation.number, body, BodyFormat.PROTOBUF)
        assert reply.DESCRIPTOR.full_name == operation.response
        return operation.response_class.FromString(reply.SerializeToString())  # type: ignore[attr-defined]

    def ask(self, name: str, **fields: Any) -> Any:
        """What a protocol tells: its `s2c`, or the whole reply where it has none."""
        reply = self.reply(name, **fields)
        assert reply.retType == 0, reply.retMsg
        return getattr(reply, "s2c", reply)

    def of(self, name: str, code: str, **fields: Any) -> Any:
        """What a protocol tells about a security."""
        return self.ask(name, security=security(code), **fields)

    def refusal(self, name: str, **fields: Any) -> str:
        """Why a request is refused."""
        reply = self.reply(name, **fields)
        assert reply.retType == -1
        assert not reply.HasField("s2c")
        text: str = reply.retMsg
        return text

    def pages(self, name: str, rows: str, *, key: str = "nextKey", **fields: Any) -> Iterator[list[Any]]:
        """The rows of each page until the last; `key` is the field of the reply that names the next one."""
        asked = "nextKey" if key == "nextKey" else "page"
        following = ""
        while following not in ("-1", None):
            s2c = self.ask(name, **fields, **({asked: following} if following else {}))
            yield list(getattr(s2c, rows))
            following = getattr(s2c, key) or None


@cache
def opend(seed: int = 7, start: str = MORNING) -> Opend:
    return Opend(seed, start)
