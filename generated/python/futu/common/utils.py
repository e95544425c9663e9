"""Names of `futu.common.utils`; they are the same for every brand."""

from opend_protocol.common_utils import ParseRspErr

__all__ = ["ParseRspErr"]
