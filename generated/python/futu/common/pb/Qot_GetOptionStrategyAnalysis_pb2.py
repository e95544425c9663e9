"""The messages of Qot_GetOptionStrategyAnalysis.proto."""

from opend_protocol.pb.Qot_GetOptionStrategyAnalysis_pb2 import *  # noqa: F403
