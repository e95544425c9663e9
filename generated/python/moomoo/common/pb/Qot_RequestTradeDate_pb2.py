"""The messages of Qot_RequestTradeDate.proto."""

from opend_protocol.pb.Qot_RequestTradeDate_pb2 import *  # noqa: F403
