"""Runs statements and reports what they did to the process: `python import_probe.py REPORT STATEMENT...`."""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
WATCHED = ("os.", "shutil.", "socket.", "subprocess.", "_thread.start_new_thread")
HARMLESS = {"os.listdir", "os.scandir", "os.walk"}

touched: list[str] = []
watching = False


def hook(event: str, arguments: tuple[Any, ...]) -> None:
    if not watching or event in HARMLESS:
        return
    if event == "open":
        path, _, flags = arguments
        if flags & WRITING:
            touched.append(f"open {path}")
    elif event.startswith(WATCHED):
        touched.append(f"{event} {arguments}")


def state() -> dict[str, Any]:
    """What an import must leave as it is."""
    return {
        "signal handlers": {number: signal.getsignal(number) for number in signal.valid_signals()},
        "sys.path": list(sys.path),
        "sys hooks": (sys.excepthook, threading.excepthook, sys.unraisablehook),
        "root logger": (logging.root.level, list(logging.root.handlers)),
        "working folder": os.getcwd(),  # noqa: PTH109 - pathlib would be one more module
        "environment": dict(os.environ),
    }


def known(pool: Any, name: str) -> bool:
    """Whether a descriptor pool has a file."""
    try:
        pool.FindFileByName(name)
    except KeyError:
        return False
    return True


def main(report: str, statements: list[str]) -> None:
    global watching
    before = state()
    sys.addaudithook(hook)
    watching = True
    exec("\n".join(statements), {"known": known})
    watching = False
    after = state()
    found = {
        "touched": touched,
        "changed": [name for name in before if before[name] != after[name]],
        "threads": [thread.name for thread in threading.enumerate()],
        "modules": sorted(sys.modules),
    }
    Path(report).write_text(json.dumps(found))


main(sys.argv[1], sys.argv[2:])
