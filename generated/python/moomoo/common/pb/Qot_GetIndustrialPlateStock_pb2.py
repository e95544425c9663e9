"""The messages of Qot_GetIndustrialPlateStock.proto."""

from opend_protocol.pb.Qot_GetIndustrialPlateStock_pb2 import *  # noqa: F403
