"""One column: what its values are, and so which type it has in a DataFrame.

Readers know what a field holds. Where a value may be missing ("N/A", None, NaN) the values themselves tell; where they
do not agree, pandas' own inference decides: the result is always what `DataFrame(rows)` would give, where a row that
lacks a truth has no such key.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import Any


class Kind(Enum):
    """What the values of a column are, all of them; where that is unknown before they are there, they are objects."""

    TEXT = "text"
    FLOAT = "float64"
    INTEGER = "int64"
    UNSIGNED = "uint64"
    TRUTH = "bool"
    TRUTH_OR_NONE = "bool, or None in rows that lack it"
    OBJECT = "object"

    __hash__ = object.__hash__  # enum's own is a call in Python, and kinds are looked up with every table


KINDS = {str: Kind.TEXT, float: Kind.FLOAT, int: Kind.INTEGER, bool: Kind.TRUTH}
"""The kind of a column whose values are all of one type; of any other type they are objects."""

LARGEST = 2**63 - 1
"""The largest whole number that stands among floats as one of them."""

SCALARS = frozenset({*KINDS, type(None)})

Values = Sequence[Any]


UNSETTLED = frozenset({Kind.OBJECT, Kind.TRUTH_OR_NONE})
"""The kinds of columns whose values must be looked at."""


def settled(kind: Kind, values: Values) -> tuple[Kind, Values]:
    """The kind of a column whose values must be looked at, and the values, perhaps as an array."""
    if kind is Kind.TRUTH_OR_NONE and any(value is not None for value in values):
        values = [math.nan if value is None else value for value in values]
    types = set(map(type, values))
    if len(types) == 1:
        return KINDS.get(types.pop(), Kind.OBJECT), values
    if types == {int, float} and not any(abs(value) > LARGEST for value in values):
        return Kind.FLOAT, values
    if not types <= SCALARS or _is_mixed(types, values):
        return Kind.OBJECT, values
    if types == {str, float}:
        return (Kind.OBJECT if text_dtype() is None else Kind.TEXT), values
    return inferred(values)


def _is_mixed(types: set[type], values: Values) -> bool:
    """Whether values of these types stay objects: none is None, and they are more than texts or numbers with gaps."""
    if type(None) in types:
        return False
    if bool in types:
        return True
    return str in types and (int in types or any(type(value) is float and value == value for value in values))


def inferred(values: Values) -> tuple[Kind, Values]:
    """What pandas makes of a column when it looks at each value."""
    import pandas as pd

    column = pd.DataFrame([[value] for value in values])[0]
    if text_dtype() is not None and column.dtype == text_dtype():
        return Kind.TEXT, column.to_numpy(dtype=object)
    return Kind(column.dtype.name), column.to_numpy()


@cache
def text_dtype() -> Any:
    """The type that pandas gives to a column of texts; None where that is plain objects, as in pandas 2."""
    import pandas as pd

    dtype = pd.Series([""]).dtype
    return dtype if isinstance(dtype, pd.api.extensions.ExtensionDtype) else None


def array_of(kind: Kind, values: Values) -> Any:
    """A NumPy or pandas array of one column; of a wider kind where a number does not fit."""
    import numpy as np

    if kind is Kind.TEXT and text_dtype() is not None:
        return text_dtype().construct_array_type()._from_sequence(values, dtype=text_dtype())
    if kind in (Kind.TEXT, Kind.OBJECT):
        return objects(values)
    try:
        return np.array(values, dtype=kind.value)
    except OverflowError:
        return array_of(*inferred(values))


def objects(values: Values) -> Any:
    """An array of the values as they are, be they lists themselves."""
    import numpy as np

    if set(map(type, values)) <= SCALARS:
        return np.array(values, dtype=object)
    array = np.empty(len(values), dtype=object)
    for place, value in enumerate(values):
        array[place] = value
    return array
