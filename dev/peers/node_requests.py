"""Recorded requests, and how the packages for Node want them to be written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from google.protobuf.json_format import MessageToDict, ParseDict

from opend import schema

from .calls import recorded

Fields = Mapping[str, Any]


@cache
def recorded_requests() -> Mapping[str, Fields]:
    """The fields of the first good recorded request of each protocol."""
    found: dict[str, Fields] = {}
    for case in recorded("cases"):
        if "/bad-" not in case["id"]:
            for sent in case["sent"]:
                found.setdefault(sent["name"], sent["c2s"])
    return found


def spelled(protocol: str, fields: Fields) -> Fields:
    """The fields of a request as these packages want them: camel case, and numbers for enums."""
    message = schema.message_class(f"{protocol}.Request")()
    ParseDict({"c2s": fields}, message)
    written: Fields = MessageToDict(message, use_integers_for_enums=True)
    return written["c2s"] if fields else {}
