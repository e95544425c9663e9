"""The messages of Qot_GetArkFundHolding.proto."""

from opend_protocol.pb.Qot_GetArkFundHolding_pb2 import *  # noqa: F403
