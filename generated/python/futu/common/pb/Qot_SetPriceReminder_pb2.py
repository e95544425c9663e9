"""The messages of Qot_SetPriceReminder.proto."""

from opend_protocol.pb.Qot_SetPriceReminder_pb2 import *  # noqa: F403
