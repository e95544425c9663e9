"""Names of `moomoo.common.network_manager`; they are the same for every brand."""

from typing import TYPE_CHECKING

from opend import contract
from opend_protocol.common_network_manager import CloseReason, ConnectErr, PacketErr
from opend_protocol.constants import ConnStatus

if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")

__all__ = ["CloseReason", "ConnStatus", "ConnectErr", "PacketErr"]
