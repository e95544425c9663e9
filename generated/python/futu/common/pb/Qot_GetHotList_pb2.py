"""The messages of Qot_GetHotList.proto."""

from opend_protocol.pb.Qot_GetHotList_pb2 import *  # noqa: F403
