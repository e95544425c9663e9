"""All faults, by the names that they have in plans."""

from __future__ import annotations

from .base import Fault
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

KINDS: dict[str, type[Fault]] = {
    fault.kind: fault
    for fault in (
        RefuseConnect,
        RefuseInit,
        IgnoreInit,
        LoseRequest,
        LoseReply,
        CutReply,
        GarbageReply,
        OversizedReply,
        CorruptByte,
        DelayReply,
        ByteByByte,
        DuplicatePush,
        ReorderPush,
        DropConnection,
        HalfOpen,
        CapBandwidth,
        Restart,
        LogOut,
        ClockJump,
    )
}
"""All faults by their names in plans."""
