"""The messages of Qot_OptionScreen.proto."""

from opend_protocol.pb.Qot_OptionScreen_pb2 import *  # noqa: F403
