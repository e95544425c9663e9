"""Whether the simulated OpenD is logged in to its servers, and what clients see of it when it is not."""

from __future__ import annotations

from typing import Any

from google.protobuf.message import Message

from opend import schema

from .replies import number
from .responder import Call, Refusal

NOTICE = "Notify"

_STATE = "GetGlobalState"
_NEED_NO_LOGIN = frozenset({_STATE, "InitConnect", "KeepAlive", "Verification", "GetDelayStatistics", "TestCmd"})


class LogIn:
    """OpenD's own log-in; it starts logged in."""

    def __init__(self) -> None:
        self.is_in = True

    def check(self, call: Call) -> None:
        """Look at a request before it is carried out.

        Raises:
            Refusal: it needs a log-in, and there is none.
        """
        if not self.is_in and call.operation.name not in _NEED_NO_LOGIN:
            raise Refusal(f"{call.operation.name}: OpenD is not logged in; wait until it is again")

    def show(self, reply: Message) -> None:
        """Let a reply to GetGlobalState tell that there is no log-in."""
        if self.is_in or reply.DESCRIPTOR.full_name != schema.operation(_STATE).response or not reply.HasField("s2c"):
            return
        state: Any = reply.s2c  # type: ignore[attr-defined]
        state.qotLogined = state.trdLogined = False
        state.programStatus.type = self._program_status

    def notices(self) -> list[Message]:
        """What clients are told when the log-in is lost or back: the state of the program, and of its connections."""
        notice = schema.operation(NOTICE).response_class
        status = {"programStatus": {"type": self._program_status}}
        servers = {"qotLogined": self.is_in, "trdLogined": self.is_in}
        return [
            notice(retType=0, s2c={"type": number("Notify.NotifyType", "ProgramStatus"), "programStatus": status}),
            notice(retType=0, s2c={"type": number("Notify.NotifyType", "ConnStatus"), "connectStatus": servers}),
        ]

    @property
    def _program_status(self) -> int:
        return number("Common.ProgramStatusType", "Ready" if self.is_in else "ForceLogout")
