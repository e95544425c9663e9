"""The messages of Qot_Common.proto."""

from opend_protocol.pb.Qot_Common_pb2 import *  # noqa: F403
