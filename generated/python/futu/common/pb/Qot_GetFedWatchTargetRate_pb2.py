"""The messages of Qot_GetFedWatchTargetRate.proto."""

from opend_protocol.pb.Qot_GetFedWatchTargetRate_pb2 import *  # noqa: F403
