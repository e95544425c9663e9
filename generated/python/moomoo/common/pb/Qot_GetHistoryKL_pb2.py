"""The messages of Qot_GetHistoryKL.proto."""

from opend_protocol.pb.Qot_GetHistoryKL_pb2 import *  # noqa: F403
