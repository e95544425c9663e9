"""The messages of Qot_GetShareholdersHolderDetail.proto."""

from opend_protocol.pb.Qot_GetShareholdersHolderDetail_pb2 import *  # noqa: F403
