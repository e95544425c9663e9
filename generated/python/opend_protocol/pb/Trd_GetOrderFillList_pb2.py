"""The messages of Trd_GetOrderFillList.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Trd_GetOrderFillList.proto")
