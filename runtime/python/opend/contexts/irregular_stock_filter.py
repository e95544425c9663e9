"""Conditions of the stock filter: fields of five kinds share one enum, in which each kind has a hundred numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from opend.errors import ConfigError

from .arguments import assign
from .builders import Builder
from .codes import enum_number, text_enum

NUMBERS_OF_A_KIND = 100
WITHOUT_PARAMETERS = frozenset(
    {"PRICE", *(f"{average}{days}" for average in ("MA", "EMA") for days in (5, 10, 20, 30, 60, 120, 250))}
)


class _Condition(Builder):
    """A condition on fields of one kind."""

    _kind: ClassVar[str]
    is_no_filter: bool | None

    def _fill_rest(self, message: Any) -> None:
        if self.is_no_filter is False:
            message.isNoFilter = False

    def _field(self, name: str) -> int:
        """The wire number of a field within its kind.

        Raises:
            ConfigError: the text is no field, or one of another kind.
        """
        fields: Any = text_enum("StockField")
        text = getattr(self, name)
        first: int = getattr(fields, f"{self._kind}_enum_begin")
        number = enum_number(name, text, fields)
        if not isinstance(number, int) or not first < number < first + NUMBERS_OF_A_KIND:
            own = (key for key, each in fields._numbers.items() if first < each < first + NUMBERS_OF_A_KIND)
            raise ConfigError(f"{name} of a {type(self).__name__} must be one of {', '.join(own)}, not {text!r}")
        return number - first


class _Bounded(_Condition):
    """A condition on one field with bounds. They count only where `is_no_filter` is False."""

    stock_field: str
    filter_min: float | None
    filter_max: float | None

    def _fill_rest(self, message: Any) -> None:
        super()._fill_rest(message)
        message.fieldName = self._field("stock_field")
        if self.is_no_filter is False:
            _assign_given(message, "filterMin", "filter_min", self.filter_min)
            _assign_given(message, "filterMax", "filter_max", self.filter_max)


class SimpleCondition(_Bounded):
    """A condition on a plain figure of a stock."""

    _kind = "simple"

    @property
    def query_key(self) -> str:
        """The name of the figure in a result."""
        return self.stock_field.lower()


class AccumulateCondition(_Bounded):
    """A condition on a figure over several days."""

    _kind = "acc"
    days: int

    @property
    def query_key(self) -> tuple[str, int]:
        """The key of the figure in a result."""
        return self.stock_field.lower(), self.days


class FinancialCondition(_Bounded):
    """A condition on a figure of financial reports."""

    _kind = "financial"
    quarter: str

    @property
    def query_key(self) -> tuple[str, str]:
        """The key of the figure in a result."""
        return self.stock_field.lower(), self.quarter.lower()


class PatternCondition(_Condition):
    """A condition on a pattern of bars."""

    _kind = "pattern"

    def _fill_rest(self, message: Any) -> None:
        super()._fill_rest(message)
        message.fieldName = self._field("stock_field")


class IndicatorCondition(_Condition):
    """A condition on how an indicator stands to another one or to a value."""

    _kind = "indicator"
    stock_field1: str
    stock_field1_para: Sequence[int] | None
    stock_field2: str
    stock_field2_para: Sequence[int] | None
    ktype: str
    consecutive_period: int | None

    def _fill_rest(self, message: Any) -> None:
        super()._fill_rest(message)
        message.firstFieldName = self._field("stock_field1")
        message.secondFieldName = self._field("stock_field2")

    @property
    def query_key1(self) -> tuple[str, ...]:
        """The key of the first indicator's value in a result."""
        return self._query_key(self.stock_field1, self.stock_field1_para)

    @property
    def query_key2(self) -> tuple[str, ...]:
        """The key of the second indicator's value in a result."""
        return self._query_key(self.stock_field2, self.stock_field2_para)

    def _query_key(self, field: str, parameters: Sequence[int] | None) -> tuple[str, ...]:
        if field in WITHOUT_PARAMETERS or not parameters:
            return field.lower(), self.ktype.lower()
        return field.lower(), ",".join(map(str, parameters)), self.ktype.lower()


def _assign_given(message: Any, field: str, name: str, value: Any) -> None:
    if value is not None:
        assign(message, field, name, value)
