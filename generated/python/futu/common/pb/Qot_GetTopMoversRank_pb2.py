"""The messages of Qot_GetTopMoversRank.proto."""

from opend_protocol.pb.Qot_GetTopMoversRank_pb2 import *  # noqa: F403
