"""Patterns of the stock filter, by its numbers."""

from __future__ import annotations

from opend.simulator.chart_patterns import PATTERNS as _PATTERNS
from opend.simulator.chart_patterns import POSITIONS as _POSITIONS
from opend.simulator.chart_patterns import Truths
from opend.simulator.replies import number

__all__ = ["PATTERNS", "POSITIONS", "Truths"]

POSITIONS = {number("Qot_StockFilter.RelativePosition", name): stands for name, stands in _POSITIONS.items()}
"""By `Qot_StockFilter.RelativePosition`."""

PATTERNS = {number("Qot_StockFilter.PatternField", name): pattern for name, pattern in _PATTERNS.items()}
"""By `Qot_StockFilter.PatternField`."""
