"""No reply that OpenD could send makes a method raise, lose a row or mix columns."""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.generate import Project, load
from codegen.model import Method, Model
from opend import schema
from opend.errors import OpenDError
from opend_protocol import methods
from tests.brands.kit import ROOT
from tests.parity.expectations import Expectations, Place, plain, same
from tests.parity.random_messages import fill


@cache
def model() -> Model:
    return load(Project.at(ROOT))


METHODS = {method.name: method for method in model().overlay.methods}


def reply(protocol: str, seed: int) -> Any:
    """A reply that says that all went well, with random contents."""
    response: Any = schema.operation(protocol).response_class()
    fill(response, random.Random(seed))
    response.retType = 0
    return response


def arguments(method: Method) -> dict[str, Any]:
    """Something for every parameter; readers give arguments back as they are."""
    return {parameter.name: f"argument {parameter.name}" for parameter in method.parameters}


@pytest.mark.parametrize("name", METHODS)
@given(seed=st.integers(0, 2**32))
def test_any_reply_becomes_what_the_overlay_says(name: str, seed: int) -> None:
    method = METHODS[name]
    response, given_arguments = reply(method.read_protocol, seed), arguments(method)
    declared = getattr(methods, name.upper())
    try:
        found = declared.unpack(response, given_arguments)
    except OpenDError:
        assert method.reader is not None, "only what is read by hand may refuse a reply"
        return
    if method.reader is None:
        enums = {enum.name: enum for enum in model().overlay.enums}
        place = Place(getattr(response, "s2c", response))
        expected = Expectations(enums, given_arguments).result(method.shape, place)
        value = plain(found if method.has_results else found[0])
        assert same(value, expected), (value, expected)
