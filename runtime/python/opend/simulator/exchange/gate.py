"""Who may order: real accounts are locked until the trade password is told, and no packet is taken twice."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from .accounts import Account
from .terms import Env, Rejection

_REMEMBERED = 100_000


class Gate:
    """Guards orders, for all connections alike.

    Args:
        password: unlocks the real accounts.
    """

    def __init__(self, password: str) -> None:
        self._digest = hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()
        self._packets: dict[tuple[int, int], None] = {}
        self.is_unlocked = False

    def unlock(self, digest: str) -> None:
        """Unlock the real accounts by the MD5 of the password, in lower-case hexadecimal digits.

        Raises:
            Rejection: it is another one.
        """
        if not hmac.compare_digest(digest.encode(), self._digest.encode()):
            raise Rejection("wrong trade password: pwdMD5 must be its MD5 in 32 lower-case hexadecimal digits")
        self.is_unlocked = True

    def lock(self) -> None:
        """Lock the real accounts."""
        self.is_unlocked = False

    def check(self, account: Account) -> None:
        """Refuse orders of an account that is locked or not active."""
        if not account.is_active:
            raise Rejection(f"account {account.id} is disabled")
        if account.env == Env.REAL and not self.is_unlocked:
            raise Rejection("unlock trade first: real accounts are locked until Trd_UnlockTrade is called")

    def take(self, packet: Any) -> None:
        """Take a `Common.PacketID`; nobody can use it again.

        Raises:
            Rejection: it was used before.
        """
        # Packets of connections that are gone count too: a client may repeat itself on its next one.
        used = (packet.connID, packet.serialNo)
        if used in self._packets:
            raise Rejection(f"packetID: serialNo {packet.serialNo} was used before, so this request is a repetition")
        self._packets[used] = None
        if len(self._packets) > _REMEMBERED:
            del self._packets[next(iter(self._packets))]
