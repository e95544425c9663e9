"""The messages of Qot_UpdateBroker.proto."""

from opend_protocol.pb.Qot_UpdateBroker_pb2 import *  # noqa: F403
