"""The messages of Qot_GetInsiderTradeList.proto."""

from opend_protocol.pb.Qot_GetInsiderTradeList_pb2 import *  # noqa: F403
