"""The messages of Qot_GetShortInterest.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Qot_GetShortInterest.proto")
