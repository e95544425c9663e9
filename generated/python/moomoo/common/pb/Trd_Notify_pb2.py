"""The messages of Trd_Notify.proto."""

from opend_protocol.pb.Trd_Notify_pb2 import *  # noqa: F403
