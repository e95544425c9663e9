"""The messages of Qot_GetOptionRank.proto."""

from opend_protocol.pb.Qot_GetOptionRank_pb2 import *  # noqa: F403
