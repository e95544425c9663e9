"""Keeps the program running while contexts are open, but not once its main program has failed.

Scripts subscribe and fall off their end, relying on the open context to keep them alive. A program whose main thread
ends by an exception (Ctrl-C and `sys.exit` included) must end instead. One thread that the interpreter waits for gives
the first; noticing how the main program ended gives the second.
"""

from __future__ import annotations

import opcode
import sys
import threading
from types import FrameType

LOOK_AFTER_MAIN = 0.25
"""Seconds between two looks at whether the main program has ended; nothing tells of it."""

_lock = threading.Lock()
_changed = threading.Condition(_lock)
_open: set[object] = set()
_thread: threading.Thread | None = None
_is_over = False
"""Whether the main program has failed: from then on nothing is kept."""


def keep_alive_for(connection: object) -> None:
    """The program keeps running until `release` is called for this connection."""
    global _thread
    with _lock:
        _open.add(connection)
        if _thread is None and not _is_over:
            thread = threading.Thread(target=_keep, args=(_main_frame(),), name="opend-keeper", daemon=False)
            thread.start()
            _thread = thread


def release(connection: object) -> None:
    """The connection no longer needs the program."""
    with _lock:
        _open.discard(connection)
        thread = _thread if not _open else None
        _changed.notify_all()
    if thread is not None and thread is not threading.current_thread():
        thread.join(timeout=1.0)


def _keep(main_frame: FrameType | None) -> None:
    global _is_over, _thread
    main = threading.main_thread()
    with _lock:
        while _open and not _is_over:
            _changed.wait(timeout=LOOK_AFTER_MAIN if main.is_alive() else None)
            _is_over = not main.is_alive() and _raised(main_frame)
        _thread = None


def _main_frame() -> FrameType | None:
    """The outermost frame of the main thread: the module of a script."""
    frame = sys._current_frames().get(threading.main_thread().ident or 0)
    while frame is not None and frame.f_back is not None:
        frame = frame.f_back
    return frame


def _raised(frame: FrameType | None) -> bool:
    """Whether a finished frame ended by an exception: its last instruction was no return."""
    if frame is None or frame.f_lasti < 0:
        return False
    return not opcode.opname[frame.f_code.co_code[frame.f_lasti]].startswith("RETURN")
