"""The messages of Qot_GetSearchQuote.proto."""

from opend_protocol.pb.Qot_GetSearchQuote_pb2 import *  # noqa: F403
