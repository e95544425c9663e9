"""The messages of Qot_SetOptionEventAlert.proto."""

from opend_protocol.pb.Qot_SetOptionEventAlert_pb2 import *  # noqa: F403
