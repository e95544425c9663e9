"""The messages of InitConnect.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "InitConnect.proto")
