"""The messages of Qot_GetOptionZeroDteScreener.proto."""

from opend_protocol.pb.Qot_GetOptionZeroDteScreener_pb2 import *  # noqa: F403
