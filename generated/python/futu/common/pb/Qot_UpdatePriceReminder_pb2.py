"""The messages of Qot_UpdatePriceReminder.proto."""

from opend_protocol.pb.Qot_UpdatePriceReminder_pb2 import *  # noqa: F403
