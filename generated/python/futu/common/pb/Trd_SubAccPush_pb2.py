"""The messages of Trd_SubAccPush.proto."""

from opend_protocol.pb.Trd_SubAccPush_pb2 import *  # noqa: F403
