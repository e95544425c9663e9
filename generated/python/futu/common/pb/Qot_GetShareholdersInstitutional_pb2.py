"""The messages of Qot_GetShareholdersInstitutional.proto."""

from opend_protocol.pb.Qot_GetShareholdersInstitutional_pb2 import *  # noqa: F403
