"""A client that subscribes, and what it is sent."""

from __future__ import annotations

from typing import Any

from opend import schema
from opend.simulator import Settings, Simulator
from opend.simulator.market.clock import Clock
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.replies import number
from opend.wire.bodies import decode_body
from opend.wire.session import Push
from tests.simulator.raw_client import RawClient

SEED = 7
MORNING = "2025-06-18 10:00:00+08:00"
TENCENT, ALIBABA, APPLE = "HK.00700", "HK.09988", "US.AAPL"
MARKETS = {"HK": 1, "US": 11, "SH": 21, "SZ": 22, "SG": 31, "JP": 41, "EC": 101}


def sub_type(name: str) -> int:
    return number("Qot_Common.SubType", name)


def kl_type(name: str) -> int:
    return number("Qot_Common.KLType", name)


def rehab(name: str) -> int:
    return number("Qot_Common.RehabType", name)


def session(name: str) -> int:
    return number("Common.Session", name)


def security(code: str) -> Any:
    prefix, _, symbol = code.partition(".")
    return schema.message_class("Qot_Common.Security")(market=MARKETS[prefix], code=symbol)


class Stage(Simulator):
    """A simulator whose clock is moved by hand, and a market of the same seed and time that tests may ask."""

    def __init__(self, start: str = MORNING, **settings: Any) -> None:
        super().__init__(seed=SEED, speed=0, start=start, **settings)
        self._start = Settings(start=start).start_time or 0.0
        self.clock = Clock(self._start, speed=0)
        self.market = Market(SEED, self.clock)

    def __enter__(self) -> Stage:
        self.start()
        return self

    def advance(self, seconds: float) -> None:
        """Move both clocks."""
        self.clock.advance(seconds)
        super().advance(seconds)

    def rewind(self) -> None:
        """Set both clocks back to the start."""
        self.advance(self._start - self.clock.now())

    def instrument(self, code: str) -> Instrument:
        """The instrument of a code."""
        named = security(code)
        found = self.market.universe.find(named.market, named.code)
        assert found is not None
        return found

    def client(self) -> Client:
        """A client of it."""
        return Client(self.port)


class Client(RawClient):
    """Logs in as it comes, and speaks in codes and names."""

    def __init__(self, port: int, **options: Any) -> None:
        super().__init__(port, **options)
        self._kept: list[tuple[str, Any]] = []

    def __enter__(self) -> Client:
        self.log_in()
        return self

    def ask(self, name: str, **c2s: Any) -> Any:
        """The reply to a request; codes stand for securities."""
        request: Any = schema.operation(name).new_request()
        request.c2s.SetInParent()
        for field, value in c2s.items():
            if field == "code":
                request.c2s.security.CopyFrom(security(value))
            elif field == "codes":
                request.c2s.securityList.extend(map(security, value))
            elif isinstance(value, list):
                getattr(request.c2s, field).extend(value)
            else:
                setattr(request.c2s, field, value)
        return self.call(name, request)

    def subscribe(self, codes: list[str], kinds: list[str], **terms: Any) -> Any:
        """Subscribe with pushes, but no first ones unless `terms` say so."""
        usual = {"isSubOrUnSub": True, "isRegOrUnRegPush": True, "isFirstPush": False}
        reply = self.ask("Qot_Sub", codes=codes, subTypeList=[sub_type(kind) for kind in kinds], **(usual | terms))
        assert reply.retType == 0, reply.retMsg
        return reply

    def receive(self, name: str, serial: int) -> Any:
        """The reply to a request; pushes that come before it are kept."""
        while isinstance(event := self.next_event(), Push):
            operation = schema.operation(event.protocol)
            self._kept.append((operation.name, decode_body(operation.response_class, event.body, event.format)))
        self._events.insert(0, event)
        return super().receive(name, serial)

    def pushes(self) -> list[tuple[str, Any]]:
        """All pushes that have been sent; a reply marks their end."""
        self.call("GetUserInfo")
        kept, self._kept = self._kept, []
        return kept

    def pushed(self, name: str) -> list[Any]:
        """What one kind of the pushes says that have been sent."""
        return [message.s2c for protocol, message in self.pushes() if protocol == name]
