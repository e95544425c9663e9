"""The messages of Qot_GetEventContractMilestoneList.proto."""

from opend_protocol.pb.Qot_GetEventContractMilestoneList_pb2 import *  # noqa: F403
