"""What is irregular about methods for options: their periods, the order of a chain, and lists that become columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from math import isnan
from typing import TYPE_CHECKING, Any

from opend import schema
from opend.enums import MISSING_TEXT
from opend.errors import ConfigError
from opend.tables.frames import table

from . import dates
from .arguments import Argument
from .codes import security_code, text_enum

if TYPE_CHECKING:
    import pandas as pd

DAYS_OF_EXPIRATIONS = 29
DAYS_OF_HISTORY = 364

DELETE_ALL = 6
"""The number of the operation on alerts that needs no alert."""

CHAIN_INFO = {
    "strike_date_timestamp": ("strikeDateTimestamp", "whole_number"),
    "product_code": ("productCode", "text"),
    "multiplier": ("multiplier", None),
    "contract_share_size": ("contractShareSize", None),
    "expiration_type": ("expirationType", "whole_number"),
    "underlying": ("underlying", "security"),
}
"""Field and conversion of the keys of `chain_info`."""

OVERVIEW = {
    "name": "name",
    "call_volume": "callVolume",
    "put_volume": "putVolume",
    "call_open_interest": "callOpenInterest",
    "put_open_interest": "putOpenInterest",
    "iv": "iv",
    "iv_rank": "ivRank",
    "iv_percentile": "ivPercentile",
    "pre_iv": "preIV",
}
"""Field of the columns that an overview takes over as they are."""

HISTORICAL_DAYS = {1: 30, 2: 60, 3: 90, 4: 120, 5: 365}
"""The days that each `OptionHVTimeRange` spans."""


def fill_expirations(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """Fill in the period of expirations; one that has neither begin nor end begins today."""
    start, end = arguments["start"], arguments["end"]
    if not start and not end:
        start = str(dates.today())
    c2s.beginTime, c2s.endTime = dates.period(("start", start), ("end", end), DAYS_OF_EXPIRATIONS)


def fill_option_year(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """Fill in the period of a history; what is not given of it is reckoned with the longest that one request takes."""
    begin, end = (("begin_time", arguments["begin_time"]), ("end_time", arguments["end_time"]))
    c2s.beginTime, c2s.endTime = dates.period(begin, end, DAYS_OF_HISTORY)


def fill_chain_info(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """Fill in the chain that a row of the screener tells as a dict; "N/A" leaves a field out, as None does.

    Raises:
        ConfigError: it is no dict, or something in it does not fit.
    """
    given = arguments["chain_info"]
    if not isinstance(given, Mapping):
        raise ConfigError(f"chain_info must be a dict such as {{'product_code': 'AAPL'}}, not {given!r}")
    c2s.chainInfo.SetInParent()
    for key, (field, conversion) in CHAIN_INFO.items():
        if given.get(key, MISSING_TEXT) != MISSING_TEXT:
            Argument(f"chainInfo.{field}", f"chain_info[{key!r}]", conversion).fill(c2s, given[key])


def require_alerts(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """Refuse a change of alerts that names none.

    Raises:
        ConfigError: there is no alert, and not all are to be deleted.
    """
    if not c2s.alertList and c2s.operType != DELETE_ALL:
        raise ConfigError(f"alert_list must name one alert at least where op is {arguments['op']}")


def options_by_strike(s2c: Any) -> list[Any]:
    """The options of a chain by expiration date and strike; of a pair the call comes first."""
    return sorted(_options(s2c), key=_date_and_strike)


def _options(s2c: Any) -> Iterator[Any]:
    for expiration in s2c.optionChain:
        for pair in expiration.option:
            yield from (getattr(pair, side) for side in ("call", "put") if pair.HasField(side))


def _date_and_strike(option: Any) -> tuple[str, bool, bool, float]:
    """What options are ordered by; those without a strike come behind the others, and last what is no number."""
    terms = option.optionExData
    return terms.strikeTime, isnan(terms.strikePrice), not option.HasField("optionExData"), terms.strikePrice


def strategy_leg(leg: Any) -> Any:
    """An `OptionStrategyLeg` of a `Qot_Common.ComboLeg`."""
    action = text_enum("StrategyLegAction").to_string2(leg.side) if leg.HasField("side") else MISSING_TEXT
    builders = import_module(f"{schema.PROTOCOL_PACKAGE}.builders")
    return builders.OptionStrategyLeg(security_code(leg.security), action, _given(leg, "qtyRatio"))


def option_spreads(s2c: Any) -> pd.DataFrame:
    """A table of the one column that a list of numbers makes."""
    return table(("spread", list(s2c.spreadList)))


def option_overview(s2c: Any) -> pd.DataFrame:
    """A table of underlyings; their list of historical volatilities becomes two columns for each time range."""
    rows = s2c.underlyingDataList
    codes = [row.code if row.HasField("code") else security_code(row.owner) for row in rows]
    columns = [("code", codes)]
    columns += [(name, [_given(row, field) for row in rows]) for name, field in OVERVIEW.items()]
    histories = [{item.timeRange: item for item in row.hvList} for row in rows]
    for time_range, days in HISTORICAL_DAYS.items():
        items = [history.get(time_range) for history in histories]
        columns.append((f"hv_{days}d", [_given(item, "hv") for item in items]))
        columns.append((f"hv_{days}d_percentile", [_given(item, "hvPercentile") for item in items]))
    return table(*columns)


def _given(message: Any, field: str) -> Any:
    """The value of a field that may not be set, of a message that may not be there."""
    return getattr(message, field) if message is not None and message.HasField(field) else MISSING_TEXT
