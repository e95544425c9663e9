"""The TCP door, for all clients that speak frames."""

from __future__ import annotations

from opend.wire.ciphers import RsaCipher
from opend.wire.server import ServerOptions

from .connection import Connection
from .house import House
from .listening import Door


class TcpDoor(Door):
    """Listens for TCP clients and keeps their connections.

    Raises:
        ConfigError: the RSA key cannot be used.
    """

    def __init__(self, house: House) -> None:
        settings = house.settings
        super().__init__(house, "port", settings.port)
        self._options = ServerOptions(
            rsa=None if settings.rsa_key is None else RsaCipher(settings.rsa_key),
            algorithm=settings.wire_algorithm,
            max_body=settings.max_body,
        )

    def _new_peer(self) -> Connection:
        return Connection(self, self._options)
