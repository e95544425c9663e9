"""The messages of Qot_GetEventContractCategory.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Qot_GetEventContractCategory.proto")
