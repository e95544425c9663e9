"""What is irregular about bars of the past: columns that are chosen, and bars that lack a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from operator import attrgetter, methodcaller
from typing import TYPE_CHECKING, Any

from opend import schema
from opend.errors import ConfigError
from opend.tables.frames import table

from .codes import security_code
from .irregular_flows import fill_year

if TYPE_CHECKING:
    import pandas as pd

UNADJUSTED = 0
"""No adjustment of prices, as a number of `Qot_Common.RehabType`."""

NaN = float("nan")

BAR_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "time_key": ("time",),
    "open": ("openPrice",),
    "close": ("closePrice",),
    "high": ("highPrice",),
    "low": ("lowPrice",),
    "pe_ratio": ("pe",),
    "turnover_rate": ("turnoverRate",),
    "volume": ("hpVolume", "volume"),
    "turnover": ("turnover",),
    "change_rate": ("changeRate",),
    "last_close": ("lastClosePrice",),
}
"""The columns to choose from: the fields of a bar that hold the value, the better one first."""


def fill_history(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """The span of time, the chosen columns as flags, and no adjustment of prices where `autype` is None.

    Raises:
        ConfigError: a date or a column is none.
    """
    fill_year(c2s, arguments)
    flags = _kl_field().FIELD_FLAG_VAL_MAP
    c2s.needKLFieldsFlag = sum(flags[each] for each in _chosen(arguments["fields"]))
    if arguments["autype"] is None:
        c2s.rehabType = UNADJUSTED


def _kl_field() -> Any:
    return import_module(f"{schema.PROTOCOL_PACKAGE}.constants").KL_FIELD


def _chosen(fields: Any) -> list[str]:
    """The members of `KL_FIELD` that are asked for, each once; all where none is named."""
    known = _kl_field().ALL_REAL
    named = fields if isinstance(fields, list | tuple) else [fields]
    if not fields or _kl_field().ALL in named:
        return list(known)
    for each in named:
        if each not in known:
            raise ConfigError(f"fields must be a list of members of KL_FIELD such as [KL_FIELD.OPEN], not {fields!r}")
    return list(dict.fromkeys(named))


def history_bars(s2c: Any, arguments: Mapping[str, Any]) -> tuple[pd.DataFrame, bytes | None]:
    """The bars of a page that are not blank, with the chosen columns, and the key of the next page."""
    bars = [bar for bar in s2c.klList if not bar.isBlank]
    names = _kl_field().DICT_KL_FIELD_STR
    frame = table(
        ("code", [security_code(s2c.security)] * len(bars)),
        ("name", [s2c.name if s2c.HasField("name") else "N/A"] * len(bars)),
        *(_column(names[each], bars) for each in _chosen(arguments["fields"])),
    )
    return frame, s2c.nextReqKey if s2c.HasField("nextReqKey") else None


def _column(name: str, bars: Sequence[Any]) -> tuple[str, list[Any]]:
    best, *others = BAR_COLUMNS[name]
    if all(map(methodcaller("HasField", best), bars)):
        return name, list(map(attrgetter(best), bars))
    return name, list(_carried(bars, [best, *others]))


def _carried(bars: Iterable[Any], fields: Sequence[str]) -> Iterator[Any]:
    """The value of each bar; one that has none repeats that of the bar before, on the same page."""
    value: Any = NaN
    for bar in bars:
        field = next(filter(bar.HasField, fields), None)
        if field is not None:
            value = getattr(bar, field)
        yield value
