"""The messages of Qot_GetResearchAnalystConsensus.proto."""

from opend_protocol.pb.Qot_GetResearchAnalystConsensus_pb2 import *  # noqa: F403
