"""The messages of Qot_GetReference.proto."""

from opend_protocol.pb.Qot_GetReference_pb2 import *  # noqa: F403
