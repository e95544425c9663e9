"""The messages of Qot_GetHistoryKLPoints.proto."""

from opend_protocol.pb.Qot_GetHistoryKLPoints_pb2 import *  # noqa: F403
