"""The messages of Trd_GetMarginRatio.proto."""

from opend_protocol.pb.Trd_GetMarginRatio_pb2 import *  # noqa: F403
