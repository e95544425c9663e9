"""The messages of Qot_GetMarketState.proto."""

from opend_protocol.pb.Qot_GetMarketState_pb2 import *  # noqa: F403
