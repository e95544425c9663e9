"""The messages of Qot_GetFedWatchDotPlot.proto."""

from opend_protocol.pb.Qot_GetFedWatchDotPlot_pb2 import *  # noqa: F403
