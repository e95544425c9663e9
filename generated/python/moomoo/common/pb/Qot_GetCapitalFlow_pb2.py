"""The messages of Qot_GetCapitalFlow.proto."""

from opend_protocol.pb.Qot_GetCapitalFlow_pb2 import *  # noqa: F403
