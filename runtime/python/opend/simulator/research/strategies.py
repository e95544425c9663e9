"""Option strategies: what legs each is made of, how they are built on a chain, and how they are recognised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from math import gcd
from typing import NamedTuple

from opend.simulator.market.pricing import CALL, PUT


class Part(NamedTuple):
    """A leg of a strategy.

    Attributes:
        kind: call or put; None is the kind that the whole strategy has.
        step: its strike, so many spreads above the lowest.
        quantity: contracts; below 0 where they are sold.
        is_far: whether it expires later than the others.
    """

    kind: int | None
    step: int
    quantity: int
    is_far: bool = False


class Strategy(NamedTuple):
    """A way to combine options, and perhaps the underlying.

    Attributes:
        calls: its legs where it is made of calls, or of both kinds.
        puts: its legs where it is made of puts; empty where there is no such choice.
        stock: the side of the underlying that belongs to it: 1 bought, -1 sold with puts and bought with calls, 0 none.
        words: what it is called.
    """

    calls: tuple[Part, ...]
    puts: tuple[Part, ...] = ()
    stock: int = 0
    words: str = ""

    @property
    def has_spread(self) -> bool:
        """Whether its strikes are apart."""
        return any(part.step for part in self.calls)

    @property
    def has_far_leg(self) -> bool:
        """Whether one of its legs expires later."""
        return any(part.is_far for part in self.calls)

    def parts(self, kind: int) -> tuple[Part, ...]:
        """Its legs, made of calls or puts where there is a choice."""
        return self.puts if kind == PUT else self.calls

    def stock_side(self, kind: int) -> int:
        """Which side of the underlying belongs to it: 1 bought, -1 sold, 0 none."""
        return -self.stock if kind == PUT else self.stock


def _same(*parts: Part) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    return parts, parts


_SINGLE = _same(Part(None, 0, 1))
_BUTTERFLY = _same(Part(None, 0, 1), Part(None, 1, -2), Part(None, 2, 1))
_CONDOR = _same(Part(None, 0, 1), Part(None, 1, -1), Part(None, 2, -1), Part(None, 3, 1))
_CALENDAR = _same(Part(None, 0, -1), Part(None, 0, 1, is_far=True))

STRATEGIES: Mapping[str, Strategy] = {
    "SingleOption": Strategy(*_SINGLE, words="Single"),
    "Covered": Strategy(*_same(Part(None, 0, -1)), stock=1, words="Covered"),
    "Spread": Strategy((Part(None, 0, 1), Part(None, 1, -1)), (Part(None, 0, -1), Part(None, 1, 1)), words="Vertical"),
    "Straddle": Strategy((Part(CALL, 0, 1), Part(PUT, 0, 1)), words="Straddle"),
    "Strangle": Strategy((Part(PUT, 0, 1), Part(CALL, 1, 1)), words="Strangle"),
    "Collar": Strategy((Part(PUT, 0, 1), Part(CALL, 1, -1)), stock=1, words="Collar"),
    "Butterfly": Strategy(*_BUTTERFLY, words="Butterfly"),
    "Condor": Strategy(*_CONDOR, words="Condor"),
    "IronButterfly": Strategy(
        (Part(PUT, 0, 1), Part(PUT, 1, -1), Part(CALL, 1, -1), Part(CALL, 2, 1)), words="Iron Butterfly"
    ),
    "IronCondor": Strategy(
        (Part(PUT, 0, 1), Part(PUT, 1, -1), Part(CALL, 2, -1), Part(CALL, 3, 1)), words="Iron Condor"
    ),
    "CalendarSpread": Strategy(*_CALENDAR, words="Calendar"),
    "DiagonalSpread": Strategy(
        (Part(None, 1, -1), Part(None, 0, 1, is_far=True)),
        (Part(None, 0, -1), Part(None, 1, 1, is_far=True)),
        words="Diagonal",
    ),
}
"""By the names of `Qot_Common.OptionStrategyType`."""

OWN_MAKE = "Customize"
"""What is none of these."""


class OptionLeg(NamedTuple):
    """An option that is held: `quantity` contracts, below 0 where they are sold."""

    kind: int
    strike: float
    expiry: date
    quantity: int


# --- building


def possible_spreads(strategy: Strategy, strikes: Sequence[float], far: Sequence[float] = ()) -> list[float]:
    """Distances between strikes with which a strategy can be built at least once, the smallest first."""
    if not strategy.has_spread:
        return []
    distances = {_rounded(high - low) for low in strikes for high in (far or strikes) if high > low}
    return [spread for spread in sorted(distances) if any(lowest_strikes(strategy, spread, strikes, far))]


def lowest_strikes(
    strategy: Strategy, spread: float, strikes: Sequence[float], far: Sequence[float] = (), kind: int = CALL
) -> Iterator[float]:
    """The strikes on which a strategy with a spread can be built, the lowest of its legs each.

    Args:
        strategy: the strategy.
        spread: between strikes.
        strikes: of the options that expire first.
        far: of those that expire later, for strategies that have such a leg.
        kind: what it is made of, where there is a choice.
    """
    near, later = set(strikes), set(far or strikes)
    for lowest in sorted(near | later):
        if all(strike_of(part, lowest, spread) in (later if part.is_far else near) for part in strategy.parts(kind)):
            yield lowest


def strike_of(part: Part, lowest: float, spread: float) -> float:
    """The strike of a leg."""
    return _rounded(lowest + part.step * spread)


def _rounded(price: float) -> float:
    return round(price, 6)


# --- recognising

_Signature = frozenset[tuple[int, bool, int, int]]


def recognised(legs: Sequence[OptionLeg], stock: float = 0) -> str:
    """The strategy that legs make, by the name of its `Qot_Common.OptionStrategyType`.

    Args:
        legs: the options.
        stock: what is held of the underlying; below 0 where it is sold.
    """
    expiries = sorted({leg.expiry for leg in legs})
    if not legs or len(expiries) > 2:
        return OWN_MAKE
    strikes = sorted({leg.strike for leg in legs})
    share = gcd(*(leg.quantity for leg in legs)) or 1
    signature = _signature(
        (leg.kind, leg.expiry != expiries[0], strikes.index(leg.strike), leg.quantity // share) for leg in legs
    )
    side = (stock > 0) - (stock < 0)
    return _signatures().get((side, signature), OWN_MAKE)


def _signature(legs: Iterable[tuple[int, bool, int, int]]) -> _Signature:
    return frozenset(legs)


@cache
def _signatures() -> dict[tuple[int, _Signature], str]:
    """What the legs of each strategy look like, bought and sold: strikes by their order."""
    known: dict[tuple[int, _Signature], str] = {}
    for name, strategy in STRATEGIES.items():
        for kind in (CALL, PUT):
            if parts := strategy.parts(kind):
                for looks in _looks(parts, kind, flips=not strategy.stock):
                    known.setdefault((strategy.stock_side(kind), looks), name)
    return known


def _looks(parts: Sequence[Part], kind: int, *, flips: bool) -> Iterator[_Signature]:
    sides = (1, -1) if flips else (1,)
    has_far_leg = any(part.is_far for part in parts)
    top = max(part.step for part in parts)
    for side in sides:
        # Of a diagonal spread the far leg may have the higher or the lower strike.
        for upside_down in (False, True) if has_far_leg else (False,):
            yield _signature(
                (part.kind or kind, part.is_far, top - part.step if upside_down else part.step, side * part.quantity)
                for part in parts
            )
