"""The messages of Qot_GetRatingChange.proto."""

from opend_protocol.pb.Qot_GetRatingChange_pb2 import *  # noqa: F403
