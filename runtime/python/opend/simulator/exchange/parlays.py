"""Event contracts that were joined to one, which pays if all of them come true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from hashlib import blake2b

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import EventTerms

from .contracts import Contract
from .orders import Leg
from .terms import Outcome, Rejection, Side

MOST_LEGS = 10
MARGIN = 0.01
"""What a buyer pays above what the legs are worth together, and a seller gets less."""

_COLLECTION = "MVC"


def check_parlay(legs: Sequence[Leg]) -> Side:
    """Refuse legs that cannot be joined; the result is what is done with all of them."""
    if not 2 <= len(legs) <= MOST_LEGS:
        raise Rejection(f"comboLegs must be from 2 to {MOST_LEGS} event contracts, not {len(legs)}")
    if len({leg.code for leg in legs}) < len(legs):
        raise Rejection("comboLegs must all be different")
    if len({leg.side for leg in legs}) > 1 or any(leg.ratio != 1 for leg in legs):
        raise Rejection("comboLegs of event contracts must all have the same side, and a qtyRatio of 1")
    return Side(legs[0].side)


def joined(legs: Sequence[Contract]) -> Contract:
    """The contract that others make together; the same for the same ones, in whatever order."""
    legs = sorted(legs, key=lambda leg: leg.key)
    text = "\0".join(f"{leg.text}/{leg.outcome}" for leg in legs)
    code = f"{_COLLECTION}-{blake2b(text.encode(), digest_size=8).hexdigest().upper()}"
    first = legs[0].instrument
    name = ", ".join(f"{text_of(leg.instrument.key)} {leg.outcome.name.title()}" for leg in legs)
    days = [leg.last_day for leg in legs if leg.last_day is not None]
    instrument = replace(
        first,
        code=code,
        id=int.from_bytes(blake2b(code.encode(), digest_size=6).digest(), "little"),
        name=name,
        chinese_name=name,
        terms=EventTerms(_COLLECTION, code, 0.5, max(days)),
    )
    return Contract(instrument, Decimal(1), Outcome.YES, tuple(legs))
