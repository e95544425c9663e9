"""The messages of Trd_UpdateOrder.proto."""

from opend_protocol.pb.Trd_UpdateOrder_pb2 import *  # noqa: F403
