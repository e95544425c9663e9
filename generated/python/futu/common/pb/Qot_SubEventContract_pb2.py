"""The messages of Qot_SubEventContract.proto."""

from opend_protocol.pb.Qot_SubEventContract_pb2 import *  # noqa: F403
