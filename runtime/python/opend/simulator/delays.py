"""Statistics of delays, as an OpenD keeps them. The requests are those that came; what they took is made up."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from opend import schema

from .replies import number, success
from .responder import Call, Refusal, Responder
from .room import Room

_KIND = "GetDelayStatistics.DelayStatisticsType"
_PUSH_TYPE = "GetDelayStatistics.QotPushType"
_STAGE = "GetDelayStatistics.QotPushStage"

# In milliseconds: steps of 2 up to 100, then wider ones; -1 is without end.
_USUAL_SEGMENTS = (*range(2, 101, 2), 500, 1000, 2000, -1)
_MOST_SEGMENTS = 100
_SAMPLE = 1000
_MEDIANS = {"SR2SS": 3.0, "SS2CR": 18.0, "CR2CS": 1.0, "SS2CS": 19.0, "SR2CS": 22.0}
_SPREAD = 0.6


class Delays(Room):
    """Counts requests, and answers with statistics of how long they took, and of how long pushes are under way.

    Args:
        seed: what delays follow from.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._requests: Counter[str] = Counter()

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("GetDelayStatistics", self._statistics)

    def count(self, call: Call) -> None:
        """A request has come."""
        self._requests[call.operation.name] += 1

    def _statistics(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        wanted = frozenset(c2s.typeList)
        statistics: dict[str, Any] = {}
        if number(_KIND, "QotPush") in wanted:
            ends = _segments(c2s.segmentList)
            statistics["qotPushStatisticsList"] = list(self._pushes(_stage(c2s.qotPushStage), ends))
        if number(_KIND, "ReqReply") in wanted:
            statistics["reqReplyStatisticsList"] = list(self._replies())
        return success(call, statistics)

    def _pushes(self, stage: str, ends: Sequence[float]) -> Iterator[dict[str, Any]]:
        for kind in ("Price", "Ticker", "OrderBook", "Broker"):
            rng = random.Random(f"{self._seed}/delays/{stage}/{kind}")
            delays = [rng.lognormvariate(0, _SPREAD) * _MEDIANS[stage] for _ in range(_SAMPLE)]
            yield {
                "qotPushType": number(_PUSH_TYPE, kind),
                "itemList": _items(delays, ends),
                "delayAvg": sum(delays) / len(delays),
                "count": len(delays),
            }

    def _replies(self) -> Iterator[dict[str, Any]]:
        for name, count in self._requests.items():
            rng = random.Random(f"{self._seed}/delays/{name}")
            own, net = rng.uniform(0.1, 2.0), rng.uniform(10.0, 60.0)
            is_local = name.startswith(("Get", "KeepAlive", "TestCmd", "Verification"))
            yield {
                "protoID": schema.operation(name).number,
                "count": count,
                "totalCostAvg": own if is_local else own + net,
                "openDCostAvg": own,
                "netDelayAvg": 0.0 if is_local else net,
                "isLocalReply": is_local,
            }


def _stage(given: int) -> str:
    """The name of a `QotPushStage`; unset is the whole way."""
    value = schema.enum_descriptor(_STAGE).values_by_number.get(given or number(_STAGE, "SR2CS"))
    if value is None:
        raise Refusal(f"qotPushStage {given} is no QotPushStage")
    return str(value.name.removeprefix("QotPushStage_"))


def _segments(given: Sequence[int]) -> list[float]:
    """Where the segments end, in milliseconds; the last one has no end."""
    if len(given) > _MOST_SEGMENTS:
        raise Refusal(f"segmentList has {len(given)} items; at most {_MOST_SEGMENTS} are taken")
    return [*sorted({float(end) for end in given or _USUAL_SEGMENTS if end > 0}), float("inf")]


def _items(delays: Sequence[float], ends: Sequence[float]) -> list[dict[str, Any]]:
    counts = Counter(bisect_left(ends, delay) for delay in delays)
    items, begin, so_far = [], 0, 0
    for place, end in enumerate(ends):
        so_far += counts[place]
        items.append(
            {
                "begin": begin,
                "end": -1 if end == float("inf") else int(end),
                "count": counts[place],
                "proportion": counts[place] / len(delays) * 100,
                "cumulativeRatio": so_far / len(delays) * 100,
            }
        )
        begin = int(end) if end != float("inf") else begin
    return items
