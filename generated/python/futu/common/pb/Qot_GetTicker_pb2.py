"""The messages of Qot_GetTicker.proto."""

from opend_protocol.pb.Qot_GetTicker_pb2 import *  # noqa: F403
