"""Indicators of the stock filter, by its numbers."""

from __future__ import annotations

from opend.simulator.chart_indicators import INDICATORS as _BY_NAME
from opend.simulator.chart_indicators import Figure, Indicator
from opend.simulator.replies import number

__all__ = ["INDICATORS", "VALUE", "Figure", "Indicator"]

_FIELD = "Qot_StockFilter.CustomIndicatorField"

INDICATORS = {number(_FIELD, name): indicator for name, indicator in _BY_NAME.items()}
"""By `Qot_StockFilter.CustomIndicatorField`."""

VALUE = number(_FIELD, "Value")
"""The field that stands for a number of the user's own."""
