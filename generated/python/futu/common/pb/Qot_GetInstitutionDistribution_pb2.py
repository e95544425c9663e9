"""The messages of Qot_GetInstitutionDistribution.proto."""

from opend_protocol.pb.Qot_GetInstitutionDistribution_pb2 import *  # noqa: F403
