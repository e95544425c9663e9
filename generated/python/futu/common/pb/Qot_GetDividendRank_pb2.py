"""The messages of Qot_GetDividendRank.proto."""

from opend_protocol.pb.Qot_GetDividendRank_pb2 import *  # noqa: F403
