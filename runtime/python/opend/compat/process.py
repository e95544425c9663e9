"""The end of the process."""

from __future__ import annotations

import os
from types import FrameType
from typing import NoReturn


def quit_handler(sig: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 - the form of a signal's handler
    """End the process at once, without any clean-up, as a success.

    Nothing installs it; `signal.signal(signal.SIGINT, quit_handler)` does.
    """
    os._exit(0)
