"""The messages of Qot_GetEarningsBeatRank.proto."""

from opend_protocol.pb.Qot_GetEarningsBeatRank_pb2 import *  # noqa: F403
