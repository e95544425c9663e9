"""The messages of Qot_RequestHistoryEventContractKL.proto."""

from opend_protocol.pb.Qot_RequestHistoryEventContractKL_pb2 import *  # noqa: F403
