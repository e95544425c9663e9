"""The messages of Qot_GetOptionEarningsScreener.proto."""

from opend_protocol.pb.Qot_GetOptionEarningsScreener_pb2 import *  # noqa: F403
