"""The messages of Trd_GetAccList.proto."""

from opend_protocol.pb.Trd_GetAccList_pb2 import *  # noqa: F403
