"""The messages of Qot_UpdateBasicQot.proto."""

from opend_protocol.pb.Qot_UpdateBasicQot_pb2 import *  # noqa: F403
