"""The messages of Qot_GetEventContractKline.proto."""

from opend_protocol.pb.Qot_GetEventContractKline_pb2 import *  # noqa: F403
