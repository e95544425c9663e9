"""The messages of Trd_ReconfirmOrder.proto."""

from opend_protocol.pb.Trd_ReconfirmOrder_pb2 import *  # noqa: F403
