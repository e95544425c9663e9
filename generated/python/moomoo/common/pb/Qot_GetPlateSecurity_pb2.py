"""The messages of Qot_GetPlateSecurity.proto."""

from opend_protocol.pb.Qot_GetPlateSecurity_pb2 import *  # noqa: F403
