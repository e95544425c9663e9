"""The messages of Trd_PlaceOrder.proto."""

from opend_protocol.pb.Trd_PlaceOrder_pb2 import *  # noqa: F403
