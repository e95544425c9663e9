"""The messages of Qot_GetSubInfo.proto."""

from opend_protocol.pb.Qot_GetSubInfo_pb2 import *  # noqa: F403
