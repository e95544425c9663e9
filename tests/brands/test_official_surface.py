"""What scripts written for the official packages rely on is here, by the recorded facts of their surface."""

from __future__ import annotations

import enum
import inspect
from collections import defaultdict
from typing import Any

import pytest

from codegen.model import Brand
from tests.brands.kit import ROOT, each_brand, facts, module

GENERATOR_FACTS = ROOT / "tests" / "codegen" / "data"
ENUMS: list[dict[str, Any]] = facts("surface-enums.json.gz", GENERATOR_FACTS)
CONSTANTS: dict[str, Any] = facts("surface-constants.json.gz", GENERATOR_FACTS)
SURFACE: dict[str, Any] = facts("surface.json.gz")
CLASSES: dict[str, dict[str, Any]] = SURFACE["classes"]

TEXT_ENUMS = [each for each in ENUMS if each["kind"] == "string enum"]
NUMBER_ENUMS = [each for each in ENUMS if each["kind"] == "enum"]
CONTEXTS = [name for name in CLASSES if name.startswith("Open")]
OLDER_CONTEXTS = {
    "OpenHKTradeContext": "HK",
    "OpenUSTradeContext": "US",
    "OpenCNTradeContext": "CN",
    "OpenHKCCTradeContext": "HKCC",
}

# A parameter that only the official network layer gives.
INTERNAL_PARAMETERS = {"OpenContextBase": {"close": {"reason"}}}

NO_NUMBER = 987_654

each_text_enum = pytest.mark.parametrize("fact", TEXT_ENUMS, ids=lambda fact: fact["name"])
each_number_enum = pytest.mark.parametrize("fact", NUMBER_ENUMS, ids=lambda fact: fact["name"])
each_class = pytest.mark.parametrize("name", CLASSES)


def enum_of(brand: Brand, fact: dict[str, Any]) -> Any:
    return getattr(module(brand, fact["module"]), fact["name"])


def test_the_facts_are_whole() -> None:
    assert (len(TEXT_ENUMS), len(NUMBER_ENUMS)) == (175, 33)


@each_brand
def test_enums_are_in_the_star_import(brand: Brand) -> None:
    star = module(brand)
    assert set(SURFACE["star_enums"]) <= set(star.__all__)
    assert all(getattr(star, fact["name"]) is enum_of(brand, fact) for fact in ENUMS if fact["name"] in star.__all__)


# Text enums


@each_brand
@each_text_enum
def test_members_are_plain_texts(brand: Brand, fact: dict[str, Any]) -> None:
    found = enum_of(brand, fact)
    assert {name: getattr(found, name) for name in fact["members"]} == fact["members"]
    assert issubclass(found, module(brand).FtEnum)


@each_brand
@each_text_enum
def test_texts_become_numbers(brand: Brand, fact: dict[str, Any]) -> None:
    found, numbers = enum_of(brand, fact), fact["numbers"]
    assert found().load_dic() == numbers
    assert {text: found.to_number(text) for text in numbers} == {
        text: (True, number) for text, number in numbers.items()
    }
    assert all(found.if_has_key(text) for text in numbers)
    for unknown in ("no such text", None, 1, ["K_DAY"]):
        assert not found.if_has_key(unknown)
        known, problem = found.to_number(unknown)
        assert not known
        assert fact["name"] in problem


@each_brand
@each_text_enum
def test_numbers_become_texts(brand: Brand, fact: dict[str, Any]) -> None:
    found = enum_of(brand, fact)
    texts: dict[int, set[str]] = defaultdict(set)
    for text, number in fact["numbers"].items():
        texts[number].add(text)
    for number, candidates in texts.items():
        known, text = found.to_string(number)
        assert known
        assert text in candidates
        assert found.to_string2(number) == text
    known, problem = found.to_string(NO_NUMBER)
    assert not known
    assert fact["name"] in problem
    assert found.to_string2(NO_NUMBER) == "N/A"


@each_brand
@each_text_enum
def test_all_texts_can_be_listed(brand: Brand, fact: dict[str, Any]) -> None:
    found = enum_of(brand, fact)
    assert sorted(found.get_all_key_list()) == sorted(fact["numbers"])
    assert found.get_all_keys() == ",".join(found.get_all_key_list())


@each_brand
@pytest.mark.parametrize(("name", "methods"), SURFACE["enum_methods"].items())
def test_methods_of_single_enums(brand: Brand, name: str, methods: list[str]) -> None:
    fact = next(fact for fact in TEXT_ENUMS if fact["name"] == name)
    assert methods == ["get_describe"]
    described = {text: enum_of(brand, fact).get_describe(text) for text in fact["numbers"]}
    assert described.pop("N/A") == ""
    assert all(described.values())


# Enums of numbers, and constants


@each_brand
@each_number_enum
def test_members_of_number_enums(brand: Brand, fact: dict[str, Any]) -> None:
    found = enum_of(brand, fact)
    assert {member.name: member.value for member in found} == fact["members"]
    assert issubclass(found, getattr(enum, fact["bases"][0]))


@each_brand
@pytest.mark.parametrize("name", CONSTANTS["values"])
def test_constants(brand: Brand, name: str) -> None:
    value = getattr(module(brand), name)
    assert as_recorded(value) == CONSTANTS["values"][name]


def as_recorded(value: Any) -> Any:
    return {str(key): each for key, each in value.items()} if isinstance(value, dict) else value


@each_brand
@pytest.mark.parametrize("place", CONSTANTS["classes"])
def test_classes_of_constants(brand: Brand, place: str) -> None:
    inner, _, name = place.rpartition(".")
    found = getattr(module(brand, inner), name)
    expected = CONSTANTS["classes"][place]
    assert {member: getattr(found, member) for member in expected} == expected


@each_brand
def test_protocol_numbers(brand: Brand) -> None:
    expected = CLASSES["ProtoId"]["constants"]
    found = {name: getattr(module(brand).ProtoId, name) for name in expected}
    assert set(found.pop("All_PushId")) == set(expected["All_PushId"])
    assert found == {name: number for name, number in expected.items() if name != "All_PushId"}


# Classes


@each_brand
@each_class
def test_classes_stand_where_scripts_look(brand: Brand, name: str) -> None:
    fact = CLASSES[name]
    found = getattr(module(brand), name)
    assert getattr(module(brand, fact["module"]), name) is found
    assert set(fact["bases"]) <= {each.__name__ for each in found.__mro__}


@each_brand
@each_class
def test_methods(brand: Brand, name: str) -> None:
    found = getattr(module(brand), name)
    for method, expected in CLASSES[name]["methods"].items():
        ignored = INTERNAL_PARAMETERS.get(name, {}).get(method, set())
        check_parameters(getattr(found, method), [each for each in expected if each["name"] not in ignored])


@each_brand
@pytest.mark.parametrize("name", CONTEXTS)
def test_constructors(brand: Brand, name: str) -> None:
    check_parameters(getattr(module(brand), name).__init__, CLASSES[name]["init"])


def check_parameters(function: Any, expected: list[dict[str, Any]]) -> None:
    """The recorded parameters come first, in order, with their defaults; what we add can only be given by name.

    Where the official one has no default, ours may.
    """
    found = [each for name, each in inspect.signature(function).parameters.items() if name not in ("self", "cls")]
    recorded = [each for each in expected if each["name"] not in ("self", "cls")]
    assert [as_fact(one, wanted) for one, wanted in zip(found, recorded, strict=False)] == recorded
    assert all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in found[len(recorded) :])


def as_fact(parameter: inspect.Parameter, wanted: dict[str, Any]) -> dict[str, Any]:
    fact: dict[str, Any] = {"name": parameter.name}
    if parameter.kind is not inspect.Parameter.POSITIONAL_OR_KEYWORD:
        fact["kind"] = parameter.kind.name
    if "default" in wanted:
        fact["default"] = parameter.default
    return fact


@each_brand
@each_class
def test_properties_and_constants(brand: Brand, name: str) -> None:
    found, fact = getattr(module(brand), name), CLASSES[name]
    assert all(isinstance(getattr(found, each), property) for each in fact["properties"])
    if name != "ProtoId":
        assert {each: getattr(found, each) for each in fact["constants"]} == fact["constants"]


@each_brand
def test_sys_config_methods_need_no_object(brand: Brand) -> None:
    found = module(brand).SysConfig
    for method in CLASSES["SysConfig"]["methods"]:
        assert inspect.ismethod(getattr(found, method)), method


@each_brand
def test_the_logger_has_what_scripts_reach_for(brand: Brand) -> None:
    logger = module(brand, "common.ft_logger").logger
    assert logger is module(brand).logger
    assert isinstance(logger, module(brand).FTLog)
    for attribute in CLASSES["FTLog"]["attributes"]:
        assert hasattr(logger, attribute), attribute
    logger.console_logger.removeHandler(logger.consoleHandler)


@each_brand
@pytest.mark.parametrize(("name", "market"), OLDER_CONTEXTS.items())
def test_older_trade_contexts(brand: Brand, name: str, market: str) -> None:
    older, base = getattr(module(brand), name), module(brand).OpenTradeContextBase
    assert issubclass(older, base)
    names = list(inspect.signature(older.__init__).parameters)
    assert names[:4] == ["self", "host", "port", "is_encrypt"]
    context = older(port=1, is_async_connect=True)
    try:
        assert context._kept["trd_mkt"] == market
    finally:
        context.close()
