"""The messages of Qot_GetEconomicCalendar.proto."""

from opend_protocol.pb.Qot_GetEconomicCalendar_pb2 import *  # noqa: F403
