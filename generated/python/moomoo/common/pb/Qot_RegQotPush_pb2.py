"""The messages of Qot_RegQotPush.proto."""

from opend_protocol.pb.Qot_RegQotPush_pb2 import *  # noqa: F403
