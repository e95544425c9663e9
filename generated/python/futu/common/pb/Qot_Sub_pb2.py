"""The messages of Qot_Sub.proto."""

from opend_protocol.pb.Qot_Sub_pb2 import *  # noqa: F403
