"""The messages of Trd_ModifyOrder.proto."""

from opend_protocol.pb.Trd_ModifyOrder_pb2 import *  # noqa: F403
