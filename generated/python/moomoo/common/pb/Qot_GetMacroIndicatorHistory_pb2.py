"""The messages of Qot_GetMacroIndicatorHistory.proto."""

from opend_protocol.pb.Qot_GetMacroIndicatorHistory_pb2 import *  # noqa: F403
