"""The official packages for Node tour a simulated market, through the WebSocket door.

Each public method must be answered, and a good push of each kind must come.
"""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from opend import schema
from opend.simulator import LogOut, Simulator
from opend.wire.websocket import Command

from .node_client import CERTIFICATE, TLS, NodeClient, UnansweredError, is_set_up, packages
from .node_itinerary import FIRST, SOLD_TO_US, Itinerary
from .node_requests import Fields
from .sightseeing import MORNING, SEED, STEPS, Sight

KEY = "open sesame"


@dataclass(frozen=True)
class Door:
    """A way in.

    Attributes:
        name: how reports call it.
        settings: of the simulator.
        ssl: whether the client speaks TLS.
        key: what it logs in with.
    """

    name: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    ssl: bool = False
    key: str | None = None


DOORS = (
    Door("ws"),
    Door("ws with a key", {"websocket_key": KEY}, key=KEY),
    Door("wss", {"tls_certificate": CERTIFICATE, "tls_key": TLS / "test-key.pem"}, ssl=True),
)

CANNOT_BE_SENT = {"GetTradeDate": "GetTradeDate: raised TypeError"}
"""Methods for which the packages have no messages, and how they fail."""

NOTICE = "Notify"
SILENCE = 1.5
"""Seconds after which the door drops a client that does not show that it is alive."""


def tour(package: str) -> Iterator[Sight]:
    """Call each public method of a package's client, and wait for a push of each kind, through each door."""
    for door in DOORS:
        side = f"npm {package} over {door.name}"
        with NodeClient(package, side) as client:
            guest = Guest(client, door)
            for name, problem in (*guest.sees_the_market(), *guest.sees_the_door()):
                yield Sight(side, name, problem)


class Guest:
    """A client that visits simulators; what it sees has a name, and a text that is empty where nothing is wrong."""

    def __init__(self, client: NodeClient, door: Door) -> None:
        self._client = client
        self._door = door

    def sees_the_market(self) -> Iterator[tuple[str, str]]:
        """All methods, and the pushes of the market."""
        with self._simulator(speed=0, start=MORNING) as opend:
            yield "start", self._log_in(opend)
            identity = self._client.identity()
            itinerary = Itinerary(self._client.call, identity.connection)
            yield "getConnID", _problem(partial(self._is_known_as, identity.connection))
            yield "findCmdObj", ", ".join(identity.unknown)
            for method in sorted(self._client.methods, key=_turn):
                yield method, self._visit(method, itinerary)
            self._client.heard()
            yield "what causes pushes", _problem(partial(self._cause_pushes, itinerary))
            yield from self._hears(opend)

    def sees_the_door(self) -> Iterator[tuple[str, str]]:
        """What needs no market: keys, silence, and how connections are lost and come back."""
        with self._simulator(answers="made up", silence_limit=SILENCE) as opend:
            if self._door.key is not None:
                yield "a wrong key", self._is_kept_out(opend)
            yield "start again", self._log_in(opend)
            yield "silence", _problem(self._is_silent)
            yield "loss of OpenD", _problem(partial(self._loses, opend))
            yield "loss of the connection", _problem(partial(self._client.comes_back, opend.drop_connections))
            yield "stop", _problem(partial(self._stops, opend))
        yield "exceptions that nobody caught", "; ".join(self._client.raised())

    def _simulator(self, **settings: Any) -> Simulator:
        return Simulator(seed=SEED, websocket_port=0, **self._door.settings, **settings)

    def _log_in(self, opend: Simulator) -> str:
        return self._client.connect(opend.websocket_port, self._door.ssl, self._door.key)

    # Methods

    def _is_known_as(self, connection: str) -> None:
        told = self._client.call("GetGlobalState", userID=0)["connID"]
        if told != connection:
            raise UnansweredError(f"{connection}, while OpenD says {told}")

    def _visit(self, method: str, itinerary: Itinerary) -> str:
        problem = _problem(partial(self._look, method, itinerary))
        known = CANNOT_BE_SENT.get(method)
        if known is None:
            return problem
        return "" if problem.startswith(known) else f"not the known problem, but: {problem or 'none'}"

    def _look(self, method: str, itinerary: Itinerary) -> None:
        fields = {} if method in CANNOT_BE_SENT else itinerary.request(self._client.methods[method])
        if is_empty(self._client.call(method, **fields)):
            raise UnansweredError("the reply has nothing in it")

    # Pushes

    def _cause_pushes(self, itinerary: Itinerary) -> None:
        itinerary.placed(SOLD_TO_US)
        if "RequestIndicatorCalc" in self._client.methods:
            self._client.call("RequestIndicatorCalc", **itinerary.request("Qot_RequestIndicatorCalc"))

    def _hears(self, opend: Simulator) -> Iterator[tuple[str, str]]:
        wanted = {number: name for number, name in self._client.pushes.items() if name != NOTICE}
        heard: Counter[str] = Counter()
        for seconds in STEPS:
            opend.advance(seconds)
            heard += self._client.heard()
            if heard.keys() >= wanted.keys():
                break
        for number, name in wanted.items():
            yield name, "" if heard[number] else "no push came"

    # The door

    def _is_kept_out(self, opend: Simulator) -> str:
        logging.disable(logging.WARNING)  # the simulator warns of it, as it should
        try:
            problem = self._client.connect(opend.websocket_port, self._door.ssl, "wrong")
        finally:
            logging.disable(logging.NOTSET)
        return "" if problem else "it opens the door"

    def _is_silent(self) -> None:
        before = self._client.identity()
        time.sleep(1.5 * SILENCE)
        self._client.call("GetGlobalState", userID=0)
        if self._client.identity() != before:
            raise UnansweredError("the connection was dropped, and came back")

    def _loses(self, opend: Simulator) -> None:
        opend.faults.add(LogOut(0))
        opend.advance(0)
        heard = self._client.heard()
        for number in (Command.OPEND_LOST, schema.operation(NOTICE).number):
            if not heard[str(int(number))]:
                raise UnansweredError(f"no push {int(number)} came")

    def _stops(self, opend: Simulator) -> None:
        self._client.stop()
        opend.push_synthesized("Qot_UpdateTicker")
        if self._client.heard():
            raise UnansweredError("a push came after it")


def is_empty(s2c: Fields | None) -> bool:
    """Whether a reply has lists, and nothing in any of them."""
    lists = [value for value in (s2c or {}).values() if isinstance(value, list)]
    return bool(lists) and not any(lists)


def _problem(look: Callable[[], None]) -> str:
    try:
        look()
    except Exception as error:
        return str(error) if isinstance(error, UnansweredError) else f"{type(error).__name__}: {error}"
    return ""


def _turn(method: str) -> int:
    return FIRST.index(method) if method in FIRST else len(FIRST)


def main() -> int:
    """Tour with every package, and print what went wrong."""
    if not is_set_up():
        raise SystemExit("the official packages for Node are not installed: run `make test-peers`")
    sights = [sight for package in packages() for sight in tour(package)]
    problems = [sight for sight in sights if sight.problem]
    for sight in problems:
        print(f"  {sight.side}, {sight.name}: {sight.problem}")
    print(f"{len(sights) - len(problems)} passed, {len(problems)} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
