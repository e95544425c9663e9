"""The messages of UsedQuota.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "UsedQuota.proto")
