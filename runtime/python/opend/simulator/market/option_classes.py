"""The underlyings that have options, and what all options of one have in common."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .calendars import Sessions, sessions
from .instruments import Instrument, Kind, QotMarket
from .option_dates import LONGEST_LEAD, Expiry, Rhythm, expiry_on
from .stocks import WELL_KNOWN
from .tick_sizes import FINE_TICKS

# How the exchange calls the underlyings in Hong Kong.
HONG_KONG_CLASSES = {
    "00001": "CKH",
    "00005": "HKB",
    "00016": "SHK",
    "00027": "GLX",
    "00175": "GAH",
    "00386": "CPC",
    "00388": "HEX",
    "00700": "TCH",
    "00857": "PEC",
    "00883": "CNC",
    "00939": "XCC",
    "00941": "CHT",
    "00981": "SMC",
    "00992": "LEN",
    "01024": "KST",
    "01211": "BYD",
    "01299": "AIA",
    "01398": "XIC",
    "01810": "MIU",
    "02015": "LAU",
    "02020": "ANA",
    "02269": "WXB",
    "02318": "PAI",
    "02388": "BOC",
    "02628": "CLI",
    "02800": "TRF",
    "03690": "MET",
    "03968": "CMB",
    "03988": "XBC",
    "09618": "JDC",
    "09626": "BLI",
    "09868": "XPE",
    "09888": "BIU",
    "09961": "TRP",
    "09988": "ALB",
    "09999": "NTE",
    "800000": "HSI",
    "800100": "HHI",
    "800700": "HTI",
}
DAILY = frozenset(("SPY", "QQQ", "IWM", ".SPX", ".NDX"))
"""Underlyings whose options expire on every trading day."""

_AMERICAN_INDICES = frozenset((".SPX", ".NDX", ".VIX", ".RUT", ".DJI"))
_SMALLEST_OWNER = 1.5e9
_LOWEST_OWNER = 3.0
_INDEX_MULTIPLIERS = {QotMarket.HK: 50.0, QotMarket.US: 100.0}
_WEEKLY_TURNOVER = 1e9


@dataclass(frozen=True, eq=False)
class OptionClass:
    """All options of an underlying; their codes begin with `root`."""

    owner: Instrument
    root: str
    multiplier: float
    rhythm: Rhythm

    @property
    def sessions(self) -> Sessions:
        """The hours in which they are traded."""
        return sessions(self.plan)

    @property
    def plan(self) -> str:
        """The name of these hours."""
        return "US_REGULAR" if self.owner.market == QotMarket.US else self.owner.sessions

    def expiry_on(self, day: date, today: date) -> Expiry | None:
        """The expiry on a day, if its options are listed by `today`; None where there is none."""
        expiry = expiry_on(self.rhythm, self.sessions, day)
        if expiry is None or expiry.listed > today or expiry.listed < self.owner.listed:
            return None
        return expiry if self.owner.delisted is None or day <= self.owner.delisted else None

    def expiries(self, first: date, today: date) -> list[Expiry]:
        """The expiries from `first` on, of the options that are listed by `today`."""
        found = (self.expiry_on(day, today) for day in self.sessions.trading_days(first, today + LONGEST_LEAD))
        return [expiry for expiry in found if expiry is not None]


def class_of(owner: Instrument) -> OptionClass | None:
    """The options of a security; None where it has none."""
    if owner.market == QotMarket.HK and owner.code in HONG_KONG_CLASSES:
        rhythm = Rhythm(has_weekly=owner.daily_volume * owner.base_price > _WEEKLY_TURNOVER, is_hong_kong=True)
        return OptionClass(owner, HONG_KONG_CLASSES[owner.code], _multiplier(owner), rhythm)
    if owner.market == QotMarket.US and _is_american_owner(owner):
        rhythm = Rhythm(has_weekly=_is_known(owner), has_daily=owner.code in DAILY)
        return OptionClass(owner, owner.code.replace(".", ""), _multiplier(owner), rhythm)
    return None


def _is_american_owner(owner: Instrument) -> bool:
    if owner.kind == Kind.INDEX:
        return owner.code in _AMERICAN_INDICES
    return _is_known(owner) or (
        owner.base_price >= _LOWEST_OWNER and owner.base_price * owner.shares >= _SMALLEST_OWNER
    )


def _is_known(owner: Instrument) -> bool:
    return owner.kind == Kind.INDEX or not owner.tags.isdisjoint((WELL_KNOWN, FINE_TICKS))


def _multiplier(owner: Instrument) -> float:
    if owner.kind == Kind.INDEX or owner.market == QotMarket.US:
        return _INDEX_MULTIPLIERS[QotMarket(owner.market)]
    return float(owner.lot_size)
