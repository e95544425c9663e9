"""The messages of Qot_GetResearchMorningstarReport.proto."""

from opend_protocol.pb.Qot_GetResearchMorningstarReport_pb2 import *  # noqa: F403
