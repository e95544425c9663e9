"""The messages of Qot_GetUserSecurity.proto."""

from opend_protocol.pb.Qot_GetUserSecurity_pb2 import *  # noqa: F403
