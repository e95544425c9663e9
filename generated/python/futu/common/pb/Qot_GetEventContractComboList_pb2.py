"""The messages of Qot_GetEventContractComboList.proto."""

from opend_protocol.pb.Qot_GetEventContractComboList_pb2 import *  # noqa: F403
