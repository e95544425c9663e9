"""RSA with the key of a brand's settings, and the padding of AES bodies."""

from __future__ import annotations

from typing import ClassVar

from opend.sys_config import SysConfig
from opend.wire.ciphers import RsaCipher, pad, unpad


class RsaCrypt:
    """Encrypts as the connection's first request is encrypted: RSA with the key of `SysConfig.set_init_rsa_file`.

    Each brand's package has a subclass that knows the brand's settings.
    """

    _settings: ClassVar[type[SysConfig]]

    @classmethod
    def encrypt(cls, data: bytes | str) -> bytes:
        """Encrypt bytes, or a text as UTF-8, block by block.

        Raises:
            ConfigError: no key file was named, or it holds no RSA private key.
        """
        return cls._cipher().encrypt(data if isinstance(data, bytes) else str(data).encode())

    @classmethod
    def decrypt(cls, data: bytes) -> bytes:
        """Decrypt what `encrypt` gave.

        Raises:
            ConfigError: no key file was named, or it holds no RSA private key.
            DecryptError: the bytes were not made with this key.
        """
        return cls._cipher().decrypt(data)

    @classmethod
    def _cipher(cls) -> RsaCipher:
        return RsaCipher(cls._settings.read_rsa_key())


def add_pkcs7_padding(data: bytes) -> bytes:
    """Bytes filled up to whole blocks of 16, as PKCS#7 says."""
    return pad(data)


def remove_pkcs7_padding(data: bytes) -> bytes:
    """The bytes without their PKCS#7 padding.

    Raises:
        DecryptError: they have none.
    """
    return unpad(data)
