"""The messages of Qot_UpdateRT.proto."""

from opend_protocol.pb.Qot_UpdateRT_pb2 import *  # noqa: F403
