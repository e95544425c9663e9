"""The messages of Qot_GetUSOvernightRank.proto."""

from opend_protocol.pb.Qot_GetUSOvernightRank_pb2 import *  # noqa: F403
