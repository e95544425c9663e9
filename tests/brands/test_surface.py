"""The brands have one surface: they differ in what brands.toml says and in nothing else."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

import pytest

from codegen.model import Brand
from tests.brands.kit import BRANDS, GENERATED, PAIRS, each_brand, module, translator
from tests.brands.surface import Surface, module_names, public_names, surface_of

TWINS = ("OpenQuoteContext", "OpenSecTradeContext", "OpenFutureTradeContext", "OpenCryptoTradeContext")


@pytest.fixture(scope="module")
def surfaces() -> dict[str, Surface]:
    return {brand.key: surface_of(brand.package) for brand in BRANDS}


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda brand: brand.key)
def test_surfaces_are_equal(surfaces: dict[str, Surface], one: Brand, other: Brand) -> None:
    translated = translator(one, other)
    expected = {translated(name): translated(text) for name, text in surfaces[one.key].items()}
    found = surfaces[other.key]
    assert {
        name: expected.get(name) for name in expected.keys() | found.keys() if expected.get(name) != found.get(name)
    } == {}


def test_the_comparison_sees_everything(surfaces: dict[str, Surface]) -> None:
    brand = BRANDS[0]
    surface, face = surfaces[brand.key], brand.prefix.lower()
    assert "is_encrypt: bool | None = None" in surface["quote.open_quote_context.OpenQuoteContext.__init__"]
    assert surface["common.constant.KLType.K_DAY"] == "str 'K_DAY'"
    assert "'K_DAY': 2" in surface["common.constant.KLType numbers"]
    assert "('CODE', 1101)" in surface["quote.stock_screen_const.BasicProperty members"]
    assert surface["(package).RET_ERROR"] == "int -1"
    assert "request" in surface[f"{face}.{brand.prefix}_Qot.GetBasicQot"]
    assert "Protocol: Qot_GetBasicQot (3004)." in surface[f"{face}.{brand.prefix}_Qot.GetBasicQot.__doc__"]
    assert surface["aio.OpenQuoteContext.get_global_state"].startswith("async function (self, *, timeout")


@each_brand
def test_every_public_name_is_there_once_and_in_order(brand: Brand) -> None:
    for name in module_names(brand.package):
        found = importlib.import_module(name)
        names = public_names(found)
        assert len(names) == len(set(names)), name
        assert all(hasattr(found, each) for each in names), name
        if hasattr(found, "__all__"):
            assert names == sorted(names), name


@each_brand
def test_a_star_import_gives_what_all_says_and_nothing_is_hidden(brand: Brand) -> None:
    namespace: dict[str, Any] = {}
    exec(f"from {brand.package} import *", namespace)
    assert namespace.keys() - {"__builtins__"} == set(module(brand).__all__)


@each_brand
def test_names_of_inner_modules_are_in_the_star_too(brand: Brand) -> None:
    star = set(module(brand).__all__)
    inner = [
        name for name in module_names(brand.package) if ".pb" not in name and not name.endswith((".aio", "._brand"))
    ]
    for name in inner:
        assert set(getattr(importlib.import_module(name), "__all__", ())) <= star, name


@each_brand
@pytest.mark.parametrize("name", TWINS)
def test_asyncio_twins_take_and_offer_the_same(brand: Brand, name: str) -> None:
    blocking, asynchronous = getattr(module(brand), name), getattr(module(brand, "aio"), name)
    assert parameters(blocking.__init__) == parameters(asynchronous.__init__)
    own = {each for each in dir(blocking) if not each.startswith("_")}
    assert own == {each for each in dir(asynchronous) if not each.startswith("_")} - {"connect"}
    for each in own:
        one, two = inspect.getattr_static(blocking, each), inspect.getattr_static(asynchronous, each)
        if inspect.isfunction(one):
            assert parameters(one) == parameters(two), each


def parameters(function: Any) -> list[tuple[str, Any, Any, Any]]:
    found = inspect.signature(function).parameters.values()
    return [(one.name, one.kind, one.default, one.annotation) for one in found]


def test_examples_and_metadata_of_every_brand_are_alike() -> None:
    for folder in ("examples", "dist", "proto"):
        names = {
            brand.key: sorted(path.name for path in (GENERATED / folder / place(brand, folder)).iterdir())
            for brand in BRANDS
        }
        assert len({tuple(found) for found in names.values()}) == 1, names


def place(brand: Brand, folder: str) -> str:
    return {"examples": brand.package, "dist": brand.distribution, "proto": brand.key}[folder]
