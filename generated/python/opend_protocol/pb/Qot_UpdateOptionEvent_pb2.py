"""The messages of Qot_UpdateOptionEvent.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Qot_UpdateOptionEvent.proto")
