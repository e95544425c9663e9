"""Names of `futu.quote.quote_get_warrant`; they are the same for every brand."""

from opend_protocol.builders import Request, WarrantRequest

__all__ = ["Request", "WarrantRequest"]
