"""The messages of Qot_UpdateEventContractKline.proto."""

from opend_protocol.pb.Qot_UpdateEventContractKline_pb2 import *  # noqa: F403
