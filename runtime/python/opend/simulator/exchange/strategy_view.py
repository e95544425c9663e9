"""Option positions as strategies: what belongs together, with its legs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from .contracts import Contract
from .ledger import Position
from .strategies import Strategy, strategy_of
from .writing import LONG, SHORT

COMBINED, LEG = 1, 2
"""`Trd_Common.PositionType`."""

_SUMS = ("val", "plVal", "unrealizedPL", "realizedPL", "td_plVal", "td_trdVal", "td_buyVal", "td_sellVal")
_SAME = ("secMarket", "trdMarket", "currency", "accID")


class Held(NamedTuple):
    """A position with its contract and the fields of its message."""

    position: Position
    contract: Contract
    fields: dict[str, Any]


def strategy_view(rows: Iterable[Held]) -> list[dict[str, Any]]:
    """Positions as messages' fields; options of one underlying make a strategy, which goes before its legs."""
    rows = list(rows)
    groups: dict[object, list[Held]] = {}
    for row in rows:
        if row.contract.is_option and row.position.qty:
            groups.setdefault(row.contract.instrument.owner, []).append(row)
    combined = {id(legs[0]): legs for legs in groups.values() if len(legs) > 1}
    in_groups = {id(leg) for legs in combined.values() for leg in legs}
    seen: list[dict[str, Any]] = []
    for row in rows:
        if id(row) in combined:
            seen += _with_legs(combined[id(row)])
        elif id(row) not in in_groups:
            seen.append(row.fields)
    return seen


def _with_legs(legs: Sequence[Held]) -> Iterator[dict[str, Any]]:
    qty = math.gcd(*(leg.position.qty for leg in legs))
    strategy = strategy_of([(leg.contract.instrument, leg.position.qty // qty) for leg in legs])
    combo = {"comboID": legs[0].position.id, "strategyType": strategy}
    yield _combined(legs, qty, strategy) | combo | {"positionType": COMBINED}
    for leg in legs:
        yield leg.fields | combo | {"positionType": LEG}


def _combined(legs: Sequence[Held], qty: int, strategy: Strategy) -> dict[str, Any]:
    first = legs[0]
    sums = {name: sum(leg.fields[name] for leg in legs) for name in _SUMS}
    cost = float(sum(leg.position.cost for leg in legs))
    owner = first.contract.instrument.owner
    unit = qty * float(first.contract.multiplier)
    return {
        **{name: first.fields[name] for name in _SAME},
        **sums,
        "positionID": first.position.id,
        "positionSide": LONG if cost >= 0 else SHORT,
        "code": first.contract.instrument.code if owner is None else owner.code,
        "name": strategy.name.replace("_", " ").title(),
        "qty": qty,
        "canSellQty": qty,
        "price": sums["val"] / unit,
        "costPrice": cost / unit,
        "averageCostPrice": cost / unit,
    }
