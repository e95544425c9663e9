"""The messages of Qot_GetSuspend.proto."""

from opend_protocol.pb.Qot_GetSuspend_pb2 import *  # noqa: F403
