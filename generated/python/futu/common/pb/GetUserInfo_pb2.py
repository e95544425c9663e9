"""The messages of GetUserInfo.proto."""

from opend_protocol.pb.GetUserInfo_pb2 import *  # noqa: F403
