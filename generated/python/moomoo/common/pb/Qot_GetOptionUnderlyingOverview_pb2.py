"""The messages of Qot_GetOptionUnderlyingOverview.proto."""

from opend_protocol.pb.Qot_GetOptionUnderlyingOverview_pb2 import *  # noqa: F403
