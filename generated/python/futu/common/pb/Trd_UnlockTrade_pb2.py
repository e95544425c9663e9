"""The messages of Trd_UnlockTrade.proto."""

from opend_protocol.pb.Trd_UnlockTrade_pb2 import *  # noqa: F403
