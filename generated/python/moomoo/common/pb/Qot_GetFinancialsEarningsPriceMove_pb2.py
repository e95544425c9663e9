"""The messages of Qot_GetFinancialsEarningsPriceMove.proto."""

from opend_protocol.pb.Qot_GetFinancialsEarningsPriceMove_pb2 import *  # noqa: F403
