"""Names of `futu.common.conn_mng`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend.contract import add_pkcs7_padding, remove_pkcs7_padding

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("futu")

__all__ = ["add_pkcs7_padding", "remove_pkcs7_padding"]
