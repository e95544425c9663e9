"""The messages of Qot_GetWarrant.proto."""

from opend_protocol.pb.Qot_GetWarrant_pb2 import *  # noqa: F403
