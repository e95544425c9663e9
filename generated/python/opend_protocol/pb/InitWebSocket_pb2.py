"""The messages of InitWebSocket.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "InitWebSocket.proto")
