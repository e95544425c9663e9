"""The messages of Trd_GetOrderFillList.proto."""

from opend_protocol.pb.Trd_GetOrderFillList_pb2 import *  # noqa: F403
