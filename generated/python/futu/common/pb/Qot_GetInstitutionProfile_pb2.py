"""The messages of Qot_GetInstitutionProfile.proto."""

from opend_protocol.pb.Qot_GetInstitutionProfile_pb2 import *  # noqa: F403
