"""The messages of Trd_GetFunds.proto."""

from opend_protocol.pb.Trd_GetFunds_pb2 import *  # noqa: F403
