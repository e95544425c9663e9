"""The messages of Qot_GetInstitutionHoldingList.proto."""

from opend_protocol.pb.Qot_GetInstitutionHoldingList_pb2 import *  # noqa: F403
