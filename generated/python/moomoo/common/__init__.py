"""What quotes and trading have in common."""

from moomoo.common.ft_logger import FTLog, logger
from opend.contract import RspHandlerBase

__all__ = ["FTLog", "RspHandlerBase", "logger"]
