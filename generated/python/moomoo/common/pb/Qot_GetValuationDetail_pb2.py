"""The messages of Qot_GetValuationDetail.proto."""

from opend_protocol.pb.Qot_GetValuationDetail_pb2 import *  # noqa: F403
