"""Names of `moomoo.common.err`; they are the same for every brand."""

from opend.contract import Err, make_msg, make_wrong_type_msg, make_wrong_value_msg

__all__ = ["Err", "make_msg", "make_wrong_type_msg", "make_wrong_value_msg"]
