"""The messages of Qot_GetOptionUnderlyingRank.proto."""

from opend_protocol.pb.Qot_GetOptionUnderlyingRank_pb2 import *  # noqa: F403
