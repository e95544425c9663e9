"""The messages of Qot_GetOptionUnderlyingHisVolatility.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Qot_GetOptionUnderlyingHisVolatility.proto")
