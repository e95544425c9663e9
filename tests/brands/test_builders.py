"""Objects that scripts fill, such as filters and legs, are what scripts for the official packages expect."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from codegen.model import Brand
from tests.brands.kit import each_brand, facts, module

BUILDERS: dict[str, dict[str, Any]] = facts("surface-builders.json.gz")

each_class = pytest.mark.parametrize("name", BUILDERS)


@each_brand
@each_class
def test_it_is_where_scripts_import_it_from(brand: Brand, name: str) -> None:
    star = module(brand)
    assert name in star.__all__
    assert getattr(star, name) is getattr(module(brand, BUILDERS[name]["module"]), name)


@each_brand
@each_class
def test_it_takes_the_same_arguments_in_the_same_order(brand: Brand, name: str) -> None:
    wanted = BUILDERS[name]["parameters"]
    assert list(inspect.signature(getattr(module(brand), name)).parameters)[: len(wanted)] == wanted


@each_brand
@each_class
def test_its_attributes_begin_with_the_same_values(brand: Brand, name: str) -> None:
    wanted = BUILDERS[name]["attributes"]
    if wanted:
        built = getattr(module(brand), name)()
        assert {attribute: getattr(built, attribute) for attribute in wanted} == wanted


@each_brand
@each_class
def test_it_has_the_same_methods_and_properties(brand: Brand, name: str) -> None:
    assert set(BUILDERS[name]["members"]) <= set(dir(getattr(module(brand), name)))
