"""The messages of Verification.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Verification.proto")
