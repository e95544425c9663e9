"""The messages of Verification.proto."""

from opend_protocol.pb.Verification_pb2 import *  # noqa: F403
