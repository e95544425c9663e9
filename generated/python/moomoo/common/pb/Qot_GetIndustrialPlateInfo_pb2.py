"""The messages of Qot_GetIndustrialPlateInfo.proto."""

from opend_protocol.pb.Qot_GetIndustrialPlateInfo_pb2 import *  # noqa: F403
