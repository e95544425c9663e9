"""The messages of Qot_GetPeriodChangeRank.proto."""

from opend_protocol.pb.Qot_GetPeriodChangeRank_pb2 import *  # noqa: F403
