"""The messages of Qot_GetOptionZeroDteContract.proto."""

from opend_protocol.pb.Qot_GetOptionZeroDteContract_pb2 import *  # noqa: F403
