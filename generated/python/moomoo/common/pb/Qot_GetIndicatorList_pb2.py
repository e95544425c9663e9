"""The messages of Qot_GetIndicatorList.proto."""

from opend_protocol.pb.Qot_GetIndicatorList_pb2 import *  # noqa: F403
