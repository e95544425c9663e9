"""The messages of Qot_GetPriceReminder.proto."""

from opend_protocol.pb.Qot_GetPriceReminder_pb2 import *  # noqa: F403
