"""The messages of Qot_GetShortSellingRank.proto."""

from opend_protocol.pb.Qot_GetShortSellingRank_pb2 import *  # noqa: F403
