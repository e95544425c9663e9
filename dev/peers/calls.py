"""What is called: each recorded call once, whatever reply it got."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from google.protobuf.message import Message

from dev.sides import ROOT
from opend import schema

RECORDINGS = ROOT / "tests" / "parity" / "data"


@dataclass(frozen=True)
class Call:
    """One call.

    Attributes:
        label: the recording's id without its reply, e.g. `"quote.get_rehab/max"`.
        is_spoiled: one of its arguments is wrong.
    """

    label: str
    context: str
    method: str
    kwargs: Mapping[str, Any]
    is_spoiled: bool

    def question(self) -> dict[str, Any]:
        """As a side's process is asked."""
        return {"do": "call", "context": self.context, "method": self.method, "kwargs": self.kwargs}


def recorded(name: str) -> Iterable[Any]:
    """The lines of a file of recordings."""
    with gzip.open(RECORDINGS / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


@cache
def recorded_calls() -> tuple[Call, ...]:
    """Every distinct recorded call."""
    found: dict[str, Call] = {}
    for case in recorded("cases"):
        key = json.dumps([case["context"], case["method"], case["kwargs"]], sort_keys=True)
        label = case["id"].rsplit("/", 2)[0]
        call = Call(label, case["context"], case["method"], case["kwargs"], is_spoiled="/bad-" in label)
        found.setdefault(key, call)
    return tuple(found.values())


@cache
def recorded_handlers() -> tuple[tuple[str, int], ...]:
    """Every handler class with the protocol number of its push."""
    return tuple(sorted({(push["handler"], push["protocol"]) for push in recorded("pushes")}))


@cache
def accounts() -> Message:
    """The reply with the accounts that trade calls need."""
    body = next(line["body"] for line in recorded("responses") if line["key"] == "2001/full/0")
    return schema.message_class("Trd_GetAccList.Response").FromString(base64.b64decode(body))
