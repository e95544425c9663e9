"""Names of `moomoo.quote.quote_get_warrant`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend_protocol.builders import Request, WarrantRequest

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = ["Request", "WarrantRequest"]
