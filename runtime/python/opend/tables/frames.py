"""DataFrames put together from values whose types are known, without inference.

The fast way, in `blocks`, builds the blocks that a DataFrame consists of, which pandas keeps to itself. Where pandas
has changed too much for it, the public constructor serves, and the frames are the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .columns import KINDS, UNSETTLED, Kind, Values, array_of, settled

if TYPE_CHECKING:
    import pandas as pd

    from .blocks import Frames, Group
    from .transposed import Column

Row = tuple[Any, ...]

MAX_REMEMBERED = 256
"""How many combinations of kinds a layout remembers; a table has few, unless somebody plays with it."""

NOT_FAST = (AttributeError, ImportError, TypeError, ValueError, OverflowError)
"""What the inner parts of an unknown pandas may raise; the last where a number is too large for its type."""


class Layout:
    """What the tables of one kind have in common; made once, as pandas is loaded with the first table.

    Args:
        columns: name and kind of each column, in order; objects are looked at, and truths that rows may lack; all
            others are what they should be.
        shared: the names of the columns that have one value for all rows.
    """

    def __init__(self, *columns: tuple[str, Kind], shared: Sequence[str] = ()) -> None:
        self._names = tuple(name for name, _ in columns)
        ordered = sorted(range(len(columns)), key=lambda place: self._names[place] not in shared)
        self._places = tuple(ordered)
        self._kinds = tuple(columns[place][1] for place in ordered)
        self._unsure = tuple(source for source, kind in enumerate(self._kinds) if kind in UNSETTLED)
        self._groups: dict[tuple[Any, ...], tuple[Group, ...]] = {}

    def frame(self, rows: Sequence[Row], shared: Row = ()) -> pd.DataFrame:
        """A DataFrame.

        Args:
            rows: the values of each row, those of the shared columns apart.
            shared: the values of the shared columns.
        """
        if len(rows) == 1:
            return self._frame_of_row(shared + rows[0])
        size = len(rows)
        values: Sequence[Values] = (
            [*((value,) * size for value in shared), *zip(*rows, strict=True)] if rows else [()] * len(self._names)
        )
        return self._frame(size, *self._settled(values))

    def _frame_of_row(self, row: Row) -> pd.DataFrame:
        """The types of its values tell the kinds of the columns."""
        try:
            return self._frames.frame_of_row(self._groups_of(tuple(map(type, row))), row)
        except NOT_FAST:
            return self._slow(1, *self._settled([(value,) for value in row]))

    def frame_of(self, size: int, columns: Sequence[Column]) -> pd.DataFrame:
        """A DataFrame of columns that are there already.

        Args:
            size: the number of rows, not 0.
            columns: all columns, in order; where one does not tell its kind, it is that of the layout.
        """
        ordered = [columns[place] for place in self._places]
        kinds = [own if column.kind is None else column.kind for own, column in zip(self._kinds, ordered, strict=True)]
        values: list[Values] = [column.values for column in ordered]
        for source, kind in enumerate(kinds):
            if kind in UNSETTLED:
                kinds[source], values[source] = settled(kind, values[source])
        return self._frame(size, kinds, values)

    def _frame(self, size: int, kinds: Sequence[Kind], values: Sequence[Values]) -> pd.DataFrame:
        try:
            return self._frames.frame(size, self._groups_of(tuple(kinds)), values)
        except NOT_FAST:
            return self._slow(size, kinds, values)

    def _slow(self, size: int, kinds: Sequence[Kind], values: Sequence[Values]) -> pd.DataFrame:
        columns = dict(zip(self._places, map(array_of, kinds, values), strict=True))
        return from_public_constructor(self._names, columns, size)

    def _settled(self, values: Sequence[Values]) -> tuple[Sequence[Kind], Sequence[Values]]:
        """The kinds of all columns, given their values."""
        if not any(map(len, values)):
            return [Kind.OBJECT] * len(self._kinds), values
        kinds, known = list(self._kinds), list(values)
        for source in self._unsure:
            kinds[source], known[source] = settled(self._kinds[source], values[source])
        return kinds, known

    def _groups_of(self, pattern: tuple[Any, ...]) -> tuple[Group, ...]:
        """How columns of these kinds, or of values of these types, go together."""
        groups = self._groups.get(pattern)
        if groups is None:
            from .blocks import groups_of

            kinds = [each if isinstance(each, Kind) else KINDS.get(each, Kind.OBJECT) for each in pattern]
            groups = groups_of(kinds, self._places)
            if len(self._groups) < MAX_REMEMBERED:
                self._groups[pattern] = groups
        return groups

    @cached_property
    def _frames(self) -> Frames:
        from .blocks import Frames

        return Frames(self._names)


def table(*columns: tuple[str, Sequence[Any]]) -> pd.DataFrame:
    """A DataFrame of columns that are there already: name and values of each. What the values are is looked at."""
    layout = Layout(*((name, Kind.OBJECT) for name, _ in columns))
    return layout.frame(list(zip(*(values for _, values in columns), strict=True)))


def with_attributes(frame: pd.DataFrame, attributes: Mapping[str, Any]) -> pd.DataFrame:
    """The DataFrame, with values about it as a whole in its `attrs`."""
    frame.attrs.update(attributes)
    return frame


def joined(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """The rows of all frames in one; they have the same columns."""
    import pandas as pd

    filled = [frame for frame in frames if len(frame)]
    if len(filled) < 2:
        return filled[0] if filled else frames[0]
    return pd.concat(filled, ignore_index=True)


def from_public_constructor(names: Sequence[str], columns: Mapping[int, Any], size: int) -> pd.DataFrame:
    """The same frame by pandas' public ways; slower. Columns are given by place."""
    import pandas as pd

    frame = pd.DataFrame(dict(sorted(columns.items())), index=pd.RangeIndex(size))
    frame.columns = pd.Index(names)
    return frame
