"""The messages of Qot_GetBasicQot.proto."""

from opend_protocol.pb.Qot_GetBasicQot_pb2 import *  # noqa: F403
