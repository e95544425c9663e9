"""The messages of Qot_GetEventContractSnapshot.proto."""

from opend_protocol.pb.Qot_GetEventContractSnapshot_pb2 import *  # noqa: F403
