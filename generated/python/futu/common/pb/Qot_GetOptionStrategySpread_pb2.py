"""The messages of Qot_GetOptionStrategySpread.proto."""

from opend_protocol.pb.Qot_GetOptionStrategySpread_pb2 import *  # noqa: F403
