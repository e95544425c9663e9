import base64

import pytest
from Crypto.Cipher import PKCS1_v1_5
from Crypto.PublicKey import RSA
from Crypto.Util.asn1 import DerSequence
from hypothesis import given
from hypothesis import strategies as st

from opend.errors import ConfigError, DecryptError
from opend.wire.ciphers import PLAIN, AesCbc, AesEcb, Algorithm, FtAesEcb, RsaCipher, payload_cipher
from tests.runtime.wire.kit import fuzzed, key_text, rsa

KEY = b"0123456789abcdef"
IV = b"fedcba9876543210"
TEXT = b"OpenD speaks AES now."

# Made with the openssl program; FTAES_ECB is its ECB without padding, plus the block that tells the length.
VECTORS = [
    (AesCbc(KEY, IV), 0, "3c492cedd954cc383f3d3ee93e728484"),
    (AesCbc(KEY, IV), 5, "c376101220b6a79ec0a601c81182e0cf"),
    (AesCbc(KEY, IV), 16, "cb94f61fe41b41ea9a4efbd118973b143052bdca288e686992d2edadca65463c"),
    (AesCbc(KEY, IV), 21, "cb94f61fe41b41ea9a4efbd118973b141965560b90a2716785162cdc67abf77b"),
    (AesEcb(KEY), 0, "377222e061a924c591cd9c27ea163ed4"),
    (AesEcb(KEY), 5, "6c8a4f4dc8456658f3cc00ccade89cd2"),
    (AesEcb(KEY), 16, "df2290adee81fe45455b7543de09ddd1377222e061a924c591cd9c27ea163ed4"),
    (AesEcb(KEY), 21, "df2290adee81fe45455b7543de09ddd119cff37c005591e3714b625d3343c29c"),
    (FtAesEcb(KEY), 0, "" + "00" * 16),
    (FtAesEcb(KEY), 5, "e89768f1372dde8267fbf43f74535c66" + "00" * 15 + "05"),
    (FtAesEcb(KEY), 16, "df2290adee81fe45455b7543de09ddd1" + "00" * 16),
    (FtAesEcb(KEY), 21, "df2290adee81fe45455b7543de09ddd1af2d698884b85b8d3b7be8860756dfe2" + "00" * 15 + "05"),
]

AES = [AesCbc(KEY, IV), AesEcb(KEY), FtAesEcb(KEY)]
aes_ciphers = pytest.mark.parametrize("cipher", AES, ids=lambda cipher: type(cipher).__name__)


# --- AES


@pytest.mark.parametrize(("cipher", "size", "secret"), VECTORS)
def test_aes_as_another_program_does_it(cipher, size, secret):
    assert cipher.encrypt(TEXT[:size]).hex() == secret
    assert cipher.decrypt(bytes.fromhex(secret)) == TEXT[:size]


@aes_ciphers
@given(st.lists(st.binary(max_size=100), max_size=4))
@fuzzed
def test_aes_opens_what_it_closed_body_by_body(cipher, bodies):
    secrets = [cipher.encrypt(body) for body in bodies]
    assert [cipher.decrypt(secret) for secret in reversed(secrets)] == bodies[::-1]


@aes_ciphers
@pytest.mark.parametrize("size", [0, 1, 15, 17])
def test_aes_wants_whole_blocks(cipher, size):
    with pytest.raises(DecryptError, match=f"{size} bytes are not whole AES blocks"):
        cipher.decrypt(bytes(size))


@aes_ciphers
@given(st.binary(max_size=200))
@fuzzed
def test_aes_garbage_opens_or_is_an_error(cipher, garbage):
    try:
        assert len(cipher.decrypt(garbage)) <= len(garbage)
    except DecryptError as error:
        assert str(error)


@pytest.mark.parametrize("cipher", [AesCbc(KEY, IV), AesEcb(KEY)])
@pytest.mark.parametrize("ending", [b"\x00", b"\x11", b"\x03\x02", b"\x01\x02\x03"])
def test_broken_padding(cipher, ending):
    body = bytes([7] * (16 - len(ending))) + ending
    # A whole block of padding follows the body; without it the body's own end is taken for padding.
    with pytest.raises(DecryptError, match="padding is broken"):
        cipher.decrypt(cipher.encrypt(body)[:16])


@pytest.mark.parametrize(
    "trailer",
    [bytes(15) + b"\x10", b"\x01" + bytes(15), bytes(14) + b"\x01\x05"],
)
def test_broken_last_block(trailer):
    with pytest.raises(DecryptError, match="last block does not tell the length"):
        FtAesEcb(KEY).decrypt(bytes(16) + trailer)


def test_last_block_that_cuts_what_is_not_there():
    with pytest.raises(DecryptError, match="last block"):
        FtAesEcb(KEY).decrypt(bytes(15) + b"\x05")


@pytest.mark.parametrize("make", [AesEcb, FtAesEcb, lambda key: AesCbc(key, IV)])
@pytest.mark.parametrize("size", [0, 15, 33])
def test_aes_keys_have_certain_lengths(make, size):
    with pytest.raises(ConfigError, match=f"16, 24 or 32 bytes, not {size}"):
        make(bytes(size))


def test_ivs_have_one_length():
    with pytest.raises(ConfigError, match="iv has 16 bytes, not 3"):
        AesCbc(KEY, b"abc")


@pytest.mark.parametrize(
    ("algorithm", "kind"),
    [
        (Algorithm.NONE, type(PLAIN)),
        (Algorithm.FTAES_ECB, FtAesEcb),
        (Algorithm.AES_ECB, AesEcb),
        (Algorithm.AES_CBC, AesCbc),
    ],
)
def test_each_algorithm_has_its_cipher(algorithm, kind):
    cipher = payload_cipher(algorithm, KEY, IV)
    assert type(cipher) is kind
    assert cipher.decrypt(cipher.encrypt(TEXT)) == TEXT


def test_algorithms_are_numbered_as_on_the_wire():
    assert {item.name: item.value for item in Algorithm} == {
        "FTAES_ECB": 0,
        "NONE": -1,
        "AES_ECB": 1,
        "AES_CBC": 2,
    }


# --- RSA


def test_rsa_opens_what_another_program_closed():
    # openssl rsautl -encrypt -pkcs
    secret = (
        "4KMv9ij0NY+CYIqHKtwk4gqwO3evXSmgilmja9RvOgM2GHk9APIhwMItgk0kTW1ZkxFfDNGJ9Oze4jL7SFpQWABDR2Vr1R0sGjU5"
        "qyZRNVtYi/oeapyYxyIlYPitnaKzbxUCHqJrJXq3L4laC6iMAog9jiAHoSoCz49NK8uYsIA="
    )
    assert rsa("1024").decrypt(base64.b64decode(secret)) == b"written by another program"


@pytest.mark.parametrize(
    ("key", "block", "chunk"), [("1024", 128, 100), ("1031", 129, 118), ("1536", 192, 181), ("2048", 256, 245)]
)
def test_rsa_chunks(key, block, chunk):
    cipher = rsa(key)
    for size, blocks in [(0, 0), (1, 1), (chunk, 1), (chunk + 1, 2), (3 * chunk, 3)]:
        body = bytes(range(256))[:1] * size
        secret = cipher.encrypt(body)
        assert len(secret) == blocks * block
        assert cipher.decrypt(secret) == body


def test_rsa_chunks_may_be_fuller_than_ours():
    key = RSA.import_key(key_text("1024"))
    assert rsa("1024").decrypt(PKCS1_v1_5.new(key).encrypt(b"x" * 117)) == b"x" * 117


@given(st.binary(max_size=250))
@fuzzed
def test_rsa_opens_what_it_closed(body):
    assert rsa("1024").decrypt(rsa("1024").encrypt(body)) == body


@pytest.mark.parametrize("other", ["1024-other", "2048", "1031"])
def test_rsa_of_another_key(other):
    with pytest.raises(DecryptError, match=r"another key|another size"):
        rsa("1024").decrypt(rsa(other).encrypt(b"body"))


@pytest.mark.parametrize("garbage", [b"x", bytes(127), bytes(128), b"\xff" * 128, bytes(129), b"\xff" * 256])
def test_rsa_garbage(garbage):
    with pytest.raises(DecryptError, match="1024-bit RSA key: the other side probably has"):
        rsa("1024").decrypt(garbage)


def pem(name="1024"):
    return key_text(name)


def written(*numbers):
    """A PKCS#1 text with these numbers for n, e, d, p, q and the rest."""
    der = DerSequence([0, *numbers]).encode()
    return f"-----BEGIN RSA PRIVATE KEY-----\n{base64.b64encode(der).decode()}\n-----END RSA PRIVATE KEY-----"


KEY_NUMBERS = RSA.import_key(pem())


@pytest.mark.parametrize(
    "text",
    [
        pem().encode(),
        pem().replace("\n", "\r\n"),
        "\n  " + pem() + "\n\n",
        RSA.import_key(pem()).export_key(pkcs=8).decode(),
    ],
    ids=["bytes", "crlf", "space around", "PKCS#8"],
)
def test_forms_of_a_key(text):
    assert RsaCipher(text).decrypt(rsa("1024").encrypt(b"body")) == b"body"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "not the text"),
        ("/etc/opend/key.pem", "file's path"),
        ("ключ", "not the text"),
        (b"\x30\x82\x00", "not the text"),
        (None, "not NoneType"),
        (pem()[:300], "cannot be read"),
        (pem().replace("\n", ""), "cannot be read"),
        ("-----BEGIN RSA PRIVATE KEY-----\nключ\n-----END RSA PRIVATE KEY-----", "cannot be read"),
        ("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----", "cannot be read"),
        (RSA.import_key(pem()).export_key(passphrase="secret").decode(), "passphrase"),
        (RSA.import_key(pem()).public_key().export_key().decode(), "public half"),
        (written(KEY_NUMBERS.n + 2, KEY_NUMBERS.e, KEY_NUMBERS.d, 7, 11, 3, 3, 2), "cannot be read"),
        (written(0, 0, 0, 0, 0, 0, 0, 0), "cannot be read"),
        (written(3233, 17, 2753, 61, 53, 53, 49, 38), "12 bits is too small"),
    ],
)
def test_what_is_no_key(text, complaint):
    with pytest.raises(ConfigError, match=complaint) as caught:
        RsaCipher(text)
    assert "-----BEGIN RSA PRIVATE KEY----- (PKCS#1)" in str(caught.value)
    assert pem()[40:60] not in str(caught.value)


def test_nothing_secret_is_shown():
    assert repr(rsa("1024")) == "RsaCipher(1024-bit key)"
    for cipher in AES:
        assert "0123456789" not in repr(cipher)
        assert "fedcba98" not in repr(cipher)
