"""The messages of Qot_GetEventContractSeriesList.proto."""

from opend_protocol.pb.Qot_GetEventContractSeriesList_pb2 import *  # noqa: F403
