"""The messages of InitWebSocket.proto."""

from opend_protocol.pb.InitWebSocket_pb2 import *  # noqa: F403
