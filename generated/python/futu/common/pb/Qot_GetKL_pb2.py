"""The messages of Qot_GetKL.proto."""

from opend_protocol.pb.Qot_GetKL_pb2 import *  # noqa: F403
