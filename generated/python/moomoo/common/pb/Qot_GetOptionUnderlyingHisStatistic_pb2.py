"""The messages of Qot_GetOptionUnderlyingHisStatistic.proto."""

from opend_protocol.pb.Qot_GetOptionUnderlyingHisStatistic_pb2 import *  # noqa: F403
