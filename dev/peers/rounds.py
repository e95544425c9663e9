"""All comparisons of one brand: every call and every push, with every seed and variant."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .calls import Call, recorded_calls, recorded_handlers
from .compare import Difference, differences
from .replies import VARIANTS
from .stage import Stage

SPOILED_CALLS = 40
"""Calls with a wrong argument for each seed; the recordings have them all."""

TRADE_PUSHES = range(2000, 3000)


@dataclass(frozen=True)
class Comparison:
    """One call or push on both sides.

    Attributes:
        label: what identifies it, e.g. `"quote.get_rehab/max/full/17"`.
        what: the method or the handler class.
        found: what differs.
    """

    label: str
    what: str
    found: Sequence[Difference]


class Rounds:
    """Two sides, and what both of them have."""

    def __init__(self, official: Stage, ours: Stage) -> None:
        self._official = official
        self._ours = ours
        self._theirs, self._mine = official.facts(), ours.facts()

    def missing(self) -> list[str]:
        """Recorded methods and handlers of the official side that ours does not have yet."""
        methods = {call.method for call in recorded_calls() if not self._has(self._mine, call)}
        handlers = {name for name, _ in recorded_handlers() if name not in self._mine["handlers"]}
        return sorted(methods | handlers)

    def calls(self, seeds: Sequence[int]) -> Iterator[Comparison]:
        """Compare the calls that both sides have."""
        shared = [call for call in recorded_calls() if self._has(self._theirs, call) and self._has(self._mine, call)]
        sound = [call for call in shared if not call.is_spoiled]
        spoiled = [call for call in shared if call.is_spoiled]
        for seed in seeds:
            for variant in VARIANTS:
                for call in sound:
                    yield self._call(call, variant, seed)
            for call in random.Random(seed).sample(spoiled, min(SPOILED_CALLS, len(spoiled))):
                yield self._call(call, "full", seed)

    def pushes(self, seeds: Sequence[int]) -> Iterator[Comparison]:
        """Compare the pushes that both sides have a handler class for."""
        for handler, protocol in recorded_handlers():
            if handler in self._theirs["handlers"] and handler in self._mine["handlers"]:
                context = "OpenSecTradeContext" if protocol in TRADE_PUSHES else "OpenQuoteContext"
                for stage in (self._official, self._ours):
                    stage.handle(context, handler)
                yield from (self._push(handler, protocol, variant, seed) for seed in seeds for variant in VARIANTS)

    def _call(self, call: Call, variant: str, seed: int) -> Comparison:
        for stage in (self._official, self._ours):
            stage.start(call, variant, seed)
        theirs, mine = self._official.finish(), self._ours.finish()
        is_refused = call.is_spoiled and mine.is_refusal()
        found = [] if is_refused and not theirs.is_refusal() else differences(theirs, mine)
        return Comparison(f"{call.label}/{variant}/{seed}", call.method, found)

    def _push(self, handler: str, protocol: int, variant: str, seed: int) -> Comparison:
        outcomes = (stage.push(protocol, variant, seed) for stage in (self._official, self._ours))
        return Comparison(f"{handler}/{variant}/{seed}", handler, differences(*outcomes))

    @staticmethod
    def _has(facts: Any, call: Call) -> bool:
        return call.method in facts["methods"].get(call.context, ())
