"""The messages of Qot_GetEventContractTicker.proto."""

from opend_protocol.pb.Qot_GetEventContractTicker_pb2 import *  # noqa: F403
