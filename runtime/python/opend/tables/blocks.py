"""DataFrames made of the blocks that they consist of, one a type. What pandas keeps to itself is used here alone.

Loads pandas, so it is imported with the first table; what an unknown pandas raises here, then or later, callers expect.
"""

from __future__ import annotations

import struct
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from functools import cache, partial
from itertools import chain
from operator import itemgetter
from typing import Any

import numpy as np
import pandas as pd
from pandas.core.internals.blocks import BlockPlacement, ExtensionBlock, get_block_type
from pandas.core.internals.managers import BlockManager

from .columns import Kind, Values, objects, text_dtype

FORMATS = {Kind.FLOAT: "d", Kind.INTEGER: "q", Kind.UNSIGNED: "Q", Kind.TRUTH: "?"}
"""How `struct` calls the types of numbers."""

_OBJECT = np.dtype(object)


class Frames:
    """Makes frames of the same columns."""

    def __init__(self, labels: Sequence[str]) -> None:
        self._labels = pd.Index(labels)

    def frame(self, size: int, groups: Iterable[Group], values: Sequence[Values]) -> pd.DataFrame:
        """A frame of rows whose values are given column by column.

        Raises:
            OverflowError: a number does not fit the kind of its column.
        """
        return self._frame(size, [group.blocks(size, group.pick(values)) for group in groups])

    def frame_of_row(self, groups: Iterable[Group], row: Sequence[Any]) -> pd.DataFrame:
        """A frame of one row; raises as `frame`."""
        return self._frame(1, [group.blocks_of_row(group.pick(row)) for group in groups])

    def _frame(self, size: int, blocks: Iterable[Iterable[Any]]) -> pd.DataFrame:
        axes = [self._labels._view(), pd.RangeIndex._simple_new(range(size))]
        return pd.DataFrame._from_mgr(BlockManager(tuple(chain.from_iterable(blocks)), axes, False), axes)


class Group(ABC):
    """The columns of one kind.

    Attributes:
        pick: picks theirs from what there is of each column.
    """

    def __init__(self, sources: Sequence[int]) -> None:
        """Args: `sources`, which of all columns they are."""
        first = sources[0]
        self.pick: Any = itemgetter(*sources) if len(sources) > 1 else itemgetter(slice(first, first + 1))

    @abstractmethod
    def blocks(self, size: int, columns: Sequence[Values]) -> Iterable[Any]:
        """The blocks of so many rows, given the values of each column."""

    @abstractmethod
    def blocks_of_row(self, row: Sequence[Any]) -> Iterable[Any]:
        """The blocks of one row, given its values."""


def groups_of(kinds: Sequence[Kind], places: Sequence[int]) -> tuple[Group, ...]:
    """How columns of these kinds, which stand at these places of a frame, go together."""
    sources: dict[Kind, list[int]] = {}
    for source, kind in enumerate(kinds):
        sources.setdefault(kind, []).append(source)
    return tuple(_group(kind, own, [places[source] for source in own]) for kind, own in sources.items())


def _group(kind: Kind, sources: Sequence[int], places: Sequence[int]) -> Group:
    if kind in FORMATS:
        return _Numbers(sources, places, kind)
    if kind is Kind.TEXT and text_dtype() is not None:
        return _Texts(sources, places)
    return _Objects(sources, places, _OBJECT)


class _Texts(Group):
    """Columns of pandas' own type of texts, which allows for one column a block."""

    def __init__(self, sources: Sequence[int], places: Sequence[int]) -> None:
        super().__init__(sources)
        self._places = [BlockPlacement(slice(place, place + 1)) for place in places]
        self._dimensions = (2,) * len(places)

    def blocks(self, size: int, columns: Sequence[Values]) -> Iterable[Any]:  # noqa: ARG002 - columns have as many
        return self._blocks(np.array(columns, _OBJECT))

    def blocks_of_row(self, row: Sequence[Any]) -> Iterable[Any]:
        return self._blocks(np.array(row, _OBJECT).reshape(-1, 1))

    def _blocks(self, columns: Any) -> Iterable[Any]:
        return map(ExtensionBlock, map(_text_maker(), columns), self._places, self._dimensions)


@cache
def _text_maker() -> Any:
    """What makes a column of texts of an array of objects; where texts are objects, without looking at each."""
    dtype = text_dtype()
    kind = dtype.construct_array_type()
    return partial(kind._simple_new if dtype.storage == "python" else kind._from_sequence, dtype=dtype)


class _OneBlock(Group):
    """Columns that stand in one block."""

    def __init__(self, sources: Sequence[int], places: Sequence[int], dtype: np.dtype[Any]) -> None:
        super().__init__(sources)
        self._dtype = dtype
        self._block: Any = get_block_type(dtype)
        self._place = BlockPlacement(places)

    def blocks(self, size: int, columns: Sequence[Values]) -> Iterable[Any]:
        return (self._block(self._array(size, columns), self._place, 2),)

    def blocks_of_row(self, row: Sequence[Any]) -> Iterable[Any]:
        return (self._block(self._array_of_row(row), self._place, 2),)

    @abstractmethod
    def _array(self, size: int, columns: Sequence[Values]) -> Any:
        """One array of all columns."""

    @abstractmethod
    def _array_of_row(self, row: Sequence[Any]) -> Any:
        """The same of one row."""


class _Objects(_OneBlock):
    """Columns of any objects."""

    def _array(self, size: int, columns: Sequence[Values]) -> Any:  # noqa: ARG002 - columns have as many
        return np.stack([objects(column) for column in columns])

    def _array_of_row(self, row: Sequence[Any]) -> Any:
        return objects(row).reshape(-1, 1)


class _Numbers(_OneBlock):
    """Columns of numbers or truth values; to pack them is four times as fast as NumPy, which looks at each first."""

    def __init__(self, sources: Sequence[int], places: Sequence[int], kind: Kind) -> None:
        super().__init__(sources, places, np.dtype(kind.value))
        self._format = FORMATS[kind]
        self._row = struct.Struct(f"{len(sources)}{self._format}")

    def _array(self, size: int, columns: Sequence[Values]) -> Any:
        array: Any = np.empty((len(columns), size), self._dtype)
        if not any(ready := [isinstance(column, np.ndarray) for column in columns]):
            self._fill(array, chain.from_iterable(columns))
        else:
            for row, column, is_ready in zip(array, columns, ready, strict=True):
                if is_ready:
                    row[:] = column
                else:
                    self._fill(row, column)
        return array

    def _array_of_row(self, row: Sequence[Any]) -> Any:
        array: Any = np.empty((len(row), 1), self._dtype)
        _pack(self._row, array, row)
        return array

    def _fill(self, array: Any, values: Iterable[Any]) -> None:
        _pack(struct.Struct(f"{array.size}{self._format}"), array, values)


def _pack(layout: struct.Struct, array: Any, values: Iterable[Any]) -> None:
    try:
        layout.pack_into(array, 0, *values)
    except struct.error as error:
        raise OverflowError(str(error)) from error
