"""The messages of Qot_ModifyUserSecurity.proto."""

from opend_protocol.pb.Qot_ModifyUserSecurity_pb2 import *  # noqa: F403
