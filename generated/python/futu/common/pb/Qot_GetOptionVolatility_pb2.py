"""The messages of Qot_GetOptionVolatility.proto."""

from opend_protocol.pb.Qot_GetOptionVolatility_pb2 import *  # noqa: F403
