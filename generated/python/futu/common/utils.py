"""Names of `futu.common.utils`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend.contract import (
    MessageToJson,
    binary2pb,
    binary2str,
    check_date_str_format,
    get_unique_id32,
    int10_9_price_to_float,
    int1000_price_to_float,
    is_str,
    is_valid_date,
    make_from_namedtuple,
    md5_transform,
    merge_qot_mkt_stock_str,
    merge_trd_mkt_stock_str,
    normalize_date_format,
    normalize_start_end_date,
    price_to_str_int1000,
    split_stock_str,
    str2binary,
    unique_and_normalize_list,
)
from opend_protocol.common_utils import ParseRspErr

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("futu")

__all__ = [
    "MessageToJson",
    "ParseRspErr",
    "binary2pb",
    "binary2str",
    "check_date_str_format",
    "get_unique_id32",
    "int1000_price_to_float",
    "int10_9_price_to_float",
    "is_str",
    "is_valid_date",
    "make_from_namedtuple",
    "md5_transform",
    "merge_qot_mkt_stock_str",
    "merge_trd_mkt_stock_str",
    "normalize_date_format",
    "normalize_start_end_date",
    "price_to_str_int1000",
    "split_stock_str",
    "str2binary",
    "unique_and_normalize_list",
]
