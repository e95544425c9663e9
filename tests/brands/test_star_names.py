"""Everything that `import *` of the official package gives is here, or in the one list of what is left out and why."""

from __future__ import annotations

import importlib
import importlib.resources
import inspect
from collections import Counter
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from codegen.model import Brand
from tests.brands.excluded_names import EXCLUDED, EXCLUDED_NAMES
from tests.brands.kit import each_brand, facts, module
from tests.brands.test_official_surface import check_parameters

FACTS: dict[str, Any] = facts("star-names.json.gz")
NAMES: dict[str, dict[str, Any]] = FACTS["names"]
OFFERED = {name: fact for name, fact in NAMES.items() if name not in EXCLUDED_NAMES}
FUNCTIONS = {name: fact for name, fact in OFFERED.items() if "parameters" in fact}
# Ours is a property of a program that runs, not a recorded one.
SNAPSHOTS = ("debug_model",)

# What third-party packages import by its place.
PLACES = (
    ("common.constant", "SubType"),
    ("common.constant", "ProtoId"),
    ("common.err", "Err"),
    ("common.ft_logger", "FTLog"),
    ("common.ft_logger", "logger"),
    ("common.pb.Qot_Common_pb2", "Security"),
    ("common.sys_config", "RsaCrypt"),
    ("common.sys_config", "SysConfig"),
    ("common.utils", "split_stock_str"),
    ("quote.open_quote_context", "OpenQuoteContext"),
    ("quote.quote_get_warrant", "Request"),
    ("quote.quote_option_event_info", "EarningsFilter"),
    ("quote.quote_query", "KLType"),
    ("quote.quote_response_handler", "TickerHandlerBase"),
    ("quote.stock_screen_const", "Indicator"),
    ("trade.open_trade_context", "OpenSecTradeContext"),
    ("trade.open_trade_context", "OpenUSTradeContext"),
    ("trade.trade_response_handler", "TradeOrderHandlerBase"),
)


PASSING_ON = (
    "common.conn_mng",
    "common.constant",
    "common.err",
    "common.network_manager",
    "common.open_context_base",
    "common.pbjson",
    "common.sys_config",
    "common.utils",
    "quote.open_quote_context",
    "quote.quote_get_warrant",
    "quote.quote_option_event_info",
    "quote.quote_query",
    "quote.quote_stockfilter_info",
    "quote.stock_screen_const",
    "trade.open_trade_context",
    "trade.trade_query",
)


def place_of(brand: Brand, fact: dict[str, Any]) -> str:
    return f"{brand.package}.{fact['module']}".rstrip(".") if fact["own"] else str(fact["module"])


def test_the_facts_are_whole() -> None:
    assert Counter(fact["kind"] for fact in NAMES.values()) == {"class": 448, "module": 89, "function": 52, "value": 34}


@each_brand
def test_every_official_name_is_offered_or_left_out_for_a_reason(brand: Brand) -> None:
    assert NAMES.keys() - set(module(brand).__all__) == EXCLUDED_NAMES.keys()


def test_each_left_out_name_has_one_reason() -> None:
    listed = [name for names in EXCLUDED.values() for name in names.split()]
    assert len(listed) == len(set(listed))


@each_brand
def test_names_are_of_their_kind(brand: Brand) -> None:
    star = module(brand)
    kinds: dict[str, Callable[[object], bool]] = {
        "class": inspect.isclass,
        "function": inspect.isroutine,
        "module": inspect.ismodule,
    }
    for name, fact in OFFERED.items():
        assert fact["kind"] not in kinds or kinds[fact["kind"]](getattr(star, name)), name


@each_brand
def test_values(brand: Brand) -> None:
    expected = {name: fact["value"] for name, fact in OFFERED.items() if "value" in fact and name not in SNAPSHOTS}
    assert {name: getattr(module(brand), name) for name in expected} == expected


@each_brand
@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_take_what_the_official_ones_take(brand: Brand, name: str) -> None:
    check_parameters(getattr(module(brand), name), FUNCTIONS[name]["parameters"])


@each_brand
def test_our_names_stand_where_the_official_ones_do(brand: Brand) -> None:
    for name, fact in OFFERED.items():
        if fact.get("own") and fact["kind"] != "module":
            assert getattr(importlib.import_module(place_of(brand, fact)), name) is getattr(module(brand), name), name


@each_brand
@pytest.mark.parametrize("name", [name for name, fact in OFFERED.items() if fact["kind"] == "module"])
def test_modules(brand: Brand, name: str) -> None:
    """A module of the star import is the one that an import statement gives, or stands for it."""
    given = getattr(module(brand), name)
    imported = importlib.import_module(place_of(brand, OFFERED[name]))
    assert given.__name__ == imported.__name__
    for each in public_names(imported):
        assert getattr(given, each) is getattr(imported, each)


def public_names(found: ModuleType) -> list[str]:
    return [name for name in dir(found) if not name.startswith("_")]


@each_brand
@pytest.mark.parametrize(("place", "name"), PLACES)
def test_module_paths(brand: Brand, place: str, name: str) -> None:
    assert hasattr(module(brand, place), name)


@each_brand
@pytest.mark.parametrize("place", PASSING_ON)
def test_modules_pass_on_what_the_official_ones_do(brand: Brand, place: str) -> None:
    star, found = module(brand), module(brand, place)
    passed_on = OFFERED.keys() & set(FACTS["modules"][place]) - set(found.__all__)
    for name in passed_on:
        if OFFERED[name].get("own") and OFFERED[name]["kind"] != "module":
            assert getattr(found, name) is getattr(star, name), name


@each_brand
def test_modules_pass_on_nothing_else(brand: Brand) -> None:
    for name in ("no_such_name", "BRAND", "__wrapped__"):
        with pytest.raises(AttributeError, match=name):
            getattr(module(brand, "common.utils"), name)


@each_brand
def test_message_modules_are_attributes_of_their_package(brand: Brand) -> None:
    package = module(brand, "common.pb")
    assert package.Qot_GetKL_pb2 is module(brand, "common.pb.Qot_GetKL_pb2")
    for unknown in ("Qot_Nothing_pb2", "__wrapped__"):
        with pytest.raises(AttributeError, match=unknown):
            getattr(package, unknown)


@each_brand
def test_every_wire_file_has_its_module_in_the_star(brand: Brand) -> None:
    star = set(module(brand).__all__)
    packages = importlib.resources.files(module(brand, "common.pb"))
    files = {entry.name.removesuffix(".py") for entry in packages.iterdir() if entry.name.endswith("_pb2.py")}
    assert {name for name in star if name.endswith("_pb2")} == files


@each_brand
def test_the_debug_switch(brand: Brand) -> None:
    star, common = module(brand), module(brand, "common")
    logger, switch = star.logger, getattr(star, brand.words["debug_switch"])
    before = logger.console_level, logger.file_level
    try:
        switch(False)
        assert (common.debug_model, logger.debug_model) == (False, False)
        switch()
        assert (common.debug_model, logger.debug_model) == (True, True)
        star.set_debug_model(1)
        assert (common.debug_model, logger.debug_model) == (False, False)
    finally:
        logger.console_level, logger.file_level = before
