"""The messages of TestCmd.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "TestCmd.proto")
