"""The messages of Qot_GetOwnerPlate.proto."""

from opend_protocol.pb.Qot_GetOwnerPlate_pb2 import *  # noqa: F403
