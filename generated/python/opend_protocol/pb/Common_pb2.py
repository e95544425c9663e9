"""The messages of Common.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Common.proto")
