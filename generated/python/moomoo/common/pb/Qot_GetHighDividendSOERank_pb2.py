"""The messages of Qot_GetHighDividendSOERank.proto."""

from opend_protocol.pb.Qot_GetHighDividendSOERank_pb2 import *  # noqa: F403
