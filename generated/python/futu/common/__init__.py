"""What quotes and trading have in common."""

from futu.common.ft_logger import FTLog, currentframe, logger
from opend.contract import RspHandlerBase, bytes_utf8, str_utf8

IS_PY2 = False
debug_model = False


def set_debug_model(on_off: bool) -> None:
    """Let the logger of this package say everything, or only what is wrong. What it says goes where its switches say.

    Args:
        on_off: True for everything, anything else for warnings and errors.
    """
    global debug_model
    debug_model = logger.debug_model = on_off is True


__all__ = [
    "FTLog",
    "IS_PY2",
    "RspHandlerBase",
    "bytes_utf8",
    "currentframe",
    "debug_model",
    "logger",
    "set_debug_model",
    "str_utf8",
]
