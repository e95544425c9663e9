"""What goes wrong on purpose.

base                 what all faults have in common; the moments at which they strike
connections, frames  the faults of connections and of the whole OpenD; the faults of single frames
kinds                all of them by name
trigger, plan        what a planned fault waits for; the plan
file                 plans as TOML files
stage                what befalls the whole simulated OpenD
control, client      the control connection, and a client for it
"""

from .base import ConnectFault, Fault, FrameFault, InitFault, LineFault, Moment, OpendFault, PushFault
from .client import ControlClient, ControlError
from .connections import (
    CapBandwidth,
    ClockJump,
    DropConnection,
    HalfOpen,
    IgnoreInit,
    LogOut,
    LoseRequest,
    RefuseConnect,
    RefuseInit,
    Restart,
)
from .file import read_plan
from .frames import (
    ByteByByte,
    CorruptByte,
    CutReply,
    DelayReply,
    DuplicatePush,
    GarbageReply,
    LoseReply,
    OversizedReply,
    ReorderPush,
)
from .kinds import KINDS
from .plan import Entry, FaultPlan

__all__ = [
    "KINDS",
    "ByteByByte",
    "CapBandwidth",
    "ClockJump",
    "ConnectFault",
    "ControlClient",
    "ControlError",
    "CorruptByte",
    "CutReply",
    "DelayReply",
    "DropConnection",
    "DuplicatePush",
    "Entry",
    "Fault",
    "FaultPlan",
    "FrameFault",
    "GarbageReply",
    "HalfOpen",
    "IgnoreInit",
    "InitFault",
    "LineFault",
    "LogOut",
    "LoseReply",
    "LoseRequest",
    "Moment",
    "OpendFault",
    "OversizedReply",
    "PushFault",
    "RefuseConnect",
    "RefuseInit",
    "ReorderPush",
    "Restart",
    "read_plan",
]
