"""Trading days as columns, without the ticks that they are made of."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .noise import Floats


class DayColumns(NamedTuple):
    """High, low and close of regular sessions, and the lots that change hands in them."""

    highs: Floats
    lows: Floats
    closes: Floats
    lots: NDArray[np.int64]
