"""The messages of KeepAlive.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "KeepAlive.proto")
