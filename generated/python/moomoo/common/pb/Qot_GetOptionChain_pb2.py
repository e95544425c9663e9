"""The messages of Qot_GetOptionChain.proto."""

from opend_protocol.pb.Qot_GetOptionChain_pb2 import *  # noqa: F403
