"""Tables are what pandas makes of the same rows, in values, types and order, whichever way they are built."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.tables import frames
from opend.tables.columns import Kind, column_array
from opend.tables.frames import from_public_constructor, table

MISSING = st.sampled_from(["N/A", None, float("nan"), ""])
VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: st.sampled_from(["HK.00700", "é中", " ", "1"]),
    Kind.FLOAT: st.floats(width=32, allow_nan=False),
    Kind.INTEGER: st.integers(-(2**63), 2**64 - 1),
    Kind.NUMBER: st.integers(-(2**40), 2**40) | st.floats(width=32, allow_nan=False),
    Kind.TRUTH: st.booleans(),
    Kind.OBJECT: st.lists(st.integers(), max_size=2),
}


@st.composite
def tables(draw: st.DrawFn) -> tuple[int, list[frames.Column]]:
    size = draw(st.integers(0, 4))
    kinds = draw(st.lists(st.sampled_from(list(Kind)), min_size=1, max_size=6))
    columns = []
    for index, kind in enumerate(kinds):
        value = VALUES[kind] if draw(st.booleans()) else VALUES[kind] | MISSING
        columns.append((f"column {index}", kind, draw(st.lists(value, min_size=size, max_size=size))))
    return size, columns


def lacks_a_truth(kind: Kind, values: Sequence[Any], index: int) -> bool:
    return kind is Kind.TRUTH and values[index] is None and any(value is not None for value in values)


def from_rows(size: int, columns: list[frames.Column]) -> pd.DataFrame:
    """The frame that the official way of building one gives: a row without a truth has no such key."""
    rows = [
        {name: values[index] for name, kind, values in columns if not lacks_a_truth(kind, values, index)}
        for index in range(size)
    ]
    return pd.DataFrame(rows, columns=[name for name, _, _ in columns])


@given(tables())
def test_a_table_is_what_pandas_makes_of_the_rows(given_table: tuple[int, list[frames.Column]]) -> None:
    size, columns = given_table
    pd.testing.assert_frame_equal(table(size, *columns), from_rows(size, columns))


@given(tables())
def test_the_public_constructor_gives_the_same(given_table: tuple[int, list[frames.Column]]) -> None:
    size, columns = given_table
    arrays = [column_array(kind, values) for _, kind, values in columns]
    frame = from_public_constructor([name for name, _, _ in columns], arrays, size)
    pd.testing.assert_frame_equal(frame, from_rows(size, columns))


def test_blocks_are_what_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(frames, "from_public_constructor")
    assert table(1, ("price", Kind.FLOAT, [1.0])).price.tolist() == [1.0]


def test_without_pandas_inner_parts_the_table_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def changed(*_: Any) -> pd.DataFrame:
        raise ImportError("pandas has changed")

    monkeypatch.setattr(frames, "_from_blocks", changed)
    columns: list[frames.Column] = [("code", Kind.TEXT, ["HK.00700"]), ("price", Kind.FLOAT, [1.0])]
    pd.testing.assert_frame_equal(table(1, *columns), from_rows(1, columns))


def test_a_table_is_an_ordinary_frame() -> None:
    frame = table(2, ("code", Kind.TEXT, ["a", "b"]), ("price", Kind.FLOAT, [2.0, 1.0]), ("qty", Kind.INTEGER, [1, 2]))
    frame.loc[0, "price"] = 3.0
    frame["value"] = frame.price * frame.qty
    assert frame.sort_values("price").code.tolist() == ["b", "a"]
    assert frame.copy().value.sum() == 5.0
    assert frame.iloc[1:].qty.tolist() == [2]
