"""The messages of Qot_GetDividendCalendar.proto."""

from opend_protocol.pb.Qot_GetDividendCalendar_pb2 import *  # noqa: F403
