"""The messages of Trd_GetOrderList.proto."""

from opend_protocol.pb.Trd_GetOrderList_pb2 import *  # noqa: F403
