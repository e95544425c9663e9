"""The messages of Qot_GetCompanyProfile.proto."""

from opend_protocol.pb.Qot_GetCompanyProfile_pb2 import *  # noqa: F403
