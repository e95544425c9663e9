"""The messages of Qot_GetCompanyOperationalEfficiency.proto."""

from opend_protocol.pb.Qot_GetCompanyOperationalEfficiency_pb2 import *  # noqa: F403
