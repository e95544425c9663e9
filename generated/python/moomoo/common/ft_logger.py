"""The logger of this package: the standard library's `logging.getLogger("moomoo")`, with switches."""

from moomoo._brand import BRAND
from opend.contract import FTLog, currentframe

logger = FTLog(BRAND.name, BRAND.log_folder)

__all__ = ["FTLog", "currentframe", "logger"]
