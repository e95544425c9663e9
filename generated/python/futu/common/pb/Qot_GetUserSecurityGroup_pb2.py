"""The messages of Qot_GetUserSecurityGroup.proto."""

from opend_protocol.pb.Qot_GetUserSecurityGroup_pb2 import *  # noqa: F403
