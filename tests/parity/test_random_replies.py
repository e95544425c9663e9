"""No reply or push that OpenD could send makes a method or handler raise, lose a row or mix columns."""

from __future__ import annotations

import random
import sys
from functools import cache, reduce
from typing import Any
from unittest import mock

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.generate import Project, load
from codegen.model import Entry, Method, Model, all_columns, all_shapes
from opend import schema
from opend.errors import OpenDError
from opend_protocol import handlers, methods, readers
from tests.brands.kit import ROOT
from tests.parity.expectations import Expectations, Place, plain, same
from tests.parity.random_messages import fill


@cache
def model() -> Model:
    return load(Project.at(ROOT))


METHODS = {method.name: method for method in model().overlay.methods}
HANDLERS = {handler.name: handler for handler in model().overlay.handlers}

REFUSING = ("bar_type",)
"""Conversions that refuse what they do not know: bars of an unknown length."""


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
        check(method, response, found if method.has_results else found[0], given_arguments)


@pytest.mark.parametrize("name", HANDLERS)
@given(seed=st.integers(0, 2**32))
def test_any_push_becomes_what_the_overlay_says(name: str, seed: int) -> None:
    handler, push = HANDLERS[name], reply(HANDLERS[name].read_protocol, seed)
    code, *found = getattr(handlers, name)().on_recv_rsp(push)
    if code != 0:
        assert handler.reader or handler.needs_payload or refuses_values(handler)
    elif handler.reader is None and push.HasField("s2c"):  # an empty one reads as the wire's defaults
        check(handler, push, found if handler.has_results else found[0], {})


MANY = [
    entry for entry in (*METHODS.values(), *HANDLERS.values()) if any(shape.many for shape in all_shapes(entry.shape))
]


@pytest.mark.parametrize("entry", MANY, ids=lambda entry: entry.name)
@pytest.mark.parametrize("are_alike", [False, True], ids=["any", "alike"])
@given(seed=st.integers(0, 2**32))
def test_columns_read_at_once_are_those_read_row_by_row(are_alike: bool, entry: Entry, seed: int) -> None:
    message = reply(entry.read_protocol, seed)
    if are_alike:
        make_rows_alike(entry, message)
    read = reader_of(entry)
    with mock.patch.object(readers, "FEW_ROWS", 0):
        at_once = read(message)
    with mock.patch.object(readers, "FEW_ROWS", sys.maxsize):
        by_rows = read(message)
    compare(at_once, by_rows)


def make_rows_alike(entry: Entry, message: Any) -> None:
    """As the rows of an OpenD mostly are: what one has, all have."""
    for shape in all_shapes(entry.shape):
        if shape.many:
            *parts, name = str(shape.rows).split(".")
            rows = getattr(reduce(getattr, parts, message.s2c), name)
            for row in rows[1:]:
                row.CopyFrom(rows[0])


def reader_of(entry: Entry) -> Any:
    """What reads a reply or push of an entry; an error where it refuses a value."""
    if isinstance(entry, Method):
        return lambda message: getattr(methods, entry.name.upper()).unpack(message, arguments(entry))
    return lambda message: getattr(handlers, entry.name)().on_recv_rsp(message)[1:]


def compare(found: Any, expected: Any) -> None:
    """Hold one result against another, to the type of each value; NaN is no number, but the same text."""
    for one, other in zip(found, expected, strict=True):
        if isinstance(other, pd.DataFrame):
            assert one.dtypes.to_dict() == other.dtypes.to_dict()
            assert (list(one.columns), one.attrs) == (list(other.columns), other.attrs)
            one, other = one.to_dict("list"), other.to_dict("list")
        assert repr(one) == repr(other)


def refuses_values(entry: Entry) -> bool:
    return any(column.convert in REFUSING for column in all_columns(entry.shape))


def check(entry: Entry, message: Any, found: Any, given_arguments: dict[str, Any]) -> None:
    """Hold a result against what the overlay says of the message."""
    enums = {enum.name: enum for enum in model().overlay.enums}
    place = Place(getattr(message, "s2c", message))
    expected = Expectations(enums, given_arguments).result(entry.shape, place)
    value = plain(found)
    assert same(value, expected), (value, expected)
