"""The messages of Qot_GetOptionQuote.proto."""

from opend_protocol.pb.Qot_GetOptionQuote_pb2 import *  # noqa: F403
