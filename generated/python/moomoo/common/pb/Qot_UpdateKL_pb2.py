"""The messages of Qot_UpdateKL.proto."""

from opend_protocol.pb.Qot_UpdateKL_pb2 import *  # noqa: F403
