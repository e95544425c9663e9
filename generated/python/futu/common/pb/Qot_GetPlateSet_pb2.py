"""The messages of Qot_GetPlateSet.proto."""

from opend_protocol.pb.Qot_GetPlateSet_pb2 import *  # noqa: F403
