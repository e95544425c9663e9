"""How much of a derivative is held: open interest of options and futures, and what the public holds of warrants.

All of it changes once a day, and slowly, around what belongs to an ordinary day's volume.
"""

from __future__ import annotations

from datetime import date

from . import noise
from .instruments import Instrument, WarrantTerms

_STEP = 10  # days between two levels that are drawn; the days between lie between them
_OPTION_DAYS, _FUTURE_DAYS = (2.0, 14.0), (0.8, 2.2)  # open interest, in ordinary days of trading
_STREET = (0.3, 70.0)  # percent of the issue
_SCORE = (40.0, 95.0)


def open_interest(derivative: Instrument, day: date, *, is_future: bool = False) -> int:
    """Contracts that are open after the trading day before `day`."""
    low, high = _FUTURE_DAYS if is_future else _OPTION_DAYS
    return round(derivative.daily_volume * _level(derivative, "open interest", day, low, high))


def net_open_interest(option: Instrument, day: date) -> int:
    """Open contracts that brokers do not hold on both sides."""
    return round(open_interest(option, day) * _level(option, "net open interest", day, 0.3, 0.9))


def street_rate(warrant: Instrument, day: date) -> float:
    """What the public holds of a warrant's issue, in percent."""
    return round(_level(warrant, "street", day, *_STREET), 2)


def street_volume(warrant: Instrument, day: date) -> int:
    """Warrants that the public holds."""
    terms = warrant.terms
    issued = terms.issue_size if isinstance(terms, WarrantTerms) else 0
    return round(issued * street_rate(warrant, day) / 100 / warrant.lot_size) * warrant.lot_size


def warrant_score(warrant: Instrument, day: date) -> float:
    """How well a warrant follows its underlying, at most 100."""
    return round(_level(warrant, "score", day, *_SCORE), 2)


def _level(instrument: Instrument, name: str, day: date, low: float, high: float) -> float:
    """A number between two bounds that goes on from day to day."""
    step, passed = divmod(day.toordinal() + instrument.id, _STEP)
    stream = noise.stream(0, instrument.id, name)
    before, after = (noise.uniform(stream, index=place) for place in (step, step + 1))
    return low + (high - low) * (before + (after - before) * passed / _STEP)
