"""The messages of Qot_GetHeatMapData.proto."""

from opend_protocol.pb.Qot_GetHeatMapData_pb2 import *  # noqa: F403
