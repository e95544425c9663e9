"""The messages of Qot_GetFutureInfo.proto."""

from opend_protocol.pb.Qot_GetFutureInfo_pb2 import *  # noqa: F403
