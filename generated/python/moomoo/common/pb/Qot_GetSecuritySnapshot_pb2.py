"""The messages of Qot_GetSecuritySnapshot.proto."""

from opend_protocol.pb.Qot_GetSecuritySnapshot_pb2 import *  # noqa: F403
