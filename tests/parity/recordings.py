"""The recorded calls: arguments as they were given, replies as they came, results as they were returned."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message

from opend import schema
from opend.simulator.responder import Call, Handler

DATA = Path(__file__).parent / "data"
RECORDED_USER = "7654321"
RECORDED_ON = date(2026, 11, 22)
OWN_WORDS = "<an error text of your own>"
OWN_CLOCK = "<the caller's clock where the reply has none>"
PAGED = (3103, 3456)
ACCOUNTS, SUBSCRIPTION = "Trd_GetAccList", "Trd_SubAccPush"

REFUSED = frozenset(
    {
        # The official client drops a stage that is none and asks for all.
        "quote.get_delay_statistics/bad-qot_push_stage-0/full/0",
        "quote.get_delay_statistics/bad-qot_push_stage-1/full/0",
        # The official client takes 3.5 for a bar length, and sends 3.
        "quote.request_indicator_calc_async/bad-kl_type-1/full/0",
        # The official client makes a text of the number 700, which has lost the zeros of 00700.
        "sec.history_deal_list_query/bad-code-2/full/0",
        "sec.history_order_list_query/bad-code-2/full/0",
        "sec.order_list_query/bad-code-2/full/0",
        "sec.position_list_query/bad-code-2/full/0",
    }
)
"""Cases that the official client lets pass although an argument is wrong, and ours does not."""

Case = dict[str, Any]


def _lines(name: str) -> Iterator[Any]:
    with gzip.open(DATA / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


@cache
def cases() -> tuple[Case, ...]:
    """Every recorded call."""
    return tuple(_lines("cases"))


@cache
def pushes() -> tuple[Case, ...]:
    """Every recorded push, with an id and its body as bytes."""
    return tuple(
        {**line, "id": f"{line['handler']}/{line['variant']}/{line['seed']}", "body": base64.b64decode(line["body"])}
        for line in _lines("pushes")
    )


@cache
def _bodies() -> dict[str, bytes]:
    return {line["key"]: base64.b64decode(line["body"]) for line in _lines("responses")}


def answering(case: Case, asked: list[Any]) -> Handler:
    """Answers every call with the case's recorded reply, and keeps what was asked."""

    def answer(call: Call) -> Message:
        fields = MessageToDict(call.request, preserving_proto_field_name=True)
        number = call.operation.number
        asked.append({"protocol": number, "name": call.operation.name, "c2s": fields.get("c2s", fields)})
        reply: Any = schema.message_class(call.operation.response).FromString(
            _bodies()[f"{number}/{case['variant']}/{case['seed']}"]
        )
        if number in PAGED and "nextReqKey" in fields["c2s"]:
            reply.s2c.ClearField("nextReqKey")
        return reply

    return answer


def recorded_reply(protocol: str) -> Handler:
    """Answers with the recorded reply in which every field is set."""
    reply = schema.message_class(schema.operation(protocol).response).FromString(
        _bodies()[f"{schema.operation(protocol).number}/full/0"]
    )
    return lambda _: reply


def expected_requests(case: Case, user: int, connection: int) -> list[Any]:
    """What the official client asked, by the user and on the connection that there are here.

    It asked for the accounts before it refused an argument; here nothing is sent then. Pushes about accounts are asked
    for by themselves, at a time that is free.
    """
    sent = [each for each in case["sent"] if each["name"] != SUBSCRIPTION]
    if OWN_WORDS in case["returned"] and [each["name"] for each in sent] == [ACCOUNTS]:
        return []
    text = json.dumps(sent)
    expected = json.loads(text.replace(f'"{RECORDED_USER}"', f'"{user}"'))
    for packet in _packets(expected):
        packet["connID"] = str(connection)
    return without_serials(expected)


def without_serials(requests: list[Any]) -> list[Any]:
    """Requests without the numbers that are free: a serial for each order command."""
    for packet in _packets(requests):
        del packet["serialNo"]
    return requests


def _packets(requests: list[Any]) -> list[Any]:
    return [request["c2s"]["packetID"] for request in requests if "packetID" in request["c2s"]]


def for_pandas_2(value: Any) -> Any:
    """A result as far as pandas 2 can tell: its texts are objects, and keep None where pandas 3 has NaN."""
    if isinstance(value, list):
        return [for_pandas_2(each) for each in value]
    if not isinstance(value, dict):
        return value
    if "$df" not in value:
        return {name: for_pandas_2(each) for name, each in value.items()}
    dtypes = ["object" if dtype == "str" else dtype for dtype in value["dtypes"]]
    rows = [["NaN" if cell is None else cell for cell in row] for row in value["rows"]]
    return {**value, "dtypes": dtypes, "rows": rows}
