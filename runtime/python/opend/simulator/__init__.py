"""A simulated OpenD: real sockets, the real protocol, no account, no market.

server, thread       the simulator for asyncio, and for code without an event loop
tcp_door             listens for TCP clients; connection is one of them
websocket_door       listens for WebSocket clients
core                 what the doors share
responder            which handler answers which protocol
basics, synthesize   the handlers there are, and the made-up answers for all other protocols
world                user, versions, ids and keys
faults               what goes wrong on purpose

Everything follows from a seed: the same seed and the same request give the same reply. Only keep-alives
and the WebSocket log-in tell the real time.
"""

from .faults import (
    ConnectFault,
    CutReply,
    DelayReply,
    Fault,
    FaultPlan,
    GarbageReply,
    IgnoreInit,
    InitFault,
    LoseReply,
    OversizedReply,
    RefuseConnect,
    RefuseInit,
    ReplyFault,
)
from .responder import Call, Handler, Refusal, Responder
from .server import SimulatorServer
from .settings import Settings
from .thread import Simulator

__all__ = [
    "Call",
    "ConnectFault",
    "CutReply",
    "DelayReply",
    "Fault",
    "FaultPlan",
    "GarbageReply",
    "Handler",
    "IgnoreInit",
    "InitFault",
    "LoseReply",
    "OversizedReply",
    "Refusal",
    "RefuseConnect",
    "RefuseInit",
    "ReplyFault",
    "Responder",
    "Settings",
    "Simulator",
    "SimulatorServer",
]
