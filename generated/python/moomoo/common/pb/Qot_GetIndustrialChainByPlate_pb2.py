"""The messages of Qot_GetIndustrialChainByPlate.proto."""

from opend_protocol.pb.Qot_GetIndustrialChainByPlate_pb2 import *  # noqa: F403
