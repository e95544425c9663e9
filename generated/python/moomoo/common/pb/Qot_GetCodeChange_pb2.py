"""The messages of Qot_GetCodeChange.proto."""

from opend_protocol.pb.Qot_GetCodeChange_pb2 import *  # noqa: F403
