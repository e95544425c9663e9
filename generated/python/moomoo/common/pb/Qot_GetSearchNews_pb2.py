"""The messages of Qot_GetSearchNews.proto."""

from opend_protocol.pb.Qot_GetSearchNews_pb2 import *  # noqa: F403
