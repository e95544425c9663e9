"""The messages of Qot_GetOptionExpirationDate.proto."""

from opend_protocol.pb.Qot_GetOptionExpirationDate_pb2 import *  # noqa: F403
