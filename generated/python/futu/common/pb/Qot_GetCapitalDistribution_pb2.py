"""The messages of Qot_GetCapitalDistribution.proto."""

from opend_protocol.pb.Qot_GetCapitalDistribution_pb2 import *  # noqa: F403
