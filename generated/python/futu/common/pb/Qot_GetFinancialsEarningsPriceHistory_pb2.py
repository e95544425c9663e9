"""The messages of Qot_GetFinancialsEarningsPriceHistory.proto."""

from opend_protocol.pb.Qot_GetFinancialsEarningsPriceHistory_pb2 import *  # noqa: F403
