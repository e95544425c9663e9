"""Figures of the earnings calendar: a release lists its estimates, users get two columns a figure."""

from __future__ import annotations

from typing import Any

from opend.enums import MISSING_TEXT

EPS, REVENUE, EBIT = 1, 2, 3
"""The figures, as numbers of `EarningsCalendarEstimateType`."""


def eps_actual(release: Any) -> Any:
    """Earnings per share as released."""
    return _estimate(release, EPS, "actualValue")


def eps_predict(release: Any) -> Any:
    """Earnings per share as expected."""
    return _estimate(release, EPS, "predictValue")


def revenue_actual(release: Any) -> Any:
    """Revenue as released."""
    return _estimate(release, REVENUE, "actualValue")


def revenue_predict(release: Any) -> Any:
    """Revenue as expected."""
    return _estimate(release, REVENUE, "predictValue")


def ebit_actual(release: Any) -> Any:
    """Earnings before interest and taxes as released."""
    return _estimate(release, EBIT, "actualValue")


def ebit_predict(release: Any) -> Any:
    """Earnings before interest and taxes as expected."""
    return _estimate(release, EBIT, "predictValue")


def _estimate(release: Any, figure: int, field: str) -> Any:
    """A value of the figure; of several estimates the last counts."""
    found = [each for each in release.estimateList if each.estimateType == figure]
    return getattr(found[-1], field) if found and found[-1].HasField(field) else MISSING_TEXT
