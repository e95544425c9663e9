"""The messages of Qot_GetDailyShortVolume.proto."""

from opend_protocol.pb.Qot_GetDailyShortVolume_pb2 import *  # noqa: F403
