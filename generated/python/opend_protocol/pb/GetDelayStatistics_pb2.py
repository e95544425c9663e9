"""The messages of GetDelayStatistics.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "GetDelayStatistics.proto")
