"""The messages of Qot_WarrantScreen.proto."""

from opend_protocol.pb.Qot_WarrantScreen_pb2 import *  # noqa: F403
