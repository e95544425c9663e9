"""The messages of Notify.proto."""

from opend_protocol.pb.Notify_pb2 import *  # noqa: F403
