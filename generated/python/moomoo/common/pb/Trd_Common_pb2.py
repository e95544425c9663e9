"""The messages of Trd_Common.proto."""

from opend_protocol.pb.Trd_Common_pb2 import *  # noqa: F403
