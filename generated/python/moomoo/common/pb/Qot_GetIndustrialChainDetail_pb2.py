"""The messages of Qot_GetIndustrialChainDetail.proto."""

from opend_protocol.pb.Qot_GetIndustrialChainDetail_pb2 import *  # noqa: F403
