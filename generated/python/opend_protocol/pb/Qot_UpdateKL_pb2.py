"""The messages of Qot_UpdateKL.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Qot_UpdateKL.proto")
