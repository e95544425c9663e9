"""The messages of Qot_GetOptionUnderlyingHisVolatility.proto."""

from opend_protocol.pb.Qot_GetOptionUnderlyingHisVolatility_pb2 import *  # noqa: F403
