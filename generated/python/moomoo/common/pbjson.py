"""Names of `moomoo.common.pbjson`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend.contract import json2pb

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = ["json2pb"]
