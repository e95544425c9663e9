"""Names of `moomoo.common.network_manager`; they are the same for every brand."""

from opend_protocol.common_network_manager import CloseReason, ConnectErr, PacketErr
from opend_protocol.constants import ConnStatus

__all__ = ["CloseReason", "ConnStatus", "ConnectErr", "PacketErr"]
