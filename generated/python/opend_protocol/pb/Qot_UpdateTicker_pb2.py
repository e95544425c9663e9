"""The messages of Qot_UpdateTicker.proto. Generated; do not edit."""

from opend.contract import bind_messages as _bind_messages

_bind_messages(globals(), "Qot_UpdateTicker.proto")
