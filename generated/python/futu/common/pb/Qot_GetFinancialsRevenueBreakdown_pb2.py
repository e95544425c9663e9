"""The messages of Qot_GetFinancialsRevenueBreakdown.proto."""

from opend_protocol.pb.Qot_GetFinancialsRevenueBreakdown_pb2 import *  # noqa: F403
