"""The messages of Qot_GetShortInterest.proto."""

from opend_protocol.pb.Qot_GetShortInterest_pb2 import *  # noqa: F403
