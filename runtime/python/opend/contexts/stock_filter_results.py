"""What the stock filter finds: objects that are asked with the conditions of the call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from typing import Any

from opend.enums import FtEnum

from .codes import security_code, text_enum
from .irregular_stock_filter import (
    WITHOUT_PARAMETERS,
    AccumulateCondition,
    FinancialCondition,
    IndicatorCondition,
    SimpleCondition,
)

NaN = float("nan")
RSI, VALUE = "RSI", "VALUE"
USUAL_PARAMETERS: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(("KDJ_K", "KDJ_D", "KDJ_J"), (9, 3, 3)),
    **dict.fromkeys(("MACD_DIFF", "MACD_DEA", "MACD"), (12, 26, 9)),
    **dict.fromkeys(("BOLL_UPPER", "BOLL_MIDDLER", "BOLL_LOWER"), (20, 2)),
}


class FilterStockData:
    """A security that meets the conditions, with the figures that they ask for.

    Plain figures are attributes, such as `data.cur_price`. Every figure is also found by the condition that asked for
    it: `data[condition]`; for a `CustomIndicatorFilter` this is a dict of the values of its one or two indicators.

    Attributes:
        stock_code: code.
        stock_name: name.
    """

    def __init__(self, rsp_item: Any) -> None:
        """Take the figures of a `Qot_StockFilter.StockData`."""
        self.stock_code = security_code(rsp_item.security)
        self.stock_name: str = rsp_item.name
        figures: dict[Any, Any] = self.__dict__
        figures.update(_figures(rsp_item))

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"{name!r} is no figure of this stock: no condition of the filter asked for it")

    def __getitem__(self, key: Any) -> Any:
        """The figure that a condition asked for.

        Raises:
            KeyError: there is none.
        """
        if isinstance(key, SimpleCondition | AccumulateCondition | FinancialCondition):
            return self._figure(key.query_key)
        if isinstance(key, IndicatorCondition):
            return self._indicators(key)
        raise KeyError(key)

    def __repr__(self) -> str:
        given = (f"{_written(key)}={value!r}" for key, value in vars(self).items())
        return f"{type(self).__name__}({', '.join(given)})"

    @staticmethod
    def field_to_key1(key: IndicatorCondition) -> str:
        """The name of the first indicator's value, such as `'ma5'` or `'macd_diff(12,26,9)'`."""
        return _label(key.stock_field1, key.stock_field1_para)

    @staticmethod
    def field_to_key2(key: IndicatorCondition) -> str | None:
        """The name of the second indicator's value; None where that is a value of the user's own."""
        return None if key.stock_field2 == VALUE else _label(key.stock_field2, key.stock_field2_para)

    def assign_default_value(self, key: IndicatorCondition) -> IndicatorCondition:
        """Write the usual parameters into a condition where its indicators have none."""
        key.stock_field1_para = key.stock_field1_para or list(USUAL_PARAMETERS.get(key.stock_field1, ()))
        key.stock_field2_para = key.stock_field2_para or list(USUAL_PARAMETERS.get(key.stock_field2, ()))
        return key

    def _indicators(self, condition: IndicatorCondition) -> dict[str | None, float]:
        """Values by name; NaN for conditions over several bars, for which OpenD gives no values."""
        asked = self.assign_default_value(copy(condition))
        first, second = self.field_to_key1(asked), self.field_to_key2(asked)
        if asked.consecutive_period:
            if second is None or asked.stock_field1 == RSI:
                return {first: NaN}
            return {second: NaN} if asked.stock_field2 == RSI else {first: NaN, second: NaN}
        values: dict[str | None, float] = {first: self._figure(asked.query_key1)}
        if second is not None:
            values[second] = self._figure(asked.query_key2)
        return values

    def _figure(self, key: Any) -> Any:
        return self.__dict__[key]


def _figures(item: Any) -> Iterator[tuple[Any, float]]:
    """Every figure with its key; those that this version does not know are left out."""
    fields, quarters, bars = text_enum("StockField"), text_enum("FinancialQuarter"), text_enum("KLType")
    for kind, each in _data(item):
        key = [_text(fields, getattr(fields, f"{kind}_enum_begin") + each.fieldName)]
        if kind == "acc":
            key.append(each.days)
        elif kind == "financial":
            key.append(_text(quarters, each.quarter))
        elif kind == "indicator":
            key += [*([_listed(each.fieldParaList)] if each.fieldParaList else []), _text(bars, each.klType)]
        if None not in key:
            yield key[0] if kind == "simple" else tuple(key), each.value


def _text(enum: type[FtEnum], number: int) -> Any:
    """The text of a number as users write it in attributes; None where the number is unknown."""
    is_known, text = enum.to_string(number)
    return text.lower() if is_known else None


def _data(item: Any) -> Iterator[tuple[str, Any]]:
    """The figures of all kinds, each with its kind."""
    yield from (("simple", each) for each in item.baseDataList)
    yield from (("acc", each) for each in item.accumulateDataList)
    yield from (("financial", each) for each in item.financialDataList)
    yield from (("indicator", each) for each in item.customIndicatorDataList)


def _label(field: str, parameters: Sequence[int] | None) -> str:
    if field in WITHOUT_PARAMETERS or not parameters:
        return field.lower()
    return f"{field.lower()}{parameters[0]}" if len(parameters) == 1 else f"{field.lower()}({_listed(parameters)})"


def _listed(parameters: Iterable[int]) -> str:
    return ",".join(map(str, parameters))


def _written(key: Any) -> str:
    return key if isinstance(key, str) else f"{key[0]}({', '.join(map(str, key[1:]))})"
