"""The messages of GetGlobalState.proto."""

from opend_protocol.pb.GetGlobalState_pb2 import *  # noqa: F403
