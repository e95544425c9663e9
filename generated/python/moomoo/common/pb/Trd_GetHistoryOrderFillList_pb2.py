"""The messages of Trd_GetHistoryOrderFillList.proto."""

from opend_protocol.pb.Trd_GetHistoryOrderFillList_pb2 import *  # noqa: F403
