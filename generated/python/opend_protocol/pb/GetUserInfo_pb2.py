"""The messages of GetUserInfo.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "GetUserInfo.proto")
