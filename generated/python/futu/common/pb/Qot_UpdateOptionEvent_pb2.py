"""The messages of Qot_UpdateOptionEvent.proto."""

from opend_protocol.pb.Qot_UpdateOptionEvent_pb2 import *  # noqa: F403
