"""The messages of Qot_GetFinancialsStatements.proto."""

from opend_protocol.pb.Qot_GetFinancialsStatements_pb2 import *  # noqa: F403
