"""DataFrames put together from ready columns.

The fast way builds the blocks that a DataFrame consists of, which pandas keeps to itself: it stands in `_from_blocks`
alone. Where pandas has changed too much for it, the public constructor serves, and the frames are the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from .columns import Kind, column_array

if TYPE_CHECKING:
    import pandas as pd

Column = tuple[str, Kind, Sequence[Any]]


def table(size: int, *columns: Column) -> pd.DataFrame:
    """A DataFrame of typed columns.

    Args:
        size: number of rows.
        columns: name, kind and values of each column, in order.
    """
    names = [name for name, _, _ in columns]
    arrays = [column_array(kind, values) for _, kind, values in columns]
    try:
        return _from_blocks(names, arrays, size)
    except (AttributeError, ImportError, TypeError, ValueError):
        return from_public_constructor(names, arrays, size)


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


def from_public_constructor(names: Sequence[str], arrays: Sequence[Any], size: int) -> pd.DataFrame:
    """The same frame by pandas' public ways; slower."""
    import pandas as pd

    frame = pd.DataFrame(dict(enumerate(arrays)), index=pd.RangeIndex(size))
    frame.columns = pd.Index(names)
    return frame


def _from_blocks(names: Sequence[str], arrays: Sequence[Any], size: int) -> pd.DataFrame:
    import numpy as np
    import pandas as pd
    from pandas.core.internals.blocks import BlockPlacement, new_block, new_block_2d
    from pandas.core.internals.managers import BlockManager

    blocks: list[Any] = []
    together: dict[Any, list[int]] = {}
    for place, array in enumerate(arrays):
        if isinstance(array, np.ndarray):
            together.setdefault(array.dtype, []).append(place)
        else:
            blocks.append(new_block(array, placement=BlockPlacement(slice(place, place + 1)), ndim=2))
    for places in together.values():
        stacked = np.stack([arrays[place] for place in places])
        blocks.append(new_block_2d(stacked, placement=BlockPlacement(places)))
    axes = [_labels(tuple(names)).view(), pd.RangeIndex(size)]
    manager = BlockManager(blocks, axes, verify_integrity=False)
    return pd.DataFrame._from_mgr(manager, manager.axes)


@cache
def _labels(names: tuple[str, ...]) -> Any:
    """The column labels, made once for all tables of a kind; each frame gets a view of its own."""
    import pandas as pd

    return pd.Index(names)
