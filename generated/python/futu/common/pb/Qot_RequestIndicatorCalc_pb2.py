"""The messages of Qot_RequestIndicatorCalc.proto."""

from opend_protocol.pb.Qot_RequestIndicatorCalc_pb2 import *  # noqa: F403
