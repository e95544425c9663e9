"""The messages of Trd_GetPositionList.proto."""

from opend_protocol.pb.Trd_GetPositionList_pb2 import *  # noqa: F403
