"""The messages of Qot_GetArkStockDynamic.proto."""

from opend_protocol.pb.Qot_GetArkStockDynamic_pb2 import *  # noqa: F403
