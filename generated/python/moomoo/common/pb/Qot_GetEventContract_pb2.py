"""The messages of Qot_GetEventContract.proto."""

from opend_protocol.pb.Qot_GetEventContract_pb2 import *  # noqa: F403
