"""The messages of Qot_GetEventContractCategory.proto."""

from opend_protocol.pb.Qot_GetEventContractCategory_pb2 import *  # noqa: F403
