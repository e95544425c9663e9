"""The messages of GetGlobalState.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "GetGlobalState.proto")
