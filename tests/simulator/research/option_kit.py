"""What tests of options share: chains, and legs of requests."""

from __future__ import annotations

from functools import cache
from typing import Any

from tests.simulator.research.company_kit import Opend, opend, security

CALL, PUT = 1, 2
BUY, SELL = 1, 2
EXPIRY = "2025-06-27"
"""A day on which options on Tencent expire."""

TENCENT = security("HK.00700")


@cache
def chain(code: str = "HK.00700", expiry: str = EXPIRY) -> dict[tuple[int, float], Any]:
    """The static information of options, by kind and strike."""
    s2c = opend().ask("Qot_GetOptionChain", owner=security(code), beginTime=expiry, endTime=expiry)
    rows = [row for each in s2c.optionChain for pair in each.option for row in (pair.call, pair.put)]
    return {(row.optionExData.type, row.optionExData.strikePrice): row for row in rows}


def strikes() -> list[float]:
    """Those of Tencent's options, the lowest first."""
    return sorted({strike for _, strike in chain()})


def near(price: float, count: int) -> list[float]:
    """As many strikes in a row around a price."""
    known = strikes()
    place = min(range(len(known)), key=lambda place: abs(known[place] - price))
    first = max(place - count // 2, 0)
    return known[first : first + count]


def option(kind: int, strike: float) -> dict[str, Any]:
    basic = chain()[kind, strike].basic
    return {"market": basic.security.market, "code": basic.security.code}


def leg(kind: int, strike: float, quantity: int) -> dict[str, Any]:
    """A leg of contracts; below 0 where they are sold."""
    return {"security": option(kind, strike), "side": BUY if quantity > 0 else SELL, "qtyRatio": abs(quantity)}


def stock_leg(lots: float) -> dict[str, Any]:
    return {"security": TENCENT, "side": BUY if lots > 0 else SELL, "qtyRatio": abs(lots)}


def price_of(asked: Opend, code: str = "HK.00700") -> float:
    snapshot = asked.ask("Qot_GetSecuritySnapshot", securityList=[security(code)]).snapshotList[0]
    price: float = snapshot.basic.curPrice
    return price
