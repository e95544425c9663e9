"""The messages of Trd_GetMaxTrdQtys.proto."""

from opend_protocol.pb.Trd_GetMaxTrdQtys_pb2 import *  # noqa: F403
