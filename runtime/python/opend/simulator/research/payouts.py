"""Dividends, as companies announce them: the market's own ones, with their days and words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market

from .days import trading_day

_ANNOUNCED_DAYS = (18, 45)  # before the ex-date
_PAID_DAYS = (12, 35)  # after the day of record
_FINAL_UNTIL_MONTH = 7


@dataclass(frozen=True)
class Payout:
    """A dividend.

    Attributes:
        amount: money a share.
        fiscal_year: the one that it belongs to.
    """

    amount: float
    is_special: bool
    statement: str
    fiscal_year: int
    announced: date
    ex_day: date
    record_day: date
    payable_day: date

    def progress(self, day: date) -> str:
        """How far it has come on a day, in words."""
        if day >= self.payable_day:
            return "Paid"
        return "Ex-dividend" if day >= self.ex_day else "Announced"


def payouts(seed: int, market: Market, instrument: Instrument) -> list[Payout]:
    """All dividends of a security up to a year after now, the oldest first; some may not be announced yet."""
    return [
        _payout(seed, market, instrument, action.day, amount, is_special=is_special)
        for action in market.actions(instrument)
        for amount, is_special in ((action.dividend, False), (action.special_dividend, True))
        if amount > 0
    ]


def _payout(
    seed: int, market: Market, instrument: Instrument, ex_day: date, amount: float, *, is_special: bool
) -> Payout:
    draw = noise.generator(seed, "payout", *instrument.key, ex_day)
    sessions = market.sessions(instrument)
    record_day = sessions.next_day(ex_day)
    return Payout(
        amount=amount,
        is_special=is_special,
        statement=f"{_name(instrument, ex_day, is_special=is_special)}: {instrument.currency} {amount:g} per share",
        fiscal_year=ex_day.year - (ex_day.month <= _FINAL_UNTIL_MONTH and instrument.market != QotMarket.US),
        announced=trading_day(market, instrument, ex_day - timedelta(days=draw.randint(*_ANNOUNCED_DAYS))),
        ex_day=ex_day,
        record_day=record_day,
        payable_day=sessions.next_day(record_day + timedelta(days=draw.randint(*_PAID_DAYS))),
    )


def _name(instrument: Instrument, ex_day: date, *, is_special: bool) -> str:
    if is_special:
        return "Special dividend"
    if instrument.market == QotMarket.US:
        return "Quarterly dividend"
    return "Final dividend" if ex_day.month <= _FINAL_UNTIL_MONTH else "Interim dividend"
