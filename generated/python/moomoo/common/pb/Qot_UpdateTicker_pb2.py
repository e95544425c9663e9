"""The messages of Qot_UpdateTicker.proto."""

from opend_protocol.pb.Qot_UpdateTicker_pb2 import *  # noqa: F403
