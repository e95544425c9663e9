"""Ciphers for bodies: RSA for InitConnect, AES for everything after it.

Where pycryptodome is needed it is imported on use: a connection in clear never loads it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any, Protocol

from opend.errors import ConfigError, DecryptError

_BLOCK = 16
_AES_KEY_SIZES = (16, 24, 32)

_MIN_RSA_BITS = 512
# PKCS#1 v1.5 spends at least this much of every block on padding.
_PKCS1_OVERHEAD = 11
# By custom a 1024-bit key takes 100 bytes a block, though 117 would fit.
_CUSTOMARY_CHUNKS = {128: 100}

_PEM_START = "-----BEGIN"
_KEY_ADVICE = (
    "a private RSA key without passphrase is right, as PEM text that starts with "
    "-----BEGIN RSA PRIVATE KEY----- (PKCS#1) or -----BEGIN PRIVATE KEY----- (PKCS#8)"
)


class Algorithm(IntEnum):
    """How bodies after InitConnect are encrypted: ``packetEncAlgo`` on the wire."""

    FTAES_ECB = 0
    NONE = -1
    AES_ECB = 1
    AES_CBC = 2


# The short names that people write for an algorithm.
ALGORITHMS = {"cbc": Algorithm.AES_CBC, "ecb": Algorithm.AES_ECB, "ftecb": Algorithm.FTAES_ECB}


class Cipher(Protocol):
    """What encrypts and decrypts one body after another, each on its own."""

    def encrypt(self, plain: bytes) -> bytes:
        """Encrypt one body."""
        ...

    def decrypt(self, secret: bytes) -> bytes:
        """Decrypt one body.

        Raises:
            DecryptError: The bytes cannot come from this cipher.
        """
        ...


class Plain:
    """No encryption."""

    def encrypt(self, plain: bytes) -> bytes:
        """Return the body as it is."""
        return plain

    def decrypt(self, secret: bytes) -> bytes:
        """Return the body as it is."""
        return secret


PLAIN = Plain()


class RsaCipher:
    """RSA with PKCS#1 v1.5 padding, block by block; both sides hold the same private key.

    Args:
        private_key_pem: The private key as PEM text, PKCS#1 or PKCS#8, of any size.

    Raises:
        ConfigError: The text is no such key.
    """

    def __init__(self, private_key_pem: str | bytes) -> None:
        from secrets import token_bytes

        from Crypto.Cipher import PKCS1_v1_5

        key = _import_private_key(private_key_pem)
        self._cipher = PKCS1_v1_5.new(key)
        self._block = key.size_in_bytes()
        self._chunk = _CUSTOMARY_CHUNKS.get(self._block, self._block - _PKCS1_OVERHEAD)
        self._bits = key.size_in_bits()
        if self._bits < _MIN_RSA_BITS:
            raise ConfigError(f"an RSA key of {self._bits} bits is too small; {_KEY_ADVICE}")
        # What decryption is to return when it fails; as None, older releases of the library return b"".
        self._failure = token_bytes(32)

    def __repr__(self) -> str:
        return f"RsaCipher({self._bits}-bit key)"

    def encrypt(self, plain: bytes) -> bytes:
        """Encrypt with the public half, chunk by chunk."""
        chunks = range(0, len(plain), self._chunk)
        return b"".join(self._cipher.encrypt(plain[at : at + self._chunk]) for at in chunks)

    def decrypt(self, secret: bytes) -> bytes:
        """Decrypt with the private half, block by block.

        Raises:
            DecryptError: The bytes are not whole blocks, or were made with another key.
        """
        if len(secret) % self._block:
            raise DecryptError(
                f"{len(secret)} bytes are not whole blocks of our {self._bits}-bit RSA key: "
                "the other side probably has a key of another size, or none"
            )
        blocks = range(0, len(secret), self._block)
        return b"".join(self._decrypt_block(secret[at : at + self._block]) for at in blocks)

    def _decrypt_block(self, block: bytes) -> bytes:
        try:
            plain = self._cipher.decrypt(block, self._failure)
        except ValueError as error:
            raise DecryptError(_other_key(self._bits)) from error
        if plain == self._failure:
            raise DecryptError(_other_key(self._bits))
        return plain


class AesEcb:
    """AES-ECB with PKCS#7 padding.

    No document of OpenD says how this algorithm pads; that it pads as AES_CBC does is our reading.

    Args:
        key: 16, 24 or 32 bytes.

    Raises:
        ConfigError: The key has another length.
    """

    def __init__(self, key: bytes) -> None:
        self._aes = _new_ecb(key)

    def encrypt(self, plain: bytes) -> bytes:
        """Pad, then encrypt."""
        return bytes(self._aes.encrypt(pad(plain)))

    def decrypt(self, secret: bytes) -> bytes:
        """Decrypt, then check and remove the padding.

        Raises:
            DecryptError: The length or the padding is broken.
        """
        _check_blocks(secret)
        return unpad(self._aes.decrypt(secret))


class AesCbc:
    """AES-CBC with PKCS#7 padding; every body starts from the same iv.

    Args:
        key: 16, 24 or 32 bytes.
        iv: 16 bytes.

    Raises:
        ConfigError: The key or the iv has another length.
    """

    def __init__(self, key: bytes, iv: bytes) -> None:
        _check_key_size(key)
        if len(iv) != _BLOCK:
            raise ConfigError(f"an AES iv has {_BLOCK} bytes, not {len(iv)}")
        self._key = key
        self._iv = iv

    def encrypt(self, plain: bytes) -> bytes:
        """Pad, then encrypt."""
        return bytes(_new_cbc(self._key, self._iv).encrypt(pad(plain)))

    def decrypt(self, secret: bytes) -> bytes:
        """Decrypt, then check and remove the padding.

        Raises:
            DecryptError: The length or the padding is broken.
        """
        _check_blocks(secret)
        return unpad(_new_cbc(self._key, self._iv).decrypt(secret))


class FtAesEcb:
    """AES-ECB with OpenD's own padding.

    The body is filled up with zeros to whole blocks and encrypted. One more block follows in clear:
    15 zeros, then the plain length modulo 16. It is there even when nothing was filled up.

    Args:
        key: 16, 24 or 32 bytes.

    Raises:
        ConfigError: The key has another length.
    """

    def __init__(self, key: bytes) -> None:
        self._aes = _new_ecb(key)

    def encrypt(self, plain: bytes) -> bytes:
        """Fill up, encrypt, and append the block that tells the length."""
        rest = len(plain) % _BLOCK
        filling = bytes(_BLOCK - rest) if rest else b""
        return bytes(self._aes.encrypt(plain + filling)) + bytes(_BLOCK - 1) + bytes([rest])

    def decrypt(self, secret: bytes) -> bytes:
        """Take the last block off, decrypt, and cut the filling.

        Raises:
            DecryptError: The length or the last block is broken.
        """
        _check_blocks(secret)
        blocks, trailer = secret[:-_BLOCK], secret[-_BLOCK:]
        rest = trailer[-1]
        if any(trailer[:-1]) or rest >= _BLOCK or (rest and not blocks):
            raise DecryptError("the last block does not tell the length: 15 zeros and a number below 16")
        plain = bytes(self._aes.decrypt(blocks))
        return plain[: len(plain) - _BLOCK + rest] if rest else plain


def payload_cipher(algorithm: Algorithm, key: bytes, iv: bytes = b"") -> Cipher:
    """The cipher for everything after InitConnect.

    Args:
        algorithm: What the two sides agreed on.
        key: ``connAESKey`` of InitConnect's reply.
        iv: ``aesCBCiv`` of InitConnect's reply; only CBC uses it.

    Raises:
        ConfigError: The key or the iv does not have the right length.
    """
    if algorithm is Algorithm.AES_CBC:
        return AesCbc(key, iv)
    if algorithm is Algorithm.AES_ECB:
        return AesEcb(key)
    if algorithm is Algorithm.FTAES_ECB:
        return FtAesEcb(key)
    return PLAIN


def _import_private_key(pem: str | bytes) -> Any:
    from Crypto.PublicKey import RSA

    if not isinstance(pem, str | bytes):
        raise ConfigError(f"an RSA key is text, not {type(pem).__name__}; {_KEY_ADVICE}")
    text = pem.strip()
    if text[: len(_PEM_START)] not in (_PEM_START, _PEM_START.encode()):
        raise ConfigError(f"this is not the text of an RSA key (a file's path was given?); {_KEY_ADVICE}")
    try:
        key = RSA.import_key(text)
    except (ValueError, IndexError, TypeError, ArithmeticError) as error:
        raise ConfigError(f"the RSA key cannot be read: {error}; {_KEY_ADVICE}") from error
    if not key.has_private():
        raise ConfigError(f"this is the public half of an RSA key; {_KEY_ADVICE}")
    return key


def _other_key(bits: int) -> str:
    return f"the bytes do not open with our {bits}-bit RSA key: the other side probably has another key, or none"


def _new_ecb(key: bytes) -> Any:
    from Crypto.Cipher import AES

    _check_key_size(key)
    return AES.new(key, AES.MODE_ECB)


def _new_cbc(key: bytes, iv: bytes) -> Any:
    """A CBC object chains what it is given, so every body needs a new one."""
    from Crypto.Cipher import AES

    return AES.new(key, AES.MODE_CBC, iv)


def _check_key_size(key: bytes) -> None:
    if len(key) not in _AES_KEY_SIZES:
        raise ConfigError(f"an AES key has 16, 24 or 32 bytes, not {len(key)}")


def _check_blocks(secret: bytes) -> None:
    if not secret or len(secret) % _BLOCK:
        raise DecryptError(f"{len(secret)} bytes are not whole AES blocks of {_BLOCK}: the body is probably in clear")


def pad(plain: bytes) -> bytes:
    """Fill up to whole blocks as PKCS#7 says: n bytes of value n, 1 <= n <= 16."""
    missing = _BLOCK - len(plain) % _BLOCK
    return plain + bytes([missing]) * missing


def unpad(padded: bytes) -> bytes:
    """Check and remove the padding of PKCS#7.

    Raises:
        DecryptError: there is none.
    """
    count = padded[-1] if padded else 0
    if not 1 <= count <= _BLOCK or padded[-count:] != bytes([count]) * count:
        raise DecryptError("the padding is broken: the other side probably has another key or algorithm")
    return padded[:-count]
