"""The messages of KeepAlive.proto."""

from opend_protocol.pb.KeepAlive_pb2 import *  # noqa: F403
