"""A simulated OpenD: real sockets, the real protocol, no account, no market.

server, thread       the simulator for asyncio, and for code without an event loop
tcp_door             listens for TCP clients; connection is one of them
websocket_door       listens for WebSocket clients; websocket_connection is one of them
house, core          what stands behind the doors
responder            which handler answers which protocol
basics, synthesize   the handlers there are, and the made-up answers for all other protocols
world                user, versions, ids and keys
faults               what goes wrong on purpose
recordings           what clients and an OpenD said to each other, recorded and played

Everything follows from a seed: the same seed and the same request give the same reply. Only keep-alives
and the WebSocket log-in tell the real time.
"""

from .faults import (
    ByteByByte,
    CapBandwidth,
    ClockJump,
    ControlClient,
    ControlError,
    CorruptByte,
    CutReply,
    DelayReply,
    DropConnection,
    DuplicatePush,
    Fault,
    FaultPlan,
    GarbageReply,
    HalfOpen,
    IgnoreInit,
    LogOut,
    LoseReply,
    LoseRequest,
    Moment,
    OversizedReply,
    RefuseConnect,
    RefuseInit,
    ReorderPush,
    Restart,
    read_plan,
)
from .responder import Call, Handler, Refusal, Responder
from .server import SimulatorServer
from .settings import Settings
from .thread import Simulator

__all__ = [
    "ByteByByte",
    "Call",
    "CapBandwidth",
    "ClockJump",
    "ControlClient",
    "ControlError",
    "CorruptByte",
    "CutReply",
    "DelayReply",
    "DropConnection",
    "DuplicatePush",
    "Fault",
    "FaultPlan",
    "GarbageReply",
    "HalfOpen",
    "Handler",
    "IgnoreInit",
    "LogOut",
    "LoseReply",
    "LoseRequest",
    "Moment",
    "OversizedReply",
    "Refusal",
    "RefuseConnect",
    "RefuseInit",
    "ReorderPush",
    "Responder",
    "Restart",
    "Settings",
    "Simulator",
    "SimulatorServer",
    "read_plan",
]
