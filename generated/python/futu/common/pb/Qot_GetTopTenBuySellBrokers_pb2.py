"""The messages of Qot_GetTopTenBuySellBrokers.proto."""

from opend_protocol.pb.Qot_GetTopTenBuySellBrokers_pb2 import *  # noqa: F403
