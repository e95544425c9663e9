"""Numbers, limits, enums and constants of the overlay are those of the recorded facts."""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

API = Path(__file__).parents[2] / "protos" / "api"

Json = dict[str, Any]


def read_facts(name: str) -> Any:
    return json.loads(gzip.decompress((Path(__file__).parent / "data" / name).read_bytes()))


def read_overlay(name: str) -> Json:
    return tomllib.loads((API / name).read_text("utf-8"))


SCHEMA: list[Json] = read_facts("schema.json.gz")
PROTOCOL_FACTS: Json = read_facts("protocols.json.gz")
ENUM_FACTS: dict[str, Json] = {enum["name"]: enum for enum in read_facts("surface-enums.json.gz")}
CONSTANT_FACTS: Json = read_facts("surface-constants.json.gz")

MESSAGES = {f"{file['package']}.{message['name']}" for file in SCHEMA for message in file["messages"]}
WIRE_ENUMS = {f"{file['package']}.{enum['name']}": enum["values"] for file in SCHEMA for enum in file["enums"]}

PROTOCOLS = read_overlay("protocols.toml")
ENUMS = read_overlay("enums.toml")
CONSTANTS = read_overlay("constants.toml")
QUOTAS = read_overlay("quotas.toml")


class TestProtocols:
    def test_names_and_numbers(self) -> None:
        numbered = {name: entry["number"] for name, entry in PROTOCOLS.items() if "number" in entry}

        assert numbered == PROTOCOL_FACTS["ids"]
        assert list(numbered.values()) == sorted(numbered.values())

    def test_every_named_message_exists(self) -> None:
        named = {entry[key] for entry in PROTOCOLS.values() for key in ("request", "response") if key in entry}

        assert named <= MESSAGES

    def test_a_response_alone_makes_a_push(self) -> None:
        pushes = {
            entry["number"]
            for name, entry in PROTOCOLS.items()
            if "number" in entry and f"{name}.Response" in MESSAGES and f"{name}.Request" not in MESSAGES
        }

        assert pushes == set(PROTOCOL_FACTS["pushes"])

    def test_everything_that_answers_has_a_number_or_a_reason(self) -> None:
        answering = {message.removesuffix(".Response") for message in MESSAGES if message.endswith(".Response")}
        unnumbered = {name for name, entry in PROTOCOLS.items() if "unnumbered" in entry}

        assert unnumbered == answering - set(PROTOCOL_FACTS["ids"])

    def test_only_a_protocol_without_messages_says_so(self) -> None:
        without = [name for name, entry in PROTOCOLS.items() if not entry.get("messages", True)]

        assert without == ["InitQuantMode"]

    def test_limits(self) -> None:
        limits = {name: entry["limit"] for name, entry in PROTOCOLS.items() if "limit" in entry}
        window = PROTOCOL_FACTS["limits"]["window_s"]
        facts = PROTOCOL_FACTS["limits"]["protocols"]

        assert limits == {name: limit_of(fact, window) for name, fact in facts.items()}


def limit_of(fact: Json, window: int) -> Json:
    """A limit of the facts with the overlay's keys."""
    renamed = {"n": "requests", "min_gap_s": "min_gap"}
    limit = {renamed.get(key, key): value for key, value in fact.items() if key != "source"}
    return {**limit, "seconds": window}


def test_quotas() -> None:
    facts = PROTOCOL_FACTS["limits"]

    assert QUOTAS["subscriptions"]["tiers"] == facts["subscriptions"]["tiers"]
    assert (
        QUOTAS["subscriptions"]["min_seconds_before_unsubscribe"]
        == facts["subscriptions"]["min_seconds_before_unsubscribe"]
    )
    assert QUOTAS["history_kline_quota"]["tiers"] == facts["history_kline_quota"]["tiers"]
    assert f"in {QUOTAS['history_kline_quota']['days']} days" in facts["history_kline_quota"]["unit"]
    assert QUOTAS["connections"]["max"] == facts["connections"]


class TestEnums:
    def test_all_are_there_by_module_and_name(self) -> None:
        assert set(ENUMS) == set(ENUM_FACTS)
        assert Counter(kind_of(fact) for fact in ENUM_FACTS.values()) == {"text": 175, "int": 29, "plain": 4}
        assert list(ENUMS) == sorted(ENUMS, key=lambda name: (ENUMS[name]["module"], name))

    @pytest.mark.parametrize("name", sorted(ENUM_FACTS))
    def test_members_and_numbers(self, name: str) -> None:
        entry, fact = ENUMS[name], ENUM_FACTS[name]

        assert entry["module"] == fact["module"]
        assert entry.get("kind", "text") == kind_of(fact)
        assert values_of(entry) | entry.get("markers", {}) == fact["members"]
        assert numbers_of(entry) == fact.get("numbers", {})

    @pytest.mark.parametrize("name", sorted(name for name, entry in ENUMS.items() if "wire" in entry))
    def test_the_wire_enum_knows_every_number(self, name: str) -> None:
        entry = ENUMS[name]
        numbers = numbers_of(entry) or entry["members"]

        assert set(numbers.values()) <= set(WIRE_ENUMS[entry["wire"]].values())

    @pytest.mark.parametrize("name", sorted(ENUMS))
    def test_a_number_of_several_texts_has_a_preferred_one(self, name: str) -> None:
        numbers = numbers_of(ENUMS[name])
        shared = {str(number) for number, count in Counter(numbers.values()).items() if count > 1}
        preferred = ENUMS[name].get("preferred_texts", {})

        assert set(preferred) == shared
        assert all(numbers[text] == int(number) for number, text in preferred.items())

    def test_descriptions_and_groups_name_members(self) -> None:
        for name, entry in ENUMS.items():
            assert entry["doc"].endswith("."), name
            assert {*entry.get("all", []), *entry.get("describe", {})} <= set(entry["members"]), name


def kind_of(fact: Json) -> str:
    return {"FtEnum": "text", "IntEnum": "int", "Enum": "plain"}[fact["bases"][0]]


def values_of(entry: Json) -> Json:
    """What users see of each member: a text, or the number where the enum is one of numbers."""
    if "kind" in entry:
        return dict(entry["members"])
    return {name: member[0] if isinstance(member, list) else name for name, member in entry["members"].items()}


def numbers_of(entry: Json) -> Json:
    """The wire number of each text that has one."""
    if "kind" in entry:
        return {}
    members = (member if isinstance(member, list) else [name, member] for name, member in entry["members"].items())
    return {member[0]: member[1] for member in members if len(member) == 2}


class TestConstants:
    def test_values_and_maps(self) -> None:
        values = {name: entry["value"] for name, entry in CONSTANTS["values"].items()}
        maps = {name: map_of(entry) for name, entry in CONSTANTS["maps"].items()}

        assert values | maps == CONSTANT_FACTS["values"]

    def test_classes(self) -> None:
        classes = {f"{entry['module']}.{name}": entry["members"] for name, entry in CONSTANTS["classes"].items()}

        assert classes == CONSTANT_FACTS["classes"]

    def test_maps_know_every_market(self) -> None:
        tradable = {entry[0][0] for entry in CONSTANTS["maps"]["MKT_ENV_ENABLE_MAP"]["entries"]}
        mapped = CONSTANTS["maps"]["QOT_MARKET_TO_TRD_SEC_MARKET_MAP"]["entries"]

        assert tradable <= set(numbers_of(ENUMS["TrdMarket"]))
        assert {quote for quote, _ in mapped} == set(WIRE_ENUMS["Qot_Common.QotMarket"].values())
        assert {trade for _, trade in mapped} <= set(WIRE_ENUMS["Trd_Common.TrdSecMarket"].values())


def map_of(entry: Json) -> Json:
    """A map as the facts print it: its keys as texts, a list for a tuple."""
    return {str(tuple(key) if isinstance(key, list) else key): value for key, value in entry["entries"]}
