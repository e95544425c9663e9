"""The messages of Qot_GetEventContractOrderBook.proto."""

from opend_protocol.pb.Qot_GetEventContractOrderBook_pb2 import *  # noqa: F403
