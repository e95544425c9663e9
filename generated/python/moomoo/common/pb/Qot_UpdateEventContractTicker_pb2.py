"""The messages of Qot_UpdateEventContractTicker.proto."""

from opend_protocol.pb.Qot_UpdateEventContractTicker_pb2 import *  # noqa: F403
