"""The messages of Qot_GetOptionExerciseProbability.proto."""

from opend_protocol.pb.Qot_GetOptionExerciseProbability_pb2 import *  # noqa: F403
