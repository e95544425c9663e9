"""What is irregular about rankings and their filters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from opend.enums import MISSING_TEXT
from opend.errors import ConfigError

from .builders import Builder

PRICE = "PRICE"
KINDS_OF_NEWS = {1: "Community", 2: "News"}


class PriceFilterRule(Builder):
    """Prices are filtered by ranges with names, everything else by an interval."""

    indicator_type: str
    price_filter: str | None
    interval_min: float | None
    interval_max: float | None

    def _fill_rest(self, message: Any) -> None:
        if self.indicator_type == PRICE:
            if self.price_filter is None:
                raise ConfigError("price_filter must be given, for a price: a member of PriceFilter")
            message.ClearField("indicatorValue")
        else:
            if self.interval_min is None and self.interval_max is None:
                raise ConfigError("interval_min or interval_max must be given")
            message.ClearField("priceFilter")


def plate_before_market(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """Ask for a plate or for a market, never for both: the plate counts."""
    if arguments["security"] is not None:
        c2s.ClearField("market")


def kind_of_news(number: int) -> str:
    """The kind of news that goes with a hot security."""
    return KINDS_OF_NEWS.get(number, MISSING_TEXT)
