"""The messages of Qot_GetIpoList.proto."""

from opend_protocol.pb.Qot_GetIpoList_pb2 import *  # noqa: F403
