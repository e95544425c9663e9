"""The messages of Qot_GetInsiderHolderList.proto."""

from opend_protocol.pb.Qot_GetInsiderHolderList_pb2 import *  # noqa: F403
