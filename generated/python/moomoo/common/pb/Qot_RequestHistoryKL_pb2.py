"""The messages of Qot_RequestHistoryKL.proto."""

from opend_protocol.pb.Qot_RequestHistoryKL_pb2 import *  # noqa: F403
