"""The messages of GetDelayStatistics.proto."""

from opend_protocol.pb.GetDelayStatistics_pb2 import *  # noqa: F403
