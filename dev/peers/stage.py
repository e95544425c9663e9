"""One side's process, with a simulator of its own that keeps what was asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message

from dev.sides import Side
from dev.workers import Worker
from opend import schema
from opend.simulator import Simulator
from opend.simulator import responder as simulated

from .calls import Call, accounts
from .replies import reply

RET_ERROR = -1
SEED = 7
"""Of the simulators: both sides log in as the same user, under the same connection ids."""

ACCOUNTS = "Trd_GetAccList"
_ANSWERED_BY_ITSELF = frozenset({"InitConnect", "KeepAlive"})
_TIMING_IS_FREE = frozenset({"KeepAlive", "Trd_SubAccPush", "Qot_RegQotPush"})
_PAGED = frozenset({"Qot_RequestHistoryKL", "Qot_RequestHistoryEventContractKL"})
_MORE = b"more"


@dataclass(frozen=True)
class Outcome:
    """What came of one call or push: `{"returned": ...}` or `{"raised": ...}`, and the requests that went out."""

    result: Mapping[str, Any]
    asked: tuple[Any, ...] = ()

    def is_error(self) -> bool:
        """Whether an error was returned."""
        returned = self.result.get("returned")
        return isinstance(returned, list) and returned[:1] == [RET_ERROR]

    def is_refusal(self) -> bool:
        """Whether the client itself refused to make the call."""
        return self.is_error() and not self.asked


class Stage:
    """Where one side plays."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self._asked: list[Any] = []
        self._simulator = Simulator(answers="made up", seed=SEED)
        self._replies = ("full", 0)
        self._method = ""

    def __enter__(self) -> Stage:
        self._simulator.start()
        for name, operation in schema.operations().items():
            if not operation.is_push and name not in _ANSWERED_BY_ITSELF:
                self._simulator.server.responder.register(name, self._answer)
        self._worker = Worker(self.side, "dev.peers.client", self.side.package, str(self._simulator.port))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.close()
        self._simulator.stop()

    def facts(self) -> Any:
        """What the side offers."""
        return self._worker.ask({"do": "facts"})

    def start(self, call: Call, variant: str, seed: int) -> None:
        """Make a call that gets such replies; `finish` tells what came of it."""
        self._asked, self._replies, self._method = [], (variant, seed), call.method
        self._worker.send(call.question())

    def finish(self) -> Outcome:
        """What came of the call."""
        return Outcome(self._worker.receive(), tuple(self._asked))

    def handle(self, context: str, handler: str) -> None:
        """Let a handler take its pushes."""
        self._worker.ask({"do": "handle", "context": context, "handler": handler})

    def push(self, protocol: int, variant: str, seed: int) -> Outcome:
        """What the handler makes of a push."""
        operation = schema.operation(protocol)
        self._simulator.push(protocol, reply(operation.response, seed, variant))
        return Outcome(self._worker.ask({"do": "pushed"}))

    def _answer(self, call: simulated.Call) -> Message:
        operation = call.operation
        c2s = _payload(call.request)
        if operation.name not in _TIMING_IS_FREE:
            self._asked.append({"name": operation.name, "c2s": c2s})
        variant, seed = self._replies
        if operation.name == ACCOUNTS and (variant != "error" or self._method != "get_acc_list"):
            return accounts()
        message = reply(operation.response, seed, variant)
        if operation.name in _PAGED and variant != "error" and "nextReqKey" not in c2s:
            return _with_another_page(message)
        return message


def _payload(request: Message) -> Any:
    fields = MessageToDict(request, preserving_proto_field_name=True)
    return fields.get("c2s", fields)


def _with_another_page(message: Message) -> Message:
    copy: Any = type(message)()
    copy.CopyFrom(message)
    copy.s2c.nextReqKey = _MORE
    paged: Message = copy
    return paged
