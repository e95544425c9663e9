"""The messages of Trd_GetHistoryOrderList.proto."""

from opend_protocol.pb.Trd_GetHistoryOrderList_pb2 import *  # noqa: F403
