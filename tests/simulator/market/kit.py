from __future__ import annotations

from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from hypothesis import settings
from hypothesis import strategies as st

from opend.simulator.market.clock import Clock
from opend.simulator.market.codes import key_of
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.pins import Pins

HONG_KONG, NEW_YORK = ZoneInfo("Asia/Hong_Kong"), ZoneInfo("America/New_York")
NOW = datetime(2025, 6, 18, 10, 30, 13, tzinfo=HONG_KONG).timestamp()
CODES = ("HK.00700", "US.AAPL", "SH.600519", "HK.800000", "HK.HSImain", "US.ESmain", "JP.7203", "SG.D05", "HK.02800")

few = settings(max_examples=12, deadline=None)
codes = st.sampled_from(CODES)
past_days = st.dates(date(2005, 7, 1), date(2025, 6, 17))


def hong_kong(*when: int) -> float:
    return datetime(*when, tzinfo=HONG_KONG).timestamp()  # type: ignore[arg-type, misc]


def new_york(*when: int) -> float:
    return datetime(*when, tzinfo=NEW_YORK).timestamp()  # type: ignore[arg-type, misc]


def new_market(seed: int = 7, now: float = NOW, pins: Pins | None = None) -> Market:
    return Market(seed, Clock(now, speed=0), pins)


@cache
def shared_market() -> Market:
    """One for all tests that only ask: what it tells does not depend on what was asked before."""
    return new_market()


def find(code: str, market: Market | None = None) -> Instrument:
    instrument = (market or shared_market()).universe.find(*key_of(code))
    assert instrument is not None, code
    return instrument


def warrant() -> Instrument:
    return next(each for each in shared_market().universe.warrants_of(find("HK.00700")) if each.listed.year < 2025)


def option() -> Instrument:
    """One that is near the money."""
    market, owner = shared_market(), find("US.AAPL")
    expiries = market.universe.expiries(owner, date(2025, 8, 1))
    chains = (market.universe.options_of(owner, expiry) for expiry in expiries)
    chain = next(chain for chain in chains if chain[0].listed < date(2025, 5, 1))
    return min(chain, key=lambda each: abs(each.terms.strike - market.price(owner)))  # type: ignore[union-attr]


def instruments() -> list[Instrument]:
    return [*map(find, CODES), warrant(), option()]


def trading_day(instrument: Instrument, day: date) -> date:
    """The first day from `day` on that the instrument trades, if it had been listed for long."""
    days = shared_market().sessions(instrument)
    return max(day if days.is_trading_day(day) else days.next_day(day), days.next_day(instrument.listed))
