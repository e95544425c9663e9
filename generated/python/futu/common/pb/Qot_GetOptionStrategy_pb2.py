"""The messages of Qot_GetOptionStrategy.proto."""

from opend_protocol.pb.Qot_GetOptionStrategy_pb2 import *  # noqa: F403
