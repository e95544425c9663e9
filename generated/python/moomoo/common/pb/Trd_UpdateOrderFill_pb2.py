"""The messages of Trd_UpdateOrderFill.proto."""

from opend_protocol.pb.Trd_UpdateOrderFill_pb2 import *  # noqa: F403
