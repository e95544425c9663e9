"""The messages of Qot_OptionCommon.proto."""

from opend_protocol.pb.Qot_OptionCommon_pb2 import *  # noqa: F403
