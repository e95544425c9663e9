"""The messages of Qot_GetCorporateActionsDividends.proto."""

from opend_protocol.pb.Qot_GetCorporateActionsDividends_pb2 import *  # noqa: F403
