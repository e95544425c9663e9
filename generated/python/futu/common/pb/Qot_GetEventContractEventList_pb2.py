"""The messages of Qot_GetEventContractEventList.proto."""

from opend_protocol.pb.Qot_GetEventContractEventList_pb2 import *  # noqa: F403
