"""The messages of Common.proto."""

from opend_protocol.pb.Common_pb2 import *  # noqa: F403
