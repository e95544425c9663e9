"""The messages of Qot_GetOptionQuote.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Qot_GetOptionQuote.proto")
