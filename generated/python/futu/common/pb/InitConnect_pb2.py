"""The messages of InitConnect.proto."""

from opend_protocol.pb.InitConnect_pb2 import *  # noqa: F403
