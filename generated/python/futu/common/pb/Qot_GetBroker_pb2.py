"""The messages of Qot_GetBroker.proto."""

from opend_protocol.pb.Qot_GetBroker_pb2 import *  # noqa: F403
