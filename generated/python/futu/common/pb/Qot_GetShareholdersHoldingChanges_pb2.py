"""The messages of Qot_GetShareholdersHoldingChanges.proto."""

from opend_protocol.pb.Qot_GetShareholdersHoldingChanges_pb2 import *  # noqa: F403
