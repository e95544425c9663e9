"""The messages of Qot_GetFedWatchTargetRate.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Qot_GetFedWatchTargetRate.proto")
