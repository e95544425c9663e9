"""Who holds a company: its owners, institutions and insiders, quarter by quarter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from opend.simulator.market import noise
from opend.simulator.market.institutions import INSTITUTIONS, Quarter, positions
from opend.simulator.market.instruments import Instrument, QotMarket

from .insider_book import InsiderBook

UNCLASSIFIED, FAMILY, INSIDERS, PUBLIC_COMPANY, PRIVATE_COMPANY, STATE = 1, 9, 100, 300, 400, 500
"""Of `Qot_Common.HolderDetailType`."""

KINDS = {
    UNCLASSIFIED: "Public and Others",
    2: "Traditional Investment Managers",
    3: "Hedge Fund Managers",
    4: "VC/PE Firms",
    5: "Corporate Pension Plan Sponsors",
    6: "Foundation Fund Sponsors",
    7: "Insurance Companies",
    8: "Banks/Investment Banks",
    FAMILY: "Family Offices/Trusts",
    10: "Sovereign Wealth Funds",
    11: "REITs",
    12: "Structured Finance Pool Managers",
    13: "Union Pension Plan Sponsors",
    14: "Government Pension Plan Sponsors",
    15: "Endowment Fund Sponsors",
    INSIDERS: "Individuals/Insiders",
    200: "Issue Sponsored ADRs",
    PUBLIC_COMPANY: "Corporations (Public)",
    PRIVATE_COMPANY: "Corporations (Private)",
    STATE: "State Owned Shares",
}

_OWNED_PART = 0.75  # of the shares that are not in free float
_OWNERS = ((1.0,), (0.7, 0.3), (0.55, 0.3, 0.15))
_STATE_OWNED = {QotMarket.SH: 0.5, QotMarket.SZ: 0.35, QotMarket.HK: 0.15}
_FIRST_OWNER_ID = 50_001
_OWNER_IDS = 900_000


@dataclass(frozen=True)
class Stake:
    """What one holder has at the end of a quarter, and had at the end of the one before.

    Attributes:
        kind: `Qot_Common.HolderDetailType`.
        source: where the figure comes from.
    """

    id: int
    name: str
    kind: int
    shares: int
    before: int
    day: date
    source: str

    @property
    def change(self) -> int:
        """Shares gained, or below 0 lost."""
        return self.shares - self.before

    @property
    def is_institution(self) -> bool:
        """Whether it is one of those that report their positions each quarter."""
        return 1 < self.kind < INSIDERS and self.id < _FIRST_OWNER_ID


class Ownership:
    """The holders of all companies."""

    def __init__(self, seed: int, insiders: InsiderBook) -> None:
        self._seed = seed
        self._insiders = insiders
        self._positions = lru_cache(maxsize=2048)(self._institutional)

    def stakes(self, instrument: Instrument, quarter: Quarter) -> list[Stake]:
        """All who hold a stock at the end of a quarter, or did at the end of the one before; the largest first."""
        if instrument.listed > quarter.end:
            return []
        found = [
            *self._owners(instrument, quarter),
            *self._institutions(instrument, quarter),
            *self._managers(instrument, quarter),
        ]
        return sorted(found, key=lambda stake: (-stake.shares, stake.id))

    def _owners(self, instrument: Instrument, quarter: Quarter) -> list[Stake]:
        draw = noise.generator(self._seed, "owners", *instrument.key)
        owned = _OWNED_PART * (instrument.shares - instrument.float_shares)
        is_state = draw.random() < _STATE_OWNED.get(QotMarket(instrument.market), 0.0)
        root = instrument.name.split()[0]
        first = (
            (f"{root} State Assets Bureau", STATE) if is_state else (f"{root} Group Holdings Limited", PRIVATE_COMPANY)
        )
        others = ((f"{root} Founders Trust", FAMILY), (f"{root} Strategic Investments PLC", PUBLIC_COMPANY))
        base = _FIRST_OWNER_ID + noise.stream(0, "owners", *instrument.key) % _OWNER_IDS
        had = 0 if instrument.listed > quarter.before.end else 1
        return [
            Stake(base + place, name, kind, shares, shares * had, quarter.end, "Annual report")
            for place, ((name, kind), part) in enumerate(zip((first, *others), draw.choice(_OWNERS), strict=False))
            if (shares := int(owned * part))
        ]

    def _institutions(self, instrument: Instrument, quarter: Quarter) -> list[Stake]:
        now, before = self._positions(instrument, quarter), self._positions(instrument, quarter.before)
        source = source_of(instrument.market)
        return [
            Stake(institution.id, institution.name, institution.kind, shares, had, quarter.end, source)
            for institution, shares, had in zip(INSTITUTIONS, now, before, strict=True)
            if shares or had
        ]

    def _institutional(self, instrument: Instrument, quarter: Quarter) -> list[int]:
        column: list[int] = positions(self._seed, [instrument], quarter)[:, 0].tolist()
        return column

    def _managers(self, instrument: Instrument, quarter: Quarter) -> list[Stake]:
        return [
            Stake(
                leader.id,
                leader.name,
                INSIDERS,
                held,
                self._insiders.held(instrument, leader, quarter.before.end)
                if leader.since <= quarter.before.end
                else 0,
                quarter.end,
                "Insider report",
            )
            for leader, held in self._insiders.holdings(instrument, quarter.end)
        ]


def source_of(market: int) -> str:
    """Where figures about institutions come from in a market."""
    return "13F" if market == QotMarket.US else "Disclosure of interests"


def percent_of(shares: int, instrument: Instrument) -> float:
    """What part of a company some shares are, in percent."""
    return round(100 * shares / instrument.shares, 6)
