"""Names of `moomoo.common.err`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend.contract import Err, make_msg, make_wrong_type_msg, make_wrong_value_msg

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = ["Err", "make_msg", "make_wrong_type_msg", "make_wrong_value_msg"]
