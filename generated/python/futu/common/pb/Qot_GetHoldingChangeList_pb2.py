"""The messages of Qot_GetHoldingChangeList.proto."""

from opend_protocol.pb.Qot_GetHoldingChangeList_pb2 import *  # noqa: F403
