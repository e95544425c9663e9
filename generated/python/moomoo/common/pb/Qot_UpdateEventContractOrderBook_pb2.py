"""The messages of Qot_UpdateEventContractOrderBook.proto."""

from opend_protocol.pb.Qot_UpdateEventContractOrderBook_pb2 import *  # noqa: F403
