"""The messages of Qot_GetCorporateActionsBuybacks.proto."""

from opend_protocol.pb.Qot_GetCorporateActionsBuybacks_pb2 import *  # noqa: F403
