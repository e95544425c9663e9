from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from google.protobuf.message import Message

from opend import schema
from opend.errors import ConfigError
from opend.simulator.synthesize import Synthesizer

ALL_MESSAGES = sorted(
    {operation.response for operation in schema.operations().values()}
    | {operation.request for operation in schema.operations().values() if operation.request}
)


def values(message: Message) -> Iterator[tuple[str, Any]]:
    for field, value in message.ListFields():
        for item in [value] if field.has_presence else value:
            if isinstance(item, Message):
                yield from values(item)
            else:
                yield field.name, item


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_every_message_is_complete_and_repeats_itself(name: str) -> None:
    message = Synthesizer(7).message(name)

    assert message.IsInitialized()
    assert message == Synthesizer(7).message(name)


def test_seed_and_variant_make_the_difference() -> None:
    name = "Qot_GetKL.Response"
    messages = [
        Synthesizer(seed).message(name, variant=variant).SerializeToString(deterministic=True)
        for seed in (1, 2)
        for variant in ("a", "b")
    ]

    assert len(set(messages)) == len(messages)


def test_replies_are_successes_that_carry_something() -> None:
    for operation in schema.operations().values():
        reply: Any = Synthesizer(7).message(operation.response)
        assert (reply.retType, reply.retMsg, reply.errCode) == (0, "", 0)
        if "s2c" in reply.DESCRIPTOR.fields_by_name:
            assert reply.HasField("s2c")


def test_every_reply_is_the_last_page() -> None:
    for name in ALL_MESSAGES:
        for field, value in values(Synthesizer(7).message(name)):
            assert not (field.startswith("next") and field.endswith(("Key", "Page"))), (name, field)
            if field in ("hasMore", "hasNext"):
                assert not value
            if field == "lastPage":
                assert value


def test_texts_are_short_and_printable() -> None:
    for name in ALL_MESSAGES:
        for field, value in values(Synthesizer(7).message(name)):
            if isinstance(value, str):
                assert value.isprintable() and len(value) < 40, (name, field, value)


def test_enum_fields_hold_members_that_mean_something() -> None:
    reply: Any = Synthesizer(7).message("GetGlobalState.Response")

    assert reply.s2c.programStatus.type in range(1, 13)


def test_integers_that_hold_an_enum_hold_a_member_of_it() -> None:
    bar_types = set(schema.enum_descriptor("Qot_Common.KLType").values_by_number)

    requests: list[Any] = [Synthesizer(seed).message("Qot_GetKL.Request") for seed in range(20)]

    assert {request.c2s.klType for request in requests} <= bar_types
    assert len({request.c2s.klType for request in requests}) > 1


def test_repeated_fields_have_one_to_three_items() -> None:
    lengths = {
        len(reply.s2c.klList)
        for reply in (Synthesizer(seed).message("Qot_GetKL.Response") for seed in range(30))
        if isinstance(reply, Message)
    }

    assert lengths == {1, 2, 3}


def test_an_unknown_message_is_named() -> None:
    with pytest.raises(ConfigError, match=r"Qot_GetKL\.Nonsense"):
        Synthesizer(7).message("Qot_GetKL.Nonsense")
