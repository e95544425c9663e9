"""The values of the stock screener's properties, whichever kind they are of."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, NamedTuple

from opend.simulator.responder import Refusal

from .screen_candidates import Candidate, Read, Value
from .screen_charts import INDICATORS, indicator_values
from .screen_features import FEATURED
from .screen_financials import FINANCIAL, end_of
from .screen_holdings import BROKER, OPTION
from .screen_quotes import BASIC, CUMULATIVE, SIMPLE, cumulative
from .screen_shapes import KLINE_SHAPE, SHAPE_TYPE

_OfMany = Callable[[Sequence[Candidate], Any], list[Value]]


class PropertyKind(NamedTuple):
    """One kind of property.

    Attributes:
        result: the field of a result that tells it.
        known: the numbers of its properties.
        read: gives the values of a property for some stocks.
        details: what its results tell besides, as fields of the reply.
    """

    result: str
    known: Container[int]
    read: _OfMany
    details: Callable[[Candidate, Any], Mapping[str, Any]] = lambda *_: {}


def _one_by_one(table: Mapping[int, Read]) -> _OfMany:
    def read(candidates: Sequence[Candidate], wanted: Any) -> list[Value]:
        find, key = table[wanted.name], (type(wanted), wanted.SerializeToString(deterministic=True))
        return [candidate.known(key, find, wanted) for candidate in candidates]

    return read


def _end_of(candidate: Candidate, wanted: Any) -> Mapping[str, Any]:
    end = end_of(candidate, wanted)
    return {} if end is None else {"endTime": end}


def _kind_of_shape(_: Candidate, wanted: Any) -> Mapping[str, Any]:
    return {"enumTypeName": "KlineShapeType"} if wanted.name == SHAPE_TYPE else {}


KINDS: Mapping[str, PropertyKind] = {
    "basicProperty": PropertyKind("basicPropertyResult", BASIC, _one_by_one(BASIC)),
    "simpleProperty": PropertyKind("simplePropertyResult", SIMPLE, _one_by_one(SIMPLE)),
    "cumulativeProperty": PropertyKind("cumulativePropertyResult", CUMULATIVE, cumulative),
    "financialProperty": PropertyKind("financialPropertyResult", FINANCIAL, _one_by_one(FINANCIAL), _end_of),
    "indicatorProperty": PropertyKind("indicatorPropertyResult", INDICATORS, indicator_values),
    "featuredProperty": PropertyKind("featuredPropertyResult", FEATURED, _one_by_one(FEATURED)),
    "brokerProperty": PropertyKind("brokerPropertyResult", BROKER, _one_by_one(BROKER)),
    "optionProperty": PropertyKind("optionPropertyResult", OPTION, _one_by_one(OPTION)),
    "klineShapeProperty": PropertyKind(
        "klineShapePropertyResult", KLINE_SHAPE, _one_by_one(KLINE_SHAPE), _kind_of_shape
    ),
}
"""By the fields of requests that name them."""


def values(kind: str, candidates: Sequence[Candidate], wanted: Any) -> list[Value]:
    """The values of a property for some stocks, in their order.

    Args:
        kind: a key of `KINDS`.
        candidates: the stocks.
        wanted: the property, as the request names it.

    Raises:
        Refusal: there is no such property.
    """
    if wanted.name not in KINDS[kind].known:
        raise Refusal(f"{kind}: name {wanted.name} is no property of the stock screener")
    return KINDS[kind].read(candidates, wanted)
