"""The messages of Qot_GetOrderBook.proto."""

from opend_protocol.pb.Qot_GetOrderBook_pb2 import *  # noqa: F403
