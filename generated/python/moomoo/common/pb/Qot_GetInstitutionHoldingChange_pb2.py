"""The messages of Qot_GetInstitutionHoldingChange.proto."""

from opend_protocol.pb.Qot_GetInstitutionHoldingChange_pb2 import *  # noqa: F403
