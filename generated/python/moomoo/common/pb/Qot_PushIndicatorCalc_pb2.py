"""The messages of Qot_PushIndicatorCalc.proto."""

from opend_protocol.pb.Qot_PushIndicatorCalc_pb2 import *  # noqa: F403
