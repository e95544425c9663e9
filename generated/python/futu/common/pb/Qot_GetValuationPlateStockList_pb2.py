"""The messages of Qot_GetValuationPlateStockList.proto."""

from opend_protocol.pb.Qot_GetValuationPlateStockList_pb2 import *  # noqa: F403
