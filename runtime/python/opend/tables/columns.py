"""One column: from a list of values to the array that a DataFrame would hold.

Readers know what a field holds, so a column is made of that type at once. Where a value is missing ("N/A", None, NaN)
and the type does not fit, pandas' own inference decides: the result is always what `DataFrame(rows)` would give, where
a row that lacks a truth has no such key.
"""

from __future__ import annotations

import math
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


class Kind(Enum):
    """What the values of a column are; a number is an integer or a float, from row to row."""

    TEXT = "text"
    FLOAT = "float64"
    INTEGER = "int64"
    NUMBER = "number"
    TRUTH = "bool"
    OBJECT = "object"


def column_array(kind: Kind, values: Sequence[Any]) -> Any:
    """A NumPy or pandas array of the values; of objects where there are no rows.

    Args:
        kind: what the values are, missing ones apart.
        values: one value a row.
    """
    import numpy as np

    if values.count(None) == len(values):  # no row, or no value in any
        return _objects(values)
    if kind is Kind.OBJECT:
        return _inferred(values)
    if kind is Kind.TEXT:
        return _texts(values)
    if kind is Kind.TRUTH and not _are_all(bool, values):
        return _inferred([math.nan if value is None else value for value in values])
    if kind is Kind.NUMBER:
        kind = Kind.INTEGER if _are_all(int, values) else Kind.FLOAT
    try:
        return np.array(values, dtype=kind.value)
    except (TypeError, ValueError, OverflowError):
        return _inferred(values)


def _texts(values: Sequence[Any]) -> Any:
    if not _are_all(str, values):
        return _inferred(values)
    dtype = text_dtype()
    return _objects(values) if dtype is None else dtype.construct_array_type()._from_sequence(values, dtype=dtype)


def _are_all(kind: type, values: Sequence[Any]) -> bool:
    return set(map(type, values)) == {kind}


@cache
def text_dtype() -> Any:
    """The type that pandas gives to a column of texts; None where that is plain objects, as in pandas 2."""
    import pandas as pd

    dtype = pd.Series([""]).dtype
    return dtype if isinstance(dtype, pd.api.extensions.ExtensionDtype) else None


def _objects(values: Sequence[Any]) -> Any:
    import numpy as np

    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def _inferred(values: Sequence[Any]) -> Any:
    """What pandas makes of the values when it looks at each."""
    import pandas as pd

    column = pd.DataFrame([[value] for value in values])[0]
    return column.array if isinstance(column.dtype, pd.api.extensions.ExtensionDtype) else column.to_numpy()
