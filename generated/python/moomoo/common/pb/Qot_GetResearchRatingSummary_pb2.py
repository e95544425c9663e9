"""The messages of Qot_GetResearchRatingSummary.proto."""

from opend_protocol.pb.Qot_GetResearchRatingSummary_pb2 import *  # noqa: F403
