"""The messages of Qot_RequestHistoryKL.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "Qot_RequestHistoryKL.proto")
