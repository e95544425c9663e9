"""The messages of Trd_ReconfirmOrder.proto. Generated; do not edit."""

from opend.contract import bind_messages as _bind_messages

_bind_messages(globals(), "Trd_ReconfirmOrder.proto")
