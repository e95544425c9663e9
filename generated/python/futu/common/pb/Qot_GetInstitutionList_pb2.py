"""The messages of Qot_GetInstitutionList.proto."""

from opend_protocol.pb.Qot_GetInstitutionList_pb2 import *  # noqa: F403
