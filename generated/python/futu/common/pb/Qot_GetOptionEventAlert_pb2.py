"""The messages of Qot_GetOptionEventAlert.proto."""

from opend_protocol.pb.Qot_GetOptionEventAlert_pb2 import *  # noqa: F403
