"""The messages of Qot_GetUSPreMarketRank.proto."""

from opend_protocol.pb.Qot_GetUSPreMarketRank_pb2 import *  # noqa: F403
