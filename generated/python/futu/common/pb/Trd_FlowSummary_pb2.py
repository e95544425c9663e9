"""The messages of Trd_FlowSummary.proto."""

from opend_protocol.pb.Trd_FlowSummary_pb2 import *  # noqa: F403
