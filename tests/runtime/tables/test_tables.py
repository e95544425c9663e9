"""Tables are what pandas makes of the same rows, in values, types and order, whichever way they are built."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.tables import frames
from opend.tables.columns import Kind
from opend.tables.frames import Layout, table

MISSING = st.sampled_from(["N/A", None, float("nan"), ""])
SURE: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: st.sampled_from(["HK.00700", "é中", " ", "1"]),
    Kind.FLOAT: st.floats(width=32),
    Kind.INTEGER: st.integers(-(2**63), 2**64 - 1),
    Kind.TRUTH: st.booleans(),
}
LOOKED_AT = [
    *SURE.values(),
    st.integers(-(2**40), 2**40) | st.floats(width=32, allow_nan=False),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.sampled_from("ab"), st.integers(), max_size=1),
    st.binary(max_size=2),
]


@st.composite
def columns(draw: st.DrawFn) -> tuple[Kind, st.SearchStrategy[Any]]:
    """A kind of column, and what its values may be: those of a sure kind, or anything at all."""
    kind = draw(st.sampled_from(list(SURE)) | st.sampled_from([Kind.TRUTH_OR_NONE, Kind.OBJECT]))
    if kind is not Kind.OBJECT:
        return kind, SURE[kind] if kind in SURE else st.booleans() | st.none()
    values = st.one_of(draw(st.lists(st.sampled_from(LOOKED_AT), min_size=1, max_size=2)))
    return kind, values | MISSING if draw(st.booleans()) else values


def lacking(kind: Kind, values: list[Any]) -> list[bool]:
    """Which rows have no such key: those that lack a truth where others have one."""
    return [kind is Kind.TRUTH_OR_NONE and value is None and set(values) != {None} for value in values]


Given = tuple[Layout, list[tuple[Any, ...]], tuple[Any, ...], pd.DataFrame]


@st.composite
def tables(draw: st.DrawFn) -> Given:
    """A layout, rows and shared values, and the frame that the official way of building one gives."""
    chosen = draw(st.lists(columns(), min_size=1, max_size=6))
    names = [f"column {place}" for place in range(len(chosen))]
    shared = set(draw(st.lists(st.sampled_from(names[1:]), unique=True))) if len(names) > 1 else set()
    size = draw(st.integers(0, 4))
    values = [
        [draw(each)] * size if name in shared else draw(st.lists(each, min_size=size, max_size=size))
        for name, (_, each) in zip(names, chosen, strict=True)
    ]
    own = [each for name, each in zip(names, values, strict=True) if name not in shared]
    common = [each[0] if each else None for name, each in zip(names, values, strict=True) if name in shared]
    kinds = [kind for kind, _ in chosen]
    layout = Layout(*zip(names, kinds, strict=True), shared=tuple(name for name in names if name in shared))
    return layout, list(zip(*own, strict=True)), tuple(common), from_rows(names, kinds, values, size)


def from_rows(names: list[str], kinds: list[Kind], values: list[list[Any]], size: int) -> pd.DataFrame:
    """The frame that the official way of building one gives."""
    left_out = [lacking(kind, each) for kind, each in zip(kinds, values, strict=True)]
    rows = [
        {name: each[row] for name, each, out in zip(names, values, left_out, strict=True) if not out[row]}
        for row in range(size)
    ]
    return pd.DataFrame(rows, columns=names)


@given(tables())
def test_a_table_is_what_pandas_makes_of_the_rows(drawn: Given) -> None:
    layout, rows, shared, expected = drawn
    for _ in range(2):  # the second time the layout knows how the columns go together
        pd.testing.assert_frame_equal(layout.frame(rows, shared), expected)


@given(tables())
def test_the_public_constructor_gives_the_same(drawn: Given) -> None:
    layout, rows, shared, expected = drawn
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Layout, "_groups_of", changed)
        pd.testing.assert_frame_equal(layout.frame(rows, shared), expected)


def changed(*_: Any) -> pd.DataFrame:
    raise ImportError("pandas has changed")


def test_blocks_are_what_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(frames, "from_public_constructor")
    frame = Layout(("price", Kind.FLOAT), ("code", Kind.TEXT), ("qty", Kind.OBJECT)).frame(
        [(1.0, "a", 1), (2.0, "b", 1.5)]
    )
    assert frame.price.tolist() == [1.0, 2.0]


def test_a_layout_remembers_only_so_many_combinations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "MAX_REMEMBERED", 2)
    layout = Layout(("a", Kind.OBJECT))
    found = [layout.frame([(value,)]).a.tolist() for value in ("N/A", 1.0, 1, True, "N/A")]
    assert found == [["N/A"], [1.0], [1], [True], ["N/A"]]
    assert len(layout._groups) == 2


def test_ready_columns_become_a_table_too() -> None:
    frame = table(("code", ["a", "b"]), ("price", [1.0, "N/A"]))
    pd.testing.assert_frame_equal(frame, pd.DataFrame({"code": ["a", "b"], "price": [1.0, "N/A"]}))
    assert list(table(("code", [])).columns) == ["code"]
    assert table().empty


def test_a_table_is_an_ordinary_frame() -> None:
    layout = Layout(("code", Kind.TEXT), ("price", Kind.FLOAT), ("qty", Kind.INTEGER), ("halted", Kind.TRUTH))
    frame, twin = (layout.frame([("a", 2.0, 1, False), ("b", 1.0, 2, True)]) for _ in range(2))
    frame.loc[0, "price"] = 3.0
    frame.loc[0, "code"] = "c"
    frame["value"] = frame.price * frame.qty
    frame.columns.name = "columns"
    frame.index.name = "rows"
    assert frame.sort_values("price").code.tolist() == ["b", "c"]
    assert frame.copy().value.sum() == 5.0
    assert frame.iloc[1:].qty.tolist() == [2]
    assert (twin.code[0], twin.price[0], twin.columns.name, twin.index.name) == ("a", 2.0, None, None)
