"""The messages of TestCmd.proto."""

from opend_protocol.pb.TestCmd_pb2 import *  # noqa: F403
