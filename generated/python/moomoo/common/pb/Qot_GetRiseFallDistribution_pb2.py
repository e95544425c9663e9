"""The messages of Qot_GetRiseFallDistribution.proto."""

from opend_protocol.pb.Qot_GetRiseFallDistribution_pb2 import *  # noqa: F403
