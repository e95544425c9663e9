"""The messages of Trd_GetComboMaxTrdQtys.proto."""

from opend_protocol.pb.Trd_GetComboMaxTrdQtys_pb2 import *  # noqa: F403
