"""Settings that new contexts of this package start from."""

from typing import TYPE_CHECKING

from futu.common.ft_logger import logger
from opend import contract
from opend_protocol.constants import RunMode


class SysConfig(contract.SysConfig):
    """Settings of Futu API: encryption, body format, client name, threads and logging.

    New contexts copy them; open ones keep what they have.

    Example:
        SysConfig.enable_proto_encrypt(True)
        SysConfig.set_init_rsa_file('conn_key.txt')
        quote_ctx = OpenQuoteContext(host='127.0.0.1', port=11111)
    """

    _logger = logger


class RsaCrypt(contract.RsaCrypt):
    """Encrypts as the connection's first request is encrypted: RSA with the key of `SysConfig.set_init_rsa_file`."""

    _settings = SysConfig


if not TYPE_CHECKING:
    __getattr__ = contract.names_of("futu")

__all__ = ["RsaCrypt", "RunMode", "SysConfig"]
