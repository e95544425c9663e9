"""The messages of Qot_GetMacroIndicatorList.proto."""

from opend_protocol.pb.Qot_GetMacroIndicatorList_pb2 import *  # noqa: F403
