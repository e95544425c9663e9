"""The messages of Qot_StockFilter.proto."""

from opend_protocol.pb.Qot_StockFilter_pb2 import *  # noqa: F403
