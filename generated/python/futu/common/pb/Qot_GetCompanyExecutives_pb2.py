"""The messages of Qot_GetCompanyExecutives.proto."""

from opend_protocol.pb.Qot_GetCompanyExecutives_pb2 import *  # noqa: F403
