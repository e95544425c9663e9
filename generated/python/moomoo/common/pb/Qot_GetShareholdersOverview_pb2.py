"""The messages of Qot_GetShareholdersOverview.proto."""

from opend_protocol.pb.Qot_GetShareholdersOverview_pb2 import *  # noqa: F403
