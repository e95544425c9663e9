"""A client at a simulated OpenD whose clock stands still unless it is moved, and the market that it should show."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from opend import schema
from opend.simulator import Simulator
from opend.simulator.market.clock import Clock
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.wire.session import Reply
from tests.simulator.raw_client import RawClient

SEED = 7
MORNING = "2025-06-18 10:00:00+08:00"
MARKETS = {
    "HK": QotMarket.HK,
    "US": QotMarket.US,
    "SH": QotMarket.SH,
    "SZ": QotMarket.SZ,
    "SG": QotMarket.SG,
    "JP": QotMarket.JP,
}
PREFIXES = {market: prefix for prefix, market in MARKETS.items()}


def security(code: str) -> dict[str, Any]:
    prefix, _, symbol = code.partition(".")
    return {"market": int(MARKETS[prefix]), "code": symbol}


def code_of(named: Any) -> str:
    return f"{PREFIXES[named.market]}.{named.code}"


class Desk:
    def __init__(self, start: str = MORNING, **settings: Any) -> None:
        self.opend = Simulator(seed=SEED, speed=0, start=start, **settings)
        started = self.opend.server.settings.start_time
        assert started is not None
        self._clock = Clock(started, speed=0)
        self.market = Market(SEED, self._clock)

    def __enter__(self) -> Desk:
        self.opend.start()
        self.client = RawClient(self.opend.port)
        self.client.log_in()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.client.socket.close()
        self.opend.stop()

    def reply(self, name: str, **c2s: Any) -> Any:
        request = schema.message_class(str(schema.operation(name).request))
        return self.client.call(name, request(c2s=c2s))

    def ask(self, name: str, **c2s: Any) -> Any:
        reply = self.reply(name, **c2s)
        assert reply.retType == 0, reply.retMsg
        return reply.s2c

    def refusal(self, name: str, **c2s: Any) -> str:
        reply = self.reply(name, **c2s)
        assert reply.retType == -1, reply
        return str(reply.retMsg)

    def advance(self, seconds: float) -> None:
        self._clock.advance(seconds)
        self.opend.advance(seconds)

    def pushes(self) -> list[Any]:
        """All pushes that have come; a reply marks their end."""
        serial = self.client.send("GetUserInfo")
        found = []
        while True:
            event = self.client.next_event()
            if isinstance(event, Reply) and event.serial == serial:
                return found
            self.client._events.insert(0, event)
            found.append(self.client.next_push())

    def find(self, code: str) -> Instrument:
        named = security(code)
        found = self.market.universe.find(named["market"], named["code"])
        assert found is not None
        return found
