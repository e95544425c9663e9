"""Names of `futu.common.conn_mng`; they are the same for every brand."""

from opend.contract import add_pkcs7_padding, remove_pkcs7_padding

__all__ = ["add_pkcs7_padding", "remove_pkcs7_padding"]
