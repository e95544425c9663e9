"""The messages of Notify.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Notify.proto")
