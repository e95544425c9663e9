"""The messages of Qot_GetUSAfterHoursRank.proto."""

from opend_protocol.pb.Qot_GetUSAfterHoursRank_pb2 import *  # noqa: F403
