"""The messages of Qot_GetArkActiveTransaction.proto."""

from opend_protocol.pb.Qot_GetArkActiveTransaction_pb2 import *  # noqa: F403
