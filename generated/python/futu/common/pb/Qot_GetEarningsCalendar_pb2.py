"""The messages of Qot_GetEarningsCalendar.proto."""

from opend_protocol.pb.Qot_GetEarningsCalendar_pb2 import *  # noqa: F403
