"""The messages of Qot_GetRT.proto."""

from opend_protocol.pb.Qot_GetRT_pb2 import *  # noqa: F403
