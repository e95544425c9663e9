"""The messages of Qot_StockScreen.proto."""

from opend_protocol.pb.Qot_StockScreen_pb2 import *  # noqa: F403
