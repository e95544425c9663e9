"""The messages of Qot_GetOptionMarketStatistic.proto."""

from opend_protocol.pb.Qot_GetOptionMarketStatistic_pb2 import *  # noqa: F403
