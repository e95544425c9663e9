"""The first half of a check-up: from a name to an OpenD that lets us in."""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Generator, Iterator
from dataclasses import replace

from opend.addresses import Address
from opend.config import ConnectionConfig
from opend.errors import ChecksumMismatch, DecryptError, InitConnectRefused
from opend.sync.sockets import connect, find_addresses
from opend.wire.session import ConnectionInfo

from .findings import Finding, fail, found, warn
from .probes import Handshake, HttpAnswer, TlsAnswer, knock, knock_with_tls, shake_hands

NAME, PORT, ANSWER, TLS, KEY, ENCRYPTION = "name", "port", "answer", "TLS", "RSA key", "encryption"

_KNOCK_PATIENCE = 2.0
_SHOWN_BYTES = 40
_API_PORT = "name OpenD's API port (11111 unless its settings say otherwise)"
_SAME_KEY = "both sides need the same private key, or none"

Step = Generator[Finding, None, Address | None]


def reach(config: ConnectionConfig) -> Generator[Finding, None, ConnectionInfo | None]:
    """Check after check, until one fails; the result is what was settled with OpenD, where it came so far.

    Args:
        config: where OpenD should be, and with which key.
    """
    address = yield from _find(config)
    if address is None:
        return None
    handshake = shake_hands(address, config)
    if handshake.info is None:
        yield from _explained(handshake, address, config)
        return None
    yield found(ANSWER, f"OpenD, logged in as user {handshake.info.login_user_id}")
    yield found(TLS, "none, as at every API port")
    yield _key_in_use(config)
    yield found(ENCRYPTION, handshake.info.algorithm.name)
    return handshake.info


def is_own_machine(host: str) -> bool:
    """Whether a host is the machine that this runs on."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


# --- the way there


def _find(config: ConnectionConfig) -> Step:
    """Look the name up, and find the address that is open."""
    host, patience = config.host, config.connect_timeout
    began = time.monotonic()
    try:
        addresses = find_addresses(host, config.port, began + patience, lambda: False)
    except OSError as error:
        text = f"{host} cannot be looked up: {error.strerror or error}"
        yield fail(NAME, text, "check how it is spelled, or name the address of OpenD's machine")
        return None
    where = ", ".join(dict.fromkeys(str(address.endpoint[0]) for address in addresses))
    yield found(NAME, f"{host} is an address" if where == host else f"{host} is {where} ({_since(began)})")
    return (yield from _open(addresses, patience))


def _open(addresses: list[Address], patience: float) -> Step:
    failures: list[tuple[Address, OSError]] = []
    for address in addresses:
        began = time.monotonic()
        try:
            connect([address], began + patience / len(addresses), lambda: False).close()
        except OSError as error:
            failures.append((address, error))
            continue
        yield _opened(address, _since(began), [str(failed) for failed, _ in failures])
        return address
    yield _closed(*failures[-1], patience)
    return None


def _opened(address: Address, duration: str, failed: list[str]) -> Finding:
    text = f"{address} is open ({duration})"
    if failed:
        return warn(PORT, f"{text}, {', '.join(failed)} is not", f"name {address.endpoint[0]}: it saves the wait")
    return found(PORT, text)


def _closed(address: Address, error: OSError, patience: float) -> Finding:
    if isinstance(error, ConnectionRefusedError):
        listens = "" if is_own_machine(address.endpoint[0]) else ", and let it listen to other machines"
        return fail(PORT, f"nobody listens at {address}", f"start OpenD{listens}; or {_API_PORT}")
    if isinstance(error, TimeoutError):
        text = f"{address} does not answer within {patience:g} s"
        return fail(PORT, text, "see whether the machine is on, and whether a firewall is between")
    return fail(PORT, f"{address} cannot be reached: {error.strerror or error}", "check the network")


def _since(began: float) -> str:
    return f"{(time.monotonic() - began) * 1000:.1f} ms"


# --- who is there


def _explained(handshake: Handshake, address: Address, config: ConnectionConfig) -> Iterator[Finding]:
    """Why a handshake failed."""
    error = handshake.error
    if isinstance(error, InitConnectRefused):
        yield fail(ANSWER, str(error), "see OpenD's own log for the reason")
    elif isinstance(error, DecryptError | ChecksumMismatch):
        yield found(ANSWER, "OpenD")
        yield _wrong_key(config, shake_hands(address, replace(config, rsa_key=None)))
    else:
        yield from _stranger(handshake, address, config)


def _stranger(handshake: Handshake, address: Address, config: ConnectionConfig) -> Iterator[Finding]:
    """Somebody who does not talk as OpenD does; or OpenD itself, when keys differ."""
    patience = min(_KNOCK_PATIENCE, config.connect_timeout)
    http = knock(address, config.host, patience)
    tls = None if http else knock_with_tls(address, config.host, patience)
    if http:
        yield _http(http, "without TLS")
    elif tls:
        yield _tls_answer(tls)
        yield _tls(tls)
    elif handshake.received:
        shown = handshake.received[:_SHOWN_BYTES]
        yield fail(ANSWER, f"no OpenD: it says {shown!r} ({handshake.error})", _API_PORT)
    else:
        yield _speechless(handshake, address, config)


def _speechless(handshake: Handshake, address: Address, config: ConnectionConfig) -> Finding:
    """Nothing came back. OpenD may do so when it has another key than we, or one where we have none."""
    without = Handshake() if config.rsa_key is None else shake_hands(address, replace(config, rsa_key=None))
    if without.received:
        return _wrong_key(config, without)
    silent = f"it takes the connection and says nothing for {config.connect_timeout:g} s"
    text = "it hangs up without a word" if handshake.is_closed else silent
    key = "check the RSA key" if config.rsa_key else "give --rsa-key if OpenD has a key"
    return fail(ANSWER, text, f"{key}; restart OpenD if it hangs; or {_API_PORT}")


def _http(http: HttpAnswer, how: str) -> Finding:
    if http.takes_websockets:
        return fail(ANSWER, f"a WebSocket door {how}, for JavaScript", f"Python talks to another port: {_API_PORT}")
    server = f" ({http.server})" if http.server else ""
    return fail(ANSWER, f"an HTTP server{server} {how}, not OpenD; it says {http.status}", _API_PORT)


def _tls_answer(tls: TlsAnswer) -> Finding:
    if tls.http is None:
        return fail(ANSWER, "a server that speaks TLS, not OpenD", _API_PORT)
    return _http(tls.http, "with TLS")


def _tls(tls: TlsAnswer) -> Finding:
    if tls.distrust:
        text = f"{tls.version}; its certificate is not trusted: {tls.distrust}"
        return warn(TLS, text, "browsers refuse it until its issuer is trusted and it names this host")
    return found(TLS, f"{tls.version}; its certificate is trusted")


# --- keys


def _key_in_use(config: ConnectionConfig) -> Finding:
    if config.rsa_key is not None:
        return found(KEY, "the same on both sides")
    if is_own_machine(config.host):
        return found(KEY, "none on either side, which is fine on one machine")
    text = "none on either side: all goes over the network in clear"
    return warn(KEY, text, "give OpenD and its clients an RSA key")


def _wrong_key(config: ConnectionConfig, without: Handshake) -> Finding:
    """Why OpenD does not take our key, or does not do without one; `without` is a handshake without a key."""
    if config.rsa_key is None:
        return fail(KEY, "OpenD has one, and we name none", f"give --rsa-key FILE; {_SAME_KEY}")
    if without.info is not None or isinstance(without.error, InitConnectRefused):
        advice = f"leave --rsa-key out, or name the key in OpenD's settings; {_SAME_KEY}"
        return fail(KEY, "we have one, and OpenD has none", advice)
    return fail(KEY, "OpenD has another one than we", f"give the file that OpenD uses; {_SAME_KEY}")
