"""The messages of Qot_GetIndustrialChainList.proto."""

from opend_protocol.pb.Qot_GetIndustrialChainList_pb2 import *  # noqa: F403
