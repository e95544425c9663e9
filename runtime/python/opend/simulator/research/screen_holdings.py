"""Properties of the stock screener about brokers' holdings, and about the options on a stock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from opend.simulator.market.instruments import QotMarket

from .estimates import implied_fall, last_reports
from .screen_candidates import Candidate, Read, Value, made
from .underlying import Underlying
from .volatility import YEAR_DAYS

_WINDOWS = (30, 60, 90, 120, YEAR_DAYS)
"""Trading days, by `OptionHVPeriod`."""


def _in_hong_kong(read: Read) -> Read:
    return lambda candidate, wanted: read(candidate, wanted) if candidate.instrument.market == QotMarket.HK else None


BROKER: Mapping[int, Read] = {
    6101: _in_hong_kong(made(10, 95)),  # concentrated distribution
    6102: _in_hong_kong(made(-3, 3, 4)),  # holdings change
    6103: _in_hong_kong(made(8, 420, 0, is_lasting=True)),  # broker num
    6104: _in_hong_kong(made(1, 60, 0)),  # broker rank
    6105: _in_hong_kong(made(0.01, 25, 4)),  # holdings ratio
    6106: _in_hong_kong(made(20, 95)),  # central holdings ratio
    6107: _in_hong_kong(made(-4, 4, 4)),  # central holdings change
}
"""By `BrokerProperty`: what brokers hold is known in Hong Kong only."""


def _of_options(read: Callable[[Underlying], float | None]) -> Read:
    def value(candidate: Candidate, _: Any) -> Value:
        return None if candidate.underlying is None else read(candidate.underlying)

    return value


def _last_fall(candidate: Candidate, _: Any) -> Value:
    company, underlying = candidate.share.company, candidate.underlying
    if company is None or underlying is None:
        return None
    report = last_reports(company, candidate.share.day, 1)[-1]
    desk = candidate.sources.desk
    return implied_fall(desk.market, desk.volatility, candidate.instrument, report)


def _historical(candidate: Candidate, wanted: Any) -> float | None:
    underlying = candidate.underlying
    if underlying is None:
        return None
    window = _WINDOWS[wanted.period if 0 <= wanted.period < len(_WINDOWS) else 0]
    volatility = candidate.sources.desk.volatility
    days = volatility.days_until(underlying.instrument, underlying.day, 1)
    return float(volatility.historical(underlying.instrument, days, window, underlying.quote)[-1])


def _spread(candidate: Candidate, wanted: Any) -> Value:
    historical = _historical(candidate, wanted)
    return None if candidate.underlying is None or historical is None else candidate.underlying.iv - historical


def _ratio(candidate: Candidate, wanted: Any) -> Value:
    historical = _historical(candidate, wanted)
    return candidate.underlying.iv / historical if candidate.underlying is not None and historical else None


OPTION: Mapping[int, Read] = {
    1000: _of_options(lambda underlying: underlying.iv),  # stock iv
    1001: _of_options(lambda underlying: underlying.iv_rank),  # stock iv rank
    1002: _of_options(lambda underlying: underlying.iv_percentile),  # stock iv percentile
    1003: _last_fall,  # stock earnings iv crush
    1004: _of_options(lambda underlying: underlying.iv_change),  # stock iv chg
    1005: _of_options(lambda underlying: underlying.iv_change_rate),  # stock iv chg ratio
    1006: _historical,  # stock hv
    1007: _spread,  # stock iv minus hv
    1008: _ratio,  # stock iv div hv
    1009: _of_options(lambda underlying: underlying.volume),  # stock option vol
    1010: _of_options(lambda underlying: underlying.open_interest),  # stock option open in
}
"""By `OptionProperty`."""
