"""The messages of Qot_UpdateOrderBook.proto."""

from opend_protocol.pb.Qot_UpdateOrderBook_pb2 import *  # noqa: F403
