"""The messages of Qot_GetStaticInfo.proto."""

from opend_protocol.pb.Qot_GetStaticInfo_pb2 import *  # noqa: F403
