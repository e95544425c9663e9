"""The messages of Qot_FilterCompetition.proto."""

from opend_protocol.pb.Qot_FilterCompetition_pb2 import *  # noqa: F403
