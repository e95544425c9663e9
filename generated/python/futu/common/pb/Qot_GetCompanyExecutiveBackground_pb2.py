"""The messages of Qot_GetCompanyExecutiveBackground.proto."""

from opend_protocol.pb.Qot_GetCompanyExecutiveBackground_pb2 import *  # noqa: F403
