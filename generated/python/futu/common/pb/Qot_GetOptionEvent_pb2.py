"""The messages of Qot_GetOptionEvent.proto."""

from opend_protocol.pb.Qot_GetOptionEvent_pb2 import *  # noqa: F403
