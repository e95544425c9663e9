"""What a company earned a share, as it was known on days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np

from .companies import Company
from .noise import Floats
from .paths import Ordinals

PerShare = Callable[[Ordinals], Floats]
"""Earnings a share on days in rising order, for the number of shares on `ANCHOR`; 0 where there are none to tell."""


def earnings_of(company: Company) -> PerShare:
    """The earnings of the last four quarters that a company had reported."""

    def earnings(ordinals: Ordinals) -> Floats:
        found = np.zeros(len(ordinals))
        start = 0
        while start < len(ordinals):
            day = date.fromordinal(int(ordinals[start]))
            end = int(np.searchsorted(ordinals, company.next_report(day).announced.toordinal()))
            found[start:end] = company.ttm(day).eps
            start = end
        return found

    return earnings


def no_earnings(ordinals: Ordinals) -> Floats:
    """Of what no company stands behind."""
    return np.zeros(len(ordinals))
