"""The messages of Trd_GetOrderFee.proto."""

from opend_protocol.pb.Trd_GetOrderFee_pb2 import *  # noqa: F403
