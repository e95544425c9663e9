"""DataFrames made of the blocks that they consist of, one a type. What pandas keeps to itself is used here alone."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from .columns import Kind, Values, objects, text_dtype

if TYPE_CHECKING:
    import pandas as pd


FORMATS = {Kind.FLOAT: "d", Kind.INTEGER: "q", Kind.UNSIGNED: "Q", Kind.TRUTH: "?"}
"""How `struct` calls the types of numbers."""


class Group(NamedTuple):
    """The columns of one kind: where their values are, and where the frame has them."""

    kind: Kind
    sources: tuple[int, ...]
    places: tuple[Any, ...]
    """A single placement, or one for each column where the type allows for one column a block."""


class Frames:
    """Makes frames of the same columns; what an unknown pandas raises here, callers expect."""

    def __init__(self, labels: Sequence[str]) -> None:
        import pandas as pd
        from pandas.core.internals.blocks import BlockPlacement, ExtensionBlock, get_block_type
        from pandas.core.internals.managers import BlockManager

        self._placement, self._manager = BlockPlacement, BlockManager
        self._text_block, self._block_type = ExtensionBlock, get_block_type
        self._index, self._frame = pd.RangeIndex._simple_new, pd.DataFrame._from_mgr
        self._labels = pd.Index(labels)

    def groups(self, kinds: Sequence[Kind], places: Sequence[int]) -> tuple[Group, ...]:
        """How columns of these kinds, which stand at these places of the frame, go together."""
        found: dict[Kind, list[int]] = {}
        for source, kind in enumerate(kinds):
            found.setdefault(kind, []).append(source)
        return tuple(
            Group(kind, tuple(sources), self._placements(kind, [places[source] for source in sources]))
            for kind, sources in found.items()
        )

    def _placements(self, kind: Kind, places: Sequence[int]) -> tuple[Any, ...]:
        if kind is Kind.TEXT and text_dtype() is not None:
            return tuple(self._placement(slice(place, place + 1)) for place in places)
        return (self._placement(places),)

    def frame(self, size: int, groups: Sequence[Group], values: Sequence[Values]) -> pd.DataFrame:
        """A frame of rows whose values are given column by column.

        Raises:
            OverflowError: a number does not fit the kind of its column.
        """
        blocks: list[Any] = []
        for kind, sources, places in groups:
            chosen = [values[source] for source in sources]
            if kind is Kind.TEXT and text_dtype() is not None:
                texts = _texts(chosen)
                blocks += [
                    self._text_block(text, placement=place, ndim=2) for text, place in zip(texts, places, strict=True)
                ]
            else:
                array = _stacked(kind, chosen, size)
                blocks.append(self._block_type(array.dtype)(array, placement=places[0], ndim=2))
        manager = self._manager(tuple(blocks), [self._labels.view(), self._index(range(size))], verify_integrity=False)
        return self._frame(manager, manager.axes)


def _stacked(kind: Kind, columns: Sequence[Values], size: int) -> Any:
    """One array of all columns of a kind that has numbers, truth values or objects."""
    import numpy as np

    if kind in (Kind.TEXT, Kind.OBJECT):
        return np.stack([objects(column) for column in columns])
    array: Any = np.empty((len(columns), size), dtype=kind.value)
    ready = [isinstance(column, np.ndarray) for column in columns] if size > 1 else ()
    if not any(ready):
        _pack(kind, array, chain.from_iterable(columns))
        return array
    for row, column, is_ready in zip(array, columns, ready, strict=True):
        if is_ready:
            row[:] = column
        else:
            _pack(kind, row, column)
    return array


def _pack(kind: Kind, array: Any, values: Iterable[Any]) -> None:
    """Fill an array with numbers of its kind: four times as fast as NumPy, which would look at each value first."""
    try:
        struct.pack_into(f"{array.size}{FORMATS[kind]}", array, 0, *values)
    except struct.error as error:
        raise OverflowError(str(error)) from error


def _texts(columns: Sequence[Values]) -> list[Any]:
    make = _text_maker()
    dtype = text_dtype()
    if make is None:
        kind = dtype.construct_array_type()
        return [kind._from_sequence(column, dtype=dtype) for column in columns]
    import numpy as np

    return [make(texts, dtype) for texts in np.array(columns, dtype=object)]


@cache
def _text_maker() -> Any:
    """What makes a column of texts of an array of objects without looking at each; None where texts are no objects."""
    kind = text_dtype().construct_array_type()
    return kind._simple_new if text_dtype().storage == "python" else None
