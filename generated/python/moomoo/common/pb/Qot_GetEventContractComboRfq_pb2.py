"""The messages of Qot_GetEventContractComboRfq.proto."""

from opend_protocol.pb.Qot_GetEventContractComboRfq_pb2 import *  # noqa: F403
